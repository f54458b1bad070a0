//! YAML scalars: plain, quoted, literal (`|`) and folded (`>`).

use super::hcl::common_indent;
use super::{Reader, c};
use crate::text::Span;

/// The `${{ … }}` expressions and `{{ … }}` templates of a text.
pub(in super::super) fn templates(written: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = written[at..].find("{{") {
        let open = at + open;
        let Some(close) = written[open..].find("}}") else { break };
        let start = if written[at..open].ends_with('$') { open - 1 } else { open };
        at = open + close + 2;
        found.push(Span::new(start, at));
    }
    found
}

pub(super) fn read(reader: &mut Reader<'_>) {
    let written = reader.written;
    let quoted = |quote| if written.len() >= 2 && written.ends_with(quote) { written.len() - 1 } else { written.len() };
    match written.as_bytes().first() {
        Some(b'|') => block(reader, false),
        Some(b'>') => block(reader, true),
        Some(b'"') => {
            reader.skip(1);
            reader.read(quoted('"'), &|rest| if rest.starts_with('\\') { Some(escape(rest)) } else { folded(rest) });
        }
        Some(b'\'') => {
            reader.skip(1);
            reader.read(quoted('\''), &|rest| {
                if rest.starts_with("''") { Some((2, "'".to_owned())) } else { folded(rest) }
            });
        }
        _ => reader.read(written.len(), &folded),
    }
}

/// Escapes of double quotes: those of C and a few more.
fn escape(rest: &str) -> (usize, String) {
    let more = match rest[1..].chars().next() {
        Some('_') => "\u{a0}",
        Some('N') => "\u{85}",
        Some('L') => "\u{2028}",
        Some('P') => "\u{2029}",
        Some(' ') => " ",
        Some('\n' | '\r') => return (1 + blank_run(&rest[1..]), String::new()),
        _ => return c::escape(rest, false),
    };
    (2, more.to_owned())
}

/// A line break between words is a space; a blank line is a break.
fn folded(rest: &str) -> Option<(usize, String)> {
    let run = blank_run(rest);
    let breaks = rest[..run].matches('\n').count();
    match breaks {
        0 if run > 1 => Some((run, rest[..run].to_owned())),
        0 => None,
        1 => Some((run, " ".to_owned())),
        more => Some((run, "\n".repeat(more - 1))),
    }
}

fn blank_run(rest: &str) -> usize {
    rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len()
}

/// One line of a block scalar.
struct Line {
    start: usize,
    end: usize,
    next: usize,
    /// Begins with white space behind the common indent, or is empty: its breaks are kept when folding.
    loose: bool,
    empty: bool,
}

fn block(reader: &mut Reader<'_>, folds: bool) {
    let written = reader.written;
    let body = written.find('\n').map_or(written.len(), |end| end + 1);
    let strips = written[..body].split('#').next().is_some_and(|header| header.contains('-'));
    let indent = common_indent(&written[body..]);
    let mut lines = Vec::new();
    let mut at = body;
    for line in written[body..].split_inclusive('\n') {
        let next = at + line.len();
        let end = at + line.trim_end_matches(['\n', '\r']).len();
        let empty = line.trim().is_empty();
        let start = if empty { end } else { (at + indent).min(end) };
        let loose = empty || written[start..end].starts_with([' ', '\t']);
        lines.push(Line { start, end, next, loose, empty });
        at = next;
    }
    while lines.last().is_some_and(|line| line.empty) {
        lines.pop();
    }
    reader.skip(body);
    for (index, line) in lines.iter().enumerate() {
        reader.skip(line.start);
        reader.take(line.end);
        let Some(after) = lines.get(index + 1) else {
            reader.put(if strips { "" } else { "\n" }, line.next);
            break;
        };
        let both_plain = !line.loose && !after.loose;
        // Of the breaks around blank lines between plain lines, the first one folds away.
        let first_of_many = !line.loose && after.empty && plain_follows(&lines[index + 1..]);
        let put = match (folds, both_plain, first_of_many) {
            (true, true, _) => " ",
            (true, _, true) => "",
            _ => "\n",
        };
        reader.put(put, line.next);
    }
}

/// True when the first line with text is a plain one.
fn plain_follows(lines: &[Line]) -> bool {
    lines.iter().find(|line| !line.empty).is_some_and(|line| !line.loose)
}

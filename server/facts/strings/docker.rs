//! What an instruction of a Dockerfile hands to a shell: the command itself, its words, or a here-document.

use super::Reader;

/// Words of one exec form.
const MAX_WORDS: usize = 256;

/// `RUN --mount=… a && b`, `CMD ["a", "b"]`, `RUN <<EOF …`. Continued lines stay; the comments between them are no text
/// of the shell.
pub(super) fn instruction(reader: &mut Reader<'_>) {
    let written = reader.written;
    let mut at = blank(written, written.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(written.len()));
    while written[at..].starts_with("--") {
        let end = written[at..].find([' ', '\t', '\n', '\r']).map_or(written.len(), |end| at + end);
        at = blank(written, end);
    }
    reader.skip(at);
    let body = &written[at..];
    if let Some(words) = exec_form(body) {
        for (end, word) in words {
            reader.put(&format!("'{}' ", word.replace('\'', r"'\''")), at + end);
        }
        return reader.skip(written.len());
    }
    match body.strip_prefix("<<") {
        Some(rest) => here_document(reader, at, rest),
        None => command(reader, at),
    }
}

/// Behind blanks and continued lines.
fn blank(written: &str, from: usize) -> usize {
    let mut at = from;
    loop {
        let rest = &written[at..];
        let spaces = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        at += spaces;
        let rest = &written[at..];
        match continued(rest) {
            Some(length) => at += length,
            None if spaces == 0 || !rest.starts_with([' ', '\t']) => return at,
            None => {}
        }
    }
}

/// Length of a mark that a line goes on, with its line end, at the start of a text.
fn continued(rest: &str) -> Option<usize> {
    let behind = rest.strip_prefix(['\\', '`'])?;
    let end = behind.find('\n')?;
    behind[..end].trim().is_empty().then_some(end + 2)
}

/// The words of a list in JSON, each with the place behind it; nothing where it is none, as then it is a command.
fn exec_form(body: &str) -> Option<Vec<(usize, String)>> {
    let mut at = 1;
    let mut words = Vec::new();
    body.strip_prefix('[')?;
    while words.len() < MAX_WORDS {
        let rest = body.get(at..)?;
        match rest.chars().next()? {
            ']' => return Some(words),
            '"' => {
                let mut escaped = false;
                let end = rest.char_indices().skip(1).find(|(_, c)| {
                    let ends = *c == '"' && !escaped;
                    escaped = *c == '\\' && !escaped;
                    ends
                });
                let end = end?.0 + 1;
                words.push((at + end, serde_json::from_str::<String>(&rest[..end]).ok()?));
                at += end;
            }
            c if c == ',' || c.is_whitespace() => at += 1,
            _ => at += continued(rest)?,
        }
    }
    None
}

/// `<<EOF` alone is a script of its own; with a program in front of or behind it, it is what that program reads.
fn here_document(reader: &mut Reader<'_>, at: usize, rest: &str) {
    let written = reader.written;
    let line = rest.find('\n').map_or(rest.len(), |end| end + 1);
    let mark = rest[..line].trim_end();
    let end = mark.find([' ', '\t']).unwrap_or(mark.len());
    let (mark, program) = mark.split_at(end);
    let first = at + 2 + line;
    let script = &written[first.min(written.len())..];
    let interpreter = script.strip_prefix("#!").and_then(|rest| rest.lines().next()).unwrap_or_default();
    let last = written.rfind('\n').map_or(written.len(), |last| last + 1);
    match (program.trim(), interpreter.trim()) {
        ("", "") => {
            reader.skip(first);
            reader.take(last.max(first));
            reader.skip(written.len());
        }
        (program, interpreter) => {
            let program = if program.is_empty() { interpreter } else { program };
            reader.put(&format!("{program} <<{mark}\n"), first.min(written.len()));
            reader.take(written.len());
        }
    }
}

/// Lines that go on, without the comments and the empty lines between them.
fn command(reader: &mut Reader<'_>, from: usize) {
    let written = reader.written;
    let mut at = from;
    let mut goes_on = false;
    for line in written[from..].split_inclusive('\n') {
        let next = at + line.len();
        let text = line.trim();
        if goes_on && (text.is_empty() || text.starts_with('#')) {
            reader.skip(next);
        } else {
            let kept = line.trim_end();
            goes_on = kept.ends_with(['\\', '`']);
            // Blanks behind the mark are no reason for a shell to stop.
            reader.take(at + if goes_on { kept.len() } else { line.len() });
            if goes_on {
                reader.put("\n", next);
            } else if line.contains("<<") {
                // What follows belongs to the here-document.
                return reader.take(written.len());
            }
        }
        at = next;
    }
}

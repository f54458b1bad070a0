//! Terraform's quoted templates and here-documents.

use super::{Reader, c};

/// `"…"`, `<<EOT …`, `<<-EOT …`; anything else as it stands.
pub(super) fn read(reader: &mut Reader<'_>) {
    let written = reader.written;
    if written.starts_with("<<") {
        return heredoc(reader);
    }
    if !written.starts_with('"') {
        return reader.take(written.len());
    }
    let closed = written.len() >= 2 && written.ends_with('"');
    reader.skip(1);
    reader.read(written.len() - usize::from(closed), &|rest| match rest.as_bytes().first()? {
        b'\\' => Some(c::escape(rest, false)),
        _ => doubled(rest),
    });
}

/// `$${` and `%%{` stand for `${` and `%{`, every line break for a line feed.
fn doubled(rest: &str) -> Option<(usize, String)> {
    if rest.starts_with("\r\n") {
        return Some((2, "\n".to_owned()));
    }
    let is = rest.starts_with("$${") || rest.starts_with("%%{");
    is.then(|| (3, rest[1..3].to_owned()))
}

fn heredoc(reader: &mut Reader<'_>) {
    let written = reader.written;
    let body = written.find('\n').map_or(written.len(), |end| end + 1);
    let end = written.rfind('\n').map_or(written.len(), |at| at + 1).max(body);
    let indent = if written.starts_with("<<-") { common_indent(&written[body..end]) } else { 0 };
    reader.skip(body);
    let mut at = body;
    for line in written[body..end].split_inclusive('\n') {
        let blank = line.trim().is_empty();
        reader.skip(if blank { at } else { at + indent.min(line.len()) });
        at += line.len();
        reader.read(at, &doubled);
    }
}

/// Leading spaces and tabs that all lines with text share.
pub(super) fn common_indent(body: &str) -> usize {
    let indents = body.lines().filter(|line| !line.trim().is_empty());
    indents.map(|line| line.len() - line.trim_start_matches([' ', '\t']).len()).min().unwrap_or(0)
}

//! Strings of Ruby: escapes in double quotes, hardly any in single ones, `%q(…)` and its kin, here-documents.

use super::hcl::common_indent;
use super::{Reader, c};
use crate::facts::value::{Piece, Text, Value};

/// Bytes that the body of a here-document is looked for in.
const MAX_BODY: usize = 1 << 16;

pub(super) fn read(reader: &mut Reader<'_>) {
    let written = reader.written;
    let (open, raw) = match written.as_bytes() {
        [b'\'', ..] => (1, true),
        [b'"' | b'`', ..] => (1, false),
        [b':', b'"', ..] => (2, false),
        [b':', b'\'', ..] => (2, true),
        [b':', ..] => {
            reader.skip(1);
            return reader.take(written.len());
        }
        [b'%', b'q' | b'w' | b'i', _, ..] => (3, true),
        [b'%', b'Q' | b'W' | b'I' | b'x', _, ..] => (3, false),
        [b'%', ..] => (2, false),
        _ => return reader.take(written.len()),
    };
    let end = written.len().saturating_sub(1).max(open.min(written.len()));
    reader.skip(open.min(written.len()));
    reader.read(end, &|rest| match rest.as_bytes() {
        [b'\\', b'\'' | b'\\', ..] if raw => Some((2, rest[1..2].to_owned())),
        [b'\\', ..] if !raw => Some(c::escape(rest, false)),
        _ => None,
    });
    reader.skip(written.len());
}

/// The here-document that begins with `start` (`<<~SQL`), which ends at `at` in `text`; what is put into it stays open.
pub(in super::super) fn here_document(text: &str, at: usize, start: &str) -> Text {
    let name = start.trim_start_matches(['<', '~', '-']);
    let literal = name.starts_with('\'');
    let name = name.trim_matches(['\'', '"', '`']);
    let behind = text.get(at..).unwrap_or_default();
    let behind = behind.split_once('\n').map_or("", |(_, body)| body);
    let mut body = String::new();
    for line in behind.split_inclusive('\n').take_while(|line| line.trim() != name) {
        body.push_str(line);
        if body.len() > MAX_BODY {
            break;
        }
    }
    let indent = if start.contains('~') { common_indent(&body) } else { 0 };
    let body: String = body.split_inclusive('\n').map(|line| line.get(indent..).unwrap_or("\n")).collect();
    let mut out = Text::default();
    let mut rest = body.as_str();
    while let Some((before, after)) = rest.split_once("#{").filter(|_| !literal) {
        out.push_literal(before);
        out.pieces.push(Piece::Hole { value: Value::Unknown, quoted: true });
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    out.push_literal(rest);
    out
}

//! Recipes and values of Makefiles: references to variables, doubled dollars, marks in front of a line.

use super::{Escape, Reader};
use crate::facts::value::{Text, Value};
use crate::text::Span;

/// Variables that make itself sets.
const OWN: &[(&str, &str)] = &[("CURDIR", "."), ("PWD", "."), ("MAKE", "make"), ("HOME", "~"), ("RM", "rm -f")];
/// Longer references are unknown as a whole.
const MAX_REFERENCE: usize = 1 << 12;

/// What a variable of a Makefile is called where a shell looks for it.
pub fn variable(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

/// The target of the rule around a recipe, as a variable.
pub const TARGET: &str = "make_target";

/// The references of a text: where each stands, and what a shell would look for in its place.
pub(in super::super) fn references(written: &str) -> Vec<(Span, Value)> {
    let bytes = written.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = written[at..].find('$').map(|open| at + open) {
        let end = match bytes.get(open + 1) {
            None => break,
            Some(b'$') => {
                at = open + 2;
                continue;
            }
            Some(b'(' | b'{') => closed(bytes, open + 1),
            Some(_) => open + 1 + written[open + 1..].chars().next().map_or(1, char::len_utf8),
        };
        found.push((Span::new(open, end), meaning(&written[open + 1..end])));
        at = end;
    }
    found
}

/// Behind the bracket that closes the one at `open`.
fn closed(bytes: &[u8], open: usize) -> usize {
    let mut depth = 0usize;
    for (index, byte) in bytes[open..].iter().enumerate().take(MAX_REFERENCE) {
        match byte {
            b'(' | b'{' => depth += 1,
            b')' | b'}' => {
                depth -= 1;
                if depth == 0 {
                    return open + index + 1;
                }
            }
            _ => {}
        }
    }
    bytes.len()
}

fn meaning(reference: &str) -> Value {
    let name = reference.trim_start_matches(['(', '{']).trim_end_matches([')', '}']);
    let looked_up = |name: &str| Value::Name(format!("${{{name}}}"));
    if let Some((_, text)) = OWN.iter().find(|(own, _)| *own == name) {
        return Value::Text(Text::literal(*text));
    }
    match name {
        "@" => looked_up(TARGET),
        _ if !name.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.') => Value::Unknown,
        _ if name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-')) => {
            looked_up(&variable(name))
        }
        _ => Value::Unknown,
    }
}

/// One line of a recipe: the marks in front of it are for make, and so is the tab of each line that goes on.
pub(super) fn recipe(reader: &mut Reader<'_>) {
    let written = reader.written;
    let marks = written.len() - written.trim_start_matches(['@', '-', '+', ' ', '\t', ';']).len();
    reader.skip(marks);
    // `$(Q)rm`: what is put right before a program is a mark as well, or its folder.
    while let Some(first) = reader.computed.get(reader.next).filter(|span| span.start == reader.at) {
        let behind = written[first.end..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '$' || c == '@');
        if !behind {
            break;
        }
        reader.skip(first.end);
        let marks = written[reader.at..].len() - written[reader.at..].trim_start_matches(['@', '-', '+']).len();
        reader.skip(reader.at + marks);
    }
    reader.read(written.len(), UNESCAPED);
}

/// A value, or a part of it.
pub(super) fn value(reader: &mut Reader<'_>) {
    reader.read(reader.written.len(), UNESCAPED);
}

const UNESCAPED: Escape<'static> = &|rest: &str| {
    if rest.starts_with("$$") {
        return Some((2, "$".to_owned()));
    }
    rest.starts_with("\\\n\t").then(|| (3, "\\\n".to_owned()))
};

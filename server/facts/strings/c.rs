//! Literals with backslash escapes: Python, Rust, and everything that looks like them.

use super::Reader;

/// Digits of `\u{…}` that are looked at.
const MAX_DIGITS: usize = 10;

/// A literal with an optional prefix (`r`, `b`, `f`, `r#`) and single, double or triple quotes.
pub(super) fn read(reader: &mut Reader<'_>, takes_indent: bool) {
    let written = reader.written;
    let quote = written
        .find(['"', '\'', '`'])
        .filter(|at| *at <= 6 && written[..*at].chars().all(|c| c.is_ascii_alphabetic() || c == '#'));
    let Some(at) = quote else { return reader.take(written.len()) };
    let (prefix, rest) = written.split_at(at);
    let rest = if prefix.contains('#') { rest.trim_end_matches('#') } else { rest };
    let one = &rest[..1];
    let triple = one.repeat(3);
    let width = if rest.len() >= 6 && rest.starts_with(&triple) && rest.ends_with(&triple) { 3 } else { 1 };
    let closed = rest.len() >= 2 * width && rest.ends_with(one);
    let start = at + width;
    let end = at + rest.len() - if closed { width } else { 0 };
    reader.skip(start);
    let raw = prefix.contains(['r', 'R']);
    let doubled = prefix.contains(['f', 'F', 't', 'T']);
    reader.read(end, &|rest| {
        let first = rest.as_bytes().first()?;
        match first {
            b'\\' if !raw => Some(escape(rest, takes_indent)),
            b'\r' if rest.starts_with("\r\n") => Some((2, "\n".to_owned())),
            b'{' if doubled && rest.starts_with("{{") => Some((2, "{".to_owned())),
            b'}' if doubled && rest.starts_with("}}") => Some((2, "}".to_owned())),
            _ => None,
        }
    });
}

/// The escape at the start of `rest`, which begins with a backslash. One that nobody knows stays as it is.
pub(super) fn escape(rest: &str, takes_indent: bool) -> (usize, String) {
    let Some(c) = rest[1..].chars().next() else { return (1, "\\".to_owned()) };
    let simple = |text: &str| (2, text.to_owned());
    match c {
        'n' => simple("\n"),
        't' => simple("\t"),
        'r' => simple("\r"),
        '0' => simple("\0"),
        'a' => simple("\u{7}"),
        'b' => simple("\u{8}"),
        'f' => simple("\u{c}"),
        'v' => simple("\u{b}"),
        'e' => simple("\u{1b}"),
        'x' => code(rest, 2),
        'u' if rest.starts_with("\\u{") => {
            let end = rest.bytes().skip(3).take(MAX_DIGITS).position(|byte| byte == b'}');
            let digits = end.and_then(|end| rest.get(3..3 + end)).unwrap_or("");
            let found = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
            found.map_or((2, "\\u".to_owned()), |c| (digits.len() + 4, c.to_string()))
        }
        'u' => code(rest, 4),
        'U' => code(rest, 8),
        '\n' | '\r' if takes_indent => (1 + rest[1..].len() - rest[1..].trim_start().len(), String::new()),
        '\n' => (2, String::new()),
        '\r' if rest.starts_with("\\\r\n") => (3, String::new()),
        '\\' | '"' | '\'' | '`' | '/' | '$' => (2, c.to_string()),
        other => (1 + other.len_utf8(), format!("\\{other}")),
    }
}

/// `\x41` and its longer kin with a fixed number of digits.
fn code(rest: &str, digits: usize) -> (usize, String) {
    let found = rest.get(2..2 + digits).and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32);
    found.map_or((2, rest[..2].to_owned()), |c| (2 + digits, c.to_string()))
}

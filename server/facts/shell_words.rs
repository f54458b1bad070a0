//! Quotes and escapes of shell words, which differ from those of every other language.

use super::Piece;

/// A word outside quotes: escaped characters are literal, everything else may still mean something to the shell.
pub(super) fn bare(written: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut open = String::new();
    let mut chars = written.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            open.push(c);
            continue;
        }
        match chars.next() {
            Some('\n') => {}
            Some(escaped) => {
                if !open.is_empty() {
                    pieces.push(Piece::Bare(std::mem::take(&mut open)));
                }
                pieces.push(Piece::Literal(escaped.to_string()));
            }
            None => open.push('\\'),
        }
    }
    if !open.is_empty() || pieces.is_empty() {
        pieces.push(Piece::Bare(open));
    }
    pieces
}

/// The inside of double quotes, or of a here-document whose end word is not quoted.
pub(super) fn double_quoted(inside: &str) -> String {
    let mut out = String::with_capacity(inside.len());
    let mut chars = inside.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('\\', Some('\n')) => {
                chars.next();
            }
            ('\\', Some(next @ ('$' | '`' | '"' | '\\'))) => {
                out.push(*next);
                chars.next();
            }
            _ => out.push(c),
        }
    }
    out
}

/// The inside of `'…'` as it is, of `$'…'` with its escapes.
pub(super) fn single_quoted(written: &str) -> String {
    let (inside, escapes) = match written.strip_prefix('$') {
        Some(rest) => (rest, true),
        None => (written, false),
    };
    let inside = inside.strip_prefix('\'').unwrap_or(inside);
    let inside = inside.strip_suffix('\'').unwrap_or(inside);
    if escapes { with_escapes(inside) } else { inside.to_owned() }
}

/// Resolves the escapes of `$'…'`, `printf` and `echo -e`; one that nobody knows stays as it is.
pub fn with_escapes(inside: &str) -> String {
    let mut out = String::with_capacity(inside.len());
    let mut rest = inside;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let Some(c) = rest.chars().next() else {
            out.push('\\');
            break;
        };
        let (radix, from, most) = match c {
            'x' => (16, 1, 2),
            'u' => (16, 1, 4),
            'U' => (16, 1, 8),
            '0'..='7' => (8, 0, 3 + usize::from(c == '0')),
            _ => (0, 0, 0),
        };
        let digits: usize = match radix {
            0 => 0,
            _ => rest[from..].chars().take(most).take_while(|c| c.is_digit(radix)).count(),
        };
        let code = rest.get(from..from + digits).and_then(|digits| u32::from_str_radix(digits, radix.max(2)).ok());
        if digits > 0
            && let Some(c) = code.and_then(char::from_u32)
        {
            out.push(c);
            rest = &rest[from + digits..];
            continue;
        }
        match c {
            'n' => out.push('\n'),
            't' => out.push('\t'),
            'r' => out.push('\r'),
            'a' => out.push('\u{7}'),
            'b' => out.push('\u{8}'),
            'f' => out.push('\u{c}'),
            'v' => out.push('\u{b}'),
            'e' | 'E' => out.push('\u{1b}'),
            '\\' | '\'' | '"' | '?' => out.push(c),
            other => out.extend(['\\', other]),
        }
        rest = &rest[c.len_utf8()..];
    }
    out.push_str(rest);
    out
}

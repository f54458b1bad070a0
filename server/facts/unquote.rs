//! Quotes and escapes of string literals, for every language in one place.

/// The characters a string literal stands for: prefix letters and quotes taken off, backslash escapes resolved unless
/// the prefix says raw. Text without quotes comes back as it is.
pub fn unquote(literal: &str) -> String {
    let prefix_end = literal
        .find(['"', '\'', '`'])
        .filter(|at| literal[..*at].chars().all(|c| c.is_ascii_alphabetic() || c == '#') && *at <= 4);
    let Some(at) = prefix_end else { return literal.to_owned() };
    let (prefix, rest) = literal.split_at(at);
    let raw = prefix.contains(['r', 'R']);
    let rest = rest.trim_end_matches('#');
    let quote = &rest[..1];
    let triple = quote.repeat(3);
    let body = rest
        .strip_prefix(triple.as_str())
        .and_then(|inner| inner.strip_suffix(triple.as_str()))
        .or_else(|| rest.strip_prefix(quote).and_then(|inner| inner.strip_suffix(quote)))
        .unwrap_or(rest);
    if raw { body.to_owned() } else { unescape(body) }
}

/// Resolves backslash escapes; an escape nobody knows stays as it is.
pub(super) fn unescape(body: &str) -> String {
    if !body.contains('\\') {
        return body.to_owned();
    }
    let mut out = String::with_capacity(body.len());
    let mut chars = body.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some('0') => out.push('\0'),
            Some('e') => out.push('\u{1b}'),
            Some('x') => push_code(&mut out, &mut chars, 2),
            Some('u') if chars.as_str().starts_with('{') => {
                chars.next();
                let digits: String = chars.by_ref().take_while(|c| *c != '}').collect();
                out.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
            }
            Some('u') => push_code(&mut out, &mut chars, 4),
            Some('U') => push_code(&mut out, &mut chars, 8),
            Some('\n') => {}
            Some(same @ ('\\' | '"' | '\'' | '`' | '/' | '$')) => out.push(same),
            Some(other) => {
                out.push('\\');
                out.push(other);
            }
            None => out.push('\\'),
        }
    }
    out
}

fn push_code(out: &mut String, chars: &mut std::str::Chars<'_>, digits: usize) {
    let rest = chars.as_str();
    let Some(code) = rest.get(..digits) else { return };
    if let Some(c) = u32::from_str_radix(code, 16).ok().and_then(char::from_u32) {
        out.push(c);
        *chars = rest[digits..].chars();
    }
}

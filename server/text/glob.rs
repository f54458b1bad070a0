//! Globs with `*` for any characters, without backtracking over more than one star. `\*` is a star itself.

/// True when all of `text` fits `pattern`.
pub fn glob(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut at, mut from) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while from < text.len() {
        let escaped = pattern[at..].starts_with(br"\*");
        if escaped && text[from] == b'*' {
            at += 2;
            from += 1;
        } else if pattern.get(at) == Some(&b'*') {
            star = Some((at, from));
            at += 1;
        } else if !escaped && pattern.get(at) == Some(&text[from]) {
            at += 1;
            from += 1;
        } else if let Some((back, taken)) = star {
            star = Some((back, taken + 1));
            at = back + 1;
            from = taken + 1;
        } else {
            return false;
        }
    }
    pattern[at..].iter().all(|byte| *byte == b'*')
}

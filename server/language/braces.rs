//! Shell words that begin with a brace: `{rm,-rf,/srv}` is three words to a shell and a broken group to the grammar.

/// Longer words are left as they are.
const MAX_WORD: usize = 4096;

/// The bytes a grammar reads instead of `text`, of the same length: a brace that begins a word of alternatives where a
/// command stands is a letter there. Values are still read from the text. `None` where nothing is different.
pub(super) fn masked(text: &str) -> Option<Vec<u8>> {
    let bytes = text.as_bytes();
    let mut found: Option<Vec<u8>> = None;
    for (at, _) in text.match_indices('{') {
        if begins_command(&bytes[..at]) && has_alternatives(&bytes[at + 1..]) {
            found.get_or_insert_with(|| bytes.to_vec())[at] = b'x';
        }
    }
    found
}

fn begins_command(before: &[u8]) -> bool {
    let blank = before.iter().rev().take(MAX_WORD).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let rest = &before[..before.len() - blank];
    match rest.last() {
        None | Some(b'\n' | b';' | b'&' | b'|' | b'(' | b'`') => true,
        Some(_) => blank > 0 && [b"then".as_slice(), b"do", b"else", b"!"].iter().any(|word| rest.ends_with(word)),
    }
}

/// A comma comes before the word ends; a group has a blank behind its brace.
fn has_alternatives(inside: &[u8]) -> bool {
    let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b';' | b'&' | b'|' | b'(' | b'`');
    let word = inside.iter().take(MAX_WORD).take_while(|byte| !ends(byte));
    inside.first() != Some(&b',') && word.take_while(|byte| **byte != b'}').any(|byte| *byte == b',')
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn only_a_brace_that_begins_a_command_of_alternatives_is_hidden() {
        for (text, read) in [
            ("{rm,-rf,/srv}", "xrm,-rf,/srv}"),
            ("ls; {rm,a}", "ls; xrm,a}"),
            ("if a; then {rm,a}; fi", "if a; then xrm,a}; fi"),
            ("a | {b,c}", "a | xb,c}"),
        ] {
            assert_eq!(masked(text).as_deref(), Some(read.as_bytes()), "{text}");
        }
        for text in ["{ rm a,b; }", "rm {a,b}", "${a,b}", "{a}", "f() {a; b,c; }", "a={b,c}", "{}", "{"] {
            assert_eq!(masked(text), None, "{text}");
        }
    }
}

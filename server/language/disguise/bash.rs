//! Shell words that the grammar misreads, shown to it in a form of the same length that it reads as the shell does.
//!
//! `{rm,-rf,/srv}` is three words to a shell and a broken group to the grammar. A newline before a backslash ends a
//! command for a shell; the grammar takes `⏎\rm` for one more word of the command above. Only the tree is made from
//! the disguise: values are read from the text itself.

/// Longer words are left as they are.
const MAX_WORD: usize = 4096;
/// Bytes of a line that are looked at for a comment.
const MAX_LINE: usize = 4096;

/// The bytes a grammar reads instead of `text`, of the same length. `None` where nothing is different.
pub(super) fn disguised(text: &str) -> Option<Vec<u8>> {
    let bytes = text.as_bytes();
    let mut found: Option<Vec<u8>> = None;
    for (at, _) in text.match_indices('{') {
        if begins_command(&bytes[..at]) && has_alternatives(&bytes[at + 1..]) {
            found.get_or_insert_with(|| bytes.to_vec())[at] = b'x';
        }
    }
    for (at, _) in text.match_indices('\\').filter(|(at, _)| *at > 0 && bytes[at - 1] == b'\n') {
        let shown = found.as_deref().unwrap_or(bytes);
        match &bytes[at + 1..] {
            // Whether this quote is escaped depends on the quotes around it; a letter would be wrong in one of the cases.
            [b'\'', ..] | [] => {}
            // A line that goes on at the next one: nothing but a blank, unless it belongs to the line above.
            [b'\n', ..] | [b'\r', b'\n', ..] => {
                if !goes_on(&shown[..at - 1]) {
                    found.get_or_insert_with(|| bytes.to_vec())[at] = b' ';
                }
            }
            [escaped, ..] => {
                let length = if escaped.is_ascii() { 2 } else { 1 };
                found.get_or_insert_with(|| bytes.to_vec())[at..at + length].fill(b'x');
            }
        }
    }
    found
}

/// True where a line goes on behind its end. A comment does not, so what may be one counts as ended.
fn goes_on(line: &[u8]) -> bool {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let escapes = line.iter().rev().take_while(|byte| **byte == b'\\').count();
    let mut line = line.rsplit(|byte| *byte == b'\n').next().unwrap_or_default().iter().take(MAX_LINE);
    let mut before = b' ';
    let comment = line.any(|byte| std::mem::replace(&mut before, *byte).is_ascii_whitespace() && *byte == b'#');
    escapes % 2 == 1 && !comment
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
    use super::disguised;

    #[test]
    fn only_a_brace_that_begins_a_command_of_alternatives_is_hidden() {
        for (text, read) in [
            ("{rm,-rf,/srv}", "xrm,-rf,/srv}"),
            ("ls; {rm,a}", "ls; xrm,a}"),
            ("if a; then {rm,a}; fi", "if a; then xrm,a}; fi"),
            ("a | {b,c}", "a | xb,c}"),
        ] {
            assert_eq!(disguised(text).as_deref(), Some(read.as_bytes()), "{text}");
        }
        for text in ["{ rm a,b; }", "rm {a,b}", "${a,b}", "{a}", "f() {a; b,c; }", "a={b,c}", "{}", "{"] {
            assert_eq!(disguised(text), None, "{text}");
        }
    }

    #[test]
    fn a_backslash_that_begins_a_line_is_part_of_a_word_or_a_blank() {
        for (text, read) in [
            ("a\n\\rm b", "a\nxxm b"),
            ("a\r\n\\rm b", "a\r\nxxm b"),
            ("a\n\\$b", "a\nxxb"),
            ("a\n\\ä", "a\nxä"),
            ("a\n\\\nrm", "a\n \nrm"),
            ("a\n\\\n\\\nrm", "a\n \n \nrm"),
            ("a\n\\\r\nrm", "a\n \r\nrm"),
            ("a # b \\\n\\\nrm", "a # b \\\n \nrm"),
            ("a \\\n\\;", "a \\\nxx"),
        ] {
            assert_eq!(disguised(text).as_deref(), Some(read.as_bytes()), "{text}");
        }
        for text in ["\\rm", "a; \\rm", "a \\\n b", "a \\\n\\\n b", "'\n\\'", "a\n\\", "a\n \\rm"] {
            assert_eq!(disguised(text), None, "{text}");
        }
    }
}

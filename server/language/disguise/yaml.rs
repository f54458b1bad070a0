//! Templates of Helm, Jinja and Go in YAML: `{{ … }}` is not YAML outside of quotes.
//!
//! A line of its own becomes blank, what stands in a value becomes a word. `${{ … }}` of pipelines is YAML as it is.

/// Bytes that one template may take.
const MAX_TEMPLATE: usize = 4096;

/// See [`super::disguised`].
pub(super) fn disguised(text: &str) -> Option<Vec<u8>> {
    let bytes = text.as_bytes();
    let mut found: Option<Vec<u8>> = None;
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find("{{")).map(|open| at + open) {
        let limit = (open + MAX_TEMPLATE).min(bytes.len());
        let close = bytes[open..limit].windows(2).position(|pair| pair == b"}}").map(|close| open + close + 2);
        let Some(mut close) = close else { break };
        // `{{ {"a": 1}}}`: the last two of several braces end it.
        while bytes.get(close) == Some(&b'}') {
            close += 1;
        }
        at = close;
        if open > 0 && bytes[open - 1] == b'$' {
            continue;
        }
        let line = bytes[..open].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let before = bytes[line..open].iter().all(|byte| matches!(byte, b' ' | b'\t'));
        let behind = bytes[close..].iter().take_while(|byte| **byte != b'\n').all(|byte| byte.is_ascii_whitespace());
        let alone = before && behind;
        let shown = found.get_or_insert_with(|| bytes.to_vec());
        for byte in &mut shown[open..close] {
            match *byte {
                b'\n' | b'\r' => {}
                _ if alone => *byte = b' ',
                _ => *byte = b'x',
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::disguised;

    #[test]
    fn a_template_is_a_word_or_a_blank_line() {
        for (text, read) in [
            ("a: {{ .b }}\n", "a: xxxxxxxx\n"),
            ("{{- if .a }}\nb: 1\n{{- end }}\n", "            \nb: 1\n          \n"),
            ("a: \"{{ b }}\"\n", "a: \"xxxxxxx\"\n"),
            ("a: x-{{ b }}-y\n", "a: x-xxxxxxx-y\n"),
            ("{{ a }}: b\n", "xxxxxxx: b\n"),
            ("a: {{ {\"b\": 1}}}\n", "a: xxxxxxxxxxxxx\n"),
        ] {
            assert_eq!(disguised(text).as_deref().map(String::from_utf8_lossy).as_deref(), Some(read), "{text}");
        }
        for text in ["a: b\n", "a: ${{ b }}\n", "a: {b: {c: 1}}\n", "a: {{ b\n"] {
            assert_eq!(disguised(text), None, "{text}");
        }
    }
}

//! What a text hides from people who read it: characters that nobody sees, elements that a page does not show.
//!
//! This module must not know what is said there.

use crate::text::Span;

/// Styles that take an element from sight.
const UNSEEN: &[&str] = &[
    "display:none",
    "visibility:hidden",
    "font-size:0",
    "font-size:1px",
    "opacity:0;",
    "opacity:0\"",
    "color:white",
    "color:#fff",
    "color:transparent",
    "left:-9999",
    "height:0",
];

/// Letters of tags, which spell out the region of a flag.
const TAGS: std::ops::RangeInclusive<char> = '\u{e0000}'..='\u{e007f}';

/// The first bytes of all characters that nobody sees.
const UNSEEN_BYTES: [u8; 4] = [0xe1, 0xe2, 0xef, 0xf3];
/// Bytes that are looked at together.
const BLOCK: usize = 64;

/// Where characters stand that could be such as nobody sees, in the order of the text.
fn suspects(text: &str) -> impl Iterator<Item = (usize, char)> {
    let blocks = text.as_bytes().chunks(BLOCK).enumerate();
    // Without a branch inside, so that a block is one look.
    let worth = |block: &[u8]| block.iter().fold(false, |any, byte| any | UNSEEN_BYTES.contains(byte));
    let places = blocks.filter(move |(_, block)| worth(block)).flat_map(|(index, block)| {
        let bytes = block.iter().enumerate().filter(|(_, byte)| UNSEEN_BYTES.contains(byte));
        bytes.map(move |(at, _)| index * BLOCK + at)
    });
    places.filter_map(|at| Some((at, text.get(at..)?.chars().next()?)))
}

/// Runs of characters that nobody sees: `tag`, `bidirectional` or `zero-width`.
pub(super) fn hidden(text: &str) -> Vec<(Span, &'static str)> {
    let mut found: Vec<(Span, &str)> = Vec::new();
    let (mut before, mut passed) = ('\0', 0);
    for (at, c) in suspects(text) {
        // What stands between two suspects is seen.
        before = text[passed..at].chars().next_back().unwrap_or(before);
        passed = at + c.len_utf8();
        let behind = text[passed..].chars().next().unwrap_or('\0');
        let run = found.last().filter(|(span, _)| span.end == at).map(|(_, kind)| *kind);
        if let Some(kind) = kind(c, before, behind, run) {
            match found.last_mut().filter(|(span, one)| span.end == at && *one == kind) {
                Some((span, _)) => span.end = passed,
                None => found.push((Span::new(at, passed), kind)),
            }
        } else if !TAGS.contains(&c) {
            before = c;
        }
    }
    found
}

/// `before` is the last visible character, `last` the kind of the hidden run that ends here.
fn kind(c: char, before: char, behind: char, last: Option<&'static str>) -> Option<&'static str> {
    let plain = |c: char| c.is_ascii_alphanumeric() || c.is_ascii_punctuation() || c == ' ';
    match c {
        // A flag of a region is a black flag with tags behind it.
        _ if TAGS.contains(&c) => (before != '\u{1f3f4}').then_some("tag"),
        '\u{e0100}'..='\u{e01ef}' => {
            (last == Some("tag") || matches!(behind, '\u{e0100}'..='\u{e01ef}')).then_some("tag")
        }
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some("bidirectional"),
        '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{180e}' => Some("zero-width"),
        '\u{feff}' => (before != '\0').then_some("zero-width"),
        // Between letters of scripts that need them, and in emoji, joiners are part of the spelling.
        '\u{200c}' | '\u{200d}' => (plain(before) && (plain(behind) || kind_of_run(behind))).then_some("zero-width"),
        _ => None,
    }
}

fn kind_of_run(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}')
}

/// Elements of HTML that a page does not show.
pub(super) fn unseen(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('<') {
        // A tag ends before the next one begins, so that each part of the text is looked at once.
        let Some(length) = text[at + 1..].find(['<', '>']) else { break };
        let end = at + 1 + length + 1;
        if !text[..end].ends_with('>') {
            continue;
        }
        let tag: String = text[at..end].chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
        let hides = UNSEEN.iter().any(|style| tag.contains(style));
        if hides && tag.contains("style=") || tag.ends_with("hidden>") {
            found.push(Span::new(at, end));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::hidden;

    #[test]
    fn only_what_hides_is_hidden() {
        for (text, kinds) in [
            ("a\u{200b}b", vec!["zero-width"]),
            ("a\u{202e}b\u{202c}", vec!["bidirectional", "bidirectional"]),
            ("a\u{e0049}\u{e0067}", vec!["tag"]),
            ("pass\u{200d}word", vec!["zero-width"]),
        ] {
            let found: Vec<&str> = hidden(text).into_iter().map(|(_, kind)| kind).collect();
            assert_eq!(found, kinds, "{text:?}");
        }
        let flag = "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}";
        for text in ["\u{feff}a", "👩\u{200d}💻", "می\u{200c}خواهم", "größer", flag, "❤\u{fe0f}"] {
            assert_eq!(hidden(text), Vec::new(), "{text:?}");
        }
    }
}

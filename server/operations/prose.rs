//! Texts that agents read and obey: what they are told to do, and what is hidden from people.
//!
//! This module says which characters and sentences there are; which of them is bad is for the rules to say.

use super::matter::matter;
use super::{Act, Operation, orders, shell, tokens};
use crate::facts::{Text, Value};
use crate::language::Language;
use crate::text::Span;

/// Texts for agents, and lists of who owns what.
const AGENT_TEXT: &str = "agent-text";
const OWNERS: &str = "codeowners";

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

/// Longer sentences are cut into pieces.
const MAX_SENTENCE: usize = 600;

/// Adds what any text hides, and what a text for agents or owners says.
pub(super) fn read(text: &str, language: &'static Language, out: &mut Vec<Operation>) {
    for (span, kind) in tokens::tokens(text) {
        out.push(told("secret", "", "literal", kind.to_owned(), span, language));
    }
    let block = if language.id == AGENT_TEXT { AGENT_TEXT } else { "text" };
    if !text.is_ascii() {
        for (span, kind) in hidden(text) {
            out.push(told(block, "", "hidden", kind.to_owned(), span, language));
        }
    }
    match language.id {
        AGENT_TEXT => {
            let code = fenced(text);
            for (span, words) in sentences(text) {
                // What a block of code shows is an example.
                let shown = code.iter().any(|code| code.start <= span.start && span.start < code.end);
                let orders = if shown { Vec::new() } else { orders::orders(&words) };
                let mut said = told(block, "", "instruction", words, span, language);
                if let Act::Setting { beside, .. } = &mut said.act {
                    let orders = orders.into_iter().map(|kind| Value::Text(Text::literal(kind)));
                    beside.push(("order".to_owned(), Value::List(orders.collect())));
                }
                out.push(said);
            }
            for (span, key, value, written) in matter(text) {
                out.push(told(block, "", &key, value, span, language));
                // What a hook runs.
                if key.starts_with("hooks.") && key.ends_with(".command") {
                    let line = match written.chars().next().filter(|mark| matches!(mark, '"' | '\'')) {
                        Some(mark) => written.trim_matches(mark),
                        None => written,
                    };
                    out.extend(shell::command_line(line, Some(span), &shell::Start::default()));
                }
            }
            out.extend(
                unseen(text).into_iter().map(|span| told(block, "", "hidden", "markup".to_owned(), span, language)),
            );
        }
        OWNERS => owners(text, language, out),
        _ => {}
    }
}

fn told(block: &str, name: &str, key: &str, value: String, span: Span, language: &'static Language) -> Operation {
    let value = Value::Text(Text::literal(value));
    let act = Act::Setting {
        block: block.to_owned(),
        name: name.to_owned(),
        path: key.to_owned(),
        beside: vec![(key.to_owned(), value.clone())],
        value,
    };
    Operation::plain(act, span, language.id)
}

/// Runs of characters that nobody sees: `tag`, `bidirectional` or `zero-width`.
fn hidden(text: &str) -> Vec<(Span, &'static str)> {
    let mut found: Vec<(Span, &str)> = Vec::new();
    let mut before = '\0';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let behind = chars.peek().map_or('\0', |(_, next)| *next);
        let last = found.last().filter(|(span, _)| span.end == at).map(|(_, kind)| *kind);
        if let Some(kind) = kind(c, before, behind, last) {
            let end = at + c.len_utf8();
            match found.last_mut().filter(|(span, one)| span.end == at && *one == kind) {
                Some((span, _)) => span.end = end,
                None => found.push((Span::new(at, end), kind)),
            }
        } else if !matches!(c, '\u{e0000}'..='\u{e007f}') {
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
        '\u{e0000}'..='\u{e007f}' => (before != '\u{1f3f4}').then_some("tag"),
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

/// The sentences of a text for people, in lower case and on one line each, with their places.
fn sentences(text: &str) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    let mut start = None;
    let mut end = 0;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        let from = at + line.len() - line.trim_start().len();
        let marked = trimmed.starts_with(['#', '-', '*', '+', '>', '|', '<']) || numbered(trimmed);
        if (trimmed.is_empty() || marked || start.is_some_and(|start| at - start > MAX_SENTENCE))
            && let Some(start) = start.take()
        {
            split(text, Span::new(start, end), &mut found);
        }
        if !trimmed.is_empty() {
            start.get_or_insert(from);
            end = from + trimmed.len();
        }
        at += line.len();
    }
    if let Some(start) = start {
        split(text, Span::new(start, end), &mut found);
    }
    found
}

fn numbered(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < line.len() && rest.starts_with(['.', ')'])
}

/// Cuts a paragraph behind full stops.
fn split(text: &str, span: Span, found: &mut Vec<(Span, String)>) {
    let mut start = span.start;
    let bytes = text.as_bytes();
    for at in span.start..span.end {
        let stop =
            matches!(bytes[at], b'.' | b'!' | b'?') && bytes.get(at + 1).is_none_or(|next| next.is_ascii_whitespace());
        if (stop || at + 1 == span.end) && text.is_char_boundary(at + 1) {
            let words: Vec<&str> = text[start..=at].split_whitespace().collect();
            if !words.is_empty() {
                let from = start + text[start..=at].len() - text[start..=at].trim_start().len();
                found.push((Span::new(from, at + 1), words.join(" ").to_lowercase().replace('’', "'")));
            }
            start = at + 1;
        }
    }
}

/// What stands between fences: examples, commands to copy.
fn fenced(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let (mut at, mut open) = (0, None);
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~") {
            match open.take() {
                Some(start) => found.push(Span::new(start, at)),
                None => open = Some(at),
            }
        }
        at += line.len();
    }
    found
}

/// Elements of HTML that a page does not show.
fn unseen(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('<') {
        let Some(end) = text[at..].find('>').map(|end| at + end + 1) else { break };
        let tag: String = text[at..end].chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
        let hides = UNSEEN.iter().any(|style| tag.contains(style));
        if hides && tag.contains("style=") || tag.ends_with("hidden>") {
            found.push(Span::new(at, end));
        }
    }
    found
}

/// Lines of a list of owners that name none, and a list without any line.
fn owners(text: &str, language: &'static Language, out: &mut Vec<Operation>) {
    let mut at = 0;
    let mut any = false;
    for line in text.split_inclusive('\n') {
        let rule = line.split(" #").next().unwrap_or(line).trim();
        let from = at + line.len() - line.trim_start().len();
        at += line.len();
        // `[Section]` of GitLab has owners of its own, or none.
        if rule.is_empty() || rule.starts_with('#') {
            continue;
        }
        any = true;
        let mut words = rule.split_whitespace();
        let pattern = words.next().unwrap_or_default();
        let span = Span::new(from, from + rule.len());
        let named = words.clone().map(|owner| told(OWNERS, pattern, "owner", owner.to_owned(), span, language));
        out.extend(named);
        if words.next().is_none() && !pattern.starts_with(['[', '^']) {
            out.push(told(OWNERS, pattern, "owners", "none".to_owned(), span, language));
        }
    }
    if !any {
        out.push(told(OWNERS, "", "owners", "empty".to_owned(), Span::new(0, 0), language));
    }
}

#[cfg(test)]
mod tests {
    use super::{hidden, sentences};

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

    #[test]
    fn sentences_go_over_lines_and_end_with_lists() {
        let text = "# Title\n\nNever ask\nthe user. Run it!\n- one\n- two v1.2 done\n";
        let found: Vec<String> = sentences(text).into_iter().map(|(_, words)| words).collect();
        assert_eq!(found, ["# title", "never ask the user.", "run it!", "- one", "- two v1.2 done"]);
        for (span, _) in sentences(text) {
            assert!(!text[span.start..span.end].starts_with(char::is_whitespace));
        }
    }
}

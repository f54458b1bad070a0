//! Words of PowerShell commands: parameters keep the value that is attached to them, lists are words of their own.

use super::lower::as_text;
use super::slots::Match;
use super::walk::Walk;
use super::{Text, Value, Word};
use crate::language::Part;
use tree_sitter::Node;

impl Walk<'_> {
    /// The program, in lower case as names have no case there, and what it is given.
    pub(super) fn cmdlet(&self, found: &Match<'_, '_>) -> Vec<Word> {
        let Some(name) = found.one(Part::Name) else { return Vec::new() };
        let written = match self.lower.value(name) {
            Value::Text(text) if found.one(Part::Object).is_none() => lowered(&text),
            Value::Text(text) => method(&text.shown(), found.one(Part::Object).map_or("", |of| self.lower.written(of))),
            other => as_text(other),
        };
        let mut words = vec![Word { text: written, span: self.lower.span(name) }];
        let mut nodes: Vec<(Node<'_>, bool)> = found.all(Part::Argument).map(|node| (node, true)).collect();
        nodes.extend(found.all(Part::Operator).map(|node| (node, false)));
        nodes.sort_by_key(|(node, _)| node.start_byte());
        let mut between = Between::Blank;
        for (node, is_word) in nodes {
            let text = self.lower.written(node);
            match text.trim() {
                _ if is_word && redirects(text) => {}
                _ if is_word => self.argument_words(node, std::mem::take(&mut between), &mut words),
                "," => between = Between::Comma,
                ":" => between = Between::Colon,
                _ => {}
            }
        }
        words
    }

    fn argument_words(&self, node: Node<'_>, between: Between, words: &mut Vec<Word>) {
        let span = self.lower.span(node);
        let values = match self.lower.value(node) {
            Value::List(values) => values,
            value => vec![value],
        };
        let parameter = |word: &Word| word.text.known().is_some_and(|text| text.starts_with('-'));
        let count = words.len();
        let is_value = count > 1 && words.last().is_some_and(parameter);
        let goes_on = between == Between::Comma && count > 2 && words.get(count - 2).is_some_and(parameter);
        let mut texts = values.into_iter().map(as_text);
        match words.last_mut() {
            Some(last) if between == Between::Colon || goes_on => {
                last.text.push_literal(if goes_on { " " } else { ":" });
                texts.by_ref().take(1).for_each(|text| last.text.join(text));
                last.span.end = span.end;
            }
            _ if is_value => {
                // A list behind a parameter is its value.
                let mut all = Text::default();
                for (index, text) in texts.by_ref().enumerate() {
                    all.push_literal(if index > 0 { " " } else { "" });
                    all.join(text);
                }
                words.push(Word { text: all, span });
            }
            _ => {}
        }
        words.extend(texts.map(|text| Word { text, span }));
    }
}

/// What stands before a word.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Between {
    #[default]
    Blank,
    Comma,
    Colon,
}

fn lowered(text: &Text) -> Text {
    text.known().map_or_else(|| text.clone(), |text| Text::literal(text.to_lowercase()))
}

/// `[system.io.directory]::delete` of a class, `.delete` of an object.
fn method(name: &str, object: &str) -> Text {
    let class = object.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let class = class.map(|class| class.to_lowercase());
    let class = class.as_deref().map(|class| class.strip_prefix("system.").unwrap_or(class));
    let before = class.map_or_else(|| ".".to_owned(), |class| format!("[{class}]::"));
    Text::literal(format!("{before}{}", name.to_lowercase()))
}

/// `2>$null` stands among the words.
fn redirects(written: &str) -> bool {
    written.trim_start_matches(|c: char| c.is_ascii_digit() || c == '*').starts_with('>')
}

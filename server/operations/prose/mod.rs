//! Texts that agents read and obey: what they are told to do, and what is hidden from people.
//!
//! This module says which characters and sentences there are; which of them is bad is for the rules to say.

mod around;
mod clause;
mod hidden;
mod matter;
mod orders;
mod told;

use super::{Act, Operation, shell, tokens};
use crate::facts::{Text, Value};
use crate::language::{self, Language};
use crate::text::Span;
use around::{Block, Ground, Kind};
use matter::matter;

/// Texts for agents, and lists of who owns what.
const AGENT_TEXT: &str = "agent-text";
const OWNERS: &str = "codeowners";

/// Longer sentences are cut into pieces.
const MAX_SENTENCE: usize = 600;

/// Adds what any text hides, and what a text for agents or owners says.
pub(super) fn read(path: &str, text: &str, language: &'static Language, out: &mut Vec<Operation>) {
    for (span, kind) in tokens::tokens(text) {
        out.push(told("secret", "", "literal", kind.to_owned(), span, language));
    }
    let block = if language.id == AGENT_TEXT { AGENT_TEXT } else { "text" };
    if !text.is_ascii() {
        for (span, kind) in hidden::hidden(text) {
            out.push(told(block, "", "hidden", kind.to_owned(), span, language));
        }
    }
    if let Some(prompt) = prompt(path, text) {
        return instruct(path, text, prompt, out);
    }
    match language.id {
        AGENT_TEXT => {
            instruct(path, text, Span::new(0, text.len()), out);
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
            let unseen = hidden::unseen(text).into_iter();
            out.extend(unseen.map(|span| told(block, "", "hidden", "markup".to_owned(), span, language)));
        }
        OWNERS => owners(text, language, out),
        _ => {}
    }
}

/// Where a command file of another form holds the text that agents read: `prompt = """…"""`.
fn prompt(path: &str, text: &str) -> Option<Span> {
    let commands =
        path.ends_with(".toml") && [".gemini/commands/", ".qwen/commands/"].iter().any(|at| path.contains(at));
    let key = text.find("prompt").filter(|_| commands)?;
    let quote = ["\"\"\"", "'''", "\""].into_iter().find(|quote| text[key..].contains(quote))?;
    let from = key + text[key..].find(quote)? + quote.len();
    let end = text[from..].find(quote).map_or(text.len(), |end| from + end);
    Some(Span::new(from, end))
}

/// What the part of a text that agents read tells them.
fn instruct(path: &str, text: &str, part: Span, out: &mut Vec<Operation>) {
    let Some(language) = language::by_id(AGENT_TEXT) else { return };
    let mut blocks = around::blocks(part.of(text));
    let mut found = Vec::new();
    instructions(part.of(text), &blocks, language, &mut found);
    out.extend(found.into_iter().map(|one| Operation { span: one.span.shift(part.start), ..one }));
    for block in &mut blocks {
        (block.span, block.tag) = (block.span.shift(part.start), block.tag.shift(part.start));
    }
    told::commands(path, text, part, &blocks, out);
}

/// What the sentences of a text say, with the kinds of orders that they give.
fn instructions(text: &str, blocks: &[Block], language: &'static Language, out: &mut Vec<Operation>) {
    for (span, words) in sentences(text) {
        let around = blocks.partition_point(|block| block.span.start <= span.start).checked_sub(1);
        let around = around.and_then(|at| blocks.get(at));
        // What a block of code shows is an example.
        let shown = around.is_some_and(|block| block.kind == Kind::Code && span.start < block.span.end);
        let ground = around.map_or(Ground::default(), |block| block.ground);
        let is_quoted = ground.quotes && around.is_some_and(|block| block.kind != Kind::Paragraph);
        if is_quoted || ground.forbids && !clause::negates(&words) {
            continue;
        }
        let orders = if shown { Vec::new() } else { orders::orders(&words) };
        let mut said = told(AGENT_TEXT, "", "instruction", words, span, language);
        if let Act::Setting { beside, .. } = &mut said.act {
            let orders = orders.into_iter().map(|kind| Value::Text(Text::literal(kind)));
            beside.push(("order".to_owned(), Value::List(orders.collect())));
        }
        out.push(said);
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

/// Lines of a list of owners that name none, and a list without any line.
fn owners(text: &str, language: &'static Language, out: &mut Vec<Operation>) {
    let mut at = 0;
    let (mut any, mut sectioned) = (false, false);
    for line in text.split_inclusive('\n') {
        let rule = line.split(" #").next().unwrap_or(line).trim();
        let from = at + line.len() - line.trim_start().len();
        at += line.len();
        // `[Section]` of GitLab has owners of its own, or none.
        if rule.is_empty() || rule.starts_with('#') {
            continue;
        }
        let mut words = rule.split_whitespace();
        let pattern = words.next().unwrap_or_default();
        let span = Span::new(from, from + rule.len());
        // What is said for everything belongs first: the last line that fits is the one that counts.
        if any && matches!(pattern, "*" | "**" | "/**") && !sectioned {
            out.push(told(OWNERS, pattern, "owners", "everything".to_owned(), span, language));
        }
        sectioned |= pattern.starts_with(['[', '^']);
        any = true;
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
    use super::sentences;

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

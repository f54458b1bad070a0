//! Comments that ask for an exception: `tagout: allow(rule-id) reason, until YYYY-MM-DD`.
//!
//! What is missing or wrong is kept as it is written, so that the judge can say where the comment stands; a text that only
//! speaks about such comments asks for nothing.

use super::InlineException;
use crate::facts::{Facts, Placed};
use crate::text::Span;

const MARK: &str = "tagout:";

/// How comments of documentation begin: what stands there is told, not asked for.
const DOCUMENTATION: &[&str] = &["///", "//!", "/**", "/*!"];

/// True where a text may ask for an exception, and so has to be read.
pub(super) fn asks(text: &str) -> bool {
    text.contains(MARK)
}

/// The exceptions asked for in the comments of a text, other languages inside it included.
pub(super) fn exceptions(text: &str, facts: &Facts) -> Vec<InlineException> {
    let mut found = Vec::new();
    for placed in &facts.items {
        in_item(text, placed, 0, &mut found);
    }
    found
}

fn in_item(text: &str, placed: &Placed, origin: usize, found: &mut Vec<InlineException>) {
    let start = origin + placed.span.start;
    for comment in &placed.item.comments {
        let comment = comment.shift(start);
        let written = comment.of(text);
        if DOCUMENTATION.iter().any(|mark| written.starts_with(mark)) {
            continue;
        }
        let mut at = comment.start;
        for line in written.split_inclusive('\n') {
            found.extend(exception(line, at));
            at += line.len();
        }
    }
    for embedded in &placed.item.embedded {
        for inner in &embedded.facts.items {
            in_item(text, inner, start, found);
        }
    }
}

/// The exception in one line of a comment that begins at `offset`.
fn exception(line: &str, offset: usize) -> Option<InlineException> {
    let mark = line.find(MARK)?;
    let before = &line[..mark];
    // Quoted, or the end of a longer word.
    if !before.is_empty() && !before.ends_with(|c: char| c.is_whitespace() || is_leader(c)) {
        return None;
    }
    let written = line[mark..].trim_end().trim_end_matches(['*', '/', '-', '>']).trim_end();
    let span = Span::new(offset + mark, offset + mark + written.len());
    let rest = written[MARK.len()..].trim_start().strip_prefix("allow")?;
    if rest.starts_with(|c: char| c.is_alphanumeric() || c == '_') {
        return None;
    }
    let rest = rest.trim_start();
    let (rule, rest) = match rest.strip_prefix('(').and_then(|inside| inside.split_once(')')) {
        Some((rule, rest)) => (Some(rule.trim().to_owned()), rest),
        None => (None, rest),
    };
    let (reason, until) = ending(rest);
    let reason = reason.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | ';' | '-'));
    let leads = before.chars().all(|c| c.is_whitespace() || is_leader(c));
    Some(InlineException { rule, reason: reason.to_owned(), until: until.to_owned(), leads, span })
}

/// The reason, and the word behind the last `until`.
fn ending(rest: &str) -> (&str, &str) {
    let word = |at: &usize| {
        let bare = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        bare(rest[..*at].chars().next_back()) && bare(rest[at + "until".len()..].chars().next())
    };
    match rest.rmatch_indices("until").map(|(at, _)| at).find(word) {
        Some(at) => {
            let behind = rest[at + "until".len()..].trim_start_matches([' ', '\t', ':']);
            let date = behind.split_whitespace().next().unwrap_or("");
            (&rest[..at], date.trim_end_matches(['.', ',', ';', ')', '"']))
        }
        None => (rest, ""),
    }
}

/// What comments begin with.
fn is_leader(c: char) -> bool {
    matches!(c, '#' | '/' | '*' | '-' | '!')
}

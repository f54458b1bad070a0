//! Comments that ask for an exception: `tagout: allow(rule-id) reason, until YYYY-MM-DD`.

use super::InlineException;
use crate::facts::{Facts, Placed};
use crate::text::Span;

const MARK: &str = "tagout:";

/// The exceptions asked for in the comments of a text, other languages inside it included. What is missing or cannot be
/// read is empty, so that it can be named to the reader.
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
        let mut at = comment.start;
        for line in comment.of(text).split_inclusive('\n') {
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
    let written = line[mark..].trim_end().trim_end_matches(['*', '/', '-', '>']).trim_end();
    let span = Span::new(offset + mark, offset + mark + written.len());
    let rest = written[MARK.len()..].trim_start().strip_prefix("allow")?;
    if rest.starts_with(|c: char| c.is_alphanumeric() || c == '_') {
        return None;
    }
    let rest = rest.trim_start();
    let bracketed = rest.strip_prefix('(').and_then(|inside| inside.split_once(')'));
    let (rule, rest) = bracketed.map_or(("", rest), |(rule, rest)| (rule.trim(), rest));
    let (reason, until) = match rest.rfind("until") {
        Some(at) => (&rest[..at], date(rest[at + "until".len()..].trim_start_matches([' ', ':']))),
        None => (rest, ""),
    };
    let reason = reason.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | ';' | '-'));
    Some(InlineException { rule: rule.to_owned(), reason: reason.to_owned(), until: until.to_owned(), span })
}

/// The text when it has the form of a date, else nothing.
fn date(written: &str) -> &str {
    let end = written.find(|c: char| !c.is_ascii_digit() && c != '-').unwrap_or(written.len());
    let date = &written[..end];
    let digits = |at: usize| date.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let fits = date.len() == 10 && (0..10).all(|at| if matches!(at, 4 | 7) { !digits(at) } else { digits(at) });
    if fits { date } else { "" }
}

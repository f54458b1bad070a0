//! Models of a Prisma schema, as the tables they stand for.

use super::steps::{Act, Step};
use crate::text::Span;
use std::collections::BTreeSet;

/// A model that was not closed yet: its table, its columns, where it begins in bytes.
type Model = (String, Vec<(String, Span)>, usize);

/// One step for every model: it makes a table with the fields that are columns.
pub(super) fn steps(source: &str) -> Vec<Step> {
    let models: BTreeSet<&str> = source.lines().filter_map(model).collect();
    let mut found = Vec::new();
    let mut open: Option<Model> = None;
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        let (start, words) = (at, line.split("//").next().unwrap_or(line).trim());
        at += line.len();
        let begin = start + (line.len() - line.trim_start().len());
        let span = Span::new(begin, start + line.trim_end().len());
        match (&mut open, words) {
            (None, _) => open = model(line).map(|name| (name.to_lowercase(), Vec::new(), begin)),
            (Some((name, columns, from)), "}") => {
                let act = Act::Create(std::mem::take(name), std::mem::take(columns));
                found.push(Step { act, span: Span::new(*from, span.end) });
                open = None;
            }
            (Some((name, ..)), words) if words.starts_with("@@map") => {
                *name = quoted(words).unwrap_or(name).to_lowercase();
            }
            (Some(_), words) if words.is_empty() || words.starts_with("@@") => {}
            (Some((_, columns, _)), words) => columns.extend(column(words, &models).map(|name| (name, span))),
        }
    }
    found
}

/// The name of a model that begins on a line.
fn model(line: &str) -> Option<&str> {
    let mut words = line.split_whitespace();
    (words.next() == Some("model")).then(|| words.next()).flatten().map(|name| name.trim_end_matches('{'))
}

/// The column of a field; what leads to another model is none.
fn column(words: &str, models: &BTreeSet<&str>) -> Option<String> {
    let mut parts = words.split_whitespace();
    let (name, kind) = (parts.next()?, parts.next()?);
    let leads = models.contains(kind.trim_end_matches(['?', '[', ']']));
    let mapped = words.split("@map").nth(1).and_then(quoted).unwrap_or(name);
    (!leads).then(|| mapped.to_lowercase())
}

fn quoted(words: &str) -> Option<&str> {
    words.split('"').nth(1)
}

//! `tests/provenance/*.md`: what the outside sends, step by step, and who wrote which line after it.
//!
//! A scenario is a heading of the second level. Its steps are list items, ```` - `save` ````, and fenced blocks with a text,
//! ```` ```agent P ````; `stage.rs` has them all. No step says who wrote anything. A block ```` ```tags ```` shows the buffer:
//! authors and flags before each line, removals above the line they stand at.
//! `UPDATE=1 cargo test provenance` writes what was found.
//!
//! The truth is in the words: `P12` was written by session P, `Q` by session Q, `H` was typed before a plugin's eyes, `F` by a
//! formatter, `G` came with git, `U` was written by nobody known, `B` was there before. It is checked after every step; a word
//! of an agent whose hook has not spoken yet has to be unknown, and nothing is human that is no `H`.

mod exchange;
mod mixes;
mod stage;

use crate::pages::pages;
use stage::{AUTHORS, Stage};
use std::fmt::Write as _;
use tagout::provenance::{Actor, Layer, Origin, Piece, Touched};
use tagout::text::Span;

#[test]
fn scenarios() {
    let count = pages("tests/provenance", replay);
    assert!(count >= 20, "only {count} blocks of tags were read");
}

/// The scenarios with their `tags` blocks filled in, and how many there were.
fn replay(file: &str, text: &str) -> (String, usize) {
    let mut out = String::new();
    let mut stage = Stage::default();
    let mut shown = 0;
    let mut lines = text.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        writeln!(out, "{line}").unwrap();
        let place = format!("{file}:{}", at + 1);
        if line.starts_with("## ") {
            stage = Stage::default();
        } else if let Some(step) = line.strip_prefix("- `").and_then(|step| step.strip_suffix('`')) {
            stage.act(step, "", &place);
        } else if let Some(step) = line.strip_prefix("```").filter(|step| !step.is_empty()) {
            let body = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```");
            let body: String = body.fold(String::new(), |body, line| body + line + "\n");
            if step == "tags" {
                shown += 1;
                out.push_str(&tags(&stage));
            } else {
                stage.act(step, &body, &place);
                out.push_str(&body);
            }
            out.push_str("```\n");
        } else {
            continue;
        }
        check(&stage, &place);
    }
    (out, shown)
}

/// Every word was written by whom its letter says, and the layer is in order.
fn check(stage: &Stage, place: &str) {
    let (text, layer) = (stage.text(), stage.book.layer());
    in_order(layer, &text, place);
    for (start, word) in words(&text) {
        let end = start + word.len();
        // Pieces of one author may differ in what has happened to them since.
        let pieces: Vec<Piece> = layer.within(Span::new(start, end)).collect();
        let whole = pieces.iter().map(|piece| piece.span.len()).sum::<usize>() == word.len();
        let mut authors: Vec<String> = pieces.iter().map(|piece| letter(&piece.origin)).collect();
        authors.dedup();
        let found = match &authors[..] {
            [] => ".".to_owned(),
            [author] if whole => author.clone(),
            _ => "a part of it".to_owned(),
        };
        let wanted = stage.truth(word);
        assert!(found == wanted, "{place}: {word} is {found}, not {wanted}, in\n{}", tags(stage));
    }
    for piece in layer.pieces().iter().filter(|piece| piece.origin.is_human()) {
        let found = piece.span.of(&text);
        let others = words(found).filter(|(_, word)| !word.starts_with('H')).count();
        assert_eq!(others, 0, "{place}: human without evidence: {found:?}");
    }
}

/// Sorted, disjoint, inside the text, on its characters; neighbours differ.
pub(super) fn in_order(layer: &Layer, text: &str, place: &str) {
    let mut last = 0;
    for piece in layer.pieces() {
        let span = piece.span;
        assert!(
            span.start >= last && span.start < span.end && text.get(span.start..span.end).is_some(),
            "{place}: {span:?}"
        );
        last = span.end;
    }
    assert!(layer.tombs().is_sorted_by_key(|tomb| tomb.at), "{place}: {:?}", layer.tombs());
    assert!(layer.tombs().iter().all(|tomb| tomb.at <= text.len()), "{place}: {:?}", layer.tombs());
}

/// Words that carry the truth, with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let words = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word));
    words.filter(|(_, word)| {
        let mut chars = word.chars();
        chars.next().is_some_and(|first| AUTHORS.contains(first)) && word.len() > 1 && chars.all(|c| c.is_ascii_digit())
    })
}

/// The letter that stands for an author; `?` for unknown.
fn letter(origin: &Origin) -> String {
    match &origin.actor {
        Actor::Ai(agent) => agent.session.clone(),
        Actor::Human { .. } => "H".into(),
        Actor::Tool { .. } => "F".into(),
        Actor::Vcs { .. } => "G".into(),
        Actor::Unknown => "?".into(),
    }
}

/// The buffer with authors and flags before each line.
fn tags(stage: &Stage) -> String {
    let text = stage.text();
    let mut out = String::new();
    for (view, line) in stage.book.layer().lines(&text).iter().zip(text.split_inclusive('\n').chain([""])) {
        for tomb in &view.tombs {
            let removed = tomb.removed.to_string();
            let digest = removed.get(7..15).unwrap_or_default();
            writeln!(out, "{:<36}| - {} removed {} lines {digest}", "", letter(&tomb.origin), tomb.lines).unwrap();
        }
        if line.is_empty() {
            continue;
        }
        let mut who: Vec<String> =
            view.shares.iter().map(|(origin, bytes)| format!("{}{bytes}", letter(origin))).collect();
        if view.untold() > 0 {
            who.insert(0, format!(".{}", view.untold()));
        }
        let flags: Vec<&str> = view.touched.names().collect();
        let left = format!("{} {}", who.join("+"), flags.join(" "));
        let ending = if line.ends_with("\r\n") { " (CRLF)" } else { "" };
        let line = line.trim_end().trim_start_matches('\u{feff}');
        writeln!(out, "{}", format!("{left:<36}| {line}{ending}").trim_end()).unwrap();
    }
    assert!(
        !stage
            .book
            .layer()
            .pieces()
            .iter()
            .any(|piece| piece.touched.has(Touched::AMBIGUOUS) && piece.origin.is_human())
    );
    out
}

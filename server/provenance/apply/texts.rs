//! What a layer wants to know about the texts of a splice, and where its marks go.

use super::super::digest::BOM;
use super::{Change, Splice};
use crate::text::Span;
use ropey::Rope;

/// Where bytes behind the last splice stand now.
#[derive(Clone, Copy, Default)]
pub(super) struct Shift {
    pub(super) from: usize,
    pub(super) to: usize,
}

impl Shift {
    pub(super) fn at(self, byte: usize) -> usize {
        byte - self.from + self.to
    }

    pub(super) fn map(self, span: Span) -> Span {
        Span::new(self.at(span.start), self.at(span.end))
    }
}

/// What the two texts of a splice look like.
pub(super) struct Texts {
    pub(super) removed_blank: bool,
    pub(super) inserted_blank: bool,
    pub(super) removed_breaks: usize,
    pub(super) inserted_breaks: usize,
    /// The new text without blanks at both ends.
    inked: Span,
    /// The old text began a line and ended one.
    whole_lines: bool,
}

impl Texts {
    pub(super) fn of(change: &Change<'_>, splice: &Splice) -> Texts {
        let removed = slice(change.before, splice.old);
        let inserted = slice(change.after, splice.new);
        let lead = inserted.len() - inserted.trim_start_matches(blank).len();
        let inked = inserted.trim_matches(blank).len();
        let start = splice.new.start + lead;
        let begins = splice.old.start == 0 || change.before.byte(splice.old.start - 1) == b'\n';
        Texts {
            removed_blank: removed.chars().all(blank),
            inserted_blank: inked == 0,
            removed_breaks: removed.matches('\n').count(),
            inserted_breaks: inserted.matches('\n').count(),
            inked: Span::new(start, start + inked),
            whole_lines: begins && removed.ends_with('\n'),
        }
    }

    pub(super) fn only_blanks(&self) -> bool {
        self.removed_blank && self.inserted_blank
    }
}

/// Lines that get a flag, in the text after.
#[derive(Default)]
pub(super) struct Marks {
    pub(super) reformatted: Vec<Span>,
    pub(super) edited: Vec<Span>,
    pub(super) kept: Vec<Span>,
}

impl Marks {
    pub(super) fn take(&mut self, change: &Change<'_>, splice: &Splice, texts: &Texts) {
        if splice.moved_from.is_some() || splice.moved_away {
            return;
        }
        if texts.only_blanks() {
            join(&mut self.reformatted, lines(change.after, splice.new));
            return;
        }
        // What follows was put on a line of its own.
        if begins_line(change.after, splice.new.end) && !begins_line(change.before, splice.old.end) {
            join(&mut self.reformatted, lines(change.after, Span::new(splice.new.end, splice.new.end)));
        }
        if texts.inserted_blank && texts.whole_lines {
            return;
        }
        let lines = lines(change.after, if texts.inserted_blank { splice.new } else { texts.inked });
        join(&mut self.kept, lines);
        if change.origin.is_human() {
            join(&mut self.edited, lines);
        }
    }
}

/// Only blanks stand before the byte on its line.
fn begins_line(text: &Rope, byte: usize) -> bool {
    let start = text.line_to_byte(text.byte_to_line(byte));
    text.byte_slice(start..byte).chars().all(blank)
}

/// Adds a span to a sorted list; what overlaps becomes one.
fn join(spans: &mut Vec<Span>, span: Span) {
    match spans.last_mut() {
        Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
        _ => spans.push(span),
    }
}

/// The whole lines that hold `span`.
fn lines(text: &Rope, span: Span) -> Span {
    let last = if span.is_empty() { span.start } else { span.end - 1 };
    let line = |byte: usize| text.byte_to_line(byte.min(text.len_bytes()));
    Span::new(text.line_to_byte(line(span.start)), text.line_to_byte((line(last) + 1).min(text.len_lines())))
}

/// White space, line ends, the byte order mark.
pub(in crate::provenance) fn blank(c: char) -> bool {
    c.is_whitespace() || c == BOM
}

pub(in crate::provenance) fn slice(text: &Rope, span: Span) -> std::borrow::Cow<'_, str> {
    text.get_byte_slice(span.start..span.end).expect("splices lie on characters of their texts").into()
}

//! A layer taken through a change of its text. One pass for a keystroke and for a rewritten file, so both come out alike.

mod texts;

pub(super) use texts::{blank, slice};

use super::digest::{Digest, canonical};
use super::layer::{Layer, Piece, Tomb, Touched};
use super::origin::Origin;
use crate::text::Span;
use ropey::Rope;
use std::sync::Arc;
use texts::{Marks, Shift, Texts};

/// So many tombstones are kept apart in one text; more are joined with their neighbours of the same origin.
const MAX_TOMBS: usize = 4096;

/// Bytes that became others. A list of them is sorted and disjoint on both sides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Splice {
    /// In the text before.
    pub(super) old: Span,
    /// In the text after.
    pub(super) new: Span,
    /// The new bytes stood here in the text before; they keep their origin.
    pub(super) moved_from: Option<Span>,
    /// The old bytes stand elsewhere in the text after: nothing was removed.
    pub(super) moved_away: bool,
    /// An equal line beside it could be the new one as well.
    pub(super) ambiguous: bool,
}

/// A change of one text: what became what, and who did it.
pub(super) struct Change<'a> {
    pub(super) before: &'a Rope,
    pub(super) after: &'a Rope,
    pub(super) splices: &'a [Splice],
    pub(super) origin: &'a Arc<Origin>,
    /// Flags for everything written.
    pub(super) written: Touched,
    /// Flags for what was kept on changed lines.
    pub(super) kept: Touched,
}

impl Layer {
    /// The layer of the text after the change.
    pub(super) fn apply(&self, change: &Change<'_>) -> Layer {
        let mut next = Layer::default();
        let mut marks = Marks::default();
        let mut read = 0;
        let mut tombs = self.tombs.iter().peekable();
        let mut shift = Shift::default();
        for splice in change.splices {
            for piece in self.within(Span::new(read, splice.old.start)) {
                next.push(Piece { span: shift.map(piece.span), ..piece });
            }
            while let Some(tomb) = tombs.next_if(|tomb| tomb.at <= splice.old.start) {
                next.tombs.push(Tomb { at: shift.at(tomb.at), ..tomb.clone() });
            }
            let texts = Texts::of(change, splice);
            self.write(change, splice, &texts, &mut next);
            while let Some(tomb) = tombs.next_if(|tomb| tomb.at < splice.old.end) {
                next.tombs.push(Tomb { at: splice.new.start, ..tomb.clone() });
            }
            self.bury(change, splice, &texts, &mut next);
            marks.take(change, splice, &texts);
            read = splice.old.end;
            shift = Shift { from: splice.old.end, to: splice.new.end };
        }
        for piece in self.within(Span::new(read, usize::MAX)) {
            next.push(Piece { span: shift.map(piece.span), ..piece });
        }
        next.tombs.extend(tombs.map(|tomb| Tomb { at: shift.at(tomb.at), ..tomb.clone() }));
        next.mark(&marks.reformatted, Touched::REFORMATTED, |_| true);
        next.mark(&marks.edited, Touched::HUMAN_EDITED, |origin| origin.agent().is_some());
        next.mark(&marks.kept, change.kept, |origin| origin != &**change.origin);
        next
    }

    /// Pieces for the new bytes of one splice.
    fn write(&self, change: &Change<'_>, splice: &Splice, texts: &Texts, next: &mut Layer) {
        let mut written = change.written;
        if splice.ambiguous {
            written |= Touched::AMBIGUOUS;
        }
        if let Some(from) = splice.moved_from {
            for piece in self.within(from) {
                let span = Span::new(
                    piece.span.start - from.start + splice.new.start,
                    piece.span.end - from.start + splice.new.start,
                );
                next.push(Piece { span, origin: piece.origin, touched: piece.touched | Touched::MOVED });
            }
        } else if let Some(kept) = self.inherited(change, splice, texts) {
            if let Some(piece) = kept {
                next.push(Piece { span: splice.new, ..piece });
            }
        } else {
            next.push(Piece { span: splice.new, origin: Arc::clone(change.origin), touched: written });
        }
    }

    /// What the new bytes take over from the old ones: `None` when they have an author of their own, `Some(None)` when
    /// they join bytes of which nothing is known.
    fn inherited(&self, change: &Change<'_>, splice: &Splice, texts: &Texts) -> Option<Option<Piece>> {
        if texts.only_blanks() {
            if !splice.old.is_empty() {
                return Some(self.at(splice.old.start).cloned());
            }
            let left = splice.old.start.checked_sub(1).map(|byte| self.at(byte));
            let right = (splice.old.end < change.before.len_bytes()).then(|| self.at(splice.old.end));
            return match (left, right) {
                (Some(Some(left)), Some(Some(right))) if left.origin.same_author(&right.origin) => {
                    Some(Some(left.clone()))
                }
                (Some(None), Some(None)) => Some(None),
                (Some(side), None) | (None, Some(side)) => Some(side.cloned()),
                _ => None,
            };
        }
        // A formatter that writes a token in another way does not become its author.
        if change.origin.respells() && !texts.removed_blank {
            let mut covered = 0;
            let mut first: Option<Piece> = None;
            for piece in self.within(splice.old) {
                covered += piece.span.len();
                if first.as_ref().is_some_and(|first| first.origin != piece.origin) {
                    return None;
                }
                first.get_or_insert(piece);
            }
            return match first {
                Some(first) if covered == splice.old.len() => Some(Some(first)),
                None => Some(None),
                _ => None,
            };
        }
        None
    }

    /// A tombstone for what one splice removed, unless it stands elsewhere, was replaced, or was the remover's own.
    fn bury(&self, change: &Change<'_>, splice: &Splice, texts: &Texts, next: &mut Layer) {
        if !texts.inserted_blank {
            // What is put back where it was taken from was not removed.
            let here = next.tombs.partition_point(|tomb| tomb.at < splice.new.start);
            if here < next.tombs.len() {
                let put = Digest::of(canonical(&slice(change.after, splice.new)).as_bytes());
                let restored = |tomb: &Tomb| tomb.parts == 1 && tomb.removed == put;
                let tail = next.tombs.split_off(here);
                next.tombs.extend(tail.into_iter().filter(|tomb| !restored(tomb)));
            }
        }
        let shrunk = texts.inserted_blank || texts.removed_breaks > texts.inserted_breaks;
        if texts.removed_blank || !shrunk || splice.moved_away || self.all_by(change.origin, splice.old) {
            return;
        }
        let removed = slice(change.before, splice.old);
        let tomb = Tomb {
            at: splice.new.start,
            origin: Arc::clone(change.origin),
            lines: removed.lines().count(),
            removed: Digest::of(canonical(&removed).as_bytes()),
            parts: 1,
        };
        let full = next.tombs.len() >= MAX_TOMBS;
        match next.tombs.iter_mut().rev().find(|last| last.origin == tomb.origin) {
            Some(last) if full || (last.at == tomb.at && texts.removed_breaks == 0 && last.lines == 1) => {
                let both = format!("{}{}", last.removed, tomb.removed);
                last.removed = Digest::of(both.as_bytes());
                last.parts += 1;
                last.lines = if full { last.lines + tomb.lines } else { last.lines };
            }
            _ => next.tombs.push(tomb),
        }
    }

    /// Every byte of the span was written by this author.
    fn all_by(&self, origin: &Origin, span: Span) -> bool {
        let own = self.within(span).filter(|piece| piece.origin.same_author(origin));
        own.map(|piece| piece.span.len()).sum::<usize>() == span.len()
    }

    /// Sets flags on the pieces inside the spans, which are sorted.
    fn mark(&mut self, spans: &[Span], flags: Touched, wanted: impl Fn(&Origin) -> bool) {
        if spans.is_empty() || flags == Touched::default() {
            return;
        }
        let mut spans = spans.iter().peekable();
        let mut marked = Layer::default();
        for piece in std::mem::take(&mut self.pieces) {
            let mut from = piece.span.start;
            while from < piece.span.end {
                while spans.next_if(|span| span.end <= from).is_some() {}
                let (end, inside) = match spans.peek() {
                    Some(span) if span.start <= from => (span.end.min(piece.span.end), true),
                    Some(span) => (span.start.min(piece.span.end), false),
                    None => (piece.span.end, false),
                };
                let mut part = Piece { span: Span::new(from, end), ..piece.clone() };
                if inside && wanted(&piece.origin) {
                    part.touched |= flags;
                }
                marked.push(part);
                from = end;
            }
        }
        self.pieces = marked.pieces;
    }
}

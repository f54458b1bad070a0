//! Text that was cut and is pasted: two changes that were seen apart, and one move.

use super::super::apply::{Splice, blank, slice};
use super::super::digest::{Digest, canonical};
use super::super::layer::{Piece, Touched};
use super::super::origin::Witness;
use super::Book;
use super::derive::text_of;
use crate::text::Span;
use ropey::Rope;

/// Shorter texts, in characters that are not blank, are too likely to be equal by chance.
const MIN_INK: usize = 20;

/// So many changes back it is looked for where a text was cut.
const MAX_BACK: usize = 64;

/// A text that was taken out on the way to a state.
struct Cut {
    state: usize,
    /// Without the blanks around it, in the text before.
    said: Span,
    /// The digest that its tombstone has.
    removed: Digest,
}

/// A text that came back elsewhere.
pub(super) struct Paste {
    /// Where it stands now.
    pub(super) span: Span,
    /// Its origins, counted from its beginning.
    pub(super) pieces: Vec<Piece>,
    pub(super) flags: Touched,
    /// The digest of the tombstone that stood for it.
    pub(super) removed: Digest,
    /// The change put in nothing else.
    pub(super) whole: bool,
}

impl Book {
    /// What was put into a state and had been taken out of an earlier one, unless it stands in the text before as well: then
    /// it is a copy. What somebody was seen writing is theirs.
    pub(super) fn pasted(&self, at: usize, witness: &Witness) -> Vec<Paste> {
        let (before, state) = (&self.states[at - 1].text, &self.states[at]);
        if matches!(witness, Witness::Typing { .. } | Witness::Accepted(_) | Witness::Formatting { .. }) {
            return Vec::new();
        }
        let splices = state.step.splices(before, &state.text);
        let put = splices.iter().filter(|splice| splice.moved_from.is_none() && !splice.new.is_empty());
        let alone = put.clone().count() == 1;
        let mut pasted = Vec::new();
        for splice in put {
            let Some((span, text)) = said(&state.text, splice.new) else { continue };
            let earlier = (1..at).rev().take(MAX_BACK);
            let mut cuts = earlier.flat_map(|state| self.cuts(state, &text));
            let Some(cut) = cuts.next() else { continue };
            if text_of(before).contains(&text) {
                continue;
            }
            let pieces = self.origins(&cut);
            let doubtful = cuts.any(|other| !alike(&self.origins(&other), &pieces));
            let flags = if doubtful { Touched::MOVED | Touched::AMBIGUOUS } else { Touched::MOVED };
            pasted.push(Paste { span, pieces, flags, removed: cut.removed, whole: alone });
        }
        pasted
    }

    /// Where the change that led to a state took out this text.
    fn cuts(&self, state: usize, put: &str) -> Vec<Cut> {
        let before = &self.states[state - 1].text;
        let splices = self.states[state].step.splices(before, &self.states[state].text);
        let gone = splices.iter().filter(|splice| !splice.moved_away && splice.old.len() >= put.len());
        let cut = |splice: &Splice| {
            let (span, text) = said(before, splice.old)?;
            let removed = Digest::of(canonical(&slice(before, splice.old)).as_bytes());
            (text == put).then_some(Cut { state, said: span, removed })
        };
        gone.filter_map(cut).collect()
    }

    /// The origins of a text that was cut, counted from its beginning.
    fn origins(&self, cut: &Cut) -> Vec<Piece> {
        let here = |at: usize| at - cut.said.start;
        let piece = |piece: Piece| Piece { span: Span::new(here(piece.span.start), here(piece.span.end)), ..piece };
        self.states[cut.state - 1].layer.within(cut.said).map(piece).collect()
    }
}

/// The same bytes by the same authors.
fn alike(one: &[Piece], other: &[Piece]) -> bool {
    let same = |(one, other): (&Piece, &Piece)| one.span == other.span && one.origin.same_author(&other.origin);
    one.len() == other.len() && one.iter().zip(other).all(same)
}

/// A part of a text without the blanks around it, where it is long enough to be known again.
fn said(text: &Rope, span: Span) -> Option<(Span, String)> {
    if span.len() < MIN_INK {
        return None;
    }
    let whole = slice(text, span);
    let lead = whole.len() - whole.trim_start_matches(blank).len();
    let said = whole.trim_matches(blank);
    let ink = said.chars().filter(|c| !blank(*c)).count();
    let start = span.start + lead;
    (ink >= MIN_INK).then(|| (Span::new(start, start + said.len()), said.to_owned()))
}

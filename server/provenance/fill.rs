//! Two layers of the same text as one: what the first does not know is taken from the second.

use super::apply::Change;
use super::diff::diff;
use super::layer::{Layer, Piece, Tomb, Touched};
use super::origin::{Actor, Origin};
use crate::text::Span;
use ropey::Rope;
use std::sync::Arc;

impl Layer {
    /// This layer, which is that of `before`, on `after`: the same text with other line ends.
    pub(super) fn respaced(&self, before: &str, after: &str) -> Layer {
        if before == after {
            return self.clone();
        }
        let splices = diff(before, after);
        let (before, after) = (Rope::from_str(before), Rope::from_str(after));
        let (origin, written) = (Arc::new(Origin::unknown()), Touched::default());
        let change =
            Change { before: &before, after: &after, splices: &splices, origin: &origin, written, kept: written };
        self.apply(&change)
    }

    /// This layer, and where it knows nothing what `said` knows, which is a layer of the same text. What is known stays: the
    /// journal's own claims count before what others say.
    pub fn filled(&self, said: &Layer) -> Layer {
        let mut next = Layer { pieces: Vec::new(), tombs: self.tombs_with(said) };
        for other in &said.tombs {
            if !next.tombs.iter().any(|tomb| tomb.removed == other.removed) {
                next.tombs.push(other.clone());
            }
        }
        next.tombs.sort_by_key(|tomb| tomb.at);
        let mut at = 0;
        for piece in &self.pieces {
            said.within(Span::new(at, piece.span.start)).for_each(|piece| next.push(piece));
            self.merge(said, piece.span, &mut next);
            at = piece.span.end;
        }
        said.within(Span::new(at, usize::MAX)).for_each(|piece| next.push(piece));
        next
    }

    /// Puts the pieces of a span behind those of `next`: unknown ones as `found` knows them.
    pub(super) fn merge(&self, found: &Layer, span: Span, next: &mut Layer) {
        for piece in self.within(span) {
            if piece.origin.actor != Actor::Unknown {
                next.push(piece);
                continue;
            }
            let mut at = piece.span.start;
            for other in found.within(piece.span).filter(|other| other.origin.actor != Actor::Unknown) {
                next.push(Piece { span: Span::new(at, other.span.start), ..piece.clone() });
                at = other.span.end;
                next.push(Piece { touched: other.touched | piece.touched, ..other });
            }
            next.push(Piece { span: Span::new(at, piece.span.end), ..piece });
        }
    }

    /// Removals by nobody as `found` knows them. A removal that it tells in other parts stands beside: too much is said then
    /// rather than too little.
    pub(super) fn tombs_with(&self, found: &Layer) -> Vec<Tomb> {
        let told = |tomb: &&Tomb| tomb.origin.actor != Actor::Unknown;
        let mut tombs = Vec::new();
        for tomb in &self.tombs {
            if tomb.origin.actor != Actor::Unknown {
                tombs.push(tomb.clone());
                continue;
            }
            let same = |other: &&Tomb| other.removed == tomb.removed && other.parts == tomb.parts;
            if let Some(known) = found.tombs.iter().filter(told).find(same) {
                tombs.push(Tomb { at: tomb.at, ..known.clone() });
                continue;
            }
            tombs.push(tomb.clone());
            let beside = found.tombs.iter().filter(told).filter(|other| other.at == tomb.at);
            tombs.extend(beside.filter(|other| !self.tombs.contains(other)).cloned());
        }
        tombs
    }
}

//! "I wrote this": a person's word about part of a text.

use super::layer::{Layer, Piece, Touched};
use super::origin::{Actor, Evidence, Origin};
use crate::text::Span;
use std::sync::Arc;

impl Layer {
    /// The layer after a person said that they wrote `span`. Only what is unknown becomes theirs.
    pub(super) fn stated(&self, text: &str, span: Span, person: &str) -> Layer {
        let actor = Actor::Human { id: Some(person.to_owned()) };
        let origin = Arc::new(Origin { actor, evidence: Evidence::Declared });
        let span = Span::new(span.start.min(text.len()), span.end.min(text.len()));
        let theirs = |span: Span, touched: Touched| Piece { span, origin: Arc::clone(&origin), touched };
        let mut next = Layer { pieces: Vec::new(), tombs: self.tombs.clone() };
        self.within(Span::new(0, span.start)).for_each(|piece| next.push(piece));
        let mut at = span.start;
        for piece in self.within(span) {
            next.push(theirs(Span::new(at, piece.span.start), Touched::default()));
            at = piece.span.end;
            let unknown = piece.origin.actor == Actor::Unknown;
            next.push(if unknown { theirs(piece.span, piece.touched) } else { piece });
        }
        next.push(theirs(Span::new(at, span.end), Touched::default()));
        self.within(Span::new(span.end, usize::MAX)).for_each(|piece| next.push(piece));
        next
    }
}

//! The layer of one state, from the states before it and the claims. In this order, the first that holds:
//!
//! 1. it is the text before with other line ends;
//! 2. a chain of claims leads from the text before to this one: each writes its own;
//! 3. this text was seen earlier: undo and redo bring its layer back;
//! 4. a chain of claims leads to this text from an earlier one, or from one that only the claims know;
//! 5. all that was put in had been cut before: it was moved;
//! 6. claims lie between the text before and this one: what is left over has no declared author;
//! 7. whoever was seen changing it; what had been cut before was moved.

use super::super::apply::{Change, Splice};
use super::super::claim::Claim;
use super::super::diff::diff;
use super::super::digest::{BOM, Digest};
use super::super::layer::{Layer, Piece, Tomb, Touched};
use super::super::origin::{Actor, Origin, Witness};
use super::Book;
use super::moved::Paste;
use super::state::{Proof, State, Step};
use crate::text::Span;
use ropey::Rope;
use std::sync::Arc;

/// A layer on its way from one text to another.
#[derive(Clone)]
pub(super) struct Walk {
    pub(super) text: Rope,
    layer: Layer,
}

impl Book {
    /// The layer of a state with what is known of its text from elsewhere, and what it rests on.
    pub(super) fn told(&self, at: usize) -> (Arc<Layer>, Proof) {
        let (layer, proof) = self.derive(at);
        let state = &self.states[at];
        let mut recalled = self.recalled.iter().rev();
        let known = recalled.find(|known| known.print == state.print && known.digest == state.digest());
        let Some(known) = known else { return (layer, proof) };
        let text = text_of(&state.text);
        let said = known.layer.respaced(&known.text, &text);
        (Arc::new(layer.filled(&said)), proof)
    }

    /// The layer of a state, and what it rests on.
    pub(super) fn derive(&self, at: usize) -> (Arc<Layer>, Proof) {
        let state = &self.states[at];
        let before = at.checked_sub(1).map(|before| &self.states[before]);
        let witness = match (&state.step, before) {
            (Step::Changed { witness, .. }, Some(_)) => witness,
            (Step::Stated { span, person }, Some(before)) => {
                let text = String::from(&before.text);
                return (Arc::new(before.layer.stated(&text, *span, person)), Proof::Seen);
            }
            (Step::Kept, _) => return (Arc::clone(&state.layer), Proof::Seen),
            (Step::First | Step::Changed { .. } | Step::Stated { .. }, _) => return self.first(at),
        };
        let before = before.expect("a change has a text before it");
        if state.same_canonical(before) {
            return (self.respaced(before, state, witness), Proof::Again(1));
        }
        let chain = self.chain_to(at, before);
        let start = chain.first().and_then(|claim| claim.before.as_ref());
        if start.is_some_and(|start| before.is(start)) {
            return (self.replay(Walk::from(before), &chain, state), proof(&chain));
        }
        if let Some(back) = (1..=at).find(|back| self.states[at - back].same_canonical(state)) {
            return (self.respaced(&self.states[at - back], state, witness), Proof::Again(back));
        }
        // What somebody was seen doing is not explained by a claim that begins nowhere known.
        let seen = !matches!(witness, Witness::Nothing | Witness::Burst);
        let known = |start| self.states.iter().take(at).any(|known| known.is(start));
        let chain = if seen && !start.is_some_and(known) { Vec::new() } else { chain };
        if let Some(start) = chain.first().and_then(|claim| claim.before.as_ref()) {
            let known = (0..at).rev().map(|known| &self.states[known]).find(|known| known.is(start));
            if let Some(known) = known {
                return (self.replay(Walk::from(known), &chain, state), proof(&chain));
            }
            if let Some(text) = &start.text {
                let start = dressed(text, &state.text);
                let way = self.best_way(at, &start, witness);
                let mut walk = Walk::from(way.from);
                self.take(at, &mut walk, &way, &start, witness);
                return (self.replay(walk, &chain, state), proof(&chain));
            }
        }
        let pasted = if chain.is_empty() { self.pasted(at, witness) } else { Vec::new() };
        if pasted.iter().any(|paste| paste.whole) {
            return (self.moved(at, &pasted, witness), Proof::Seen);
        }
        let way = self.best_way(at, &state.text, witness);
        let mut walk = Walk::from(way.from);
        if let Some(claim) = chain.last() {
            // It is what the claim left behind, of which the beginning is not known.
            walk.go(&state.text, &way.splices, &claim.origin, Touched::AMBIGUOUS, Touched::REANCHORED);
            return (Arc::new(walk.layer), proof(&chain));
        }
        let first = self.take(at, &mut walk, &way, &state.text, witness);
        if first.is_none() {
            pasted.iter().for_each(|paste| walk.restore(paste));
        }
        (Arc::new(walk.layer), first.map_or(Proof::Seen, Proof::Claims))
    }

    /// The layer of a text that was seen before, with the same line ends or others.
    fn respaced(&self, known: &State, state: &State, witness: &Witness) -> Arc<Layer> {
        if known.text == state.text {
            return Arc::clone(&known.layer);
        }
        let splices = diff(&text_of(&known.text), &text_of(&state.text));
        let mut walk = Walk::from(known);
        walk.go(&state.text, &splices, &Arc::new(witness.origin()), Touched::default(), Touched::default());
        Arc::new(walk.layer)
    }

    /// The layer of a text with none before it.
    fn first(&self, at: usize) -> (Arc<Layer>, Proof) {
        let state = &self.states[at];
        let chain = self.chain_to(at, state);
        let start = chain.first().and_then(|claim| claim.before.as_ref());
        let text = start.and_then(|start| match &start.text {
            Some(text) => Some(dressed(text, &state.text)),
            None => (start.digest == Digest::of(b"")).then(Rope::new),
        });
        match text {
            Some(text) => (self.replay(Walk::bare(text), &chain, state), proof(&chain)),
            None => (Arc::default(), Proof::Seen),
        }
    }

    /// The layer of a text into which was pasted what had been cut.
    fn moved(&self, at: usize, pasted: &[Paste], witness: &Witness) -> Arc<Layer> {
        let (before, state) = (&self.states[at - 1], &self.states[at]);
        let mut walk = Walk::from(before);
        let splices = state.step.splices(&before.text, &state.text);
        walk.go(&state.text, splices, &Arc::new(witness.origin()), Touched::default(), Touched::default());
        pasted.iter().for_each(|paste| walk.restore(paste));
        Arc::new(walk.layer)
    }

    fn replay(&self, mut walk: Walk, chain: &[&Claim], state: &State) -> Arc<Layer> {
        walk.claims(chain, &state.text);
        Arc::new(walk.layer)
    }
}

impl Walk {
    pub(super) fn from(state: &State) -> Walk {
        Walk { text: state.text.clone(), layer: (*state.layer).clone() }
    }

    /// A text of which nothing is known.
    pub(super) fn bare(text: Rope) -> Walk {
        Walk { text, layer: Layer::default() }
    }

    /// The parts of a span that somebody wrote of whom nothing is known.
    pub(super) fn without_author(&self, span: Span) -> impl Iterator<Item = Span> {
        let unknown = |piece: &Piece| piece.origin.actor == Actor::Unknown;
        self.layer.within(span).filter(unknown).map(|piece| piece.span)
    }

    /// Takes from another layer of the same text who removed what is gone in both.
    pub(super) fn remember(&mut self, other: &Walk) {
        for tomb in &mut self.layer.tombs {
            let same = |known: &&Tomb| known.removed == tomb.removed && known.parts == tomb.parts;
            if let Some(known) = other.layer.tombs.iter().find(same) {
                tomb.origin = Arc::clone(&known.origin);
            }
        }
    }

    /// Applies claims in their order; the last one leads to `end`. Where the texts between two authors are not known,
    /// what they did together counts as the last one's, and is flagged.
    pub(super) fn claims(&mut self, claims: &[&Claim], end: &Rope) {
        let mut group = 0;
        for (at, claim) in claims.iter().enumerate() {
            let last = at + 1 == claims.len();
            let Some(after) =
                (if last { Some(end.clone()) } else { claim.after.text.as_deref().map(|text| dressed(text, end)) })
            else {
                continue;
            };
            let together = &claims[group..=at];
            group = at + 1;
            let (before, text) = (text_of(&self.text), text_of(&after));
            let splices = if together.len() == 1 { claim.splices(&before, &text) } else { diff(&before, &text) };
            let alone = together.iter().all(|other| other.origin.same_author(&claim.origin));
            let written = if alone { Touched::default() } else { Touched::AMBIGUOUS };
            self.go(&after, &splices, &claim.origin, written, Touched::default());
        }
    }

    /// Takes what was put in from another layer of the same text.
    pub(super) fn recall(&mut self, splices: &[Splice], other: &Walk) {
        let mut next = Layer { pieces: Vec::new(), tombs: std::mem::take(&mut self.layer.tombs) };
        let mut at = 0;
        for splice in splices.iter().filter(|splice| splice.moved_from.is_none()) {
            self.layer.within(Span::new(at, splice.new.start)).for_each(|piece| next.push(piece));
            other.layer.within(splice.new).for_each(|piece| next.push(piece));
            at = splice.new.end;
        }
        self.layer.within(Span::new(at, usize::MAX)).for_each(|piece| next.push(piece));
        self.layer = next;
    }

    /// Gives a pasted text its origins; the tombstone of what is no longer gone goes.
    pub(super) fn restore(&mut self, paste: &Paste) {
        let mut next = Layer { pieces: Vec::new(), tombs: std::mem::take(&mut self.layer.tombs) };
        self.layer.within(Span::new(0, paste.span.start)).for_each(|piece| next.push(piece));
        for piece in &paste.pieces {
            let (span, touched) = (piece.span.shift(paste.span.start), piece.touched | paste.flags);
            next.push(Piece { span, origin: Arc::clone(&piece.origin), touched });
        }
        self.layer.within(Span::new(paste.span.end, usize::MAX)).for_each(|piece| next.push(piece));
        let stone = next.tombs.iter().position(|tomb| tomb.parts == 1 && tomb.removed == paste.removed);
        if let Some(stone) = stone {
            next.tombs.remove(stone);
        }
        self.layer = next;
    }

    pub(super) fn go(
        &mut self,
        after: &Rope,
        splices: &[Splice],
        origin: &Arc<Origin>,
        written: Touched,
        kept: Touched,
    ) {
        self.layer = self.layer.apply(&Change { before: &self.text, after, splices, origin, written, kept });
        self.text = after.clone();
    }
}

fn proof(chain: &[&Claim]) -> Proof {
    chain.first().map_or(Proof::Seen, |claim| Proof::Claims(claim.seq))
}

pub(super) fn text_of(text: &Rope) -> String {
    String::from(text)
}

/// A canonical text with the line ends and the byte order mark of another.
pub(super) fn dressed(canonical: &str, like: &Rope) -> Rope {
    let first = like.line(0);
    let crlf = first.len_chars() >= 2 && first.char(first.len_chars() - 2) == '\r';
    let mark = like.get_char(0) == Some(BOM);
    if !crlf && !mark {
        return Rope::from_str(canonical);
    }
    let text = if crlf { canonical.replace('\n', "\r\n") } else { canonical.to_owned() };
    Rope::from_str(&if mark { format!("{BOM}{text}") } else { text })
}

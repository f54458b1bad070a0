//! The layer of one state, from the states before it and the claims. In this order, the first that holds:
//!
//! 1. it is the text before with other line ends;
//! 2. a chain of claims leads from the text before to this one: each writes its own;
//! 3. this text was seen earlier: undo and redo bring its layer back;
//! 4. a chain of claims leads to this text from an earlier one, or from one that only the claims know;
//! 5. claims lie between the text before and this one: what is left over has no declared author;
//! 6. whoever was seen changing it.

use super::super::apply::{Change, Splice};
use super::super::claim::Claim;
use super::super::diff::diff;
use super::super::digest::{BOM, Digest};
use super::super::layer::{Layer, Touched};
use super::super::origin::{Origin, Witness};
use super::Book;
use super::state::{Proof, State, Step};
use crate::text::Span;
use ropey::Rope;
use std::sync::Arc;

/// A layer on its way from one text to another.
pub(super) struct Walk {
    pub(super) text: Rope,
    layer: Layer,
}

impl Book {
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
        // What a person was seen typing is not explained by a claim that begins nowhere known.
        let typed = matches!(witness, Witness::Typing { .. });
        let known = |start| self.states.iter().take(at).any(|known| known.is(start));
        let chain = if typed && !start.is_some_and(known) { Vec::new() } else { chain };
        if let Some(start) = chain.first().and_then(|claim| claim.before.as_ref()) {
            let known = (0..at).rev().map(|known| &self.states[known]).find(|known| known.is(start));
            if let Some(known) = known {
                return (self.replay(Walk::from(known), &chain, state), proof(&chain));
            }
            if let Some(text) = &start.text {
                let start = dressed(text, &state.text);
                let way = self.best_way(at, &start, witness);
                let mut walk = Walk::from(way.from);
                self.take(&mut walk, &way, &start, witness);
                return (self.replay(walk, &chain, state), proof(&chain));
            }
        }
        let way = self.best_way(at, &state.text, witness);
        let mut walk = Walk::from(way.from);
        if let Some(claim) = chain.last() {
            // It is what the claim left behind, of which the beginning is not known.
            walk.go(&state.text, &way.splices, &claim.origin, Touched::AMBIGUOUS, Touched::REANCHORED);
            return (Arc::new(walk.layer), proof(&chain));
        }
        let first = self.take(&mut walk, &way, &state.text, witness);
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

    /// What this origin wrote, in the order of the text.
    pub(super) fn written_by(&self, origin: &Arc<Origin>) -> impl Iterator<Item = Span> {
        self.layer.pieces.iter().filter(|piece| piece.origin == *origin).map(|piece| piece.span)
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

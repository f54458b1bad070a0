//! The layer of one state, from the states before it and the claims. In this order, the first that holds:
//!
//! 1. it is the text before with other line ends;
//! 2. a chain of claims leads from the text before to this one: each writes its own;
//! 3. this text was seen earlier: undo and redo bring its layer back;
//! 4. a chain of claims leads to this text from an earlier one, or from one that only the claims know;
//! 5. claims lead from the text before to one that is nearer to this text: what is left over has no declared author;
//! 6. whoever was seen changing it.

use super::super::apply::{Change, Splice, blank};
use super::super::claim::Claim;
use super::super::diff::diff;
use super::super::digest::{BOM, Digest};
use super::super::layer::{Layer, Touched};
use super::super::origin::{Actor, Evidence, Origin, Witness};
use super::Book;
use super::state::{Proof, State, Step};
use crate::text::Span;
use ropey::Rope;
use std::sync::Arc;

/// So many ends of a chain are tried before a change counts as undeclared.
const MAX_TRIES: usize = 4;

/// A layer on its way from one text to another.
struct Walk {
    text: Rope,
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
            (Step::First | Step::Changed { .. } | Step::Stated { .. }, _) => return self.first(state),
        };
        let before = before.expect("a change has a text before it");
        if state.same_canonical(before) {
            return (self.respaced(before, state, witness), Proof::Again(1));
        }
        let chain = self.chain_to(state, before);
        let start = chain.first().and_then(|claim| claim.before.as_ref());
        if start.is_some_and(|start| before.is(start)) {
            return (self.replay(Walk::from(before), &chain, state), proof(&chain));
        }
        if let Some(back) = (1..=at).find(|back| self.states[at - back].same_canonical(state)) {
            return (self.respaced(&self.states[at - back], state, witness), Proof::Again(back));
        }
        if let Some(start) = start {
            let known = (0..at).rev().map(|known| &self.states[known]).find(|known| known.is(start));
            if let Some(known) = known {
                return (self.replay(Walk::from(known), &chain, state), proof(&chain));
            }
            if let Some(text) = &start.text {
                let start = dressed(text, &state.text);
                let mut walk = Walk::from(before);
                let splices = diff(&text_of(&before.text), &text_of(&start));
                self.cross(&mut walk, before, &start, witness, (&splices, false));
                return (self.replay(walk, &chain, state), proof(&chain));
            }
        }
        let splices = state.step.splices(&before.text, &state.text);
        let mut walk = Walk::from(before);
        if let Some(claim) = chain.last() {
            // It is what the claim left behind, of which the beginning is not known.
            walk.go(&state.text, splices, &claim.origin, Touched::AMBIGUOUS, Touched::REANCHORED);
            return (Arc::new(walk.layer), proof(&chain));
        }
        let first = self.cross(&mut walk, before, &state.text, witness, (splices, state.step.is_placed()));
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
    fn first(&self, state: &State) -> (Arc<Layer>, Proof) {
        let chain = self.chain_to(state, state);
        let start = chain.first().and_then(|claim| claim.before.as_ref());
        let text = start.and_then(|start| match &start.text {
            Some(text) => Some(dressed(text, &state.text)),
            None => (start.digest == Digest::of(b"")).then(Rope::new),
        });
        match text {
            Some(text) => (self.replay(Walk { text, layer: Layer::default() }, &chain, state), proof(&chain)),
            None => (Arc::default(), Proof::Seen),
        }
    }

    /// Takes the layer to `goal`, by claims as far as they bring it nearer, then by what was seen. Gives the first claim
    /// that was used.
    fn cross(
        &self,
        walk: &mut Walk,
        before: &State,
        goal: &Rope,
        witness: &Witness,
        (splices, placed): (&[Splice], bool),
    ) -> Option<u64> {
        let ahead = self.chain_from(before);
        let far = cost(&before.text, goal, splices);
        for length in (1..=ahead.len()).rev().take(MAX_TRIES) {
            let Some(text) = &ahead[length - 1].after.text else { continue };
            let end = dressed(text, goal);
            let rest = diff(&text_of(&end), &text_of(goal));
            if cost(&end, goal, &rest) < far {
                walk.claims(&ahead[..length], &end);
                let origin = Arc::new(self.left_over(witness, &end, goal, &rest));
                walk.go(goal, &rest, &origin, Touched::default(), Touched::REANCHORED);
                return ahead.first().map(|claim| claim.seq);
            }
        }
        // Text that was found again by comparing is flagged; text beside a change whose place was told is not.
        let kept = if placed { Touched::default() } else { Touched::REANCHORED };
        walk.go(goal, splices, &Arc::new(witness.origin()), Touched::default(), kept);
        None
    }

    /// Who changed what no claim explains. A formatter that is expected here only respells: words are not its.
    fn left_over(&self, witness: &Witness, before: &Rope, after: &Rope, splices: &[Splice]) -> Origin {
        let wordless =
            |text: &Rope, span: Span| !text.byte_slice(span.start..span.end).chars().any(char::is_alphanumeric);
        let respelled = |splice: &Splice| wordless(before, splice.old) && wordless(after, splice.new);
        match (&self.formatter, witness) {
            (Some(name), Witness::Nothing) if splices.iter().all(respelled) => {
                Origin { actor: Actor::Tool { name: name.clone() }, evidence: Evidence::Digest }
            }
            _ => witness.origin(),
        }
    }

    fn replay(&self, mut walk: Walk, chain: &[&Claim], state: &State) -> Arc<Layer> {
        walk.claims(chain, &state.text);
        Arc::new(walk.layer)
    }
}

impl Walk {
    fn from(state: &State) -> Walk {
        Walk { text: state.text.clone(), layer: (*state.layer).clone() }
    }

    /// Applies claims in their order; the last one leads to `end`. Where the texts between two authors are not known,
    /// what they did together counts as the last one's, and is flagged.
    fn claims(&mut self, claims: &[&Claim], end: &Rope) {
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

    fn go(&mut self, after: &Rope, splices: &[Splice], origin: &Arc<Origin>, written: Touched, kept: Touched) {
        self.layer = self.layer.apply(&Change { before: &self.text, after, splices, origin, written, kept });
        self.text = after.clone();
    }
}

fn proof(chain: &[&Claim]) -> Proof {
    chain.first().map_or(Proof::Seen, |claim| Proof::Claims(claim.seq))
}

fn text_of(text: &Rope) -> String {
    String::from(text)
}

/// A canonical text with the line ends and the byte order mark of another.
fn dressed(canonical: &str, like: &Rope) -> Rope {
    let first = like.line(0);
    let crlf = first.len_chars() >= 2 && first.char(first.len_chars() - 2) == '\r';
    let mark = like.get_char(0) == Some(BOM);
    if !crlf && !mark {
        return Rope::from_str(canonical);
    }
    let text = if crlf { canonical.replace('\n', "\r\n") } else { canonical.to_owned() };
    Rope::from_str(&if mark { format!("{BOM}{text}") } else { text })
}

/// Bytes that a change takes and puts, blanks apart.
fn cost(before: &Rope, after: &Rope, splices: &[Splice]) -> usize {
    let ink = |text: &Rope, span: Span| text.byte_slice(span.start..span.end).chars().filter(|c| !blank(*c)).count();
    splices.iter().map(|splice| ink(before, splice.old) + ink(after, splice.new)).sum()
}

//! One text that was seen, and how it came out of the one before.

use super::super::apply::Splice;
use super::super::claim::Version;
use super::super::diff::diff;
use super::super::digest::{Digest, Print, TextDigest};
use super::super::layer::Layer;
use super::super::origin::Witness;
use crate::text::Span;
use ropey::Rope;
use std::cell::OnceCell;
use std::sync::Arc;

/// So many bytes typed in one go are one state; undo comes back to its start or shortens it.
const MAX_JOINED: usize = 64;

/// A text that was seen.
#[derive(Debug)]
pub(super) struct State {
    pub(super) text: Rope,
    pub(super) print: Print,
    digest: OnceCell<Digest>,
    pub(super) step: Step,
    pub(super) layer: Arc<Layer>,
    pub(super) proof: Proof,
    /// Later typing must not be joined with it.
    pub(super) sealed: bool,
}

/// How a text came out of the one before.
#[derive(Debug)]
pub(super) enum Step {
    /// There was none before.
    First,
    /// What was before is no longer kept; the layer stands.
    Kept,
    Changed {
        witness: Witness,
        /// Worked out when needed, where the place was not told.
        splices: OnceCell<Vec<Splice>>,
        /// The place was told.
        placed: bool,
    },
    /// The same text; a person said that they wrote part of it.
    Stated { span: Span, person: String },
}

/// What the layer of a state was worked out from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Proof {
    /// From the state before, by what was seen alone.
    Seen,
    /// It is the text of an earlier state, so many states before.
    Again(usize),
    /// From claims; the first of them.
    Claims(u64),
}

impl Step {
    pub(super) fn edited(splices: Vec<Splice>, witness: Witness) -> Step {
        Step::Changed { witness, splices: OnceCell::from(splices), placed: true }
    }

    pub(super) fn replaced(witness: Witness) -> Step {
        Step::Changed { witness, splices: OnceCell::new(), placed: false }
    }

    /// The place of the change was told.
    pub(super) fn is_placed(&self) -> bool {
        matches!(self, Step::Changed { placed: true, .. })
    }

    /// The change from the text before; empty where there is none.
    pub(super) fn splices(&self, before: &Rope, after: &Rope) -> &[Splice] {
        match self {
            Step::Changed { splices, .. } => splices.get_or_init(|| diff(&String::from(before), &String::from(after))),
            Step::First | Step::Kept | Step::Stated { .. } => &[],
        }
    }
}

impl State {
    pub(super) fn new(text: Rope, step: Step) -> State {
        let print = Print::of(&text);
        State::with_print(text, print, step)
    }

    pub(super) fn with_print(text: Rope, print: Print, step: Step) -> State {
        State { text, print, digest: OnceCell::new(), step, layer: Arc::default(), proof: Proof::Seen, sealed: false }
    }

    /// The canonical digest, worked out when first asked for.
    pub(super) fn digest(&self) -> Digest {
        *self.digest.get_or_init(|| TextDigest::of(&String::from(&self.text)).canonical)
    }

    /// It is this version of the text, whatever ends its lines.
    pub(super) fn is(&self, version: &Version) -> bool {
        version.print.is_none_or(|print| print == self.print) && self.digest() == version.digest
    }

    /// It is the same text, whatever ends its lines.
    pub(super) fn same_canonical(&self, other: &State) -> bool {
        self.print == other.print && (self.text == other.text || self.digest() == other.digest())
    }

    /// This state and the next as one, where a person goes on typing.
    pub(super) fn joined(&self, next: &State) -> Option<State> {
        let Step::Changed { witness, splices, placed: true } = &self.step else { return None };
        let Step::Changed { witness: same, splices: more, placed: true } = &next.step else { return None };
        let ([first], [then]) = (&splices.get()?[..], &more.get()?[..]) else { return None };
        let typing = matches!(witness, Witness::Typing { .. }) && witness == same && !self.sealed;
        let adds = first.old.is_empty() && then.old.is_empty() && then.new.start == first.new.end;
        let short = first.new.len() + then.new.len() <= MAX_JOINED;
        let claimed = !matches!(self.proof, Proof::Seen);
        if !typing || !adds || !short || claimed {
            return None;
        }
        let both = Splice { new: Span::new(first.new.start, then.new.end), ..*first };
        Some(State::with_print(next.text.clone(), next.print, Step::edited(vec![both], witness.clone())))
    }
}

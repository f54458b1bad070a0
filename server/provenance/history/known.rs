//! A text whose layer was worked out.

use super::super::apply::{Change, Splice};
use super::super::diff::diff;
use super::super::digest::Digest;
use super::super::layer::{Layer, Touched};
use super::super::origin::Origin;
use super::lines::Lines;
use super::{digest_of, unknown};
use ropey::Rope;
use std::sync::Arc;

/// A canonical text and who wrote it.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) digest: Digest,
    pub(super) text: String,
    pub(super) rope: Rope,
    pub(super) lines: Lines,
    pub(super) layer: Layer,
}

impl Known {
    pub(super) fn new(text: String, layer: Layer) -> Known {
        let (digest, rope, lines) = (digest_of(&text), Rope::from_str(&text), Lines::of(&text));
        Known { digest, text, rope, lines, layer }
    }

    /// What became what on the way to another text.
    pub(super) fn compared(&self, next: &Known) -> Vec<Splice> {
        diff(&self.text, &next.text)
    }

    /// The layer of the next text, if `origin` made it out of this one.
    pub(super) fn carried(&self, next: &Known, splices: &[Splice], origin: &Arc<Origin>, written: Touched) -> Layer {
        let (before, after) = (&self.rope, &next.rope);
        self.layer.apply(&Change { before, after, splices, origin, written, kept: Touched::default() })
    }

    /// The same where nobody knows who did, and the place was found by comparing.
    pub(super) fn found_in(&self, next: &Known) -> Layer {
        let (before, after, splices) = (&self.rope, &next.rope, self.compared(next));
        let (origin, written, kept) = (unknown(), Touched::default(), Touched::REANCHORED);
        self.layer.apply(&Change { before, after, splices: &splices, origin: &origin, written, kept })
    }
}

//! What a book keeps: so many texts, origins and claims, and nothing older.

use super::Book;
use super::state::{Proof, Step};

/// Texts that undo and late claims can come back to.
const MAX_STATES: usize = 256;
/// Pieces over all layers; a layer of many pieces leaves room for fewer texts, never for fewer than the last one.
const MAX_PIECES: usize = 1 << 18;
const MAX_CLAIMS: usize = 128;
/// Texts whose layers were worked out elsewhere.
pub(super) const MAX_RECALLED: usize = 8;
/// Bytes of text that claims bring along.
const MAX_CLAIMED_BYTES: usize = 16 << 20;

impl Book {
    pub(super) fn forget_states(&mut self) {
        let pieces = |book: &Book| book.states.iter().map(|state| state.layer.pieces.len()).sum::<usize>();
        while self.states.len() > MAX_STATES || (self.states.len() > 1 && pieces(self) > MAX_PIECES) {
            self.states.pop_front();
            if let Some(first) = self.states.front_mut() {
                first.step = Step::Kept;
            }
        }
    }

    pub(super) fn forget_claims(&mut self) {
        let bytes = |book: &Book| -> usize {
            let versions = book.claims.iter().flat_map(|claim| claim.before.iter().chain([&claim.after]));
            versions.filter_map(|version| version.text.as_ref()).map(|text| text.len()).sum()
        };
        while self.claims.len() > MAX_CLAIMS || (self.claims.len() > 1 && bytes(self) > MAX_CLAIMED_BYTES) {
            let claim = self.claims.remove(0);
            self.forgotten += usize::from(!self.states.iter().any(|state| state.is(&claim.after)));
        }
    }

    /// What the layer of a state was worked out from is no longer here, so it stands as it is.
    pub(super) fn is_settled(&self, at: usize) -> bool {
        let state = &self.states[at];
        match state.proof {
            _ if matches!(state.step, Step::Kept) => true,
            Proof::Seen => false,
            Proof::Again(back) => back > at,
            Proof::Claims(first) => self.claims.first().is_none_or(|claim| claim.seq > first),
        }
    }
}

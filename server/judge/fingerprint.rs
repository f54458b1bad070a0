//! What makes a finding the same finding: never its line.

use crate::text::hex;
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// Counts equal findings of one file, so that a copy is told from its original.
#[derive(Default)]
pub(super) struct Fingerprints {
    seen: HashMap<[u8; 32], u32>,
}

impl Fingerprints {
    /// 16 hexadecimal digits over rule, path, symbol, the text with white space folded, and its occurrence.
    pub(super) fn of(&mut self, rule: &str, path: &str, symbol: &str, text: &str) -> String {
        let mut hash = Sha256::new();
        for part in [rule, path, symbol] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
        for word in text.split_whitespace() {
            hash.update(word.as_bytes());
            hash.update([b' ']);
        }
        let alike: [u8; 32] = hash.clone().finalize().into();
        let occurrence = self.seen.entry(alike).or_default();
        *occurrence += 1;
        hash.update(occurrence.to_le_bytes());
        hex(&hash.finalize()[..8])
    }
}

//! What the journal stores: one record a line, each complete in itself.
//!
//! Whoever reads and writes the file does it with [`encode`], [`decode`], [`verify`] and [`repair`]:
//!
//! ```
//! use tagout::provenance::record::{Body, Gap, Head, Record, decode, encode, repair, verify};
//!
//! let gap = Gap { reason: "the hook timed out".into(), path: None, lost_bytes: 0, lost: None };
//! let record = Record { at: 0, catalogue: "1f2e".into(), body: Body::Gap(gap) };
//! let (line, head) = encode(&record, &Head::start()); //    append `line`, remember `head`
//! assert_eq!(decode(line.trim_end()).unwrap().record, record);
//! assert_eq!(verify(line.lines()), Ok(head));
//! // The program was killed while it wrote the next one.
//! let torn = format!("{line}{{\"v\":1,\"se");
//! let repaired = repair(torn.as_bytes()).unwrap();
//! assert_eq!(repaired.keep, line.len()); //                 cut the file here, then append `repaired.gap`
//! assert_eq!(repaired.head, head);
//! ```
//!
//! A record holds digests, ranges and names, never text that a person or an agent wrote in a conversation. The text of a file
//! may be kept elsewhere under its canonical digest; [`TextRef::kept`] says so.

mod chain;
mod compact;
mod imported;
mod judged;
#[cfg(test)]
mod tests;
mod veil;

pub use chain::{
    Damage, Entry, FirstBad, Head, MAX_LINE, Repair, VERSION, decode, encode, follows, missing, repair, verify,
};
pub use compact::{Compacted, Pruned, compact};
pub use imported::{Authored, Import};
pub use judged::{Call, Gone, Judged, Noted, Unchecked, gone};

use super::claim::{Claim, Hunk, Version};
use super::digest::{Digest, TextDigest};
use super::origin::{Actor, Evidence, Origin, Witness};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// One record, before it has a place in the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Milliseconds since 1970 UTC, for people. Clocks go back: nothing is ever decided by it.
    pub at: u64,
    /// Digest of the catalogue that was in force.
    pub catalogue: String,
    pub body: Body,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Body {
    /// An author declared an edit.
    Claim(Claimed),
    /// A text changed, whoever did it.
    Observation(Observed),
    /// Another tool's record says who wrote lines of a text.
    Imported(Import),
    /// A person said that they wrote something.
    Intervention(Intervened),
    /// A hook had something to say about a tool call.
    Verdict(Judged),
    /// A hook could not decide, and let a call pass.
    Unchecked(Unchecked),
    /// Something is missing here.
    Gap(Gap),
    /// Older records stood here and were let go.
    Pruned(Pruned),
}

/// A text by its digests. A file that does not exist counts as the empty text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TextRef {
    #[serde(flatten)]
    pub digest: TextDigest,
    /// The text itself was kept beside the journal when this was written, in canonical form. It may have been let go since.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub kept: bool,
}

/// A declared edit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claimed {
    /// Relative to the repository, with `/`.
    pub path: String,
    pub actor: Actor,
    /// [`Evidence::Declared`], or [`Evidence::Digest`] for what was found by looking before and after a turn.
    pub evidence: Evidence,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<TextRef>,
    pub after: TextRef,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hunks: Vec<Hunk>,
}

/// A change that was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observed {
    pub path: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<TextRef>,
    pub after: TextRef,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hunks: Vec<Hunk>,
    pub witness: Witness,
}

/// "I wrote this": recorded, and filled in where nothing is known; it clears nothing that a claim proves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intervened {
    pub path: String,
    pub text: TextRef,
    /// Start and end in bytes of the canonical text.
    pub spans: Vec<(usize, usize)>,
    /// Address of the person.
    pub person: String,
}

/// A hole in the record, said rather than hidden.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// For people.
    pub reason: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(default)]
    pub lost_bytes: usize,
    /// Digest of what was cut away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lost: Option<Digest>,
}

impl TextRef {
    /// The digests of a text, and whether it is kept.
    pub fn of(text: &str, kept: bool) -> TextRef {
        TextRef { digest: TextDigest::of(text), kept }
    }

    fn version(&self, text: Option<&str>) -> Version {
        let full = text.map(Version::text).filter(|version| version.digest == self.digest.canonical);
        full.unwrap_or_else(|| Version::digest(self.digest.canonical))
    }
}

impl Claimed {
    /// The claim as a [`super::Book`] wants it: with the place of its record, and the texts where they are at hand. A text
    /// that is another than the record says is not used. Nobody can claim to be a person: such a record claims nothing.
    pub fn claim(&self, seq: u64, before: Option<&str>, after: Option<&str>) -> Option<Claim> {
        if matches!(self.actor, Actor::Human { .. }) {
            return None;
        }
        let origin = Arc::new(Origin { actor: self.actor.clone(), evidence: self.evidence });
        let (before, after) = (self.before.map(|known| known.version(before)), self.after.version(after));
        Some(Claim { seq, origin, before, after, hunks: self.hunks.clone() })
    }
}

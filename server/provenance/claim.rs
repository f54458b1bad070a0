//! A declared edit: what its author says a text was before and is now.

use super::apply::Splice;
use super::diff::diff;
use super::digest::{BOM, Digest, Print, TextDigest, canonical};
use super::origin::{Actor, Agent, Evidence, Origin};
use crate::text::Span;
use ropey::Rope;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A declared edit of one text.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its place among all claims; a chain of edits counts upwards.
    pub(super) seq: u64,
    pub(super) origin: Arc<Origin>,
    /// `None` where the author does not know what was there.
    pub(super) before: Option<Version>,
    pub(super) after: Version,
    pub(super) hunks: Vec<Hunk>,
}

/// A text by its digest and, where it could be had, in full. Without it two authors of one observed change cannot be told
/// apart, and what a formatter added cannot be told from what was declared.
#[derive(Clone, Debug)]
pub struct Version {
    pub(super) digest: Digest,
    pub(super) text: Option<Arc<str>>,
    pub(super) print: Option<Print>,
}

/// One declared range, in bytes of the canonical texts: start and end before, start and end after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hunk {
    pub old: (usize, usize),
    pub new: (usize, usize),
    /// Canonical digest of the old bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removed: Option<Digest>,
}

/// More changed ranges than this are not recorded.
const MAX_HUNKS: usize = 4096;

impl Hunk {
    /// The ranges that differ between two texts, as an observation records them; empty where there are too many. A claim
    /// carries only what its author declared: what a comparison can find, it can find again.
    pub fn between(before: &str, after: &str) -> Vec<Hunk> {
        let (before, after) = (canonical(before), canonical(after));
        let splices = diff(&before, &after);
        if splices.len() > MAX_HUNKS {
            return Vec::new();
        }
        let hunk = |splice: &Splice| Hunk {
            old: (splice.old.start, splice.old.end),
            new: (splice.new.start, splice.new.end),
            removed: Some(Digest::of(splice.old.of(&before).as_bytes())),
        };
        splices.iter().map(hunk).collect()
    }
}

impl Version {
    /// A text in full.
    pub fn text(text: &str) -> Version {
        let text = canonical(text);
        let digest = TextDigest::of(&text).canonical;
        Version { digest, print: Some(Print::of(&Rope::from_str(&text))), text: Some(text.into()) }
    }

    /// A text of which only the canonical digest is known.
    pub fn digest(canonical: Digest) -> Version {
        Version { digest: canonical, text: None, print: None }
    }
}

impl Claim {
    /// An edit that an agent's hook declared.
    pub fn of_agent(seq: u64, agent: Agent, before: Option<Version>, after: Version) -> Claim {
        Claim::new(seq, Actor::Ai(agent), Evidence::Declared, before, after)
    }

    /// A change found by looking before and after an agent's turn, as for a shell command, and explained by nothing else.
    pub fn of_turn(seq: u64, agent: Agent, before: Option<Version>, after: Version) -> Claim {
        Claim::new(seq, Actor::Ai(agent), Evidence::Digest, before, after)
    }

    /// An edit of a tool that says what it does: a formatter, a generator, our own code actions.
    pub fn of_tool(seq: u64, name: &str, before: Option<Version>, after: Version) -> Claim {
        Claim::new(seq, Actor::Tool { name: name.to_owned() }, Evidence::Declared, before, after)
    }

    fn new(seq: u64, actor: Actor, evidence: Evidence, before: Option<Version>, after: Version) -> Claim {
        Claim { seq, origin: Arc::new(Origin { actor, evidence }), before, after, hunks: Vec::new() }
    }

    /// With the ranges that were declared. They decide where equal lines make a comparison ambiguous; ranges that do not
    /// fit the texts are ignored.
    pub fn at(mut self, hunks: Vec<Hunk>) -> Claim {
        self.hunks = hunks;
        self
    }

    /// Who declared it.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The texts before and after, where they are known.
    pub(super) fn ends(&self) -> (Option<&str>, Option<&str>) {
        (self.before.as_ref().and_then(|before| before.text.as_deref()), self.after.text.as_deref())
    }

    /// The change from `before` to `after`, both as they are, with any line ends.
    pub(super) fn splices(&self, before: &str, after: &str) -> Vec<Splice> {
        self.declared(before, after).unwrap_or_else(|| diff(before, after))
    }

    /// The declared ranges, where they explain the whole difference.
    fn declared(&self, before: &str, after: &str) -> Option<Vec<Splice>> {
        if self.hunks.is_empty() {
            return None;
        }
        let mut splices = Vec::new();
        let mut at = (0, 0);
        for hunk in &self.hunks {
            let old = Span::new(raw(before, hunk.old.0)?, raw(before, hunk.old.1)?);
            let new = Span::new(raw(after, hunk.new.0)?, raw(after, hunk.new.1)?);
            if before.get(at.0..old.start)? != after.get(at.1..new.start)? {
                return None;
            }
            at = (old.end, new.end);
            splices.push(Splice { old, new, ..Splice::default() });
        }
        (before.get(at.0..)? == after.get(at.1..)?).then_some(splices)
    }
}

/// The byte of `text` at which byte `at` of its canonical form stands.
fn raw(text: &str, at: usize) -> Option<usize> {
    let mark = if text.starts_with(BOM) { BOM.len_utf8() } else { 0 };
    if !text.contains('\r') {
        return text.is_char_boundary(mark + at).then_some(mark + at);
    }
    let bytes = text.as_bytes();
    let mut seen = 0;
    let mut byte = mark;
    while seen < at {
        let both = bytes.get(byte..byte + 2) == Some(b"\r\n");
        byte += if both { 2 } else { 1 };
        seen += 1;
    }
    text.is_char_boundary(byte).then_some(byte)
}

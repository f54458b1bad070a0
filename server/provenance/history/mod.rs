//! Who wrote a text, worked out again from what is left of its past: the versions that git holds, the claims in the journal, the
//! layers in notes. No server need have run, and no commit need be the one that was made then: content decides.
//!
//! Every text that the past knows becomes a [`known::Known`] one with its layer, each once, the first explanation that is found:
//!
//! 1. claims lead to it from a known text: each writes its own;
//! 2. a claim ends with it, from a text that nobody else knows: that one is worked out first;
//! 3. it is compared with the version it came from: what is equal keeps its origin, what is new is unknown, until another known
//!    text is found to have it ([`recall`]);
//! 4. what notes say of it fills in what is then still unknown.
//!
//! So a commit of some of an agent's lines, a squash, a cherry-pick and a merge are no cases of their own.

mod known;
mod lines;
mod recall;
mod relevant;
mod strays;
#[cfg(test)]
mod tests;

pub use relevant::{is_akin, relevant};

use super::claim::{Claim, Version};
use super::digest::{Digest, TextDigest, canonical};
use super::layer::{Layer, Touched};
use super::origin::Origin;
use crate::text::Span;
use known::Known;
use std::collections::HashMap;
use std::sync::Arc;

/// Claims that are followed back from one text.
const MAX_BACK: usize = 128;

/// A version of a text, as git holds it or the work tree does.
#[derive(Clone, Debug, Default)]
pub struct Revision {
    /// As it is, whatever ends its lines.
    pub text: String,
    /// The versions it came from, by their place in the list: the one whose change it is first. None for the first version.
    pub from: Vec<usize>,
    /// What is said elsewhere of this very text: notes, records of other tools. The first word counts most.
    pub layers: Vec<Layer>,
}

/// "I wrote this", as the journal has it.
#[derive(Clone, Debug)]
pub struct Statement {
    pub text: Digest,
    /// In the canonical text.
    pub spans: Vec<Span>,
    pub person: String,
}

/// The layer of the last of `revisions`, which stand after those they came from. `claims` are those that [`relevant()`] chose, in
/// any order.
pub fn layer_of(revisions: &[Revision], claims: &[Claim], statements: &[Statement]) -> Layer {
    let mut claims: Vec<&Claim> = claims.iter().collect();
    claims.sort_by_key(|claim| claim.seq);
    let mut past = Past { done: vec![false; claims.len()], claims, statements, ..Past::default() };
    past.learn(Known::new(String::new(), Layer::default()));
    past.revisions =
        revisions.iter().map(|one| Known::new(canonical(&one.text).into_owned(), Layer::default())).collect();
    let mut places: Vec<usize> = Vec::new();
    for (at, revision) in revisions.iter().enumerate() {
        let mut from: Vec<usize> = revision.from.iter().filter_map(|from| places.get(*from)).copied().collect();
        if from.is_empty() {
            from.push(0);
        }
        let place = past.version(at, &from);
        for said in &revision.layers {
            let said = said.respaced(&revision.text, &past.known[place].text);
            let known = &mut past.known[place];
            known.layer = known.layer.filled(&said);
        }
        places.push(place);
    }
    match (revisions.last(), places.last()) {
        (Some(last), Some(place)) => past.known[*place].layer.respaced(&past.known[*place].text, &last.text),
        _ => Layer::default(),
    }
}

/// Everything that is known so far.
#[derive(Default)]
struct Past<'p> {
    /// In the order of their numbers.
    claims: Vec<&'p Claim>,
    /// Those that need not be looked at again.
    done: Vec<bool>,
    statements: &'p [Statement],
    /// All versions, without their layers.
    revisions: Vec<Known>,
    known: Vec<Known>,
    by_digest: HashMap<Digest, usize>,
}

impl Past<'_> {
    /// Makes a version known.
    fn version(&mut self, at: usize, from: &[usize]) -> usize {
        let (text, digest) = (self.revisions[at].text.clone(), self.revisions[at].digest);
        self.follow();
        if !self.by_digest.contains_key(&digest) {
            // In the order of their numbers: what one leaves behind another may have begun with.
            for claim in self.strays(at, from) {
                self.stray(claim, from);
            }
        }
        self.introduce(digest, &text, from, 0)
    }

    /// Makes a text known, and gives its place.
    fn introduce(&mut self, digest: Digest, text: &str, from: &[usize], back: usize) -> usize {
        self.follow();
        if let Some(place) = self.by_digest.get(&digest) {
            return *place;
        }
        let ends = |at: &usize| !self.done[*at] && self.claims[*at].after.digest == digest;
        let ending = (0..self.claims.len()).find(ends).filter(|_| back < MAX_BACK);
        if let Some(at) = ending {
            self.done[at] = true;
            let claim = self.claims[at];
            let before = claim.before.as_ref().and_then(|before| Some((before.digest, self.text_of(before)?)));
            let start = match before {
                Some((digest, before)) => self.introduce(digest, &before, from, back + 1),
                None => self.nearest(text, from),
            };
            // On the way there it may have been found otherwise.
            if let Some(place) = self.by_digest.get(&digest) {
                return *place;
            }
            return self.claimed(claim, start, text);
        }
        let base = if back == 0 { from[0] } else { self.nearest(text, from) };
        let mut others: Vec<usize> = from.iter().copied().filter(|other| *other != base).collect();
        let next = Known::new(text.to_owned(), Layer::default());
        others.extend(recall::candidates(&self.known, base, &next, &others));
        let layer = recall::derived(&self.known, base, &others, &next);
        self.learn(Known { layer, ..next })
    }

    /// A claim that begins with a text that only it knows.
    fn stray(&mut self, at: usize, from: &[usize]) {
        let claim = self.claims[at];
        let Some(after) = self.text_of(&claim.after).filter(|_| !self.done[at]) else { return };
        self.introduce(claim.after.digest, &after, from, 1);
    }

    /// Goes along every claim that begins with a known text, for as long as there is one.
    fn follow(&mut self) {
        loop {
            let start = |at: usize| {
                let before = self.claims[at].before.as_ref().filter(|_| !self.done[at])?;
                Some((at, *self.by_digest.get(&before.digest)?))
            };
            let Some((at, start)) = (0..self.claims.len()).find_map(start) else { return };
            self.done[at] = true;
            let claim = self.claims[at];
            if !self.by_digest.contains_key(&claim.after.digest)
                && let Some(after) = self.text_of(&claim.after)
            {
                self.claimed(claim, start, &after);
            }
        }
    }

    /// The text that a claim leaves behind, coming from a known one. Where that is not the one it began with, its author may
    /// have written less.
    fn claimed(&mut self, claim: &Claim, start: usize, after: &str) -> usize {
        let next = Known::new(after.to_owned(), Layer::default());
        let start = &self.known[start];
        let exact = claim.before.as_ref().is_some_and(|before| before.digest == start.digest);
        let layer = if exact {
            start.carried(&next, &claim.splices(&start.text, after), &claim.origin, Touched::default())
        } else {
            start.carried(&next, &start.compared(&next), &claim.origin, Touched::AMBIGUOUS)
        };
        self.learn(Known { layer, ..next })
    }

    /// Adds a known text. That nobody knows who wrote or removed something is no knowledge: such bytes have no piece, and
    /// what was once taken out by nobody known leaves no tombstone, or long histories would be full of them.
    fn learn(&mut self, mut known: Known) -> usize {
        let nobody = Origin::unknown();
        known.layer.pieces.retain(|piece| *piece.origin != nobody);
        known.layer.tombs.retain(|tomb| *tomb.origin != nobody);
        for said in self.statements.iter().filter(|said| said.text == known.digest) {
            for span in said.spans.iter().filter(|span| known.text.get(span.start..span.end).is_some()) {
                known.layer = known.layer.stated(&known.text, *span, &said.person);
            }
        }
        let place = self.known.len();
        self.by_digest.insert(known.digest, place);
        self.known.push(known);
        place
    }

    /// The text itself: as the claim brings it, or as a version has it.
    fn text_of(&self, version: &Version) -> Option<String> {
        let held =
            || self.revisions.iter().find(|known| known.digest == version.digest).map(|known| known.text.clone());
        version.text.as_deref().map(str::to_owned).or_else(held)
    }

    /// The known text that has most of this one, those of `from` first.
    fn nearest(&self, text: &str, from: &[usize]) -> usize {
        let lines = lines::Lines::of(text);
        let recent = (1..self.known.len()).rev().take(recall::MAX_LOOKS);
        from.iter().copied().chain(recent).min_by_key(|place| lines.apart(&self.known[*place].lines)).unwrap_or(0)
    }
}

/// Nobody is known to have written it.
fn unknown() -> Arc<Origin> {
    Arc::new(Origin::unknown())
}

fn digest_of(text: &str) -> Digest {
    TextDigest::of(text).canonical
}

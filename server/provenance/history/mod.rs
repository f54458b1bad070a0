//! Who wrote a text, worked out again from what is left of its past: the versions that git holds, the claims in the journal, the
//! layers in notes. No server need have run, and no commit need be the one that was made then: content decides.
//!
//! Every text that the past knows becomes a [`known::Known`] one with its layer, each once, the first explanation that is found:
//!
//! 1. claims lead to it from a known text: each writes its own ([`ways`]);
//! 2. a claim ends with it, from a text that nobody else knows: that one is worked out first, and what claims left behind that
//!    are part of it ([`strays`]);
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
mod ways;

pub use relevant::{is_akin, relevant};

use super::claim::{Claim, Version};
use super::digest::{Digest, TextDigest, canonical};
use super::layer::Layer;
use super::origin::Origin;
use crate::text::Span;
use known::Known;
use lines::Lines;
use std::cell::OnceCell;
use std::collections::HashMap;
use std::sync::Arc;
use strays::Stray;

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
    past.strays = vec![OnceCell::new(); past.claims.len()];
    for (at, claim) in past.claims.iter().enumerate() {
        if let Some(before) = &claim.before {
            past.begun.entry(before.digest).or_insert(at);
        }
        past.ended.entry(claim.after.digest).or_default().push(at);
    }
    let mut places: Vec<usize> = Vec::new();
    for (at, revision) in revisions.iter().enumerate() {
        let mut from: Vec<usize> = revision.from.iter().filter_map(|from| places.get(*from)).copied().collect();
        if from.is_empty() {
            from.push(0);
        }
        let place = past.introduce(past.revisions[at].clone(), &from, past.claims.len());
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
    /// The texts that are being explained, each by the one before it in this list.
    underway: Vec<Digest>,
    statements: &'p [Statement],
    /// The first claim that begins with a text.
    begun: HashMap<Digest, usize>,
    /// The claims that end with a text.
    ended: HashMap<Digest, Vec<usize>>,
    /// The claims as lines, where the text that one left behind is known.
    strays: Vec<OnceCell<Option<Stray>>>,
    /// All versions, without their layers.
    revisions: Vec<Known>,
    known: Vec<Known>,
    by_digest: HashMap<Digest, usize>,
}

impl Past<'_> {
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
    fn nearest(&self, lines: &Lines, from: &[usize]) -> usize {
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

//! Chains of claims: each begins with the text that the one before left behind, and counts upwards.

use super::super::claim::Claim;
use super::super::digest::Digest;
use super::Book;
use super::state::State;
use std::collections::HashMap;

/// Claims that are looked at before a chain counts as not found.
const MAX_LOOKS: usize = 1024;

impl Book {
    /// The claims that lead to a state, oldest first: from `before` if there is such a chain, else the longest one. Empty
    /// where nobody declared this text.
    pub(super) fn chain_to(&self, at: usize, before: &State) -> Vec<&Claim> {
        let state = &self.states[at];
        let mut best: Vec<&Claim> = Vec::new();
        let mut looks = 0;
        let ends = self.claims.iter().enumerate().rev().filter(|(_, claim)| state.is(&claim.after));
        for (last, claim) in ends.filter(|(_, claim)| !self.begins_later(claim, at)) {
            let mut path = vec![claim];
            if self.back(last, before, &mut path, &mut best, &mut looks) {
                return path.into_iter().rev().collect();
            }
        }
        best.into_iter().rev().collect()
    }

    /// A claim that began with a text seen only later does not explain this state, unless an earlier claim made that text:
    /// then it was there before anybody saw it.
    pub(super) fn begins_later(&self, claim: &Claim, at: usize) -> bool {
        let Some(start) = &claim.before else { return false };
        let is = |state: &State| state.is(start);
        let made = |other: &Claim| other.seq < claim.seq && other.after.digest == start.digest;
        !self.states.iter().take(at).any(is) && self.states.iter().skip(at + 1).any(is) && !self.claims.iter().any(made)
    }

    /// Goes on towards the past; `true` once the text of `goal` is reached.
    fn back<'b>(
        &'b self,
        at: usize,
        goal: &State,
        path: &mut Vec<&'b Claim>,
        best: &mut Vec<&'b Claim>,
        looks: &mut usize,
    ) -> bool {
        *looks += 1;
        if path.len() > best.len() {
            best.clone_from(path);
        }
        let Some(start) = &self.claims[at].before else { return false };
        if goal.is(start) {
            return true;
        }
        for earlier in (0..at).rev().filter(|earlier| self.claims[*earlier].after.digest == start.digest) {
            if *looks > MAX_LOOKS {
                return false;
            }
            path.push(&self.claims[earlier]);
            if self.back(earlier, goal, path, best, looks) {
                return true;
            }
            path.pop();
        }
        false
    }
}

/// The texts that claims lead to from one text, each with the claim that does.
pub(super) struct Reach<'c> {
    from: Digest,
    by: HashMap<Digest, &'c Claim>,
}

impl<'c> Reach<'c> {
    pub(super) fn of(from: Digest, claims: &'c [Claim]) -> Reach<'c> {
        let mut reach = Reach { from, by: HashMap::new() };
        for claim in claims {
            if claim.before.as_ref().is_some_and(|start| reach.has(start.digest)) && !reach.has(claim.after.digest) {
                reach.by.insert(claim.after.digest, claim);
            }
        }
        reach
    }

    pub(super) fn has(&self, text: Digest) -> bool {
        text == self.from || self.by.contains_key(&text)
    }

    /// The claims on the way to a text, oldest first; none where it cannot be reached.
    pub(super) fn way(&self, to: Digest) -> Vec<&'c Claim> {
        let mut way: Vec<&'c Claim> = Vec::new();
        let mut at = to;
        while let Some(claim) = self.by.get(&at).filter(|_| at != self.from) {
            way.push(claim);
            at = claim.before.as_ref().map_or(self.from, |start| start.digest);
        }
        way.reverse();
        way
    }
}

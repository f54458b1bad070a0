//! Chains of claims: each begins with the text that the one before left behind, and counts upwards.

use super::super::claim::Claim;
use super::super::digest::Digest;
use super::Book;
use super::state::State;

/// Claims that are looked at before a chain counts as not found.
const MAX_LOOKS: usize = 1024;

impl Book {
    /// The claims that lead to a state, oldest first: from `before` if there is such a chain, else the longest one. Empty
    /// where nobody declared this text.
    pub(super) fn chain_to(&self, state: &State, before: &State) -> Vec<&Claim> {
        let mut best: Vec<&Claim> = Vec::new();
        let mut looks = 0;
        for (at, claim) in self.claims.iter().enumerate().rev().filter(|(_, claim)| state.is(&claim.after)) {
            let mut path = vec![claim];
            if self.back(at, before, &mut path, &mut best, &mut looks) {
                return path.into_iter().rev().collect();
            }
        }
        best.into_iter().rev().collect()
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

    /// The claims that lead on from a state, one after the other.
    pub(super) fn chain_from(&self, state: &State) -> Vec<&Claim> {
        let mut chain: Vec<&Claim> = Vec::new();
        let mut reached: Option<Digest> = None;
        for claim in &self.claims {
            let Some(start) = &claim.before else { continue };
            let follows = match reached {
                Some(reached) => start.digest == reached,
                None => state.is(start),
            };
            if follows {
                reached = Some(claim.after.digest);
                chain.push(claim);
            }
        }
        chain
    }
}

//! The way to a text over claims: back from it to a text that is known, and on from every known text. Claims count in the order in
//! which they were made, as far as that is known: what a claim began with was there before.

use super::super::claim::Claim;
use super::super::digest::Digest;
use super::super::layer::{Layer, Touched};
use super::known::Known;
use super::{Past, recall};

/// Texts that are followed back from one.
const MAX_BACK: usize = 128;

impl Past<'_> {
    /// Makes a text known, and gives its place. It was there before claim `until`.
    pub(super) fn introduce(&mut self, next: Known, from: &[usize], until: usize) -> usize {
        self.follow();
        if let Some(place) = self.by_digest.get(&next.digest) {
            return *place;
        }
        self.underway.push(next.digest);
        let until = until.min(self.begun(next.digest));
        let place = self.explained(next, from, until);
        self.underway.pop();
        place
    }

    fn explained(&mut self, next: Known, from: &[usize], until: usize) -> usize {
        let ending = self.ending(next.digest, until);
        let began = ending.and_then(|at| self.text_of(self.claims[at].before.as_ref()?));
        if let Some(at) = ending {
            self.done[at] = true;
        }
        let start = match (ending, began) {
            (Some(at), Some(began)) => self.introduce(Known::new(began, Layer::default()), from, at),
            _ => {
                self.gather(&next, from, until);
                self.base(&next, from)
            }
        };
        // On the way there it may have been found otherwise.
        if let Some(place) = self.by_digest.get(&next.digest) {
            return *place;
        }
        if let Some(at) = ending {
            return self.claimed(self.claims[at], start, &next.text);
        }
        let mut others: Vec<usize> = from.iter().copied().filter(|other| *other != start).collect();
        others.extend(recall::candidates(&self.known, start, &next, &others));
        let layer = recall::derived(&self.known, start, &others, &next);
        self.learn(Known { layer, ..next })
    }

    /// A claim that ends with a text, made before claim `until`: an agent may put something in and take it out again, and then
    /// each of two texts ends a claim that begins with the other. A later one counts as well, for two hooks may be written down
    /// in the wrong order, but not where that leads back to what it is to explain.
    fn ending(&self, text: Digest, until: usize) -> Option<usize> {
        if self.underway.len() > MAX_BACK {
            return None;
        }
        let mut ends = self.ending_with(text);
        ends.find(|at| *at < until || !self.goes_round(*at, &self.underway))
    }

    /// The first claim that begins with a text, or the number of all: what ends with the text later has only brought it back.
    fn begun(&self, text: Digest) -> usize {
        self.begun.get(&text).copied().unwrap_or(self.claims.len())
    }

    /// Claims that end with a text and were not looked at yet.
    fn ending_with(&self, text: Digest) -> impl Iterator<Item = usize> {
        self.ended.get(&text).into_iter().flatten().copied().filter(|at| !self.done[*at])
    }

    /// Whether a way back over a claim comes to one of these texts.
    fn goes_round(&self, at: usize, texts: &[Digest]) -> bool {
        let mut seen: Vec<Digest> = Vec::new();
        let mut queue = vec![at];
        while let Some(at) = queue.pop() {
            let Some(before) = self.claims[at].before.as_ref().filter(|before| !seen.contains(&before.digest)) else {
                continue;
            };
            if texts.contains(&before.digest) {
                return true;
            }
            seen.push(before.digest);
            queue.extend(self.ending_with(before.digest));
        }
        false
    }

    /// Makes known what claims left behind that are part of a text on which none ends. In the order of their numbers: what one
    /// leaves behind another may have begun with.
    fn gather(&mut self, next: &Known, from: &[usize], until: usize) {
        if self.underway.len() > MAX_BACK {
            return;
        }
        for at in self.strays(&next.lines, self.base(next, from), until) {
            let after = self.text_of(&self.claims[at].after).filter(|_| !self.done[at]);
            if let Some(after) = after {
                self.introduce(Known::new(after, Layer::default()), from, at + 1);
            }
        }
    }

    /// The known text that another one is compared with: a version with the first it came from.
    fn base(&self, next: &Known, from: &[usize]) -> usize {
        if self.underway.len() == 1 { from[0] } else { self.nearest(&next.lines, from) }
    }

    /// Goes along every claim that begins with a known text, for as long as there is one.
    fn follow(&mut self) {
        loop {
            let start = |at: usize| {
                let before = self.claims[at].before.as_ref().filter(|_| !self.done[at])?;
                let start = *self.by_digest.get(&before.digest)?;
                let after = self.claims[at].after.digest;
                let leads =
                    self.by_digest.contains_key(&after) || at < self.begun(after) || !self.goes_round(at, &[after]);
                leads.then_some((at, start))
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
}

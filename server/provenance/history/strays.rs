//! Claims that neither begin nor end with a version: somebody changed the text before, or after, or both, and only then was it
//! committed. Which of them is part of a version is told by the lines that it put in.

use super::Past;
use super::lines::Lines;

/// So many claims are tried for one version.
const MAX_STRAYS: usize = 16;

/// A claim as sets of lines.
struct Stray {
    at: usize,
    before: Lines,
    after: Lines,
    put: Lines,
}

impl Past<'_> {
    /// The claims that may be part of what version `at` has and the ones it came `from` have not, in the order of their
    /// numbers.
    pub(super) fn strays(&self, at: usize, from: &[usize]) -> Vec<usize> {
        let version = &self.revisions[at].lines;
        let base = &self.known[from[0]].lines;
        let new = version.without(base);
        let mut found: Vec<(usize, usize)> = Vec::new();
        for stray in (0..self.claims.len()).filter(|at| !self.done[*at]).filter_map(|at| self.as_stray(at)) {
            let explained = stray.put.common(&new);
            // On the way over the claim less is left without an author than straight on.
            let left = stray.before.without(base).len() + version.without(&stray.after).len();
            let shorter = left < new.len();
            let here = explained > 0 && (shorter || self.belongs(&stray, base));
            // No whole line of it is left, but next to nothing was done since.
            if here || (explained == 0 && left <= new.len() && stray.after.apart(version) <= 2) {
                found.push((explained, stray.at));
            }
        }
        found.sort_by_key(|(explained, at)| (usize::MAX - explained, *at));
        found.truncate(MAX_STRAYS);
        let mut places: Vec<usize> = found.into_iter().map(|(_, at)| at).collect();
        places.sort_unstable();
        places
    }

    fn as_stray(&self, at: usize) -> Option<Stray> {
        let claim = self.claims[at];
        let after = Lines::of(&self.text_of(&claim.after)?);
        let before = claim.before.as_ref().and_then(|before| self.text_of(before)).map(|text| Lines::of(&text));
        let put = before.as_ref().map_or_else(Lines::default, |before| after.without(before));
        let before = before.unwrap_or_else(|| after.clone());
        Some(Stray { at, before, after, put })
    }

    /// Among all versions that have any of it newly, none began with a text that is nearer to the claim's own beginning, and
    /// this one is near enough.
    fn belongs(&self, stray: &Stray, base: &Lines) -> bool {
        let near = 2 * stray.before.common(base) >= stray.before.len().max(1);
        if !near {
            return false;
        }
        let apart = stray.before.apart(base);
        let pairs = self.revisions.windows(2);
        !pairs
            .filter(|pair| stray.put.common(&pair[1].lines) > stray.put.common(&pair[0].lines))
            .any(|pair| stray.before.apart(&pair[0].lines) < apart)
    }
}

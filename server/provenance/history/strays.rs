//! Claims that neither begin nor end with a version: somebody changed the text before, or after, or both, and only then was it
//! committed. Which of them is part of a version is told by the lines that it put in.

use super::Past;
use super::lines::Lines;

/// So many claims are tried for one version.
const MAX_STRAYS: usize = 16;

/// A claim as sets of lines.
#[derive(Clone, Debug)]
pub(super) struct Stray {
    before: Lines,
    after: Lines,
    /// What is new in `after`, and the rest of it.
    put: Lines,
    kept: Lines,
}

impl Stray {
    fn of(before: Option<&str>, after: &str) -> Stray {
        let after = Lines::of(after);
        let before = before.map(Lines::of);
        let put = before.as_ref().map_or_else(Lines::default, |before| after.without(before));
        Stray { before: before.unwrap_or_else(|| after.clone()), kept: after.without(&put), after, put }
    }
}

impl Past<'_> {
    /// The claims before `until` that may be part of what a text has and the one at `base` has not, in the order of their numbers.
    pub(super) fn strays(&self, text: &Lines, base: usize, until: usize) -> Vec<usize> {
        let base = &self.known[base].lines;
        let new = text.without(base);
        let mut found: Vec<(usize, usize)> = Vec::new();
        for at in (0..until).filter(|at| !self.done[*at]) {
            let Some(stray) = self.strays[at].get_or_init(|| self.as_stray(at)) else { continue };
            let explained = stray.put.common(&new);
            let mine = || new.without(&new.without(&stray.put));
            // On the way over the claim less is left without an author than straight on.
            let left = stray.kept.without(base).len() + text.without(&stray.after).len();
            let here = explained > 0 && (left < new.len() || self.belongs(stray, &mine(), base, text));
            // No whole line of it is left, but next to nothing was done since.
            if here || (explained == 0 && left <= new.len() && stray.after.apart(text) <= 2) {
                found.push((explained, at));
            }
        }
        found.sort_by_key(|(explained, at)| (usize::MAX - explained, *at));
        found.truncate(MAX_STRAYS);
        let mut places: Vec<usize> = found.into_iter().map(|(_, at)| at).collect();
        places.sort_unstable();
        places
    }

    /// A claim with those before it that lead to what it began with: what they only put back is nothing new.
    fn as_stray(&self, at: usize) -> Option<Stray> {
        let mut first = at;
        while let Some(before) = &self.claims[first].before
            && let Some(earlier) = self.ended.get(&before.digest).and_then(|ended| ended.first())
            && *earlier < first
        {
            first = *earlier;
        }
        let before = self.claims[first].before.as_ref().and_then(|before| self.text_of(before));
        Some(Stray::of(before.as_deref(), &self.text_of(&self.claims[at].after)?))
    }

    /// Among all versions that have any of it newly, none stands nearer to the claim than the one that came from `base`, and
    /// that one is near enough: the claim begins with most of the text it came from, or what it left behind is mostly this text.
    fn belongs(&self, stray: &Stray, mine: &Lines, base: &Lines, text: &Lines) -> bool {
        let begins = 2 * stray.before.common(base) >= stray.before.len().max(1);
        let ends = 2 * stray.after.common(text) >= stray.after.len().max(text.len()).max(1);
        let apart = |base: &Lines, version: &Lines| stray.before.apart(base).min(stray.after.apart(version));
        let here = apart(base, text);
        // What leads to the version that is being explained is no other.
        let others = self.revisions.windows(2).filter(|pair| !self.underway.contains(&pair[1].digest));
        let pairs = others.map(|pair| (&pair[0].lines, &pair[1].lines));
        let mut newly = pairs.filter(|(base, version)| mine.common(version) > mine.common(base));
        (begins || ends) && !newly.any(|(base, version)| apart(base, version) < here)
    }
}

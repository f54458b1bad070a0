//! The lines of a text as a set: quick to say how much two texts have in common, before they are compared in earnest.

use super::super::apply::blank;
use std::cmp::Ordering;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Hashes of the lines that are not blank, without the blanks at both ends; sorted, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lines(Vec<u64>);

impl Lines {
    pub(super) fn of(text: &str) -> Lines {
        let inked = text.lines().map(|line| line.trim_matches(blank)).filter(|line| !line.is_empty());
        let mut lines: Vec<u64> = inked.map(hash).collect();
        lines.sort_unstable();
        lines.dedup();
        Lines(lines)
    }

    /// Those that the other text does not have.
    pub(super) fn without(&self, other: &Lines) -> Lines {
        Lines(self.0.iter().copied().filter(|line| other.0.binary_search(line).is_err()).collect())
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// How many stand in both.
    pub(super) fn common(&self, other: &Lines) -> usize {
        let (mut one, mut two, mut both) = (0, 0, 0);
        while let (Some(left), Some(right)) = (self.0.get(one), other.0.get(two)) {
            match left.cmp(right) {
                Ordering::Less => one += 1,
                Ordering::Greater => two += 1,
                Ordering::Equal => (one, two, both) = (one + 1, two + 1, both + 1),
            }
        }
        both
    }

    /// How many stand in one of the two only.
    pub(super) fn apart(&self, other: &Lines) -> usize {
        self.len() + other.len() - 2 * self.common(other)
    }
}

fn hash(line: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    line.hash(&mut hasher);
    hasher.finish()
}

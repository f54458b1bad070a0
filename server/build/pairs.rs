//! Words that say something only together: a library and one of its calls, two names of one path.
//!
//! Pairs of one subject fall into one group, which is one bit on either side; a text holds a pair where it holds a word of
//! either side.

use crate::hash::{Groups, PROGRAMS, slot};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Bits of a half of a side.
const HALF: usize = u128::BITS as usize;
/// Bits of a side.
const GROUPS: usize = 2 * HALF;

/// See the module.
#[derive(Default)]
pub(crate) struct Pairs {
    /// Subject and languages, then a word of either side.
    found: BTreeSet<((String, u64), String, String)>,
}

impl Pairs {
    /// `left` and `right` count together, in these languages. What is about one subject should share a word.
    pub(crate) fn add(&mut self, subject: &str, languages: u64, left: &str, right: &str) {
        self.found.insert(((subject.to_owned(), languages), left.to_owned(), right.to_owned()));
    }

    /// The sides of each word, and the statics that `operations::words` reads: `PAIRS` by the number of a word, from one,
    /// and `PAIRS_OF` the groups of each family of languages.
    pub(crate) fn written(&self) -> (BTreeMap<&str, u64>, String) {
        let subjects: BTreeSet<&(String, u64)> = self.found.iter().map(|(subject, ..)| subject).collect();
        let few = subjects.len() <= GROUPS;
        let number = |at: usize, name: &str| if few { at } else { slot(crate::hash::of(name.as_bytes()), GROUPS) };
        let bit = |at: usize| [if at < HALF { 1 << at } else { 0 }, if at < HALF { 0 } else { 1 << (at - HALF) }];
        let groups: BTreeMap<&(String, u64), Groups> =
            subjects.iter().enumerate().map(|(at, subject)| (*subject, bit(number(at, &subject.0)))).collect();
        let mut sides: BTreeMap<&str, (Groups, Groups)> = BTreeMap::new();
        for (subject, left, right) in &self.found {
            let group = groups.get(subject).copied().unwrap_or_default();
            join(&mut sides.entry(left).or_default().0, group);
            join(&mut sides.entry(right).or_default().1, group);
        }
        let rows: Vec<_> = sides.values().collect();
        let of = |family: u64| {
            let its = groups.iter().filter(move |((_, languages), _)| languages & family != 0);
            its.fold(Groups::default(), |mut all, (_, group)| {
                join(&mut all, *group);
                all
            })
        };
        let families: Vec<_> = PROGRAMS.iter().map(|(_, family)| (*family, of(*family))).collect();
        let mut text = String::new();
        let _ = writeln!(text, "static PAIRS: [(Groups, Groups); {}] = {rows:?};", rows.len());
        let _ = writeln!(text, "static PAIRS_OF: [(u64, Groups); {}] = {families:?};", families.len());
        (sides.keys().copied().zip(1..).collect(), text)
    }
}

fn join(all: &mut Groups, more: Groups) {
    all.iter_mut().zip(more).for_each(|(all, more)| *all |= more);
}

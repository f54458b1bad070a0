//! Blocks that were taken out in one place and put in at another.

use super::super::apply::{Splice, blank};
use super::{Hunk, Sides};
use crate::text::Span;
use std::collections::HashMap;
use std::ops::Range;

/// Smaller blocks are too likely to be equal by chance.
const MIN_LINES: usize = 3;
const MIN_INK: usize = 40;

/// For every moved line its number on the other side.
pub(super) struct Moves {
    old: HashMap<usize, usize>,
    new: HashMap<usize, usize>,
}

/// Finds the blocks among removed and added lines that stand exactly once on both sides.
pub(super) fn find(sides: &Sides<'_>, hunks: &[Hunk]) -> Moves {
    let mut moves = Moves { old: HashMap::new(), new: HashMap::new() };
    if hunks.len() < 2 && hunks.iter().all(|(removed, added)| removed.is_empty() || added.is_empty()) {
        return moves;
    }
    let removed = once(hunks.iter().flat_map(|(removed, _)| removed.clone()).map(|at| (sides.old_token(at).0, at)));
    let added = once(hunks.iter().flat_map(|(_, added)| added.clone()).map(|at| (sides.new_token(at).0, at)));
    for (gone, come) in hunks.iter().flat_map(|(_, come)| come.clone()).filter_map(|to| {
        let token = sides.new_token(to).0;
        Some((*removed.get(&token)?.as_ref()?, to)).filter(|_| added.get(&token) == Some(&Some(to)))
    }) {
        if moves.new.contains_key(&come) {
            continue;
        }
        let (from, to) = grown(sides, hunks, gone, come);
        let ink = |line: usize| sides.old[line].body.chars().filter(|c| !blank(*c)).count();
        let taken =
            from.clone().any(|at| moves.old.contains_key(&at)) || to.clone().any(|at| moves.new.contains_key(&at));
        if from.len() >= MIN_LINES && !taken && from.clone().map(ink).sum::<usize>() >= MIN_INK {
            moves.old.extend(from.clone().zip(to.clone()));
            moves.new.extend(to.zip(from));
        }
    }
    moves
}

impl Moves {
    /// Part of the hunk was moved.
    pub(super) fn concern(&self, removed: &Range<usize>, added: &Range<usize>) -> bool {
        removed.clone().any(|at| self.old.contains_key(&at)) || added.clone().any(|at| self.new.contains_key(&at))
    }

    /// Splices for a hunk of which part was moved: everything out, then everything in.
    pub(super) fn carve(&self, sides: &Sides<'_>, removed: &Range<usize>, added: &Range<usize>, out: &mut Vec<Splice>) {
        let new = Span::new(sides.new_span(added).start, sides.new_span(added).start);
        for run in runs(removed.clone(), &self.old) {
            let moved_away = self.old.contains_key(&run.start);
            out.push(Splice { old: sides.old_span(&run), new, moved_away, ..Splice::default() });
        }
        let end = sides.old_span(removed).end;
        for run in runs(added.clone(), &self.new) {
            let moved_from = self.new.get(&run.start).map(|from| sides.old_span(&(*from..from + run.len())));
            let (old, new) = (Span::new(end, end), sides.new_span(&run));
            out.push(Splice { old, new, moved_from, ..Splice::default() });
        }
    }
}

/// Lines cut where moving begins, ends or jumps.
fn runs(lines: Range<usize>, partner: &HashMap<usize, usize>) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for line in lines {
        match runs.last_mut() {
            Some(run) if partner.get(&line).copied() == partner.get(&(line - 1)).map(|last| last + 1) => {
                run.end = line + 1;
            }
            _ => runs.push(line..line + 1),
        }
    }
    runs
}

/// The place of every token that stands once; `None` for those that stand more often.
fn once(tokens: impl Iterator<Item = (u32, usize)>) -> HashMap<u32, Option<usize>> {
    let mut places = HashMap::new();
    for (token, at) in tokens {
        places.entry(token).and_modify(|place| *place = None).or_insert(Some(at));
    }
    places
}

/// The longest run of equal lines around a pair, inside removed and added lines.
fn grown(sides: &Sides<'_>, hunks: &[Hunk], gone: usize, come: usize) -> (Range<usize>, Range<usize>) {
    let removed = hunks.get(hunks.partition_point(|(removed, _)| removed.end <= gone)).map(|(removed, _)| removed);
    let added = hunks.get(hunks.partition_point(|(_, added)| added.end <= come)).map(|(_, added)| added);
    let (Some(removed), Some(added)) = (removed, added) else { return (gone..gone, come..come) };
    let equal = |one: usize, other: usize| {
        // Bytes are copied, so line ends have to be equal as well.
        sides.old[one].whole.of(sides.before) == sides.new[other].whole.of(sides.after)
    };
    let (mut from, mut to) = (gone..gone, come..come);
    while from.start > removed.start && to.start > added.start && equal(from.start - 1, to.start - 1) {
        (from.start, to.start) = (from.start - 1, to.start - 1);
    }
    while from.end < removed.end && to.end < added.end && equal(from.end, to.end) {
        (from.end, to.end) = (from.end + 1, to.end + 1);
    }
    (from, to)
}

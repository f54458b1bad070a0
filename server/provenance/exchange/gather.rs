//! Ranges as they are read, in any order and over each other, made into lines that stand once.
//!
//! Of several that are said to have written a line, an agent counts before a person, and the one that was named first before the
//! others; the line is then shared.

use super::names::{path, shown};
use super::{Imported, Lines, MAX_LINE, MAX_RANGES, Notes, Source};
use crate::provenance::digest::Digest;
use crate::provenance::origin::Origin;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// What was read so far.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    files: BTreeMap<String, Vec<Lines>>,
    digests: BTreeMap<String, Vec<(u32, u32, Digest)>>,
    ranges: usize,
    pub(super) notes: Notes,
}

impl Gathering {
    /// The path, if there can be such a file.
    pub(super) fn path(&mut self, text: &str) -> Option<String> {
        match path(text) {
            Ok(path) => Some(path),
            Err(reason) => {
                self.notes.add(format!("`{}`: {reason}", shown(text)));
                None
            }
        }
    }

    /// Adds lines `first..=last` of `path`. Numbers that no file has are told and left out.
    pub(super) fn add(&mut self, path: &str, (first, last): (u64, u64), origin: &Arc<Origin>, shared: bool) {
        let number = |line: u64| u32::try_from(line).ok().filter(|line| (1..=MAX_LINE).contains(line));
        let (Some(start), Some(end)) = (number(first), number(last)) else {
            return self.notes.add(format!("{}: no file has lines {first}-{last}", shown(path)));
        };
        if start > end {
            return self.notes.add(format!("{}: lines {first}-{last} end before they begin", shown(path)));
        }
        if self.ranges >= MAX_RANGES {
            return self.notes.add(format!("{}: lines {first}-{last}: only {MAX_RANGES} ranges are read", shown(path)));
        }
        self.ranges += 1;
        let lines = Lines { first: start, last: end, origin: Arc::clone(origin), shared };
        self.files.entry(path.to_owned()).or_default().push(lines);
    }

    /// Remembers the digest that the record gives of a range.
    pub(super) fn digest(&mut self, path: &str, (first, last): (u64, u64), digest: Digest) {
        if let (Ok(first), Ok(last)) = (u32::try_from(first), u32::try_from(last))
            && self.files.contains_key(path)
        {
            self.digests.entry(path.to_owned()).or_default().push((first, last, digest));
        }
    }

    /// All of it, every line once.
    pub(super) fn finish(self, source: Source, revision: Option<String>) -> Imported {
        let files = self.files.into_iter().map(|(path, ranges)| (path, once(&ranges))).collect();
        Imported { source, revision, files, digests: self.digests, notes: self.notes }
    }
}

/// The same lines in order, each once.
fn once(ranges: &[Lines]) -> Vec<Lines> {
    // Where a range begins (true) or has ended, and which one.
    let mut borders: Vec<(u32, bool, usize)> = Vec::with_capacity(ranges.len() * 2);
    for (at, range) in ranges.iter().enumerate() {
        borders.push((range.first, true, at));
        borders.push((range.last + 1, false, at));
    }
    borders.sort_unstable();
    let (mut agents, mut others) = (BTreeSet::new(), BTreeSet::new());
    let mut authors: HashMap<&Origin, usize> = HashMap::new();
    let mut lines: Vec<Lines> = Vec::new();
    for (index, (line, begins, at)) in borders.iter().enumerate() {
        let range = &ranges[*at];
        let active = if range.origin.agent().is_some() { &mut agents } else { &mut others };
        let count = authors.entry(&range.origin).or_default();
        if *begins {
            active.insert(*at);
            *count += 1;
        } else {
            active.remove(at);
            *count -= 1;
            if *count == 0 {
                authors.remove(&*range.origin);
            }
        }
        let next = borders.get(index + 1).map_or(*line, |(line, ..)| *line);
        let Some(first) = agents.first().or(others.first()).filter(|_| next > *line) else { continue };
        let first = &ranges[*first];
        let shared = first.shared || authors.len() > 1;
        push(&mut lines, Lines { first: *line, last: next - 1, origin: Arc::clone(&first.origin), shared });
    }
    lines
}

/// Adds lines behind all others; neighbours of one author become one.
pub(super) fn push(lines: &mut Vec<Lines>, next: Lines) {
    match lines.last_mut() {
        Some(last) if last.last + 1 == next.first && last.shared == next.shared && last.origin == next.origin => {
            last.last = next.last;
        }
        _ => lines.push(next),
    }
}

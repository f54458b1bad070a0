//! Which claims of a journal can say anything about a file: those made under one of its names, and those that hang together with
//! its texts by content.

use super::super::digest::Digest;
use super::super::record::Claimed;
use super::lines::Lines;
use super::{Revision, digest_of};
use std::collections::{BTreeSet, HashMap, HashSet};

/// More claims are not looked at, the newest first.
const MAX_CLAIMS: usize = 512;

/// The places in `claims`, which are in the order of their numbers, of those that speak of a file with these names and these
/// texts (canonical digests).
pub fn relevant(claims: &[(u64, Claimed)], names: &[String], texts: &[Digest]) -> Vec<usize> {
    // The empty text is the beginning of every file.
    let empty = digest_of("");
    let names: HashSet<&str> = names.iter().map(String::as_str).collect();
    let mut known: HashSet<Digest> = texts.iter().copied().filter(|text| *text != empty).collect();
    let mut by_text: HashMap<Digest, Vec<usize>> = HashMap::new();
    for (at, (_, claimed)) in claims.iter().enumerate() {
        for text in ends(claimed) {
            by_text.entry(text).or_default().push(at);
        }
    }
    let mut chosen: BTreeSet<usize> = BTreeSet::new();
    let mut queue: Vec<usize> = Vec::new();
    for (at, (_, claimed)) in claims.iter().enumerate() {
        if names.contains(claimed.path.as_str()) || ends(claimed).any(|text| known.contains(&text)) {
            queue.push(at);
        }
    }
    while let Some(at) = queue.pop() {
        if chosen.insert(at) {
            for text in ends(&claims[at].1).filter(|text| *text != empty) {
                if known.insert(text) {
                    queue.extend(by_text.get(&text).into_iter().flatten());
                }
            }
        }
    }
    let skipped = chosen.len().saturating_sub(MAX_CLAIMS);
    chosen.into_iter().skip(skipped).collect()
}

/// Whether a text and one of the versions share most of their lines.
pub fn is_akin(text: &str, revisions: &[Revision]) -> bool {
    let lines = Lines::of(text);
    let akin = |revision: &Revision| {
        let other = Lines::of(&revision.text);
        let common = lines.common(&other);
        common > 0 && 2 * common >= lines.len() && 2 * common >= other.len()
    };
    revisions.iter().any(akin)
}

fn ends(claimed: &Claimed) -> impl Iterator<Item = Digest> {
    claimed.before.iter().chain([&claimed.after]).map(|text| text.digest.canonical)
}

//! The versions of one file in the history of a commit: which commits made it another, what it was called there, and what
//! came from what. Renames are followed, merges have both parents.

use super::{Git, GitError};
use std::collections::{HashMap, VecDeque};

/// Renames that are followed back.
const MAX_RENAMES: usize = 16;

/// A file as a commit made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileVersion {
    pub commit: String,
    /// Below the root, with `/`.
    pub path: String,
    /// Places in the list of the versions it came from, the first parent's first.
    pub from: Vec<usize>,
}

/// The versions of a file, the oldest first, and what could not be told of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileVersions {
    pub all: Vec<FileVersion>,
    /// There are older ones.
    pub cut: bool,
}

/// A commit that made a path another, with the nearest earlier ones that did.
struct Touching {
    commit: String,
    parents: Vec<String>,
}

/// A version with the commits and paths it came from.
struct Found {
    commit: String,
    path: String,
    from: Vec<(String, String)>,
}

impl Git {
    /// The versions of `path` that led to the one at `commit`, at most `most` of them, the newest kept.
    pub fn versions(&self, commit: &str, path: &str, most: usize) -> Result<FileVersions, GitError> {
        let mut found: Vec<Found> = Vec::new();
        let mut cut = false;
        let mut renames = 0;
        let mut queue = VecDeque::from([(commit.to_owned(), path.to_owned())]);
        let mut asked = Vec::new();
        while let Some((tip, path)) = queue.pop_front() {
            if asked.contains(&(tip.clone(), path.clone())) {
                continue;
            }
            asked.push((tip.clone(), path.clone()));
            let left = most.saturating_sub(found.len());
            let (commits, more) = self.touching(&tip, &path, left)?;
            cut |= more;
            for Touching { commit, parents } in commits {
                let mut from: Vec<(String, String)> =
                    parents.into_iter().map(|parent| (parent, path.clone())).collect();
                if from.is_empty() && renames < MAX_RENAMES {
                    for (parent, old) in self.renamed(&commit, &path)? {
                        renames += 1;
                        // The nearest commit that touched the old name stands first in what is asked next.
                        if let Some(named) = self.touching(&parent, &old, 1)?.0.into_iter().next() {
                            queue.push_back((parent, old.clone()));
                            from.push((named.commit, old));
                        }
                    }
                }
                found.push(Found { commit, path: path.clone(), from });
            }
        }
        Ok(FileVersions { all: in_order(found), cut })
    }

    /// Commits that made `path` another, the newest first, with the nearest earlier ones that did; and whether there are
    /// more than `most`. Where a merge took one side as it was, only that side is followed.
    fn touching(&self, tip: &str, path: &str, most: usize) -> Result<(Vec<Touching>, bool), GitError> {
        let count = format!("--max-count={}", most + 1);
        let listing = self.ask(&["rev-list", "--topo-order", "--parents", &count, tip, "--", path])?;
        let listing = String::from_utf8_lossy(&listing).into_owned();
        let line = |line: &str| {
            let mut words = line.split(' ').map(str::to_owned);
            Some(Touching { commit: words.next().filter(|word| !word.is_empty())?, parents: words.collect() })
        };
        let mut commits: Vec<Touching> = listing.lines().filter_map(line).collect();
        let more = commits.len() > most;
        commits.truncate(most);
        Ok((commits, more))
    }

    /// What `path`, which `commit` brought, was called in its parents, where it had another name there.
    fn renamed(&self, commit: &str, path: &str) -> Result<Vec<(String, String)>, GitError> {
        let mut names = Vec::new();
        for number in 1..=2 {
            let Some(parent) = self.commit(&format!("{commit}^{number}"))? else { break };
            let arguments = [
                "diff-tree",
                "-r",
                "-z",
                "--raw",
                "--no-abbrev",
                "--find-renames=40%",
                "-l1000",
                "--diff-filter=R",
                "--no-ext-diff",
                "--no-textconv",
                "--ignore-submodules=all",
                &parent,
                commit,
            ];
            let raw = self.ask(&arguments)?;
            // `:modes ids R100\0old\0new\0`
            let fields: Vec<_> = raw.split(|byte| *byte == 0).collect();
            let old = fields.chunks_exact(3).find(|fields| fields[2] == path.as_bytes());
            if let Some(old) = old.and_then(|fields| std::str::from_utf8(fields[1]).ok()) {
                names.push((parent, old.to_owned()));
            }
        }
        Ok(names)
    }
}

/// The oldest first, each after those it came from; what came from a version that is not in the list came from nowhere.
fn in_order(found: Vec<Found>) -> Vec<FileVersion> {
    let places: HashMap<(&str, &str), usize> =
        found.iter().enumerate().map(|(at, one)| ((one.commit.as_str(), one.path.as_str()), at)).collect();
    let from = |at: usize| {
        let known = |(commit, path): &(String, String)| places.get(&(commit.as_str(), path.as_str())).copied();
        found[at].from.iter().filter_map(known).collect::<Vec<usize>>()
    };
    let mut order: Vec<usize> = Vec::new();
    let mut done = vec![false; found.len()];
    // Depth first without recursion: histories are long.
    for start in 0..found.len() {
        let mut stack = vec![(start, false)];
        while let Some((at, ready)) = stack.pop() {
            if ready {
                order.push(at);
            } else if !std::mem::replace(&mut done[at], true) {
                stack.push((at, true));
                stack.extend(from(at).into_iter().rev().map(|parent| (parent, false)));
            }
        }
    }
    let mut new_place = vec![0; found.len()];
    for (place, at) in order.iter().enumerate() {
        new_place[*at] = place;
    }
    let version = |at: usize| FileVersion {
        commit: found[at].commit.clone(),
        path: found[at].path.clone(),
        from: from(at).into_iter().map(|parent| new_place[parent]).collect(),
    };
    order.into_iter().map(version).collect()
}

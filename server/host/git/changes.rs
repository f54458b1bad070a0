//! Which files differ between a base and the work tree, the index or a commit; renames followed.

use super::{Git, GitError, TIME_LIMIT, process};
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

/// Among more untracked files than this, moved ones are not looked for.
const MAX_MOVED: usize = 200;

/// What the base is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Files on disk, untracked ones included, ignored ones not.
    WorkTree,
    Index,
    Commit(String),
}

/// One file that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Below the root, in the target; of the base where the file is gone.
    pub path: PathBuf,
    /// Where it stood in the base, if elsewhere.
    pub old_path: Option<PathBuf>,
    pub base: Entry,
    pub target: Entry,
}

/// One side of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// No file, or no regular one.
    Absent,
    /// A regular file; the id is `None` where git does not know the content (the work tree).
    File(Option<String>),
}

impl Git {
    /// The files of `target` that differ from commit `base`, in the order of their paths. Without a base everything
    /// differs.
    pub fn changes(&self, base: Option<&str>, target: &Target) -> Result<Vec<Change>, GitError> {
        let empty;
        let base = match base {
            Some(base) => base,
            None => {
                empty = self.empty_tree()?;
                &empty
            }
        };
        let mut arguments = vec![
            "diff",
            "--raw",
            "-z",
            "--no-abbrev",
            "--find-renames",
            "-l1000",
            "--no-relative",
            "--no-color",
            "--no-ext-diff",
            "--no-textconv",
            "--ignore-submodules=all",
        ];
        match target {
            Target::WorkTree => arguments.push(base),
            Target::Index => arguments.extend(["--cached", base]),
            Target::Commit(commit) => arguments.extend([base, commit]),
        }
        arguments.push("--");
        // Contents of the work tree pass through `filter.<name>.clean` before they are compared: programs that a
        // repository names. Commits are compared as they are.
        let filters = if matches!(target, Target::Commit(_)) { Vec::new() } else { self.filters_off()? };
        let raw = process::run(self.command(&arguments, &filters), "diff", TIME_LIMIT)?;
        let mut changes = parse(&raw, target);
        if *target == Target::WorkTree {
            self.add_untracked(&mut changes)?;
        }
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        changes.dedup_by(|a, b| a.path == b.path);
        Ok(changes)
    }

    /// Adds files that git does not know yet. One that holds what a deleted file held is that file, moved.
    fn add_untracked(&self, changes: &mut Vec<Change>) -> Result<(), GitError> {
        let listing = self.ask(&["ls-files", "-z", "--others", "--exclude-standard"])?;
        let others = listing.split(|byte| *byte == 0).filter(|name| !name.is_empty()).map(native);
        let others: Vec<PathBuf> = others
            .filter(|path| self.root().join(path).symlink_metadata().is_ok_and(|metadata| metadata.is_file()))
            .collect();
        let gone = |change: &Change| change.target == Entry::Absent && change.base != Entry::Absent;
        let mut ids = Vec::new();
        if others.len() <= MAX_MOVED && changes.iter().any(gone) && !others.is_empty() {
            let mut arguments: Vec<&OsStr> = ["hash-object", "--no-filters", "--"].map(OsStr::new).to_vec();
            arguments.extend(others.iter().map(|path| path.as_os_str()));
            let answer = self.ask(&arguments)?;
            ids = String::from_utf8_lossy(&answer).lines().map(str::to_owned).collect();
        }
        for (at, path) in others.into_iter().enumerate() {
            let content = Entry::File(ids.get(at).cloned());
            let from = changes.iter().position(|change| gone(change) && change.base == content);
            let mut change = Change { path, old_path: None, base: Entry::Absent, target: Entry::File(None) };
            if let Some(old) = from.map(|from| changes.remove(from)) {
                change.old_path = Some(old.path);
                change.base = old.base;
            }
            changes.push(change);
        }
        Ok(())
    }

    /// Configuration that makes every filter do nothing.
    fn filters_off(&self) -> Result<Vec<(String, String)>, GitError> {
        let names = self.ask_maybe(&["config", "-z", "--name-only", "--get-regexp", r"^filter\."])?.unwrap_or_default();
        let names = String::from_utf8_lossy(&names);
        let mut filters: Vec<&str> = names
            .split('\0')
            .filter_map(|name| Some(name.rsplit_once('.')?.0))
            .filter(|name| *name != "filter")
            .collect();
        filters.sort_unstable();
        filters.dedup();
        Ok(filters
            .into_iter()
            .flat_map(|filter| {
                ["clean", "smudge", "process"]
                    .map(|key| (format!("{filter}.{key}"), String::new()))
                    .into_iter()
                    .chain([(format!("{filter}.required"), "false".to_owned())])
            })
            .collect())
    }

    /// The id of the tree without entries; it depends on the hash of the repository.
    fn empty_tree(&self) -> Result<String, GitError> {
        // Standard input of every question is empty.
        let id = self.ask(&["hash-object", "-t", "tree", "--stdin"])?;
        Ok(String::from_utf8_lossy(&id).trim().to_owned())
    }

    /// Names of all files in the tree of `commit`.
    pub fn names_at(&self, commit: &str) -> Result<Vec<PathBuf>, GitError> {
        Ok(names(&self.ask(&["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit])?))
    }

    /// Names of all files in the index, and with `untracked` of those beside it that are not ignored.
    pub fn names_here(&self, untracked: bool) -> Result<Vec<PathBuf>, GitError> {
        let mut arguments = vec!["ls-files", "-z", "--full-name", "--cached"];
        if untracked {
            arguments.extend(["--others", "--exclude-standard"]);
        }
        Ok(names(&self.ask(&arguments)?))
    }

    /// Names and ids of the regular files right below `folder` (`""` for the root) in the tree of `commit`.
    pub fn folder_at(&self, commit: &str, folder: &str) -> Result<Vec<(PathBuf, String)>, GitError> {
        let within = format!("{folder}/");
        let mut arguments = vec!["ls-tree", "-z", "--full-tree", commit, "--"];
        if !folder.is_empty() {
            arguments.push(&within);
        }
        // `<mode> <kind> <id>\t<path>`
        let listing = self.ask(&arguments)?;
        Ok(entries(&listing)
            .filter(|(meta, _)| meta.get(1) == Some(&"blob"))
            .filter_map(|(m, p)| Some((p, m.get(2)?.to_string())))
            .collect())
    }

    /// The same in the index.
    pub fn folder_in_index(&self, folder: &str) -> Result<Vec<(PathBuf, String)>, GitError> {
        let within = format!("{folder}/");
        let mut arguments = vec!["ls-files", "-z", "--stage", "--"];
        if !folder.is_empty() {
            arguments.push(&within);
        }
        // `<mode> <id> <stage>\t<path>`
        let listing = self.ask(&arguments)?;
        let depth = if folder.is_empty() { 1 } else { folder.split('/').count() + 1 };
        Ok(entries(&listing)
            .filter(|(meta, path)| regular(meta.first().copied()) && path.components().count() == depth)
            .filter_map(|(meta, path)| Some((path, meta.get(1)?.to_string())))
            .collect())
    }
}

/// Lines of `meta\tpath` ended by zero bytes; meta is split at spaces.
pub(super) fn entries(listing: &[u8]) -> impl Iterator<Item = (Vec<&str>, PathBuf)> {
    listing.split(|byte| *byte == 0).filter_map(|entry| {
        let tab = entry.iter().position(|byte| *byte == b'\t')?;
        let meta = std::str::from_utf8(entry.get(..tab)?).ok()?;
        Some((meta.split(' ').collect(), native(entry.get(tab + 1..)?)))
    })
}

fn names(listing: &[u8]) -> Vec<PathBuf> {
    listing.split(|byte| *byte == 0).filter(|name| !name.is_empty()).map(native).collect()
}

/// `:oldmode newmode oldid newid STATUS\0path\0`, with a second path for renames.
fn parse(raw: &[u8], target: &Target) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut fields = raw.split(|byte| *byte == 0);
    while let Some(meta) = fields.next().filter(|meta| !meta.is_empty()) {
        let Some(first) = fields.next() else { break };
        let meta = String::from_utf8_lossy(meta);
        let words: Vec<&str> = meta.trim_start_matches(':').split(' ').collect();
        let [old_mode, new_mode, old_id, new_id, status] = words[..] else { break };
        let moved = status.starts_with(['R', 'C']);
        let second = if moved { fields.next() } else { None };
        let base = if regular(Some(old_mode)) { Entry::File(id(old_id)) } else { Entry::Absent };
        let here = match status.chars().next() {
            // A conflict is what stands on disk.
            Some('U') => Entry::File(None),
            _ if !regular(Some(new_mode)) => Entry::Absent,
            _ if *target == Target::WorkTree => Entry::File(None),
            _ => Entry::File(id(new_id)),
        };
        changes.push(Change {
            path: native(second.unwrap_or(first)),
            old_path: second.map(|_| native(first)),
            base,
            target: here,
        });
    }
    changes
}

fn regular(mode: Option<&str>) -> bool {
    mode.is_some_and(|mode| mode.starts_with("100"))
}

fn id(text: &str) -> Option<String> {
    text.bytes().any(|byte| byte != b'0').then(|| text.to_owned())
}

/// A path as git writes it, as the system wants it.
fn native(bytes: &[u8]) -> PathBuf {
    #[cfg(unix)]
    let name: &OsStr = std::os::unix::ffi::OsStrExt::from_bytes(bytes);
    #[cfg(not(unix))]
    let name = &*String::from_utf8_lossy(bytes);
    PathBuf::from(OsString::from(name))
}

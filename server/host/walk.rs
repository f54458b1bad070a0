//! Walking folders: what git would see, hidden files included, links never followed.

use ignore::{WalkBuilder, WalkState};
use std::path::{Path, PathBuf};
use std::sync::mpsc;

/// What a walk found, in the order of the paths.
#[derive(Debug, Default)]
pub struct Walked {
    pub files: Vec<PathBuf>,
    /// Folders and links that could not be read, in words.
    pub problems: Vec<String>,
}

/// All files below `roots` for which `wanted` holds. A root that is a file is taken as it is. `.gitignore` counts, also
/// outside a repository; the folder `.git` is left out; `.github` and other hidden files are not.
pub fn files(roots: &[PathBuf], wanted: &(dyn Fn(&Path) -> bool + Sync)) -> Walked {
    let Some((first, rest)) = roots.split_first() else { return Walked::default() };
    let mut builder = WalkBuilder::new(first);
    for root in rest {
        builder.add(root);
    }
    builder
        .hidden(false)
        .follow_links(false)
        .require_git(false)
        .threads(2)
        .filter_entry(|entry| entry.depth() == 0 || entry.file_name() != ".git");
    let (sender, receiver) = mpsc::channel();
    builder.build_parallel().run(|| {
        let sender = sender.clone();
        Box::new(move |entry| {
            let found = match entry {
                Ok(entry) => {
                    let file = entry.file_type().is_some_and(|kind| kind.is_file());
                    let named = entry.depth() == 0;
                    (file && (named || wanted(entry.path()))).then(|| Ok(entry.into_path()))
                }
                Err(error) => Some(Err(error.to_string())),
            };
            match found.map(|found| sender.send(found)) {
                Some(Err(_)) => WalkState::Quit,
                _ => WalkState::Continue,
            }
        })
    });
    drop(sender);
    let mut walked = Walked::default();
    for found in receiver {
        match found {
            Ok(file) => walked.files.push(file),
            Err(problem) => walked.problems.push(problem),
        }
    }
    walked.files.sort();
    walked.files.dedup();
    walked.problems.sort();
    walked
}

/// Files below `folder` for which `wanted` holds, sorted, and whether these are all: no more than `most` entries are looked at. What
/// the repository at `root` ignores is none of its files.
pub fn below(root: &Path, folder: &Path, most: usize, wanted: &dyn Fn(&Path) -> bool) -> (Vec<PathBuf>, bool) {
    let start = if folder.starts_with(root) { root } else { folder };
    let target = folder.to_path_buf();
    let mut builder = WalkBuilder::new(start);
    // `.ignore` is no word of git's.
    builder.hidden(false).ignore(false).follow_links(false).require_git(false).filter_entry(move |entry| {
        let path = entry.path();
        entry.file_name() != ".git" && (path.starts_with(&target) || target.starts_with(path))
    });
    let mut files = Vec::new();
    for (count, entry) in builder.build().enumerate() {
        if count == most {
            return (files, false);
        }
        let Ok(entry) = entry else { continue };
        if entry.file_type().is_some_and(|kind| kind.is_file()) && wanted(entry.path()) {
            files.push(entry.into_path());
        }
    }
    files.sort();
    (files, true)
}

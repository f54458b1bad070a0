//! What a pattern of a shell or of a search stands for. Links are not followed, and what is looked at is bounded.

use crate::policy;
use std::path::{Path, PathBuf};

/// Entries of folders that are looked at for one pattern.
const MAX_ENTRIES: usize = 20_000;
/// Folders in folders.
const MAX_DEPTH: usize = 24;

/// What was found, sorted.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Globbed {
    /// Files and folders.
    pub paths: Vec<PathBuf>,
    /// Everything that fits is among them.
    pub all: bool,
}

/// What `pattern` stands for below `folder`, `most` of them at most. A segment that is nothing but `*` stands for any number of
/// folders, as what a search finds is written so.
pub fn paths(folder: &Path, pattern: &str, most: usize) -> Globbed {
    let mut search = Search { found: Vec::new(), left: MAX_ENTRIES, most, all: true };
    let segments: Vec<&str> = pattern.split('/').filter(|segment| !matches!(*segment, "" | ".")).collect();
    let start = if pattern.starts_with('/') { Path::new("/") } else { folder };
    search.look(start, &segments, 0);
    search.found.sort();
    search.found.dedup();
    Globbed { paths: search.found, all: search.all }
}

struct Search {
    found: Vec<PathBuf>,
    left: usize,
    most: usize,
    all: bool,
}

impl Search {
    fn look(&mut self, folder: &Path, segments: &[&str], depth: usize) {
        let Some((first, rest)) = segments.split_first() else { return };
        if depth > MAX_DEPTH {
            self.all = false;
            return;
        }
        if !policy::is_pattern(first) {
            return self.take(folder.join(first), rest, depth);
        }
        let any = matches!(*first, "*" | "**") && !rest.is_empty();
        if any {
            self.look(folder, rest, depth + 1);
        }
        let everything = matches!(*first, "**") && rest.is_empty();
        for entry in folder.read_dir().into_iter().flatten().flatten() {
            if self.left == 0 {
                self.all = false;
                return;
            }
            self.left -= 1;
            let Ok(kind) = entry.file_type() else { continue };
            let name = entry.file_name();
            let Some(name) = name.to_str().filter(|name| *name != ".git") else { continue };
            if kind.is_dir() && (any || everything) {
                self.look(&entry.path(), segments, depth + 1);
            } else if policy::fits(first, name) && (rest.is_empty() || kind.is_dir()) {
                self.take(entry.path(), rest, depth);
            }
        }
    }

    fn take(&mut self, path: PathBuf, rest: &[&str], depth: usize) {
        if !rest.is_empty() {
            return self.look(&path, rest, depth + 1);
        }
        if path.symlink_metadata().is_err() || self.found.contains(&path) {
            return;
        }
        match self.found.len() < self.most {
            true => self.found.push(path),
            false => self.all = false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::paths;

    #[test]
    fn patterns_stand_for_files() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["main.tf", "a/main.tf", "a/b/main.tf", "a/b/x.tf", "c/main.tf.bak", ".git/main.tf"] {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().expect("it has one")).expect("a folder");
            std::fs::write(path, "").expect("a file");
        }
        for (pattern, expected) in [
            ("a/b/x.tf", &["a/b/x.tf"][..]),
            ("*.tf", &["main.tf"]),
            ("a/*", &["a/b", "a/main.tf"]),
            ("a/*.tf", &["a/main.tf"]),
            ("a?b/x.tf", &[]),
            ("[ab]/main.tf", &["a/main.tf"]),
            ("*/main.tf", &["a/b/main.tf", "a/main.tf", "main.tf"]),
            ("a/**", &["a/b/main.tf", "a/b/x.tf", "a/main.tf"]),
            ("./*/x.tf", &["a/b/x.tf"]),
            ("nothing/*.tf", &[]),
        ] {
            let found = paths(folder.path(), pattern, 8);
            let names: Vec<_> = found.paths.iter().filter_map(|file| file.strip_prefix(folder.path()).ok()).collect();
            assert_eq!(names, expected.iter().map(std::path::Path::new).collect::<Vec<_>>(), "{pattern}");
            assert!(found.all, "{pattern}");
        }
        let some = paths(folder.path(), "*/main.tf", 2);
        assert_eq!((some.paths.len(), some.all), (2, false));
    }
}

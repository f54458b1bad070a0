//! Which repositories changed since they were read, by the paths that the watch reports. Never waits for who reads.

use crate::engine::Shift;
use crate::host::policy;
use crate::language;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// See the module.
#[derive(Default)]
pub(super) struct Stale {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Repositories that documents stand in.
    roots: BTreeSet<PathBuf>,
    shift: Shift,
}

impl Stale {
    /// From now on a change below `root` is one of this repository.
    pub(super) fn know(&self, root: &Path) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if !state.roots.contains(root) {
            state.roots.insert(root.to_path_buf());
        }
    }

    /// What these changes reach; it stays stale until it is taken.
    pub(super) fn touched(&self, paths: &[PathBuf]) -> Shift {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let shift = paths.iter().fold(Shift::Nothing, |shift, path| shift.and(reach(path, &state.roots)));
        let before = std::mem::take(&mut state.shift);
        state.shift = before.and(shift.clone());
        shift
    }

    /// What has to be read again, from now on no longer stale.
    pub(super) fn take(&self) -> Shift {
        std::mem::take(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner).shift)
    }
}

fn reach(path: &Path, roots: &BTreeSet<PathBuf>) -> Shift {
    let has = |name: &str| path.components().any(|part| part.as_os_str() == name);
    if has(".git") {
        // One folder of git may serve several work trees.
        return Shift::Everywhere;
    }
    let matters = path.file_name().is_some_and(|name| name == policy::FILE)
        || has(".tagout")
        || path.to_str().is_some_and(|path| language::by_path(&path.replace('\\', "/")).is_some());
    if !matters {
        return Shift::Nothing;
    }
    let below: BTreeSet<String> = path
        .ancestors()
        .filter(|above| roots.contains(*above))
        .map(|root| root.to_string_lossy().into_owned())
        .collect();
    // By another way to the same folder: a link, another letter case.
    if below.is_empty() { Shift::Everywhere } else { Shift::Roots(below) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_reaches_its_own_repositories() {
        let stale = Stale::default();
        for root in ["/a", "/a/nested", "/b"] {
            stale.know(Path::new(root));
        }
        let roots = |roots: &[&str]| Shift::Roots(roots.iter().map(|&root| root.to_owned()).collect());
        for (path, shift) in [
            ("/a/clean.sh", roots(&["/a"])),
            ("/a/tagout.toml", roots(&["/a"])),
            ("/a/.tagout/rules/own.toml", roots(&["/a"])),
            ("/a/nested/clean.sh", roots(&["/a", "/a/nested"])),
            ("/ab/clean.sh", Shift::Everywhere),
            ("/a/.git/HEAD", Shift::Everywhere),
            ("/a/notes.unknown", Shift::Nothing),
        ] {
            assert_eq!(stale.touched(&[PathBuf::from(path)]), shift, "{path}");
            assert_eq!(stale.take(), shift, "{path}");
            assert_eq!(stale.take(), Shift::Nothing, "{path}: it was read again");
        }
        let both = [PathBuf::from("/a/clean.sh"), PathBuf::from("/b/clean.sh")];
        assert_eq!(stale.touched(&both), roots(&["/a", "/b"]));
        assert_eq!(stale.touched(&[PathBuf::from("/a/notes.unknown")]), Shift::Nothing);
        assert_eq!(stale.take(), roots(&["/a", "/b"]), "what does not matter takes nothing back");
    }
}

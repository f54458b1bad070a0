//! Our own watch on what documents stand on: policies, branches, neighbours. Several editors never tell.

use crate::host::repository;
use crate::rules::own;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Changes come in swarms (a checkout, a rebase); this long without one ends a swarm.
const QUIET: Duration = Duration::from_millis(150);

/// A swarm is reported at the latest after so many changes.
const MAX_SWARM: usize = 5_000;

/// More folders are not watched: the system's watches are few, and shared with the editor.
const MAX_FOLDERS: usize = 1_000;

/// See the module.
#[derive(Default)]
pub(super) struct Watch {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    watcher: Option<RecommendedWatcher>,
    watched: BTreeSet<PathBuf>,
}

impl Watch {
    /// Reports the paths of every swarm of changes from now on.
    pub(super) fn start(&self, report: Box<dyn Fn(Vec<PathBuf>) + Send + Sync>) {
        let (sender, swarm) = channel();
        let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            // Reading is no change; editors and we ourselves read all the time.
            if let Ok(event) = event
                && !matches!(event.kind, EventKind::Access(_))
            {
                let _ = sender.send(event.paths);
            }
        });
        let watcher = match watcher {
            Ok(watcher) => watcher,
            Err(error) => {
                tracing::warn!("files are not watched ({error}); changes outside show after the next edit");
                return;
            }
        };
        let gather = move || {
            while let Some(paths) = next(&swarm) {
                report(paths);
            }
        };
        if let Err(error) = std::thread::Builder::new().name("watch".to_owned()).spawn(gather) {
            tracing::warn!("files are not watched: {error}");
            return;
        }
        self.state.lock().unwrap_or_else(PoisonError::into_inner).watcher = Some(watcher);
    }

    /// Watches the policy, the own rules and the branches of a repository.
    pub(super) fn repository(&self, root: &Path) {
        self.add(root, RecursiveMode::NonRecursive);
        self.add(&root.join(".tagout"), RecursiveMode::NonRecursive);
        self.add(&root.join(own::FOLDER), RecursiveMode::NonRecursive);
        for folder in repository::git_folders(root) {
            self.add(&folder, RecursiveMode::NonRecursive);
            self.add(&folder.join("refs"), RecursiveMode::Recursive);
        }
    }

    /// Watches the neighbours of a file.
    pub(super) fn folder_of(&self, file: &Path) {
        if let Some(folder) = file.parent() {
            self.add(folder, RecursiveMode::NonRecursive);
        }
    }

    fn add(&self, folder: &Path, mode: RecursiveMode) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.watched.len() >= MAX_FOLDERS || state.watched.contains(folder) || !folder.is_dir() {
            return;
        }
        let Some(watcher) = &mut state.watcher else { return };
        match watcher.watch(folder, mode) {
            Ok(()) => {
                state.watched.insert(folder.to_path_buf());
            }
            Err(error) => tracing::info!("{} is not watched: {error}", folder.display()),
        }
    }
}

/// The paths of one swarm of changes; `None` when the watcher is gone.
fn next(swarm: &Receiver<Vec<PathBuf>>) -> Option<Vec<PathBuf>> {
    let mut paths = swarm.recv().ok()?;
    while paths.len() < MAX_SWARM {
        match swarm.recv_timeout(QUIET) {
            Ok(more) => paths.extend(more),
            Err(_) => break,
        }
    }
    // Git's lock files and objects come and go; only what they leave behind matters.
    paths.retain(|path| path.extension().is_none_or(|end| end != "lock") && !path.ends_with("index"));
    Some(paths)
}

//! The real world of [`World`]: files, git, and a watch of our own, as some editors never tell what changed outside.

use super::ground::World;
use crate::engine::{Ground, Source, Supply};
use crate::host::{files, policy, repository};
use crate::judge::Need;
use crate::policy::Policy;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tower_lsp::lsp_types::Url;

/// See the module.
#[derive(Default)]
pub struct Disk {
    /// The last policy without mistakes, by repository.
    policies: Mutex<BTreeMap<PathBuf, Arc<Policy>>>,
}

impl World for Disk {
    fn ground(&self, uri: &str) -> Ground {
        match Url::parse(uri).ok().and_then(|uri| uri.to_file_path().ok()) {
            Some(path) => self.ground_of(&path),
            // A text that was never saved: all of it is new.
            None => {
                let path = uri.rsplit('/').next().unwrap_or(uri).to_owned();
                Ground { path, root: String::new(), base: None, policy: Arc::default(), notes: Vec::new() }
            }
        }
    }

    fn supply(&self, root: &str, path: &str, needs: &[Need]) -> Vec<Supply> {
        let _ = path;
        needs.iter().flat_map(|need| supply(Path::new(root), need)).collect()
    }

    fn touched(&self, paths: &[PathBuf]) -> bool {
        paths.iter().any(|path| {
            path.file_name().is_some_and(|name| name == policy::FILE)
                || path.components().any(|part| part.as_os_str() == ".git")
        })
    }

    fn watch(&self, report: Box<dyn Fn(Vec<PathBuf>) + Send + Sync>) {
        let _ = report;
    }
}

impl Disk {
    fn ground_of(&self, path: &Path) -> Ground {
        let Some(root) = repository::root_of(path) else {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            return Ground { path: name, root: String::new(), base: None, policy: Arc::default(), notes: Vec::new() };
        };
        let name = repository::name_below(&root, path).unwrap_or_default();
        let (policy, notes) = self.policy(&root);
        Ground { path: name, root: root.to_string_lossy().into_owned(), base: None, policy, notes }
    }

    /// The policy in force: the file's, or the last one that could be read.
    fn policy(&self, root: &Path) -> (Arc<Policy>, Vec<String>) {
        let loaded = policy::load(root);
        let mut policies = self.policies.lock().unwrap_or_else(PoisonError::into_inner);
        if loaded.problems.is_empty() {
            let policy = Arc::new(loaded.policy);
            policies.insert(root.to_path_buf(), policy.clone());
            return (policy, Vec::new());
        }
        match policies.get(root) {
            Some(policy) => {
                (policy.clone(), vec![format!("{}; the last good policy stays in force", loaded.problems.join("; "))])
            }
            None => (Arc::new(loaded.policy), loaded.problems),
        }
    }
}

fn supply(root: &Path, need: &Need) -> Vec<Supply> {
    let one = |path: &String| {
        let present = files::read(&root.join(path)).ok().map(|text| Arc::new(Source::new(path.clone(), text)));
        Supply { path: path.clone(), base: None, present }
    };
    match need {
        Need::Base(path) | Need::Script(path) => vec![one(path)],
        Need::Siblings { folder, extension } => {
            let Ok(entries) = std::fs::read_dir(root.join(folder)) else { return Vec::new() };
            let mut names: Vec<String> = entries
                .flatten()
                .filter_map(|entry| entry.file_name().into_string().ok())
                .filter(|name| name.rsplit_once('.').is_some_and(|(_, end)| end == extension.as_str()))
                .map(|name| if folder.is_empty() { name } else { format!("{folder}/{name}") })
                .collect();
            names.sort();
            names.iter().map(one).collect()
        }
    }
}

//! The pages of rules as files, for `codeDescription` and for editors that can show a document.

use crate::engine;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tower_lsp::lsp_types::Url;

/// Pages already written; `None` where that failed.
#[derive(Default)]
pub(super) struct Pages {
    written: Mutex<BTreeMap<String, Option<Url>>>,
}

impl Pages {
    /// The address of the page of `rule`, if it was written; never waits for a disk.
    pub(super) fn url(&self, rule: &str) -> Option<Url> {
        self.written().get(rule).cloned().flatten()
    }

    /// Of these rules those whose page nobody tried to write yet.
    pub(super) fn missing<'a>(&self, rules: impl Iterator<Item = &'a str>) -> Vec<String> {
        let written = self.written();
        let missing: BTreeSet<&str> = rules.filter(|rule| !written.contains_key(*rule)).collect();
        missing.into_iter().map(str::to_owned).collect()
    }

    /// Writes the page of `rule` and returns its address; `None` when there is no such rule or no place to write.
    pub(super) fn write(&self, rule: &str) -> Option<Url> {
        let url = write(rule);
        self.written().insert(rule.to_owned(), url.clone());
        url
    }

    fn written(&self) -> MutexGuard<'_, BTreeMap<String, Option<Url>>> {
        self.written.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn write(rule: &str) -> Option<Url> {
    let page = engine::page(rule)?;
    let folder = cache()?.join("tagout").join("rules").join(env!("CARGO_PKG_VERSION"));
    let path = folder.join(format!("{rule}.md"));
    let written = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, page));
    match written {
        Ok(()) => Url::from_file_path(path).ok(),
        Err(error) => {
            tracing::info!("no page for {rule}: {} cannot be written: {error}", path.display());
            None
        }
    }
}

/// The user's folder for files that can be made again.
fn cache() -> Option<PathBuf> {
    let named = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    named("XDG_CACHE_HOME").or_else(|| named("LOCALAPPDATA")).or_else(|| named("HOME").map(|home| home.join(".cache")))
}

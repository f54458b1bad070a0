//! The rules of a repository on the disk.

use super::files::{self, Unreadable};
use crate::rules::own::{self, FOLDER, MAX_RULES, Own};
use std::path::Path;
use std::sync::Arc;

/// Rules of a repository, with what is wrong in their files.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// `None` where there are none.
    pub own: Option<Arc<Own>>,
    /// Mistakes in words with their place, `.tagout/rules/a.toml:3:1: …`.
    pub problems: Vec<String>,
}

/// The rules of the repository at `root`. Without the folder this costs one look for it.
pub fn load(root: &Path) -> Found {
    let folder = root.join(FOLDER);
    let Ok(entries) = folder.read_dir() else { return Found::default() };
    let inside = folder.canonicalize().and_then(|folder| Ok(folder.starts_with(root.canonicalize()?)));
    if !matches!(inside, Ok(true)) {
        let problem = format!("{FOLDER}: leads out of the repository; its rules are not read");
        return Found { own: None, problems: vec![problem] };
    }
    let mut names: Vec<String> =
        entries.flatten().filter_map(|entry| entry.file_name().to_str().map(str::to_owned)).collect();
    names.retain(|name| name.ends_with(".toml"));
    names.sort();
    read(names.iter().map(|name| (name.as_str(), text(&folder.join(name)))))
}

/// Rules by the names of their files with their texts, or why there is none.
pub fn read<'n>(files: impl Iterator<Item = (&'n str, Result<String, String>)>) -> Found {
    let mut texts = Vec::new();
    let mut problems = Vec::new();
    for (number, (name, text)) in files.enumerate() {
        match text {
            _ if number == MAX_RULES => {
                problems.push(format!("{FOLDER}: more than {MAX_RULES} rules; the files from {name} on are not read"));
                break;
            }
            Ok(text) => texts.push((name, text)),
            Err(reason) => problems.push(format!("{FOLDER}/{name}: {reason}")),
        }
    }
    let (own, mistakes) = own::read(texts.iter().map(|(name, text)| (*name, text.as_str())));
    problems.extend(mistakes.into_iter().map(|(name, problem)| format!("{FOLDER}/{name}:{problem}")));
    Found { own, problems }
}

fn text(file: &Path) -> Result<String, String> {
    files::read(file).map_err(|reason: Unreadable| reason.to_string())
}

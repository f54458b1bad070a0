//! `tagout hooks test --agent git`: a destructive script is committed, pushed and merged in a copy of the repository, by
//! the hooks that are installed in the repository itself.
//!
//! Of a hook only what stands up to the end of our part runs: what somebody else's script does behind it, a deployment
//! perhaps, is not for a test.

use super::git;
use super::site::Site;
use super::trial::DESTRUCTIVE;
use crate::host::program::{self, Answer};
use crate::host::rehearsal::Rehearsal;
use crate::host::{policy, settings};
use crate::wiring;
use std::path::{Path, PathBuf};

/// The file that is committed; it runs nowhere.
const FILE: &str = "tagout-canary.sh";

/// What one hook did.
pub(super) struct Tried {
    pub(super) path: PathBuf,
    pub(super) good: bool,
    pub(super) text: String,
}

/// Tries every hook of git that has our part.
pub(super) fn tried(site: &Site, root: &Path) -> anyhow::Result<Vec<Tried>> {
    let read = |path: &Path| settings::read(path, None).ok()?.text;
    let paths = git::installed(site).into_iter().map(|(path, _)| path);
    let found: Vec<(PathBuf, String)> = paths.filter_map(|path| Some((path.clone(), read(&path)?))).collect();
    let ours: Vec<(&str, &str)> = found
        .iter()
        .filter_map(|(path, text)| Some((path.file_name()?.to_str()?, wiring::git::up_to_ours(text)?)))
        .collect();
    if ours.is_empty() {
        return Ok(Vec::new());
    }
    let copy = Rehearsal::of(root, &ours)?;
    // The policy of today, committed or not.
    if let Some(policy) = read(&root.join(policy::FILE)) {
        copy.lay(policy::FILE, &policy)?;
    }
    let commit = copy.commit(FILE, &format!("#!/bin/sh\n{DESTRUCTIVE}\n"))?;
    let push = copy.push()?;
    let merge = copy.merge(FILE)?;
    let told = |(path, _): &(PathBuf, String)| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let (answer, doing) = match &*name {
            "pre-commit" => (&commit, "commit"),
            "pre-push" => (&push, "push"),
            _ => (&merge, "merge"),
        };
        let (good, text) = told(site, path, answer, doing);
        Tried { path: path.clone(), good, text }
    };
    Ok(found.iter().map(told).collect())
}

fn told(site: &Site, path: &Path, answer: &Answer, doing: &str) -> (bool, String) {
    if !program::runs(path) {
        return (false, format!("is not executable, so git does not run it; chmod +x {}", path.display()));
    }
    let said = format!("{}{}", answer.stdout, answer.stderr);
    if !said.contains(FILE) {
        let last = said.lines().map(str::trim).rfind(|line| !line.is_empty()).unwrap_or("no word");
        return (false, format!("says nothing about a {doing} of a destructive script, but: {last}"));
    }
    let closing = said.lines().find_map(|line| line.trim().strip_prefix("tagout: ")).unwrap_or("a finding");
    let then = match answer.exit {
        Some(0) if closing.contains(" held at ") => format!("this {doing} goes on, those gates hold it later"),
        Some(0) => format!("this {doing} goes on{}", site.why_unheld()),
        _ => format!("this {doing} is stopped"),
    };
    (true, format!("a {doing} of a destructive script is told of: {closing}; {then}"))
}

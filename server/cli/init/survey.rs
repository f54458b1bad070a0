//! Looks through a repository for what a policy can be drafted from. Files are read, nothing is run but git.

use crate::host::git::{Git, GitError};
use crate::host::{base, files, repository, walk};
use crate::policy::draft::{MAX_SEEN_BYTES, Noted, Survey};
use std::collections::BTreeMap;
use std::path::Path;

/// Files beyond this many are not looked at, and that is said.
const MAX_FILES: usize = 20_000;

/// Branches that are merged into beside the default one.
const RELEASES: &[&str] = &["release/*", "releases/*"];

/// What was found at `root`, and what could not be looked at.
pub(super) fn of(root: &Path) -> (Survey, Vec<String>) {
    let mut survey = Survey::default();
    let mut problems = Vec::new();
    let wanted = |path: &Path| repository::name_below(root, path).is_some_and(|name| Survey::wants(&name));
    let walked = walk::files(&[root.to_path_buf()], &wanted);
    problems.extend(walked.problems);
    if walked.files.len() > MAX_FILES {
        problems.push(format!("only the first {MAX_FILES} files were looked at"));
    }
    for file in walked.files.iter().take(MAX_FILES) {
        let Some(name) = repository::name_below(root, file) else { continue };
        // What is no text says nothing here.
        if let Some(text) = beginning(file) {
            survey.see(&name, &text);
        }
    }
    if root.join(".git").symlink_metadata().is_ok() {
        match protected(&Git::new(root)) {
            Ok(found) => survey.protected = found,
            Err(error) => problems.push(format!("branches could not be read: {error}")),
        }
    }
    (survey, problems)
}

fn beginning(file: &Path) -> Option<String> {
    let small = file.symlink_metadata().is_ok_and(|metadata| {
        metadata.is_file() && usize::try_from(metadata.len()).is_ok_and(|length| length <= MAX_SEEN_BYTES)
    });
    small.then(|| files::read(file).ok()).flatten()
}

/// The default branch, and the patterns of release branches that are there.
fn protected(git: &Git) -> Result<Vec<Noted>, GitError> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let (branches, _) = base::branches(git, &[])?;
    let mut noted = Vec::new();
    for branch in branches {
        let note = match branch.name.starts_with("refs/remotes/") {
            true => "default branch of the remote",
            false => "a usual name; there is no remote",
        };
        noted.push(Noted { pattern: branch.branch().to_owned(), note: note.to_owned() });
    }
    if noted.is_empty()
        && let Some(branch) = git.branch()?
    {
        noted.push(Noted { pattern: branch, note: "the branch that is checked out; there is no other".to_owned() });
    }
    for release in RELEASES {
        let refs = git.refs(&[format!("refs/remotes/*/{release}"), format!("refs/heads/{release}")])?;
        if let Some(one) = refs.first() {
            found.insert((*release).to_owned(), format!("as in {}", one.short()));
        }
    }
    noted.extend(found.into_iter().map(|(pattern, note)| Noted { pattern, note }));
    Ok(noted)
}

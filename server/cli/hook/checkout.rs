//! Whether a commit that is checked out brings a policy that holds less: the one question for which the hook starts git.

use super::ground::Ground;
use crate::host::git::{Blobs, Git, GitError};
use crate::host::policy;
use crate::judge::holds::{Unclear, checkouts};
use crate::operations::Operation;

/// Commits, among those that the operations check out, with which a policy that enforces would be gone. Most calls check
/// nothing out, and most repositories that do have one policy throughout.
pub(super) fn weakening(ground: &Ground, operations: &[Operation]) -> Vec<Unclear> {
    if !ground.policy.enforces() {
        return Vec::new();
    }
    let git = Git::new(&ground.root);
    let mut found = Vec::new();
    for checkout in checkouts(operations) {
        for name in &checkout.names {
            let what = match lacks(&git, ground, name) {
                Ok(None) => continue,
                Ok(Some(what)) => what,
                // Without git the command does nothing either.
                Err(GitError::Missing | GitError::Refused { .. }) => continue,
                Err(error) => format!("cannot be looked at ({error})"),
            };
            let text = format!("{} {name}: that commit {what}, and without it nothing here is held", checkout.command);
            found.push(Unclear { text, destructive: true });
        }
    }
    found
}

/// What is missing in the policy of the commit called `name`, in words. `None` where it enforces too, or where there is no
/// such commit.
fn lacks(git: &Git, ground: &Ground, name: &str) -> Result<Option<String>, GitError> {
    let Some(commit) = git.commit(name)? else { return Ok(None) };
    let file = policy::FILE;
    let Ok(Some(bytes)) = Blobs::open(git)?.get(&format!("{commit}:{file}"))? else {
        return Ok(Some(format!("has no {file} that enforces")));
    };
    let loaded = policy::parse(&String::from_utf8_lossy(&bytes), Some(file), ground.own.as_deref());
    Ok((!loaded.policy.enforces()).then(|| format!("has a {file} that only observes")))
}

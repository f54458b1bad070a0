//! `tagout sync`: who wrote what goes to a remote and comes from it, as notes that git carries.

use super::args::SyncArguments;
use super::notes::{self, Recorded};
use super::output::{self, Output};
use super::{CLEAN, here};
use crate::host::git::{Git, LAYERS};
use crate::host::journal::Journal;
use crate::host::repository;
use anyhow::bail;
use std::path::Path;
use std::time::{Duration, Instant};

/// Commits that are recorded in one go, the newest.
const MOST: usize = 200;

/// Whoever pushes waits no longer than this for what is recorded.
const PATIENCE: Duration = Duration::from_secs(5);

/// Switches the part in the pre-push hook off.
const SWITCH: &str = "tagout.sync";

/// Records, fetches, merges, pushes.
pub(super) fn run(arguments: &SyncArguments) -> anyhow::Result<u8> {
    if arguments.hook {
        // A push goes on whatever becomes of the notes.
        if let Err(error) = pushed_along(arguments.remote.as_deref().unwrap_or_default()) {
            output::complain(&format!(
                "tagout: who wrote what was not pushed along: {error:#}; `tagout sync` tries again"
            ));
        }
        return Ok(CLEAN);
    }
    let (root, git) = place()?;
    let remotes = git.remotes()?;
    let remote = match &arguments.remote {
        Some(name) if remotes.contains(name) => name.clone(),
        Some(name) => bail!("there is no remote `{name}` here; `git remote` lists them"),
        None => match remotes.first() {
            Some(first) => first.clone(),
            None => bail!("there is no remote here to sync with; `git remote add origin URL` adds one"),
        },
    };
    let recorded = record(&root, &git, &remote, None)?;
    let had = git.fetch_notes(&remote, LAYERS)?;
    if had {
        git.merge_notes(&remote, LAYERS)?;
    }
    let sent = send(&git, &remote)?;
    let mut out = Output::new();
    let here = recorded.words();
    let fetched = if had { "its notes are here" } else { "it has no notes" };
    let sent = if sent { format!("{LAYERS} was pushed") } else { "there was nothing to push".to_owned() };
    out.write(&format!("tagout: {here}; {remote}: {fetched}, {sent}\n"))?;
    out.flush()?;
    Ok(CLEAN)
}

/// What the pre-push hook does. Says nothing where there is nothing to say.
fn pushed_along(remote: &str) -> anyhow::Result<()> {
    let (root, git) = place()?;
    // An address that was typed has no branches here by which to tell what is new.
    if git.switch(SWITCH)? == Some(false) || !git.remotes()?.iter().any(|known| known == remote) {
        return Ok(());
    }
    record(&root, &git, remote, Some(Instant::now() + PATIENCE))?;
    send(&git, remote).map(drop)
}

/// Makes notes of the commits that the remote does not have.
fn record(root: &Path, git: &Git, remote: &str, deadline: Option<Instant>) -> anyhow::Result<Recorded> {
    let mut all = Recorded::default();
    // Without a journal no agent has declared anything here.
    if git.commit("HEAD")?.is_none() || !Journal::of(root)?.file().exists() {
        return Ok(all);
    }
    let commits = git.unpushed(remote, MOST)?;
    for (done, commit) in commits.iter().enumerate() {
        if deadline.is_some_and(|deadline| Instant::now() > deadline) {
            let left = commits.len() - done;
            output::complain(&format!(
                "tagout: {left} commits were not recorded in time; `tagout notes record REV` does it"
            ));
            break;
        }
        all.add(notes::record(commit)?);
    }
    Ok(all)
}

/// Pushes what is new; true where there was something.
fn send(git: &Git, remote: &str) -> anyhow::Result<bool> {
    if git.has_notes(remote, LAYERS)? {
        return Ok(false);
    }
    if git.push_notes(remote, LAYERS)? {
        return Ok(true);
    }
    // Somebody else was faster.
    if git.fetch_notes(remote, LAYERS)? {
        git.merge_notes(remote, LAYERS)?;
    }
    if !git.push_notes(remote, LAYERS)? {
        bail!("{remote} took other notes meanwhile");
    }
    Ok(true)
}

fn place() -> anyhow::Result<(std::path::PathBuf, Git)> {
    let here = here()?;
    let Some(root) = repository::root_of(&here) else {
        bail!("{} is in no git repository; run this inside one", here.display());
    };
    let git = Git::new(&root);
    Ok((root, git))
}

//! `tagout replay`: the policy over what already happened, as if it had been enforced. Nothing is stored, nothing is
//! sent.

mod history;
mod sessions;

use super::CLEAN;
use super::args::{Arguments, ReplayArguments, ReplayFormat};
use super::output::{self, Output};
use crate::host::{clock, policy, repository, transcripts};
use crate::policy::{Mode, Policy, is_day};
use crate::report::replay::{self, Replay};
use anyhow::{Context, bail};
use clap::CommandFactory;
use std::path::Path;
use std::time::Duration;

/// Runs the command.
pub(super) fn run(arguments: &ReplayArguments) -> anyhow::Result<u8> {
    let here = std::env::current_dir().context("the current folder cannot be found")?;
    let Some(root) = repository::root_of(&here) else {
        bail!("{}: not in a git repository, so there is no history to replay", here.display());
    };
    let loaded = policy::load(&root);
    for problem in &loaded.problems {
        output::complain(&format!("warning: {problem}"));
    }
    let since = first_day(&arguments.since)?;
    let mut found = over(&root, &loaded.policy, &since, Duration::MAX)?;
    if arguments.sessions {
        let (sessions, notes) = sessions::replay(&since)?;
        found.sessions = Some(sessions);
        found.notes.extend(notes);
    }
    found.next = match (loaded.path, found.branches.first()) {
        (None, _) => "tagout init".to_owned(),
        _ if !arguments.sessions && transcripts::any() => "tagout replay --sessions".to_owned(),
        _ if wires() => "tagout hooks install".to_owned(),
        (_, Some(branch)) => format!("tagout check --diff {branch}"),
        (_, None) => "tagout check".to_owned(),
    };
    let mut out = Output::new();
    out.write(&match arguments.format {
        ReplayFormat::Text => replay::text(&found),
        ReplayFormat::Json => replay::json(&found),
    })?;
    out.flush()?;
    Ok(CLEAN)
}

/// Whether this program can wire agents by itself.
pub(super) fn wires() -> bool {
    Arguments::command().find_subcommand("hooks").is_some()
}

/// Replays the merged changes of the repository at `root` since the day `since`, for at most so long.
pub(super) fn over(root: &Path, policy: &Policy, since: &str, limit: Duration) -> anyhow::Result<Replay> {
    // An observing policy holds nothing; what it would hold is the question.
    let policy = Policy { mode: Mode::Enforce, ..policy.clone() };
    history::replay(root, policy, since, limit)
}

/// `90d`, `12w` or a day, as a day.
pub(super) fn first_day(since: &str) -> anyhow::Result<String> {
    let days = |number: &str, each: i32| number.parse::<u16>().ok().map(|count| i32::from(count).saturating_mul(each));
    let back = match (since.strip_suffix('d'), since.strip_suffix('w')) {
        (Some(number), _) => days(number, 1),
        (_, Some(number)) => days(number, 7),
        // Git takes a day that it cannot read for none at all.
        _ if is_day(since) && *since > *clock::today() => bail!("--since is {since}, which is still to come"),
        _ if is_day(since) => return Ok(since.to_owned()),
        _ => None,
    };
    let back =
        back.with_context(|| format!("--since is `{since}`: write days, weeks or a day (90d, 12w, 2026-09-01)"))?;
    Ok(clock::in_days(-back))
}

//! `tagout policy`: the policy as a file.

use super::args::PolicyCommand;
use super::output::{self, Output};
use super::{CLEAN, FOUND};
use crate::host::{files, own, policy, repository};
use anyhow::{Context, bail};
use std::path::Path;

/// Runs one of the commands.
pub(super) fn run(command: &PolicyCommand) -> anyhow::Result<u8> {
    match command {
        PolicyCommand::Check { file: Some(file) } => check(file),
        PolicyCommand::Check { file: None } => {
            let here = std::env::current_dir().context("the current folder cannot be found")?;
            check(&repository::root_of(&here).unwrap_or(here).join(policy::FILE))
        }
    }
}

/// Names every mistake in `file`.
fn check(file: &Path) -> anyhow::Result<u8> {
    let name = file.display().to_string();
    let text = match files::read(file) {
        Ok(text) => text,
        Err(reason) => bail!("{name}: {reason}"),
    };
    let own = file.parent().map(own::load).unwrap_or_default();
    let loaded = policy::parse(&text, Some(&name), own.own.as_deref());
    for problem in &loaded.problems {
        output::complain(problem);
    }
    let mut out = Output::new();
    let tiers = match loaded.policy.tiers.len() {
        0 => "no tiers".to_owned(),
        1 => "1 tier".to_owned(),
        count => format!("{count} tiers"),
    };
    out.write(&match loaded.problems.len() {
        0 => format!("{name}: no mistakes; {} mode, {tiers}\n", loaded.policy.mode.name()),
        1 => format!("{name}: 1 mistake\n"),
        count => format!("{name}: {count} mistakes\n"),
    })?;
    out.flush()?;
    Ok(if loaded.problems.is_empty() { CLEAN } else { FOUND })
}

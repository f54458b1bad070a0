//! `tagout hooks test`: what is installed, called as the agent calls it.
//!
//! Nothing destructive runs: the hook is only told that it is about to.

use super::site::{Site, Wired};
use super::{canary, git};
use crate::cli::args::AgentArguments;
use crate::cli::output::Output;
use crate::cli::{CLEAN, FOUND};
use crate::host::program;
use crate::wiring::{Outcome, Run, Scope, Wiring};
use anyhow::bail;
use std::ffi::OsString;
use std::time::Duration;

/// Stopped at every gate where a policy enforces: the data is gone at once.
pub(super) const DESTRUCTIVE: &str =
    "aws rds delete-db-instance --db-instance-identifier tagout-canary --skip-final-snapshot";

/// Of no interest to anybody.
const HARMLESS: &str = "ls";

/// As long as agents are told to wait.
const LIMIT: Duration = Duration::from_secs(10);

/// What a trial showed.
pub(super) struct Trial {
    pub(super) good: bool,
    /// What the agent does; none where the hook cannot be called.
    pub(super) outcome: Option<Outcome>,
    pub(super) text: String,
}

/// Tries every hook of the agents.
pub(super) fn run(arguments: &AgentArguments) -> anyhow::Result<u8> {
    let site = Site::here()?;
    let (with_git, agents) = chosen(&site, &arguments.agent)?;
    if agents.is_empty() && !with_git {
        bail!("no coding agent was found here; name one with --agent");
    }
    let mut out = Output::new();
    let mut code = CLEAN;
    for wiring in &agents {
        let mut tried = false;
        for scope in [Scope::User, Scope::Project] {
            for wired in site.wired(wiring, scope).iter().filter(|wired| wired.entry.event == wiring.canary.event) {
                tried = true;
                let trial = trial(&site, wiring, wired);
                if !trial.good {
                    code = FOUND;
                }
                out.write(&format!("{}, {}: {}\n", wiring.name, wired.spot.path.display(), trial.text))?;
            }
        }
        if !tried {
            code = FOUND;
            out.write(&format!("{}: no hook of ours; tagout hooks install --agent {}\n", wiring.name, wiring.name))?;
        }
    }
    if let Some(root) = site.root.as_deref().filter(|_| with_git) {
        let tried = canary::tried(&site, root)?;
        if tried.is_empty() {
            code = FOUND;
            out.write("git: no hook of ours; tagout hooks install --agent git\n")?;
        }
        for hook in tried {
            if !hook.good {
                code = FOUND;
            }
            out.write(&format!("git, {}: {}\n", hook.path.display(), hook.text))?;
        }
    }
    out.flush()?;
    Ok(code)
}

/// Whether git is meant, and which agents: where none is named, those here, and git where it has hooks of ours.
fn chosen(site: &Site, names: &[String]) -> anyhow::Result<(bool, Vec<Wiring>)> {
    if names.is_empty() {
        return Ok((!git::installed(site).is_empty(), site.agents(names)?));
    }
    let agents: Vec<String> = names.iter().filter(|name| *name != git::NAME).cloned().collect();
    let with_git = agents.len() < names.len();
    if with_git && site.root.is_none() {
        bail!("{} is in no git repository; --agent git needs one", site.here.display());
    }
    Ok((with_git, if agents.is_empty() { Vec::new() } else { site.agents(&agents)? }))
}

/// One hook, told of a destructive command and of a harmless one.
pub(super) fn trial(site: &Site, wiring: &Wiring, wired: &Wired<'_>) -> Trial {
    let words = match &wired.entry.run {
        Run::Shell(line) => vec!["/bin/sh".into(), "-c".into(), line.into()],
        Run::Words(words) => words.iter().map(OsString::from).collect(),
        Run::File => vec![wired.spot.path.clone().into_os_string()],
    };
    let told = |command: &str| {
        let payload = wiring.canary.payload(command, &site.folder().to_string_lossy());
        let answer = program::answer(&words, site.folder(), &payload, LIMIT)?;
        Ok((wiring.canary.outcome(answer.exit, &answer.stdout), answer))
    };
    let failed =
        |error: std::io::Error| Trial { good: false, outcome: None, text: format!("cannot be called: {error}") };
    let (outcome, answer) = match told(DESTRUCTIVE) {
        Ok(told) => told,
        Err(error) => return failed(error),
    };
    let harmless = match told(HARMLESS) {
        Ok((harmless, _)) => harmless,
        Err(error) => return failed(error),
    };
    let (good, text) = match (outcome, harmless) {
        (Outcome::Runs, _) => {
            let why = site.why_it_runs();
            (false, format!("a destructive command WOULD RUN (exit {}){why}", exit(answer.exit)))
        }
        (_, Outcome::Stops) => {
            let said = answer.stderr.lines().next().unwrap_or("nothing").trim();
            (false, format!("everything is stopped, `{HARMLESS}` too: {said}"))
        }
        (Outcome::Stops, _) => (true, "a destructive command would be stopped".to_owned()),
        (Outcome::Asks, _) => (true, "a person would be asked about a destructive command".to_owned()),
    };
    Trial { good, outcome: Some(outcome), text }
}

fn exit(code: Option<i32>) -> String {
    code.map_or_else(|| "by a signal".to_owned(), |code| code.to_string())
}

//! `tagout hooks doctor`: in plain words, what is not protected and why, and what an agent here could reach.

use super::site::{Site, Wired};
use super::{git, trial};
use crate::cli::args::AgentArguments;
use crate::cli::output::Output;
use crate::cli::{CLEAN, FOUND};
use crate::host::{policy, program, reach};
use crate::wiring::{Outcome, Scope, Wiring};
use std::fmt::Write;
use std::path::Path;

/// Looks at everything, changes nothing.
pub(super) fn run(arguments: &AgentArguments) -> anyhow::Result<u8> {
    let site = Site::here()?;
    let mut problems = policy_problems(&site);
    let mut ways = String::new();
    let names: Vec<String> = arguments.agent.iter().filter(|name| *name != git::NAME).cloned().collect();
    let agents = if names.is_empty() && !arguments.agent.is_empty() { Vec::new() } else { site.agents(&names)? };
    for wiring in &agents {
        problems.extend(agent_problems(&site, wiring).into_iter().map(|text| format!("{}: {text}", wiring.title)));
        for limit in &wiring.limits {
            let _ = writeln!(ways, "  {}: {limit}", wiring.title);
        }
    }
    problems.extend(git_problems(&site));
    let mut out = Output::new();
    if agents.is_empty() {
        out.write("No coding agent was found here.\n")?;
    }
    match problems.len() {
        0 => out.write("Protected: every agent here asks tagout, and the policy stops what it should.\n")?,
        _ => out.write("Not protected:\n")?,
    }
    for problem in &problems {
        out.write(&format!("  {problem}\n"))?;
    }
    if !ways.is_empty() {
        out.write(&format!("\nWhere an agent gets past its own hooks, whatever is installed:\n{ways}"))?;
    }
    out.write(&within_reach(&site.home))?;
    out.flush()?;
    Ok(if problems.is_empty() { CLEAN } else { FOUND })
}

fn policy_problems(site: &Site) -> Vec<String> {
    let loaded = policy::load(site.folder());
    let mut problems = Vec::new();
    if loaded.path.is_none() {
        let folder = site.folder().display();
        problems.push(format!(
            "{folder} has no tagout.toml: tagout observes there and stops nothing; tagout init writes one"
        ));
    } else if !loaded.policy.enforces() {
        problems.push(
            "tagout.toml says mode = \"observe\": tagout judges and stops nothing; mode = \"enforce\" stops".to_owned(),
        );
    }
    let mistake = |text: &String| format!("{text}; while a policy has mistakes, more is asked about than it says");
    problems.extend(loaded.problems.iter().map(mistake));
    problems
}

fn agent_problems(site: &Site, wiring: &Wiring) -> Vec<String> {
    let mut problems = Vec::new();
    let wired: Vec<Wired<'_>> =
        [Scope::User, Scope::Project].into_iter().flat_map(|scope| site.wired(wiring, scope)).collect();
    problems.extend(unreadable(site, wiring));
    if wired.is_empty() {
        problems.push(format!("no hook of ours; tagout hooks install --agent {}", wiring.name));
    }
    for hook in wired.iter().filter(|hook| hook.entry.event == wiring.canary.event) {
        problems.extend(hook_problems(site, wiring, hook));
    }
    if let Some(unseen) = wiring.unseen.as_ref().filter(|_| !wired.is_empty()) {
        problems.push(format!("our hook is in place, but it cannot be seen from here {unseen}"));
    }
    problems.extend(site.switched(wiring));
    problems
}

fn hook_problems(site: &Site, wiring: &Wiring, hook: &Wired<'_>) -> Vec<String> {
    let name = hook.spot.path.display();
    let mut problems = Vec::new();
    let again = format!("tagout hooks install --agent {} puts it right", wiring.name);
    match hook.entry.run.program() {
        Some(called) if !Path::new(&called).is_absolute() => {
            problems.push(format!(
                "{name} calls `{called}` by name: whatever stands first on the agent's search path runs; {again}"
            ));
        }
        Some(called) if !program::runs(Path::new(&called)) => {
            problems.push(format!("{name} calls {called}, which is not there any more; {again}"));
            return problems;
        }
        Some(called) if called != site.program => {
            problems.push(format!(
                "{name} calls {called}, which is another program than this one, {}; {again}",
                site.program
            ));
        }
        _ => {}
    }
    let observes = !policy::load(site.folder()).policy.enforces();
    match trial::trial(site, wiring, hook) {
        // Said once, of the policy.
        trial if trial.good || observes && trial.outcome == Some(Outcome::Runs) => {}
        trial => problems.push(format!("{name}: {}", trial.text)),
    }
    if let Some(others) = wiring.others(&hook.spot.text(), &hook.entry.event) {
        problems.push(format!(
            "{name}: {} before ours at {}; one that answers first may decide",
            if others == 1 {
                "a hook of somebody else stands".into()
            } else {
                format!("{others} hooks of others stand")
            },
            hook.entry.event
        ));
    }
    problems
}

/// Settings of the agent that the agent itself could hardly read either.
fn unreadable(site: &Site, wiring: &Wiring) -> Vec<String> {
    let spots = [Scope::User, Scope::Project].into_iter().flat_map(|scope| site.spots(wiring, scope));
    spots
        .filter_map(|spot| match spot.read() {
            Err(error) => Some(format!("{}: {}", error.path.display(), error.reason)),
            Ok(found) => {
                let broken = crate::wiring::broken(spot.place, &found.text?)?;
                Some(format!("{}:{broken}", spot.path.display()))
            }
        })
        .collect()
}

fn git_problems(site: &Site) -> Vec<String> {
    if site.root.is_none() {
        return Vec::new();
    }
    let installed = git::installed(site);
    if installed.is_empty() {
        return vec![
            "git: no hook of ours, so nothing is said before a commit or a push; tagout hooks install --agent git"
                .to_owned(),
        ];
    }
    let gone = installed.iter().filter(|(_, called)| !program::runs(Path::new(called)));
    gone.map(|(path, called)| {
        format!("git: {} calls {called}, which is not there any more; tagout hooks install --agent git", path.display())
    })
    .collect()
}

/// Names only.
fn within_reach(home: &Path) -> String {
    let kinds = reach::credentials(home);
    if kinds.is_empty() {
        return "\nNo credentials were found that an agent here could reach.\n".to_owned();
    }
    let mut text =
        "\nCredentials that an agent here can reach, as it runs as you (names only; ! looks like production):\n"
            .to_owned();
    for reach in kinds {
        let names: Vec<String> = reach.names.iter().map(|name| marked(name)).collect();
        let _ = writeln!(text, "  {}: {}", reach.kind, names.join(", "));
    }
    text
}

/// A name from a file of somebody, on one line.
fn marked(name: &str) -> String {
    let name: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).take(120).collect();
    if reach::is_live(&name) { format!("{name} !") } else { name }
}

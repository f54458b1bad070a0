//! `tagout hooks status`: a table, one agent a line.

use super::site::Site;
use super::{git, trial};
use crate::cli::CLEAN;
use crate::cli::args::AgentArguments;
use crate::cli::output::Output;
use crate::host::program;
use crate::wiring::{Scope, Wiring};

const HEAD: [&str; 6] = ["agent", "here", "user", "project", "version", "protected"];

/// Shows the table.
pub(super) fn run(arguments: &AgentArguments) -> anyhow::Result<u8> {
    let site = Site::here()?;
    let (with_git, agents) = match &arguments.agent[..] {
        [] => (site.root.is_some(), Wiring::all()),
        [only] if only == git::NAME => (true, Vec::new()),
        names => {
            let agents: Vec<String> = names.iter().filter(|name| *name != git::NAME).cloned().collect();
            (agents.len() < names.len(), site.agents(&agents)?)
        }
    };
    let mut rows = vec![HEAD.map(str::to_owned)];
    rows.extend(agents.iter().map(|wiring| row(&site, wiring)));
    if with_git {
        let wired = if git::installed(&site).is_empty() { "no" } else { "yes" };
        rows.push([git::NAME, "yes", "-", wired, "-", "-"].map(str::to_owned));
    }
    let widths: Vec<usize> =
        (0..HEAD.len()).map(|at| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0)).collect();
    let mut out = Output::new();
    for row in &rows {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}", width = *width)).collect();
        out.write(&format!("{}\n", cells.join("  ").trim_end()))?;
    }
    out.flush()?;
    Ok(CLEAN)
}

fn row(site: &Site, wiring: &Wiring) -> [String; 6] {
    let here = site.has(wiring);
    let word = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    let wired = |scope: Scope| match site.base(scope) {
        Some(_) => word(!site.wired(wiring, scope).is_empty()),
        None => "-".to_owned(),
    };
    let found = wiring.program.as_deref().and_then(program::find);
    let version = found.and_then(|found| program::version(&found)).unwrap_or_else(|| "-".to_owned());
    [wiring.name.clone(), word(here), wired(Scope::User), wired(Scope::Project), version, protected(site, wiring, here)]
}

fn protected(site: &Site, wiring: &Wiring, here: bool) -> String {
    let hooks: Vec<_> = [Scope::User, Scope::Project].into_iter().flat_map(|scope| site.wired(wiring, scope)).collect();
    let tried: Vec<_> = hooks.iter().filter(|wired| wired.entry.event == wiring.canary.event).collect();
    if tried.is_empty() {
        return if here { "no: no hook of ours" } else { "-" }.to_owned();
    }
    if let Some(off) = site.switched(wiring).first() {
        return format!("no: {off}");
    }
    match tried.iter().map(|wired| trial::trial(site, wiring, wired)).find(|trial| !trial.good) {
        Some(trial) => format!("no: {}", trial.text),
        // A hook that is in place and not in use protects nobody.
        None => wiring.unseen.as_ref().map_or_else(|| "yes".to_owned(), |unseen| format!("unknown: {unseen}")),
    }
}

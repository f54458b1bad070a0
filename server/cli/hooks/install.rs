//! `tagout hooks install` and `uninstall`.

use super::site::{Site, Spot};
use super::{diff, git};
use crate::cli::args::WiringArguments;
use crate::cli::output::{self, Output};
use crate::cli::{CLEAN, FAILED};
use crate::host::program;
use crate::host::settings::{self, Found, Receipts, SettingsError};
use crate::wiring::{self, Change, Form, Left, Receipt, Scope, Wiring};
use anyhow::bail;
use std::path::{Path, PathBuf};

/// What is to be done with a file.
pub(super) enum Step {
    Nothing(&'static str),
    Write { text: String, receipt: Receipt },
    Back { text: Option<String>, folders: Vec<PathBuf> },
}

/// Wires the agents.
pub(super) fn install(arguments: &WiringArguments) -> anyhow::Result<u8> {
    each(arguments, true, &|work, wiring, version, spot, found| {
        let part = wiring.part(spot.place, &work.site.program, version);
        let receipt = work.receipt(found);
        let change = wiring::install(spot.place, found.text.as_deref(), &part, receipt.as_ref());
        Ok(Step::of(change.map_err(|refusal| refused(&spot.path, &refusal))?, receipt))
    })
}

/// Takes the hooks of the agents out again.
pub(super) fn uninstall(arguments: &WiringArguments) -> anyhow::Result<u8> {
    each(arguments, false, &|work, wiring, version, spot, found| {
        let part = wiring.part(spot.place, &work.site.program, version);
        let receipt = work.receipt(found);
        let left = found.text.as_deref().map(|text| wiring::uninstall(spot.place, text, &part, receipt.as_ref()));
        Ok(Step::back(left.transpose().map_err(|refusal| refused(&spot.path, &refusal))?, receipt))
    })
}

impl Step {
    pub(super) fn of(change: Change, before: Option<Receipt>) -> Step {
        match change {
            Change::Nothing => Step::Nothing("is wired already"),
            Change::Write { text, receipt } => {
                let folders = before.map(|before| before.folders).unwrap_or_default();
                Step::Write { text, receipt: Receipt { folders, ..receipt } }
            }
        }
    }

    pub(super) fn back(left: Option<Left>, before: Option<Receipt>) -> Step {
        let folders = || before.iter().flat_map(|receipt| &receipt.folders).map(PathBuf::from).collect();
        match left {
            None => Step::Nothing("is not there"),
            Some(Left::Same) => Step::Nothing("has no hook of ours"),
            Some(Left::Text(text)) => Step::Back { text: Some(text), folders: Vec::new() },
            Some(Left::Gone) => Step::Back { text: None, folders: folders() },
        }
    }
}

pub(super) fn refused(file: &Path, refusal: &wiring::Refusal) -> SettingsError {
    let path = match refusal {
        // The place belongs to the name, as editors jump there.
        wiring::Refusal::Broken(broken) => {
            PathBuf::from(format!("{}:{}:{}", file.display(), broken.line, broken.column))
        }
        wiring::Refusal::Foreign => file.to_path_buf(),
    };
    let reason = match refusal {
        wiring::Refusal::Broken(broken) => broken.reason.clone(),
        wiring::Refusal::Foreign => format!("{refusal}; call tagout from it by hand"),
    };
    SettingsError { path, reason }
}

pub(super) struct Work<'a> {
    pub(super) site: &'a Site,
    receipts: Option<Receipts>,
    dry: bool,
}

type Plan<'p> = dyn Fn(&Work<'_>, &Wiring, Option<&str>, &Spot<'_>, &Found) -> Result<Step, SettingsError> + 'p;

/// Works on the files of every agent; one that fails does not keep the others from it.
fn each(arguments: &WiringArguments, install: bool, plan: &Plan<'_>) -> anyhow::Result<u8> {
    let site = Site::here()?;
    let scopes: Vec<Scope> = match (arguments.user, arguments.project) {
        (false, false) => vec![Scope::User],
        (user, project) => [(user, Scope::User), (project, Scope::Project)]
            .into_iter()
            .filter_map(|(wanted, scope)| wanted.then_some(scope))
            .collect(),
    };
    if scopes.contains(&Scope::Project) && site.root.is_none() {
        bail!("{} is in no git repository; --project needs one", site.here.display());
    }
    let (with_git, agents) = chosen(&site, &arguments.agents.agent, &scopes)?;
    if agents.is_empty() && !with_git {
        bail!("no coding agent was found here; name one with --agent");
    }
    let work = Work { site: &site, receipts: Receipts::open(), dry: arguments.dry_run };
    let mut out = Output::new();
    let mut code = CLEAN;
    for wiring in &agents {
        let program = wiring.program.as_deref().and_then(program::find);
        let version = program.filter(|_| wiring.has_newer()).and_then(|program| program::version(&program));
        let mut wrote = false;
        for spot in scopes.iter().flat_map(|scope| site.spots(wiring, *scope)) {
            let done = spot.read().and_then(|found| {
                let step = plan(&work, wiring, version.as_deref(), &spot, &found)?;
                work.carry_out(&spot.path, &found, step, spot.place.form == Form::Program)
            });
            match done {
                Ok((text, written)) => {
                    wrote |= written;
                    out.write(&text)?;
                }
                Err(error) => {
                    output::complain(&format!("error: {}: {error}", wiring.name));
                    code = FAILED;
                }
            }
        }
        let installed = wrote && scopes.iter().any(|scope| !site.wired(wiring, *scope).is_empty());
        for note in wiring.notes.iter().filter(|_| installed) {
            out.write(&format!("  note: {note}\n"))?;
        }
    }
    let root = site.root.as_deref().filter(|_| with_git);
    for done in root.into_iter().flat_map(|root| git::each(&work, root, install)) {
        match done {
            Ok(text) => out.write(&text)?,
            Err(error) => {
                output::complain(&format!("error: git: {error}"));
                code = FAILED;
            }
        }
    }
    out.flush()?;
    Ok(code)
}

/// Whether git is meant, and which agents. Git's hooks belong to the repository: they come with it unless others are named.
fn chosen(site: &Site, names: &[String], scopes: &[Scope]) -> anyhow::Result<(bool, Vec<Wiring>)> {
    if names.is_empty() {
        return Ok((scopes.contains(&Scope::Project), site.agents(names)?));
    }
    let agents: Vec<String> = names.iter().filter(|name| *name != git::NAME).cloned().collect();
    let with_git = agents.len() < names.len();
    if with_git && site.root.is_none() {
        bail!("{} is in no git repository; --agent git needs one", site.here.display());
    }
    Ok((with_git, if agents.is_empty() { Vec::new() } else { site.agents(&agents)? }))
}

impl Work<'_> {
    /// What is remembered of the file.
    pub(super) fn receipt(&self, found: &Found) -> Option<Receipt> {
        self.receipts.as_ref()?.find(&found.real)
    }

    /// What was done, in words, and whether something was written. With `runs` a new file is executable.
    pub(super) fn carry_out(
        &self,
        path: &Path,
        found: &Found,
        step: Step,
        runs: bool,
    ) -> Result<(String, bool), SettingsError> {
        let name = path.display();
        let after = match &step {
            Step::Nothing(why) => return Ok((format!("{name} {why}\n"), false)),
            Step::Write { text, .. } => Some(text.as_str()),
            Step::Back { text, .. } => text.as_deref(),
        };
        if self.dry {
            return Ok((diff::unified(path, found.text.as_deref(), after), false));
        }
        match step {
            Step::Nothing(_) => Ok((String::new(), false)),
            Step::Write { text, mut receipt } => {
                let made = settings::write(found, &text, runs)?;
                receipt.folders.extend(made.iter().filter_map(|folder| folder.to_str().map(str::to_owned)));
                if let Some(receipts) = &self.receipts {
                    receipts.keep(&found.real, &receipt)?;
                }
                Ok((format!("{name} is wired\n"), true))
            }
            Step::Back { text, folders } => {
                match &text {
                    Some(text) => drop(settings::write(found, text, false)?),
                    None => settings::remove(found, &folders)?,
                }
                if let Some(receipts) = &self.receipts {
                    receipts.forget(&found.real);
                }
                Ok((
                    format!("{name} {}\n", if text.is_some() { "has no hook of ours any more" } else { "is gone" }),
                    true,
                ))
            }
        }
    }
}

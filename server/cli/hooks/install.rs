//! `tagout hooks install` and `uninstall`.

use super::diff;
use super::site::{Site, Spot};
use crate::cli::args::WiringArguments;
use crate::cli::output::{self, Output};
use crate::cli::{CLEAN, FAILED};
use crate::host::program;
use crate::host::settings::{self, Found, Receipts, SettingsError};
use crate::wiring::{self, Change, Form, Left, Scope, Wiring};
use anyhow::bail;
use std::path::PathBuf;

/// What is to be done with a file.
enum Step {
    Nothing(&'static str),
    Write { text: String, receipt: wiring::Receipt },
    Back { text: Option<String>, folders: Vec<PathBuf> },
}

/// Wires the agents.
pub(super) fn install(arguments: &WiringArguments) -> anyhow::Result<u8> {
    each(arguments, &|work, wiring, version, spot, found| {
        let part = wiring.part(spot.place, &work.site.program, version);
        let receipt = work.receipts.as_ref().and_then(|receipts| receipts.find(&found.real));
        let change = wiring::install(spot.place, found.text.as_deref(), &part, receipt.as_ref());
        let mut step = match change.map_err(|refusal| refused(spot, &refusal))? {
            Change::Nothing => return Ok(Step::Nothing("is wired already")),
            Change::Write { text, receipt } => Step::Write { text, receipt },
        };
        if let (Step::Write { receipt: new, .. }, Some(old)) = (&mut step, receipt) {
            new.folders = old.folders;
        }
        Ok(step)
    })
}

/// Takes the hooks of the agents out again.
pub(super) fn uninstall(arguments: &WiringArguments) -> anyhow::Result<u8> {
    each(arguments, &|work, wiring, version, spot, found| {
        let Some(text) = &found.text else { return Ok(Step::Nothing("is not there")) };
        let part = wiring.part(spot.place, &work.site.program, version);
        let receipt = work.receipts.as_ref().and_then(|receipts| receipts.find(&found.real));
        let left = wiring::uninstall(spot.place, text, &part, receipt.as_ref());
        let folders = || receipt.iter().flat_map(|receipt| &receipt.folders).map(PathBuf::from).collect();
        Ok(match left.map_err(|refusal| refused(spot, &refusal))? {
            Left::Same => Step::Nothing("has no hook of ours"),
            Left::Text(text) => Step::Back { text: Some(text), folders: Vec::new() },
            Left::Gone => Step::Back { text: None, folders: folders() },
        })
    })
}

fn refused(spot: &Spot<'_>, refusal: &wiring::Refusal) -> SettingsError {
    let path = match refusal {
        // The place belongs to the name, as editors jump there.
        wiring::Refusal::Broken(broken) => {
            PathBuf::from(format!("{}:{}:{}", spot.path.display(), broken.line, broken.column))
        }
        wiring::Refusal::Foreign => spot.path.clone(),
    };
    let reason = match refusal {
        wiring::Refusal::Broken(broken) => broken.reason.clone(),
        wiring::Refusal::Foreign => format!("{refusal}; call tagout from it by hand"),
    };
    SettingsError { path, reason }
}

struct Work<'a> {
    site: &'a Site,
    receipts: Option<Receipts>,
    dry: bool,
}

type Plan<'p> = dyn Fn(&Work<'_>, &Wiring, Option<&str>, &Spot<'_>, &Found) -> Result<Step, SettingsError> + 'p;

/// Works on the files of every agent; one that fails does not keep the others from it.
fn each(arguments: &WiringArguments, plan: &Plan<'_>) -> anyhow::Result<u8> {
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
    let agents = site.agents(&arguments.agents.agent)?;
    if agents.is_empty() {
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
                work.carry_out(&spot, &found, step)
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
    out.flush()?;
    Ok(code)
}

impl Work<'_> {
    /// What was done, in words, and whether something was written.
    fn carry_out(&self, spot: &Spot<'_>, found: &Found, step: Step) -> Result<(String, bool), SettingsError> {
        let name = spot.path.display();
        let after = match &step {
            Step::Nothing(why) => return Ok((format!("{name} {why}\n"), false)),
            Step::Write { text, .. } => Some(text.as_str()),
            Step::Back { text, .. } => text.as_deref(),
        };
        if self.dry {
            return Ok((diff::unified(&spot.path, found.text.as_deref(), after), false));
        }
        match step {
            Step::Nothing(_) => Ok((String::new(), false)),
            Step::Write { text, mut receipt } => {
                let made = settings::write(found, &text, spot.place.form == Form::Program)?;
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

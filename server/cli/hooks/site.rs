//! Where we are: the home folder, the repository, the agents in them and the files they keep.

use crate::host::settings::{self, Found, SettingsError};
use crate::host::{home, policy, program, repository};
use crate::wiring::{Entry, Place, Scope, Wiring};
use anyhow::{Context, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// More files than this in one folder of agents are not looked at.
const MAX_FILES: usize = 500;

/// The surroundings of a command.
pub(super) struct Site {
    pub(super) home: PathBuf,
    /// The repository around the current folder.
    pub(super) root: Option<PathBuf>,
    pub(super) here: PathBuf,
    /// This program, absolute.
    pub(super) program: String,
}

/// One file of an agent.
pub(super) struct Spot<'a> {
    pub(super) place: &'a Place,
    pub(super) path: PathBuf,
    /// Links may not lead out of it.
    inside: Option<PathBuf>,
}

/// A hook of ours as it stands in a file.
pub(super) struct Wired<'a> {
    pub(super) spot: Spot<'a>,
    pub(super) entry: Entry,
}

impl Site {
    pub(super) fn here() -> anyhow::Result<Site> {
        let home = home::folder()
            .with_context(|| format!("no home folder is known: set {} to an absolute path", home::VARIABLE))?;
        let here = std::env::current_dir().context("the current folder cannot be found")?;
        let program = std::env::current_exe().context("the path of this program cannot be found")?;
        let Some(program) = program.to_str().map(str::to_owned) else {
            bail!("{} is no UTF-8; move the program to a plain path", program.display());
        };
        Ok(Site { root: repository::root_of(&here), home, here, program })
    }

    /// The folder that a canary plays in.
    pub(super) fn folder(&self) -> &Path {
        self.root.as_deref().unwrap_or(&self.here)
    }

    /// The base of a scope; none outside a repository.
    pub(super) fn base(&self, scope: Scope) -> Option<&Path> {
        match scope {
            Scope::User => Some(&self.home),
            Scope::Project => self.root.as_deref(),
        }
    }

    /// The agents of these names; all that are found here where none is named.
    pub(super) fn agents(&self, names: &[String]) -> anyhow::Result<Vec<Wiring>> {
        let mut all = Wiring::all();
        if names.is_empty() {
            all.retain(|wiring| self.has(wiring));
            return Ok(all);
        }
        if let Some(unknown) = names.iter().find(|name| all.iter().all(|wiring| wiring.name != **name)) {
            let known: Vec<&str> = all.iter().map(|wiring| wiring.name.as_str()).collect();
            bail!("no agent is called {unknown}; known: {}", known.join(", "));
        }
        all.retain(|wiring| names.contains(&wiring.name));
        Ok(all)
    }

    /// True if the agent seems to be used here.
    pub(super) fn has(&self, wiring: &Wiring) -> bool {
        let trace = |base: &Path| wiring.traces.iter().any(|trace| base.join(trace).symlink_metadata().is_ok());
        wiring.program.as_ref().is_some_and(|name| program::find(name).is_some())
            || trace(&self.home)
            || self.root.as_deref().is_some_and(trace)
    }

    /// The files of an agent in a scope, those that are there and those that would be made.
    pub(super) fn spots<'a>(&self, wiring: &'a Wiring, scope: Scope) -> Vec<Spot<'a>> {
        let Some(base) = self.base(scope) else { return Vec::new() };
        let inside = (scope == Scope::Project).then(|| base.to_path_buf());
        let mut spots: Vec<Spot<'a>> = Vec::new();
        for place in wiring.places.iter().filter(|place| place.scope == scope) {
            for path in paths(base, place) {
                if spots.iter().all(|spot| spot.path != path) {
                    spots.push(Spot { place, path, inside: inside.clone() });
                }
            }
        }
        spots
    }

    /// Our hooks of an agent in a scope. Files that cannot be read have none.
    pub(super) fn wired<'a>(&self, wiring: &'a Wiring, scope: Scope) -> Vec<Wired<'a>> {
        let mut wired = Vec::new();
        for spot in self.spots(wiring, scope) {
            for entry in wiring.entries(spot.place, &spot.text()) {
                let spot = Spot { place: spot.place, path: spot.path.clone(), inside: spot.inside.clone() };
                wired.push(Wired { spot, entry });
            }
        }
        wired
    }

    /// Why a destructive command is let through although the hook answers, in words behind a sentence.
    pub(super) fn why_it_runs(&self) -> &'static str {
        let loaded = policy::load(self.folder());
        match (loaded.path, loaded.policy.enforces()) {
            (None, _) => ": there is no tagout.toml here, so tagout observes and stops nothing",
            (Some(_), false) => ": tagout.toml says mode = \"observe\", which stops nothing",
            (Some(_), true) => ": the policy enforces, so the hook is not heard as it should be",
        }
    }

    /// Why no later gate holds what a hook of git was told of, in words behind a sentence.
    pub(super) fn why_unheld(&self) -> &'static str {
        let loaded = policy::load(self.folder());
        match (loaded.path, loaded.policy.enforces()) {
            (None, _) => ", and as there is no tagout.toml here, no later gate holds it",
            (Some(_), false) => ", and as tagout.toml says mode = \"observe\", no later gate holds it",
            (Some(_), true) => ", and the policy holds it at no later gate",
        }
    }

    /// Settings that switch hooks or questions of an agent off, in words.
    pub(super) fn switched(&self, wiring: &Wiring) -> Vec<String> {
        let mut found = Vec::new();
        for switch in &wiring.switches {
            for base in [Some(self.home.as_path()), self.root.as_deref()].into_iter().flatten() {
                let path = base.join(&switch.path);
                let text = settings::read(&path, None).ok().and_then(|found| found.text).unwrap_or_default();
                if let Some(value) = switch.set_in(&text) {
                    found.push(format!("{}: {} = {value}: {}", path.display(), switch.key, switch.means));
                }
            }
        }
        found
    }
}

impl Spot<'_> {
    /// The text there; of a file that cannot be read none.
    pub(super) fn text(&self) -> String {
        self.read().ok().and_then(|found| found.text).unwrap_or_default()
    }

    pub(super) fn read(&self) -> Result<Found, SettingsError> {
        settings::read(&self.path, self.inside.as_deref())
    }
}

fn paths(base: &Path, place: &Place) -> Vec<PathBuf> {
    let Some((folder, ending)) = place.every() else { return vec![base.join(&place.path)] };
    let Ok(entries) = fs::read_dir(base.join(folder)) else { return Vec::new() };
    let wanted = |path: &PathBuf| path.file_name().and_then(|name| name.to_str()).is_some_and(|n| n.ends_with(ending));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(wanted).take(MAX_FILES).collect();
    paths.sort();
    paths
}

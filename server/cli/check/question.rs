//! From arguments to units: what is to be judged, where it stands, and by whose policy.

use super::super::args::{CheckArguments, GateName, ScopeName};
use super::area::Area;
use super::judging::Judged;
use crate::document::MAX_KEPT_BYTES;
use crate::host::sides::{FilePair, Point, Reader, Source};
use crate::host::{clock, files, repository};
use crate::judge::Scope;
use crate::policy::Policy;
use crate::report::Asked;
use anyhow::{Context, bail};
use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// Everything a run is about.
#[derive(Debug)]
pub(super) struct Question {
    pub areas: Vec<Area>,
    /// In the order in which they are reported.
    pub units: Vec<Unit>,
    pub scope: Scope,
    /// Today in UTC.
    pub today: String,
    pub problems: Vec<String>,
    /// What the change is measured against.
    pub base: Option<String>,
    /// What it is about, for the closing words.
    pub asked: Asked,
    /// Something that was asked for could not be had.
    pub incomplete: bool,
    /// Policies of the base judge, not those of the change.
    pub by_base: bool,
    /// The gate that must not open because of a base that hides what it has to see.
    pub strict: Option<GateName>,
    /// Files and folders that are named beside a change: only what stands there is judged. Absolute.
    pub below: Vec<PathBuf>,
    /// Files that are named themselves: not to read one of them is a failure.
    pub named: BTreeSet<PathBuf>,
    pub here: PathBuf,
    /// Protected branches that something is pushed to.
    pub merged_into: Vec<String>,
    /// Exceptions of the policies that have ended.
    pub expired: Vec<Judged>,
}

/// Files judged together.
#[derive(Debug)]
pub(super) struct Unit {
    /// Index into the areas.
    pub area: usize,
    pub files: Vec<FilePair>,
    pub policy: Arc<Policy>,
    /// Read as this language whatever the name says.
    pub language: Option<&'static str>,
}

/// Name that a shell command from the command line goes by.
const COMMAND: &str = "<command>";

impl Question {
    /// Reads the arguments and finds the files.
    pub(super) fn new(arguments: &CheckArguments) -> anyhow::Result<Question> {
        let here = std::env::current_dir().context("the current folder cannot be found")?;
        let mut question = Question {
            areas: Vec::new(),
            units: Vec::new(),
            scope: scope(arguments),
            today: clock::today(),
            problems: Vec::new(),
            base: None,
            asked: Asked::Files,
            incomplete: false,
            by_base: matches!(arguments.gate, Some(GateName::Merge | GateName::Deploy)),
            strict: arguments.gate.filter(|gate| !matches!(gate, GateName::Commit)),
            below: arguments.paths.iter().map(|path| absolute(&here, path)).collect(),
            named: BTreeSet::new(),
            here,
            merged_into: Vec::new(),
            expired: Vec::new(),
        };
        if let Some(command) = &arguments.command {
            question.add_command(command)?;
        } else if let Some(path) = &arguments.path {
            question.add_text(path, arguments.base.as_deref())?;
        } else if arguments.pushed {
            question.add_pushed()?;
        } else if let Some(range) = &arguments.diff {
            question.add_diff(range)?;
        } else if arguments.staged {
            question.add_change(Point::Index)?;
        } else if let Some(gate) = arguments.gate.filter(|_| arguments.paths.is_empty()) {
            // A commit takes what is staged; everything later takes what is committed.
            match gate {
                GateName::Commit => question.add_change(Point::Index)?,
                GateName::Push | GateName::Merge | GateName::Deploy => question.add_commits()?,
            }
        } else {
            question.add_paths(&arguments.paths)?;
        }
        if question.scope == Scope::Changed && question.asked == Asked::Files {
            question.asked = Asked::Changes;
        }
        if question.scope == Scope::Changed {
            question.note_first_tier();
        }
        let whole = arguments.command.is_none() && arguments.path.is_none();
        for area in question.areas.iter_mut().filter(|_| whole) {
            question.expired.push(super::rows::expired(area, &question.today));
        }
        for area in &question.areas {
            question.incomplete |= !area.mistakes.is_empty();
            question.problems.extend(area.mistakes.iter().cloned());
        }
        Ok(question)
    }

    /// Tells each area which of its changed paths stand in the first tier.
    pub(super) fn note_first_tier(&mut self) {
        for unit in &self.units {
            let Some(area) = self.areas.get_mut(unit.area) else { continue };
            let first = unit.files.iter().filter(|pair| unit.policy.is_first(&pair.name));
            area.beside.extend(first.map(|pair| pair.name.clone()));
        }
    }

    fn add_command(&mut self, command: &str) -> anyhow::Result<()> {
        if command.trim().is_empty() {
            bail!(
                "--command is empty, so nothing was judged; name the command, as in `tagout check --command 'terraform \
                 destroy'`"
            );
        }
        self.asked = Asked::Command;
        let here = self.here.clone();
        let area = self.area(&here);
        let present = Source::Text(command.into());
        let pair = FilePair { name: COMMAND.to_owned(), present, base: Some(Source::Absent) };
        self.add_unit(area, pair, Some("bash"));
        Ok(())
    }

    /// Standard input as if it stood at `path`, as a change of the file `base` if there is one.
    fn add_text(&mut self, path: &Path, base: Option<&Path>) -> anyhow::Result<()> {
        self.asked = Asked::Text(path.display().to_string());
        self.base = base.map(|base| base.display().to_string());
        let path = absolute(&self.here, path);
        let base = base.map(|base| absolute(&self.here, base));
        if let Some(base) = base.as_deref().filter(|base| !base.is_file()) {
            bail!("{}: no such file to compare with; nothing was judged", base.display());
        }
        let pair = FilePair {
            name: String::new(),
            present: Source::Text(standard_input()?.into()),
            base: Some(base.map_or(Source::Absent, Source::Disk)),
        };
        let area = self.area(&path);
        let name = self.areas.get(area).and_then(|area| repository::name_below(&area.sides.root, &path));
        let name = name.unwrap_or_else(|| path.to_string_lossy().into_owned());
        self.add_unit(area, FilePair { name, ..pair }, None);
        Ok(())
    }

    fn add_unit(&mut self, index: usize, pair: FilePair, language: Option<&'static str>) {
        let Some(area) = self.areas.get_mut(index) else { return };
        let policy = area.policy_in(folder_of(&pair.name), &mut Reader::default());
        self.units.push(Unit { area: index, files: vec![pair], policy, language });
    }

    /// Index of the area of `path`.
    pub(super) fn area(&mut self, path: &Path) -> usize {
        let area = Area::of(path, &self.here);
        if let Some(known) = self.areas.iter().position(|known| known.sides.root == area.sides.root) {
            return known;
        }
        self.areas.push(area);
        self.areas.len() - 1
    }
}

fn scope(arguments: &CheckArguments) -> Scope {
    let change = arguments.staged
        || arguments.diff.is_some()
        || arguments.base.is_some()
        || (arguments.gate.is_some() && !arguments.stdin && arguments.command.is_none());
    match arguments.scope {
        Some(ScopeName::File) => Scope::File,
        Some(ScopeName::Changed) => Scope::Changed,
        None if change => Scope::Changed,
        None => Scope::File,
    }
}

/// `path` from the folder `here`, without `.`; `..` means what the system says it means, links included.
pub(super) fn absolute(here: &Path, path: &Path) -> PathBuf {
    let full: PathBuf = here.join(path).components().filter(|part| *part != Component::CurDir).collect();
    if full.components().any(|part| part == Component::ParentDir) {
        return repository::real(&full);
    }
    full
}

/// The folder of a file by its name; empty for the root.
pub(super) fn folder_of(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

pub(super) fn standard_input() -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    // One byte more than is kept, so that too much is told from just enough.
    let mut limited = files::bounded(std::io::stdin().lock(), MAX_KEPT_BYTES + 1);
    limited.read_to_end(&mut bytes).context("cannot read standard input")?;
    files::decode(bytes).map_err(|reason| anyhow::anyhow!("standard input: {reason}"))
}

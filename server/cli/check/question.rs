//! From arguments to units: what is to be judged, where it stands, and by whose policy.

use super::super::args::{CheckArguments, ScopeName};
use super::area::Area;
use crate::host::sides::{FilePair, Source};
use crate::host::{clock, files, repository, walk};
use crate::judge::Scope;
use crate::language;
use anyhow::{Context, bail};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Everything a run is about.
#[derive(Debug)]
pub(super) struct Question {
    pub areas: Vec<Area>,
    /// In the order in which they are reported.
    pub units: Vec<Unit>,
    pub scope: Scope,
    pub today: String,
    pub problems: Vec<String>,
    /// Something that was asked for could not be had.
    pub incomplete: bool,
}

/// Files judged together.
#[derive(Debug)]
pub(super) struct Unit {
    /// Index into the areas.
    pub area: usize,
    pub files: Vec<FilePair>,
    /// Read as this language whatever the name says.
    pub language: Option<&'static str>,
}

/// Name that a shell command from the command line goes by.
pub(super) const COMMAND: &str = "<command>";

impl Question {
    /// Reads the arguments and finds the files.
    pub(super) fn new(arguments: &CheckArguments) -> anyhow::Result<Question> {
        let here = std::env::current_dir().context("the current folder cannot be found")?;
        let scope = match arguments.scope {
            Some(ScopeName::Whole) => Scope::Whole,
            Some(ScopeName::Changed) => Scope::Changed,
            None if arguments.base.is_some() => Scope::Changed,
            None => Scope::Whole,
        };
        let mut question = Question {
            areas: Vec::new(),
            units: Vec::new(),
            scope,
            today: clock::today(),
            problems: Vec::new(),
            incomplete: false,
        };
        if let Some(command) = &arguments.command {
            let pair = FilePair {
                name: COMMAND.to_owned(),
                present: Source::Text(command.as_str().into()),
                base: Some(Source::Absent),
            };
            question.add_text(pair, Some("bash"), &here, &here);
        } else if let Some(path) = &arguments.path {
            let path = absolute(&here, path);
            let pair = FilePair {
                name: String::new(),
                present: Source::Text(standard_input()?.into()),
                base: Some(arguments.base.as_ref().map_or(Source::Absent, |base| Source::Disk(absolute(&here, base)))),
            };
            question.add_text(pair, None, &path, &here);
        } else {
            question.add_paths(&arguments.paths, &here)?;
        }
        for area in &question.areas {
            question.incomplete |= !area.problems.is_empty();
            question.problems.extend(area.problems.iter().cloned());
        }
        Ok(question)
    }

    /// One text that stands, or would stand, at `path`.
    fn add_text(&mut self, mut pair: FilePair, language: Option<&'static str>, path: &Path, here: &Path) {
        let area = self.area(path, here);
        if pair.name.is_empty() {
            pair.name = self
                .areas
                .get(area)
                .and_then(|area| repository::name_below(&area.root, path))
                .unwrap_or_else(|| path.to_string_lossy().into_owned());
        }
        self.units.push(Unit { area, files: vec![pair], language });
    }

    /// Files and folders as they are.
    fn add_paths(&mut self, paths: &[PathBuf], here: &Path) -> anyhow::Result<()> {
        let dot = [PathBuf::from(".")];
        let mut roots: BTreeMap<usize, Vec<PathBuf>> = BTreeMap::new();
        for path in if paths.is_empty() { &dot[..] } else { paths } {
            let full = absolute(here, path);
            if full.symlink_metadata().is_err() {
                bail!("{}: no such file or folder; nothing was judged", path.display());
            }
            let area = self.area(&full, here);
            roots.entry(area).or_default().push(full);
        }
        for (area, roots) in roots {
            let walked = walk::files(&roots, &may_speak);
            self.incomplete |= !walked.problems.is_empty();
            self.problems.extend(walked.problems);
            let root = self.areas.get(area).map(|area| area.root.clone()).unwrap_or_default();
            self.add_units(area, &root, walked.files);
        }
        Ok(())
    }

    /// Groups files into units: Terraform is judged by folder, everything else by file.
    fn add_units(&mut self, area: usize, root: &Path, files: Vec<PathBuf>) {
        let mut modules: BTreeMap<PathBuf, usize> = BTreeMap::new();
        for file in files {
            let name = repository::name_below(root, &file).unwrap_or_else(|| file.to_string_lossy().into_owned());
            let module = file.extension().is_some_and(|extension| extension == "tf");
            let folder = file.parent().map(Path::to_path_buf).filter(|_| module);
            let pair = FilePair { name, present: Source::Disk(file), base: None };
            let known = folder.as_ref().and_then(|folder| modules.get(folder)).copied();
            if let Some(unit) = known.and_then(|index| self.units.get_mut(index)) {
                unit.files.push(pair);
                continue;
            }
            if let Some(folder) = folder {
                modules.insert(folder, self.units.len());
            }
            self.units.push(Unit { area, files: vec![pair], language: None });
        }
    }

    /// Index of the area of `path`.
    fn area(&mut self, path: &Path, here: &Path) -> usize {
        let area = Area::of(path, here);
        if let Some(known) = self.areas.iter().position(|known| known.root == area.root) {
            return known;
        }
        self.areas.push(area);
        self.areas.len() - 1
    }
}

/// False for files that cannot be in a language we read. Files without an extension may be scripts.
fn may_speak(path: &Path) -> bool {
    let Some(name) = path.file_name() else { return false };
    let name = name.to_string_lossy();
    language::by_path(&name).is_some() || !name.trim_start_matches('.').contains('.')
}

fn absolute(here: &Path, path: &Path) -> PathBuf {
    let mut full = PathBuf::new();
    for component in here.join(path).components() {
        match component {
            std::path::Component::CurDir => {}
            other => full.push(other),
        }
    }
    if full.components().any(|component| component == std::path::Component::ParentDir) {
        // `..` means what the system says it means, links included.
        return full.canonicalize().unwrap_or(full);
    }
    full
}

fn standard_input() -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    std::io::stdin()
        .lock()
        .take(files::MAX_FILE_BYTES + 1)
        .read_to_end(&mut bytes)
        .context("cannot read standard input")?;
    if u64::try_from(bytes.len()).is_ok_and(|len| len > files::MAX_FILE_BYTES) {
        bail!("standard input: more than {} MB; nothing was judged", files::MAX_FILE_BYTES >> 20);
    }
    files::decode(bytes).map_err(|reason| anyhow::anyhow!("standard input: {reason}; nothing was judged"))
}

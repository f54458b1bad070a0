//! Files and folders named on the command line, as they are or as changes of the base.

use super::question::{Question, Unit, absolute};
use crate::agents;
use crate::change;
use crate::host::base::Base;
use crate::host::git::{GitError, Target};
use crate::host::repository;
use crate::host::sides::{FilePair, Point, Reader, Source};
use crate::host::walk::{self, Walked};
use crate::judge::Scope;
use crate::language;
use crate::report::Asked;
use crate::risk::Gate;
use crate::rules::own;
use anyhow::bail;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

impl Question {
    /// Files and folders; the current folder where none is named.
    pub(super) fn add_paths(&mut self, paths: &[PathBuf]) -> anyhow::Result<()> {
        let dot = [PathBuf::from(".")];
        let mut roots: BTreeMap<usize, Vec<PathBuf>> = BTreeMap::new();
        for path in if paths.is_empty() { &dot[..] } else { paths } {
            let full = absolute(&self.here, path);
            if full.symlink_metadata().is_err() {
                bail!("{}: no such file or folder; nothing was judged", path.display());
            }
            let area = self.area(&full);
            roots.entry(area).or_default().push(full);
        }
        for (area, roots) in roots {
            if self.scope == Scope::File {
                self.add_files(area, &roots, None);
            } else {
                self.add_changed_files(area, &roots)?;
            }
        }
        Ok(())
    }

    /// Changes of the work tree below `roots`. Without git or a repository every file counts as new.
    fn add_changed_files(&mut self, index: usize, roots: &[PathBuf]) -> anyhow::Result<()> {
        let Some(area) = self.areas.get_mut(index) else { return Ok(()) };
        let base = if self.by_base { area.find_base_and_policy() } else { area.find_base() };
        let changes = match base {
            Ok(base) => {
                let changes = if area.sides.git.is_some() { Some(area.sides.changes()?) } else { None };
                self.take_base(base)?;
                changes
            }
            Err(error @ GitError::Missing) => {
                self.problems.push(format!("{error}; everything counts as new"));
                area.sides.git = None;
                None
            }
            Err(error) => return Err(error.into()),
        };
        match changes {
            Some(changes) => self.add_changes_below(index, changes, roots),
            None => {
                self.add_files(index, roots, Some(Source::Absent));
                Ok(())
            }
        }
    }

    /// Those of `changes` that stand below the files and folders that are named; all where none is.
    pub(super) fn add_changes(&mut self, index: usize, changes: Vec<FilePair>) -> anyhow::Result<()> {
        let below = self.below.clone();
        if below.is_empty() {
            self.add_units(index, changes);
            return Ok(());
        }
        self.add_changes_below(index, changes, &below)
    }

    fn add_changes_below(&mut self, index: usize, mut changes: Vec<FilePair>, roots: &[PathBuf]) -> anyhow::Result<()> {
        let Some(area) = self.areas.get(index) else { return Ok(()) };
        let mut below = Vec::new();
        for path in roots {
            let Some(name) = repository::name_below(&area.sides.root, path) else {
                bail!(
                    "{}: not below {}, which is compared; nothing was judged",
                    path.display(),
                    area.sides.root.display()
                );
            };
            // What is gone has changed as well; what never was is a slip of the pen.
            if path.symlink_metadata().is_err() && !changes.iter().any(|pair| is_below(&pair.name, &name)) {
                bail!("{}: no such file or folder, and none that has changed; nothing was judged", path.display());
            }
            below.push(name);
        }
        changes.retain(|pair| below.iter().any(|folder| is_below(&pair.name, folder)));
        self.add_units(index, changes);
        Ok(())
    }

    /// Takes down what a change is measured against. A gate must not pass because of a base that hides the change.
    fn take_base(&mut self, base: Base) -> anyhow::Result<()> {
        if let Some(doubt) = base.doubt.filter(|_| self.strict.is_some()) {
            bail!("{doubt}; nothing was judged");
        }
        self.base = Some(base.reason);
        self.problems.extend(base.notices);
        Ok(())
    }

    /// All files below `roots`, with this base.
    fn add_files(&mut self, area: usize, roots: &[PathBuf], base: Option<Source>) {
        let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) = roots.iter().cloned().partition(|root| is_folder(root));
        let mut walked = if folders.is_empty() { Walked::default() } else { walk::files(&folders, &may_speak) };
        walked.files.extend(files.iter().cloned());
        walked.files.sort();
        walked.files.dedup();
        self.named.extend(files);
        self.incomplete |= !walked.problems.is_empty();
        self.problems.extend(walked.problems);
        let Some(root) = self.areas.get(area).map(|area| area.sides.root.clone()) else { return };
        let pairs = walked.files.into_iter().map(|file| FilePair {
            name: repository::name_below(&root, &file).unwrap_or_else(|| file.to_string_lossy().into_owned()),
            present: Source::Disk(file),
            base: base.clone(),
        });
        self.add_units(area, pairs.collect());
    }

    /// What differs between the base and `present` in the repository of the current folder.
    pub(super) fn add_change(&mut self, present: Point) -> anyhow::Result<()> {
        let here = self.here.clone();
        let index = self.area(&here);
        let Some(area) = self.areas.get_mut(index) else { return Ok(()) };
        if area.sides.git.is_none() {
            bail!("{}: not in a git repository, so there is nothing to compare; name files to judge", here.display());
        }
        if present == Point::Index {
            area.use_index_of_hook(&here);
        }
        let commits = matches!(present, Point::Commit(_));
        area.sides.present = present;
        let base = if self.by_base { area.find_base_and_policy()? } else { area.find_base()? };
        let changes = area.sides.changes()?;
        if let (Some(branch), Some(gate), true) = (&base.holds_head, self.strict, commits) {
            self.problems.push(format!(
                "HEAD is in {branch} already, so there is no change to judge; what a push brought is judged by `tagout \
                 check --gate {} --diff BEFORE..HEAD`",
                Gate::from(gate).name()
            ));
        }
        self.take_base(base)?;
        self.add_changes(index, changes)
    }

    /// What is committed since the base.
    pub(super) fn add_commits(&mut self) -> anyhow::Result<()> {
        let here = self.here.clone();
        let index = self.area(&here);
        let git = self.areas.get(index).and_then(|area| area.sides.git.clone());
        let head = git.as_deref().map(|git| git.commit("HEAD")).transpose()?.flatten();
        self.add_change(head.clone().map_or(Point::Nothing, Point::Commit))?;
        let left = match git.filter(|_| self.units.is_empty()) {
            Some(git) => git.changes(head.as_deref(), &Target::WorkTree)?.len(),
            None => 0,
        };
        self.asked = Asked::Commits { uncommitted: left };
        self.base = self.base.take().filter(|_| head.is_some());
        Ok(())
    }

    /// Groups files into units: Terraform is judged by folder, everything else by file.
    pub(super) fn add_units(&mut self, index: usize, pairs: Vec<FilePair>) {
        let Some(area) = self.areas.get_mut(index) else { return };
        let mut reader = Reader::default();
        let mut modules: BTreeMap<(String, String), usize> = BTreeMap::new();
        for pair in pairs {
            // What tests a rule is there to be found by it.
            if self.scope == Scope::File && own::is_test(&pair.name) {
                continue;
            }
            let (folder, family) = change::unit(&pair.name);
            let (folder, family) = (folder.to_owned(), family.to_owned());
            // What changed together is judged together: one file may have what another one lost.
            let module = family == "tf" || self.scope == Scope::Changed;
            let key = (folder.clone(), family);
            let known = modules.get(&key).filter(|_| module).copied();
            if let Some(unit) = known.and_then(|index| self.units.get_mut(index)) {
                unit.files.push(pair);
                continue;
            }
            let policy = area.policy_in(&folder, &mut reader);
            if module {
                modules.insert(key, self.units.len());
            }
            self.units.push(Unit { area: index, files: vec![pair], policy, language: None });
        }
    }
}

/// True of a folder itself, not of a link to one: links are not followed.
fn is_folder(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir())
}

/// True for `folder` itself and everything in it; the empty folder is the root.
fn is_below(name: &str, folder: &str) -> bool {
    folder.is_empty() || name.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// False for files that cannot be in a language we read. Files without an extension may be scripts.
fn may_speak(path: &Path) -> bool {
    let Some(name) = path.file_name() else { return false };
    let name = name.to_string_lossy();
    language::by_path(&name).is_some() || agents::is_notebook(&name) || !name.trim_start_matches('.').contains('.')
}

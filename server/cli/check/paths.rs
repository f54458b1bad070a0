//! Files and folders named on the command line, as they are or as changes of the base.

use super::question::{Question, Unit, absolute, folder_of};
use crate::host::git::GitError;
use crate::host::sides::{FilePair, Point, Reader, Source};
use crate::host::{repository, walk};
use crate::judge::Scope;
use crate::language;
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
                self.base = Some(base.reason);
                self.problems.extend(base.notices);
                if area.sides.git.is_some() { Some(area.sides.changes()?) } else { None }
            }
            Err(error @ GitError::Missing) => {
                self.problems.push(format!("{error}; everything counts as new"));
                area.sides.git = None;
                None
            }
            Err(error) => return Err(error.into()),
        };
        match changes {
            Some(changes) => {
                let root = area.sides.root.clone();
                let below: Vec<String> = roots.iter().filter_map(|path| repository::name_below(&root, path)).collect();
                let asked = |name: &str| below.iter().any(|folder| is_below(name, folder));
                let changes = changes.into_iter().filter(|pair| asked(&pair.name)).collect();
                self.add_units(index, changes);
            }
            None => self.add_files(index, roots, Some(Source::Absent)),
        }
        Ok(())
    }

    /// All files below `roots`, with this base.
    fn add_files(&mut self, area: usize, roots: &[PathBuf], base: Option<Source>) {
        let walked = walk::files(roots, &may_speak);
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
        area.sides.present = present;
        let base = if self.by_base { area.find_base_and_policy()? } else { area.find_base()? };
        self.base = Some(base.reason);
        self.problems.extend(base.notices);
        let changes = area.sides.changes()?;
        self.add_units(index, changes);
        Ok(())
    }

    /// Groups files into units: Terraform is judged by folder, everything else by file.
    pub(super) fn add_units(&mut self, index: usize, pairs: Vec<FilePair>) {
        let Some(area) = self.areas.get_mut(index) else { return };
        let mut reader = Reader::default();
        let mut modules: BTreeMap<String, usize> = BTreeMap::new();
        for pair in pairs {
            let folder = folder_of(&pair.name).to_owned();
            let module = pair.name.ends_with(".tf");
            let known = modules.get(&folder).filter(|_| module).copied();
            if let Some(unit) = known.and_then(|index| self.units.get_mut(index)) {
                unit.files.push(pair);
                continue;
            }
            let policy = area.policy_in(&folder, &mut reader);
            if module {
                modules.insert(folder, self.units.len());
            }
            self.units.push(Unit { area: index, files: vec![pair], policy, language: None });
        }
    }
}

/// True for `folder` itself and everything in it; the empty folder is the root.
fn is_below(name: &str, folder: &str) -> bool {
    folder.is_empty() || name.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// False for files that cannot be in a language we read. Files without an extension may be scripts.
fn may_speak(path: &Path) -> bool {
    let Some(name) = path.file_name() else { return false };
    let name = name.to_string_lossy();
    language::by_path(&name).is_some() || !name.trim_start_matches('.').contains('.')
}

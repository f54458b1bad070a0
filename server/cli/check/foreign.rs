//! `--with-sarif FILE`: what other scanners found, joined with tiers, origins and holds.

use super::judging::Judged;
use super::question::{Question, absolute, folder_of};
use super::rows::rows;
use crate::host::sides::{Reader, Source};
use crate::host::{files, repository};
use crate::judge::{self, Case, Content, FileCase, Origins, Reach, Scope, Side, Told};
use crate::operations::Summary;
use crate::report::foreign;
use crate::risk::Involvement;
use anyhow::{anyhow, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl Question {
    /// Judges the results in these logs. A log that is none, or that speaks of another tree, is an error: dropped results
    /// look like a clean scan.
    pub(super) fn foreign(&mut self, logs: &[PathBuf]) -> anyhow::Result<Vec<Judged>> {
        let here = self.here.clone();
        let index = self.area(&here);
        let mut judged = Vec::new();
        for log in logs {
            let shown = log.display();
            let text = files::read(&absolute(&here, log)).map_err(|reason| anyhow!("{shown}: {reason}"))?;
            let root = self.areas.get(index).map(|area| address(&area.sides.root)).unwrap_or_default();
            let (told, remarks) = foreign::read(&text, &root).map_err(|what| anyhow!("{shown}: {what}"))?;
            let mut problems: Vec<String> = remarks.iter().map(|remark| format!("{shown}: {remark}")).collect();
            let mut by_path: BTreeMap<String, Vec<Told>> = BTreeMap::new();
            for one in told {
                by_path.entry(one.path.clone()).or_default().push(one);
            }
            let named = by_path.len();
            let mut missing = BTreeSet::new();
            for (path, told) in by_path {
                match self.told(index, &path, &told) {
                    Some(one) => judged.push(one),
                    None => drop(missing.insert(path)),
                }
            }
            if named > 0 && missing.len() == named {
                bail!(
                    "{shown}: none of its {named} files is here; name the log of a scan from the root of this repository"
                );
            }
            problems
                .extend(missing.iter().map(|path| format!("{shown}: {path} is not here, its results are left out")));
            judged.push(Judged { problems, ..Judged::default() });
        }
        Ok(judged)
    }

    /// The results about one file; `None` where the file is not there.
    fn told(&mut self, index: usize, path: &str, told: &[Told]) -> Option<Judged> {
        let mut reader = Reader::default();
        let area = self.areas.get_mut(index)?;
        let policy = area.policy_in(folder_of(path), &mut reader);
        let pair = area.sides.pair(path);
        let mut side = |source: &Source| match reader.text(source, &|_| true) {
            Ok(Some(text)) => Side::Here(Arc::new(Content::new(text, Summary::default()))),
            Ok(None) | Err(_) => Side::Absent,
        };
        let present = side(&pair.present);
        if !matches!(present, Side::Here(_)) {
            return None;
        }
        let root = area.sides.root.clone();
        if !self.below.is_empty() && !self.below.iter().any(|below| root.join(path).starts_with(below)) {
            return Some(Judged::default());
        }
        let base = match (&pair.base, self.scope) {
            (Some(base), Scope::Changed) => side(base),
            _ => Side::Absent,
        };
        let file = FileCase { path: path.to_owned(), base, present };
        let case = Case {
            files: vec![file.clone()],
            policy: &policy,
            own: None,
            origins: Origins::all(Involvement::default()),
            scope: self.scope,
            today: &self.today,
            beside: &area.beside,
            reach: Reach::default(),
        };
        let findings = judge::foreign(&case, &file, told);
        let mut judged = Judged { rows: rows(&case.files, findings.into_iter()), ..Judged::default() };
        for row in &mut judged.rows {
            row.shown = repository::seen_from(&self.here, &root, &row.finding.path);
        }
        Some(judged)
    }
}

/// The folder as scanners write absolute addresses.
fn address(root: &Path) -> String {
    format!("file://{}/", root.to_string_lossy().replace('\\', "/"))
}

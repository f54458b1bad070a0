//! One change of the past, judged as if it were proposed today.

use super::area::Area;
use super::judging::{self, Judged};
use super::question::Question;
use crate::host::git::{Git, GitError};
use crate::host::sides::{Point, Reader, Sides};
use crate::judge::Scope;
use crate::policy::Policy;
use crate::report::Asked;
use crate::risk::Finding;
use crate::rules::own::Own;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// What all changes of one repository share.
#[derive(Debug)]
pub(in crate::cli) struct Repository {
    pub(in crate::cli) root: PathBuf,
    pub(in crate::cli) git: Arc<Git>,
    /// The policy to try.
    pub(in crate::cli) policy: Arc<Policy>,
    /// The repository's own rules.
    pub(in crate::cli) own: Option<Arc<Own>>,
    /// Today in UTC: exceptions end.
    pub(in crate::cli) today: String,
}

/// What a change comes to.
#[derive(Debug, Default)]
pub(in crate::cli) struct Verdict {
    /// With the line each stands on, from 1; not the excepted ones.
    pub(in crate::cli) findings: Vec<(Finding, usize)>,
    pub(in crate::cli) problems: Vec<String>,
    /// Something of it could not be judged.
    pub(in crate::cli) incomplete: bool,
}

/// Judges what `commit` changed in `parent`.
pub(in crate::cli) fn judge(
    repository: &Repository,
    parent: &str,
    commit: &str,
    reader: &mut Reader,
) -> Result<Verdict, GitError> {
    let sides = Sides {
        root: repository.root.clone(),
        git: Some(Arc::clone(&repository.git)),
        present: Point::Commit(commit.to_owned()),
        base: Point::Commit(parent.to_owned()),
    };
    let changes = sides.changes()?;
    let mut question = Question {
        areas: vec![Area::of_past(sides, Arc::clone(&repository.policy), repository.own.clone())],
        units: Vec::new(),
        scope: Scope::Changed,
        today: repository.today.clone(),
        problems: Vec::new(),
        base: None,
        asked: Asked::Changes,
        incomplete: false,
        by_base: false,
        strict: None,
        below: Vec::new(),
        named: BTreeSet::new(),
        merged_into: Vec::new(),
        here: repository.root.clone(),
        expired: Vec::new(),
    };
    question.add_units(0, changes);
    question.note_first_tier();
    let mut verdict = Verdict::default();
    for area in &question.areas {
        verdict.problems.extend(area.mistakes.iter().cloned());
    }
    for unit in &question.units {
        let Judged { rows, problems, incomplete, .. } = judging::judge(&question, unit, reader);
        let counts = rows.into_iter().filter(|row| row.finding.excepted.is_none());
        verdict.findings.extend(counts.map(|row| (row.finding, row.start.line)));
        verdict.problems.extend(problems);
        verdict.incomplete |= incomplete;
    }
    Ok(verdict)
}

//! `--plan FILE`: what Terraform or CloudFormation says it would do, in the words that comparing texts uses.

use super::area::Area;
use super::judging::Judged;
use super::question::{Question, absolute, folder_of};
use super::{CLEAN, FOUND};
use super::{CheckArguments, Outcome, Output, Report, Row, Summary, output, pool};
use crate::change::plan::{self, Places, Plan, Said};
use crate::cli::args::GateName;
use crate::host::git::Git;
use crate::host::sides::Reader;
use crate::host::{clock, files, repository};
use crate::judge;
use crate::policy::Policy;
use crate::report::Asked;
use crate::risk::{Confidence, Finding, Gate};
use crate::rules;
use crate::text::LineIndex;
use anyhow::{Context, anyhow, bail};
use std::path::Path;
use std::sync::Arc;

/// Runs the command; the answer is the exit code.
pub(super) fn run(arguments: &CheckArguments, file: &Path) -> anyhow::Result<u8> {
    let shown = file.display().to_string();
    let text = files::read(file).map_err(|reason| anyhow!("{shown}: the plan cannot be read: {reason}"))?;
    let plan = plan::read(&text).map_err(|what| anyhow!("{shown}: {what}"))?;
    let here = std::env::current_dir().context("the current folder cannot be found")?;
    let strict = matches!(arguments.gate, Some(GateName::Merge | GateName::Deploy));
    let mut notes = plan.notes.clone();
    let mut incomplete = false;
    match bound(&plan, arguments.commit.as_deref(), &here) {
        Bound::Here => {}
        // A gate opens for what was reviewed: a plan of something else says nothing about it.
        Bound::Elsewhere(why) if strict => bail!("{shown}: {why}"),
        Bound::Nowhere if arguments.gate == Some(GateName::Deploy) => bail!("{shown}: {UNBOUND}"),
        Bound::Elsewhere(why) => notes.push(why),
        Bound::Nowhere if strict => notes.push(UNBOUND.to_owned()),
        Bound::Nowhere => {}
    }
    let mut law = match &arguments.diff {
        Some(_) => {
            let mut question = Question::new(arguments)?;
            notes.append(&mut question.problems);
            incomplete |= question.incomplete;
            notes.extend(plan::disagreements(&plan, &said(&question)?));
            question.areas.into_iter().next().unwrap_or_else(|| Area::of(&here, &here))
        }
        None => in_force(&here, strict)?,
    };
    let name = repository::name_below(&law.sides.root, &absolute(&here, file)).unwrap_or_else(|| shown.clone());
    let policy = law.policy_in(folder_of(&name), &mut Reader::default());
    let today = clock::today();
    let expired = super::rows::expired(&mut law, &today);
    incomplete |= !law.mistakes.is_empty() && arguments.diff.is_none();
    let mut result = Outcome {
        fail_on: arguments.fail_on.into(),
        gate: arguments.gate.map(Gate::from),
        excepted: arguments.excepted,
        summary: Summary { asked: Asked::Plan(shown.clone()), ..Summary::default() },
        found: false,
        incomplete,
    };
    if arguments.diff.is_none() {
        notes.append(&mut law.mistakes);
    }
    for note in &notes {
        output::complain(&format!("note: {note}"));
    }
    result.summary.problems.extend(notes);
    let mut out = Output::new();
    let catalogue = rules::own::digest(law.own.as_deref());
    let mut report = Report::new(arguments.format.into(), output::colour(arguments.color), catalogue);
    out.write(&report.head())?;
    let rows = rows(&plan, (&name, &shown), &text, (&policy, &today));
    for judged in [expired, Judged { rows, files: 1, ..Judged::default() }] {
        for row in result.take(judged) {
            out.write(&report.row(row))?;
        }
    }
    out.write(&report.tail(&result.summary))?;
    out.flush()?;
    anyhow::ensure!(!result.incomplete, "not everything could be judged; see the notes above");
    Ok(if result.found { FOUND } else { CLEAN })
}

/// The policy of the current folder; for a gate that a change must not weaken, as it stands in the base.
fn in_force(here: &Path, strict: bool) -> anyhow::Result<Area> {
    let mut area = Area::of(here, here);
    if strict && area.sides.git.is_some() {
        let base = area.find_base_and_policy()?;
        if let Some(doubt) = base.doubt {
            bail!("{doubt}; nothing was judged");
        }
    }
    Ok(area)
}

/// What git shortens a commit to at least: less may mean any.
const SHORTEST: usize = 7;

/// What a plan that names no commit lacks.
const UNBOUND: &str = "the plan does not say which commit it was made from, so nobody can tell whether it belongs to what was \
                       reviewed; name it with --commit, or hand it to the plan as a variable `commit` (a tag of that name for a \
                       change set)";

/// Whether a plan belongs to what is checked out.
enum Bound {
    Here,
    /// Why not.
    Elsewhere(String),
    /// Nobody says what it was made from.
    Nowhere,
}

/// A plan belongs to the commit it was made from: as it says itself, else as the caller does, and as both do.
fn bound(plan: &Plan, said: Option<&str>, here: &Path) -> Bound {
    let named = [plan.commit.as_deref(), said];
    let mut commits = named.into_iter().flatten().peekable();
    if commits.peek().is_none() {
        return Bound::Nowhere;
    }
    let head = Git::new(here).commit("HEAD").ok().flatten();
    let is_head = |commit: &str| {
        let long = commit.len() >= SHORTEST;
        head.as_ref().is_some_and(|head| long && head.starts_with(&commit.to_ascii_lowercase()))
    };
    match (commits.find(|commit| !is_head(commit)), &head) {
        (None, _) => Bound::Here,
        (Some(commit), Some(head)) => Bound::Elsewhere(format!(
            "the plan was made from {commit}, and what is checked out is {head}; make the plan again"
        )),
        (Some(commit), None) => Bound::Elsewhere(format!(
            "the plan was made from {commit}, and no commit is checked out here to compare with"
        )),
    }
}

/// Findings with their places. No line of the plan is shown: it may hold any value of the state.
fn rows(plan: &Plan, (name, shown): (&str, &str), text: &str, (policy, today): (&Arc<Policy>, &str)) -> Vec<Row> {
    let lines = LineIndex::new(text);
    let places = Places::of(text);
    let findings = judge::planned(plan, name, policy, today).into_iter().map(|finding| {
        let span = places.place(finding.resource.as_deref().unwrap_or_default());
        Finding { span, ..finding }
    });
    findings.map(|finding| Row { shown: shown.to_owned(), ..Row::placed(finding, text, &lines) }).collect()
}

/// What comparing the texts says.
fn said(question: &Question) -> anyhow::Result<Vec<Said>> {
    let mut found = Vec::new();
    pool::run(question, &question.units, |judged: Judged| {
        for finding in judged.rows.into_iter().map(|row| row.finding) {
            if let (Some(outcome), Some(address)) = (finding.outcome, finding.resource) {
                let certain = finding.confidence == Confidence::High;
                found.push(Said { address, outcome, certain, message: finding.message });
            }
        }
        Ok(true)
    })?;
    Ok(found)
}

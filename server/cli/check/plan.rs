//! `--plan FILE`: what Terraform or CloudFormation says it would do, in the words that comparing texts uses.

use super::judging::Judged;
use super::question::Question;
use super::{CLEAN, FOUND};
use super::{CheckArguments, Outcome, Output, Report, Row, Summary, output, pool};
use crate::change::plan::{self, Plan, Said};
use crate::host::files;
use crate::host::git::Git;
use crate::report::Asked;
use crate::risk::{Confidence, Finding, Gate};
use crate::rules;
use crate::text::{LineIndex, Span};
use std::path::Path;

/// Runs the command; the answer is the exit code.
pub(super) fn run(arguments: &CheckArguments, file: &Path) -> anyhow::Result<u8> {
    let text =
        files::read(file).map_err(|reason| anyhow::anyhow!("{}: the plan cannot be read: {reason}", file.display()))?;
    let plan = plan::read(&text).map_err(|what| anyhow::anyhow!("{}: {what}", file.display()))?;
    let name = file.display().to_string();
    let mut result = Outcome {
        fail_on: arguments.fail_on.into(),
        gate: arguments.gate.map(Gate::from),
        excepted: arguments.excepted,
        summary: Summary { asked: Asked::Text(name.clone()), ..Summary::default() },
        found: false,
        incomplete: false,
    };
    let mut notes = bound(&plan);
    if arguments.diff.is_some() {
        notes.extend(plan::disagreements(&plan, &said(arguments)?));
    }
    for note in &notes {
        output::complain(&format!("note: {note}"));
    }
    result.summary.problems.extend(notes);
    let mut out = Output::new();
    let mut report = Report::new(arguments.format.into(), output::colour(arguments.color), rules::own::digest(None));
    out.write(&report.head())?;
    let judged = Judged { rows: rows(&plan, &name, &text), files: 1, ..Judged::default() };
    for row in result.take(judged) {
        out.write(&report.row(row))?;
    }
    out.write(&report.tail(&result.summary))?;
    out.flush()?;
    Ok(if result.found { FOUND } else { CLEAN })
}

/// A plan belongs to the commit it was made from.
fn bound(plan: &Plan) -> Vec<String> {
    let Some(commit) = &plan.commit else { return Vec::new() };
    let here = std::env::current_dir().ok();
    let head = here.and_then(|here| Git::new(&here).commit("HEAD").ok().flatten());
    match head {
        Some(head) if head == *commit || head.starts_with(commit.as_str()) => Vec::new(),
        Some(head) => {
            vec![format!("the plan was made from {commit}, and what is checked out is {head}; make the plan again")]
        }
        None => vec![format!("the plan was made from {commit}, and no commit is checked out here to compare with")],
    }
}

fn rows(plan: &Plan, name: &str, text: &str) -> Vec<Row> {
    let lines = LineIndex::new(text);
    let findings = plan.changes.iter().map(|change| {
        let span = place(text, &change.address);
        let rule = rules::by_id(change.rule);
        Finding {
            covers: rule.map_or_else(Vec::new, |rule| rule.covers.iter().map(ToString::to_string).collect()),
            confidence: if change.certain { Confidence::High } else { Confidence::Medium },
            effect: rule.map(|rule| rule.effect.to_string()),
            outcome: Some(change.outcome),
            resource: Some(change.address.clone()),
            attribute: change.attribute.clone(),
            symbol: change.address.clone(),
            ..Finding::new(change.rule, name, span, change.level, change.message.clone())
        }
    });
    findings.map(|finding| Row::new(finding, Some((text, &lines)))).collect()
}

/// Where the plan names the object.
fn place(text: &str, address: &str) -> Span {
    let written = serde_json::to_string(address).unwrap_or_default();
    let key = |name: &str| {
        text.match_indices(&format!("\"{name}\"")).find_map(|(at, _)| {
            let rest = &text[at..];
            let value = rest.find(':').map(|colon| at + colon + 1)?;
            let start = value + (text[value..].len() - text[value..].trim_start().len());
            text[start..].starts_with(&written).then(|| Span::new(start, start + written.len()))
        })
    };
    key("address").or_else(|| key("LogicalResourceId")).unwrap_or_default()
}

/// What comparing the texts says.
fn said(arguments: &CheckArguments) -> anyhow::Result<Vec<Said>> {
    let question = Question::new(arguments)?;
    let mut found = Vec::new();
    pool::run(&question, &question.units, |judged: Judged| {
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

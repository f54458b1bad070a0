//! The closing line of a report for people: what was found, in what, and what of it is held.

use super::text::{Colour, Paint};
use super::{Asked, Summary};
use crate::language;
use crate::risk::{Gate, Level, Outcome};
use std::fmt::Write;

/// `tagout: 1 critical in 2 changed files, against merge base with main · 1 held at merge`.
pub(super) fn line(summary: &Summary, colour: Colour) -> String {
    let mut line = format!("tagout: {}", said(summary, colour));
    let outcomes = [Outcome::Replaced, Outcome::Destroyed, Outcome::GuardOff, Outcome::Orphaned].into_iter();
    let counted: Vec<String> = outcomes
        .filter_map(|outcome| summary.outcomes.get(outcome.name()).map(|count| (outcome, *count)))
        .map(|(outcome, count)| match outcome {
            Outcome::GuardOff if count == 1 => "1 guard off".to_owned(),
            Outcome::GuardOff => format!("{count} guards off"),
            outcome => format!("{count} {}", outcome.name()),
        })
        .collect();
    if !counted.is_empty() {
        let _ = write!(line, " · {}", counted.join(", "));
    }
    // In the order in which a change meets them.
    for gate in [Gate::Hook, Gate::Commit, Gate::Push, Gate::Merge, Gate::Deploy].map(Gate::name) {
        if let Some(count) = summary.held.get(gate) {
            let _ = write!(line, " · {count} held at {gate}");
        }
    }
    if summary.excepted > 0 {
        let _ = write!(line, " · {} excepted", summary.excepted);
    }
    for (reason, count) in &summary.skipped {
        let _ = write!(line, " · {count} skipped ({reason})");
    }
    line
}

/// What was found where; a run that judged nothing must not look as if it had found nothing.
fn said(summary: &Summary, colour: Colour) -> String {
    let against = summary.base.as_ref().map(|base| format!(", against {base}")).unwrap_or_default();
    let none = summary.files == 0 && summary.findings.is_empty();
    if none && !summary.skipped.is_empty() {
        return "nothing was judged".to_owned();
    }
    let place = match &summary.asked {
        Asked::Command if summary.findings.is_empty() && !summary.problems.is_empty() => {
            return "the command was not judged as a whole".to_owned();
        }
        Asked::Command => "the command".to_owned(),
        Asked::Text(name) if none => {
            return format!("nothing to judge: {name} is in no language that tagout reads ({})", languages());
        }
        Asked::Text(name) => format!("standard input as {name}{against}"),
        Asked::Plan(name) => format!("the plan {name}"),
        Asked::Commits { uncommitted: 1.. } if none => return uncommitted(summary),
        Asked::Changes | Asked::Commits { .. } if none => {
            return format!("nothing to judge: no file has changed{against}");
        }
        Asked::Changes | Asked::Commits { .. } => format!("{}{against}", counted(summary.files, "changed file")),
        Asked::Files if none => {
            return format!("nothing to judge: no file here is in a language that tagout reads ({})", languages());
        }
        Asked::Files => counted(summary.files, "file"),
    };
    format!("{} in {place}", found(summary, colour))
}

/// Work that nobody has committed is no "no change".
fn uncommitted(summary: &Summary) -> String {
    let since = summary.base.as_ref().map_or_else(|| "yet".to_owned(), |base| format!("since {base}"));
    let left = match &summary.asked {
        Asked::Commits { uncommitted: 1 } => "1 file of the work tree is".to_owned(),
        Asked::Commits { uncommitted } => format!("{uncommitted} files of the work tree are"),
        _ => "the work tree is".to_owned(),
    };
    format!("nothing to judge: nothing is committed {since}; {left} not judged")
}

fn found(summary: &Summary, colour: Colour) -> String {
    let levels = [Level::Critical, Level::High, Level::Medium, Level::Low].into_iter();
    let found: Vec<String> = levels
        .filter_map(|level| {
            let count = summary.findings.get(&level).filter(|count| **count > 0)?;
            Some(Paint { colour, level }.level(&format!("{count} {}", level.name())))
        })
        .collect();
    if found.is_empty() { "no findings".to_owned() } else { found.join(", ") }
}

fn counted(count: usize, thing: &str) -> String {
    if count == 1 { format!("1 {thing}") } else { format!("{count} {thing}s") }
}

fn languages() -> String {
    language::all().iter().map(|language| language.id).collect::<Vec<_>>().join(", ")
}

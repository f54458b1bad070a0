//! `tagout check`: files, a change, one text or one command, judged and reported.

mod area;
mod diff;
mod foreign;
mod judging;
mod notebooks;
pub(super) mod past;
mod paths;
mod plan;
mod pushed;
mod question;
mod rows;

use super::args::CheckArguments;
use super::output::{self, Output};
use super::pool::{self, Work};
use super::{CLEAN, FOUND};
use crate::host::sides::Reader;
use crate::judge::Scope;
use crate::report::{Report, Row, Summary};
use crate::risk::{Gate, Level};
use crate::rules;
use judging::Judged;
use question::{Question, Unit};

/// Runs the command; the answer is the exit code.
pub(super) fn run(arguments: &CheckArguments) -> anyhow::Result<u8> {
    if let Some(file) = &arguments.plan {
        return plan::run(arguments, file);
    }
    let mut question = Question::new(arguments)?;
    let foreign = question.foreign(&arguments.with_sarif)?;
    let mut result = Outcome {
        fail_on: arguments.fail_on.into(),
        gate: arguments.gate.map(Gate::from),
        excepted: arguments.excepted,
        summary: Summary {
            problems: std::mem::take(&mut question.problems),
            base: question.base.take(),
            asked: std::mem::take(&mut question.asked),
            ..Summary::default()
        },
        found: false,
        incomplete: question.incomplete,
    };
    for problem in &result.summary.problems {
        output::complain(&format!("warning: {problem}"));
    }
    let mut out = Output::new();
    let own = question.areas.first().and_then(|area| area.own.as_deref());
    let catalogue = rules::own::digest(own);
    let mut report = Report::new(arguments.format.into(), output::colour(arguments.color), catalogue);
    out.write(&report.head())?;
    for expired in std::mem::take(&mut question.expired) {
        for row in result.take(expired) {
            out.write(&report.row(row))?;
        }
    }
    for judged in foreign {
        for row in result.take(judged) {
            out.write(&report.row(row))?;
        }
    }
    pool::run(&question, &question.units, |judged| {
        for row in result.take(judged) {
            out.write(&report.row(row))?;
        }
        Ok(!out.gone())
    })?;
    // A scan that could read nothing of what it found is no pass.
    let read = question.scope == Scope::Changed || result.summary.files > 0 || result.summary.skipped.is_empty();
    result.incomplete |= !read;
    out.write(&report.tail(&result.summary))?;
    out.flush()?;
    if result.found && !question.merged_into.is_empty() {
        let branches = question.merged_into.join(", ");
        output::complain(&format!(
            "tagout: {branches} is protected, so a push to it is judged as a merge, and this one is held: push a branch \
             of its own and have that reviewed, or have the policy of {branches} except what was found"
        ));
        // Git goes on where a question stays open; what is held stays held.
        return Ok(FOUND);
    }
    anyhow::ensure!(!result.incomplete, "not everything could be judged; see the warnings above");
    Ok(if result.found { FOUND } else { CLEAN })
}

impl Work<Unit, Judged> for Question {
    fn answer(&self, unit: &Unit, reader: &mut Reader) -> Judged {
        judging::judge(self, unit, reader)
    }

    fn crashed(&self, unit: &Unit) -> Judged {
        let names: Vec<&str> = unit.files.iter().map(|pair| pair.name.as_str()).collect();
        let problem = format!("{}: internal error, not judged; please report this with the file", names.join(", "));
        Judged { problems: vec![problem], incomplete: true, ..Judged::default() }
    }

    fn speaks(&self, judged: &Judged) -> bool {
        !judged.rows.is_empty() || !judged.problems.is_empty()
    }
}

/// What the run comes to so far.
struct Outcome {
    fail_on: Level,
    gate: Option<Gate>,
    excepted: bool,
    summary: Summary,
    found: bool,
    incomplete: bool,
}

impl Outcome {
    /// Counts what was judged and returns the rows to show.
    fn take(&mut self, judged: Judged) -> Vec<Row> {
        self.summary.files += judged.files;
        self.incomplete |= judged.incomplete;
        for reason in judged.skipped {
            *self.summary.skipped.entry(reason).or_default() += 1;
        }
        for problem in judged.problems {
            output::complain(&format!("warning: {problem}"));
            self.summary.problems.push(problem);
        }
        let mut rows = judged.rows;
        for row in &rows {
            self.summary.count(&row.finding);
            if row.finding.excepted.is_none() {
                self.found |= match judged.gate.or(self.gate) {
                    Some(gate) => row.finding.hold.contains(&gate),
                    None => row.finding.level >= self.fail_on,
                };
            }
        }
        rows.retain(|row| self.excepted || row.finding.excepted.is_none());
        rows
    }
}

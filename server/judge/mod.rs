//! The one question every door asks: given base, present and policy, what is to be said?
//!
//! Equal inputs give equal findings, wherever this runs. What is missing comes back as [`Answer::Need`]; the door
//! fetches it and asks again. This module reads nothing itself.

mod changes;
mod compound;
mod exceptions;
mod fingerprint;
mod foreign;
mod gone;
pub mod holds;
mod line;
mod needs;
mod origins;
mod planned;
mod reading;
mod recreate;
mod removed;
mod scripts;
pub mod session;
mod spoken;
#[cfg(test)]
mod tests;
mod weigh;

pub use foreign::{Told, foreign};
pub use line::line;
pub use origins::Origins;
pub use planned::planned;
pub use reading::{Memory, Question, Reader, Reading, read, reread};
pub use weigh::COMMAND;

use crate::operations::shell::tasks::Task;
use crate::operations::{self, Summary};
use crate::policy::Policy;
use crate::risk::Finding;
use crate::rules::own::{self, Own};
use spoken::Said;
use std::borrow::Cow;
use std::cmp::Reverse;
use std::sync::{Arc, OnceLock};

/// One question.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    /// The files of one unit (a Terraform module, a template, else one file).
    pub files: Vec<FileCase>,
    pub policy: &'a Policy,
    /// The rules of the repository, beside the built-in ones.
    pub own: Option<&'a Own>,
    /// Who wrote what is new.
    pub origins: Origins,
    pub scope: Scope,
    /// Today, `YYYY-MM-DD` in UTC: exceptions end.
    pub today: &'a str,
    /// Paths of the first tier that the whole change touches, of which these files are a unit; empty where the door sees
    /// no more than them.
    pub beside: &'a [String],
    /// What the door has fetched or can fetch; decides what is asked for.
    pub reach: Reach,
}

/// How far the files of a case go. The default asks for nothing beyond a missing base.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// Siblings can still be fetched; false once they are here or where they cannot be had.
    pub siblings: bool,
    /// Scripts that a command runs can be fetched. Each joins [`Case::files`] under its path, [`Side::Absent`] on both
    /// sides where it does not exist.
    pub scripts: bool,
    /// The whole repository can be searched for the module that a file of values belongs to.
    pub modules: bool,
}

/// One file of a case. `None` where the file does not exist on that side.
#[derive(Clone, Debug)]
pub struct FileCase {
    /// Repository-relative path with `/`.
    pub path: String,
    pub base: Side,
    pub present: Side,
}

/// A file at one point.
#[derive(Clone, Debug)]
pub enum Side {
    /// Not known yet; the judge may ask for it.
    Unknown,
    Absent,
    Here(Arc<Content>),
}

/// A text with what it does.
#[derive(Debug)]
pub struct Content {
    pub text: String,
    pub summary: Summary,
    /// What the rules say about it, worked out by whoever asks first: a base is asked at every key.
    said: OnceLock<Said>,
}

/// What speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Only what is new against the base.
    Changed,
    /// Everything in the present files.
    File,
}

/// What the judge answers.
#[derive(Debug)]
pub enum Answer {
    Findings {
        /// Sorted by path, span, level (strictest first), rule.
        findings: Vec<Finding>,
        /// What went wrong inside, for the log: a rule that panicked is silent for that text.
        log: Vec<String>,
    },
    /// These are needed first.
    Need(Vec<Need>),
}

/// Something the door has to fetch.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// The base of this path.
    Base(String),
    /// All files of the folder that belong to the same unit, both sides.
    Siblings { folder: String, extension: String },
    /// The modules of the repository that declare all of these variables, both sides of their files. Those of one folder, or
    /// none: where several do, nobody knows which is meant.
    Module { variables: Vec<String> },
    /// A script that a command runs; path relative to the repository.
    Script(String),
    /// A file that holds commands under names; only these run. The text of [`tasks::body`](crate::operations::shell::tasks::body)
    /// joins [`Case::files`] under its path, read as shell text; [`Side::Absent`] where there is none.
    Tasks { path: String, tasks: Vec<Task> },
}

impl Content {
    /// A text that does this.
    pub fn new(text: String, summary: Summary) -> Content {
        Content { text, summary, said: OnceLock::new() }
    }
}

/// Judges one case.
pub fn judge(case: &Case<'_>) -> Answer {
    let needs = needs::needs(case);
    if !needs.is_empty() {
        return Answer::Need(needs);
    }
    let mut log = Vec::new();
    let mut findings: Vec<Finding> = case.files.iter().flat_map(|file| of_file(case, file, &mut log)).collect();
    let changes: Vec<Finding> =
        changes::findings(case).into_iter().filter_map(|finding| weigh::weigh(case, None, finding)).collect();
    findings.retain(|finding| !changes.iter().any(|change| says_more(change, finding)));
    findings.extend(changes);
    findings.extend(case.files.iter().filter_map(|file| weigh::tier_hold(case, file)));
    findings.sort_by(|one, other| order(one).cmp(&order(other)));
    compound::compound(case, &mut findings);
    for finding in &mut findings {
        finding.needs = line::needs(finding, case.policy);
    }
    findings.sort_by(|one, other| order(one).cmp(&order(other)));
    Answer::Findings { findings, log }
}

/// A change says more than a rule about the same place: what stood there before.
fn says_more(change: &Finding, finding: &Finding) -> bool {
    let replaces = || finding.covers.iter().any(|row| row.starts_with("rep."));
    change.excepted.is_none()
        && change.path == finding.path
        && (change.span == finding.span || (change.span.touches(finding.span) && replaces()))
}

fn order(finding: &Finding) -> impl Ord + '_ {
    (&finding.path, finding.span, Reverse(finding.level), &finding.rule)
}

/// What the rules say about one file and, with [`Scope::Changed`], did not say about its base.
fn of_file(case: &Case<'_>, file: &FileCase, log: &mut Vec<String>) -> Vec<Finding> {
    let Side::Here(present) = &file.present else { return Vec::new() };
    // A rule says what is dangerous; it does nothing.
    if own::file_name(&file.path).is_some() {
        return Vec::new();
    }
    let mut said = Cow::Owned(Said::default());
    if case.scope == Scope::Changed
        && let Side::Here(base) = &file.base
    {
        let work_out = || Said::of(case.own, &file.path, base);
        let known = base.said.get_or_init(work_out);
        // The same text under another path, or asked other rules, is another base.
        said = if known.path == file.path && known.own == case.own.map(|own| own.catalog.digest().to_owned()) {
            Cow::Borrowed(known)
        } else {
            Cow::Owned(work_out())
        };
        log.extend_from_slice(&said.log);
    }
    let old = &said.fingerprints;
    let spoken = spoken::spoken(case.own, &file.path, present, log);
    let mut findings = exceptions::told(case, file, present, &spoken);
    let new = spoken.into_iter().filter(|spoken| !old.contains(&spoken.fingerprint));
    findings.extend(new.filter_map(|spoken| {
        let operation = spoken.operation;
        let finding = spoken::finding(spoken, &file.path, present, origins::of(case, &file.path, operation.span));
        weigh::weigh(case, Some(operation), finding)
    }));
    let gone = gone::findings(case, file, log).into_iter();
    findings.extend(gone.filter_map(|finding| weigh::weigh(case, None, finding)));
    findings
}

/// Which called names are worth keeping as facts: what resolution and rules can use.
pub fn interesting(name: &str) -> bool {
    operations::interest(name)
}

//! The one question every door asks: given base, present and policy, what is to be said?
//!
//! Equal inputs give equal findings, wherever this runs. What is missing comes back as [`Answer::Need`]; the door
//! fetches it and asks again. This module reads nothing itself.

use crate::operations::Summary;
use crate::policy::Policy;
use crate::risk::{Finding, Involvement};
use std::sync::Arc;

/// One question.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    /// The files of one unit (a Terraform module, a template, else one file).
    pub files: Vec<FileCase>,
    pub policy: &'a Policy,
    /// Who wrote what is new.
    pub origin: Involvement,
    pub scope: Scope,
    /// Today, `YYYY-MM-DD` in UTC: exceptions end.
    pub today: &'a str,
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
}

/// What speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Only what is new against the base.
    Changed,
    /// Everything in the present files.
    Whole,
}

/// What the judge answers.
#[derive(Debug)]
pub enum Answer {
    Findings(Vec<Finding>),
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
    /// A script that a command runs; path relative to the repository.
    Script(String),
}

/// Judges one case.
pub fn judge(case: &Case<'_>) -> Answer {
    let _ = case;
    Answer::Findings(Vec::new())
}

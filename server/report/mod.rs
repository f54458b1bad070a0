//! Findings as text for people and as formats for machines: rows in, strings out.
//!
//! Rows are written as they come, so that a scan of a large tree needs no memory for its findings; only formats that
//! are one value (SARIF, GitLab) keep them. This module must not know where rows come from or where strings go.

mod blame;
pub mod carets;
mod closing;
mod excerpt;
pub mod foreign;
mod github;
mod gitlab;
mod journal;
mod json;
pub mod replay;
mod sarif;
#[cfg(test)]
mod tests;
mod text;
mod wide;

pub use blame::Blame;
pub use excerpt::Excerpt;
pub use journal::{Wanted, record_json, record_text};
pub use text::Colour;

use crate::risk::{Finding, Level};
use crate::text::{LineIndex, Position};
use std::collections::{BTreeMap, BTreeSet};

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people: excerpt, reasons, a closing line.
    Text,
    /// One object, by `server/docs/report.schema.json`.
    Json,
    /// One finding a line.
    Jsonl,
    /// Workflow commands that annotate a pull request.
    Github,
    /// SARIF 2.1.0.
    Sarif,
    /// A code quality report.
    Gitlab,
}

/// A finding with its place for people.
#[derive(Clone, Debug)]
pub struct Row {
    pub finding: Finding,
    /// The path as people are shown it; machines get the finding's.
    pub shown: String,
    pub start: Position,
    pub end: Position,
    /// The columns of start and end counted in characters.
    pub characters: (usize, usize),
    /// `None` where the text is gone or was not asked for.
    pub excerpt: Option<Excerpt>,
}

/// What a run was asked about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Asked {
    /// Files as they stand.
    #[default]
    Files,
    /// Files that differ from the base.
    Changes,
    /// The same among what is committed; so many files of the work tree are not.
    Commits { uncommitted: usize },
    /// A text from standard input, as if it stood at this path.
    Text(String),
    /// The plan of a tool, in this file.
    Plan(String),
    /// One shell command, which stands in no file.
    Command,
}

/// What a whole run comes to.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    pub asked: Asked,
    /// Files judged; a text from standard input counts as one, a command does not.
    pub files: usize,
    /// Findings by level, without the excepted ones.
    pub findings: BTreeMap<Level, usize>,
    /// What an apply would do, by outcome.
    pub outcomes: BTreeMap<&'static str, usize>,
    /// Findings held, by gate.
    pub held: BTreeMap<&'static str, usize>,
    /// Findings covered by an exception.
    pub excepted: usize,
    /// Files not judged, by reason (`binary`, `too-large` …).
    pub skipped: BTreeMap<&'static str, usize>,
    /// What could not be done, in words.
    pub problems: Vec<String>,
    /// What a change was measured against; `None` where whole files were judged.
    pub base: Option<String>,
}

/// Writes rows in one format.
#[derive(Debug)]
pub struct Report {
    format: Format,
    colour: Colour,
    /// Names the rules in force.
    catalogue: String,
    rows: usize,
    /// Rules whose reasons have been given.
    explained: BTreeSet<String>,
    /// For formats that are one value.
    kept: Vec<Row>,
}

impl Row {
    /// Places `finding` in `text`; in a text that is gone it stands at the beginning.
    pub fn new(finding: Finding, text: Option<(&str, &LineIndex)>) -> Row {
        match text {
            Some((text, lines)) => {
                let excerpt = Some(Excerpt::new(text, lines, finding.span));
                Row { excerpt, ..Row::placed(finding, text, lines) }
            }
            None => {
                let start = Position { line: 1, column: 1 };
                Row { shown: finding.path.clone(), finding, start, end: start, characters: (1, 1), excerpt: None }
            }
        }
    }

    /// Places `finding` in a text that is not shown.
    pub fn placed(finding: Finding, text: &str, lines: &LineIndex) -> Row {
        let (start, end) = (lines.position(finding.span.start), lines.position(finding.span.end));
        let characters = (in_characters(text, lines, start), in_characters(text, lines, end));
        Row { shown: finding.path.clone(), start, end, characters, excerpt: None, finding }
    }
}

impl Asked {
    /// Lower-case name as in reports.
    pub fn name(&self) -> &'static str {
        match self {
            Asked::Files => "files",
            Asked::Changes | Asked::Commits { .. } => "changes",
            Asked::Text(_) => "text",
            Asked::Plan(_) => "plan",
            Asked::Command => "command",
        }
    }
}

impl Summary {
    /// Counts one finding.
    pub fn count(&mut self, finding: &Finding) {
        if finding.excepted.is_some() {
            self.excepted += 1;
            return;
        }
        *self.findings.entry(finding.level).or_default() += 1;
        if let Some(outcome) = finding.outcome {
            *self.outcomes.entry(outcome.name()).or_default() += 1;
        }
        for gate in &finding.hold {
            *self.held.entry(gate.name()).or_default() += 1;
        }
    }
}

impl Report {
    /// A report without rows.
    pub fn new(format: Format, colour: Colour, catalogue: String) -> Report {
        Report { format, colour, catalogue, rows: 0, explained: BTreeSet::new(), kept: Vec::new() }
    }

    /// What stands before the first row.
    pub fn head(&self) -> String {
        match self.format {
            Format::Json => json::head(&self.catalogue),
            _ => String::new(),
        }
    }

    /// One row.
    pub fn row(&mut self, row: Row) -> String {
        self.rows += 1;
        match self.format {
            Format::Text => {
                let first = self.explained.insert(row.finding.rule.clone());
                text::row(&row, first, self.colour)
            }
            Format::Json => json::element(&row, self.rows == 1),
            Format::Jsonl => json::line(&row),
            Format::Github => github::row(&row),
            Format::Sarif | Format::Gitlab => {
                self.kept.push(row);
                String::new()
            }
        }
    }

    /// What stands after the last row.
    pub fn tail(self, summary: &Summary) -> String {
        match self.format {
            Format::Text => format!("{}\n", closing::line(summary, self.colour)),
            Format::Json => json::tail(summary),
            Format::Sarif => sarif::log(&self.kept, &self.catalogue),
            Format::Gitlab => gitlab::report(&self.kept),
            Format::Jsonl | Format::Github => String::new(),
        }
    }
}

/// The 1-based column of a place, counted in characters.
fn in_characters(text: &str, lines: &LineIndex, place: Position) -> usize {
    let before = lines.line(text, place.line).get(..place.column - 1);
    before.map_or(place.column, |before| before.chars().count() + 1)
}

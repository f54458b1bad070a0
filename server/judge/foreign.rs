//! What other scanners found, judged in context like our own findings: tier, origin, exceptions of the policy, holds.

use super::fingerprint::Fingerprints;
use super::weigh::weigh;
use super::{Case, FileCase, Scope, Side, origins};
use crate::risk::{About, Finding, Level};
use crate::text::{LineIndex, Span, hunks};
use std::sync::Arc;

/// One result of another scanner.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Name of the scanner, as it calls itself.
    pub tool: String,
    /// Its id for the rule.
    pub rule: String,
    /// Path as the scanner wrote it, made relative to the repository, with `/`.
    pub path: String,
    /// Line and column of start and end, from 1; the end is behind the last character.
    pub start: (usize, Option<usize>),
    pub end: (usize, Option<usize>),
    /// Columns count UTF-16 units; else code points.
    pub utf16: bool,
    pub level: Level,
    pub message: String,
    pub about: Arc<About>,
}

impl Told {
    /// The id that policies and reports know the rule by: `checkov:CKV_AWS_16`.
    pub fn id(&self) -> String {
        let tool: String = self.tool.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-");
        format!("{tool}:{}", self.rule)
    }

    fn span(&self, text: &str, lines: &LineIndex) -> Span {
        let line = |number: usize| number.clamp(1, lines.count().max(1));
        let at = |number: usize, column: Option<usize>, otherwise: usize| {
            let whole = lines.line(text, line(number)).trim_end_matches(['\n', '\r']);
            lines.start(line(number)) + column.map_or(otherwise.min(whole.len()), |column| self.bytes(whole, column))
        };
        let first = lines.line(text, line(self.start.0));
        let indent = first.len() - first.trim_start().len();
        let start = at(self.start.0, self.start.1, indent);
        Span::new(start, at(self.end.0, self.end.1, usize::MAX).max(start))
    }

    /// Bytes of a line in front of a column.
    fn bytes(&self, line: &str, column: usize) -> usize {
        let mut left = column.saturating_sub(1);
        for (at, c) in line.char_indices() {
            if left == 0 {
                return at;
            }
            left = left.saturating_sub(if self.utf16 { c.len_utf16() } else { 1 });
        }
        line.len()
    }
}

/// The findings that these results make in one file of a case. Of a change only what stands on changed lines speaks.
pub fn foreign(case: &Case<'_>, file: &FileCase, told: &[Told]) -> Vec<Finding> {
    let Side::Here(present) = &file.present else { return Vec::new() };
    let lines = LineIndex::new(&present.text);
    let changed = changed(case, file, &present.text);
    let mut fingerprints = Fingerprints::default();
    let mut findings = Vec::new();
    for one in told.iter().filter(|one| one.path == file.path) {
        let span = one.span(&present.text, &lines);
        let fingerprint = fingerprints.of(&one.id(), &file.path, "", span.of(&present.text));
        let from = lines.start(lines.position(span.start).line);
        let to = lines.start(lines.position(span.end).line + 1).max(from + 1);
        if changed.as_ref().is_some_and(|changed| !changed.iter().any(|one| one.start < to && from < one.end)) {
            continue;
        }
        let finding = Finding {
            fingerprint,
            origin: origins::of(case, &file.path, span),
            about: Some(Arc::clone(&one.about)),
            ..Finding::new(&one.id(), &file.path, span, one.level, one.message.clone())
        };
        findings.extend(weigh(case, None, finding));
    }
    findings
}

/// The changed parts, in whole lines; `None` where all lines count.
fn changed(case: &Case<'_>, file: &FileCase, present: &str) -> Option<Vec<Span>> {
    let Side::Here(base) = &file.base else { return None };
    (case.scope == Scope::Changed).then(|| hunks(&base.text, present).into_iter().map(|hunk| hunk.present).collect())
}

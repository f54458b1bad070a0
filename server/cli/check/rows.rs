//! Findings as the rows of a report, with their places.

use super::area::Area;
use super::judging::Judged;
use crate::change;
use crate::host::policy;
use crate::host::sides::Reader;
use crate::judge::{Content, FileCase, Side, holds};
use crate::operations::Summary;
use crate::report::Row;
use crate::risk::Finding;
use crate::text::LineIndex;
use std::sync::Arc;

/// The exceptions of an area's policy that have ended: a merge is held until somebody agrees anew.
pub(super) fn expired(area: &mut Area, today: &str) -> Judged {
    let findings = holds::expired(&area.policy, policy::FILE, today);
    if findings.is_empty() {
        return Judged::default();
    }
    let text = area.policy_text("", &mut Reader::default()).unwrap_or_default();
    let content = Content::new(text, Summary::default());
    let present = Side::Here(Arc::new(content));
    let file = FileCase { path: policy::FILE.to_owned(), base: Side::Unknown, present };
    Judged { rows: rows(&[file], findings.into_iter()), gate: area.gate, ..Judged::default() }
}

/// What changes a secret is told without the line that is there now; the judge leaves it out of what is gone.
fn without_secrets(row: Row) -> Row {
    let shown = row.excerpt.as_ref().filter(|_| row.finding.outcome.is_some());
    match shown.is_some_and(|excerpt| change::shows_secret(&excerpt.text)) {
        true => Row { excerpt: None, ..row },
        false => row,
    }
}

/// Findings with their places.
pub(super) fn rows(files: &[FileCase], findings: impl Iterator<Item = Finding>) -> Vec<Row> {
    let mut indexed: Option<(String, LineIndex)> = None;
    findings
        .map(|finding| {
            let text = files.iter().find(|file| file.path == finding.path).and_then(|file| match &file.present {
                Side::Here(content) => Some(content.text.as_str()),
                Side::Absent | Side::Unknown => None,
            });
            if indexed.as_ref().is_none_or(|(path, _)| *path != finding.path) {
                indexed = Some((finding.path.clone(), LineIndex::new(text.unwrap_or_default())));
            }
            let lines = indexed.as_ref().map(|(_, lines)| lines);
            without_secrets(Row::new(finding, text.zip(lines)))
        })
        .collect()
}

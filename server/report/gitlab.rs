//! Code quality reports, as merge requests show them.

use super::Row;
use crate::risk::Level;
use serde_json::{Value, json};

/// The whole report.
pub(super) fn report(rows: &[Row]) -> String {
    let issues: Vec<Value> = rows.iter().map(issue).collect();
    format!("{}\n", Value::from(issues))
}

fn issue(row: &Row) -> Value {
    let finding = &row.finding;
    json!({
        "description": finding.message,
        "check_name": finding.rule,
        "fingerprint": finding.fingerprint,
        "severity": match finding.level {
            Level::Critical => "blocker",
            Level::High => "critical",
            Level::Medium => "major",
            Level::Low => "minor",
        },
        "location": { "path": finding.path, "lines": { "begin": row.start.line, "end": row.end.line } },
    })
}

//! Workflow commands: one annotation a finding.

use super::Row;
use crate::risk::Level;

/// One command line.
pub(super) fn row(row: &Row) -> String {
    let finding = &row.finding;
    let command = match finding.level {
        Level::Critical | Level::High => "error",
        Level::Medium => "warning",
        Level::Low => "notice",
    };
    format!(
        "::{command} file={},line={},endLine={},col={},endColumn={},title={}::{}\n",
        property(&finding.path),
        row.start.line,
        row.end.line,
        row.characters.0,
        row.characters.1,
        property(&format!("{}[{}]", finding.level.name(), finding.rule)),
        data(&finding.message)
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

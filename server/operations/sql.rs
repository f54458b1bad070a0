//! SQL statements by their first keywords.

use crate::text::Span;

/// One statement, classified.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    /// Keywords that name the act, lower case: `drop table`, `truncate`, `delete`, `update`, `alter table drop column`.
    pub act: String,
    /// What it acts on, as written, without quotes.
    pub target: String,
    /// A `WHERE` that narrows (not `1=1`, not `true`).
    pub filtered: bool,
    /// Temporary object, or one that the same text created.
    pub own: bool,
    pub span: Span,
}

/// The statements of a text. Spans count from `base`, the position of the text's first byte.
pub fn statements(text: &str, base: usize) -> Vec<Statement> {
    let _ = (text, base);
    Vec::new()
}

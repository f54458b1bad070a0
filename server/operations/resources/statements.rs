//! SQL that configuration hands to a database: queries of tasks, hooks of models, what runs when a database begins.
//!
//! This module knows keys whose values are statements; it must not know which statement is dangerous.

use super::leaves::Leaf;
use crate::facts::Value;
use crate::operations::{Operation, sql, statement};
use crate::text::Span;

/// Last steps of paths, in lower case and without separators, whose texts are statements.
const KEYS: &[&str] = &[
    "query",
    "sql",
    "sqls",
    "sqlstatement",
    "statement",
    "statements",
    "rawsql",
    "initsql",
    "connectioninitsql",
    "postinitsql",
    "postinitapplicationsql",
    "postinittemplatesql",
    "onrunstart",
    "onrunend",
    "prehook",
    "posthook",
    "querystring",
    "runsql",
    "sqlquery",
    "ddl",
];
/// Words that a statement begins with which changes something.
const BEGINS: &[&str] = &[
    "alter", "begin", "create", "delete", "do", "drop", "exec", "execute", "grant", "merge", "revoke", "set",
    "truncate", "update", "with",
];
/// Longer texts are not read.
const MAX_BYTES: usize = 1 << 16;

/// The lines of a value that is written below its key, `key: |`.
pub(super) fn lines(text: &str, span: Span) -> Option<Span> {
    let written = span.of(text);
    let first = written.find('\n').filter(|_| written.starts_with(['|', '>']))?;
    Some(Span::new(span.start + first + 1, span.end))
}

/// The statements of one leaf of `around`, each where its lines stand, else where the leaf does.
pub(super) fn of_leaf(around: &str, leaf: &Leaf<'_>) -> Vec<Operation> {
    let key = leaf.path.rsplit('.').next().unwrap_or_default();
    let key: String = key.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    if !KEYS.contains(&key.as_str()) {
        return Vec::new();
    }
    let Value::Text(text) = leaf.value else { return Vec::new() };
    let written = filled(&text.shown());
    let first = written.split_ascii_whitespace().next().unwrap_or_default().to_ascii_lowercase();
    if written.len() > MAX_BYTES || !BEGINS.contains(&first.trim_end_matches([';', '('])) {
        return Vec::new();
    }
    if let Some(lines) = lines(around, leaf.span).filter(|lines| !lines.of(around).contains("{{")) {
        return sql::statements(lines.of(around), lines.start).into_iter().map(|one| statement(one, "sql")).collect();
    }
    let found = sql::statements(&written, 0).into_iter();
    found.map(|one| statement(sql::Statement { span: leaf.span, ..one }, "sql")).collect()
}

/// The text with a name for each `{{ … }}`: what stands there is something, nobody knows what.
fn filled(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("{{") {
        out.push_str(before);
        let Some((_, after)) = behind.split_once("}}") else { break };
        out.push('…');
        rest = after;
    }
    out.push_str(rest);
    out
}

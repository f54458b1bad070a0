//! Delete something, then create it again under the same name: to a tool a fix, to everything running on it an outage.

mod pairs;

use crate::facts::Value;
use crate::operations::sql::Statement;
use crate::operations::{Act, Operation, aws};
use std::collections::BTreeMap;

/// How the creation of the same thing was recognised.
#[derive(Clone, Copy, Debug)]
pub(super) struct Again<'a> {
    /// The operation that creates it.
    pub(super) by: &'a Operation,
}

const DELETING: &[&str] = &["Delete", "Terminate", "Remove"];
const CREATING: &[&str] = &["Create", "Run", "Restore", "Allocate"];

/// Operations further on than this are not compared: a generated script may have ten thousands of them.
const MAX_LATER: usize = 500;

/// A thing by its kind and the names it goes by: what takes it away and what creates it give the same mark.
#[derive(Debug, PartialEq)]
pub(super) struct Mark {
    /// `aws:rds:DBInstance`, `helm`.
    pub(super) thing: String,
    /// One in common is enough.
    pub(super) names: Vec<String>,
}

/// The first of the `later` operations that creates what `operation` deletes.
pub(super) fn again<'a>(operation: &Operation, later: &'a [Operation]) -> Option<Again<'a>> {
    let gone = gone(operation, "")?;
    let near =
        |other: &&Operation| other.symbol == operation.symbol || operation.symbol.is_empty() || other.symbol.is_empty();
    let by = later
        .iter()
        .take(MAX_LATER)
        .filter(near)
        .find(|other| made(other, "").is_some_and(|made| gone.meets(&made)))?;
    Some(Again { by })
}

/// What an operation takes away. `start` is the folder that it starts in, with `/` at its end, where that may differ
/// between the two.
pub(super) fn gone(operation: &Operation, start: &str) -> Option<Mark> {
    match &operation.act {
        Act::Api { id, parameters } => api(id, parameters, DELETING),
        Act::Command(command) => pairs::gone(command, operation, start),
        Act::Statement(statement) => statement_mark(statement, "drop "),
        _ => None,
    }
}

/// What an operation creates: really, by no dry run and no deletion in disguise.
pub(super) fn made(operation: &Operation, start: &str) -> Option<Mark> {
    match &operation.act {
        Act::Api { id, parameters } => api(id, parameters, CREATING),
        Act::Command(command) => pairs::made(command, operation, start),
        Act::Statement(statement) => statement_mark(statement, "create "),
        _ => None,
    }
}

impl Mark {
    fn meets(&self, made: &Mark) -> bool {
        self.thing == made.thing && self.names.iter().any(|name| made.names.contains(name))
    }
}

impl Again<'_> {
    /// The message of a deletion, as what it becomes.
    pub(super) fn message(&self, message: &str) -> String {
        both(message)
    }
}

/// The message of a deletion whose thing is created again.
pub(super) fn both(message: &str) -> String {
    for verb in ["deletes", "destroys", "terminates", "uninstalls", "drops"] {
        if let Some(rest) = message.strip_prefix(verb) {
            return format!("{verb} and recreates{rest}");
        }
    }
    format!("{message}, then creates it again")
}

/// `aws:rds:DeleteDBInstance` and `aws:rds:CreateDBInstance` are both about `aws:rds:DBInstance`.
fn api(id: &str, parameters: &BTreeMap<String, Value>, verbs: &[&str]) -> Option<Mark> {
    let (service, operation) = id.rsplit_once(':')?;
    let noun = verbs.iter().find_map(|verb| operation.strip_prefix(verb))?;
    // Where the table says what names the thing, nothing else does: two add-ons of one cluster are two things.
    let target = aws::row(id).map_or("", |row| row.target());
    let names = parameters.iter().filter(|(name, value)| {
        known(value) && (target.is_empty() || !parameters.contains_key(target) || name.as_str() == target)
    });
    let names = names.map(|(name, value)| match value.as_text() {
        Some(text) => format!("{name}={text}"),
        None => format!("{name}={value:?}"),
    });
    Some(Mark { thing: format!("{service}:{noun}"), names: names.collect() })
}

/// A value that is the same thing when it is written the same.
fn known(value: &Value) -> bool {
    matches!(value, Value::Text(_) | Value::Name(_) | Value::Member(..) | Value::List(_))
}

/// `drop table a`, `create table A`: a kind and a name, both without their case.
fn statement_mark(statement: &Statement, verb: &str) -> Option<Mark> {
    let kind = statement.act.strip_prefix(verb)?;
    let name = statement.target.to_lowercase();
    (!name.is_empty() && !name.contains('…')).then(|| Mark { thing: format!("sql:{kind}"), names: vec![name] })
}

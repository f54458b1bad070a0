//! Delete something, then create it again under the same name: to a tool a fix, to everything running on it an outage.

use crate::facts::Value;
use crate::operations::shell::Command;
use crate::operations::{Act, Operation};
use std::collections::BTreeMap;

/// How the creation of the same thing was recognised.
#[derive(Clone, Copy, Debug)]
pub(super) struct Again<'a> {
    /// The operation that creates it.
    pub(super) by: &'a Operation,
}

/// What has to be the same for a command to create what another one deleted.
#[derive(Clone, Copy)]
enum Same {
    /// The working folder and the selectors of the environment.
    Place,
    /// The first operand behind the subcommand.
    Operand,
    /// The value of an option.
    Option(&'static [&'static str]),
}

/// Programs, the subcommands that delete, those that create, what has to be the same.
type Pair = (&'static [&'static str], &'static [&'static str], &'static [&'static str], Same);

const PAIRS: &[Pair] = &[
    (&["terraform", "tofu", "terragrunt"], &["destroy"], &["apply"], Same::Place),
    (&["pulumi"], &["destroy"], &["up", "update"], Same::Place),
    (&["cdk"], &["destroy"], &["deploy"], Same::Operand),
    (&["helm"], &["uninstall", "delete", "un", "del"], &["install", "upgrade"], Same::Operand),
    (&["kubectl"], &["delete"], &["apply", "create"], Same::Option(&["-f", "--filename", "-k", "--kustomize"])),
    (&["eb"], &["terminate"], &["create"], Same::Place),
];

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
        Act::Command(command) => {
            let pair = PAIRS.iter().find(|pair| pair.0.contains(&command.program.as_str()) && says(command, pair.1))?;
            marked(command, pair.3, operation, start)
        }
        _ => None,
    }
}

/// What an operation creates: really, by no dry run and no deletion in disguise.
pub(super) fn made(operation: &Operation, start: &str) -> Option<Mark> {
    match &operation.act {
        Act::Api { id, parameters } => api(id, parameters, CREATING),
        Act::Command(command) => {
            let made = |pair: &&Pair| pair.0.contains(&command.program.as_str()) && creates(command, pair.2);
            marked(command, PAIRS.iter().find(made)?.3, operation, start)
        }
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
    for verb in ["deletes", "destroys", "terminates", "uninstalls"] {
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
    let names = parameters.iter().filter(|(_, value)| known(value)).map(|(name, value)| match value.as_text() {
        Some(text) => format!("{name}={text}"),
        None => format!("{name}={value:?}"),
    });
    Some(Mark { thing: format!("{service}:{noun}"), names: names.collect() })
}

/// A value that is the same thing when it is written the same.
fn known(value: &Value) -> bool {
    matches!(value, Value::Text(_) | Value::Name(_) | Value::Member(..) | Value::List(_))
}

/// True for a command that really creates: no deletion in disguise, no dry run.
fn creates(command: &Command, words: &[&str]) -> bool {
    let never = ["-destroy", "--destroy", "--dry-run", "-dry-run", "-help", "--help"];
    says(command, words) && !command.options.iter().any(|(name, _)| never.contains(&name.as_str()))
}

fn says(command: &Command, words: &[&str]) -> bool {
    command.operands.first().is_some_and(|operand| words.contains(&operand.text.as_str()))
}

fn marked(command: &Command, same: Same, operation: &Operation, start: &str) -> Option<Mark> {
    let name = match same {
        Same::Place => {
            let selectors = operation.place.selectors.iter().map(|(name, value)| format!("\n{name}={value}"));
            let folder = operation.place.folder.as_deref().map(|folder| below(start, folder));
            Some(format!("{folder:?}{}", selectors.collect::<String>()))
        }
        Same::Operand => command.operands.get(1).map(|operand| operand.text.clone()),
        Same::Option(names) => {
            let given = command.options.iter().find(|(name, _)| names.contains(&name.as_str()));
            given.and_then(|(_, value)| value.as_ref()).map(|value| value.text.clone())
        }
    };
    Some(Mark { thing: command.program.clone(), names: vec![name?] })
}

/// `folder` as seen from where `start` counts from.
fn below(start: &str, folder: &str) -> String {
    if folder.starts_with(['/', '~']) {
        return folder.to_owned();
    }
    let mut steps: Vec<&str> = Vec::new();
    for step in start.split('/').chain(folder.split('/')).filter(|step| !step.is_empty()) {
        let back = step == ".." && steps.last().is_some_and(|last| *last != "..");
        if back {
            steps.pop();
        } else {
            steps.push(step);
        }
    }
    let root = if start.starts_with('/') { "/" } else { "" };
    format!("{root}{}", steps.join("/"))
}

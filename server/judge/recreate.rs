//! Delete something, then create it again under the same name: to a tool a fix, to everything running on it an outage.

use crate::facts::Value;
use crate::operations::shell::Command;
use crate::operations::{Act, Operation};

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

/// The first of the `later` operations that creates what `operation` deletes.
pub(super) fn again<'a>(operation: &Operation, later: &'a [Operation]) -> Option<Again<'a>> {
    let near =
        |other: &&Operation| other.symbol == operation.symbol || operation.symbol.is_empty() || other.symbol.is_empty();
    let by = later.iter().take(MAX_LATER).filter(near).find(|other| match (&operation.act, &other.act) {
        (Act::Api { id, parameters }, Act::Api { id: other, parameters: others }) => {
            same_kind(id, other)
                && parameters.iter().any(|(name, value)| known(value) && others.get(name) == Some(value))
        }
        (Act::Command(command), Act::Command(created)) => {
            let pair = PAIRS.iter().find(|pair| pair.0.contains(&command.program.as_str()) && says(command, pair.1));
            pair.is_some_and(|pair| {
                created.program == command.program && creates(created, pair.2) && same(pair.3, operation, other)
            })
        }
        _ => false,
    })?;
    Some(Again { by })
}

impl Again<'_> {
    /// The message of a deletion, as what it becomes.
    pub(super) fn message(&self, message: &str) -> String {
        for verb in ["deletes", "destroys", "terminates", "uninstalls"] {
            if let Some(rest) = message.strip_prefix(verb) {
                return format!("{verb} and recreates{rest}");
            }
        }
        format!("{message}, then creates it again")
    }
}

/// `aws:rds:DeleteDBInstance` and `aws:rds:CreateDBInstance`.
fn same_kind(deleted: &str, created: &str) -> bool {
    let (Some((service, deleted)), Some((other, created))) = (deleted.rsplit_once(':'), created.rsplit_once(':'))
    else {
        return false;
    };
    let noun = DELETING.iter().find_map(|verb| deleted.strip_prefix(verb));
    service == other && noun.is_some() && noun == CREATING.iter().find_map(|verb| created.strip_prefix(verb))
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

fn same(same: Same, deleting: &Operation, creating: &Operation) -> bool {
    let (Act::Command(deleted), Act::Command(created)) = (&deleting.act, &creating.act) else { return false };
    match same {
        Same::Place => deleting.place == creating.place,
        Same::Operand => {
            let operand = |command: &Command| command.operands.get(1).map(|operand| operand.text.clone());
            operand(deleted).is_some() && operand(deleted) == operand(created)
        }
        Same::Option(names) => {
            let value = |command: &Command| {
                let given = command.options.iter().find(|(name, _)| names.contains(&name.as_str()));
                given.and_then(|(_, value)| value.as_ref()).map(|value| value.text.clone())
            };
            value(deleted).is_some() && value(deleted) == value(created)
        }
    }
}

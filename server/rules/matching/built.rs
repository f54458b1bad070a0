//! What happens while an image is built: a rule that speaks of the machine alone is silent there, unless it would take
//! the system itself away.

use crate::operations::{Act, Operation};
use crate::risk::Level;
use crate::rules::format::{Grade, Pattern, Rule, Test};
use crate::text::glob;

const MACHINE: &str = include_str!("../../../queries/lists/machine-rows.txt");
const ROOTS: &str = include_str!("../../../queries/lists/system-roots.txt");
const SERVER: &str = include_str!("../../../queries/lists/server-rows.txt");

/// True where all that the rule warns of is made anew with the image.
pub(super) fn harmless(rule: &Rule, pattern: &Pattern, operation: &Operation) -> bool {
    let elsewhere = operation.place.selectors.contains_key("host");
    let machine = of_machine(rule);
    let server = !elsewhere && rule.covers.iter().all(|row| listed(MACHINE, row) || listed(SERVER, row));
    let guessed = pattern.when.iter().any(|test| matches!(test, Test::MaybeEmpty(_)));
    let breaks = pattern.level.unwrap_or(rule.level) == Grade::Critical && !guessed && names_a_root(operation);
    // A program that deletes while an image is built is no clean-up of a package manager.
    let called = matches!(operation.act, Act::Call { .. });
    operation.place.built && (machine && !breaks && !called || !machine && server && !rule.covers.is_empty())
}

/// The level of what speaks nevertheless: an image that does not work is seen when it is tried.
pub(super) fn lowered(rule: &Rule, operation: &Operation, level: Level) -> Level {
    if operation.place.built && level == Level::Critical && of_machine(rule) { level.lowered() } else { level }
}

/// True where what a command acts on is a folder that the system needs, or all that is in it.
fn names_a_root(operation: &Operation) -> bool {
    let Act::Command(command) = &operation.act else { return false };
    command.operands.iter().any(|operand| {
        let folder = operand.text.trim_end_matches('*');
        let folder = if folder.len() > 1 { folder.trim_end_matches('/') } else { folder };
        !folder.is_empty() && ROOTS.lines().any(|root| root == folder)
    })
}

fn of_machine(rule: &Rule) -> bool {
    !rule.covers.is_empty() && rule.covers.iter().all(|row| listed(MACHINE, row))
}

fn listed(list: &str, row: &str) -> bool {
    list.lines().any(|one| !one.starts_with('#') && glob(one, row))
}

//! Plans as JSON: what Terraform or CloudFormation itself says an apply would do, in the words of change analysis.

mod change_set;
mod places;
mod terraform;

pub use places::Places;

use super::Change;
use crate::risk::{Level, Outcome};
use crate::text::Span;
use serde_json::Value;

/// What a plan says.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// `terraform` or `cloudformation`.
    pub tool: &'static str,
    /// What it would delete or replace; paths are empty, as a plan stands in no file of the unit.
    pub changes: Vec<Change>,
    /// How many objects it looks at.
    pub objects: usize,
    /// The commit it was made from, where it says so: a top-level `commit`, or a variable of that name.
    pub commit: Option<String>,
    /// What it does not say, and nobody could judge; one sentence each.
    pub notes: Vec<String>,
}

/// Reads `terraform show -json` of a plan, or `describe-change-set` of CloudFormation. The error says why it is no plan
/// that can be relied on, and what to do.
pub fn read(text: &str) -> Result<Plan, String> {
    let root: Value = serde_json::from_str(text)
        .map_err(|error| format!("it is no JSON: {error}; write it with `terraform show -json PLAN`"))?;
    let is_change_set = root.get("Changes").is_some_and(Value::is_array);
    if root.get("resource_changes").is_some_and(Value::is_array) {
        return terraform::read(&root);
    }
    if is_change_set || root.get("ChangeSetName").is_some() && root.get("Status").is_some() {
        return change_set::read(&root);
    }
    if root.get("values").is_some() && root.get("planned_values").is_none() {
        return Err(
            "it is a state and no plan; make one with `terraform plan -out=PLAN`, then `terraform show -json PLAN`"
                .to_owned(),
        );
    }
    // A plan without any resource leaves the list out.
    if root.get("format_version").is_some()
        && (root.get("terraform_version").is_some() || root.get("errored").is_some())
    {
        return terraform::read(&root);
    }
    Err("it has neither resource_changes (terraform show -json PLAN) nor Changes (describe-change-set)".to_owned())
}

fn change(outcome: Outcome, certain: bool, level: Level, address: &str) -> Change {
    Change::new(outcome, certain, level, address, ("", Span::default()))
}

/// What comparing texts said about one object.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    pub address: String,
    pub outcome: Outcome,
    pub certain: bool,
    pub message: String,
}

/// Where plan and text disagree, and which facts the text could not know; one sentence each.
pub fn disagreements(plan: &Plan, text: &[Said]) -> Vec<String> {
    let ends = |outcome: Outcome| matches!(outcome, Outcome::Replaced | Outcome::Destroyed);
    let same = |said: &Said, planned: &Change| {
        whole(&said.address) == whole(&planned.address) && said.outcome == planned.outcome
    };
    let mut found = Vec::new();
    for planned in plan.changes.iter().filter(|change| ends(change.outcome)) {
        if text.iter().any(|said| same(said, planned)) {
            continue;
        }
        let near = text.iter().find(|said| whole(&said.address) == whole(&planned.address));
        let inside = planned
            .address
            .starts_with("module.")
            .then(|| whole(&planned.address).split('.').take(2).collect::<Vec<_>>().join("."));
        let why = match (near, inside) {
            (Some(near), _) => format!("the text says {} of it", near.outcome.name()),
            (_, Some(call)) => format!("it stands in {call}, whose texts are not part of the change"),
            _ => "the text does not tell: the state, values handed over, or the provider decide".to_owned(),
        };
        found.push(format!("the plan {}; {why}", planned.message));
    }
    for said in text.iter().filter(|said| ends(said.outcome)) {
        if plan.changes.iter().any(|planned| same(said, planned)) {
            continue;
        }
        let why = match said.certain {
            true => "it may be applied already, or be in another state than this plan's",
            false => "values that the text does not have decided otherwise",
        };
        found.push(format!("the text {}; the plan does not: {why}", said.message));
    }
    found
}

/// An address without the keys of its instances, also those of the modules it stands in.
fn whole(address: &str) -> String {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    let mut kept = String::new();
    for c in address.chars() {
        match c {
            '"' if !escaped => quoted = !quoted,
            '[' if !quoted => depth += 1,
            ']' if !quoted => {
                depth = depth.saturating_sub(1);
                continue;
            }
            _ => {}
        }
        escaped = c == '\\' && !escaped;
        if depth == 0 {
            kept.push(c);
        }
    }
    kept
}

//! Plans as JSON: what Terraform or CloudFormation itself says an apply would do, in the words of change analysis.

use super::{Change, wording};
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
}

/// Reads `terraform show -json` of a plan, or `describe-change-set` of CloudFormation. The error says what is missing.
pub fn read(text: &str) -> Result<Plan, String> {
    let root: Value = serde_json::from_str(text).map_err(|error| format!("it is no JSON: {error}"))?;
    if let Some(changes) = root.get("resource_changes").and_then(Value::as_array) {
        let commit = root.get("commit").or_else(|| root.pointer("/variables/commit/value"));
        return Ok(Plan {
            tool: "terraform",
            changes: changes.iter().filter_map(of_terraform).collect(),
            objects: changes.len(),
            commit: commit.and_then(Value::as_str).map(str::to_owned),
        });
    }
    if let Some(changes) = root.get("Changes").and_then(Value::as_array) {
        let tags = root.get("Tags").and_then(Value::as_array).into_iter().flatten();
        let commit = tags.filter(|tag| tag["Key"].as_str() == Some("commit")).find_map(|tag| tag["Value"].as_str());
        return Ok(Plan {
            tool: "cloudformation",
            changes: changes.iter().filter_map(|change| of_cloudformation(&change["ResourceChange"])).collect(),
            objects: changes.len(),
            commit: commit.map(str::to_owned),
        });
    }
    if root.get("format_version").is_some() && root.get("terraform_version").is_some() {
        // A plan without any resource leaves the list out.
        return Ok(Plan { tool: "terraform", changes: Vec::new(), objects: 0, commit: None });
    }
    Err("it has neither resource_changes (terraform show -json PLAN) nor Changes (describe-change-set)".to_owned())
}

fn change(outcome: Outcome, certain: bool, level: Level, address: &str) -> Change {
    Change::new(outcome, certain, level, address, ("", Span::default()))
}

fn of_terraform(resource: &Value) -> Option<Change> {
    let address = resource["address"].as_str()?;
    let kind = resource["type"].as_str().unwrap_or_default();
    if resource["mode"].as_str() == Some("data") {
        return None;
    }
    let actions: Vec<&str> = resource["change"]["actions"].as_array()?.iter().filter_map(Value::as_str).collect();
    let reason = reason(resource["action_reason"].as_str().unwrap_or_default());
    match actions.as_slice() {
        ["delete", "create"] | ["create", "delete"] => {
            let path = resource.pointer("/change/replace_paths/0").and_then(Value::as_array).map(|path| joined(path));
            let level = wording::level(kind, true);
            let how = match &path {
                Some(path) => {
                    let at = |side: &str| value_at(&resource["change"][side], path);
                    format!("{path}: {} → {}", shown(at("before")), shown(at("after")))
                }
                None => reason.to_owned(),
            };
            let first = if actions[0] == "create" { "; the new one is made first" } else { "" };
            let message = format!("deletes and recreates {address} ({how}){}{first}", wording::loss(kind));
            let change = change(Outcome::Replaced, true, level, address).said(message);
            Some(match path {
                Some(path) => change.about(&path),
                None => change,
            })
        }
        ["delete"] => {
            let message = format!("destroys {address}: {reason}{}", wording::loss(kind));
            Some(change(Outcome::Destroyed, true, wording::level(kind, true), address).said(message))
        }
        ["forget"] => Some(
            change(Outcome::Orphaned, true, Level::Medium, address)
                .said(format!("leaves {address} running, and Terraform looks after it no more")),
        ),
        _ => None,
    }
}

fn reason(reason: &str) -> &'static str {
    match reason {
        "replace_because_cannot_update" => "it cannot be changed in place",
        "replace_because_tainted" => "it is tainted",
        "replace_by_request" => "it was asked for with -replace",
        "replace_by_triggers" => "what it is triggered by changes",
        "delete_because_no_resource_config" => "its block is gone",
        "delete_because_no_module" => "its module is gone",
        "delete_because_count_index" => "count is lower",
        "delete_because_each_key" => "its key is gone from for_each",
        "delete_because_wrong_repetition" => "count or for_each came or went",
        "delete_because_no_move_target" => "it was moved to a place that is not there",
        _ => "the plan says so",
    }
}

/// A path without its indexes.
fn joined(path: &[Value]) -> String {
    path.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(".")
}

fn value_at<'v>(root: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(root, |value, key| {
        let inside = |value: &'v Value| value.get(key);
        inside(value).or_else(|| value.get(0).and_then(inside))
    })
}

/// A value for people; what is not known before an apply is said to be so.
fn shown(value: Option<&Value>) -> String {
    match value {
        None => "known after the apply".to_owned(),
        Some(Value::Null) => "unset".to_owned(),
        Some(value) => wording::short(&value.to_string()),
    }
}

fn of_cloudformation(resource: &Value) -> Option<Change> {
    let id = resource["LogicalResourceId"].as_str()?;
    let kind = resource["ResourceType"].as_str().unwrap_or_default();
    let kept = resource["PolicyAction"].as_str().unwrap_or_default();
    match (resource["Action"].as_str()?, resource["Replacement"].as_str().unwrap_or_default()) {
        ("Remove", _) if kept.starts_with("Retain") => Some(
            change(Outcome::Orphaned, true, Level::Medium, id)
                .said(format!("leaves {id} running outside of the stack")),
        ),
        ("Remove", _) => Some(
            change(Outcome::Destroyed, true, wording::level(kind, true), id)
                .said(format!("destroys {id}: it left the template{}", wording::loss(kind))),
        ),
        ("Modify", replacement @ ("True" | "Conditional")) => {
            let certain = replacement == "True";
            let target = resource["Details"].as_array().into_iter().flatten().find(|detail| {
                matches!(
                    detail.pointer("/Target/RequiresRecreation").and_then(Value::as_str),
                    Some("Always" | "Conditionally")
                )
            });
            let name = target.and_then(|detail| detail.pointer("/Target/Name")).and_then(Value::as_str);
            let how = name.map(|name| format!(" ({name})")).unwrap_or_default();
            let message = format!("{} {id}{how}{}", wording::replaces(certain), wording::loss(kind));
            let change = change(Outcome::Replaced, certain, wording::level(kind, certain), id).said(message);
            Some(match name {
                Some(name) => change.about(name),
                None => change,
            })
        }
        _ => None,
    }
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
            .then(|| planned.address.split('.').take(2).collect::<Vec<_>>().join("."));
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

/// An address without the keys of its instances.
fn whole(address: &str) -> &str {
    address.split('[').next().unwrap_or(address)
}

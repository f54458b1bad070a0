//! `terraform show -json` of a plan.

use super::{Plan, change};
use crate::change::guard::{self, Taken};
use crate::change::known::Known;
use crate::change::{Change, tables, wording};
use crate::risk::{Level, Outcome};
use serde_json::Value;

pub(super) fn read(root: &Value) -> Result<Plan, String> {
    if root.get("errored").and_then(Value::as_bool) == Some(true) {
        return Err(
            "the plan ended in an error, so it does not say all that an apply would do; mend the error and make \
                    the plan again"
                .to_owned(),
        );
    }
    let version = root.get("format_version").map(|version| version.as_str().map_or(version.to_string(), str::to_owned));
    if let Some(version) = version.filter(|version| !matches!(version.split('.').next(), Some("0" | "1"))) {
        return Err(format!(
            "it is in format {version}, and tagout reads format 1; make the plan with a release of Terraform or OpenTofu \
             that writes format 1, or update tagout"
        ));
    }
    let changes = root.get("resource_changes").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let commit = root.get("commit").or_else(|| root.pointer("/variables/commit/value"));
    Ok(Plan {
        tool: "terraform",
        changes: changes.iter().flat_map(of_resource).collect(),
        objects: changes.len(),
        commit: commit.and_then(Value::as_str).map(str::to_owned),
        notes: left_out(root).into_iter().collect(),
    })
}

/// Deferred changes that are named.
const NAMED: usize = 5;

/// What waits for another plan.
fn left_out(root: &Value) -> Option<String> {
    let deferred = root.get("deferred_changes").and_then(Value::as_array).filter(|deferred| !deferred.is_empty());
    let Some(deferred) = deferred else {
        let partial = root.get("complete").and_then(Value::as_bool) == Some(false);
        let why = "the plan is not complete (it was made with -target, or something could not be planned): what it leaves \
                   out was not judged; make a whole plan and judge it before that is applied";
        return partial.then(|| why.to_owned());
    };
    let named = deferred.iter().take(NAMED).map(|one| {
        let address =
            one.pointer("/resource_change/address").and_then(Value::as_str).unwrap_or("an object without a name");
        format!("{address} ({})", waits(one["reason"].as_str().unwrap_or_default()))
    });
    let more = match deferred.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let count = if deferred.len() == 1 { "1 change".to_owned() } else { format!("{} changes", deferred.len()) };
    let named: Vec<String> = named.collect();
    Some(format!(
        "{count} deferred to a later plan, not judged: {}{more}; make the next plan after the apply and judge that, too",
        named.join(", ")
    ))
}

fn waits(reason: &str) -> &'static str {
    match reason {
        "instance_count_unknown" => "its count or for_each is not known yet",
        "resource_config_unknown" => "its arguments are not known yet",
        "provider_config_unknown" => "its provider is not known yet",
        "absent_prereq" => "what it needs does not exist yet",
        "deferred_prereq" => "what it needs is deferred itself",
        _ => "the plan does not say why",
    }
}

fn of_resource(resource: &Value) -> Vec<Change> {
    let Some(address) = resource["address"].as_str() else { return Vec::new() };
    let kind = resource["type"].as_str().unwrap_or_default();
    if resource["mode"].as_str() == Some("data") {
        return Vec::new();
    }
    let actions: Vec<&str> =
        resource["change"]["actions"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let reason = reason(resource["action_reason"].as_str().unwrap_or_default());
    let change = match actions.as_slice() {
        ["delete", "create"] | ["create", "delete"] => replaced(resource, (address, kind), actions[0], reason),
        ["delete"] => {
            let message = format!("destroys {address}: {reason}{}", wording::loss(kind));
            change(Outcome::Destroyed, true, wording::level(kind, true), address).said(message)
        }
        ["forget"] | ["create", "forget"] | ["forget", "create"] => {
            change(Outcome::Orphaned, true, Level::Medium, address)
                .said(format!("leaves {address} running, and Terraform looks after it no more"))
        }
        ["update"] => return taken_away(resource, kind).into_iter().map(|taken| taken.change(address, kind)).collect(),
        ["no-op"] | ["read"] | ["create"] | [] => return Vec::new(),
        other => change(Outcome::Replaced, false, wording::level(kind, false), address)
            .said(format!("may take {address} away: the plan says {}, which is not known here", other.join(", "))),
    };
    vec![change]
}

fn replaced(resource: &Value, (address, kind): (&str, &str), first: &str, reason: &str) -> Change {
    let path = resource.pointer("/change/replace_paths/0").and_then(Value::as_array).map(|path| joined(path));
    let how = path.as_deref().map_or_else(|| reason.to_owned(), |path| values(resource, path));
    let made_first = if first == "create" { "; the new one is made first" } else { "" };
    let message = format!("deletes and recreates {address} ({how}){}{made_first}", wording::loss(kind));
    let mut change = change(Outcome::Replaced, true, wording::level(kind, true), address).said(message);
    let taken: Vec<String> = taken_away(resource, kind).into_iter().map(|taken| taken.values).collect();
    if !taken.is_empty() {
        change.message = guard::with(&change.message, &taken);
        change.level = change.level.raised();
    }
    match path {
        Some(path) => change.about(&path),
        None => change,
    }
}

/// A guard that the plan takes off, with its values in words.
struct Gone {
    taken: Taken,
    values: String,
}

fn taken_away(resource: &Value, kind: &str) -> Vec<Gone> {
    tables::guards("terraform", kind)
        .filter_map(|guard| {
            let (was, now) = (side(resource, "before", guard.setting), side(resource, "after", guard.setting));
            let taken = guard::taken(guard, was.as_ref(), now.as_ref())?;
            Some(Gone { values: values(resource, guard.setting), taken })
        })
        .collect()
}

impl Gone {
    fn change(&self, address: &str, kind: &str) -> Change {
        let level = if self.taken.certain { Level::High } else { Level::Medium };
        change(Outcome::GuardOff, self.taken.certain, level, address)
            .said(guard::message(&self.taken, address, &self.values, ""))
            .about(self.taken.guard.setting)
            .by(format!("guards.tsv: {kind} {}", self.taken.guard.setting))
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

/// What lies at a path; of the blocks of a list, in the first one that has it.
fn value_at<'v>(root: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(root, |value, key| {
        let inside = |value: &'v Value| value.get(key);
        inside(value).or_else(|| value.as_array().into_iter().flatten().find_map(inside))
    })
}

/// One side of a value; what is not known before an apply has a name. `None` is not written.
fn side(resource: &Value, side: &str, path: &str) -> Option<Known> {
    let change = &resource["change"];
    let unknown = side == "after" && marked(&change["after_unknown"], path);
    if unknown {
        return Some(Known::Symbol(UNKNOWN.to_owned()));
    }
    value_at(&change[side], path).filter(|value| !value.is_null()).map(Known::of_json)
}

const UNKNOWN: &str = "known after the apply";

/// Old and new value for people; a value that the provider calls sensitive is not said.
fn values(resource: &Value, path: &str) -> String {
    let change = &resource["change"];
    if marked(&change["before_sensitive"], path) || marked(&change["after_sensitive"], path) {
        return wording::hidden(path);
    }
    let shown = |name: &str| side(resource, name, path);
    let (was, mut now) = (shown("before"), shown("after"));
    // A value that an apply works out is left out of what is after it.
    if now.is_none() && value_at(&change["after"], path).is_none() {
        now = Some(Known::Symbol(UNKNOWN.to_owned()));
    }
    wording::known(path, &was.unwrap_or(Known::Null), &now.unwrap_or(Known::Null))
}

/// True where a tree of marks (`before_sensitive`, `after_unknown`) has one at a path, above it, or anywhere in it.
fn marked(marks: &Value, path: &str) -> bool {
    fn any(marks: &Value) -> bool {
        match marks {
            Value::Bool(mark) => *mark,
            Value::Array(items) => items.iter().any(any),
            Value::Object(entries) => entries.values().any(any),
            _ => false,
        }
    }
    let mut at = vec![marks];
    for key in path.split('.') {
        if at.iter().any(|marks| marks.as_bool() == Some(true)) {
            return true;
        }
        let items =
            at.into_iter().flat_map(|marks| marks.as_array().map_or(vec![marks], |items| items.iter().collect()));
        let items: Vec<&Value> = items.collect();
        if items.iter().any(|marks| marks.as_bool() == Some(true)) {
            return true;
        }
        at = items.into_iter().filter_map(|marks| marks.get(key)).collect();
    }
    at.into_iter().any(any)
}

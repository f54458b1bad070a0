//! `aws cloudformation describe-change-set`.

use super::{Plan, change};
use crate::change::known::Known;
use crate::change::{Change, guard, tables, wording};
use crate::risk::{Level, Outcome};
use crate::text::shortened;
use serde_json::Value;

pub(super) fn read(root: &Value) -> Result<Plan, String> {
    let text = |key: &str| root.get(key).and_then(Value::as_str).unwrap_or_default();
    let (status, reason) = (text("Status"), shortened(text("StatusReason"), 200));
    let nothing =
        ["didn't contain changes", "No updates are to be performed"].iter().any(|words| reason.contains(words));
    if !matches!(status, "" | "CREATE_COMPLETE") && !nothing {
        let why = if reason.is_empty() { String::new() } else { format!(" ({reason})") };
        return Err(format!(
            "its status is {status}{why}, so it does not say what executing it would do; create the change set again and \
             wait until it is CREATE_COMPLETE"
        ));
    }
    if root.get("NextToken").is_some_and(|token| !token.is_null()) {
        return Err("it is one page of several (NextToken); describe the change set without --max-items and \
                    --no-paginate"
            .to_owned());
    }
    let changes = root.get("Changes").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let tags = root.get("Tags").and_then(Value::as_array).into_iter().flatten();
    let commit = tags.filter(|tag| tag["Key"].as_str() == Some("commit")).find_map(|tag| tag["Value"].as_str());
    Ok(Plan {
        tool: "cloudformation",
        changes: changes.iter().flat_map(|change| of_resource(&change["ResourceChange"])).collect(),
        objects: changes.len(),
        commit: commit.map(str::to_owned),
        notes: Vec::new(),
    })
}

fn of_resource(resource: &Value) -> Vec<Change> {
    let text = |key: &str| resource[key].as_str().unwrap_or_default();
    let (id, kind, kept) = (text("LogicalResourceId"), text("ResourceType"), text("PolicyAction"));
    if id.is_empty() {
        return Vec::new();
    }
    match (text("Action"), text("Replacement")) {
        ("Remove", _) if kept.starts_with("Retain") => vec![
            change(Outcome::Orphaned, true, Level::Medium, id)
                .said(format!("leaves {id} running outside of the stack")),
        ],
        ("Remove", _) => {
            let (level, loss) = after(kept, wording::level(kind, true), kind);
            vec![change(Outcome::Destroyed, true, level, id).said(format!("destroys {id}: it left the template{loss}"))]
        }
        ("Modify", replacement @ ("True" | "Conditional")) => {
            vec![replaced(resource, (id, kind), replacement == "True")]
        }
        ("Modify", _) => taken_away(resource, (id, kind)),
        ("Add" | "Import", _) => Vec::new(),
        (action, _) => vec![
            change(Outcome::Replaced, false, wording::level(kind, false), id)
                .said(format!("may delete and recreate {id}: what happens is decided later (Action: {action})")),
        ],
    }
}

/// The settings that change: each with its name.
fn targets(resource: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let details = resource["Details"].as_array().into_iter().flatten();
    details.filter_map(|detail| {
        let target = detail.get("Target")?;
        let attribute = target["Attribute"].as_str().unwrap_or_default();
        Some((target["Name"].as_str().unwrap_or(attribute), target))
    })
}

fn replaced(resource: &Value, (id, kind): (&str, &str), certain: bool) -> Change {
    let deciding = targets(resource)
        .find(|(_, target)| matches!(target["RequiresRecreation"].as_str(), Some("Always" | "Conditionally")));
    let how = deciding.map(|(name, target)| match (side(target, "BeforeValue"), side(target, "AfterValue")) {
        (None, None) => format!(" ({name})"),
        (was, now) => format!(" ({})", wording::known(name, &was.unwrap_or(Known::Null), &now.unwrap_or(Known::Null))),
    });
    let kept = resource["PolicyAction"].as_str().unwrap_or_default();
    let (level, loss) = after(kept, wording::level(kind, certain), kind);
    let message = format!("{} {id}{}{loss}", wording::replaces(certain), how.unwrap_or_default());
    let change = change(Outcome::Replaced, certain, level, id).said(message);
    match deciding {
        Some((name, _)) => change.about(name),
        None => change,
    }
}

/// How bad it is, and what is left of the old one, by its policy: `Snapshot`, `ReplaceAndRetain`, `ReplaceAndSnapshot`.
fn after(policy: &str, level: Level, kind: &str) -> (Level, &'static str) {
    match policy.trim_start_matches("ReplaceAnd") {
        "Retain" => (level.lowered(), "; the old one is kept, with its data"),
        "Snapshot" => (level.lowered(), "; a last snapshot is kept"),
        _ => (level, wording::loss(kind)),
    }
}

/// Guards that the change set takes off. A set that was made without values does not say.
fn taken_away(resource: &Value, (id, kind): (&str, &str)) -> Vec<Change> {
    tables::guards("cloudformation", kind)
        .filter_map(|guard| {
            let (_, target) = targets(resource).find(|(name, _)| *name == guard.setting)?;
            let (was, now) = (side(target, "BeforeValue"), side(target, "AfterValue"));
            let taken = guard::taken(guard, was.as_ref(), now.as_ref())?;
            let values = wording::known(guard.setting, &was.unwrap_or(Known::Null), &now.unwrap_or(Known::Null));
            let level = if taken.certain { Level::High } else { Level::Medium };
            Some(
                change(Outcome::GuardOff, taken.certain, level, id)
                    .said(guard::message(&taken, id, &values, ""))
                    .about(guard.setting)
                    .by(format!("guards.tsv: {kind} {}", guard.setting)),
            )
        })
        .collect()
}

fn side(target: &Value, name: &str) -> Option<Known> {
    target.get(name).filter(|value| !value.is_null()).map(Known::of_json)
}

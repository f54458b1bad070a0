//! Matching the resources of both sides by logical id.

use super::properties::{self, Twins, policy, whole};
use super::template::{Resource, Template};
use super::value::Reading;
use crate::change::{Change, Remedy, wording};
use crate::risk::{Level, Outcome};
use crate::text::Span;

pub(super) fn templates(old: &Template<'_>, new: &Template<'_>) -> Vec<Change> {
    let mut found = Vec::new();
    let mut appeared: Vec<&Resource> = new.resources.iter().filter(|one| old.resource(&one.id).is_none()).collect();
    for before in &old.resources {
        match new.resource(&before.id) {
            Some(after) => {
                let twins = Twins { old: (old, before), new: (new, after) };
                if before.kind != after.kind {
                    found.push(of_another_type(twins));
                    continue;
                }
                found.extend(properties::differences(twins));
                found.extend(conditional(twins));
            }
            None => {
                let heir = heir(old, before, new, &appeared);
                appeared.retain(|one| heir.is_none_or(|heir| heir.id != one.id));
                found.push(match heir {
                    Some(after) => renamed(Twins { old: (old, before), new: (new, after) }),
                    None => removed(old, before, new),
                });
            }
        }
    }
    super::spread::spread(old, new, &mut found);
    found
}

/// A template that is gone: whether its stack goes is not said by that.
pub(super) fn deleted(old: &Template<'_>) -> Vec<Change> {
    old.resources
        .iter()
        .map(|resource| {
            let level = wording::level(&resource.kind, false);
            Change::new(Outcome::Destroyed, false, level, &resource.id, (old.path, Span::default()))
                .said(format!("may destroy {}: its template is gone{}", resource.id, wording::loss(&resource.kind)))
                .was(old.path, resource.span(), true)
        })
        .collect()
}

fn of_another_type(twins: Twins<'_, '_>) -> Change {
    let (was, now) = (&twins.old.1.kind, &twins.new.1.kind);
    let place = twins.new.1.entry("Type").map_or(twins.new.1.key_span, whole);
    let level = wording::level(was, false).max(wording::level(now, false));
    let id = &twins.new.1.id;
    let message = format!(
        "may delete and recreate {id} ({}); CloudFormation refuses another type for one logical id{}",
        wording::values("Type", Some(was), Some(now)),
        wording::loss(was)
    );
    Change::new(Outcome::Replaced, false, level, id, (twins.new.0.path, place)).said(message).about("Type").was(
        twins.old.0.path,
        twins.old.1.span(),
        false,
    )
}

/// A condition that takes the resource out of the stack.
fn conditional(twins: Twins<'_, '_>) -> Option<Change> {
    let (old, new) = (Reading::new(twins.old.0), Reading::new(twins.new.0));
    let (was, now) = (twins.old.1.text("Condition"), twins.new.1.text("Condition"));
    let before = was.map(|name| old.condition(name).as_bool());
    let after = new.condition(now?).as_bool();
    let stood = !matches!(before, Some(Some(false)));
    let goes = match after {
        Some(true) => false,
        Some(false) => true,
        // The same condition, as unknown as before.
        None => was != now,
    };
    if !stood || !goes {
        return None;
    }
    let resource = twins.new.1;
    let entry = resource.entry("Condition")?;
    let level = wording::level(&resource.kind, false);
    let truth = |side: Option<bool>| match side {
        Some(true) => "true",
        Some(false) => "false",
        None => "not known",
    };
    // One name that stands for something else.
    let values = match (was, now) {
        (Some(was), Some(now)) if was == now => {
            format!("condition {now}: {} → {}", truth(before.flatten()), truth(after))
        }
        _ => wording::values("Condition", was, now),
    };
    let message = format!(
        "may destroy {} ({values}): where the condition is false the resource leaves the stack{}",
        resource.id,
        wording::loss(&resource.kind)
    );
    let retained = |policy: &str| resource.text("DeletionPolicy").is_some_and(|own| own == policy);
    let outcome = if retained("Retain") { Outcome::Orphaned } else { Outcome::Destroyed };
    let keep = (!retained("Retain"))
        .then(|| policy(twins.new, "DeletionPolicy", "keep it when it leaves the stack"))
        .flatten();
    Some(
        Change::new(outcome, false, level, &resource.id, (twins.new.0.path, whole(entry)))
            .said(message)
            .about("Condition")
            .was(twins.old.0.path, twins.old.1.key_span, false)
            .mended(keep),
    )
}

fn renamed(twins: Twins<'_, '_>) -> Change {
    let (before, after) = (twins.old.1, twins.new.1);
    let kept = before.text("DeletionPolicy").is_some_and(|policy| policy.starts_with("Retain"));
    let level = wording::level(&after.kind, true);
    let level = if kept { level.lowered() } else { level };
    let loss = if kept { "; the old one is kept, and the stack knows it no more" } else { wording::loss(&after.kind) };
    Change::new(Outcome::Replaced, true, level, &after.id, (twins.new.0.path, after.key_span))
        .said(format!("destroys {} and creates {}: another logical id is another resource{loss}", before.id, after.id))
        .was(twins.old.0.path, before.key_span, false)
        .mended([Remedy::Restore { present: after.key_span, base: before.key_span }])
}

fn removed(old: &Template<'_>, resource: &Resource, new: &Template<'_>) -> Change {
    let place = nearest(old, resource, new);
    let id = &resource.id;
    let span = resource.span();
    let level = wording::level(&resource.kind, true);
    match resource.text("DeletionPolicy") {
        Some("Retain" | "RetainExceptOnCreate") => {
            Change::new(Outcome::Orphaned, true, Level::Medium, id, (new.path, place))
                .said(format!("leaves {id} running outside of the stack (DeletionPolicy: Retain)"))
                .was(old.path, span, true)
        }
        Some("Snapshot") => Change::new(Outcome::Destroyed, true, level.lowered(), id, (new.path, place))
            .said(format!("destroys {id}: it left the template; a last snapshot is kept"))
            .was(old.path, span, true),
        _ => Change::new(Outcome::Destroyed, true, level, id, (new.path, place))
            .said(format!("destroys {id}: it left the template{}", wording::loss(&resource.kind)))
            .was(old.path, span, true),
    }
    .mended(back(old, resource, new))
}

/// The whole lines of a removed resource, behind the one before it.
fn back(old: &Template<'_>, resource: &Resource, new: &Template<'_>) -> Option<Remedy> {
    if new.is_json() || old.is_json() {
        return None;
    }
    let start = old.text[..resource.key_span.start].rfind('\n').map_or(0, |at| at + 1);
    let base = Span::new(start, resource.span().end);
    let index = old.resources.iter().position(|one| one.id == resource.id)?;
    let before = old.resources[..index].iter().rev().find_map(|one| new.resource(&one.id));
    let at = match before {
        Some(before) => before.span().end,
        None => new.root.entry("Resources")?.key_span.end + 1,
    };
    let line = new.text.get(at..)?.find('\n').map_or(new.text.len(), |end| at + end + 1);
    Some(Remedy::Lines { at: line, base })
}

/// The line that now stands where the resource stood.
fn nearest(old: &Template<'_>, resource: &Resource, new: &Template<'_>) -> Span {
    let index = old.resources.iter().position(|one| one.id == resource.id).unwrap_or(0);
    let around = old.resources[index..].iter().chain(old.resources[..index].iter().rev());
    let neighbour = around.skip(1).find_map(|one| new.resource(&one.id));
    neighbour.map(|one| one.key_span).or(new.root.entry("Resources").map(|entry| entry.key_span)).unwrap_or_default()
}

/// A new resource of the same type with most of its values.
fn heir<'n>(
    old: &Template<'_>,
    before: &Resource,
    new: &Template<'_>,
    appeared: &[&'n Resource],
) -> Option<&'n Resource> {
    let values = |template: &Template<'_>, resource: &Resource| {
        let reading = Reading::new(template);
        let entries = resource.node.get("Properties").map(|node| node.entries().to_vec()).unwrap_or_default();
        entries.iter().map(|entry| (entry.key.clone(), reading.value(&entry.value).canonical())).collect::<Vec<_>>()
    };
    let own = values(old, before);
    let alike = |candidate: &Resource| {
        let theirs = values(new, candidate);
        let kept = own.iter().filter(|value| theirs.contains(value)).count();
        (kept * 2 >= own.len().max(theirs.len())).then_some(kept)
    };
    let same_type = appeared.iter().filter(|candidate| candidate.kind == before.kind);
    same_type
        .filter_map(|candidate| Some((alike(candidate)?, *candidate)))
        .max_by_key(|(kept, _)| *kept)
        .map(|(_, one)| one)
}

//! Replacements that take others along: the name or an attribute of a replaced resource is another one afterwards.

use super::properties::whole;
use super::template::{Resource, Template};
use super::value::Reading;
use crate::change::known::Known;
use crate::change::tables::{self, Effect};
use crate::change::{Change, wording};
use crate::risk::Outcome;
use std::collections::BTreeSet;

/// Replacements that follow from replacements are followed this far.
const MAX_ROUNDS: usize = 6;

pub(super) fn spread(old: &Template<'_>, new: &Template<'_>, found: &mut Vec<Change>) {
    let certain = |change: &&Change| change.outcome == Outcome::Replaced && change.certain;
    let mut latest: BTreeSet<String> = found.iter().filter(certain).map(|change| change.address.clone()).collect();
    for _ in 0..MAX_ROUNDS {
        let mut next = BTreeSet::new();
        if latest.is_empty() {
            return;
        }
        for resource in &new.resources {
            // What is new is no loss.
            let told = found.iter().any(|change| change.address == resource.id);
            if told || old.resource(&resource.id).is_none() {
                continue;
            }
            let Some(change) = taken_along(new, resource, &latest) else { continue };
            if change.certain {
                next.insert(resource.id.clone());
            }
            found.push(change);
        }
        latest = next;
    }
}

fn taken_along(template: &Template<'_>, resource: &Resource, replaced: &BTreeSet<String>) -> Option<Change> {
    let reading = Reading::new(template);
    resource.node.get("Properties")?.entries().iter().find_map(|entry| {
        let (effect, path) = tables::property_changed(&resource.kind, &entry.key);
        if effect == Effect::InPlace {
            return None;
        }
        let (cause, named) = mentioned(&reading.value(&entry.value), replaced)?;
        // An attribute other than a name may stay what it was.
        let certain = effect == Effect::Replaces && named;
        let message = format!(
            "{} {} ({path}: {cause} is replaced, too){}",
            wording::replaces(certain),
            resource.id,
            wording::loss(&resource.kind)
        );
        let level = wording::level(&resource.kind, certain);
        let change = Change::new(Outcome::Replaced, certain, level, &resource.id, (template.path, whole(entry)));
        Some(change.said(message).about(&path))
    })
}

/// The replaced resource that a value speaks of, and whether it is by its name.
fn mentioned(value: &Known, replaced: &BTreeSet<String>) -> Option<(String, bool)> {
    let mut found: Option<(String, bool)> = None;
    value.symbols(&mut |symbol| {
        let id = symbol.split('.').next().unwrap_or(symbol);
        if replaced.contains(id) {
            let named = symbol == id || symbol.ends_with(".Arn") || symbol.ends_with("Id");
            found = Some((id.to_owned(), named || found.as_ref().is_some_and(|(_, named)| *named)));
        }
    });
    found
}

//! Replacements that take others along: a value that comes from a replaced object is another one afterwards.

use super::changed::mentions;
use super::compare::Pair;
use super::ignored::Ignored;
use super::module::Placed;
use crate::change::tables::{self, Effect};
use crate::change::{Change, wording};
use crate::operations::resources::Attribute;
use crate::risk::Outcome;
use std::collections::HashSet;

/// Replacements that follow from replacements are followed this far.
const MAX_ROUNDS: usize = 6;
/// Findings that follow from others.
const MAX_FOUND: usize = 200;

pub(super) fn spread(pair: &Pair<'_, '_>, found: &mut Vec<Change>) {
    let of_resource = |change: &&Change| {
        change.outcome == Outcome::Replaced && change.certain && pair.present.objects.contains_key(&change.address)
    };
    let mut latest: HashSet<String> = found.iter().filter(of_resource).map(|change| change.address.clone()).collect();
    let mut known: HashSet<String> = found.iter().map(|change| change.address.clone()).collect();
    let mut more = 0;
    for _ in 0..MAX_ROUNDS {
        if latest.is_empty() {
            return;
        }
        let mut next = HashSet::new();
        for (address, placed) in &pair.present.objects {
            // What is new is no loss.
            if known.contains(address) || !pair.base.objects.contains_key(address) {
                continue;
            }
            let Some(change) = taken_along(pair, *placed, &latest) else { continue };
            known.insert(address.clone());
            if change.certain {
                next.insert(address.clone());
            }
            found.push(change);
            more += 1;
            if more >= MAX_FOUND {
                return;
            }
        }
        latest = next;
    }
}

fn taken_along<'a>(pair: &Pair<'_, 'a>, placed: Placed<'a>, replaced: &HashSet<String>) -> Option<Change> {
    let resource = placed.resource;
    let ignored = Ignored::of(resource);
    resource.attributes.iter().find_map(|attribute| {
        let cause = mentions(&attribute.written).find(|name| replaced.contains(*name))?.to_owned();
        if attribute.path == "lifecycle.replace_triggered_by" {
            return Some(change(placed, attribute, &cause, true));
        }
        let effect = tables::value_changed(&resource.kind, &attribute.path);
        if effect == Effect::InPlace || ignored.covers(&attribute.path) {
            return None;
        }
        // What is written in the other resource stays what it is.
        let (value, _) = pair.views[0][1].value(placed, attribute, &[]);
        let mut computed = false;
        value.symbols(&mut |name| computed |= mentions(name).any(|one| one == cause));
        computed.then(|| change(placed, attribute, &cause, effect == Effect::Replaces))
    })
}

fn change(placed: Placed<'_>, attribute: &Attribute, cause: &str, certain: bool) -> Change {
    let resource = placed.resource;
    let message = format!(
        "{} {} ({}: {cause} is replaced, too){}",
        wording::replaces(certain),
        resource.address,
        attribute.path.strip_prefix("lifecycle.").unwrap_or(&attribute.path),
        wording::loss(&resource.kind)
    );
    let level = wording::level(&resource.kind, certain);
    Change::new(Outcome::Replaced, certain, level, &resource.address, (placed.path, attribute.whole()))
        .said(message)
        .about(&attribute.path)
}

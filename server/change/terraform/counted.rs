//! Instances that an edit takes away: `count` lowered, keys of `for_each` dropped or renamed.

use super::address;
use super::compare::{Pair, Twins};
use super::instances::{Counted, Instances, counted};
use crate::change::known::{Known, same};
use crate::change::{Change, Remedy, wording};
use crate::operations::resources::Attribute;
use crate::risk::Outcome;
use std::collections::BTreeSet;

/// What happens to instances, at most one finding for a block.
pub(super) fn differences<'a>(pair: &Pair<'_, 'a>, twins: Twins<'a>) -> Option<Change> {
    let mut found: Option<Change> = None;
    for [before, after] in &pair.views {
        let (old, new) = (counted(before, twins.before), counted(after, twins.after));
        let Some(change) = difference(pair, twins, &old, &new) else { continue };
        if found.as_ref().is_none_or(|found| change.certain && !found.certain) {
            found = Some(change);
        }
    }
    found
}

fn difference<'a>(pair: &Pair<'_, 'a>, twins: Twins<'a>, old: &Counted, new: &Counted) -> Option<Change> {
    let (before, after) = (&twins.before.resource.address, &twins.after.resource.address);
    let argument = match (old.instances.argument(), new.instances.argument()) {
        ("", "") => return None,
        (old, "") => old,
        (_, new) => new,
    };
    let known = (old.instances.keys(), new.instances.keys());
    let assumed = old.assumed || new.assumed;
    let (Some(old_keys), Some(new_keys)) = known else {
        // Nobody can tell how many there are: only another expression may be another number.
        let unchanged = same(&old.value, &new.value) || old.instances.argument() == "" && argument == "count";
        let none_before = old.instances.keys().is_some_and(|keys| keys.is_empty());
        let changed = !unchanged && !none_before;
        return changed
            .then(|| change(pair, twins, (argument, &old.value, &new.value), (Outcome::Destroyed, false), ""));
    };
    let moved = |key: &String| {
        let address = format!("{before}{key}");
        let target = pair.moves.get(&address).or_else(|| (key.is_empty()).then(|| pair.moves.get(before)).flatten());
        match target {
            Some(target) => target.clone(),
            None => format!("{after}{key}"),
        }
    };
    let stands: BTreeSet<String> = new_keys.iter().map(|key| format!("{after}{key}")).collect();
    let arrived: BTreeSet<String> = old_keys.iter().map(moved).collect();
    // Terraform itself takes x for x[0] and back.
    let by_itself = |target: &String| {
        let single = target == after && stands.contains(&format!("{after}[0]"));
        single || *target == format!("{after}[0]") && stands.contains(after)
    };
    let gone: Vec<&String> = arrived.iter().filter(|target| !stands.contains(*target) && !by_itself(target)).collect();
    if gone.is_empty() {
        return None;
    }
    let fates = address::forgotten(pair.present);
    let kept = |target: &&String| matches!(fates.get(target.as_str()), Some(address::Fate::Kept));
    if gone.iter().all(kept) {
        return None;
    }
    let twin = |target: &String| match target.strip_suffix("[0]") {
        Some(single) => single.to_owned(),
        None => format!("{target}[0]"),
    };
    let fresh = stands.iter().any(|target| !arrived.contains(target) && !arrived.contains(&twin(target)));
    let kind_changed = old.instances.argument() != new.instances.argument();
    let lowered =
        matches!((&old.instances, &new.instances), (Instances::Count(_) | Instances::Single, Instances::Count(_)));
    let outcome =
        if fresh && !lowered || kind_changed && !new_keys.is_empty() && argument != "count" || kind_changed && fresh {
            Outcome::Replaced
        } else {
            Outcome::Destroyed
        };
    let names: Vec<&str> = gone.iter().map(|target| target.as_str()).collect();
    let shown = match names.as_slice() {
        [one] => (*one).to_owned(),
        [first, .., last] => format!("{first} to {last}, {} in all", names.len()),
        [] => String::new(),
    };
    Some(change(pair, twins, (argument, &old.value, &new.value), (outcome, !assumed), &shown))
}

fn change<'a>(
    pair: &Pair<'_, 'a>,
    twins: Twins<'a>,
    (argument, old, new): (&str, &Known, &Known),
    (outcome, certain): (Outcome, bool),
    which: &str,
) -> Change {
    let resource = twins.after.resource;
    let (was, now) = (twins.before.resource.attribute(argument), resource.attribute(argument));
    // Where the words are the same, a name behind them got another value.
    let same_text = was.zip(now).filter(|(was, now)| was.written == now.written);
    let values = match same_text {
        Some(_) => wording::known(argument, old, new),
        None => wording::values(argument, was.map(|one| one.written.as_str()), now.map(|one| one.written.as_str())),
    };
    let what = if which.is_empty() { format!("instances of {}", resource.address) } else { which.to_owned() };
    let does = match outcome {
        Outcome::Replaced => wording::replaces(certain),
        _ => wording::destroys(certain),
    };
    let message = format!("{does} {what} ({values}){}", wording::loss(&resource.kind));
    if let Some((old, new)) = same_text.and_then(|(_, now)| pair.origin(&now.written)) {
        let restore = Remedy::Restore { present: new.attribute.span, base: old.attribute.span };
        let place = (new.path, new.attribute.whole());
        return Change::new(outcome, certain, wording::level(&resource.kind, certain), &resource.address, place)
            .said(message)
            .about(argument)
            .was(old.path, old.attribute.whole(), false)
            .mended([restore]);
    }
    let file = same_text.and_then(|(_, now)| pair.file_behind(&now.written));
    let gone = was.filter(|_| now.is_none()).map(Attribute::whole);
    let span = now.map(Attribute::whole).unwrap_or_else(|| pair.place(twins, gone));
    let restore = was.zip(now).map(|(was, now)| Remedy::Restore { present: now.span, base: was.span });
    let back = gone.and_then(|base| Some(Remedy::Lines { at: pair.line(twins, base)?, base }));
    let change = Change::new(
        outcome,
        certain,
        wording::level(&resource.kind, certain),
        &resource.address,
        (twins.after.path, span),
    )
    .said(message)
    .about(argument)
    .was(twins.before.path, was.map(Attribute::whole).unwrap_or(twins.before.resource.head), gone.is_some())
    .mended(restore)
    .mended(back);
    match file {
        Some(file) => file.shown(change),
        None => change,
    }
}

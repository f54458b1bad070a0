//! What differs between two versions of one resource.

use super::template::{OWN, Resource, Template};
use super::value::Reading;
use crate::change::guard::{self, Taken};
use crate::change::known::{Known, same};
use crate::change::tables::{self, Effect};
use crate::change::tree::{Entry, Kind, Node};
use crate::change::{Change, Remedy, wording};
use crate::risk::{Level, Outcome};
use crate::text::Span;
use std::collections::BTreeMap;
use std::rc::Rc;

/// One resource on both sides.
#[derive(Clone, Copy)]
pub(super) struct Twins<'t, 'a> {
    pub(super) old: (&'t Template<'a>, &'t Resource),
    pub(super) new: (&'t Template<'a>, &'t Resource),
}

/// Properties that replace the resource, and guards that are gone.
pub(super) fn differences(twins: Twins<'_, '_>) -> Vec<Change> {
    let (old, new) = (Reading::new(twins.old.0), Reading::new(twins.new.0));
    let empty = Known::Map(BTreeMap::new());
    let side = |reading: &Reading<'_, '_>, resource: &Resource| {
        resource.node.get("Properties").map_or_else(|| empty.clone(), |node| reading.value(node))
    };
    let (was, now) = (side(&old, twins.old.1), side(&new, twins.new.1));
    let mut leaves = Vec::new();
    differing("", &was, &now, &mut leaves);
    let mut found: BTreeMap<String, Change> = BTreeMap::new();
    for (path, was, now) in leaves {
        let (effect, listed) = tables::property_changed(&twins.new.1.kind, &path);
        if effect == Effect::InPlace || found.contains_key(&listed) {
            continue;
        }
        let assumed = rests_on_parameter(twins, &listed);
        let certain = effect == Effect::Replaces && was.is_known() && now.is_known() && !assumed;
        let change = replaced(twins, &listed, (&was, &now), certain);
        found.insert(listed, change);
    }
    let mut found: Vec<Change> = found.into_values().collect();
    let taken = guards(twins);
    match found.first_mut() {
        Some(change) if !taken.is_empty() => {
            let names: Vec<&str> = taken.iter().map(|(taken, _)| taken.guard.setting).collect();
            change.message = format!("{}; the same edit takes off {}", change.message, names.join(" and "));
            change.level = change.level.raised();
            change.remedies.extend(taken.iter().filter_map(|(_, change)| change.remedies.first().cloned()));
        }
        _ => found.extend(taken.into_iter().map(|(_, change)| change)),
    }
    found
}

/// Leaves that differ, with list levels left out of their paths.
fn differing(path: &str, was: &Known, now: &Known, out: &mut Vec<(String, Known, Known)>) {
    if same(was, now) {
        return;
    }
    let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match (was, now) {
        (Known::Map(was), Known::Map(now)) => {
            let keys: std::collections::BTreeSet<&String> = was.keys().chain(now.keys()).collect();
            for key in keys {
                differing(&below(key), was.get(key).unwrap_or(&Known::Null), now.get(key).unwrap_or(&Known::Null), out);
            }
        }
        (Known::List(was), Known::List(now))
            if was.len() == now.len() && was.iter().chain(now).all(|item| matches!(item, Known::Map(_))) =>
        {
            was.iter().zip(now).for_each(|(was, now)| differing(path, was, now, out));
        }
        // A part that is new or gone differs in all that is in it.
        (Known::Map(inside), Known::Null) => {
            inside.iter().for_each(|(key, was)| differing(&below(key), was, &Known::Null, out))
        }
        (Known::Null, Known::Map(inside)) => {
            inside.iter().for_each(|(key, now)| differing(&below(key), &Known::Null, now, out))
        }
        _ => out.push((path.to_owned(), was.clone(), now.clone())),
    }
}

/// True where a side of the property is worked out from the default of a parameter.
fn rests_on_parameter(twins: Twins<'_, '_>, path: &str) -> bool {
    [twins.old, twins.new].iter().any(|(template, resource)| {
        let reading = Reading::new(template);
        if let Some(entry) = resource.entry(path) {
            reading.value(&entry.value);
        }
        reading.assumed.get()
    })
}

/// What stands at the path, on the lines of the text.
pub(super) fn whole(entry: &Entry) -> Span {
    Span::new(entry.key_span.start, entry.value.span.end.max(entry.key_span.end))
}

fn replaced(twins: Twins<'_, '_>, path: &str, (was, now): (&Known, &Known), certain: bool) -> Change {
    let (template, resource) = twins.new;
    let kept = resource.text("UpdateReplacePolicy").is_some_and(|policy| policy == "Retain");
    let loss = if kept { "; the old one is kept, with its data" } else { wording::loss(&resource.kind) };
    let level = wording::level(&resource.kind, certain);
    let level = if kept { level.lowered() } else { level };
    let mut place = shown(twins, path);
    let parameter = parameter(twins, path);
    let (old, new) = (twins.old.1.entry(path), resource.entry(path));
    let mut back = restore(old, new);
    if let Some((old, new)) = &parameter {
        place = whole(new);
        back = restore(Some(old), Some(new));
    }
    let message = format!("{} {} ({}){loss}", wording::replaces(certain), resource.id, wording::known(path, was, now));
    let before = parameter.map(|(old, _)| whole(&old)).or(old.map(whole));
    let keep = (!kept && level > Level::Low)
        .then(|| policy(twins.new, "UpdateReplacePolicy", "keep the old one when it is replaced"))
        .flatten();
    Change::new(Outcome::Replaced, certain, level, &resource.id, (template.path, place))
        .said(message)
        .about(path)
        .by(format!("replace-cloudformation.tsv: {} {path} (cfn-lint 1.58.0 schemas)", resource.kind))
        .was(template.path, before.unwrap_or(twins.old.1.key_span), new.is_none())
        .mended(back)
        .mended(keep)
}

/// The changed token, else the head of the resource.
fn shown(twins: Twins<'_, '_>, path: &str) -> Span {
    twins.new.1.entry(path).map_or(twins.new.1.key_span, whole)
}

/// The default of a parameter, on both sides, where the words of the property are the same.
fn parameter(twins: Twins<'_, '_>, path: &str) -> Option<(Entry, Entry)> {
    let (old, new) = (twins.old.1.entry(path)?, twins.new.1.entry(path)?);
    let [was, now] =
        [(twins.old.0, old), (twins.new.0, new)].map(|(template, entry)| entry.value.span.of(template.text));
    if was != now {
        return None;
    }
    let parameters = twins.new.0.root.get("Parameters")?;
    parameters.entries().iter().filter(|entry| now.contains(&entry.key)).find_map(|entry| {
        let new = entry.value.entry("Default")?;
        let old = twins.old.0.root.at(&["Parameters", &entry.key])?.entry("Default")?;
        (old.value.text() != new.value.text()).then(|| (old.clone(), new.clone()))
    })
}

fn restore(old: Option<&Entry>, new: Option<&Entry>) -> Option<Remedy> {
    let simple = |entry: &Entry| {
        matches!(entry.value.kind, Kind::Scalar(..)) && entry.value.tag.is_empty() && !entry.value.span.is_empty()
    };
    let (old, new) = (old.filter(|entry| simple(entry))?, new.filter(|entry| simple(entry))?);
    Some(Remedy::Restore { present: new.value.span, base: old.value.span })
}

/// A line that makes a policy `Retain`.
pub(super) fn policy((template, resource): (&Template<'_>, &Resource), name: &str, why: &str) -> Option<Remedy> {
    // One that says something else is for a person to change.
    if resource.node.entry(name).is_some() {
        return None;
    }
    let kind = resource.node.entry("Type")?;
    let at = kind.value.span.end;
    let title = format!("{name}: Retain, to {why}");
    let text = match template.is_json() {
        true => format!(",\n\"{name}\": \"Retain\""),
        false => {
            let line = template.text[..kind.key_span.start].rfind('\n').map_or(0, |at| at + 1);
            let indent = template.text[line..kind.key_span.start].to_owned();
            // In flow style there is no line to put it on.
            if !indent.trim().is_empty() {
                return None;
            }
            format!("\n{indent}{name}: Retain")
        }
    };
    Some(Remedy::Write { at, text, title })
}

/// Guards that are gone, with their own finding each.
fn guards(twins: Twins<'_, '_>) -> Vec<(Taken, Change)> {
    let (old, new) = (Reading::new(twins.old.0), Reading::new(twins.new.0));
    let kind = twins.new.1.kind.as_str();
    tables::guards("cloudformation", kind)
        .filter_map(|guard| {
            let was = setting(&old, twins.old.1, guard.setting);
            let now = setting(&new, twins.new.1, guard.setting);
            let mut taken = guard::taken(guard, was.as_ref(), now.as_ref())?;
            taken.certain &= !(old.assumed.get() || new.assumed.get());
            Some((taken.clone(), taken_away(twins, &taken, (was, now))))
        })
        .collect()
}

/// The value of a setting; `List[key]` is the value of the item with that key.
fn setting(reading: &Reading<'_, '_>, resource: &Resource, path: &str) -> Option<Known> {
    if let Some((list, key)) = path.strip_suffix(']').and_then(|path| path.split_once('[')) {
        let items = resource.node.at(&["Properties", list])?.items();
        let item = items.iter().find(|item| item.get("Key").and_then(|node| node.text()) == Some(key))?;
        return item.get("Value").map(|node| reading.value(node));
    }
    let steps: Vec<&str> = path.split('.').collect();
    let root: Option<&Rc<Node>> =
        if OWN.contains(&steps[0]) { Some(&resource.node) } else { resource.node.get("Properties") };
    root?.at(&steps).map(|node| reading.value(node))
}

fn taken_away(twins: Twins<'_, '_>, taken: &Taken, (was, now): (Option<Known>, Option<Known>)) -> Change {
    let (template, resource) = twins.new;
    let path = taken.guard.setting;
    let plain = path.split('[').next().unwrap_or(path);
    let (old, new) = (twins.old.1.entry(plain), resource.entry(plain).filter(|_| now.is_some()));
    let null = Known::Null;
    let values = wording::known(path, was.as_ref().unwrap_or(&null), now.as_ref().unwrap_or(&null));
    let back = restore(old, new).or_else(|| {
        let retained = was.as_ref()?.as_text()? == "Retain";
        retained.then(|| policy(twins.new, path, "keep it when it leaves the template")).flatten()
    });
    let level = if taken.certain { Level::High } else { Level::Medium };
    Change::new(
        Outcome::GuardOff,
        taken.certain,
        level,
        &resource.id,
        (template.path, new.map_or(resource.key_span, whole)),
    )
    .said(guard::message(taken, &resource.id, &values, ""))
    .about(path)
    .by(format!("guards.tsv: {} {path}", resource.kind))
    .was(template.path, old.map_or(twins.old.1.key_span, whole), now.is_none())
    .mended(back)
}

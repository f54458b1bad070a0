//! What differs between two versions of one resource, by the table of its provider.

use super::blocks::{is_dynamic, turned, values};
use super::compare::{Pair, Twins};
use super::ignored::Ignored;
use super::instances::{self, Instances};
use super::module::{Placed, View};
use super::{guards, switches};
use crate::change::known::{Known, same};
use crate::change::tables::{self, Alike, Effect};
use crate::change::{Change, Remedy, wording};
use crate::facts::Value;
use crate::operations::resources::{Attribute, Resource};
use crate::risk::{Level, Outcome};
use crate::text::Span;
use std::collections::BTreeSet;

/// Differences of all values below one path.
struct Difference<'a> {
    /// The path that the table speaks of.
    path: String,
    was: Option<&'a Attribute>,
    now: Option<&'a Attribute>,
    old: Known,
    new: Known,
    certain: bool,
}

pub(super) fn differences<'a>(pair: &Pair<'_, 'a>, twins: Twins<'a>) -> Vec<Change> {
    let (old, new) = (twins.before.resource, twins.after.resource);
    let ignored = Ignored::of(new);
    let mut found = Vec::new();
    let turned = turned(pair, twins);
    for (path, was, now) in &turned {
        let effect = tables::block_changed(&new.kind, path);
        if effect == Effect::InPlace || ignored.covers(path) {
            continue;
        }
        let counts = (was.zip(*now)).is_some();
        let certain = effect == Effect::Replaces && counts;
        found.push(block(pair, twins, path, (*was, *now), certain));
    }
    let reported: Vec<String> = found.iter().filter_map(|change: &Change| change.attribute.clone()).collect();
    for path in paths(old, new) {
        let meta = matches!(path, "count" | "for_each" | "provider" | "depends_on") || path.starts_with("lifecycle.");
        let told =
            reported.iter().any(|block| path.strip_prefix(block.as_str()).is_some_and(|rest| rest.starts_with('.')));
        if meta || told || ignored.covers(path) {
            continue;
        }
        if let Some(difference) = difference(pair, twins, path) {
            found.push(replaced(pair, twins, &difference));
        }
    }
    found.extend(super::settings::alias(pair, twins));
    found.extend(super::settings::lifecycle(pair, twins));
    found
}

fn paths<'a>(old: &'a Resource, new: &'a Resource) -> BTreeSet<&'a str> {
    old.attributes.iter().chain(&new.attributes).map(|attribute| attribute.path.as_str()).collect()
}

fn written<'a>(resource: &'a Resource, path: &str) -> Vec<&'a Attribute> {
    resource.attributes.iter().filter(|attribute| attribute.path == path).collect()
}

/// The difference at a path where it replaces the resource, in the stage where it shows.
fn difference<'a>(pair: &Pair<'_, 'a>, twins: Twins<'a>, path: &str) -> Option<Difference<'a>> {
    let (was, now) = (written(twins.before.resource, path), written(twins.after.resource, path));
    let kind = twins.after.resource.kind.as_str();
    let same_text = was.len() == now.len() && was.iter().zip(&now).all(|(was, now)| was.written == now.written);
    let moved_meta = ["for_each", "count"].iter().any(|key| {
        let written = |resource: &'a Resource| resource.attribute(key).map(|one| one.written.as_str());
        now.iter().any(|now| now.written.contains("each.") || now.written.contains("count."))
            && (written(twins.before.resource) != written(twins.after.resource)
                || written(twins.after.resource).is_some_and(|written| pair.changed.touch(written)))
    });
    let dynamic = is_dynamic(twins, path);
    if same_text && !dynamic && !moved_meta && !now.iter().any(|now| pair.changed.touch(&now.written)) {
        return None;
    }
    if tables::value_changed(kind, path) == Effect::InPlace && !tables::is_listed(kind, path) {
        return None;
    }
    let named = pair.views.len() > 1;
    let mut found: Option<Difference<'a>> = None;
    for [before, after] in &pair.views {
        let Some(seen) = in_stage(before, after, twins, path, (&was, &now)) else { continue };
        // A value that only a stage knows is not looked for without one.
        let open =
            named && before.stage.is_none() && [&seen.old, &seen.new].iter().any(|side| speaks_of_variable(side));
        if open {
            continue;
        }
        if found.as_ref().is_none_or(|found| seen.certain && !found.certain) {
            found = Some(seen);
        }
    }
    found
}

fn speaks_of_variable(value: &Known) -> bool {
    let mut found = false;
    value.symbols(&mut |name| found |= name.contains("var."));
    found
}

/// The difference as one stage sees it.
fn in_stage<'a>(
    before: &View<'_, 'a>,
    after: &View<'_, 'a>,
    twins: Twins<'a>,
    path: &str,
    (was, now): (&[&'a Attribute], &[&'a Attribute]),
) -> Option<Difference<'a>> {
    let kind = twins.after.resource.kind.as_str();
    for (old_bound, new_bound) in shared_instances(before, after, twins) {
        let (old, old_assumed) = values(before, twins.before, was, &old_bound);
        let (new, new_assumed) = values(after, twins.after, now, &new_bound);
        let Some((path, old, new)) = differing(kind, path, &old, &new) else { continue };
        let effect = switches::effect(after, twins.after, &path, tables::value_changed(kind, &path));
        if effect == Effect::InPlace {
            continue;
        }
        let both = !matches!(old, Known::Null) && !matches!(new, Known::Null);
        let known = old.is_known() && new.is_known() && !(old_assumed || new_assumed);
        let locked = after.module.locked.get(tables::source(kind).provider);
        let read = locked.is_none_or(|major| *major == tables::source(kind).major);
        let certain = effect == Effect::Replaces && both && known && read;
        return Some(Difference { path, was: was.first().copied(), now: now.first().copied(), old, new, certain });
    }
    None
}

/// What names such as `each.key` stand for in one instance.
type Bound = Vec<(String, Known)>;

/// What `each` and `count` stand for in every instance that is on both sides: before and after.
fn shared_instances<'a>(before: &View<'_, 'a>, after: &View<'_, 'a>, twins: Twins<'a>) -> Vec<(Bound, Bound)> {
    let [old, new] =
        [(before, twins.before), (after, twins.after)].map(|(view, placed)| instances::counted(view, placed));
    let same_kind = old.instances.argument() == new.instances.argument();
    match (old.instances.keys(), new.instances.keys()) {
        (Some(old_keys), Some(new_keys)) if same_kind && old.instances != Instances::Single => {
            let shared = old_keys.iter().filter(|key| new_keys.contains(key)).take(MAX_INSTANCES);
            shared.map(|key| (old.instances.bound(key), new.instances.bound(key))).collect()
        }
        _ if !same_kind && old.instances.argument() != "" && new.instances.argument() != "" => Vec::new(),
        // One object that becomes one of several is the one it was.
        (Some(_), Some(new_keys)) if !same_kind && new_keys.len() == 1 => {
            vec![(Vec::new(), new.instances.bound(&new_keys[0]))]
        }
        _ if !same_kind && new.instances.argument() == "for_each" => Vec::new(),
        _ => vec![(Vec::new(), Vec::new())],
    }
}

/// Instances of one block that are compared one by one.
pub(super) const MAX_INSTANCES: usize = 200;

/// Where two sides differ in a way that counts: the path, which may lie inside of an object, and both values.
fn differing(kind: &str, path: &str, old: &[Known], new: &[Known]) -> Option<(String, Known, Known)> {
    let alike = tables::alike(kind, path);
    let unset = || tables::default("terraform", kind, path).map_or(Known::Null, Known::text);
    let side = |values: &[Known]| match values {
        [] => plain(&unset(), alike),
        [one] => plain(one, alike),
        many => Known::List(many.iter().map(|one| plain(one, alike)).collect()),
    };
    let (was, now) = (side(old), side(new));
    if same(&was, &now) || alike == Some(Alike::Lowered) && !is_lower(&was, &now) {
        return None;
    }
    if tables::value_changed(kind, path) == Effect::InPlace {
        return inside(kind, path, &was, &now);
    }
    let shown = |values: &[Known]| match values {
        [] => Known::Null,
        [one] => one.clone(),
        many => Known::List(many.to_vec()),
    };
    Some((path.to_owned(), shown(old), shown(new)))
}

/// The same for the members of an object that is written as one value.
fn inside(kind: &str, path: &str, was: &Known, now: &Known) -> Option<(String, Known, Known)> {
    let empty = std::collections::BTreeMap::new();
    let members = |side: &Known| match side {
        Known::Map(entries) => Some(entries.clone()),
        Known::Null => Some(empty.clone()),
        _ => None,
    };
    let (was, now) = (members(was)?, members(now)?);
    let keys: BTreeSet<&String> = was.keys().chain(now.keys()).collect();
    let one =
        |side: Option<&Known>| side.cloned().into_iter().filter(|value| *value != Known::Null).collect::<Vec<_>>();
    keys.into_iter().find_map(|key| differing(kind, &format!("{path}.{key}"), &one(was.get(key)), &one(now.get(key))))
}

fn plain(value: &Known, alike: Option<Alike>) -> Known {
    match (value, alike) {
        (Known::Text(text), Some(Alike::Letters)) => Known::Text(text.to_lowercase()),
        (Known::Text(text), Some(Alike::Name)) => Known::Text(text.to_lowercase().replace(' ', "")),
        _ => value.clone(),
    }
}

fn is_lower(was: &Known, now: &Known) -> bool {
    match (was.as_double(), now.as_double()) {
        (Some(was), Some(now)) => now < was,
        _ => true,
    }
}

fn block<'a>(
    pair: &Pair<'_, 'a>,
    twins: Twins<'a>,
    path: &str,
    (was, now): (Option<usize>, Option<usize>),
    certain: bool,
) -> Change {
    let stands = |placed: Placed<'a>| placed.resource.blocks.iter().find(|(at, _)| at == path).map(|(_, span)| *span);
    let (old, new) = (stands(twins.before), stands(twins.after));
    let how = match (was, now) {
        (_, Some(0)) => "block removed",
        (Some(0), _) => "block added",
        _ => "another number of blocks",
    };
    let resource = twins.after.resource;
    let gone = old.filter(|_| new.is_none());
    let span = new.map(|span| first_line(twins.after.text, span)).unwrap_or_else(|| pair.place(twins, gone));
    let message = format!("{} {} ({path}: {how}){}", wording::replaces(certain), resource.address, lost(twins, true).1);
    let back = gone.and_then(|base| Some(Remedy::Lines { at: pair.line(twins, base)?, base }));
    change(twins, path, certain, span, message)
        .was(twins.before.path, old.unwrap_or(twins.before.resource.head), gone.is_some())
        .mended(back)
}

pub(super) fn first_line(text: &str, span: Span) -> Span {
    let line = span.of(text).lines().next().unwrap_or_default().trim_end();
    Span::new(span.start, span.start + line.len())
}

/// How bad it is, and what goes with the old one.
fn lost(twins: Twins<'_>, certain: bool) -> (Level, &'static str) {
    wording::level_and_loss(&twins.after.resource.kind, certain, guards::is_forced(twins.before.resource))
}

fn change(twins: Twins<'_>, path: &str, certain: bool, span: Span, message: String) -> Change {
    let resource = twins.after.resource;
    let source = tables::source(&resource.kind);
    let first = resource.attribute("lifecycle.create_before_destroy").is_some_and(|one| one.value == Value::Bool(true));
    let (level, _) = lost(twins, certain);
    // What is made first and then moved to is no outage; data stays behind all the same.
    let kept = tables::holds(&resource.kind).is_none_or(|holds| matches!(holds.class, "env" | "address" | "guard"));
    let (level, message) = match first && kept && level > Level::Low {
        true => (level.lowered(), format!("{message}; the new one is made first")),
        false => (level, message),
    };
    Change::new(Outcome::Replaced, certain, level, &resource.address, (twins.after.path, span))
        .said(message)
        .about(path)
        .by(format!("{}: {} {path} ({})", source.table, resource.kind, source.read))
}

fn replaced<'a>(pair: &Pair<'_, 'a>, twins: Twins<'a>, difference: &Difference<'a>) -> Change {
    let (was, now) = (difference.was, difference.now);
    let resource = twins.after.resource;
    let same_text = was.zip(now).is_some_and(|(was, now)| was.written == now.written);
    let path = difference.path.as_str();
    let shown = match same_text {
        true => wording::known(path, &difference.old, &difference.new),
        false => wording::values(path, was.map(|one| one.written.as_str()), now.map(|one| one.written.as_str())),
    };
    let certain = difference.certain;
    let message = format!("{} {} ({shown}){}", wording::replaces(certain), resource.address, lost(twins, true).1);
    // Where the words of the resource are the same, its change stands where a name got another value.
    let behind = |now: &Attribute| pair.origin(&now.written).or_else(|| pair.instances_of(twins, &now.written));
    if let Some((old, new)) = now.filter(|_| same_text).and_then(behind) {
        let restore = Remedy::Restore { present: new.attribute.span, base: old.attribute.span };
        let mut change = change(twins, path, certain, new.attribute.whole(), message);
        change.path = new.path.to_owned();
        return change.was(old.path, old.attribute.whole(), false).mended([restore]);
    }
    if let Some((now, file)) = now.filter(|_| same_text).and_then(|now| Some((now, pair.file_behind(&now.written)?))) {
        return file.shown(change(twins, path, certain, now.whole(), message));
    }
    let gone = was.filter(|_| now.is_none()).map(Attribute::whole);
    let span = now.map(Attribute::whole).unwrap_or_else(|| pair.place(twins, gone));
    let restore = restored(was, now);
    let back = gone.and_then(|base| Some(Remedy::Lines { at: pair.line(twins, base)?, base }));
    let first = first_made(twins);
    change(twins, path, certain, span, message)
        .was(twins.before.path, was.map(Attribute::whole).unwrap_or(twins.before.resource.head), gone.is_some())
        .mended(restore)
        .mended(back)
        .mended(first)
}

/// The old text of an argument, where it is another one.
pub(super) fn restored(was: Option<&Attribute>, now: Option<&Attribute>) -> Option<Remedy> {
    let differing = was.zip(now).filter(|(was, now)| was.written != now.written);
    differing.map(|(was, now)| Remedy::Restore { present: now.span, base: was.span })
}

/// `create_before_destroy`, where the loss is an outage.
fn first_made(twins: Twins<'_>) -> Option<Remedy> {
    let resource = twins.after.resource;
    let outage = tables::holds(&resource.kind).is_some_and(|holds| matches!(holds.class, "env" | "address"));
    let has = resource.blocks.iter().any(|(path, _)| path == "lifecycle");
    if !outage || has || twins.after.path.ends_with(".json") {
        return None;
    }
    let inside = resource.span.of(twins.after.text);
    let at = resource.span.start + inside.rfind('}')?;
    let text = "\n  lifecycle {\n    create_before_destroy = true\n  }\n".to_owned();
    Some(Remedy::Write { at, text, title: "Make the new one before the old one is deleted".to_owned() })
}

impl<'a> Pair<'_, 'a> {
    /// Where to show that `gone`, a part of the resource in the base, is there no more; its head where there was none.
    pub(super) fn place(&self, twins: Twins<'a>, gone: Option<Span>) -> Span {
        let head = twins.after.resource.head;
        // What moved to another file has no line there that was its own.
        let stays = |_: &Span| twins.before.path == twins.after.path;
        gone.filter(stays)
            .and_then(|gone| self.places.nearest_in(twins.after.path, gone, twins.after.resource))
            .unwrap_or(head)
    }

    /// Where a part of the resource goes back in, on lines of its own.
    pub(super) fn line(&self, twins: Twins<'a>, gone: Span) -> Option<usize> {
        let same = twins.before.path == twins.after.path;
        same.then(|| self.places.line_in(twins.after.path, gone, twins.after.resource)).flatten()
    }
}

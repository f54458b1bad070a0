//! Matching the resources of both sides by address, and judging every difference.

use super::defaults::Defaults;
use super::guard;
use super::place::Places;
use super::terraform::{self, Effect};
use super::{Change, Declared, Undo};
use crate::facts::Value;
use crate::operations::resources::{Attribute, Platform, Resource};
use crate::risk::{Level, Outcome};
use crate::text::{Span, shortened};
use std::collections::{BTreeMap, BTreeSet};

/// One resource on both sides.
#[derive(Clone, Copy)]
pub(super) struct Twins<'a> {
    pub(super) before: Placed<'a>,
    pub(super) after: Placed<'a>,
    places: &'a Places<'a>,
    /// Of the base and of the present.
    defaults: &'a [Defaults<'a>; 2],
}

/// A resource with the file it stands in.
#[derive(Clone, Copy)]
pub(super) struct Placed<'a> {
    pub(super) path: &'a str,
    pub(super) resource: &'a Resource,
}

pub(super) fn compare(base: &[Declared<'_>], present: &[Declared<'_>]) -> Vec<Change> {
    let old = by_address(base);
    let new = by_address(present);
    let moves = moves(present);
    let forgotten = forgotten(present);
    let places = Places::new(base, present);
    let defaults = [Defaults::of(base), Defaults::of(present)];
    let mut found = Vec::new();
    let mut appeared: BTreeSet<&str> = new.keys().copied().filter(|address| !old.contains_key(address)).collect();
    let mut gone = Vec::new();
    for (address, before) in &old {
        let target = moves.get(*address).map_or(*address, String::as_str);
        match new.get(target) {
            Some(after) => {
                appeared.remove(target);
                found.extend(differences(Twins {
                    before: *before,
                    after: *after,
                    places: &places,
                    defaults: &defaults,
                }));
            }
            None => gone.push(*before),
        }
    }
    for before in gone {
        match forgotten.get(before.resource.address.as_str()) {
            Some(Fate::Kept) => {}
            Some(Fate::Destroyed(place)) => found.push(removed(before, *place, None)),
            None => {
                let heir = heir(before, &appeared, &new);
                if let Some(heir) = heir {
                    appeared.remove(heir.resource.address.as_str());
                }
                found.push(match heir {
                    Some(heir) => renamed(before, heir),
                    None => {
                        let insert = |at| Undo::Insert { at, base: before.resource.span };
                        let place = places.nearest(before.path, before.resource.span);
                        let undo = places.insertion(before.path, before.resource).map(insert);
                        removed(before, (before.path, place.unwrap_or_default()), undo)
                    }
                });
            }
        }
    }
    found.sort_by(|a, b| (&a.path, a.span, a.rule, &a.attribute).cmp(&(&b.path, b.span, b.rule, &b.attribute)));
    found
}

fn by_address<'a>(side: &[Declared<'a>]) -> BTreeMap<&'a str, Placed<'a>> {
    side.iter()
        .flat_map(|file| file.resources.iter().map(|resource| Placed { path: file.path, resource }))
        .filter(|placed| is_managed(placed.resource))
        .map(|placed| (placed.resource.address.as_str(), placed))
        .collect()
}

/// A `resource` block of Terraform; module calls, data sources and settings blocks have no type of a provider.
fn is_managed(resource: &Resource) -> bool {
    resource.platform == Platform::Terraform
        && resource.kind.contains('_')
        && resource.address.starts_with(&format!("{}.", resource.kind))
}

/// `moved` blocks: old address → new address, chains followed.
fn moves(present: &[Declared<'_>]) -> BTreeMap<String, String> {
    let direct: BTreeMap<String, String> = blocks(present, "moved")
        .filter_map(|(_, block)| Some((address_in(block, "from")?, address_in(block, "to")?)))
        .collect();
    let follow = |start: &String| {
        let mut at = start;
        for _ in 0..direct.len() {
            match direct.get(at) {
                Some(next) => at = next,
                None => break,
            }
        }
        at.clone()
    };
    direct.iter().map(|(from, to)| (from.clone(), follow(to))).collect()
}

/// What a `removed` block says of the object.
#[derive(Clone, Copy)]
enum Fate<'a> {
    /// Forgotten, left running on purpose.
    Kept,
    /// Destroyed; the block is where to say so.
    Destroyed((&'a str, Span)),
}

fn forgotten<'a>(present: &[Declared<'a>]) -> BTreeMap<String, Fate<'a>> {
    blocks(present, "removed")
        .filter_map(|(path, block)| {
            let kept =
                block.attribute("lifecycle.destroy").is_some_and(|attribute| attribute.value == Value::Bool(false));
            let fate = if kept { Fate::Kept } else { Fate::Destroyed((path, block.head)) };
            Some((address_in(block, "from")?, fate))
        })
        .collect()
}

fn blocks<'a>(side: &[Declared<'a>], kind: &str) -> impl Iterator<Item = (&'a str, &'a Resource)> {
    side.iter().flat_map(move |file| {
        file.resources
            .iter()
            .filter(move |resource| resource.platform == Platform::Terraform && resource.kind == kind)
            .map(move |resource| (file.path, resource))
    })
}

fn address_in(block: &Resource, key: &str) -> Option<String> {
    block.attribute(key)?.value.path()
}

/// Everything that differs between two versions of one resource.
fn differences(twins: Twins<'_>) -> Vec<Change> {
    let (old, new) = (twins.before.resource, twins.after.resource);
    let mut found = Vec::new();
    let ignored = Ignored::of(new);
    for path in paths(old, new) {
        let (was, now) = (values(old, path), values(new, path));
        if same(&was, &now) || ignored.covers(path) || path.starts_with("lifecycle.") {
            continue;
        }
        let effect = terraform::value_changed(&new.kind, path);
        let literal = was.iter().chain(&now).all(|attribute| is_literal(&attribute.value));
        let both = !was.is_empty() && !now.is_empty();
        let certain = match effect {
            Effect::Replaces => both && literal,
            Effect::MayReplace => false,
            Effect::InPlace => continue,
        };
        let change = replaced(twins, path, (was.first().copied(), now.first().copied()), certain);
        found.push(match twins.same_by_default(&was, &now) {
            true => {
                let message = format!("{}; by its default the variable is the same as before", change.message);
                Change { level: Level::Low, message, ..change }
            }
            false => change,
        });
    }
    for (path, was, now) in block_counts(old, new) {
        let effect = terraform::block_changed(&new.kind, path);
        let already = found.iter().any(|change| change.attribute.as_deref().is_some_and(|at| at.starts_with(path)));
        if was != now && effect != Effect::InPlace && !ignored.covers(path) && !already {
            let turned = (was == 0) != (now == 0);
            found.push(replaced(twins, path, (None, None), turned && effect == Effect::Replaces));
        }
    }
    let replaces = !found.is_empty();
    found.extend(guard::taken_away(twins, replaces));
    found
}

impl Twins<'_> {
    /// True when values differ in how they are written alone, as long as no value is set for a variable elsewhere.
    fn same_by_default(&self, was: &[&Attribute], now: &[&Attribute]) -> bool {
        let settled = |side: usize, one: &Attribute| self.defaults[side].value(one).unwrap_or_else(|| plain(one));
        was.len() == now.len() && was.iter().zip(now).all(|(was, now)| settled(0, was) == settled(1, now))
    }

    /// Where to show that `gone`, a part of the resource in the base, is there no more; its head where there was none.
    pub(super) fn place(&self, gone: Option<Span>) -> Span {
        let head = self.after.resource.head;
        // What moved to another file has no line there that was its own.
        let stays = |_: &Span| self.before.path == self.after.path;
        gone.filter(stays)
            .and_then(|gone| self.places.nearest_in(self.after.path, gone, self.after.resource))
            .unwrap_or(head)
    }
}

/// What `lifecycle.ignore_changes` names.
struct Ignored {
    all: bool,
    paths: Vec<String>,
}

impl Ignored {
    fn of(resource: &Resource) -> Ignored {
        let Some(attribute) = resource.attribute("lifecycle.ignore_changes") else {
            return Ignored { all: false, paths: Vec::new() };
        };
        match &attribute.value {
            Value::List(items) => Ignored { all: false, paths: items.iter().filter_map(Value::path).collect() },
            value => Ignored { all: value.path().as_deref() == Some("all"), paths: Vec::new() },
        }
    }

    fn covers(&self, path: &str) -> bool {
        self.all || self.paths.iter().any(|ignored| path == ignored || path.starts_with(&format!("{ignored}.")))
    }
}

fn paths<'a>(old: &'a Resource, new: &'a Resource) -> BTreeSet<&'a str> {
    old.attributes.iter().chain(&new.attributes).map(|attribute| attribute.path.as_str()).collect()
}

pub(super) fn values<'a>(resource: &'a Resource, path: &str) -> Vec<&'a Attribute> {
    resource.attributes.iter().filter(|attribute| attribute.path == path).collect()
}

fn same(was: &[&Attribute], now: &[&Attribute]) -> bool {
    was.len() == now.len()
        && was.iter().zip(now).all(|(was, now)| was.written == now.written || plain(was) == plain(now))
}

/// The value as Terraform converts it: `"5"` is `5`, `"true"` is `true`.
pub(super) fn plain(attribute: &Attribute) -> String {
    match &attribute.value {
        Value::Text(text) => text.known().unwrap_or_else(|| attribute.written.clone()),
        Value::Number(number) => number.clone(),
        Value::Bool(value) => value.to_string(),
        _ => attribute.written.clone(),
    }
}

fn is_literal(value: &Value) -> bool {
    match value {
        Value::Text(text) => text.known().is_some(),
        Value::Number(_) | Value::Bool(_) => true,
        Value::List(items) => items.iter().all(is_literal),
        _ => false,
    }
}

fn block_counts<'a>(old: &'a Resource, new: &'a Resource) -> Vec<(&'a str, usize, usize)> {
    let names: BTreeSet<&str> = old.blocks.iter().chain(&new.blocks).map(|(path, _)| path.as_str()).collect();
    let count = |resource: &Resource, name: &str| resource.blocks.iter().filter(|(path, _)| path == name).count();
    names.into_iter().map(|name| (name, count(old, name), count(new, name))).collect()
}

fn replaced(
    twins: Twins<'_>,
    path: &str,
    (was, now): (Option<&Attribute>, Option<&Attribute>),
    certain: bool,
) -> Change {
    let (before, after) = (twins.before, twins.after);
    let resource = after.resource;
    let does = if certain { "deletes and recreates" } else { "may delete and recreate" };
    let shown = |side: Option<&Attribute>| side.map_or("unset".to_owned(), |attribute| shorten(&attribute.written));
    let how = match (was, now) {
        (None, None) => format!("{path} block added or removed"),
        _ => format!("{path}: {} → {}", shown(was), shown(now)),
    };
    let block = || {
        let stands = |side: &Resource| side.blocks.iter().find(|(at, _)| at == path).map(|(_, span)| *span);
        stands(before.resource).filter(|_| now.is_none() && stands(resource).is_none())
    };
    let old = was.map(Attribute::whole).or_else(block);
    let gone = old.filter(|_| now.is_none());
    let undo = match (was, now) {
        (Some(was), Some(now)) => Some(Undo::Restore { present: now.span, base: was.span }),
        _ => None,
    };
    Change {
        rule: "resource-replaced",
        outcome: Outcome::Replaced,
        certain,
        level: level(&resource.kind, certain),
        message: format!("{does} {} ({how}){}", resource.address, loss(&resource.kind)),
        address: resource.address.clone(),
        attribute: Some(path.to_owned()),
        path: after.path.to_owned(),
        span: now.map(Attribute::whole).unwrap_or_else(|| twins.place(gone)),
        before: Some((before.path.to_owned(), old.unwrap_or(before.resource.head))),
        gone: gone.is_some(),
        undo,
    }
}

fn renamed(before: Placed<'_>, heir: Placed<'_>) -> Change {
    let (old, new) = (&before.resource.address, &heir.resource.address);
    Change {
        rule: "resource-replaced",
        outcome: Outcome::Replaced,
        certain: true,
        level: level(&heir.resource.kind, true),
        message: format!(
            "destroys {old} and creates {new}: renamed without a moved block{}",
            loss(&heir.resource.kind)
        ),
        address: new.clone(),
        attribute: None,
        path: heir.path.to_owned(),
        span: heir.resource.head,
        before: Some((before.path.to_owned(), before.resource.head)),
        gone: false,
        undo: Some(Undo::Moved { at: heir.resource.span.end, from: old.clone(), to: new.clone() }),
    }
}

fn removed(before: Placed<'_>, (path, span): (&str, Span), undo: Option<Undo>) -> Change {
    let resource = before.resource;
    Change {
        rule: "resource-destroyed",
        outcome: Outcome::Destroyed,
        certain: true,
        level: level(&resource.kind, true),
        message: format!("destroys {}: its block is gone{}", resource.address, loss(&resource.kind)),
        address: resource.address.clone(),
        attribute: None,
        path: path.to_owned(),
        span,
        before: Some((before.path.to_owned(), resource.span)),
        gone: true,
        undo,
    }
}

/// A new resource that is the old one under another name: the same type, and most of its values.
fn heir<'a>(before: Placed<'_>, appeared: &BTreeSet<&str>, new: &BTreeMap<&str, Placed<'a>>) -> Option<Placed<'a>> {
    let alike = |candidate: &Placed<'_>| {
        let old = &before.resource.attributes;
        let kept = old
            .iter()
            .filter(|was| candidate.resource.attribute(&was.path).is_some_and(|now| plain(now) == plain(was)));
        (kept.count(), old.len().max(candidate.resource.attributes.len()))
    };
    appeared
        .iter()
        .filter_map(|address| new.get(address).copied())
        .filter(|candidate| candidate.resource.kind == before.resource.kind)
        .map(|candidate| (alike(&candidate), candidate))
        .filter(|((kept, all), _)| kept * 2 >= *all)
        .max_by_key(|((kept, _), _)| *kept)
        .map(|(_, candidate)| candidate)
}

/// Data, keys, logs and backups are critical, environments and addresses high, everything else medium.
fn level(kind: &str, certain: bool) -> Level {
    let level = match terraform::holds(kind).map(|holds| holds.class) {
        Some("data" | "key" | "log" | "backup") => Level::Critical,
        Some(_) => Level::High,
        None => Level::Medium,
    };
    if certain { level } else { level.lowered() }
}

/// What is lost, as the end of a sentence.
fn loss(kind: &str) -> &'static str {
    match terraform::holds(kind) {
        Some(holds) => match (holds.class, holds.loss) {
            ("data", "gone") => "; its data is gone",
            ("data", _) => "; its data goes with it",
            ("key", _) => "; what it encrypts or signs cannot be read again",
            ("log", _) => "; its records are gone",
            ("backup", _) => "; the backups are gone",
            ("env", _) => "; what runs in it is down until it is rebuilt",
            _ => "; what points at its address loses it",
        },
        None => "",
    }
}

/// At most 40 characters of a value, for one line.
pub(super) fn shorten(written: &str) -> String {
    shortened(written, 40)
}

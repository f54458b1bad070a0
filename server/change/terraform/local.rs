//! Local modules: what a call hands over is followed into the folder that it names.

use super::attributes::restored;
use super::changed::mentions;
use super::compare::{self, Pair, Twins};
use super::handed;
use super::module::Inputs;
use crate::change::known::same;
use crate::change::{Change, Declared, Remedy};
use crate::operations::resources::{Attribute, Platform, Resource};
use crate::text::Span;
use std::collections::{BTreeMap, BTreeSet};

/// Calls in calls are followed this far.
const MAX_DEPTH: usize = 6;

/// Arguments of a call that are no input of its module.
const META: &[&str] = &["source", "version", "providers", "count", "for_each", "depends_on"];

/// The modules of both sides that are at hand, by folder.
pub(super) struct Modules<'a> {
    sides: [BTreeMap<&'a str, Vec<Declared<'a>>>; 2],
}

/// Base and present of one module: its folders, and what a call hands to them.
#[derive(Default)]
pub(super) struct Unit {
    pub(super) folders: [String; 2],
    pub(super) inputs: [Option<Inputs>; 2],
    pub(super) depth: usize,
}

impl<'a> Modules<'a> {
    pub(super) fn new(base: Vec<Declared<'a>>, present: Vec<Declared<'a>>) -> Modules<'a> {
        let by_folder = |files: Vec<Declared<'a>>| {
            let mut folders: BTreeMap<&str, Vec<Declared<'a>>> = BTreeMap::new();
            for file in &files {
                folders.entry(handed::home(file, &files)).or_default().push(*file);
            }
            folders
        };
        Modules { sides: [by_folder(base), by_folder(present)] }
    }

    /// Every folder with a file on either side.
    pub(super) fn folders(&self) -> BTreeSet<&'a str> {
        self.sides.iter().flat_map(BTreeMap::keys).copied().collect()
    }

    pub(super) fn files(&self, side: usize, folder: &str) -> &[Declared<'a>] {
        self.sides[side].get(folder).map(Vec::as_slice).unwrap_or_default()
    }

    fn has(&self, side: usize, folder: &str) -> bool {
        self.sides[side].contains_key(folder)
    }

    /// The text of a present file.
    fn text(&self, path: &str) -> Option<&'a str> {
        self.files(1, super::folder(path)).iter().find(|file| file.path == path).map(|file| file.text)
    }

    /// Folders that are gone because their call names another one that is at hand: they are compared through the call.
    pub(super) fn moved(&self) -> BTreeSet<String> {
        let gone = |folder: &&str| self.has(0, folder) && !self.has(1, folder);
        if !self.folders().iter().any(&gone) {
            return BTreeSet::new();
        }
        let calls = |side: usize| {
            let files =
                self.sides[side].iter().flat_map(|(folder, files)| files.iter().map(move |file| (*folder, file)));
            let all = files.flat_map(|(folder, file)| file.resources.iter().map(move |call| (folder, call)));
            all.filter(|(_, call)| call.kind == "module")
        };
        let now: Vec<(&str, &Resource)> = calls(1).collect();
        let moved = calls(0).filter_map(|(folder, call)| {
            let (_, other) = now.iter().find(|(at, other)| *at == folder && other.address == call.address)?;
            let (old, new) = (named(folder, call)?, named(folder, other)?);
            (gone(&old.as_str()) && self.has(1, &new)).then_some(old)
        });
        moved.collect()
    }
}

/// The folder that a call names, seen from the folder it stands in; `None` for a module from elsewhere.
fn named(folder: &str, call: &Resource) -> Option<String> {
    let source = call.attribute("source")?.value.as_text()?.to_owned();
    if !(source.starts_with("./") || source.starts_with("../")) {
        return None;
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in source.split('/') {
        match step {
            "" | "." => {}
            // Out of the repository nobody can look.
            ".." => drop(steps.pop()?),
            step => steps.push(step),
        }
    }
    Some(steps.join("/"))
}

/// Folders of local modules whose calls say something else than before.
pub(super) fn named_by(base: Option<Declared<'_>>, present: Option<Declared<'_>>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let Some((base, present)) = base.zip(present) else { return found };
    let is_call = |one: &&Resource| one.platform == Platform::Terraform && one.kind == "module";
    for before in base.resources.iter().filter(is_call) {
        let mut now = present.resources.iter().filter(is_call);
        let Some(after) = now.find(|after| after.address == before.address) else { continue };
        if said(before) != said(after) {
            let folder = super::folder(present.path);
            found.extend([before, after].into_iter().filter_map(|call| named(folder, call)));
        }
    }
    found
}

/// The arguments of a call as they are written.
fn said(call: &Resource) -> BTreeSet<(&str, &str)> {
    call.attributes.iter().map(|one| (one.path.as_str(), one.written.as_str())).collect()
}

/// True where both folders of a call are at hand, so that nothing has to be guessed about its source.
pub(super) fn at_hand(pair: &Pair<'_, '_>, twins: Twins<'_>) -> bool {
    sources(pair, twins).is_some()
}

fn sources(pair: &Pair<'_, '_>, twins: Twins<'_>) -> Option<[String; 2]> {
    let old = named(&pair.unit.folders[0], twins.before.resource)?;
    let new = named(&pair.unit.folders[1], twins.after.resource)?;
    (pair.modules.has(0, &old) && pair.modules.has(1, &new)).then_some([old, new])
}

/// What the calls of a module change in the folders they name.
pub(super) fn calls(pair: &Pair<'_, '_>) -> Vec<Change> {
    let mut found = Vec::new();
    if pair.unit.depth >= MAX_DEPTH {
        return found;
    }
    for (address, before) in pair.base.objects.iter().filter(|(_, placed)| placed.resource.kind == "module") {
        let after = pair.target(address).and_then(|target| pair.present.objects.get(target));
        let Some(after) = after.filter(|after| after.resource.kind == "module") else { continue };
        found.extend(call(pair, Twins { before: *before, after: *after }));
    }
    found
}

fn call<'a>(pair: &Pair<'_, 'a>, twins: Twins<'a>) -> Vec<Change> {
    let touched = || twins.after.resource.attributes.iter().any(|one| pair.changed.touch(&one.written));
    if said(twins.before.resource) == said(twins.after.resource) && !touched() {
        return Vec::new();
    }
    let Some(folders) = sources(pair, twins) else { return Vec::new() };
    let [before, after] = &pair.views[0];
    let inputs = [(before, twins.before), (after, twins.after)].map(|(view, placed)| -> Inputs {
        let arguments = placed.resource.attributes.iter().filter(|one| !META.contains(&one.path.as_str()));
        arguments.map(|one| (one.path.clone(), view.value(placed, one, &[]))).collect()
    });
    let names: BTreeSet<&String> = inputs.iter().flat_map(|side| side.keys()).collect();
    let differ = |name: &&&String| match (inputs[0].get(**name), inputs[1].get(**name)) {
        (Some((was, _)), Some((now, _))) => !same(was, now),
        _ => true,
    };
    let differing: Vec<String> = names.iter().filter(differ).map(ToString::to_string).collect();
    let moved = folders[0] != folders[1];
    if differing.is_empty() && !moved {
        return Vec::new();
    }
    let depth = pair.unit.depth + 1;
    let handed = inputs.map(Some);
    let mut inside = compare::module(pair.modules, Unit { folders: folders.clone(), inputs: handed, depth });
    if !moved {
        // What the folder does by itself is said there.
        let own = compare::module(pair.modules, Unit { folders, inputs: [None, None], depth });
        let said = |change: &Change| {
            own.iter().any(|own| {
                (own.outcome, &own.address, &own.attribute) == (change.outcome, &change.address, &change.attribute)
            })
        };
        inside.retain(|change| !said(change));
    }
    inside.into_iter().map(|change| seen_from(pair, twins, &differing, change)).collect()
}

/// A change inside a module, as the file with the call shows it.
fn seen_from<'a>(pair: &Pair<'_, 'a>, twins: Twins<'a>, differing: &[String], change: Change) -> Change {
    let (old, new) = (twins.before.resource, twins.after.resource);
    let said = pair.modules.text(&change.path).map_or("", |text| change.span.of(text));
    let mentioned = mentions(said).filter_map(|name| name.strip_prefix("var."));
    let name =
        mentioned.chain(differing.iter().map(String::as_str)).find(|name| differing.iter().any(|own| own == name));
    let argument = |call: &'a Resource| call.attribute(name.unwrap_or("source"));
    let (was, now) = (argument(old), argument(new));
    let gone = was.filter(|_| now.is_none()).map(Attribute::whole);
    let span: Span = now.map(Attribute::whole).unwrap_or_else(|| pair.place(twins, gone));
    let restore = restored(was, now);
    let back = gone.and_then(|base| Some(Remedy::Lines { at: pair.line(twins, base)?, base }));
    let address = format!("{}.{}", new.address, change.address);
    let message = change.message.replacen(&change.address, &address, 1);
    let change = Change { message, address, path: twins.after.path.to_owned(), span, remedies: Vec::new(), ..change };
    // Where the words of the call are the same, it stands where a name got another value.
    let same_text = was.zip(now).filter(|(was, now)| was.written == now.written);
    if let Some((old, new)) = same_text.and_then(|(_, now)| pair.origin(&now.written)) {
        let place = Change { path: new.path.to_owned(), span: new.attribute.whole(), ..change };
        let back = restored(Some(old.attribute), Some(new.attribute));
        return place.was(old.path, old.attribute.whole(), false).mended(back);
    }
    change
        .was(twins.before.path, was.map(Attribute::whole).unwrap_or(old.head), gone.is_some())
        .mended(restore)
        .mended(back)
}

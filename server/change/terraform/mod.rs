//! Terraform and OpenTofu: the files of a folder are one module, whatever they are called.

mod address;
mod attributes;
mod blocks;
mod changed;
mod compare;
mod counted;
mod guards;
mod handed;
mod ignored;
mod instances;
mod json;
mod local;
mod module;
mod read;
mod settings;
mod spread;
mod switches;

use super::{Change, Declared};
use crate::operations::resources::{Platform, Resource};
use local::{Modules, Unit};
use std::collections::BTreeSet;

/// Compares the modules that the files belong to.
pub(super) fn compare(base: &[Declared<'_>], present: &[Declared<'_>]) -> Vec<Change> {
    let [old, new] = [base, present].map(|side| {
        let folders: BTreeSet<&str> = side.iter().filter(|file| speaks(file)).map(|file| folder(file.path)).collect();
        let beside = |file: &Declared<'_>| is_data(file.path) && folders.contains(folder(file.path));
        side.iter().filter(|file| speaks(file) || beside(file)).collect::<Vec<_>>()
    });
    // JSON is turned into what native syntax gives.
    let [old_json, new_json] = [&old, &new].map(|files| files.iter().map(|file| converted(file)).collect::<Vec<_>>());
    let modules = Modules::new(declared(&old, &old_json), declared(&new, &new_json));
    let moved = modules.moved();
    let stay = modules.folders().into_iter().filter(|folder| !moved.contains(*folder));
    let units = stay.map(|folder| Unit { folders: [folder.to_owned(), folder.to_owned()], ..Unit::default() });
    units.flat_map(|unit| compare::module(&modules, unit)).collect()
}

/// Folders of local modules whose calls say something else than before: what they hand over is looked for there.
pub(super) fn called(base: Option<Declared<'_>>, present: Option<Declared<'_>>) -> BTreeSet<String> {
    local::named_by(base, present)
}

/// The variables that a changed file of values sets.
pub(super) fn sets(base: Option<Declared<'_>>, present: Option<Declared<'_>>) -> Option<BTreeSet<String>> {
    handed::sets(base, present)
}

/// The variables that a text declares.
pub(super) fn declares(text: &str) -> BTreeSet<&str> {
    handed::declares(text)
}

/// True where two versions of a file differ in more than how they are written, so that its neighbours count.
pub(super) fn differ(base: Option<Declared<'_>>, present: Option<Declared<'_>>) -> bool {
    let path = present.or(base).map_or("", |file| file.path);
    if is_json(path) {
        return true;
    }
    let said = |file: Option<Declared<'_>>| {
        let mut said: Vec<(String, String, String)> = Vec::new();
        for resource in file.iter().flat_map(|file| file.resources) {
            said.push((resource.address.clone(), String::new(), resource.blocks.len().to_string()));
            let attributes = resource.attributes.iter();
            said.extend(attributes.map(|one| (resource.address.clone(), one.path.clone(), one.written.clone())));
        }
        said.sort_unstable();
        said
    };
    let (old, new) = (said(base), said(present));
    // What is only new loses nothing, unless it gives values to what was there.
    let gives = |address: &str| {
        ["locals", "tfvars", "variable", "removed", "moved"].iter().any(|kind| address.starts_with(kind))
    };
    old != new && (base.is_some() || new.iter().any(|(address, ..)| gives(address)))
}

fn speaks(file: &Declared<'_>) -> bool {
    is_json(file.path) || file.resources.iter().any(|resource| resource.platform == Platform::Terraform)
}

/// True for a file that expressions may read: `jsondecode(file("c.json"))`.
pub(super) fn is_data(path: &str) -> bool {
    let ends = |endings: &[&str]| endings.iter().any(|ending| path.ends_with(ending));
    ends(&[".json", ".yaml", ".yml"]) && !is_json(path)
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn is_json(path: &str) -> bool {
    path.ends_with(".tf.json") || path.ends_with(".tofu.json") || path.ends_with(".tfvars.json")
}

fn converted(file: &Declared<'_>) -> Option<Vec<Resource>> {
    is_json(file.path).then(|| json::resources(file.path, file.text))
}

fn declared<'a>(files: &[&Declared<'a>], json: &'a [Option<Vec<Resource>>]) -> Vec<Declared<'a>> {
    let pairs = files.iter().zip(json);
    pairs.map(|(file, json)| Declared { resources: json.as_deref().unwrap_or(file.resources), ..**file }).collect()
}

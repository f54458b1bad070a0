//! Files of values that stand apart from their module, `env/prod.tfvars`: somebody hands them over with `-var-file`.
//!
//! Nothing says to which module. Terraform warns of values that no variable takes, so it is the one that declares all of
//! them; where there are several, nobody knows.

use super::folder;
use crate::change::Declared;
use crate::operations::resources::Resource;
use std::collections::BTreeSet;

/// The variables that a changed file of values sets; `None` for any other file.
pub(super) fn sets(base: Option<Declared<'_>>, present: Option<Declared<'_>>) -> Option<BTreeSet<String>> {
    let (base, present) = base.zip(present)?;
    if !is_values(&present) || base.text == present.text {
        return None;
    }
    let set: BTreeSet<String> = [base, present].iter().flat_map(names).map(str::to_owned).collect();
    (!set.is_empty()).then_some(set)
}

/// The variables that a text of a module declares, without reading all of it.
pub(super) fn declares(text: &str) -> BTreeSet<&str> {
    let labels = text.lines().filter_map(|line| line.trim_start().strip_prefix("variable"));
    labels.filter_map(|label| label.trim_start().strip_prefix('"')?.split_once('"').map(|(name, _)| name)).collect()
}

/// The folder of the module that a file belongs to, seen among all files of its side.
pub(super) fn home<'a>(file: &Declared<'a>, side: &[Declared<'a>]) -> &'a str {
    let own = folder(file.path);
    if !is_values(file) {
        return own;
    }
    let wanted: BTreeSet<&str> = names(file).collect();
    let folders: BTreeSet<&str> = side.iter().map(|other| folder(other.path)).collect();
    let declared = |folder: &str| -> BTreeSet<&str> {
        let files = side.iter().filter(|other| super::folder(other.path) == folder);
        let variables = files.flat_map(|other| other.resources).filter_map(|one| one.address.strip_prefix("variable."));
        variables.collect()
    };
    if !declared(own).is_empty() {
        return own;
    }
    let mut fitting = folders.into_iter().filter(|folder| !wanted.is_empty() && declared(folder).is_superset(&wanted));
    match (fitting.next(), fitting.next()) {
        (Some(one), None) => one,
        _ => own,
    }
}

pub(super) fn is_values(file: &Declared<'_>) -> bool {
    file.path.ends_with(".tfvars") || file.path.ends_with(".tfvars.json")
}

fn names<'f>(file: &'f Declared<'_>) -> impl Iterator<Item = &'f str> {
    let values = |one: &&Resource| one.kind == "tfvars";
    file.resources.iter().filter(values).flat_map(|one| &one.attributes).map(|one| root(&one.path))
}

/// The variable that a path begins with.
fn root(path: &str) -> &str {
    path.split(['.', '[']).next().unwrap_or(path)
}

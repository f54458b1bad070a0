//! Which files a command writes or takes away, and in which tier it acts. A shell is an editor too.

use crate::change::unit;
use crate::operations::shell::{Command, Edit, How, Links, MAX_WORDS, Written, acts_on_folder, written};
use crate::operations::{Act, Operation};
use crate::policy::{Case, Policy, Tier, canonical};
use std::borrow::Cow;

/// A file or folder that is written or taken away.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Touch {
    /// From the root of the repository, or absolute, or `~/…`; unknown parts are `…`.
    pub path: String,
    /// It goes, with everything below it.
    pub removes: bool,
    /// Nothing is left of what it says, though it may say the same under another name of its unit.
    pub empties: bool,
    /// What it says afterwards cannot be seen.
    pub rewrites: bool,
    /// The whole new text, where the command carries it: a here-document, `echo … > file`.
    pub text: Option<String>,
    /// What becomes of its text, where that can be worked out.
    pub edit: Option<Edit>,
    /// A hook of git that has our part in it, wherever `core.hooksPath` leads. Only a door can know.
    pub hook: bool,
    /// It stands in no repository, so what decides over one decides over nothing there. Only a door can know.
    pub stray: bool,
}

/// The files that operations touch, in their order. `start` is the folder they start in, from the root.
pub fn touches_of(operations: &[Operation], start: &str) -> Vec<Touch> {
    let mut touches: Vec<Touch> = Vec::new();
    let mut links = Links::default();
    for operation in operations {
        let Act::Command(command) = &operation.act else { continue };
        let place = |path: &str| joined(start, operation.place.folder.as_deref(), path);
        let files = written(command);
        // A name for another in the same unit: what it says stays.
        let stays = |file: &Written<'_>| {
            let others = files.iter().filter(|other| other.how == How::Replaces);
            file.how == How::Removes
                && others.into_iter().any(|other| unit(&place(&other.path)) == unit(&place(&file.path)))
        };
        let staying: Vec<bool> = files.iter().map(stays).collect();
        for (file, stays) in files.into_iter().zip(staying) {
            let rewrites = file.text.is_none() && rewrites(command, file.how);
            let empties = !stays && file.text.is_none() && empties(command, file.how);
            let (path, removes, text, edit) = (place(&file.path), removes(command, file.how), file.text, file.edit);
            // What is written through a link arrives elsewhere; the link itself is touched as well.
            let real =
                links.real(&path).filter(|_| !removes || !links.is_link(&path)).map(|path| canonical_path(&path));
            for path in std::iter::once(path).chain(real) {
                let (text, edit) = (text.clone(), edit.clone());
                let touch = Touch { path, removes, empties, rewrites, text, edit, ..Touch::default() };
                if !touches.contains(&touch) {
                    touches.push(touch);
                }
            }
        }
        links.note(command, place);
    }
    touches
}

/// An emptied file is as gone as a deleted one, where that is what the program is for.
fn removes(command: &Command, how: How) -> bool {
    how == How::Removes || command.program == "truncate"
}

/// What only gets another mode or owner says what it said.
fn empties(command: &Command, how: How) -> bool {
    const MODES: [&str; 5] = ["chmod", "chown", "chgrp", "chattr", "truncate"];
    how == How::Empties || how == How::Finds || (how == How::Removes && !MODES.contains(&command.program.as_str()))
}

/// Programs that change a part of a file by rules of their own.
const EDITORS: [&str; 6] = ["sed", "perl", "ruby", "yq", "awk", "gawk"];

fn rewrites(command: &Command, how: How) -> bool {
    how == How::Replaces || (how == How::Changes && EDITORS.contains(&command.program.as_str()))
}

/// The strictest tier that an operation acts in: by its environment, the folder it runs in, or a path among its words.
pub fn tier_of_operation<'p>(policy: &'p Policy, start: &str, operation: &Operation) -> Option<&'p Tier> {
    let environment = policy.environment_of(&operation.place.selectors).map(|(_, tier)| tier);
    let Act::Command(command) = &operation.act else { return environment };
    let folder = joined(start, operation.place.folder.as_deref(), "");
    let values = command.options.iter().filter_map(|(_, value)| value.as_ref());
    let words = command.words.iter().chain(&command.operands).chain(values).take(MAX_WORDS);
    let paths = words.map(|word| Cow::Borrowed(word.text.as_str()));
    paths
        .filter(|word| word.contains(['/', '.']) && !word.contains("://"))
        .chain(written(command).into_iter().map(|file| file.path))
        .filter_map(|path| policy.tier_within(&joined(&folder, None, &path)))
        .chain(policy.tier_of_folder(&folder))
        .chain(environment)
        .min_by_key(|tier| tier.rank)
}

/// The files that a command acts on, or something in the folder whose declarations it acts on; none where that is nothing of a
/// repository, or is not known. `start` is the folder it starts in, from the root.
pub fn places_of(operation: &Operation, start: &str) -> Vec<String> {
    let Act::Command(command) = &operation.act else { return Vec::new() };
    let folder = operation.place.folder.as_deref();
    let by_folder = acts_on_folder(&command.program);
    let mut places: Vec<String> = written(command).iter().map(|file| joined(start, folder, &file.path)).collect();
    if places.is_empty() && by_folder && folder.is_some() {
        places.push(joined(start, folder, "."));
    }
    let known = places.iter().all(|place| !place.contains('…')) && (folder.is_some() || start.starts_with('/'));
    if known { places } else { Vec::new() }
}

/// `path` as it counts from the root: absolute and home paths stay as they are, a folder that is not known is `…`.
pub(super) fn joined(start: &str, folder: Option<&str>, path: &str) -> String {
    let mut whole = String::new();
    for part in [start, folder.unwrap_or(""), path] {
        if absolute(part) {
            whole.clear();
        } else if !whole.is_empty() && !part.is_empty() {
            whole.push('/');
        }
        whole.push_str(part);
    }
    canonical_path(&whole)
}

/// Absolute and home paths stay as they are: the door cleans them.
fn canonical_path(path: &str) -> String {
    if absolute(path) { path.to_owned() } else { canonical(path, Case::Exact) }
}

fn absolute(path: &str) -> bool {
    path.starts_with(['/', '~']) || path.get(1..3) == Some(":\\") || path.get(1..3) == Some(":/")
}

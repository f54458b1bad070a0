//! The languages tagout reads: grammar, file names, comment leader and structural patterns.
//!
//! The table is generated from `queries/<language>/` by the build script; adding a folder adds a language.
//! This module must not know what any pattern means for a rule.

mod disguise;
mod parse;
mod shape;
mod table;
#[cfg(test)]
mod tests;

pub use parse::{MAX_PARSED_BYTES, ParseFailure, Parsed, parse, parse_within};
pub use shape::{Acts, Part, Quoting, Role, Shape, Slot, Step};
pub use table::{Compiled, CompiledShape, CompiledSlot, CompiledStep, Language};

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// All languages, by id.
pub fn all() -> &'static [Language] {
    &LANGUAGES
}

/// The language with this id.
pub fn by_id(id: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.id == id)
}

/// The language an editor means by its `languageId`.
pub fn by_client_id(id: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.client_ids.contains(&id))
}

/// The language of a file by its name; `path` uses `/`.
pub fn by_path(path: &str) -> Option<&'static Language> {
    let name = path.rsplit('/').next().unwrap_or(path);
    if let Some(found) = LANGUAGES.iter().find(|language| language.file_names.contains(&name)) {
        return Some(found);
    }
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default();
    let lies_in = |folder: &&str| {
        path.strip_prefix(*folder).is_some_and(|rest| rest.starts_with('/')) || {
            let mut parts = path.match_indices(*folder);
            parts.any(|(at, _)| path[..at].ends_with('/') && path[at + folder.len()..].starts_with('/'))
        }
    };
    let by_folder = |language: &&Language| {
        language.folder_extensions.contains(&extension.as_str()) && language.folders.iter().any(lies_in)
    };
    let by_extension = || LANGUAGES.iter().find(|language| language.extensions.contains(&extension.as_str()));
    let stem = name.split('.').next().unwrap_or(name);
    let by_stem = || LANGUAGES.iter().find(|language| language.stems.contains(&stem));
    LANGUAGES.iter().find(by_folder).or_else(by_extension).or_else(by_stem)
}

/// The language of a script by its first line (`#!/usr/bin/env python3`).
pub fn by_shebang(text: &str) -> Option<&'static Language> {
    let line = text.lines().next()?.strip_prefix("#!")?;
    let mut words = line.split_ascii_whitespace();
    let mut program = words.next()?.rsplit('/').next()?;
    if program == "env" {
        program = words.find(|word| !word.starts_with('-') && !word.contains('='))?;
    }
    let bare = program.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    LANGUAGES.iter().find(|language| language.interpreters.contains(&bare))
}

/// The language of a text by its name, else by its first line; a name without an ending says less than that line.
pub fn of(path: &str, text: &str) -> Option<&'static Language> {
    let bare = !path.rsplit('/').next().unwrap_or(path).contains('.');
    let first = || by_shebang(text);
    if bare { first().or_else(|| by_path(path)) } else { by_path(path).or_else(first) }
}

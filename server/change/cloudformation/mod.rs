//! CloudFormation and its serverless dialect, YAML and JSON: every template is a unit of its own.

mod compare;
mod properties;
mod spread;
mod template;
mod value;

use super::{Change, Declared};
use template::Template;

/// Compares templates of the same path. Texts that are the same on both sides are not looked at.
pub(super) fn compare(base: &[Declared<'_>], present: &[Declared<'_>]) -> Vec<Change> {
    let mut found = Vec::new();
    for old in base.iter().filter(|file| is_template(file)) {
        let new = present.iter().find(|file| file.path == old.path).or_else(|| moved(old, base, present));
        if new.is_some_and(|new| new.text == old.text) {
            continue;
        }
        let Some(before) = Template::read(old) else { continue };
        match new {
            Some(new) => {
                found.extend(Template::read(new).map(|after| compare::templates(&before, &after)).unwrap_or_default())
            }
            None => found.extend(compare::deleted(&before)),
        }
    }
    found
}

/// A template that is new under the same name with another ending: what was YAML is JSON now.
fn moved<'p, 'a>(old: &Declared<'_>, base: &[Declared<'_>], present: &'p [Declared<'a>]) -> Option<&'p Declared<'a>> {
    let stem = |path: &str| path.rsplit_once('.').map_or(path, |(stem, _)| stem).to_owned();
    let is_new = |file: &&Declared<'_>| base.iter().all(|other| other.path != file.path);
    present.iter().filter(is_new).find(|file| is_template(file) && stem(file.path) == stem(old.path))
}

/// By its words: what stands in a template's first keys and types.
fn is_template(file: &Declared<'_>) -> bool {
    let extension = file.path.rsplit('.').next().unwrap_or_default();
    matches!(extension, "yaml" | "yml" | "json" | "template")
        && file.text.contains("Resources")
        && file.text.contains("::")
}

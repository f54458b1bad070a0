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
        let new = present.iter().find(|file| file.path == old.path);
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

/// By its words: what stands in a template's first keys and types.
fn is_template(file: &Declared<'_>) -> bool {
    let extension = file.path.rsplit('.').next().unwrap_or_default();
    matches!(extension, "yaml" | "yml" | "json" | "template")
        && file.text.contains("Resources")
        && file.text.contains("::")
}

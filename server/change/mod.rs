//! Compares base and present of a unit of infrastructure code and says what an apply would do to each resource.
//!
//! This module must not know policies or who wrote the change. Resources come in as values; what an argument does stands
//! in tables under `queries/tables/`.

mod cloudformation;
mod compose;
mod found;
mod guard;
mod hcl;
mod known;
mod kubernetes;
mod masked;
mod migrations;
mod place;
pub mod plan;
mod programs;
mod sensitive;
mod tables;
mod terraform;
mod tree;
mod wording;

pub use found::shows_secret;
pub use masked::masked;

use crate::operations::resources::Resource;
use crate::risk::{Level, Outcome};
use crate::text::Span;

/// One file of the unit at one point.
#[derive(Clone, Copy, Debug)]
pub struct Declared<'a> {
    /// Repository-relative path with `/`.
    pub path: &'a str,
    pub text: &'a str,
    pub resources: &'a [Resource],
}

/// One thing an apply would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Id of the catalogue page: `resource-replaced`, `resource-destroyed`, `resource-orphaned`, `guard-removed`.
    pub rule: &'static str,
    pub outcome: Outcome,
    /// False where the provider or an unknown value decides: say "may".
    pub certain: bool,
    pub level: Level,
    pub message: String,
    /// Address of the resource, as it is in the present text where it still exists.
    pub address: String,
    /// Path of the attribute that decides.
    pub attribute: Option<String>,
    /// Where to show it: file and span of the present text. Removed things stand on the nearest remaining line.
    pub path: String,
    pub span: Span,
    /// The text of the base it is about: file and span there.
    pub before: Option<(String, Span)>,
    /// That text is in no file of the present any more.
    pub gone: bool,
    /// The row of a table it rests on, and where that comes from, for people.
    pub fact: Option<String>,
    /// Edits of the present text that take the change away, or make it less; the best first.
    pub remedies: Vec<Remedy>,
}

/// What to write where to take a change back.
#[derive(Clone, Debug, PartialEq)]
pub enum Remedy {
    /// The span of the present text becomes the span of the base text.
    Restore { present: Span, base: Span },
    /// The span of the base text goes in at the offset of the present text, which is its beginning or the end of a
    /// block, on lines of its own.
    Insert { at: usize, base: Span },
    /// The lines of the base text go in before the line of the present text that begins at the offset.
    Lines { at: usize, base: Span },
    /// A text of our own goes in at the offset of the present text.
    Write { at: usize, text: String, title: String },
}

/// The unit that a file belongs to: its folder, and an extension that stands for the family of its files.
pub fn unit(path: &str) -> (&str, &str) {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    let family = FAMILIES.iter().find(|(_, endings)| endings.iter().any(|ending| name.ends_with(ending)));
    (folder, family.map_or(extension, |(family, _)| family))
}

/// Files that are read together.
const FAMILIES: &[(&str, &[&str])] = &[
    ("tf", &[".tf", ".tofu", ".tf.json", ".tofu.json", ".tfvars", ".tfvars.json", ".terraform.lock.hcl"]),
    ("yaml", &[".yaml", ".yml", ".json", ".template"]),
    ("ts", &[".ts", ".tsx"]),
];

/// True for a program or a migration whose text declares something, so that what it said before counts.
pub fn declares(path: &str, text: &str) -> bool {
    programs::declares(path, text) || migrations::is_migration(path, text)
}

/// True where the texts of a file alone do not tell what a change of it does: something may have moved to a neighbour,
/// or a neighbour says what a name stands for.
pub fn needs_unit(base: Option<Declared<'_>>, present: Option<Declared<'_>>) -> bool {
    let Some(path) = present.or(base).map(|file| file.path) else { return false };
    let (old, new) = (base.map_or("", |file| file.text), present.map_or("", |file| file.text));
    if old == new {
        return false;
    }
    match unit(path).1 {
        "tf" => terraform::differ(base, present),
        "py" | "ts" | "js" | "mjs" => {
            programs::declares(path, old) || [old, new].iter().any(|text| migrations::is_migration(path, text))
        }
        "sql" => true,
        _ => {
            let addresses = |file: Option<Declared<'_>>| -> std::collections::BTreeSet<String> {
                file.iter().flat_map(|file| file.resources).map(|resource| resource.address.clone()).collect()
            };
            let remaining = addresses(present);
            addresses(base).iter().any(|address| !remaining.contains(address))
        }
    }
}

/// The family of files that may read a file of this name with an expression, and so say what a change of it does.
pub fn read_by(path: &str) -> Option<&'static str> {
    terraform::is_data(path).then_some("tf")
}

/// The variables that a changed file of values sets, so that the module that declares them says what it does.
pub fn sets(base: Option<Declared<'_>>, present: Option<Declared<'_>>) -> Option<std::collections::BTreeSet<String>> {
    terraform::sets(base, present)
}

/// The variables that a text of a module declares.
pub fn declares_variables(text: &str) -> std::collections::BTreeSet<&str> {
    terraform::declares(text)
}

/// Folders of local modules that a file hands other values than before; they are compared together with it.
pub fn called(base: Option<Declared<'_>>, present: Option<Declared<'_>>) -> std::collections::BTreeSet<String> {
    terraform::called(base, present)
}

/// Compares all files of a unit. Files that stand on one side only are given on that side only.
pub fn compare(base: &[Declared<'_>], present: &[Declared<'_>]) -> Vec<Change> {
    let mut found = terraform::compare(base, present);
    found.extend(cloudformation::compare(base, present));
    found.extend(kubernetes::compare(base, present));
    found.extend(programs::compare(base, present));
    found.extend(migrations::compare(base, present));
    found.extend(compose::compare(base, present));
    found.sort_by(|a, b| (&a.path, a.span, a.rule, &a.attribute).cmp(&(&b.path, b.span, b.rule, &b.attribute)));
    found
}

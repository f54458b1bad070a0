//! Base against present of a unit of infrastructure code: what an apply would replace, destroy or leave unguarded.
//!
//! This module must not know rules, policies or who wrote the change. Resources come in as values; what an argument
//! does stands in tables under `queries/tables/`.

mod compare;
mod defaults;
mod guard;
mod place;
mod table;
mod terraform;
#[cfg(test)]
mod tests;

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
    /// Id of the catalogue page: `resource-replaced`, `resource-destroyed`, `guard-removed`.
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
    /// Text to put back: the edit takes the change away.
    pub undo: Option<Undo>,
}

/// What to write where to take the change back.
#[derive(Clone, Debug, PartialEq)]
pub enum Undo {
    /// The span of the present text becomes the span of the base text.
    Restore { present: Span, base: Span },
    /// The span of the base text goes in at the offset of the present text, which is its beginning or the end of a
    /// block, on lines of its own.
    Insert { at: usize, base: Span },
    /// Where Terraform should find the object under its new name.
    Moved { at: usize, from: String, to: String },
}

/// Compares all files of a unit. Files that stand on one side only are given on that side only.
pub fn compare(base: &[Declared<'_>], present: &[Declared<'_>]) -> Vec<Change> {
    compare::compare(base, present)
}

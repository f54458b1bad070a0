//! The catalogue: what operations mean for people. Rules are files under `queries/rules/`, compiled at build time.
//!
//! This module must not know tiers, origins or doors.

mod catalog;
mod fix;
pub mod format;
mod matching;
pub mod own;
mod page;
#[cfg(test)]
mod tests;
mod wording;

pub use catalog::{Catalog, builtin};
pub use fix::fixes;
pub use matching::{Match, glob, matches, matches_gone};
pub use page::page;

use format::Rule;

/// The built-in rule `id`.
pub fn by_id(id: &str) -> Option<&'static Rule> {
    builtin().rule(id)
}

/// True for the last name of a function that a rule waits for.
pub fn waits_for(name: &str) -> bool {
    !format::places(&builtin().index().calls, name).is_empty()
}

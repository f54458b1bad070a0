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
pub use matching::{Match, matches, matches_gone};
pub use page::page;

use format::Rule;

/// Rows of checks, approvals and owners: a change that takes one of these away is not looked at as it should be.
pub const REVIEW: [&str; 5] = ["ci.skip", "ci.approval", "ci.protect", "ci.owners", "ci.release"];

/// The built-in rule `id`.
pub fn by_id(id: &str) -> Option<&'static Rule> {
    builtin().rule(id)
}

/// True for the last name of a function that a rule waits for.
pub fn waits_for(name: &str) -> bool {
    !format::places(&builtin().index().calls, name).is_empty()
}

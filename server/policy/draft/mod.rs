//! A first policy, drafted from what stands in a repository: what it is made of is read from its own files, and nothing is
//! demanded of anybody.
//!
//! The draft observes, names no people and so asks for no reviews. This module must not know where files come from:
//! the door walks the tree and shows every file to [`Survey::see`].

mod names;
mod owners;
mod places;
mod services;
mod targets;
#[cfg(test)]
mod tests;
mod write;

pub use write::written;

use owners::Owners;
use places::Place;
use services::Service;
use std::collections::BTreeMap;

/// A file longer than this says what it is in its beginning.
pub const MAX_SEEN_BYTES: usize = 256 << 10;

/// What was found in a repository.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    /// Patterns of branches that others are merged into, each with why it is here.
    pub protected: Vec<Noted>,
    /// Files of infrastructure code, in the order in which they were seen.
    places: Vec<Place>,
    services: Vec<Service>,
    /// Selector of an environment → name → the file that names it.
    targets: BTreeMap<&'static str, BTreeMap<String, String>>,
    owners: Option<Owners>,
}

/// A pattern for the policy, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    pub pattern: String,
    /// A few words, for a comment.
    pub note: String,
}

impl Survey {
    /// True for files that may say something, by their name.
    pub fn wants(path: &str) -> bool {
        owners::is_owners(path) || services::is_catalogue(path) || places::may_be(path) || targets::may_name(path)
    }

    /// Looks at the file `path` (below the root, with `/`) that says `text`.
    pub fn see(&mut self, path: &str, text: &str) {
        if owners::is_owners(path) {
            self.owners = Owners::better(self.owners.take(), Owners::read(path, text));
        }
        if names::in_tests(path) {
            return;
        }
        self.services.extend(Service::read(path, text));
        self.places.extend(Place::read(path, text));
        for (selector, name) in targets::named(path, text) {
            self.targets.entry(selector).or_default().entry(name).or_insert_with(|| path.to_owned());
        }
    }

    /// What was found, one line a kind, for people.
    pub fn told(&self) -> Vec<(&'static str, String)> {
        write::told(self)
    }
}

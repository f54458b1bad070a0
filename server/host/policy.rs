//! Finding and reading `tagout.toml`.

use super::files::{self, Unreadable};
use crate::policy::Policy;
use std::path::{Path, PathBuf};

/// Name of the policy file.
pub const FILE: &str = "tagout.toml";

/// A policy with where it came from.
#[derive(Debug, Default)]
pub struct Loaded {
    pub policy: Policy,
    /// `None` where there is no file: the built-in policy counts.
    pub path: Option<PathBuf>,
    /// Mistakes in the file, in words.
    pub problems: Vec<String>,
}

/// The policy of the work tree at `root`.
pub fn load(root: &Path) -> Loaded {
    let path = root.join(FILE);
    match files::read(&path) {
        Err(Unreadable::Missing) => Loaded::default(),
        Err(reason) => Loaded {
            problems: vec![format!("{}: {reason}; the built-in policy is used", path.display())],
            path: Some(path),
            policy: Policy::default(),
        },
        Ok(_) => Loaded { policy: Policy::default(), path: Some(path), problems: Vec::new() },
    }
}

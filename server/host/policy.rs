//! Finding and reading `tagout.toml`.

use super::files::{self, Unreadable};
use crate::policy::{self, Policy};
use crate::text::LineIndex;
use std::path::{Path, PathBuf};

/// Name of the policy file.
pub const FILE: &str = "tagout.toml";

/// A policy with where it came from.
#[derive(Debug, Default)]
pub struct Loaded {
    pub policy: Policy,
    /// `None` where there is no file: the built-in policy counts.
    pub path: Option<PathBuf>,
    /// Mistakes in the file, as `path:line:column: what and what to do`. What is right counts even so: there is no
    /// earlier policy to fall back to.
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
        Ok(text) => {
            let (policy, problems) = policy::read(&text, &[]);
            let lines = LineIndex::new(&text);
            let problems = problems
                .iter()
                .map(|problem| {
                    let at = lines.position(problem.span.start);
                    format!("{}:{}:{}: {}", path.display(), at.line, at.column, problem.message)
                })
                .collect();
            Loaded { policy, path: Some(path), problems }
        }
    }
}

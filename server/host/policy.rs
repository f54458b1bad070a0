//! Finding and reading `tagout.toml`: the repository's own, tightened by those of folders on the way to a file.

use super::files::{self, Unreadable};
use super::own;
use crate::policy::{Case, Mode, Policy, read};
use crate::rules::{self, own::Own};
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
    /// The rules of the repository beside it, with their own mistakes.
    pub own: own::Found,
    /// Mistakes in the file, in words with their place. What could be understood is in the policy.
    pub problems: Vec<String>,
}

/// The policy of the work tree at `root`.
pub fn load(root: &Path) -> Loaded {
    let path = root.join(FILE);
    let own = own::load(root);
    let loaded = match files::read(&path) {
        Err(Unreadable::Missing) => parse("", None, None),
        Err(reason) => unreadable(path, &reason),
        Ok(text) => Loaded { path: Some(path), ..parse(&text, Some(FILE), own.own.as_deref()) },
    };
    Loaded { own, ..loaded }
}

/// A policy that is there and cannot be read may have said that it enforces: one byte must not switch it off.
fn unreadable(path: PathBuf, reason: &Unreadable) -> Loaded {
    let problem = format!("{}: {reason}; until it can be read, the built-in policy is enforced", path.display());
    let mut loaded = Loaded { problems: vec![problem], path: Some(path), ..parse("", None, None) };
    loaded.policy.mode = Mode::Enforce;
    loaded
}

/// The policy that `text` says, which may name rules of the repository; `name` is for messages, and without it there is
/// no file.
pub fn parse(text: &str, name: Option<&str>, own: Option<&Own>) -> Loaded {
    let mut loaded = Loaded::default();
    if let Some(name) = name {
        let known = rules::own::ids(own);
        let (policy, problems) = read(text, &known);
        let lines = LineIndex::new(text);
        loaded.problems.extend(problems.into_iter().map(|problem| {
            let place = lines.position(problem.span.start);
            format!("{name}:{}:{}: {}", place.line, place.column, problem.message)
        }));
        loaded.policy = policy;
    }
    loaded.policy.case = if cfg!(any(windows, target_os = "macos")) { Case::Folded } else { Case::Exact };
    loaded
}

/// `whole`, tightened by the file of `folder` (below the root, with `/`), which says `text`.
pub fn tightened(whole: &Policy, text: &str, folder: &str, own: Option<&Own>) -> Loaded {
    let inner = parse(text, Some(&format!("{folder}/{FILE}")), own);
    Loaded { policy: whole.tightened_by(&inner.policy, folder), ..inner }
}

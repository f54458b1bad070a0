//! `tagout.toml`: tiers, environments, people, agents, exceptions.
//!
//! [`read()`] turns a text into a policy and the list of everything wrong with it. A policy with problems is not put in
//! force by the server, which keeps the last good one; a hook has no earlier one and uses what was understood, asking
//! about anything destructive until the file is mended.
//!
//! This module must not know how anything was found, and never reads a file itself.

mod demands;
mod distance;
pub mod draft;
mod glob;
mod keys;
mod lookup;
mod path;
mod protected;
mod read;
mod release;
#[cfg(test)]
mod tests;
mod tighten;

pub use demands::{Demands, Watch};
pub use distance::nearest;
pub use glob::{MAX_PATTERN_BYTES, NamePatterns, Patterns};
pub use keys::SECTIONS;
pub use lookup::is_day;
pub use path::{Case, canonical};
pub use protected::{Guarded, fits, is_pattern, protected, protected_outside, protects};
pub use read::{MAX_POLICY_BYTES, Problem, read};

use crate::risk::{Level, Verdict};
use crate::text::Span;
use std::collections::BTreeMap;

/// A policy ready to be asked. See `server/docs/tagout.schema.json` for the file.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    pub mode: Mode,
    /// Branch patterns that are protected; of the branches that match, the one whose common ancestor with the work is
    /// the nearest gives the base.
    pub protected: Vec<String>,
    pub tiers: Vec<Tier>,
    pub environments: Vec<Environment>,
    pub catalog: Catalog,
    pub people: Vec<Person>,
    pub junior: Junior,
    /// By name; `*` holds for every agent, a named table adds to it.
    pub agents: BTreeMap<String, AgentRules>,
    pub rules: BTreeMap<String, RuleSetting>,
    pub exceptions: Vec<Exception>,
    /// How the file system of the door treats letter case; not part of the file.
    pub case: Case,
}

/// What the policy does with what it finds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// Judge, tag and record; stop nothing.
    #[default]
    Observe,
    Enforce,
}

/// How a review has to be proved, weakest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    #[default]
    Forge,
    Signed,
    /// Signed with a hardware key that wants a touch.
    Present,
}

/// How much a set of paths matters.
#[derive(Clone, Debug, Default)]
pub struct Tier {
    pub name: String,
    /// 1 is the strictest.
    pub rank: u32,
    /// Order matters inside this list only.
    pub paths: Patterns,
    /// Distinct people, for every change.
    pub reviews: u32,
    /// Of those, when an agent was involved or the author is junior.
    pub senior: u32,
    pub evidence: Evidence,
    /// What an agent's edit gets at the hook.
    pub edits: Verdict,
    /// What a destructive command aimed here gets at the hook.
    pub commands: Verdict,
}

/// What a command's selectors say about where it acts.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    pub name: String,
    /// Name of a tier.
    pub tier: String,
    /// Selector name → patterns (`prod*`); one that matches is enough.
    pub matches: BTreeMap<String, NamePatterns>,
}

/// Where owners and the importance of services are read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Catalog {
    pub codeowners: bool,
    /// Service catalogue files; they may only raise a tier.
    pub files: bool,
}

/// A person who can review.
#[derive(Clone, Debug, Default)]
pub struct Person {
    pub email: String,
    pub github: Option<String>,
    pub keys: Vec<String>,
    pub roles: Vec<String>,
}

/// What holds for people who are not senior, and for everyone the policy does not list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Junior {
    /// Senior reviews that a change of a junior author needs.
    pub senior: u32,
    /// What an agent gets in a tier when nobody watches it.
    pub unattended: Verdict,
}

/// What one agent may do.
#[derive(Clone, Debug, Default)]
pub struct AgentRules {
    /// Paths it may not touch.
    pub deny: Patterns,
    pub edits: Option<Verdict>,
    pub commands: Option<Verdict>,
    pub unattended: Option<Verdict>,
}

/// A rule's setting in the policy; `level` is `None` for off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleSetting {
    pub level: Option<Level>,
    /// Stops a merge at any level.
    pub hold: bool,
    /// The setting may raise the level of the catalogue, never lower it: it comes from a policy that may only tighten.
    pub raise_only: bool,
}

/// An agreed exception with an end.
#[derive(Clone, Debug, Default)]
pub struct Exception {
    pub rule: String,
    pub paths: Patterns,
    pub reason: String,
    pub by: String,
    /// `YYYY-MM-DD`, UTC, inclusive.
    pub until: String,
    /// Where it stands in the policy's text.
    pub span: Span,
}

impl Default for Catalog {
    fn default() -> Catalog {
        Catalog { codeowners: true, files: true }
    }
}

impl Mode {
    /// Name as in the policy.
    pub fn name(self) -> &'static str {
        match self {
            Mode::Observe => "observe",
            Mode::Enforce => "enforce",
        }
    }
}

impl Evidence {
    /// Name as in the policy.
    pub fn name(self) -> &'static str {
        match self {
            Evidence::Forge => "forge",
            Evidence::Signed => "signed",
            Evidence::Present => "present",
        }
    }
}

//! `tagout.toml`: tiers, environments, people, agents, exceptions.
//!
//! This module must not know how anything was found, and never reads a file itself.

use crate::risk::{Level, Verdict};
use std::collections::BTreeMap;

/// A policy ready to be asked. See `server/docs/tagout.schema.json` for the file.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    pub mode: Mode,
    /// Branch patterns that are protected; the first that exists gives the base.
    pub protected: Vec<String>,
    pub tiers: Vec<Tier>,
    pub environments: Vec<Environment>,
    pub people: Vec<Person>,
    pub agents: BTreeMap<String, AgentRules>,
    pub rules: BTreeMap<String, RuleSetting>,
    pub exceptions: Vec<Exception>,
}

/// What the policy does with what it finds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Judge, tag and record; stop nothing.
    #[default]
    Observe,
    Enforce,
}

/// How much a set of paths matters.
#[derive(Clone, Debug, Default)]
pub struct Tier {
    pub name: String,
    /// 1 is the strictest.
    pub rank: u32,
    pub paths: Vec<String>,
    pub reviews: u32,
    pub senior: u32,
    pub edits: Verdict,
    pub commands: Verdict,
}

/// What a command's selectors say about where it acts.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    pub name: String,
    pub tier: String,
    /// Selector name → pattern (`prod*`).
    pub matches: BTreeMap<String, String>,
}

/// A person who can review.
#[derive(Clone, Debug, Default)]
pub struct Person {
    pub email: String,
    pub github: Option<String>,
    pub keys: Vec<String>,
    pub roles: Vec<String>,
}

/// What one agent may do.
#[derive(Clone, Debug, Default)]
pub struct AgentRules {
    pub deny: Vec<String>,
    pub edits: Option<Verdict>,
    pub commands: Option<Verdict>,
}

/// A rule's setting in the policy; `level` is `None` for off.
#[derive(Clone, Debug)]
pub struct RuleSetting {
    pub level: Option<Level>,
    pub hold: bool,
}

/// An agreed exception with an end.
#[derive(Clone, Debug, Default)]
pub struct Exception {
    pub rule: String,
    pub paths: Vec<String>,
    pub reason: String,
    pub by: String,
    /// `YYYY-MM-DD`, UTC, inclusive.
    pub until: String,
}

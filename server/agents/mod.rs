//! Coding agents: what one is about to do, read from its payload, and the reply in its own form.
//!
//! One agent is one file with an `ADAPTER`; the build script finds the files. This module must not know any policy's
//! answer, nor read anything itself.

mod claude;
mod edit;
mod notebook;
mod payload;
mod tell;
#[cfg(test)]
mod tests;

pub use edit::{Replacement, replaced};
pub use notebook::{Cell, CellChange, sides};
pub use tell::{Told, tell};

use crate::policy::Watch;
use crate::risk::Verdict;

include!(concat!(env!("OUT_DIR"), "/agents.rs"));

/// How one agent speaks.
#[derive(Debug)]
pub struct Adapter {
    /// Name in policies and on the command line.
    pub name: &'static str,
    /// Reads a payload that came before a tool runs. The error says what is wrong with it.
    pub read: fn(payload: &[u8]) -> Result<ToolCall, String>,
    /// The reply before a tool runs.
    pub reply: fn(verdict: Verdict, text: &Told) -> Reply,
    /// Name of the event before a tool runs.
    pub before: &'static str,
}

/// One call of a tool.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToolCall {
    /// Name of the tool as the agent calls it.
    pub tool: String,
    pub session: Option<String>,
    /// The folder the agent works in, absolute.
    pub folder: Option<String>,
    pub watch: Watch,
    /// A helper that the agent started.
    pub helper: Option<String>,
    pub acts: Vec<ToolAct>,
}

/// What a tool call does, in no agent's words.
#[derive(Clone, Debug, PartialEq)]
pub enum ToolAct {
    /// Shell text that runs.
    Command(String),
    /// A file gets this text.
    Write { path: String, text: String },
    /// Parts of a file are replaced, one after the other.
    Edit { path: String, replacements: Vec<Replacement> },
    /// A cell of a notebook changes.
    Notebook { path: String, cell: Cell },
    /// SQL that a database runs.
    Statement(String),
    /// A file changes in a way the payload does not show.
    Touch { path: String },
    /// Something that cannot be read further, in words, and whether it looks as if it took something away.
    Unclear { text: String, destructive: bool },
}

/// What is written back to the agent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    pub exit: u8,
    pub stdout: String,
    pub stderr: String,
}

/// Every agent that is known.
pub fn all() -> &'static [&'static Adapter] {
    ADAPTERS
}

/// The agent with this name.
pub fn by_name(name: &str) -> Option<&'static Adapter> {
    ADAPTERS.iter().find(|adapter| adapter.name == name).copied()
}

//! Coding agents: what one is about to do or has done, read from its payload, and the reply in its own form.
//!
//! One agent is one file with an `ADAPTER`; the build script finds the files. This module must not know any policy's
//! answer, nor read anything itself.

mod acp;
mod act;
mod claims;
mod claude;
mod cline;
mod clouds;
mod codex;
mod commands;
mod copilot;
mod cursor;
mod edit;
mod gemini;
mod generic;
mod guess;
mod kiro;
mod message;
mod notebook;
mod opencode;
mod patch;
mod payload;
mod qwen;
mod tell;
#[cfg(test)]
mod tests;
mod tools;
mod transcript;
mod vscode;
mod windsurf;

pub use act::ToolAct;
pub use claims::Claim;
pub use edit::{Replacement, nearly_replaced, replaced};
pub use message::{Message, Stage, hear};
pub use notebook::{Cell, CellChange, is_notebook, places as places_in_notebook, sides, whole as whole_notebook};
pub use patch::{Hunk, acts as patched, diffs};
pub use tell::{Because, Told, tell};
pub use transcript::{PastCall, Transcript};

use crate::policy::Watch;
use crate::risk::Verdict;
use payload::Fields;

include!(concat!(env!("OUT_DIR"), "/agents.rs"));

/// How one agent speaks.
#[derive(Debug)]
pub struct Adapter {
    /// Name in policies and on the command line.
    pub name: &'static str,
    /// Other names on the command line.
    aliases: &'static [&'static str],
    /// Its events and when they come; the first of a stage stands for the stage.
    events: &'static [(&'static str, Stage)],
    /// What is typed into a program that runs already fires no hook that shows it.
    pub types_unseen: bool,
    /// The marks of a payload that no other agent sends.
    marks: fn(payload: &Fields) -> bool,
    /// Reads a payload of a tool. The error says what is wrong with it.
    read: fn(message: &Message) -> Result<ToolCall, String>,
    /// The reply to it. An agent whose `ask` does not stop the tool is told to deny.
    reply: fn(message: &Message, verdict: Verdict, text: &Told) -> Reply,
}

/// One call of a tool.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToolCall {
    /// Name of the tool as the agent calls it.
    pub tool: String,
    /// Of this call.
    pub id: Option<String>,
    pub session: Option<String>,
    pub model: Option<String>,
    /// Name of the agent where the payload has a better one than the adapter.
    pub agent: Option<String>,
    /// The folder the agent works in, absolute.
    pub folder: Option<String>,
    pub watch: Watch,
    /// A helper that the agent started.
    pub helper: Option<String>,
    pub acts: Vec<ToolAct>,
    /// The text of the file before, where the tool has run and says so; empty for a file that did not exist.
    pub before: Option<String>,
    /// The tool has run, and did not do it.
    pub failed: bool,
}

/// What is written back to the agent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    pub exit: u8,
    pub stdout: String,
    pub stderr: String,
}

impl Reply {
    /// Exit code 2 and the reason on standard error, which most agents heed.
    fn stopped(reason: &str) -> Reply {
        Reply { exit: 2, stdout: String::new(), stderr: reason.to_owned() }
    }
}

impl Adapter {
    /// The event with this name, and when it comes. Letter case does not count: the same agent spells it both ways.
    pub fn event(&self, name: &str) -> Option<(&'static str, Stage)> {
        self.events.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).copied()
    }

    /// Names of its events.
    pub fn events(&self) -> impl Iterator<Item = &'static str> {
        self.events.iter().map(|(name, _)| *name)
    }
}

/// Every agent that is known.
pub fn all() -> &'static [&'static Adapter] {
    ADAPTERS
}

/// The agent with this name.
pub fn by_name(name: &str) -> Option<&'static Adapter> {
    ADAPTERS.iter().find(|adapter| adapter.name == name || adapter.aliases.contains(&name)).copied()
}

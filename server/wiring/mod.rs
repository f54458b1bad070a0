//! How each agent is wired to us: where it keeps its hooks, what has to stand there, how that gets in and out again.
//!
//! What is known of one agent is one file, `agents/<name>.toml`; the build script finds the files. This module works on
//! texts; it must not read a file, nor know what a hook answers.

mod command;
pub mod git;
mod json;
mod merge;
mod part;
mod place;
mod remove;
mod render;
mod splice;
#[cfg(test)]
mod tests;
mod text;

pub use command::{is_ours, program, quoted};
pub use json::{Broken, MAX_BYTES};
pub use part::{Entry, Run};
pub use place::{Form, Place, Scope};
pub use splice::Put;
pub use text::{Change, Left, Receipt, Refusal, broken, install, uninstall};

use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

include!(concat!(env!("OUT_DIR"), "/wiring.rs"));

/// What an installation needs to know about one agent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wiring {
    /// Name in policies and on the command line: the name of the file.
    #[serde(skip)]
    pub name: String,
    /// As its makers call it.
    pub title: String,
    /// Program on the search path, where there is one.
    pub program: Option<String>,
    /// Names below the home folder or the repository that show that it is used.
    #[serde(default)]
    pub traces: Vec<String>,
    /// Name under which it calls us, where it speaks as another agent does.
    pub speaks: Option<String>,
    /// What to say after an installation.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Where an agent of this kind gets past its hooks, in words.
    #[serde(default)]
    pub limits: Vec<String>,
    /// What has to be so besides, and cannot be seen from here: nothing may call this agent protected.
    pub unseen: Option<String>,
    /// Settings that switch its hooks or questions off.
    #[serde(default, rename = "switch")]
    pub switches: Vec<Switch>,
    #[serde(rename = "place")]
    pub places: Vec<Place>,
    /// What has to stand there, by name. `<hook EVENT>` is the command, `<hook EVENT open>` one that stops nothing when it
    /// cannot run, `<program>` ours as a text, `<file PATH>` a file of this project.
    texts: BTreeMap<String, String>,
    /// Another text from a version on.
    newer: Option<Newer>,
    pub canary: Canary,
}

/// A text for programs of a version and later.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Newer {
    since: String,
    instead_of: String,
    text: String,
}

/// A setting that takes protection away.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Switch {
    /// File, by the same rules as a place.
    pub path: String,
    /// Names of members from the outside in, joined by dots.
    pub key: String,
    /// Values that take it away; any but these are fine.
    pub bad: Vec<String>,
    /// What that means.
    pub means: String,
}

/// A payload that must be stopped, to try an installation with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Canary {
    /// Event of the entry to try.
    pub event: String,
    /// JSON; `<command>` and `<folder>` are put in.
    pub payload: String,
    /// Replies that stop the tool: `exit 2`, or `a.b=value` in the JSON on standard output.
    pub stops: Vec<String>,
    /// Replies that ask a person.
    #[serde(default)]
    pub asks: Vec<String>,
}

/// What an agent does after a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Runs,
    Asks,
    Stops,
}

impl Canary {
    /// The payload with `command` in `folder`.
    pub fn payload(&self, command: &str, folder: &str) -> String {
        let inside = |text: &str| {
            let quoted = Value::from(text).to_string();
            quoted[1..quoted.len() - 1].to_owned()
        };
        self.payload.trim().replace("<command>", &inside(command)).replace("<folder>", &inside(folder))
    }

    /// What the agent does after this reply.
    pub fn outcome(&self, exit: Option<i32>, stdout: &str) -> Outcome {
        let reply: Value = serde_json::from_str(stdout).unwrap_or_default();
        let told = |wanted: &String| match wanted.split_once('=') {
            Some((keys, value)) => {
                let found = keys.split('.').try_fold(&reply, |inner, key| inner.get(key));
                found.is_some_and(|found| word(found) == value)
            }
            None => exit.is_some_and(|exit| *wanted == format!("exit {exit}")),
        };
        if self.stops.iter().any(told) {
            Outcome::Stops
        } else if self.asks.iter().any(told) {
            Outcome::Asks
        } else {
            Outcome::Runs
        }
    }
}

impl Switch {
    /// The value in `text`, the text of its file, where that is a bad one.
    pub fn set_in(&self, text: &str) -> Option<String> {
        let value = if self.path.ends_with(".toml") {
            let table: toml::Table = toml::from_str(text).ok()?;
            serde_json::to_value(table).ok()?
        } else {
            json::parse(text).ok()??.value(text)
        };
        // Some programs nest such names, others write the dots.
        let nested = self.key.split('.').try_fold(&value, |inner, key| inner.get(key));
        let found = word(nested.or_else(|| value.get(&self.key))?);
        self.bad.contains(&found).then_some(found)
    }
}

/// A plain value as one would say it.
fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

impl Wiring {
    /// True if what has to stand there depends on the version of the program.
    pub fn has_newer(&self) -> bool {
        self.newer.is_some()
    }

    /// Every agent that can be wired, by name.
    pub fn all() -> Vec<Wiring> {
        let read = |(name, text): &(&str, &str)| {
            let wiring: Wiring = toml::from_str(text).expect("a test reads every file of agents");
            Wiring { name: (*name).to_owned(), ..wiring }
        };
        FILES.iter().map(read).collect()
    }

    /// Name under which this agent calls us.
    pub fn caller(&self) -> &str {
        self.speaks.as_deref().unwrap_or(&self.name)
    }
}

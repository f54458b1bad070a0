//! What an agent sent: whose words they are, at which event. The payload wins over the command line where both say it,
//! because agents run the hooks of others: VS Code and Cursor read Claude Code's settings.

use super::payload::{self, Fields};
use super::{Adapter, Claim, Reply, Told, ToolCall, all, claims};
use crate::risk::Verdict;

/// When an event comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Before something is done, and the answer can stop it.
    Before,
    /// The agent is about to ask a person. A denial spares them the question, anything else leaves it to them.
    Asking,
    /// After a tool ran.
    After,
    /// Nothing is decided or declared.
    Aside,
}

/// One payload.
#[derive(Debug)]
pub struct Message {
    pub adapter: &'static Adapter,
    /// As its agent's documents spell it.
    pub event: &'static str,
    pub stage: Stage,
    pub(super) fields: Fields,
}

/// Names under which payloads tell their event.
const EVENT: &[&str] =
    &["hook_event_name", "hookEventName", "hookName", "agent_action_name", "hook", "method", "event"];

/// Reads a payload that `adapter` was called for at `event`, which is one of its events. The error says what is wrong
/// with it.
pub fn hear(adapter: &'static Adapter, event: &str, payload: &[u8]) -> Result<Message, String> {
    let fields = payload::object(payload)?;
    let expected = Message::nothing(adapter, event);
    let foreign = || all().iter().copied().find(|other| (other.marks)(&fields));
    let adapter = if (adapter.marks)(&fields) { adapter } else { foreign().unwrap_or(adapter) };
    let told = EVENT.iter().find_map(|name| fields.text(name)).and_then(|name| adapter.event(name));
    let (event, stage) = told
        .or_else(|| adapter.event(expected.event))
        .or_else(|| adapter.events.iter().find(|(_, stage)| *stage == expected.stage).copied())
        .unwrap_or((expected.event, expected.stage));
    Ok(Message { adapter, event, stage, fields })
}

impl Message {
    /// A message of which nothing could be read.
    pub fn nothing(adapter: &'static Adapter, event: &str) -> Message {
        let (event, stage) = adapter.event(event).unwrap_or(("", Stage::Before));
        Message { adapter, event, stage, fields: Fields::default() }
    }

    /// The tool that is about to run, or ran. The error says what is wrong with the payload.
    pub fn call(&self) -> Result<ToolCall, String> {
        (self.adapter.read)(self)
    }

    /// The edits that the agent says it has made. Nothing before a tool has run, and nothing where it failed.
    pub fn claims(&self) -> Result<Vec<Claim>, String> {
        match self.stage {
            Stage::After => Ok(claims::of(self.adapter.name, self.call()?)),
            _ => Ok(Vec::new()),
        }
    }

    /// The reply in the agent's own form.
    pub fn reply(&self, verdict: Verdict, told: &Told) -> Reply {
        (self.adapter.reply)(self, verdict, told)
    }
}

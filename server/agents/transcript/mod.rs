//! What agents keep of their own sessions: lines of JSON, out of which come the calls of tools, in the form of the agent's
//! own hook. What was asked and answered in words is passed over.
//!
//! The formats are nobody's promise. A line of a kind that is not known is counted, and the others are read.

mod claude;
mod codex;
#[cfg(test)]
mod tests;

use super::{Adapter, Message, ToolCall, by_name, hear};
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// A transcript, read line by line.
#[derive(Debug)]
pub struct Transcript {
    form: &'static Form,
    /// What earlier lines said about the later ones.
    folder: Option<String>,
    mode: Option<String>,
    calls: Vec<Said>,
    /// Places of calls by their id.
    places: HashMap<String, usize>,
    unread: usize,
}

/// How one agent writes its sessions down.
#[derive(Debug)]
struct Form {
    agent: &'static str,
    event: &'static str,
    /// Takes one line; false where its kind is not known.
    take: fn(transcript: &mut Transcript, line: &Map<String, Value>) -> bool,
}

/// A call of a tool as a transcript has it.
#[derive(Debug)]
struct Said {
    id: Option<String>,
    /// `YYYY-MM-DD`, or empty.
    day: String,
    /// The payload its hook would have got.
    payload: Map<String, Value>,
}

/// A call of the past.
#[derive(Clone, Debug, PartialEq)]
pub struct PastCall {
    /// `YYYY-MM-DD`; empty where the transcript does not say.
    pub day: String,
    pub call: ToolCall,
}

const FORMS: &[&Form] = &[&claude::FORM, &codex::FORM];

/// Calls beyond this many in one transcript are not kept.
const MAX_CALLS: usize = 50_000;

impl Transcript {
    /// A transcript of this agent; `None` where its form is not known.
    pub fn of(agent: &str) -> Option<Transcript> {
        let form = FORMS.iter().find(|form| form.agent == agent)?;
        Some(Transcript { form, folder: None, mode: None, calls: Vec::new(), places: HashMap::new(), unread: 0 })
    }

    /// Takes the next line. Empty ones say nothing.
    pub fn line(&mut self, line: &[u8]) {
        if line.trim_ascii().is_empty() {
            return;
        }
        let known = match serde_json::from_slice::<Value>(line) {
            Ok(Value::Object(line)) => (self.form.take)(self, &line),
            _ => false,
        };
        self.unread += usize::from(!known);
    }

    /// A line that is too long to be handed in.
    pub fn too_long(&mut self) {
        self.unread += 1;
    }

    /// Lines that were not understood.
    pub fn unread(&self) -> usize {
        self.unread
    }

    /// The agent that wrote it.
    pub fn adapter(&self) -> &'static Adapter {
        by_name(self.form.agent).expect("every form is that of an agent we know")
    }

    /// The calls in their order, and how many could not be read.
    pub fn calls(self) -> (Vec<PastCall>, usize) {
        let adapter = self.adapter();
        let mut unread = 0;
        let mut calls = Vec::new();
        for Said { day, payload, .. } in self.calls {
            let payload = Value::Object(payload).to_string();
            match hear(adapter, self.form.event, payload.as_bytes()).and_then(|message: Message| message.call()) {
                Ok(call) => calls.push(PastCall { day, call }),
                Err(_) => unread += 1,
            }
        }
        (calls, unread)
    }

    /// Adds a call.
    fn add(&mut self, day: String, id: Option<&str>, tool: &str, input: Value) {
        if self.calls.len() >= MAX_CALLS {
            self.unread += 1;
            return;
        }
        let mut payload = Map::new();
        payload.insert("session_id".to_owned(), json!("transcript"));
        payload.insert("hook_event_name".to_owned(), json!(self.form.event));
        payload.insert("tool_name".to_owned(), json!(tool));
        payload.insert("tool_input".to_owned(), input);
        let known = [("cwd", self.folder.as_deref()), ("permission_mode", self.mode.as_deref()), ("tool_use_id", id)];
        for (name, value) in known {
            payload.extend(value.map(|value| (name.to_owned(), json!(value))));
        }
        if let Some(id) = id {
            self.places.insert(id.to_owned(), self.calls.len());
        }
        self.calls.push(Said { id: id.map(str::to_owned), day, payload });
    }

    /// Adds what became of the call with this id.
    fn became(&mut self, id: &str, response: Value) {
        let call = self.places.get(id).and_then(|place| self.calls.get_mut(*place));
        if let Some(said) = call.filter(|said| said.id.as_deref() == Some(id)) {
            said.payload.insert("tool_response".to_owned(), response);
        }
    }
}

/// The text at `name`.
fn text<'v>(object: &'v Map<String, Value>, name: &str) -> Option<&'v str> {
    object.get(name)?.as_str()
}

/// The day of a line, `YYYY-MM-DD`; empty where it has none.
fn day(line: &Map<String, Value>) -> String {
    let day = text(line, "timestamp").and_then(|time| time.get(..10)).unwrap_or_default();
    if crate::policy::is_day(day) { day.to_owned() } else { String::new() }
}

//! Writing: one record for each agent, as a record names one tool; conversations by session and model.

use super::super::names::shown;
use super::super::numbered::Numbered;
use super::super::{Lines, Notes, Told};
use super::session::address;
use super::{OWN, VERSION};
use crate::provenance::digest::Digest;
use crate::provenance::layer::Tomb;
use crate::provenance::origin::{Actor, Agent};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Characters of a model's name in the format.
const LONGEST_MODEL: usize = 250;

/// Records, one a line, and what they do not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    pub text: String,
    pub notes: Notes,
}

/// Conversations of one file by whom they are with, in the order of their first lines.
type Conversations<'f> = Vec<(Who<'f>, Vec<&'f Lines>)>;

/// One side of a conversation: a session and a model, or a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who<'f> {
    Agent { session: &'f str, model: Option<&'f str> },
    Person,
}

/// The records for `commit`, written as if at `time` (RFC 3339; that of the commit makes equal input give equal records).
pub fn write(commit: &str, time: &str, files: &[Told<'_>]) -> Trace {
    let mut tools: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    let mut removed: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    let mut notes = Notes::default();
    for file in files {
        let text = Numbered::new(file.text);
        for (tool, conversations) in by_tool(file, &mut notes) {
            let conversations: Vec<Value> = conversations.iter().map(|one| conversation(&text, one)).collect();
            let entry = json!({"path": file.path, "conversations": conversations});
            tools.entry(tool).or_default().push(entry);
        }
        for tomb in &file.tombs {
            if let Actor::Ai(agent) = &tomb.origin.actor {
                tools.entry(&agent.agent).or_default();
                removed.entry(&agent.agent).or_default().push(removal(file, tomb, agent));
            }
        }
    }
    let mut text = String::new();
    for (tool, files) in tools {
        let gone = removed.remove(tool).unwrap_or_default();
        text.push_str(&record(commit, time, tool, files, gone).to_string());
        text.push('\n');
    }
    Trace { text, notes }
}

/// An empty `tool` stands for people.
fn record(commit: &str, time: &str, tool: &str, files: Vec<Value>, removed: Vec<Value>) -> Value {
    let mut own = Map::new();
    own.insert("version".into(), json!(env!("CARGO_PKG_VERSION")));
    if !removed.is_empty() {
        own.insert("removed".into(), json!(removed));
    }
    let mut record = json!({
        "version": VERSION,
        "id": id(&format!("{commit} {tool}")),
        "timestamp": time,
        "vcs": {"type": "git", "revision": commit},
        "files": files,
        "metadata": {OWN: own},
    });
    if !tool.is_empty() {
        record["tool"] = json!({"name": tool});
    }
    record
}

/// What was removed and by whom, as the format has no word for it.
fn removal(file: &Told<'_>, tomb: &Tomb, agent: &Agent) -> Value {
    let line = file.text.get(..tomb.at).unwrap_or(file.text).matches('\n').count() + 1;
    json!({"path": file.path, "line": line, "lines": tomb.lines, "digest": tomb.removed, "session": agent.session})
}

/// The lines of one file by agent, then by conversation. Tools and git have no part in the format.
fn by_tool<'f>(file: &'f Told<'_>, notes: &mut Notes) -> BTreeMap<&'f str, Conversations<'f>> {
    let mut tools: BTreeMap<&str, Conversations<'_>> = BTreeMap::new();
    for lines in &file.lines {
        let (tool, who) = match &lines.origin.actor {
            Actor::Ai(agent) => {
                let model = agent.model.as_deref().filter(|model| model.chars().count() <= LONGEST_MODEL);
                if model != agent.model.as_deref() {
                    notes.add(format!("{}: a model's name is too long for the format", shown(&file.path)));
                }
                (agent.agent.as_str(), Who::Agent { session: &agent.session, model })
            }
            Actor::Human { .. } => ("", Who::Person),
            Actor::Tool { .. } | Actor::Vcs { .. } | Actor::Unknown => continue,
        };
        let conversations = tools.entry(tool).or_default();
        match conversations.iter_mut().find(|(known, _)| *known == who) {
            Some((_, known)) => known.push(lines),
            None => conversations.push((who, vec![lines])),
        }
    }
    tools
}

fn conversation(text: &Numbered<'_>, (who, lines): &(Who<'_>, Vec<&Lines>)) -> Value {
    let contributor = |kind: &str, model: Option<&str>| {
        let mut contributor = json!({"type": kind});
        if let Some(model) = model {
            contributor["model_id"] = json!(model);
        }
        contributor
    };
    let (model, kind, url) = match who {
        Who::Agent { session, model } => (*model, "ai", address(session)),
        Who::Person => (None, "human", None),
    };
    let range = |lines: &&Lines| {
        let mut range = json!({"start_line": lines.first, "end_line": lines.last});
        if let Some(digest) = text.digest(lines.first, lines.last) {
            range["content_hash"] = json!(digest);
        }
        if lines.shared && *who != Who::Person {
            range["contributor"] = contributor("mixed", model);
        }
        range
    };
    let ranges: Vec<Value> = lines.iter().map(range).collect();
    let mut conversation = json!({"contributor": contributor(kind, model), "ranges": ranges});
    if let Some(url) = url {
        conversation["url"] = json!(url);
    }
    conversation
}

/// A UUID of the eighth version: made of a digest, so that the same record has the same.
fn id(of: &str) -> String {
    let digest = Digest::of(of.as_bytes()).to_string();
    let digits = digest.strip_prefix("sha256:").unwrap_or(&digest);
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    format!("{}-{}-8{}-a{}-{}", part(0, 8), part(8, 12), part(13, 16), part(17, 20), part(20, 32))
}

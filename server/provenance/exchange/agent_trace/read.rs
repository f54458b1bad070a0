//! Reading: one record, a list of them, or one a line, whatever of it can be read.

use super::super::gather::Gathering;
use super::super::names::{self, UNNAMED, shown};
use super::super::{Imported, MAX_BYTES, Source};
use super::session::session;
use crate::provenance::digest::Digest;
use crate::provenance::origin::{Actor, Agent, Evidence, Origin};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What tools write for something that is no file.
const PSEUDO: &[&str] = &[".shell-history", ".sessions"];

/// What records say, by the revision that they name.
pub fn read(text: &str) -> Vec<Imported> {
    if text.len() > MAX_BYTES {
        let bytes = text.len() >> 20;
        let note = format!("the records have {bytes} MB; {} are read", MAX_BYTES >> 20);
        return vec![Imported::nothing(Source::AgentTrace, note)];
    }
    let mut reading = Reading::default();
    match serde_json::from_str(text) {
        Ok(Value::Array(records)) => records.iter().enumerate().for_each(|(at, one)| reading.record(at + 1, one)),
        Ok(record) => reading.record(1, &record),
        Err(_) => reading.lines(text),
    }
    let finished = reading.0.into_iter().map(|(revision, found)| found.finish(Source::AgentTrace, revision));
    finished.filter(|found| !found.files.is_empty() || !found.notes.is_empty()).collect()
}

#[derive(Default)]
struct Reading(BTreeMap<Option<String>, Gathering>);

impl Reading {
    fn lines(&mut self, text: &str) {
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            match serde_json::from_str(line) {
                Ok(record) => self.record(at + 1, &record),
                Err(error) => self.note(None, format!("line {} is no JSON: {error}", at + 1)),
            }
        }
    }

    fn note(&mut self, revision: Option<String>, note: String) {
        self.0.entry(revision).or_default().notes.add(note);
    }

    fn record(&mut self, number: usize, record: &Value) {
        let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
        match text(record, "version") {
            Some(version) if readable(&version) => {}
            Some(version) => {
                return self.note(None, format!("record {number}: version `{}` is not read", shown(&version)));
            }
            None => return self.note(None, format!("record {number} is no trace record: it has no version")),
        }
        let vcs = record.get("vcs");
        let kind = vcs.and_then(|vcs| text(vcs, "type"));
        if let Some(kind) = kind.filter(|kind| kind != "git") {
            return self.note(None, format!("record {number} speaks of a revision of {}, not of git", shown(&kind)));
        }
        let revision = vcs.and_then(|vcs| text(vcs, "revision")).filter(|revision| !revision.trim().is_empty());
        if let Some(revision) = revision.as_deref().filter(|revision| !names::is_id(revision)) {
            return self.note(None, format!("record {number}: revision `{}` is no id of a commit", shown(revision)));
        }
        let tool = record.get("tool").and_then(|tool| text(tool, "name")).unwrap_or_default();
        let found = self.0.entry(revision).or_default();
        for file in list(record, "files") {
            let Some(path) = text(file, "path") else {
                found.notes.add(format!("record {number} has a file without a path"));
                continue;
            };
            if PSEUDO.contains(&path.as_str()) {
                found.notes.add(format!("`{path}`: it is no file, tools note other events there"));
                continue;
            }
            let Some(path) = found.path(&path) else { continue };
            for conversation in list(file, "conversations") {
                for range in list(conversation, "ranges") {
                    taken(found, &path, &tool, conversation, range);
                }
            }
        }
    }
}

/// One range of one conversation.
fn taken(found: &mut Gathering, path: &str, tool: &str, conversation: &Value, range: &Value) {
    let number = |name: &str| range.get(name).and_then(Value::as_u64);
    let (Some(first), Some(last)) = (number("start_line"), number("end_line")) else {
        return found.notes.add(format!("{}: a range without line numbers", shown(path)));
    };
    let contributor = range.get("contributor").or_else(|| conversation.get("contributor"));
    let Some((actor, shared)) = contributor.and_then(|contributor| author(contributor, tool, conversation)) else {
        return found.notes.add(format!("{}: nobody is named for lines {first}-{last}", shown(path)));
    };
    let hash = range.get("content_hash").and_then(Value::as_str);
    let digest: Option<Digest> = hash.and_then(|hash| hash.to_ascii_lowercase().parse().ok());
    if (first, last) == (1, 1) && digest.is_none() {
        let note =
            "line 1 alone stands for a file of any length with some tools, and no SHA-256 shows that it is one line";
        return found.notes.add(format!("{}: {note}", shown(path)));
    }
    let origin = Arc::new(Origin { actor, evidence: Evidence::Import });
    found.add(path, (first, last), &origin, shared);
    if let Some(digest) = digest {
        found.digest(path, (first, last), digest);
    }
}

/// Who a contributor is, and whether others had a part in it. What is unknown names nobody.
fn author(contributor: &Value, tool: &str, conversation: &Value) -> Option<(Actor, bool)> {
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let kind = text(contributor, "type")?;
    match kind.as_str() {
        "ai" | "mixed" => {
            let agent = if tool.trim().is_empty() { UNNAMED.to_owned() } else { names::agent(tool) };
            let model =
                text(contributor, "model_id").map(|model| names::word(&model)).filter(|model| !model.is_empty());
            let session = text(conversation, "url").map(|url| names::word(&session(&url))).unwrap_or_default();
            Some((Actor::Ai(Agent { agent, model, session, tool_use_id: None }), kind == "mixed"))
        }
        "human" => Some((Actor::Human { id: None }, false)),
        _ => None,
    }
}

/// `0.1.0`, and `1.0` as a hook in use writes it.
fn readable(version: &str) -> bool {
    let parts: Vec<&str> = version.split('.').collect();
    let numbers =
        parts.iter().all(|part| !part.is_empty() && part.len() < 6 && part.bytes().all(|b| b.is_ascii_digit()));
    matches!(parts.len(), 2 | 3) && numbers && matches!(parts[0], "0" | "1")
}

fn list<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

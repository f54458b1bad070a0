//! Writing: every line once, in order, and nothing that the format cannot say.

use super::super::names::shown;
use super::super::{Lines, Notes, Told};
use super::{DIVIDER, VERSION, key};
use crate::provenance::origin::{Actor, Agent};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A note and what it does not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub text: String,
    pub notes: Notes,
}

/// The note for `commit`. Files in which nobody known wrote anything are not named; equal files give equal notes.
pub fn write(commit: &str, files: &[Told<'_>]) -> Note {
    let mut writing = Writing { commit, text: String::new(), sessions: Map::new(), humans: Map::new() };
    let mut notes = Notes::default();
    for file in files {
        match quoted(&file.path) {
            Some(path) => writing.file(&path, &file.lines),
            None => notes.add(format!("`{}`: git-ai cannot write its name", shown(&file.path))),
        }
        if !file.tombs.is_empty() {
            let removals = file.tombs.len();
            notes.add(format!("{}: {removals} removals: git-ai has no word for them", shown(&file.path)));
        }
    }
    let metadata = json!({
        "schema_version": VERSION,
        "base_commit_sha": commit,
        "prompts": {},
        "sessions": writing.sessions,
        "humans": writing.humans,
    });
    Note { text: format!("{}{DIVIDER}\n{metadata:#}\n", writing.text), notes }
}

/// The path as the format wants it; `None` where it has no way to write it.
fn quoted(path: &str) -> Option<String> {
    if path.contains('"') || path.chars().any(|c| c.is_control() && c != '\t') || path.is_empty() {
        return None;
    }
    let plain = !path.contains([' ', '\t']) && path != DIVIDER;
    Some(if plain { path.to_owned() } else { format!("\"{path}\"") })
}

struct Writing<'a> {
    commit: &'a str,
    text: String,
    sessions: Map<String, Value>,
    humans: Map<String, Value>,
}

impl Writing<'_> {
    fn file(&mut self, path: &str, lines: &[Lines]) {
        let mut entries: BTreeMap<u32, (String, Vec<&Lines>)> = BTreeMap::new();
        let mut first: BTreeMap<String, u32> = BTreeMap::new();
        for lines in lines {
            let Some(key) = self.key(&lines.origin.actor) else { continue };
            let at = *first.entry(key.clone()).or_insert(lines.first);
            entries.entry(at).or_insert_with(|| (key, Vec::new())).1.push(lines);
        }
        if entries.is_empty() {
            return;
        }
        self.text.push_str(&format!("{path}\n"));
        for (key, lines) in entries.into_values() {
            self.text.push_str(&format!("  {key} {}\n", ranges(&lines)));
        }
    }

    /// The key of an author, explained in the metadata; `None` for one that the format does not know.
    fn key(&mut self, actor: &Actor) -> Option<String> {
        match actor {
            Actor::Ai(agent) => {
                let Agent { agent: tool, model, session, .. } = agent;
                // A session that changes its model is two to the format: a key has one model.
                let model = model.as_deref().unwrap_or_default();
                let mut name = key("s_", &format!("{tool}:{session}"));
                let entry = json!({"agent_id": {"tool": tool, "id": session, "model": model}});
                if self.sessions.get(&name).is_some_and(|known| *known != entry) {
                    name = key("s_", &format!("{tool}:{session}:{model}"));
                }
                self.sessions.insert(name.clone(), entry);
                let edit = key("t_", &format!("{}:{name}", self.commit));
                Some(format!("{name}::{edit}"))
            }
            Actor::Human { id: Some(id) } => {
                let name = key("h_", id);
                self.humans.insert(name.clone(), json!({"author": id}));
                Some(name)
            }
            Actor::Human { id: None } | Actor::Tool { .. } | Actor::Vcs { .. } | Actor::Unknown => None,
        }
    }
}

/// `1-4,9,12-14`; lines that follow each other are one range.
fn ranges(lines: &[&Lines]) -> String {
    let mut joined: Vec<(u32, u32)> = Vec::new();
    for next in lines {
        match joined.last_mut() {
            Some((_, last)) if *last + 1 == next.first => *last = next.last,
            _ => joined.push((next.first, next.last)),
        }
    }
    let one = |(first, last): &(u32, u32)| if first == last { first.to_string() } else { format!("{first}-{last}") };
    joined.iter().map(one).collect::<Vec<_>>().join(",")
}

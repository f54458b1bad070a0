//! Reading, as tolerant as the notes that are around need it, and believing nothing that is not explained.

use super::super::gather::Gathering;
use super::super::names::{self, shown};
use super::super::{Imported, MAX_BYTES, Source};
use super::{DIVIDER, READABLE};
use crate::provenance::origin::{Actor, Agent, Evidence, Origin};
use serde_json::{Deserializer, Map, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The least digits of a key of the older form.
const SHORT_KEY: usize = 7;

/// What one note says. Its lines are those of the commit that it names itself: `git` copies a note to another commit as it is
/// when it rewrites one, and then the lines are others.
pub fn read(note: &str) -> Imported {
    if note.len() > MAX_BYTES {
        let bytes = note.len() >> 20;
        return Imported::nothing(Source::GitAi, format!("the note has {bytes} MB; {} are read", MAX_BYTES >> 20));
    }
    let mut gathering = Gathering::default();
    let (lines, rest) = divided(note);
    let metadata = match rest {
        Some(rest) => metadata(rest, &mut gathering),
        None => {
            gathering.notes.add(format!("there is no line `{DIVIDER}` and so no metadata: no key names anybody"));
            Map::new()
        }
    };
    let version = metadata.get("schema_version").and_then(Value::as_str);
    if let Some(version) = version.filter(|version| !version.starts_with(READABLE)) {
        gathering.notes.add(format!("the note is of version `{}`; {READABLE}x is read", shown(version)));
        return gathering.finish(Source::GitAi, None);
    }
    attestations(lines, &Keys::of(&metadata), &mut gathering);
    let revision = metadata.get("base_commit_sha").and_then(Value::as_str).filter(|id| names::is_id(id));
    gathering.finish(Source::GitAi, revision.map(str::to_owned))
}

/// What stands before and after the line between lines and metadata.
fn divided(note: &str) -> (&str, Option<&str>) {
    let mut at = 0;
    for line in note.split_inclusive('\n') {
        if line.trim_end_matches(['\r', '\n']) == DIVIDER {
            return (&note[..at], Some(&note[at + line.len()..]));
        }
        at += line.len();
    }
    (note, None)
}

/// The first JSON value, as far as it is one: what follows it is not needed.
fn metadata(rest: &str, gathering: &mut Gathering) -> Map<String, Value> {
    let mut values = Deserializer::from_str(rest).into_iter::<Value>();
    let reason = match values.next() {
        Some(Ok(Value::Object(metadata))) => {
            if rest.get(values.byte_offset()..).is_some_and(|tail| !tail.trim().is_empty()) {
                gathering.notes.add("what stands behind the metadata is not read".to_owned());
            }
            return metadata;
        }
        Some(Ok(_)) => "they are no object".to_owned(),
        Some(Err(error)) => error.to_string(),
        None => "there are none".to_owned(),
    };
    gathering.notes.add(format!("the metadata cannot be read ({reason}): no key names anybody"));
    Map::new()
}

/// Files at the beginning of a line, below each its keys and their ranges, indented.
fn attestations(lines: &str, keys: &Keys, gathering: &mut Gathering) {
    let mut path = None;
    let mut begun = false;
    let mut nobody: BTreeMap<&str, usize> = BTreeMap::new();
    for line in lines.lines().filter(|line| !line.trim().is_empty()) {
        if !line.starts_with([' ', '\t']) {
            path = gathering.path(unquoted(line.trim_end()));
            begun = true;
            continue;
        }
        let Some(path) = &path else {
            // Of a path that was refused it is told already.
            if !std::mem::replace(&mut begun, true) {
                gathering.notes.add("there are lines before any file is named".to_owned());
            }
            continue;
        };
        let (key, ranges) = line.trim().split_once([' ', '\t']).unwrap_or((line.trim(), ""));
        let Some(origin) = keys.origin(key) else {
            *nobody.entry(key.split_once("::").map_or(key, |(key, _)| key)).or_default() += 1;
            continue;
        };
        for range in ranges.split(',').map(str::trim).filter(|range| !range.is_empty()) {
            match numbers(range) {
                Some(range) => gathering.add(path, range, origin, false),
                None => gathering.notes.add(format!("{}: `{}` are no lines", shown(path), shown(range))),
            }
        }
    }
    for (key, entries) in nobody {
        let entries = if entries == 1 { "its lines are".to_owned() } else { format!("its {entries} entries are") };
        gathering.notes.add(format!("the metadata do not say who `{}` is: {entries} nobody's", shown(key)));
    }
}

fn unquoted(path: &str) -> &str {
    path.strip_prefix('"').and_then(|path| path.strip_suffix('"')).unwrap_or(path)
}

/// `12` or `12-19`.
fn numbers(range: &str) -> Option<(u64, u64)> {
    let (first, last) = range.split_once('-').unwrap_or((range, range));
    Some((first.trim().parse().ok()?, last.trim().parse().ok()?))
}

/// Who the keys stand for.
#[derive(Debug, Default)]
struct Keys {
    sessions: BTreeMap<String, Arc<Origin>>,
    people: BTreeMap<String, Arc<Origin>>,
    prompts: BTreeMap<String, Arc<Origin>>,
}

impl Keys {
    fn of(metadata: &Map<String, Value>) -> Keys {
        let table = |name: &str| metadata.get(name).and_then(Value::as_object).into_iter().flatten();
        let agents = |name| table(name).filter_map(|(key, entry)| Some((key.clone(), said(agent(entry)?)))).collect();
        let people = table("humans").filter_map(|(key, entry)| Some((key.clone(), said(person(entry)?)))).collect();
        Keys { sessions: agents("sessions"), people, prompts: agents("prompts") }
    }

    /// `None` for a key that the metadata do not explain, whatever it looks like.
    fn origin(&self, key: &str) -> Option<&Arc<Origin>> {
        let key = key.split_once("::").map_or(key, |(key, _)| key);
        if key.starts_with("s_") {
            return self.sessions.get(key);
        }
        if key.starts_with("h_") {
            return self.people.get(key);
        }
        if key.len() < SHORT_KEY || !key.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        // Short keys name a prompt only where they name one alone.
        let mut meant = self.prompts.range(key.to_owned()..).take_while(|(known, _)| known.starts_with(key));
        match (meant.next(), meant.next()) {
            (Some((known, origin)), second) if known == key || second.is_none() => Some(origin),
            _ => None,
        }
    }
}

fn said(actor: Actor) -> Arc<Origin> {
    Arc::new(Origin { actor, evidence: Evidence::Import })
}

fn agent(entry: &Value) -> Option<Actor> {
    let id = entry.get("agent_id")?;
    let text = |name: &str| id.get(name).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
    Some(Actor::Ai(Agent {
        agent: names::agent(text("tool")?),
        model: text("model").map(names::word),
        session: text("id").map(names::word).unwrap_or_default(),
        tool_use_id: None,
    }))
}

fn person(entry: &Value) -> Option<Actor> {
    let author = entry.get("author")?.as_str()?;
    let address = author.rsplit_once('<').and_then(|(_, rest)| rest.strip_suffix('>')).unwrap_or(author);
    Some(Actor::Human { id: Some(names::word(address)).filter(|id| !id.is_empty()) })
}

//! What has to stand in a file, with the commands put in, and what stands there of it.

use super::json::{self, Kind, Node};
use super::{Form, Place, Wiring, command};

/// One hook of ours in somebody's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// In the agent's words.
    pub event: String,
    pub run: Run,
}

/// How the agent starts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Text for a POSIX shell.
    Shell(String),
    /// A program and its arguments.
    Words(Vec<String>),
    /// The file itself is the program.
    File,
}

impl Run {
    /// The program of ours in it, where it names one.
    pub fn program(&self) -> Option<String> {
        match self {
            Run::Shell(line) => command::program(line),
            Run::Words(words) => words.first().cloned(),
            Run::File => None,
        }
    }
}

impl Wiring {
    /// What has to stand in `place`; `version` is the agent's, where it is known.
    pub fn part(&self, place: &Place, program: &str, version: Option<&str>) -> String {
        let newer = self.newer.as_ref().filter(|newer| newer.instead_of == place.text);
        let newer = newer.filter(|newer| version.is_some_and(|version| at_least(version, &newer.since)));
        let name = newer.map_or(&place.text, |newer| &newer.text);
        let mut text = self.texts.get(name).expect("a test looks every text up").as_str();
        let mut part = String::with_capacity(text.len());
        while let Some((before, rest)) = text.split_once('<') {
            part.push_str(before);
            match rest.split_once('>').and_then(|(inside, after)| Some((self.filled(place, inside, program)?, after))) {
                Some((filled, after)) => {
                    part.push_str(&filled);
                    text = after;
                }
                None => {
                    part.push('<');
                    text = rest;
                }
            }
        }
        part.push_str(text);
        part
    }

    fn filled(&self, place: &Place, inside: &str, program: &str) -> Option<String> {
        let words: Vec<&str> = inside.split(' ').collect();
        match words[..] {
            ["hook", event] | ["hook", event, "open"] => {
                let line = command::line(program, self.caller(), event, words.len() == 2);
                match place.form {
                    // Inside quotes of JSON.
                    Form::Json => {
                        let quoted = serde_json::Value::from(line).to_string();
                        Some(quoted[1..quoted.len() - 1].to_owned())
                    }
                    Form::Program => Some(line),
                }
            }
            ["call", event] => Some(command::line(program, self.caller(), event, false)),
            ["program"] => Some(serde_json::Value::from(program).to_string()),
            _ => None,
        }
    }

    /// Our hooks in the text of `place`. A text that cannot be read has none.
    pub fn entries(&self, place: &Place, text: &str) -> Vec<Entry> {
        match place.form {
            Form::Program => self.program_entries(text),
            Form::Json => {
                let mut entries = Vec::new();
                if let Ok(Some(root)) = json::parse(text) {
                    collect(&root, &mut entries);
                }
                entries
            }
        }
    }

    /// How many hooks of somebody else stand before ours at `event` in settings that say `text`.
    pub fn others(&self, text: &str, event: &str) -> Option<usize> {
        let root = json::parse(text).ok()??;
        let Kind::Array(elements) = &root.member("hooks")?.value.member(event)?.value.kind else { return None };
        let ours = |node: &Node| node.texts().iter().any(|text| command::is_ours(text));
        elements.iter().position(|one| ours(&one.value)).filter(|before| *before > 0)
    }

    fn program_entries(&self, text: &str) -> Vec<Entry> {
        let named = text.lines().find_map(|line| line.strip_prefix("const TAGOUT = ")?.strip_suffix(';'));
        if let Some(program) = named.and_then(|named| serde_json::from_str::<String>(named).ok()) {
            let event = self.canary.event.clone();
            let run = Run::Words(command::words(&program, self.caller(), &event));
            return vec![Entry { event, run }];
        }
        if !text.contains(" hook --agent ") {
            return Vec::new();
        }
        vec![Entry { event: event_in(text).to_owned(), run: Run::File }]
    }
}

/// The event that a command of ours is for.
fn event_in(text: &str) -> &str {
    let after = text.split_once("--event ").map_or("", |(_, rest)| rest);
    after.split(|c: char| c.is_whitespace() || c == ')').next().unwrap_or_default()
}

/// Commands of ours anywhere below `node`; the event is what they say they are for.
fn collect(node: &Node, entries: &mut Vec<Entry>) {
    match &node.kind {
        Kind::Text(text) if command::is_ours(text) => {
            entries.push(Entry { event: event_in(text).to_owned(), run: Run::Shell(text.clone()) });
        }
        Kind::Array(elements) => elements.iter().for_each(|one| collect(&one.value, entries)),
        Kind::Object(members) => members.iter().for_each(|one| collect(&one.value, entries)),
        Kind::Text(_) | Kind::Other => {}
    }
}

/// True if version `found` is `least` or later. What is no number in it counts as nothing.
fn at_least(found: &str, least: &str) -> bool {
    let numbers = |version: &str| -> Vec<u64> { version.split('.').map(|part| part.parse().unwrap_or(0)).collect() };
    numbers(found) >= numbers(least)
}

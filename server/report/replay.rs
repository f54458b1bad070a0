//! The policy over what already happened, for people and as one JSON object: one sentence, the changes that would have
//! been held, the commands that would have been stopped.
//!
//! The JSON contract is `server/docs/replay.schema.json`; a test checks histories and transcripts against it.
//! This module must not know how anything was found out. What a session's commands said is not among what it is given.

use super::wide::visible;
use crate::risk::Level;
use crate::text::shortened;
use serde::Serialize;
use std::fmt::Write;

/// What a replay comes to.
#[derive(Clone, Debug, Default)]
pub struct Replay {
    /// First day, `YYYY-MM-DD` in UTC.
    pub since: String,
    /// The branches that were read.
    pub branches: Vec<String>,
    /// Changes judged.
    pub changes: usize,
    /// Of those, the held ones, the newest first.
    pub held: Vec<Held>,
    /// Of the held ones, those that delete something and create it again.
    pub recreated: usize,
    /// Changes that stop for nothing but the reviews their tier wants.
    pub reviews: usize,
    /// Changes that could not be judged, or not as a whole.
    pub unjudged: usize,
    /// `None` where nobody asked for them.
    pub sessions: Option<Sessions>,
    /// What limits the answer, with the remedy.
    pub notes: Vec<String>,
    /// The one command to go on with.
    pub next: String,
}

/// A change that would have been held, with its worst finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub commit: String,
    pub day: String,
    pub subject: String,
    pub path: String,
    /// From 1.
    pub line: usize,
    pub rule: String,
    pub level: Level,
    /// The finding as one line.
    pub says: String,
    /// Deletes something and creates it again.
    pub recreates: bool,
    /// Further findings of the change that hold it.
    pub more: usize,
}

/// What local transcripts of agents come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sessions {
    pub transcripts: usize,
    /// Shell commands and statements judged.
    pub commands: usize,
    /// Edits judged.
    pub edits: usize,
    pub stopped: Vec<Stopped>,
    /// Lines that are in no form known for the agent.
    pub unread: usize,
}

/// A call that would have been stopped: by what, and nothing of what it said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stopped {
    pub agent: String,
    /// `YYYY-MM-DD`; empty where the transcript does not say.
    pub day: String,
    /// A command runs; an edit does not.
    pub runs: bool,
    /// `ask` or `deny`.
    pub verdict: &'static str,
    /// Id of the rule, or of what the policy says by itself.
    pub rule: String,
    /// What the rule is about.
    pub title: String,
}

/// Changes and calls beyond this many are counted, not listed.
const MAX_LISTED: usize = 20;
/// Longest subject in characters.
const MAX_SUBJECT: usize = 60;
const MAX_LINE: usize = 200;

/// `412 changes: 4 would have been held, 2 delete and recreate; 1,412 agent commands: 3 would have been stopped`.
pub fn sentence(replay: &Replay) -> String {
    let mut text = format!("{}: ", counted(replay.changes, "change"));
    match (replay.changes, replay.held.len()) {
        (0, _) => text = "no changes to judge".to_owned(),
        (_, 0) => text.push_str("none would have been held"),
        (_, held) => {
            let _ = write!(text, "{} would have been held", number(held));
            if replay.recreated > 0 {
                let verb = if replay.recreated == 1 { "deletes and recreates" } else { "delete and recreate" };
                let _ = write!(text, ", {} {verb}", number(replay.recreated));
            }
        }
    }
    if replay.reviews > 0 {
        let _ = write!(text, ", {} more wait for reviews alone", number(replay.reviews));
    }
    if let Some(sessions) = &replay.sessions {
        let stopped = |runs: bool| match sessions.stopped.iter().filter(|one| one.runs == runs).count() {
            0 => "none".to_owned(),
            count => number(count),
        };
        let _ = match sessions.commands {
            0 => write!(text, "; no agent commands to judge"),
            count => write!(text, "; {}: {} would have been stopped", counted(count, "agent command"), stopped(true)),
        };
        if sessions.edits > 0 {
            let _ =
                write!(text, "; {}: {} would have been stopped", counted(sessions.edits, "agent edit"), stopped(false));
        }
    }
    text
}

/// For a terminal: what was held and stopped, then the sentence and the next command.
pub fn text(replay: &Replay) -> String {
    let mut text = String::new();
    for held in replay.held.iter().take(MAX_LISTED) {
        let short: String = held.commit.chars().take(10).collect();
        let _ = writeln!(text, "{short} {} {}", held.day, visible(&shortened(&held.subject, MAX_SUBJECT)));
        let more = if held.more > 0 { format!(" (and {} more)", held.more) } else { String::new() };
        let says = visible(&shortened(&held.says, MAX_LINE)).to_string();
        let _ = writeln!(text, "    {}:{}: {says} [{}]{more}", visible(&held.path), held.line, visible(&held.rule));
    }
    left_out(&mut text, replay.held.len());
    if let Some(sessions) = &replay.sessions {
        for one in sessions.stopped.iter().take(MAX_LISTED) {
            let kind = if one.runs { "command" } else { "edit" };
            let day = if one.day.is_empty() { String::new() } else { format!(" {}", visible(&one.day)) };
            let _ = writeln!(text, "{}{day} {kind}: {} [{}] → {}", one.agent, one.title, one.rule, one.verdict);
        }
        left_out(&mut text, sessions.stopped.len());
    }
    if !text.is_empty() {
        text.push('\n');
    }
    for note in &replay.notes {
        let _ = writeln!(text, "note: {}", visible(note));
    }
    let _ = writeln!(text, "tagout: {}", sentence(replay));
    let _ = writeln!(text, "Next: `{}`", replay.next);
    text
}

/// One object, by `server/docs/replay.schema.json`.
pub fn json(replay: &Replay) -> String {
    let held = replay.held.iter().map(|held| WireHeld {
        commit: &held.commit,
        day: &held.day,
        subject: &held.subject,
        path: &held.path,
        line: held.line,
        rule: &held.rule,
        level: held.level.name(),
        message: &held.says,
        recreates: held.recreates,
        more: held.more,
    });
    let wire = Wire {
        version: 0,
        since: &replay.since,
        branches: &replay.branches,
        changes: replay.changes,
        held: held.collect(),
        recreated: replay.recreated,
        reviews: replay.reviews,
        unjudged: replay.unjudged,
        sessions: replay.sessions.as_ref().map(|sessions| WireSessions {
            transcripts: sessions.transcripts,
            commands: sessions.commands,
            edits: sessions.edits,
            stopped: sessions.stopped.iter().map(stopped).collect(),
            unread: sessions.unread,
        }),
        notes: &replay.notes,
        sentence: sentence(replay),
        next: &replay.next,
    };
    let text = serde_json::to_string(&wire).expect("names and numbers are always JSON");
    format!("{text}\n")
}

fn stopped(one: &Stopped) -> WireStopped<'_> {
    let kind = if one.runs { "command" } else { "edit" };
    WireStopped { agent: &one.agent, day: &one.day, kind, verdict: one.verdict, rule: &one.rule, title: &one.title }
}

#[derive(Serialize)]
struct Wire<'a> {
    version: u8,
    since: &'a str,
    branches: &'a [String],
    changes: usize,
    held: Vec<WireHeld<'a>>,
    recreated: usize,
    reviews: usize,
    unjudged: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    sessions: Option<WireSessions<'a>>,
    notes: &'a [String],
    sentence: String,
    next: &'a str,
}

#[derive(Serialize)]
struct WireHeld<'a> {
    commit: &'a str,
    day: &'a str,
    subject: &'a str,
    path: &'a str,
    line: usize,
    rule: &'a str,
    level: &'static str,
    message: &'a str,
    recreates: bool,
    more: usize,
}

#[derive(Serialize)]
struct WireSessions<'a> {
    transcripts: usize,
    commands: usize,
    edits: usize,
    stopped: Vec<WireStopped<'a>>,
    unread: usize,
}

#[derive(Serialize)]
struct WireStopped<'a> {
    agent: &'a str,
    day: &'a str,
    kind: &'static str,
    verdict: &'static str,
    rule: &'a str,
    title: &'a str,
}

fn left_out(text: &mut String, all: usize) {
    if all > MAX_LISTED {
        let _ = writeln!(text, "… and {} more; `--format json` lists them all", number(all - MAX_LISTED));
    }
}

fn counted(count: usize, thing: &str) -> String {
    if count == 1 { format!("1 {thing}") } else { format!("{} {thing}s", number(count)) }
}

/// `1,412`.
fn number(count: usize) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

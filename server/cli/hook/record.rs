//! What a call leaves in the journal: what was answered, what could not be decided, what the agent says it has done.
//!
//! Where there is nothing to say nothing is written, and nothing is set up for it either.

use crate::agents::{Message, ToolAct, ToolCall};
use crate::host::files::Unreadable;
use crate::host::journal::{Journal, JournalError, Stamp, Texts};
use crate::host::repository::real;
use crate::host::{clock, files, repository};
use crate::judge::holds::{Decision, Deed, TIER_HOLD};
use crate::policy::Policy;
use crate::provenance::record::{Body, Call, Claimed, Gap, Gone, Judged, Noted, TextRef, Unchecked};
use crate::provenance::{Actor, Digest, Evidence};
use crate::risk::{Level, Verdict};
use crate::rules;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Other writers hold the journal for far less; whoever holds it longer does not stop an answer.
const PATIENCE: Duration = Duration::from_millis(200);

/// Findings below this level alone are no reason to write.
const WORTH: Level = Level::Medium;

/// A record and the journal it belongs to.
pub(super) struct Entry {
    pub(super) root: PathBuf,
    body: Body,
    /// What a claim speaks of: the texts before and after.
    texts: Option<(Option<String>, String)>,
}

impl Entry {
    /// A record that speaks of no text.
    pub(super) fn of(root: PathBuf, body: Body) -> Entry {
        Entry { root, body, texts: None }
    }
}

/// What a call came to.
#[derive(Default)]
pub(super) struct Account {
    pub(super) decision: Decision,
    enforces: bool,
    paths: Vec<String>,
    findings: Vec<Noted>,
    gone: Vec<Gone>,
    unclear: Vec<String>,
}

impl Account {
    /// Adds what one deed came to under one policy.
    pub(super) fn add(&mut self, policy: &Policy, deed: &Deed, decision: Decision) {
        self.decision = std::mem::take(&mut self.decision).and(decision);
        self.enforces |= policy.enforces();
        let paths = deed.touches.iter().map(|touch| &touch.path);
        extend(&mut self.paths, paths.cloned());
        // That a file is in a tier is said by every edit of it.
        let worth = deed.findings.iter().filter(|finding| finding.level >= WORTH && finding.excepted.is_none());
        extend(&mut self.findings, worth.filter(|finding| finding.rule != TIER_HOLD).map(Noted::of));
        extend(&mut self.gone, deed.gone.iter().cloned());
        extend(&mut self.unclear, deed.unclear.iter().map(|unclear| unclear.text.clone()));
    }

    /// The record of it, if there is anything to say.
    pub(super) fn body(self, mut call: Call) -> Option<Body> {
        call.paths = self.paths;
        let silent = self.decision.would == Verdict::Allow && self.findings.is_empty() && self.gone.is_empty();
        if silent {
            let reasons = self.unclear;
            return (!reasons.is_empty()).then(|| Body::Unchecked(Unchecked { call, reasons }.guarded()));
        }
        let judged = Judged {
            call,
            mode: if self.enforces { "enforce" } else { "observe" }.to_owned(),
            answered: self.decision.verdict,
            would: self.decision.would,
            reasons: self.decision.reasons.into_iter().map(|reason| reason.text).collect(),
            findings: self.findings,
            gone: self.gone,
        };
        Some(Body::Verdict(judged.guarded()))
    }
}

fn extend<T: PartialEq>(all: &mut Vec<T>, more: impl Iterator<Item = T>) {
    for one in more {
        if !all.contains(&one) {
            all.push(one);
        }
    }
}

/// Who calls, for a record.
pub(super) fn call(message: &Message, call: Option<&ToolCall>) -> Call {
    let agent = call.and_then(|call| call.agent.clone()).unwrap_or_else(|| message.adapter.name.to_owned());
    let Some(call) = call else { return Call { agent, ..Call::default() } };
    let command = call.acts.iter().find_map(|act| match act {
        ToolAct::Command { text, .. } | ToolAct::Statement(text) => Some(Digest::of(text.as_bytes())),
        _ => None,
    });
    Call { agent, session: call.session.clone(), tool: call.tool.clone(), paths: Vec::new(), command }
}

/// What earlier calls of a session took away; without a session nobody can tell.
pub(super) fn past(root: &Path, agent: &str, session: Option<&str>) -> Result<Vec<Gone>, JournalError> {
    match session {
        None => Ok(Vec::new()),
        Some(session) => Journal::of(root)?.gone(agent, session, clock::milliseconds()),
    }
}

/// The edits that an agent says it has made, each in the journal of its repository. A file in none belongs to nobody's
/// record, unless it lies below the folder that the agent works in.
pub(super) fn claims(message: &Message) -> Result<Vec<Entry>, String> {
    let mut entries = Vec::new();
    for claim in message.claims()? {
        let here = claim.folder.as_ref().map(PathBuf::from).filter(|folder| folder.is_absolute());
        let here = real(&here.unwrap_or_else(super::here));
        let file = real(&here.join(&claim.path));
        let home = repository::home_of(&here);
        let root = repository::root_of(&file).or_else(|| file.starts_with(&home).then_some(home));
        let Some((root, path)) = root.and_then(|root| Some((repository::name_below(&root, &file)?, root))).map(swap)
        else {
            continue;
        };
        let now = match files::read(&file) {
            Ok(text) => Some(text),
            Err(Unreadable::Missing) => Some(String::new()),
            Err(_) => None,
        };
        let Some((before, after)) = claim.sides(now.as_deref()) else { continue };
        let evidence = if claim.after.is_some() { Evidence::Declared } else { Evidence::Digest };
        let text = |text: &str| TextRef::of(text, false);
        let claimed = Claimed {
            path,
            actor: Actor::Ai(claim.author),
            evidence,
            before: before.as_deref().map(text),
            after: text(&after),
            hunks: Vec::new(),
        };
        entries.push(Entry { root, body: Body::Claim(claimed), texts: Some((before, after)) });
    }
    Ok(entries)
}

/// What an agent has done and nobody could read is a gap in the record of where it was called.
pub(super) fn unheard(message: &Message, problem: &str) -> Vec<Entry> {
    let reason = format!("what {} did with a tool could not be read: {problem}", message.adapter.name);
    let gap = Gap { reason, path: None, lost_bytes: 0, lost: None };
    vec![Entry::of(repository::home_of(&real(&super::here())), Body::Gap(gap))]
}

fn swap<A, B>((a, b): (A, B)) -> (B, A) {
    (b, a)
}

/// Appends the records. The answer says what could not be recorded: whoever decides has decided.
pub(super) fn keep(entries: Vec<Entry>) -> Option<String> {
    let mut problem = None;
    let mut entries = entries.into_iter().peekable();
    let stamp = entries.peek().map(|_| Stamp::now(rules::builtin().digest()));
    let Some(stamp) = stamp else { return problem };
    while let Some(entry) = entries.next() {
        let root = entry.root.clone();
        let mut of_root = vec![entry];
        while let Some(entry) = entries.next_if(|other| other.root == root) {
            of_root.push(entry);
        }
        let kept = Journal::of(&root).and_then(|journal| {
            let texts = journal.texts();
            let with_texts = |entry| {
                let (body, missed) = with_texts(entry, &texts);
                if let Some(error) = missed {
                    problem = Some(format!("tagout could not keep the text that a record speaks of: {error}"));
                }
                body
            };
            let bodies = of_root.into_iter().map(with_texts).collect();
            journal.append(&stamp, bodies, PATIENCE)
        });
        if let Err(error) = kept {
            problem = Some(format!("tagout could not record this call: {error}"));
        }
    }
    problem
}

/// The record, its texts kept before it is written, and why one could not be.
fn with_texts(entry: Entry, texts: &Texts) -> (Body, Option<JournalError>) {
    let (Body::Claim(mut claimed), Some((before, after))) = (entry.body.clone(), entry.texts) else {
        return (entry.body, None);
    };
    let mut missed = None;
    let mut keep = |text: &str| {
        texts.keep(&claimed.path, text).unwrap_or_else(|error| {
            missed = Some(error);
            false
        })
    };
    if let (Some(known), Some(text)) = (&mut claimed.before, before) {
        known.kept = keep(&text);
    }
    claimed.after.kept = keep(&after);
    (Body::Claim(claimed), missed)
}

/// Makes large journals smaller, when nobody waits for an answer.
pub(super) fn tidy(entries: &[PathBuf]) -> Option<String> {
    if entries.is_empty() {
        return None;
    }
    let stamp = Stamp::now(rules::builtin().digest());
    let mut tidied = entries.iter().map(|root| {
        let journal = Journal::of(root)?;
        journal.tidy(&stamp, PATIENCE)?;
        journal.sweep().map(drop)
    });
    let error = tidied.find_map(Result::err)?;
    Some(format!("tagout could not make its journal smaller: {error}"))
}

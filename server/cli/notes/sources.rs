//! Where records of other tools stand: notes on commits, files beside the code, commits themselves.

use super::taking::{Taking, short};
use crate::host::files;
use crate::host::git::{Change, Entry, Git, Message, Target};
use crate::provenance::exchange::{Imported, Source, agent_trace, git_ai, trailers};
use std::collections::HashSet;
use std::fs;

/// What is asked about.
#[derive(Debug)]
pub(super) enum Wanted {
    /// All that is here.
    All,
    /// One commit, by its id.
    Commit(String),
    /// What is reachable from one commit and not from another, by their ids.
    Commits { tip: String, without: Option<String> },
    /// Records that were handed in.
    Text { name: String, text: String },
}

/// Where git-ai keeps its notes.
const NOTES: &str = "refs/notes/ai";
/// Where tools keep records of Agent Trace.
const TRACES: &str = ".agent-trace";
/// More notes, files of records, or commits are not read at once, and that is said.
const MAX_NOTES: usize = 20_000;
const MAX_FILES: usize = 1000;
const MAX_COMMITS: usize = 2000;

/// Reads the records of one source into `taking`.
pub(super) fn read(git: &Git, wanted: &Wanted, source: Source, taking: &mut Taking<'_>) -> anyhow::Result<()> {
    match (source, wanted) {
        (Source::GitAi, Wanted::Text { name, text }) => {
            let note = git_ai::read(text);
            match note.revision.clone() {
                Some(commit) => taking.take(&commit, note),
                None => {
                    taking.note(format!(
                        "{name} names no commit (base_commit_sha), so it is not known whose lines they are"
                    ));
                    taking.left_out(note);
                    Ok(())
                }
            }
        }
        (Source::AgentTrace, Wanted::Text { text, .. }) => traces(text, None, taking),
        (Source::GitAi, wanted) => notes(git, commits(git, wanted, taking)?.as_deref(), taking),
        (Source::AgentTrace, wanted) => trace_files(git, commits(git, wanted, taking)?.as_deref(), taking),
        (Source::Trailers, Wanted::All) => {
            let head = git.commit("HEAD")?.map(|tip| Wanted::Commits { tip, without: None });
            let commits = head.map(|head| commits(git, &head, taking)).transpose()?.flatten();
            signed(git, &commits.unwrap_or_default(), taking)
        }
        (Source::Trailers, wanted) => signed(git, &commits(git, wanted, taking)?.unwrap_or_default(), taking),
    }
}

/// The commits that are asked about; `None` for all.
fn commits(git: &Git, wanted: &Wanted, taking: &mut Taking<'_>) -> anyhow::Result<Option<Vec<Message>>> {
    let mut found = match wanted {
        Wanted::All | Wanted::Text { .. } => return Ok(None),
        Wanted::Commit(id) => git.messages(id, None, 1)?,
        Wanted::Commits { tip, without } => git.messages(tip, without.as_deref(), MAX_COMMITS + 1)?,
    };
    if found.len() > MAX_COMMITS {
        found.truncate(MAX_COMMITS);
        taking
            .note(format!("only the newest {MAX_COMMITS} commits were looked at; name a range (A..B) for older ones"));
    }
    Ok(Some(found))
}

/// Notes of git-ai.
fn notes(git: &Git, only: Option<&[Message]>, taking: &mut Taking<'_>) -> anyhow::Result<()> {
    let only: Option<HashSet<&str>> = only.map(|only| only.iter().map(|message| message.id.as_str()).collect());
    let mut notes = git.commit_notes(NOTES)?;
    notes.retain(|(commit, _)| only.as_ref().is_none_or(|only| only.contains(commit.as_str())));
    if notes.len() > MAX_NOTES {
        taking.note(format!("only {MAX_NOTES} of {} notes were read; name a range (A..B)", notes.len()));
        notes.truncate(MAX_NOTES);
    }
    let mut read = HashSet::new();
    for (commit, blob) in notes {
        let Some(text) = taking.text(&blob, &format!("the note of {}", short(&commit)))? else { continue };
        let note = git_ai::read(&text);
        let named = note.revision.clone().unwrap_or_else(|| commit.clone());
        // Git copies a note as it is to the commit that takes the place of another.
        if named != commit && git.commit(&named)?.is_none() {
            let (commit, named) = (short(&commit), short(&named));
            taking.note(format!("the note of {commit} speaks of lines of {named}, which is not here"));
        } else if read.insert((named.clone(), blob)) {
            taking.take(&named, note)?;
        }
    }
    Ok(())
}

/// Files of records in the work tree.
fn trace_files(git: &Git, only: Option<&[Message]>, taking: &mut Taking<'_>) -> anyhow::Result<()> {
    let folder = git.root().join(TRACES);
    // A link leads elsewhere.
    if !folder.symlink_metadata().is_ok_and(|found| found.is_dir()) {
        return Ok(());
    }
    let records = |name: &str| name.ends_with(".jsonl") || name.ends_with(".json");
    let entries = fs::read_dir(&folder)?.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = entries.filter(|name| records(name)).collect();
    names.sort();
    if names.len() > MAX_FILES {
        taking.note(format!("only {MAX_FILES} of {} files in {TRACES} were read", names.len()));
        names.truncate(MAX_FILES);
    }
    for name in names {
        match files::read(&folder.join(&name)) {
            Ok(text) => traces(&text, only, taking)?,
            Err(reason) => taking.note(format!("{TRACES}/{name}: {reason}")),
        }
    }
    Ok(())
}

fn traces(text: &str, only: Option<&[Message]>, taking: &mut Taking<'_>) -> anyhow::Result<()> {
    for found in agent_trace::read(text) {
        match found.revision.clone() {
            Some(commit) => {
                if only.is_none_or(|only| only.iter().any(|message| message.id == commit)) {
                    taking.take(&commit, found)?;
                }
            }
            None => {
                if !found.files.is_empty() {
                    taking.note("records without a revision: it is not known whose lines they count".to_owned());
                }
                taking.left_out(found);
            }
        }
    }
    Ok(())
}

/// What commits say of themselves.
fn signed(git: &Git, commits: &[Message], taking: &mut Taking<'_>) -> anyhow::Result<()> {
    let shallow = commits.iter().any(|message| message.parents.is_empty()) && git.is_shallow()?;
    for message in commits {
        let names = |(name, address): &'_ (String, String)| (name.clone(), address.clone());
        let (author, committer) = (names(&message.author), names(&message.committer));
        let signed = trailers::Signed {
            commit: &message.id,
            author: (&author.0, &author.1),
            committer: (&committer.0, &committer.1),
            message: &message.text,
        };
        if trailers::agents(&signed).is_empty() {
            continue;
        }
        let why = match message.parents.as_slice() {
            [] if shallow => "the clone ends there, so it is not known what it added: `git fetch --unshallow`",
            [] | [_] => {
                let imported = added(git, message, &signed, taking)?;
                taking.take(&message.id, imported)?;
                continue;
            }
            _ => "it is a merge, and what it brought is told by the commits that it merged",
        };
        taking.note(format!("{}: {why}", short(&message.id)));
    }
    Ok(())
}

fn added(
    git: &Git,
    message: &Message,
    signed: &trailers::Signed<'_>,
    taking: &mut Taking<'_>,
) -> anyhow::Result<Imported> {
    let changes = git.changes(message.parents.first().map(String::as_str), &Target::Commit(message.id.clone()))?;
    let mut texts = Vec::new();
    for Change { path, base, target, .. } in changes {
        let (Entry::File(Some(after)), Some(path)) = (target, path.to_str()) else { continue };
        let place = format!("{} at {}", path.escape_debug(), short(&message.id));
        let before = match base {
            Entry::File(Some(before)) => taking.text(&before, &format!("{place}, before"))?,
            _ => Some(String::new()),
        };
        if let (Some(before), Some(after)) = (before, taking.text(&after, &place)?) {
            texts.push((path.to_owned(), before, after));
        }
    }
    let changed: Vec<trailers::Changed<'_>> =
        texts.iter().map(|(path, before, after)| (path.as_str(), before.as_str(), after.as_str())).collect();
    Ok(trailers::read(signed, &changed))
}

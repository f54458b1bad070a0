//! `tagout notes export`: what we know about the lines that a commit added, in the formats of others.

use super::args::{ExportArguments, TargetName};
use super::commit::{Commit, Written, complain, text};
use super::taking::short;
use crate::cli::CLEAN;
use crate::cli::output::{self, Output};
use crate::host::git::{Blobs, Entry};
use crate::provenance::exchange::{self, Notes, Told, agent_trace, git_ai, trailers};
use std::collections::HashSet;

/// Writes what is known to standard output, what is left out to standard error.
pub(super) fn run(arguments: &ExportArguments) -> anyhow::Result<u8> {
    let commit = Commit::named(&arguments.rev)?;
    let mut notes = Notes::default();
    let mut blobs = Blobs::open(&commit.git)?;
    let files = commit.written(&mut blobs, &mut notes)?;
    let mut told = Vec::new();
    for file in &files {
        let added = added(&commit, file, &mut blobs)?;
        told.extend(told_of(file, &added, &mut notes));
    }
    let (text, left_out) = match arguments.to {
        TargetName::GitAi => {
            let note = git_ai::write(&commit.message.id, &told);
            (note.text, note.notes)
        }
        TargetName::AgentTrace => {
            let trace = agent_trace::write(&commit.message.id, &commit.message.time, &told);
            (trace.text, trace.notes)
        }
    };
    notes.extend(left_out);
    let mut out = Output::new();
    out.write(&text)?;
    out.flush()?;
    if told.iter().all(|file| file.lines.is_empty() && file.tombs.is_empty()) {
        let id = short(&commit.message.id);
        output::complain(&format!("tagout: of no line that {id} added is it known who wrote it"));
    }
    complain(&notes);
    Ok(CLEAN)
}

fn told_of<'f>(file: &'f Written, added: &HashSet<usize>, notes: &mut Notes) -> Option<Told<'f>> {
    let lines = file.layer.lines(&file.text);
    let told = exchange::told(&file.path, &file.text, &lines, |line| added.contains(&line));
    if told.is_none() {
        let path = file.path.escape_debug();
        notes.add(format!("{path}: some of its lines end in CR alone, which tools count in different ways"));
    }
    told
}

/// The lines of a file that none of the parents has.
fn added(commit: &Commit, file: &Written, blobs: &mut Blobs) -> anyhow::Result<HashSet<usize>> {
    let base = if let Entry::File(Some(base)) = &file.base { Some(base.as_str()) } else { None };
    let mut befores = vec![text(blobs, base)?];
    for parent in commit.message.parents.iter().skip(1) {
        let found = commit.git.files_at(parent, &[&file.path, &file.old])?;
        befores.push(text(blobs, found.first().map(|(_, blob)| blob.as_str()))?);
    }
    let lines = |before: &Option<String>| -> HashSet<usize> {
        let ranges = trailers::added(before.as_deref().unwrap_or_default(), &file.text).into_iter();
        let number = |line: u32| usize::try_from(line).unwrap_or(usize::MAX);
        ranges.flat_map(|(first, last)| number(first)..=number(last)).collect()
    };
    let mut sets = befores.iter().map(lines);
    let first = sets.next().unwrap_or_default();
    Ok(sets.fold(first, |all, next| all.intersection(&next).copied().collect()))
}

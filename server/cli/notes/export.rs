//! `tagout notes export`: what we know about the lines that a commit added, in the formats of others.

use super::args::{ExportArguments, TargetName};
use super::taking::short;
use crate::cli::CLEAN;
use crate::cli::output::{self, Output};
use crate::host::files;
use crate::host::git::{Blobs, Change, Entry, Git, Message, Target};
use crate::host::lineage::{self, At, LineageError};
use crate::host::repository;
use crate::provenance::Layer;
use crate::provenance::exchange::{self, Notes, Told, agent_trace, git_ai, trailers};
use anyhow::{Context, bail};
use std::collections::{BTreeSet, HashSet};
use std::path::Path;

/// More files of one commit are not told.
const MAX_FILES: usize = 1000;

/// A file that the commit changed: its path, who wrote it, and the lines that none of the parents has.
struct File {
    path: String,
    text: String,
    layer: Layer,
    added: HashSet<usize>,
}

/// Writes what is known to standard output, what is left out to standard error.
pub(super) fn run(arguments: &ExportArguments) -> anyhow::Result<u8> {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    let here = here.context("the current folder cannot be found")?;
    let Some(root) = repository::root_of(&here) else {
        bail!("{} is in no git repository; run this inside one", here.display());
    };
    let git = Git::new(&root);
    let rev = &arguments.rev;
    let Some(commit) = git.commit(rev)? else {
        bail!("`{rev}` names no commit here; `git log --oneline` lists them");
    };
    let message = git.messages(&commit, None, 1)?.pop().with_context(|| format!("git tells nothing about {commit}"))?;
    if message.parents.is_empty() && git.is_shallow()? {
        bail!("the clone ends at {}, so it is not known what it added; `git fetch --unshallow`", short(&commit));
    }
    let mut notes = Notes::default();
    let files = files(&git, &root, &message, &mut notes)?;
    let told: Vec<Told<'_>> = files.iter().filter_map(|file| told(file, &mut notes)).collect();
    let (text, left_out) = match arguments.to {
        TargetName::GitAi => {
            let note = git_ai::write(&commit, &told);
            (note.text, note.notes)
        }
        TargetName::AgentTrace => {
            let trace = agent_trace::write(&commit, &message.time, &told);
            (trace.text, trace.notes)
        }
    };
    notes.extend(left_out);
    let mut out = Output::new();
    out.write(&text)?;
    out.flush()?;
    if told.iter().all(|file| file.lines.is_empty() && file.tombs.is_empty()) {
        output::complain(&format!("tagout: of no line that {} added is it known who wrote it", short(&commit)));
    }
    notes.told.iter().for_each(|note| output::complain(&format!("left out: {note}")));
    if notes.more > 0 {
        output::complain(&format!("left out: {} more", notes.more));
    }
    Ok(CLEAN)
}

fn told<'f>(file: &'f File, notes: &mut Notes) -> Option<Told<'f>> {
    let lines = file.layer.lines(&file.text);
    let told = exchange::told(&file.path, &file.text, &lines, |line| file.added.contains(&line));
    if told.is_none() {
        let path = file.path.escape_debug();
        notes.add(format!("{path}: some of its lines end in CR alone, which tools count in different ways"));
    }
    told
}

/// The files that a commit changed. What is not read is noted.
fn files(git: &Git, root: &Path, message: &Message, notes: &mut Notes) -> anyhow::Result<Vec<File>> {
    let first = message.parents.first().map(String::as_str);
    let mut changes = git.changes(first, &Target::Commit(message.id.clone()))?;
    if changes.len() > MAX_FILES {
        notes.add(format!("only the first {MAX_FILES} of {} files are told", changes.len()));
        changes.truncate(MAX_FILES);
    }
    let mut blobs = Blobs::open(git)?;
    let (mut files, mut remarks) = (Vec::new(), BTreeSet::new());
    for Change { path, old_path, base, target } in changes {
        let Entry::File(Some(blob)) = target else { continue };
        let Some(path) = path.to_str().map(str::to_owned) else {
            notes.add(format!("{}: its name is no UTF-8", path.display()));
            continue;
        };
        let Some(after) = text(&mut blobs, Some(&blob))? else {
            notes.add(format!("{}: it is no text", path.escape_debug()));
            continue;
        };
        let old = old_path.as_deref().and_then(Path::to_str).unwrap_or(&path).to_owned();
        let mut befores =
            vec![text(&mut blobs, if let Entry::File(Some(before)) = &base { Some(before) } else { None })?];
        for parent in message.parents.iter().skip(1) {
            let found = git.files_at(parent, &[&path, &old])?;
            befores.push(text(&mut blobs, found.first().map(|(_, blob)| blob.as_str()))?);
        }
        let added = added(&befores, &after);
        let lineage = match lineage::of(root, &path, At::Commit(message.id.clone())) {
            Err(error @ LineageError::TooLarge { .. }) => {
                notes.add(error.to_string());
                continue;
            }
            found => found?,
        };
        remarks.extend(lineage.remarks);
        files.push(File { path, text: after, layer: lineage.layer, added });
    }
    remarks.into_iter().for_each(|remark| notes.add(remark));
    Ok(files)
}

/// The lines of a text that none of the texts before has.
fn added(befores: &[Option<String>], after: &str) -> HashSet<usize> {
    let lines = |before: &Option<String>| -> HashSet<usize> {
        let ranges = trailers::added(before.as_deref().unwrap_or_default(), after).into_iter();
        let number = |line: u32| usize::try_from(line).unwrap_or(usize::MAX);
        ranges.flat_map(|(first, last)| number(first)..=number(last)).collect()
    };
    let mut sets = befores.iter().map(lines);
    let first = sets.next().unwrap_or_default();
    sets.fold(first, |all, next| all.intersection(&next).copied().collect())
}

/// The text of a blob; `None` for none, and for what is no text.
fn text(blobs: &mut Blobs, blob: Option<&str>) -> anyhow::Result<Option<String>> {
    let Some(blob) = blob else { return Ok(None) };
    let bytes = blobs.get(blob)?.ok().flatten();
    Ok(bytes.and_then(|bytes| files::decode(bytes).ok()))
}

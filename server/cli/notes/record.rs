//! `tagout notes record`: the layers of a commit's files as notes on their blobs, so that they travel with git.

use super::args::RecordArguments;
use super::commit::{Commit, complain};
use super::taking::short;
use crate::cli::CLEAN;
use crate::cli::output::Output;
use crate::host::git::{Blobs, LAYERS};
use crate::provenance::exchange::Notes;
use crate::provenance::stored;
use anyhow::Context;
use std::collections::HashMap;
use std::io::Write;

/// Writes a note on every blob of the commit of which anything is known, and says how many.
pub(super) fn run(arguments: &RecordArguments) -> anyhow::Result<u8> {
    let commit = Commit::named(&arguments.rev)?;
    let mut notes = Notes::default();
    let mut blobs = Blobs::open(&commit.git)?;
    let known = commit.git.notes(LAYERS)?;
    let files = commit.written(&mut blobs, &mut notes)?;
    let (mut written, mut same) = (0, 0);
    for file in files.iter().filter(|file| !(file.layer.pieces().is_empty() && file.layer.tombs().is_empty())) {
        let line = stored::encode(&file.layer, &file.text);
        let old = noted(&known, &file.blob, &mut blobs)?;
        let Some(text) = merged(&old, &line, &file.text) else {
            same += 1;
            continue;
        };
        let mut from = tempfile::NamedTempFile::new().context("a temporary file for the note cannot be made")?;
        from.write_all(text.as_bytes()).context("the note cannot be written")?;
        commit.git.annotate(LAYERS, &file.blob, from.path())?;
        written += 1;
    }
    let mut out = Output::new();
    let id = short(&commit.message.id);
    let sentence = match (written, same) {
        (0, 0) => format!("tagout: of no file that {id} changed is it known who wrote it\n"),
        (0, _) => format!("tagout: {id}: nothing new, {} recorded already\n", counted(same)),
        (_, 0) => format!("tagout: {id}: {} recorded in {LAYERS}\n", counted(written)),
        _ => format!("tagout: {id}: {} recorded in {LAYERS}, {same} recorded already\n", counted(written)),
    };
    out.write(&sentence)?;
    out.flush()?;
    complain(&notes);
    Ok(CLEAN)
}

fn counted(files: usize) -> String {
    if files == 1 { "1 file".to_owned() } else { format!("{files} files") }
}

fn noted(known: &HashMap<String, String>, blob: &str, blobs: &mut Blobs) -> anyhow::Result<String> {
    let Some(note) = known.get(blob) else { return Ok(String::new()) };
    let bytes = blobs.get(note)?.ok().flatten().unwrap_or_default();
    String::from_utf8(bytes)
        .with_context(|| format!("the note on {blob} in {LAYERS} is no text; look at it with `git show {note}`"))
}

/// The note with this layer, which was worked out from the layers in it as well: they are said by it. What cannot be read, from
/// a newer tagout maybe, stays. `None` where nothing changes.
fn merged(old: &str, line: &str, text: &str) -> Option<String> {
    let kept = old.lines().filter(|old| !old.trim().is_empty() && stored::decode(old, text).is_err());
    let new: String = kept.chain([line]).map(|line| format!("{line}\n")).collect();
    (new.trim_end() != old.trim_end()).then_some(new)
}

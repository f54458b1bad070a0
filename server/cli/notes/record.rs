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

/// Of how many files there are notes now.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::cli) struct Recorded {
    written: usize,
    /// Notes that said the same already.
    same: usize,
}

impl Recorded {
    /// Both together.
    pub(in crate::cli) fn add(&mut self, other: Recorded) {
        (self.written, self.same) = (self.written + other.written, self.same + other.same);
    }

    /// For people.
    pub(in crate::cli) fn words(self) -> String {
        match (self.written, self.same) {
            (0, 0) => "nothing to record".to_owned(),
            (0, same) => format!("nothing new, {} recorded already", counted(same)),
            (written, 0) => format!("{} recorded in {LAYERS}", counted(written)),
            (written, same) => format!("{} recorded in {LAYERS}, {same} recorded already", counted(written)),
        }
    }
}

/// Writes a note on every blob of the commit of which anything is known, and says how many.
pub(super) fn run(arguments: &RecordArguments) -> anyhow::Result<u8> {
    let commit = Commit::named(&arguments.rev)?;
    let mut notes = Notes::default();
    let recorded = recorded(&commit, &mut notes)?;
    let id = short(&commit.message.id);
    let mut out = Output::new();
    out.write(&match recorded {
        Recorded { written: 0, same: 0 } => {
            format!("tagout: of no file that {id} changed is it known who wrote it\n")
        }
        recorded => format!("tagout: {id}: {}\n", recorded.words()),
    })?;
    out.flush()?;
    complain(&notes);
    Ok(CLEAN)
}

/// The same for one of many commits, without a word.
pub(in crate::cli) fn of(rev: &str) -> anyhow::Result<Recorded> {
    recorded(&Commit::named(rev)?, &mut Notes::default())
}

fn recorded(commit: &Commit, notes: &mut Notes) -> anyhow::Result<Recorded> {
    let mut blobs = Blobs::open(&commit.git)?;
    let known = commit.git.notes(LAYERS)?;
    let files = commit.written(&mut blobs, notes)?;
    let mut recorded = Recorded::default();
    for file in files.iter().filter(|file| !(file.layer.pieces().is_empty() && file.layer.tombs().is_empty())) {
        let line = stored::encode(&file.layer, &file.text);
        let old = noted(&known, &file.blob, &mut blobs)?;
        let Some(text) = merged(&old, &line, &file.text) else {
            recorded.same += 1;
            continue;
        };
        let mut from = tempfile::NamedTempFile::new().context("a temporary file for the note cannot be made")?;
        from.write_all(text.as_bytes()).context("the note cannot be written")?;
        commit.git.annotate(LAYERS, &file.blob, from.path())?;
        recorded.written += 1;
    }
    Ok(recorded)
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

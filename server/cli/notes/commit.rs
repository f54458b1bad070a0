//! One commit and who wrote the files it changed, for what is told of it to others.

use super::taking::short;
use crate::cli::output;
use crate::host::files;
use crate::host::git::{Blobs, Change, Entry, Git, Message, Target};
use crate::host::lineage::{self, At, LineageError};
use crate::provenance::Layer;
use crate::provenance::exchange::Notes;
use anyhow::{Context, bail};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// More files of one commit are not told.
const MAX_FILES: usize = 1000;

/// A commit of the repository that is worked in.
pub(super) struct Commit {
    pub(super) git: Git,
    pub(super) message: Message,
    root: PathBuf,
}

/// A file as the commit has it, and who wrote it.
pub(super) struct Written {
    pub(super) path: String,
    /// What it was called in the first parent.
    pub(super) old: String,
    /// What the first parent has of it.
    pub(super) base: Entry,
    pub(super) blob: String,
    pub(super) text: String,
    pub(super) layer: Layer,
}

impl Commit {
    /// The commit that `rev` names in the repository of the current folder.
    pub(super) fn named(rev: &str) -> anyhow::Result<Commit> {
        let (_, root) = super::place()?;
        let git = Git::new(&root);
        let Some(commit) = git.commit(rev)? else {
            bail!("`{rev}` names no commit here; `git log --oneline` lists them");
        };
        let message = git.messages(&commit, None, 1)?.pop();
        let message = message.with_context(|| format!("git tells nothing about {commit}"))?;
        if message.parents.is_empty() && git.is_shallow()? {
            bail!("the clone ends at {}, so it is not known what it added; `git fetch --unshallow`", short(&commit));
        }
        Ok(Commit { git, message, root })
    }

    /// The files that it changed, against its first parent. What is not read is noted.
    pub(super) fn written(&self, blobs: &mut Blobs, notes: &mut Notes) -> anyhow::Result<Vec<Written>> {
        let first = self.message.parents.first().map(String::as_str);
        let mut changes = self.git.changes(first, &Target::Commit(self.message.id.clone()))?;
        if changes.len() > MAX_FILES {
            notes.add(format!("only the first {MAX_FILES} of {} files are told", changes.len()));
            changes.truncate(MAX_FILES);
        }
        let (mut files, mut remarks) = (Vec::new(), BTreeSet::new());
        for Change { path, old_path, base, target } in changes {
            let Entry::File(Some(blob)) = target else { continue };
            let Some(path) = path.to_str().map(str::to_owned) else {
                notes.add(format!("{}: its name is no UTF-8", path.display()));
                continue;
            };
            let Some(text) = text(blobs, Some(&blob))? else {
                notes.add(format!("{}: it is no text", path.escape_debug()));
                continue;
            };
            let lineage = match lineage::of(&self.root, &path, At::Commit(self.message.id.clone())) {
                Err(error @ LineageError::TooLarge { .. }) => {
                    notes.add(error.to_string());
                    continue;
                }
                found => found?,
            };
            remarks.extend(lineage.remarks);
            let old = old_path.as_deref().and_then(Path::to_str).unwrap_or(&path).to_owned();
            files.push(Written { path, old, base, blob, text, layer: lineage.layer });
        }
        remarks.into_iter().for_each(|remark| notes.add(remark));
        Ok(files)
    }
}

/// The text of a blob; `None` for none, and for what is no text.
pub(super) fn text(blobs: &mut Blobs, blob: Option<&str>) -> anyhow::Result<Option<String>> {
    let Some(blob) = blob else { return Ok(None) };
    let bytes = blobs.get(blob)?.ok().flatten();
    Ok(bytes.and_then(|bytes| files::decode(bytes).ok()))
}

/// Says on standard error what was left out.
pub(super) fn complain(notes: &Notes) {
    notes.told.iter().for_each(|note| output::complain(&format!("left out: {note}")));
    if notes.more > 0 {
        output::complain(&format!("left out: {} more", notes.more));
    }
}

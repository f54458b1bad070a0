//! `tagout notes export`: what we know about the lines that a commit added, in the formats of others.

use super::args::{ExportArguments, TargetName};
use super::taking::short;
use crate::cli::CLEAN;
use crate::cli::output::{self, Output};
use crate::host::files;
use crate::host::git::{Blobs, Change, Entry, Git, Message, Target};
use crate::host::journal::{Journal, Texts};
use crate::host::repository;
use crate::provenance::exchange::{self, Notes, Told, agent_trace, git_ai, trailers};
use crate::provenance::record::{Body, Claimed, Import, TextRef};
use crate::provenance::{Book, Claim, Layer, Witness};
use anyhow::{Context, bail};
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// More files of one commit are not told.
const MAX_FILES: usize = 1000;
/// Claims of one file that are looked at; of more, the newest.
const MAX_CLAIMS: usize = 128;

/// A file that the commit changed: its path, who wrote it, and the lines that none of the parents has.
struct File {
    path: String,
    text: String,
    layer: Layer,
    added: HashSet<usize>,
}

/// What the journal says: what was declared, by path, and what other tools said, by the id of the text.
struct Said {
    texts: Texts,
    claims: HashMap<String, Vec<(u64, Claimed)>>,
    imports: HashMap<String, Vec<Import>>,
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
    let said = Said::of(&Journal::of(&root)?, &mut notes)?;
    let files = files(&git, &message, &said, &mut notes)?;
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
fn files(git: &Git, message: &Message, said: &Said, notes: &mut Notes) -> anyhow::Result<Vec<File>> {
    let first = message.parents.first().map(String::as_str);
    let mut changes = git.changes(first, &Target::Commit(message.id.clone()))?;
    if changes.len() > MAX_FILES {
        notes.add(format!("only the first {MAX_FILES} of {} files are told", changes.len()));
        changes.truncate(MAX_FILES);
    }
    let mut blobs = Blobs::open(git)?;
    let mut files = Vec::new();
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
        let before = befores.first().cloned().flatten().unwrap_or_default();
        let layer = said.layer(&[&old, &path], &before, (&blob, &after), notes);
        files.push(File { path, text: after, layer, added });
    }
    Ok(files)
}

impl Said {
    fn of(journal: &Journal, notes: &mut Notes) -> anyhow::Result<Said> {
        let polled = journal.reader().poll()?;
        polled.damage.into_iter().for_each(|damage| notes.add(format!("{damage}; `tagout verify` says more")));
        let mut said = Said { texts: journal.texts(), claims: HashMap::new(), imports: HashMap::new() };
        for entry in polled.entries {
            match entry.record.body {
                Body::Claim(claim) => {
                    said.claims.entry(claim.path.clone()).or_default().push((entry.head.seq, claim));
                }
                Body::Imported(import) => said.imports.entry(import.blob.clone()).or_default().push(import),
                _ => {}
            }
        }
        Ok(said)
    }

    /// Who wrote the text `after`, which a commit made of `before`: by the claims about a file of these names that lead from one to
    /// the other, and where they do not tell, by what other tools said of it.
    fn layer(&self, names: &[&String], before: &str, (blob, after): (&str, &str), notes: &mut Notes) -> Layer {
        let mut claims: Vec<&(u64, Claimed)> =
            names.iter().filter_map(|name| self.claims.get(*name)).flatten().collect();
        claims.sort_by_key(|(seq, _)| *seq);
        claims.dedup_by_key(|(seq, _)| *seq);
        let mut book = Book::default();
        book.opened(before);
        for claim in claims.iter().skip(claims.len().saturating_sub(MAX_CLAIMS)) {
            if let Some(claim) = self.claim(claim, notes) {
                book.claimed(claim);
            }
        }
        book.replaced(after, &Witness::Nothing);
        let imports = self.imports.get(blob).into_iter().flatten();
        book.layer().filled(&exchange::lay(imports, after))
    }

    fn claim(&self, (seq, claimed): &(u64, Claimed), notes: &mut Notes) -> Option<Claim> {
        let mut text = |of: Option<&TextRef>| {
            let of = of.filter(|of| of.kept)?;
            self.texts.read(of.digest.canonical).unwrap_or_else(|error| {
                notes.add(error.to_string());
                None
            })
        };
        let (before, after) = (text(claimed.before.as_ref()), text(Some(&claimed.after)));
        claimed.claim(*seq, before.as_deref(), after.as_deref())
    }
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

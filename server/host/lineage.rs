//! Who wrote a file, from what is left of its past: its versions in git, the journal with its texts and imports, the notes. Works when no
//! server ran and no hook of git is installed; `provenance::history` says what follows from it.

use super::files;
use super::git::{Blobs, FileVersion, FileVersions, Git, GitError, LAYERS, Target};
use super::journal::{Journal, JournalError, Texts};
use super::repository;
use crate::provenance::history::{self, Revision, Statement};
use crate::provenance::record::{Body, Claimed, Intervened};
use crate::provenance::{Claim, Digest, Layer, TextDigest, exchange, stored};
use crate::text::Span;
use std::collections::HashMap;
use std::fmt;
use std::path::Path;

/// Versions of a file that are looked at; of more, the newest.
const MAX_VERSIONS: usize = 200;

/// Names that are gone and may have been this file's, the newest in the journal.
const MAX_GONE: usize = 64;

/// A larger text is not told by line.
const MAX_BYTES: usize = 4 << 20;

/// Where a text is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// This text of the work tree, be it on the disk or in an editor.
    Here(String),
    /// The file as a commit has it.
    Commit(String),
}

/// A text and who wrote it.
#[derive(Clone, Debug, Default)]
pub struct Lineage {
    pub text: String,
    pub layer: Layer,
    /// Versions and claims that it was worked out from.
    pub versions: usize,
    pub claims: usize,
    /// What is not as it should be, and what was left out, in words.
    pub remarks: Vec<String>,
}

/// Why nothing can be said.
#[derive(Debug)]
pub enum LineageError {
    Git(GitError),
    Journal(JournalError),
    /// There is no such file.
    Missing {
        path: String,
        at: String,
    },
    TooLarge {
        path: String,
        bytes: usize,
    },
}

/// Who wrote the file `path` (below `root`, with `/`) of the work tree at `root`.
pub fn of(root: &Path, path: &str, at: At) -> Result<Lineage, LineageError> {
    let mut lineage = Lineage::default();
    let mut past = match repository::root_of(root) {
        Some(_) => from_git(root, path, at, &mut lineage)?,
        None => Past::alone(path, at),
    };
    let text = past.revisions.last().map(|last| last.text.clone()).unwrap_or_default();
    if text.len() > MAX_BYTES {
        return Err(LineageError::TooLarge { path: path.to_owned(), bytes: text.len() });
    }
    let journal = Journal::of(root).map_err(LineageError::Journal)?;
    let (claims, statements) = said(root, &journal, &mut past, &mut lineage)?;
    lineage.layer = history::layer_of(&past.revisions, &claims, &statements);
    (lineage.text, lineage.versions, lineage.claims) = (text, past.revisions.len(), claims.len());
    Ok(lineage)
}

/// The versions of a file, and all names it had.
struct Past {
    revisions: Vec<Revision>,
    names: Vec<String>,
}

impl Past {
    /// A file that no git knows.
    fn alone(path: &str, at: At) -> Past {
        let text = match at {
            At::Here(text) => text,
            At::Commit(_) => String::new(),
        };
        let revisions = vec![Revision { text, ..Revision::default() }];
        Past { revisions, names: vec![path.to_owned()] }
    }
}

fn from_git(root: &Path, path: &str, at: At, lineage: &mut Lineage) -> Result<Past, LineageError> {
    let git = Git::new(root);
    let (tip, here) = match at {
        At::Here(text) => (git.commit("HEAD")?, Some(text)),
        At::Commit(commit) => (Some(commit), None),
    };
    let Some(tip) = tip else {
        // Nothing was committed yet.
        return Ok(Past::alone(path, At::Here(here.unwrap_or_default())));
    };
    let mut name = path.to_owned();
    let mut found = git.versions(&tip, &name, MAX_VERSIONS)?;
    if found.all.is_empty() && here.is_some() {
        // It may have been renamed since.
        let moved = git.changes(Some(&tip), &Target::WorkTree)?.into_iter().find_map(|change| {
            let new = repository::name_below(Path::new(""), &change.path)?;
            (new == path).then(|| repository::name_below(Path::new(""), &change.old_path?))?
        });
        if let Some(old) = moved {
            name = old;
            found = git.versions(&tip, &name, MAX_VERSIONS)?;
        }
    }
    if found.cut {
        lineage.remarks.push(format!(
            "{path} has more than {MAX_VERSIONS} versions; what was written before the oldest of them is unknown where no \
             note tells it"
        ));
    }
    let mut blobs = Blobs::open(&git)?;
    if here.is_none() && blobs.named(&format!("{tip}:{name}"))?.is_ok_and(|found| found.is_none()) {
        return Err(LineageError::Missing { path: path.to_owned(), at: tip });
    }
    let mut past = Past { revisions: Vec::new(), names: vec![path.to_owned(), name] };
    let notes = git.notes(LAYERS)?;
    let FileVersions { all, .. } = found;
    for version in &all {
        past.names.push(version.path.clone());
        let revision = revision(version, &mut blobs, &notes, lineage)?;
        past.revisions.push(revision);
    }
    past.names.sort();
    past.names.dedup();
    // The work tree comes from what is checked out.
    if let Some(text) = here {
        let from = past.revisions.len().checked_sub(1).into_iter().collect();
        past.revisions.push(Revision { text, from, layers: Vec::new() });
    }
    Ok(past)
}

/// One version with the layers that notes have of it. Where the file was gone, or was no text, stands the empty text.
fn revision(
    version: &FileVersion,
    blobs: &mut Blobs,
    notes: &HashMap<String, String>,
    lineage: &mut Lineage,
) -> Result<Revision, LineageError> {
    let mut revision = Revision { from: version.from.clone(), ..Revision::default() };
    let Ok(Some((id, bytes))) = blobs.named(&format!("{}:{}", version.commit, version.path))? else {
        return Ok(revision);
    };
    match files::decode(bytes) {
        Ok(text) if text.len() <= MAX_BYTES => revision.text = text,
        _ => return Ok(revision),
    }
    let Some(note) = notes.get(&id) else { return Ok(revision) };
    let Ok(Some(note)) = blobs.get(note)? else { return Ok(revision) };
    for line in String::from_utf8_lossy(&note).lines().filter(|line| !line.trim().is_empty()) {
        match stored::decode(line, &revision.text) {
            Ok(layer) => revision.layers.push(layer),
            Err(fault) => lineage.remarks.push(format!("the note on {} of {} is not used: {fault}", id, version.path)),
        }
    }
    Ok(revision)
}

/// What the journal says of these texts and names.
fn said(
    root: &Path,
    journal: &Journal,
    past: &mut Past,
    lineage: &mut Lineage,
) -> Result<(Vec<Claim>, Vec<Statement>), LineageError> {
    let polled = journal.reader().poll().map_err(LineageError::Journal)?;
    let file = journal.file();
    let damage = polled.damage.iter().map(|damage| format!("{}: {damage}; `tagout verify` says more", file.display()));
    lineage.remarks.extend(damage);
    let mut claimed: Vec<(u64, Claimed)> = Vec::new();
    let (mut statements, mut imports) = (Vec::new(), Vec::new());
    for entry in polled.entries {
        match entry.record.body {
            Body::Claim(claim) => claimed.push((entry.head.seq, claim)),
            Body::Intervention(said) => statements.push(statement(said)),
            Body::Imported(import) => imports.push(import),
            _ => {}
        }
    }
    // What was declared of a file that still stands under another name is its own: equal texts prove nothing then.
    let mut stands: HashMap<String, bool> = HashMap::new();
    claimed.retain(|(_, claim)| {
        let own = past.names.contains(&claim.path);
        own || !*stands.entry(claim.path.clone()).or_insert_with(|| root.join(&claim.path).symlink_metadata().is_ok())
    });
    let digests: Vec<Digest> = past.revisions.iter().map(|revision| TextDigest::of(&revision.text).canonical).collect();
    for (revision, digest) in past.revisions.iter_mut().zip(&digests) {
        let layer =
            exchange::lay(imports.iter().filter(|import| import.text.digest.canonical == *digest), &revision.text);
        revision.layers.push(layer);
    }
    let texts = journal.texts();
    let mut names = past.names.clone();
    names.extend(gone_names(root, &claimed, past, &texts));
    let mut wrong = Vec::new();
    let chosen = history::relevant(&claimed, &names, &digests).into_iter().map(|at| &claimed[at]);
    let claims = chosen.filter_map(|(seq, claimed)| texts.claim(*seq, claimed, &mut wrong)).collect();
    wrong.dedup();
    lineage.remarks.append(&mut wrong);
    Ok((claims, statements))
}

/// Names under which agents wrote most of what stands in this file, and under which nothing stands any more: it was renamed and
/// changed too much for git to say so.
fn gone_names(root: &Path, claimed: &[(u64, Claimed)], past: &Past, texts: &Texts) -> Vec<String> {
    let mut seen: Vec<&str> = Vec::new();
    let mut names = Vec::new();
    for (_, claim) in claimed.iter().rev() {
        let path = claim.path.as_str();
        if past.names.iter().any(|name| name == path) || seen.contains(&path) {
            continue;
        }
        if root.join(path).symlink_metadata().is_err() {
            let text = texts.read(claim.after.digest.canonical).ok().flatten();
            if text.is_some_and(|text| history::is_akin(&text, &past.revisions)) {
                names.push(path.to_owned());
            }
        }
        seen.push(path);
        if seen.len() >= MAX_GONE {
            break;
        }
    }
    names
}

fn statement(said: Intervened) -> Statement {
    let spans = said.spans.into_iter().map(|(start, end)| Span::new(start, end)).collect();
    Statement { text: said.text.digest.canonical, spans, person: said.person }
}

impl From<GitError> for LineageError {
    fn from(error: GitError) -> LineageError {
        LineageError::Git(error)
    }
}

impl fmt::Display for LineageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LineageError::Git(error) => error.fmt(f),
            LineageError::Journal(error) => error.fmt(f),
            LineageError::Missing { path, at } => {
                write!(f, "there is no file {path} in {at}; `git log --follow -- {path}` shows where it was")
            }
            LineageError::TooLarge { path, bytes } => {
                write!(f, "{path} has {bytes} bytes; beyond {MAX_BYTES} nobody is told line by line")
            }
        }
    }
}

impl std::error::Error for LineageError {}

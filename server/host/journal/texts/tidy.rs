//! Keeping the texts few: what no record names goes first, then what is oldest.

use super::super::{Journal, JournalError};
use super::Texts;
use crate::provenance::Digest;
use crate::provenance::record::Body;
use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

/// Texts beyond this together are made fewer.
const LARGE: u64 = 64 << 20;

/// What they are made to fit into.
const SMALL: u64 = 32 << 20;

/// A text is written before the record that names it; so long it counts as named.
const FRESH: Duration = Duration::from_secs(3600);

/// One text in so many, told by its digest, asks for a look at all of them. No hook counts a folder for every edit.
const ONE_IN: u8 = 32;

/// This file asks for that look.
const DUE: &str = ".due";

/// What was let go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    pub texts: usize,
    pub bytes: u64,
    /// Records name so many of them.
    pub named: usize,
}

struct Found {
    path: PathBuf,
    bytes: u64,
    changed: SystemTime,
    named: bool,
}

/// True of one digest in many.
pub(super) fn is_due(digest: Digest) -> bool {
    let digits = digest.to_string();
    let last = digits.get(digits.len().saturating_sub(2)..).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    last.is_some_and(|byte| byte % ONE_IN == 0)
}

impl Texts {
    pub(super) fn mark_due(&self) -> Result<(), JournalError> {
        let file = self.folder.join(DUE);
        fs::write(&file, b"").map_err(|error| JournalError::refused("write", &file, error))
    }
}

impl Journal {
    /// Makes the texts fewer where somebody asked for a look and they are too large together; `None` where nothing was
    /// looked at.
    pub fn sweep(&self) -> Result<Option<Swept>, JournalError> {
        let texts = self.texts();
        match fs::remove_file(texts.folder.join(DUE)) {
            Ok(()) => self.sweep_to(LARGE, SMALL, FRESH).map(Some),
            // Not asked for, or somebody else is at it.
            Err(_) => Ok(None),
        }
    }

    pub(super) fn sweep_to(&self, large: u64, small: u64, fresh: Duration) -> Result<Swept, JournalError> {
        let texts = self.texts();
        let mut all = found(&texts)?;
        let mut sum: u64 = all.iter().map(|found| found.bytes).sum();
        let mut swept = Swept::default();
        if sum <= large {
            return Ok(swept);
        }
        let named = self.named_texts(&texts)?;
        let now = SystemTime::now();
        for found in &mut all {
            let age = now.duration_since(found.changed).unwrap_or_default();
            found.named = age < fresh || named.contains(&found.path);
        }
        all.sort_by_key(|found| (found.named, found.changed));
        for found in all {
            if sum <= small {
                break;
            }
            match fs::remove_file(&found.path) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(JournalError::refused("let go of", &found.path, error)),
            }
            sum -= found.bytes;
            swept.texts += 1;
            swept.bytes += found.bytes;
            swept.named += usize::from(found.named);
        }
        Ok(swept)
    }

    /// The files of all texts that records name.
    fn named_texts(&self, texts: &Texts) -> Result<HashSet<PathBuf>, JournalError> {
        let mut named = HashSet::new();
        for entry in self.reader().poll()?.entries {
            let (before, after) = match entry.record.body {
                Body::Claim(claimed) => (claimed.before, claimed.after),
                Body::Observation(seen) => (seen.before, seen.after),
                Body::Intervention(said) => (None, said.text),
                _ => continue,
            };
            named.extend(before.iter().chain([&after]).map(|text| texts.file(text.digest.canonical)));
        }
        Ok(named)
    }
}

/// All files in the folder, what a writer that was ended left behind included.
fn found(texts: &Texts) -> Result<Vec<Found>, JournalError> {
    let refused = |error| JournalError::refused("look into", &texts.folder, error);
    let entries = match fs::read_dir(&texts.folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(refused(error)),
    };
    let mut all = Vec::new();
    for entry in entries {
        let entry = entry.map_err(refused)?;
        // Whoever sweeps beside us may have taken it meanwhile.
        let Ok(metadata) = entry.metadata() else { continue };
        if metadata.is_file() {
            let changed = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            all.push(Found { path: entry.path(), bytes: metadata.len(), changed, named: false });
        }
    }
    Ok(all)
}

//! Writing: one writer at a time, for as long as it takes to add a few lines. Nobody judges, and nothing is brought to
//! the platter, while the lock is held.

use super::end::{End, Mark};
use super::{Journal, JournalError, MAX_BYTES, Stamp, place};
use crate::provenance::record::{self, Body, Gap, Head, MAX_LINE, Record};
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::time::Duration;

/// How every journal begins.
const BEGINNING: &[u8] = b"{\"v\":";

/// A journal as a writer finds it.
pub(super) struct Found {
    pub(super) head: Head,
    pub(super) bytes: u64,
    /// What is missing, to be said before anything else.
    gaps: Vec<Gap>,
}

impl Found {
    /// What is missing.
    pub(super) fn gaps(self) -> Vec<Gap> {
        self.gaps
    }
}

impl Journal {
    /// Appends these records, all or none, and gives the new end of the chain. Waits for other writers for at most
    /// `patience`. The records are with the system, not yet on the platter: see [`Journal::sync`].
    pub fn append(&self, stamp: &Stamp, bodies: Vec<Body>, patience: Duration) -> Result<Head, JournalError> {
        place::make(&self.folder)?;
        let mut end = End::lock(&self.folder, patience)?;
        let mut file = self.open()?;
        let found = self.resume(&mut end, &mut file)?;
        let mut head = found.head;
        let mut lines = String::new();
        for body in found.gaps.into_iter().map(Body::Gap).chain(bodies) {
            let record = Record { at: stamp.at, catalogue: stamp.catalogue.clone(), body };
            let (line, next) = record::encode(&record, &head);
            if line.len() > MAX_LINE {
                return Err(JournalError::TooLong { bytes: line.len() });
            }
            lines.push_str(&line);
            head = next;
        }
        self.write(&mut file, found.bytes, &lines)?;
        end.leave(&Mark::new(head, found.bytes + length(lines.len()), None))?;
        Ok(head)
    }

    /// Waits until what was appended is on the platter. Holds no lock; may take long.
    pub fn sync(&self) -> Result<(), JournalError> {
        let synced = File::open(self.file()).and_then(|file| file.sync_data());
        synced.map_err(|error| JournalError::refused("bring to the disk", &self.file(), error))
    }

    pub(super) fn open(&self) -> Result<File, JournalError> {
        place::open(&self.file(), OpenOptions::new().read(true).append(true).create(true))
    }

    fn write(&self, file: &mut File, bytes: u64, lines: &str) -> Result<(), JournalError> {
        file.write_all(lines.as_bytes()).map_err(|error| {
            // A part of it may stand there. If it cannot be taken away either, the next writer does, and says so.
            let _ = file.set_len(bytes);
            JournalError::refused("write", &self.file(), error)
        })
    }

    /// The end to go on from. Only where the journal is not as the last writer left it, it is read as a whole.
    pub(super) fn resume(&self, end: &mut End, file: &mut File) -> Result<Found, JournalError> {
        let path = self.file();
        let refused = |error| JournalError::refused("read", &path, error);
        let bytes = file.metadata().map_err(refused)?.len();
        let mark = end.mark()?;
        if let Some(mark) = mark.as_ref().filter(|mark| mark.bytes == bytes && mark.gap.is_none()) {
            return Ok(Found { head: mark.head, bytes, gaps: Vec::new() });
        }
        let text = whole(file, &path, bytes)?;
        let repair = record::repair(&text).map_err(|bad| JournalError::damaged(&path, bad))?;
        let torn = &text[repair.keep..];
        ours(&path, repair.keep, torn)?;
        let bytes = length(repair.keep);
        let mut gaps: Vec<Gap> = mark.iter().filter_map(|mark| mark.gap.clone()).collect();
        gaps.extend(mark.as_ref().and_then(|mark| record::missing(&text[..repair.keep], &repair.head, &mark.head)));
        if let Some(gap) = repair.gap {
            // First it is noted, then cut: whoever is ended in between leaves the note.
            end.leave(&Mark::new(repair.head, bytes, Some(gap.clone())))?;
            file.set_len(bytes).map_err(|error| JournalError::refused("cut the torn end of", &path, error))?;
            gaps.push(gap);
        }
        Ok(Found { head: repair.head, bytes, gaps })
    }
}

/// What is about to be cut has to be the beginning of a record: nobody else's text is touched.
fn ours(path: &Path, keep: usize, torn: &[u8]) -> Result<(), JournalError> {
    let begins = torn.iter().zip(BEGINNING).all(|(found, ours)| found == ours);
    if torn.len() > MAX_LINE || (keep == 0 && !begins) {
        let reason = "it does not begin as one".to_owned();
        return Err(JournalError::Foreign { file: path.to_path_buf(), reason });
    }
    Ok(())
}

/// All bytes of the journal.
pub(super) fn whole(file: &mut File, path: &Path, bytes: u64) -> Result<Vec<u8>, JournalError> {
    if bytes > MAX_BYTES {
        let reason = format!("it has {} MB", bytes >> 20);
        return Err(JournalError::Foreign { file: path.to_path_buf(), reason });
    }
    let mut text = Vec::new();
    let read = file.rewind().and_then(|()| file.take(MAX_BYTES).read_to_end(&mut text));
    read.map_err(|error| JournalError::refused("read", path, error))?;
    Ok(text)
}

pub(super) fn length(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}

//! `journal.head`: the lock of all writers, and what the last one left: the end of the chain and the length of the file.
//!
//! It spares a writer from reading the journal, and it is the anchor by which a journal that became shorter is noticed.

use super::{JournalError, place};
use crate::provenance::record::{Gap, Head, VERSION};
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

const FILE: &str = "journal.head";

/// Longer ones are none of ours.
const MAX_BYTES: u64 = 64 << 10;

/// How often a held lock is tried again.
const AGAIN: Duration = Duration::from_millis(1);

/// What the last writer left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mark {
    v: u32,
    pub(super) head: Head,
    /// Length of the journal.
    pub(super) bytes: u64,
    /// A torn end is being cut: to be said, also if whoever cuts is ended before saying it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) gap: Option<Gap>,
}

/// The file, locked while this lives.
pub(super) struct End {
    file: File,
    path: PathBuf,
}

#[derive(Deserialize)]
struct Versioned {
    v: u32,
}

impl Mark {
    pub(super) fn new(head: Head, bytes: u64, gap: Option<Gap>) -> Mark {
        Mark { v: VERSION, head, bytes, gap }
    }
}

impl End {
    /// Locks the journal in `folder` against other writers, waiting for at most `patience`.
    pub(super) fn lock(folder: &Path, patience: Duration) -> Result<End, JournalError> {
        let path = folder.join(FILE);
        let mut options = OpenOptions::new();
        let file = place::open(&path, options.read(true).write(true).create(true).truncate(false))?;
        let until = Instant::now() + patience;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(End { file, path }),
                Err(TryLockError::WouldBlock) if Instant::now() < until => thread::sleep(AGAIN),
                Err(TryLockError::WouldBlock) => return Err(JournalError::Busy { file: path }),
                Err(TryLockError::Error(error)) => return Err(JournalError::refused("lock", &path, error)),
            }
        }
    }

    /// What the last writer left; `None` where there was none, or where it cannot be read any more.
    pub(super) fn mark(&mut self) -> Result<Option<Mark>, JournalError> {
        let refused = |error| JournalError::refused("read", &self.path, error);
        let mut text = Vec::new();
        self.file.rewind().map_err(refused)?;
        (&self.file).take(MAX_BYTES).read_to_end(&mut text).map_err(refused)?;
        parse(&text, &self.path)
    }

    /// Leaves this for the next writer.
    pub(super) fn leave(&mut self, mark: &Mark) -> Result<(), JournalError> {
        let mut line = serde_json::to_vec(mark).expect("a mark has text keys only");
        line.push(b'\n');
        let written: io::Result<()> = (|| {
            self.file.rewind()?;
            self.file.write_all(&line)?;
            // Nobody reads beyond the first line; a shorter one leaves the rest of a longer one behind it.
            self.file.set_len(u64::try_from(line.len()).unwrap_or(MAX_BYTES))
        })();
        written.map_err(|error| JournalError::refused("write", &self.path, error))
    }
}

/// What the last writer left, without the lock: for looking only.
pub(super) fn seen(folder: &Path) -> Result<Option<Mark>, JournalError> {
    let path = folder.join(FILE);
    let mut text = Vec::new();
    match File::open(&path).and_then(|file| file.take(MAX_BYTES).read_to_end(&mut text)) {
        Ok(_) => parse(&text, &path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(JournalError::refused("read", &path, error)),
    }
}

fn parse(text: &[u8], path: &Path) -> Result<Option<Mark>, JournalError> {
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    match serde_json::from_slice(line) {
        Ok(Versioned { v: version }) if version > VERSION => {
            Err(JournalError::Newer { file: path.to_path_buf(), version })
        }
        // Unreadable is as good as missing: the journal is then read as a whole.
        _ => Ok(serde_json::from_slice(line).ok()),
    }
}

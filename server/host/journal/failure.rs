//! Why the journal could not be written or read, and what to do about it.

use crate::provenance::record::{Damage, FirstBad, MAX_LINE};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// See the module.
#[derive(Debug)]
pub enum JournalError {
    /// There is no folder for it.
    NoPlace { reason: String },
    /// Somebody else holds the lock for too long.
    Busy { file: PathBuf },
    /// The system refused.
    Refused { doing: &'static str, file: PathBuf, error: io::Error },
    /// What stands there is no journal.
    Foreign { file: PathBuf, reason: String },
    /// A newer tagout wrote it.
    Newer { file: PathBuf, version: u32 },
    /// It does not hold.
    Damaged { file: PathBuf, bad: Box<FirstBad> },
    /// What is kept as a text is none, or another.
    Text { file: PathBuf, reason: String },
    /// A record is longer than a line may be.
    TooLong { bytes: usize },
}

impl JournalError {
    pub(super) fn refused(doing: &'static str, file: &Path, error: io::Error) -> JournalError {
        JournalError::Refused { doing, file: file.to_path_buf(), error }
    }

    /// A chain that does not hold, by the kind of damage: what was never a journal is another case than a broken one.
    pub(super) fn damaged(file: &Path, bad: FirstBad) -> JournalError {
        let file = file.to_path_buf();
        match bad.damage {
            Damage::Newer { version } => JournalError::Newer { file, version },
            Damage::Unreadable { reason } if bad.line == 1 => JournalError::Foreign { file, reason },
            _ => JournalError::Damaged { file, bad: Box::new(bad) },
        }
    }
}

impl fmt::Display for JournalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            JournalError::NoPlace { reason } => write!(f, "there is no place for the journal: {reason}"),
            JournalError::Busy { file } => write!(
                f,
                "{} is locked by another process for too long; end a tagout that hangs, then try again",
                file.display()
            ),
            JournalError::Refused { doing, file, error } => write!(f, "cannot {doing} {}: {error}", file.display()),
            JournalError::Foreign { file, reason } => write!(
                f,
                "{} is no journal of tagout ({reason}); nothing was written to it; move it away to begin a new one",
                file.display()
            ),
            JournalError::Newer { file, version } => write!(
                f,
                "{} was written by a newer tagout (version {version} of the format); nothing was written to it; update \
                 tagout",
                file.display()
            ),
            JournalError::Damaged { file, bad } => write!(
                f,
                "{}: {bad}; nothing was written to it; keep it for whoever looks into this, and move it away to begin a \
                 new one",
                file.display()
            ),
            JournalError::Text { file, reason } => {
                write!(f, "{} is not used: {reason}; remove it", file.display())
            }
            JournalError::TooLong { bytes } => {
                write!(f, "a record of {bytes} bytes was not written: the longest has {MAX_LINE}")
            }
        }
    }
}

impl std::error::Error for JournalError {}

//! The journal on disk: appended to by hooks and servers of all work trees at once, read and watched by servers.
//!
//! What a record says and whether a chain holds is decided in `provenance::record`; this module brings lines to the disk
//! and back. `server/docs/journal.md` has the format and what is promised.
//!
//! ```no_run
//! use tagout::host::journal::{Journal, Stamp};
//! use tagout::provenance::record::{Body, Gap};
//! use std::time::Duration;
//!
//! let journal = Journal::of(std::path::Path::new("/a/work/tree")).unwrap();
//! let gap = Gap { reason: "an example".into(), path: None, lost_bytes: 0, lost: None };
//! journal.append(&Stamp::now("1f2e"), vec![Body::Gap(gap)], Duration::from_millis(300)).unwrap();
//! let mut reader = journal.reader();
//! for entry in reader.poll().unwrap().entries {
//!     let _ = (entry.head.seq, entry.record.body);
//! }
//! // A server: everything from the reader's position on, now and whenever somebody appends.
//! let watch = reader.watch(Box::new(|polled| { let _ = polled.entries; })).unwrap();
//! drop(watch);
//! ```

mod append;
mod end;
mod failure;
mod place;
mod read;
#[cfg(test)]
mod tests;
mod texts;
mod tidy;
mod watch;

pub use failure::JournalError;
pub use read::{Polled, Reader};
pub use texts::{MAX_TEXT, Swept, Texts};
pub use tidy::Checked;
pub use watch::Watch;

use super::clock;
use std::path::{Path, PathBuf};

/// The records, one a line.
pub const FILE: &str = "journal.jsonl";

/// A larger journal is not read: nobody lets it grow so far.
const MAX_BYTES: u64 = 256 << 20;

/// Where the records of one repository stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    folder: PathBuf,
}

/// What every record of a door carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Milliseconds since 1970 UTC.
    pub at: u64,
    /// Digest of the catalogue in force.
    pub catalogue: String,
}

impl Stamp {
    /// This moment.
    pub fn now(catalogue: &str) -> Stamp {
        Stamp { at: clock::milliseconds(), catalogue: catalogue.to_owned() }
    }
}

impl Journal {
    /// The journal of the work tree or folder at `root`, which is canonical. Nothing is made yet.
    pub fn of(root: &Path) -> Result<Journal, JournalError> {
        place::folder(root).map(Journal::at)
    }

    /// The journal in this folder.
    pub fn at(folder: PathBuf) -> Journal {
        Journal { folder }
    }

    /// The file of the records.
    pub fn file(&self) -> PathBuf {
        self.folder.join(FILE)
    }

    /// Reads from the first record on.
    pub fn reader(&self) -> Reader {
        Reader::new(self.clone())
    }
}

//! Checking the whole chain, and keeping it small.

use super::append::{length, whole};
use super::end::{self, End, Mark};
use super::{Journal, JournalError, Stamp};
use crate::provenance::record::{self, Compacted, Damage, FirstBad, Head};
use std::fs::File;
use std::io::{self, Write};
use std::time::Duration;

/// A journal beyond this is made smaller.
const LARGE: u64 = 16 << 20;

/// What it is made to fit into.
const SMALL: usize = 8 << 20;

/// What a check of the whole chain found.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The end of the chain, or the first line that does not hold.
    pub chain: Result<Head, FirstBad>,
    /// Bytes of a last record that was not written to its end; the next writer cuts it and says so.
    pub torn: usize,
    /// Records are missing at the end, or another history stands there, in words.
    pub missing: Option<String>,
}

impl Journal {
    /// Checks the chain from its first line, and its end against what the last writer left. `None` where there is no
    /// journal.
    pub fn check(&self) -> Result<Option<Checked>, JournalError> {
        let path = self.file();
        // First the end: who writes meanwhile can only make the journal longer than that.
        let mark = end::seen(&self.folder)?;
        let text = match File::open(&path) {
            Ok(mut file) => {
                let bytes = file.metadata().map_err(|error| JournalError::refused("read", &path, error))?.len();
                whole(&mut file, &path, bytes)?
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if mark.is_none() {
                    return Ok(None);
                }
                Vec::new()
            }
            Err(error) => return Err(JournalError::refused("read", &path, error)),
        };
        let (chain, keep) = match record::repair(&text) {
            Ok(repair) => (Ok(repair.head), repair.keep),
            Err(bad) => (Err(bad), text.len()),
        };
        if let Err(FirstBad { damage: Damage::Newer { .. }, .. }) = &chain {
            return Ok(Some(Checked { chain, torn: 0, missing: None }));
        }
        let missing = match (&chain, mark) {
            (Ok(head), Some(mark)) => record::missing(&text[..keep], head, &mark.head).map(|gap| gap.reason),
            _ => None,
        };
        Ok(Some(Checked { chain, torn: text.len() - keep, missing }))
    }

    /// Makes a large journal smaller; says what was let go, `None` where nothing had to be.
    pub fn tidy(&self, stamp: &Stamp, patience: Duration) -> Result<Option<Compacted>, JournalError> {
        self.shrink(stamp, patience, LARGE, SMALL)
    }

    pub(super) fn shrink(
        &self,
        stamp: &Stamp,
        patience: Duration,
        large: u64,
        small: usize,
    ) -> Result<Option<Compacted>, JournalError> {
        let path = self.file();
        let size = || path.metadata().map_or(0, |metadata| metadata.len());
        if size() <= large {
            return Ok(None);
        }
        let mut end = End::lock(&self.folder, patience)?;
        let mut file = self.open()?;
        let found = self.resume(&mut end, &mut file)?;
        let text = whole(&mut file, &path, found.bytes)?;
        let text = String::from_utf8_lossy(&text);
        let compacted = record::compact(&text, small, stamp.at, &stamp.catalogue);
        let mut compacted = compacted.map_err(|bad| JournalError::damaged(&path, bad))?;
        for gap in found.gaps() {
            let record =
                record::Record { at: stamp.at, catalogue: stamp.catalogue.clone(), body: record::Body::Gap(gap) };
            let (line, head) = record::encode(&record, &compacted.head);
            compacted.text.push_str(&line);
            compacted.head = head;
        }
        let refused = |error| JournalError::refused("make smaller", &path, error);
        // A name of its own, then the place of the old one: whoever is ended in between leaves the old one whole.
        let mut small = tempfile::Builder::new().prefix(".journal").tempfile_in(&self.folder).map_err(refused)?;
        small.write_all(compacted.text.as_bytes()).map_err(refused)?;
        small.persist(&path).map_err(|error| refused(error.error))?;
        end.leave(&Mark::new(compacted.head, length(compacted.text.len()), None))?;
        Ok(Some(compacted))
    }
}

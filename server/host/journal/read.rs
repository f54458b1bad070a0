//! Reading, without a lock: whole lines from a position on.

use super::append::{length, whole};
use super::{Journal, JournalError, MAX_BYTES};
use crate::provenance::record::{self, Damage, Entry, Gone, Head};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

/// Reads what was appended since the last time.
#[derive(Clone, Debug)]
pub struct Reader {
    pub(super) journal: Journal,
    /// The last record that was read.
    head: Head,
    /// Where the next one begins.
    offset: u64,
}

/// What is new.
#[derive(Clone, Debug, Default)]
pub struct Polled {
    pub entries: Vec<Entry>,
    /// Lines that do not hold, in words; what follows them is read all the same.
    pub damage: Vec<String>,
}

/// Earlier calls of a session are looked for in so much of the journal's end.
const RECENT: u64 = 2 << 20;

impl Journal {
    /// What earlier calls of a session took away and were not stopped, as far as the end of the journal tells.
    pub fn gone(&self, agent: &str, session: &str, now: u64) -> Result<Vec<Gone>, JournalError> {
        let path = self.file();
        let refused = |error| JournalError::refused("read", &path, error);
        let mut file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(refused(error)),
        };
        let bytes = file.metadata().map_err(refused)?.len();
        file.seek(SeekFrom::Start(bytes.saturating_sub(RECENT))).map_err(refused)?;
        let mut text = Vec::new();
        file.take(2 * RECENT).read_to_end(&mut text).map_err(refused)?;
        let mut whole = text.split_inclusive(|byte| *byte == b'\n').filter(|line| line.ends_with(b"\n"));
        let lines = whole.clone().filter_map(|line| std::str::from_utf8(line).ok()).map(|line| line.trim_end());
        // Nobody's marks are taken from what is none of ours, and that there are none is not said of it either.
        let last = whole.next_back().map(|line| record::decode(String::from_utf8_lossy(line).trim_end()));
        match last {
            Some(Err(Damage::Newer { version })) => return Err(JournalError::Newer { file: path, version }),
            Some(Err(damage)) => return Err(JournalError::Foreign { file: path, reason: damage.to_string() }),
            None | Some(Ok(_)) => {}
        }
        Ok(record::gone(lines, agent, session, now))
    }
}

impl Reader {
    pub(super) fn new(journal: Journal) -> Reader {
        Reader { journal, head: Head::start(), offset: 0 }
    }

    /// The last record that was read.
    pub fn head(&self) -> Head {
        self.head
    }

    /// The records since the last time. A line that is still being written is left for the next time; a journal that was
    /// made smaller meanwhile is read again up to where this reader was.
    pub fn poll(&mut self) -> Result<Polled, JournalError> {
        let path = self.journal.file();
        let refused = |error| JournalError::refused("read", &path, error);
        let mut file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Polled::default()),
            Err(error) => return Err(refused(error)),
        };
        let bytes = file.metadata().map_err(refused)?.len();
        if bytes >= self.offset {
            let mut text = Vec::new();
            file.seek(SeekFrom::Start(self.offset)).map_err(refused)?;
            (&file).take(MAX_BYTES).read_to_end(&mut text).map_err(refused)?;
            let Some(end) = text.iter().position(|byte| *byte == b'\n') else { return Ok(Polled::default()) };
            let entry = std::str::from_utf8(&text[..end]).ok().and_then(|line| record::decode(line).ok());
            if entry.is_some_and(|entry| record::follows(&entry, &self.head).is_ok()) {
                return Ok(self.take(&text, 0));
            }
        }
        // It is not the file that it was, or it is damaged here: from the start.
        let text = whole(&mut file, &path, bytes)?;
        let known = std::mem::replace(&mut self.head, Head::start());
        self.offset = 0;
        let mut polled = self.take(&text, known.seq);
        if let Some(gap) = record::missing(&text, &self.head, &known) {
            // Numbers are given out anew: what was read under them says nothing about what stands there now.
            (self.head, self.offset) = (Head::start(), 0);
            polled = self.take(&text, 0);
            polled.damage.push(gap.reason);
        }
        Ok(polled)
    }

    /// The whole lines of `text`, which begins at the offset, without records up to number `known`.
    fn take(&mut self, text: &[u8], known: u64) -> Polled {
        let mut polled = Polled::default();
        for line in text.split_inclusive(|byte| *byte == b'\n') {
            let Some(whole) = line.strip_suffix(b"\n") else { break };
            let entry = match std::str::from_utf8(whole) {
                Ok(line) => record::decode(line),
                Err(error) => Err(Damage::Unreadable { reason: error.to_string() }),
            };
            self.offset += length(line.len());
            match entry {
                Err(damage) if self.head.seq >= known => {
                    polled.damage.push(format!("after record {}: {damage}", self.head.seq));
                }
                Err(_) => {}
                Ok(entry) => {
                    if let Err(damage) = record::follows(&entry, &self.head)
                        && entry.head.seq > known
                    {
                        polled.damage.push(format!("after record {}: {damage}", self.head.seq));
                    }
                    self.head = entry.head;
                    if entry.head.seq > known {
                        polled.entries.push(entry);
                    }
                }
            }
        }
        polled
    }
}

//! Records as lines that hold each other: every line carries the digest of the one before.

use super::super::digest::Digest;
use super::{Body, Gap, Record};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Version of the line format that is written, and the newest one that is read.
pub const VERSION: u32 = 1;

/// Bytes of a line; longer ones are not read.
pub const MAX_LINE: usize = 1 << 20;

/// The end of a chain: what the next line has to hold on to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Number of the last record; 0 before the first.
    pub seq: u64,
    /// Digest of the last line without its line break.
    pub digest: Digest,
}

/// A line that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub record: Record,
    /// Digest of the line before, as this one says.
    pub prev: Digest,
    /// This line as the end of the chain.
    pub head: Head,
}

/// The first line that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstBad {
    /// 1-based.
    pub line: usize,
    /// The chain up to there.
    pub good: Head,
    pub damage: Damage,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    TooLong {
        bytes: usize,
    },
    Unreadable {
        reason: String,
    },
    /// A newer tagout wrote it.
    Newer {
        version: u32,
    },
    /// Lines are missing or were put in before it.
    Sequence {
        expected: u64,
        found: u64,
    },
    /// The line before is another than when this one was written.
    Broken {
        expected: Digest,
        found: Digest,
    },
}

/// What is left of a journal after the program was killed while writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// So many bytes of the file are whole lines; the rest is to be cut.
    pub keep: usize,
    /// The chain to go on from.
    pub head: Head,
    /// To be appended in place of what is cut, if anything is.
    pub gap: Option<Gap>,
}

#[derive(Serialize, Deserialize)]
struct Line<B> {
    v: u32,
    seq: u64,
    prev: Digest,
    at: u64,
    catalogue: String,
    #[serde(flatten)]
    body: B,
}

#[derive(Deserialize)]
struct Versioned {
    v: u32,
}

impl Entry {
    /// Number of the first record that it stands for: its own, but for records that were let go.
    pub fn first(&self) -> u64 {
        match &self.record.body {
            Body::Pruned(pruned) => pruned.from,
            _ => self.head.seq,
        }
    }
}

impl Head {
    /// Before the first record.
    pub fn start() -> Head {
        Head { seq: 0, digest: Digest::of(b"") }
    }
}

/// The line of a record that follows `prev`, with its line break, and the new end of the chain.
pub fn encode(record: &Record, prev: &Head) -> (String, Head) {
    let line = Line {
        v: VERSION,
        seq: prev.seq + 1,
        prev: prev.digest,
        at: record.at,
        catalogue: record.catalogue.clone(),
        body: &record.body,
    };
    let mut line =
        serde_json::to_string(&line).expect("a record has text keys only and no number that JSON cannot write");
    let head = Head { seq: prev.seq + 1, digest: digest(&record.body, &line) };
    line.push('\n');
    (line, head)
}

/// Reads a line, given without its line break. Whether it follows the one before is for [`verify`] to say.
pub fn decode(line: &str) -> Result<Entry, Damage> {
    if line.len() > MAX_LINE {
        return Err(Damage::TooLong { bytes: line.len() });
    }
    let unreadable = |error: serde_json::Error| Damage::Unreadable { reason: error.to_string() };
    let Versioned { v: version } = serde_json::from_str(line).map_err(unreadable)?;
    if version > VERSION {
        return Err(Damage::Newer { version });
    }
    let read: Line<Body> = serde_json::from_str(line).map_err(unreadable)?;
    let record = Record { at: read.at, catalogue: read.catalogue, body: read.body };
    let head = Head { seq: read.seq, digest: digest(&record.body, line) };
    Ok(Entry { record, prev: read.prev, head })
}

/// What the next line holds on to.
fn digest(body: &Body, line: &str) -> Digest {
    match body {
        Body::Pruned(pruned) => pruned.last,
        _ => Digest::of(line.as_bytes()),
    }
}

/// Checks a whole chain from its first line; gives its end, or the first line that does not hold. That lines are missing at
/// the end shows only to somebody who remembers a later head.
pub fn verify<'l>(lines: impl IntoIterator<Item = &'l str>) -> Result<Head, FirstBad> {
    let mut good = Head::start();
    for (at, line) in lines.into_iter().enumerate() {
        let bad = |damage| FirstBad { line: at + 1, good, damage };
        let entry = decode(line).map_err(bad)?;
        follows(&entry, &good).map_err(bad)?;
        good = entry.head;
    }
    Ok(good)
}

/// Whether a line is the next one after `good`.
pub fn follows(entry: &Entry, good: &Head) -> Result<(), Damage> {
    if entry.prev != good.digest {
        return Err(Damage::Broken { expected: good.digest, found: entry.prev });
    }
    if entry.first() != good.seq + 1 || entry.head.seq < entry.first() {
        return Err(Damage::Sequence { expected: good.seq + 1, found: entry.first() });
    }
    Ok(())
}

/// Finds the torn end of a journal: a last line that is not whole. Damage anywhere else is no torn end and comes back as
/// an error; nothing is to be cut then.
pub fn repair(journal: &[u8]) -> Result<Repair, FirstBad> {
    let start = |end: usize| journal[..end].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let mut keep = start(journal.len());
    if keep == journal.len() && keep > 0 {
        let last = start(keep - 1);
        let line = std::str::from_utf8(&journal[last..keep - 1]).map(decode);
        if matches!(line, Err(_) | Ok(Err(Damage::Unreadable { .. }))) {
            keep = last;
        }
    }
    let whole = match std::str::from_utf8(&journal[..keep]) {
        Ok(whole) => whole,
        Err(error) => {
            let good = String::from_utf8_lossy(&journal[..error.valid_up_to()]);
            let lines = &good[..good.rfind('\n').map_or(0, |at| at + 1)];
            let head = verify(lines.lines())?;
            let damage = Damage::Unreadable { reason: error.to_string() };
            return Err(FirstBad { line: lines.lines().count() + 1, good: head, damage });
        }
    };
    let head = verify(whole.lines())?;
    let torn = &journal[keep..];
    let gap = (!torn.is_empty()).then(|| Gap {
        reason: "the last record was not written to its end; what it said is lost".to_owned(),
        path: None,
        lost_bytes: torn.len(),
        lost: Some(Digest::of(torn)),
    });
    Ok(Repair { keep, head, gap })
}

/// What is missing in a chain that somebody knows to have reached `known`, and which ends at `head` now: its end, or its
/// whole history where another one stands in its place. `journal` are whole lines that hold.
pub fn missing(journal: &[u8], head: &Head, known: &Head) -> Option<Gap> {
    let gap = |reason| Some(Gap { reason, path: None, lost_bytes: 0, lost: None });
    if head.seq < known.seq {
        let first = head.seq + 1;
        return gap(format!("records {first} to {} were there and are gone: the end was cut off or lost", known.seq));
    }
    if known.seq == 0 || head == known {
        return None;
    }
    let lines = std::str::from_utf8(journal).unwrap_or_default().lines();
    let entry = lines.filter_map(|line| decode(line).ok()).find(|entry| entry.head.seq >= known.seq);
    // Where it was let go, its number is inside a stub and its digest is known no more.
    match entry {
        Some(entry) if entry.head.seq == known.seq && entry.head.digest != known.digest => {
            gap(format!("record {} was another one: the journal was replaced or written anew", known.seq))
        }
        _ => None,
    }
}

impl fmt::Display for FirstBad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "line {} of the journal does not hold: {}; the {} records before it do",
            self.line, self.damage, self.good.seq
        )
    }
}

impl std::error::Error for FirstBad {}

impl Damage {
    /// One word for machines.
    pub fn name(&self) -> &'static str {
        match self {
            Damage::TooLong { .. } => "too-long",
            Damage::Unreadable { .. } => "unreadable",
            Damage::Newer { .. } => "newer",
            Damage::Sequence { .. } => "sequence",
            Damage::Broken { .. } => "broken",
        }
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Damage::TooLong { bytes } => write!(f, "it has {bytes} bytes, records have at most {MAX_LINE}"),
            Damage::Unreadable { reason } => write!(f, "it cannot be read ({reason})"),
            Damage::Newer { version } => {
                write!(f, "it has version {version}, this tagout reads up to {VERSION}; update tagout to read it")
            }
            Damage::Sequence { expected, found } => {
                write!(f, "it is record {found} where {expected} follows: records were taken out or put in")
            }
            Damage::Broken { expected, found } => {
                write!(
                    f,
                    "it follows a line with digest {found}, but the line before has {expected}: one of them was changed"
                )
            }
        }
    }
}

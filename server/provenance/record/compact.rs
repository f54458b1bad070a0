//! Letting go of old records without breaking the chain: a run of them becomes one line that carries the digest of its
//! last. What it said is gone, that it was there is not.

use super::super::digest::Digest;
use super::chain::{FirstBad, Head, decode, encode, verify};
use super::{Body, Gap, Record};
use serde::{Deserialize, Serialize};

/// In place of records that were let go. Its number is that of the last one, and so is the digest that the next line holds
/// on to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pruned {
    /// Number of the first one.
    pub from: u64,
    /// Digest of the last one's line.
    pub last: Digest,
}

/// A journal made smaller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compacted {
    /// The whole file.
    pub text: String,
    pub head: Head,
    /// Records that were let go now.
    pub pruned: u64,
    /// Claims among them.
    pub claims: u64,
}

/// Makes a journal fit into `most` bytes as well as it can: the newest half of that stays whole; of what is older, first
/// the verdicts and observations go, then, where that is not enough, the oldest of the rest. `at` and `catalogue` are those of the
/// record that says so where claims were among them.
pub fn compact(journal: &str, most: usize, at: u64, catalogue: &str) -> Result<Compacted, FirstBad> {
    let head = verify(journal.lines())?;
    let lines: Vec<&str> = journal.lines().collect();
    let mut left = most / 2;
    let recent = lines.iter().rposition(|line| {
        let full = line.len() >= left;
        left = left.saturating_sub(line.len() + 1);
        full
    });
    let recent = recent.map_or(0, |at| at + 1);
    let mut keep: Vec<bool> = lines.iter().enumerate().map(|(at, line)| at >= recent || lasts(line)).collect();
    let mut bytes: usize = lines.iter().zip(&keep).filter(|(_, keep)| **keep).map(|(line, _)| line.len() + 1).sum();
    for (line, keep) in lines[..recent].iter().zip(&mut keep) {
        if bytes > most && *keep {
            *keep = false;
            bytes -= line.len() + 1;
        }
    }
    Ok(written(&lines, &keep, head, at, catalogue))
}

fn written(lines: &[&str], keep: &[bool], head: Head, at: u64, catalogue: &str) -> Compacted {
    let mut compacted = Compacted { text: String::new(), head, pruned: 0, claims: 0 };
    let mut before = Head::start();
    let mut run: Option<(Head, Record)> = None;
    for (line, keep) in lines.iter().zip(keep) {
        let entry = decode(line).expect("the chain was verified");
        let first = entry.first();
        if *keep {
            if let Some((before, stub)) = run.take() {
                compacted.text.push_str(&encode(&stub, &before).0);
            }
            compacted.text.push_str(line);
            compacted.text.push('\n');
        } else {
            compacted.pruned += u64::from(!matches!(entry.record.body, Body::Pruned(_)));
            compacted.claims += u64::from(matches!(entry.record.body, Body::Claim(_)));
            let (start, from) = match &run {
                Some((start, Record { body: Body::Pruned(stub), .. })) => (*start, stub.from),
                _ => (before, first),
            };
            let stub = Pruned { from, last: entry.head.digest };
            // The number of a stub is that of its last record: `encode` counts one up.
            let start = Head { seq: entry.head.seq - 1, digest: start.digest };
            run = Some((start, Record { body: Body::Pruned(stub), ..entry.record }));
        }
        before = entry.head;
    }
    if let Some((before, stub)) = run {
        compacted.text.push_str(&encode(&stub, &before).0);
    }
    if compacted.claims > 0 {
        let reason = format!("the journal was full: {} old claims were let go", compacted.claims);
        let body = Body::Gap(Gap { reason, path: None, lost_bytes: 0, lost: None });
        let (line, head) = encode(&Record { at, catalogue: catalogue.to_owned(), body }, &compacted.head);
        compacted.text.push_str(&line);
        compacted.head = head;
    }
    compacted
}

/// Worth keeping longer: it proves who wrote something, or that something is missing.
fn lasts(line: &str) -> bool {
    decode(line).is_ok_and(|entry| matches!(entry.record.body, Body::Claim(_) | Body::Intervention(_) | Body::Gap(_)))
}

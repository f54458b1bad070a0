//! Small edits of one text: insertions with the way back, and removals.

use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A text to put in at a byte of the text before. Several at one byte keep their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Insertion {
    pub(super) at: usize,
    pub(super) text: String,
}

/// Bytes of the new text that were put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put {
    pub start: usize,
    pub len: usize,
}

/// `text` with the insertions, and where they stand in it.
pub(super) fn insert(text: &str, mut insertions: Vec<Insertion>) -> (String, Vec<Put>) {
    insertions.sort_by_key(|insertion| insertion.at);
    let mut after = String::with_capacity(text.len() + insertions.iter().map(|one| one.text.len()).sum::<usize>());
    let mut puts = Vec::new();
    let mut from = 0;
    for insertion in &insertions {
        after.push_str(&text[from..insertion.at]);
        puts.push(Put { start: after.len(), len: insertion.text.len() });
        after.push_str(&insertion.text);
        from = insertion.at;
    }
    after.push_str(&text[from..]);
    (after, puts)
}

/// The text before the insertions; `None` if `puts` do not fit into `text`.
pub(super) fn undo(text: &str, puts: &[Put]) -> Option<String> {
    let ranges: Vec<Range<usize>> =
        puts.iter().map(|put| Some(put.start..put.start.checked_add(put.len)?)).collect::<Option<_>>()?;
    cut(text, &ranges)
}

/// `text` without the ranges, which are in order and apart; `None` if they are not or do not fit.
pub(super) fn cut(text: &str, ranges: &[Range<usize>]) -> Option<String> {
    let mut left = String::with_capacity(text.len());
    let mut from = 0;
    for range in ranges {
        left.push_str(text.get(from..range.start)?);
        from = range.end;
    }
    left.push_str(text.get(from..)?);
    Some(left)
}

//! Edits of our own that clients were handed: when one is made, it is ours and not that of whoever sits there.

use super::View;
use crate::provenance::record::{Claimed, TextRef};
use crate::provenance::{Actor, Evidence, OWN_TOOL, Witness};
use crate::text::Edit;
use ropey::Rope;
use std::collections::VecDeque;

/// So many edits of one document are waited for. Clients ask for more than anybody takes.
const MAX_WAITING: usize = 32;

/// An edit by the text it is for and the text it makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    before: Mark,
    after: Mark,
}

/// A text by its length, which is known at once, and its digests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mark {
    bytes: usize,
    text: TextRef,
}

impl Handed {
    /// What these edits make of a view; they do not overlap.
    pub fn of(view: &View, edits: &[Edit]) -> Handed {
        let before = view.string();
        let mut after = before.clone();
        let mut edits: Vec<&Edit> = edits.iter().collect();
        edits.sort_by_key(|edit| std::cmp::Reverse(edit.span));
        for edit in edits {
            after.replace_range(edit.span.start..edit.span.end, &edit.text);
        }
        Handed { before: Mark::of(&before), after: Mark::of(&after) }
    }

    /// The claim for the journal.
    pub(super) fn claim(&self, path: &str) -> Claimed {
        Claimed {
            path: path.to_owned(),
            actor: Actor::Tool { name: OWN_TOOL.to_owned() },
            evidence: Evidence::Declared,
            before: Some(self.before.text),
            after: self.after.text,
            hunks: Vec::new(),
        }
    }
}

impl Mark {
    fn of(text: &str) -> Mark {
        Mark { bytes: text.len(), text: TextRef::of(text, false) }
    }
}

/// Edits that may still be made.
#[derive(Default)]
pub(super) struct Waiting(VecDeque<Handed>);

impl Waiting {
    pub(super) fn add(&mut self, handed: Handed) {
        if !self.0.contains(&handed) {
            self.0.push_back(handed);
        }
        if self.0.len() > MAX_WAITING {
            self.0.pop_front();
        }
    }

    /// The edit that makes one of these texts of the other. Other lengths are told apart without a look at the texts.
    pub(super) fn take(&mut self, before: &Rope, after: &Rope) -> Option<Handed> {
        let lengths = (before.len_bytes(), after.len_bytes());
        let fits = |handed: &Handed| (handed.before.bytes, handed.after.bytes) == lengths;
        if !self.0.iter().any(fits) {
            return None;
        }
        let (before, after) = (Mark::of(&String::from(before)), Mark::of(&String::from(after)));
        let at = self.0.iter().position(|handed| *handed == Handed { before, after })?;
        self.0.remove(at)
    }
}

/// What is known about who made such an edit.
pub(super) fn witness() -> Witness {
    Witness::Formatting { tool: OWN_TOOL.to_owned() }
}

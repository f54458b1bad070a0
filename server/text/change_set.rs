//! A sequence of edits, and where a span stands after them.

use super::{Edit, Span};

/// Edits in the order they were applied, each in the coordinates the one before it left behind.
#[derive(Clone, Debug, Default)]
pub struct ChangeSet {
    edits: Vec<(Span, usize)>,
}

impl ChangeSet {
    /// Records that `edit` was applied after all earlier ones.
    pub fn push(&mut self, edit: &Edit) {
        self.edits.push((edit.span, edit.text.len()));
    }

    /// True when nothing was edited.
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// Appends `later`, whose edits follow these.
    pub fn extend(&mut self, later: &ChangeSet) {
        self.edits.extend_from_slice(&later.edits);
    }

    /// Where `span` stands after all edits; `None` when an edit touched its inside and its text is no longer the same.
    pub fn map(&self, span: Span) -> Option<Span> {
        self.edits.iter().try_fold(span, |at, &(gone, put)| {
            if gone.end <= at.start {
                Some(Span::new(at.start - gone.len() + put, at.end - gone.len() + put))
            } else if gone.start >= at.end {
                Some(at)
            } else {
                None
            }
        })
    }
}

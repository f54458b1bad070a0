//! Byte spans, edits, and the mapping of spans through edits.
//!
//! Everything above speaks in UTF-8 byte offsets; lines and columns exist only where a person or a protocol
//! sees them. This module must not know what the text means.

mod change_set;
mod glob;
mod hunks;
mod lines;
pub mod packed;
mod replaced;
mod shown;
#[cfg(test)]
mod tests;

pub use change_set::ChangeSet;
pub use glob::glob;
pub use hunks::{Hunk, hunks, put_back};
pub use lines::{LineIndex, Position};
pub use replaced::{Replaced, Replacements, difference};
pub use shown::{hex, shortened};

/// A half-open range of UTF-8 byte offsets, `start <= end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    /// A span from `start` to `end`; an inverted pair collapses to its start.
    pub fn new(start: usize, end: usize) -> Span {
        Span { start, end: end.max(start) }
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// True when the span covers no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The same span, `by` bytes further on.
    pub fn shift(self, by: usize) -> Span {
        Span { start: self.start + by, end: self.end + by }
    }

    /// True when `other` lies inside this span (or equals it).
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// True when the two share a byte, or an empty one stands inside or at the border of the other.
    pub fn touches(self, other: Span) -> bool {
        self.start <= other.end && other.start <= self.end
    }

    /// The text of the span, or the empty string where it is out of range or splits a character.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }
}

/// One replacement: the bytes of `span` become `text`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub span: Span,
    pub text: String,
}

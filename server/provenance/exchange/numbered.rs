//! A text by its lines as git counts them: an LF ends a line.

use crate::provenance::digest::{Digest, canonical};
use crate::text::Span;
use std::borrow::Cow;

/// A text in its canonical form, and where each line begins.
#[derive(Debug)]
pub(super) struct Numbered<'t> {
    text: Cow<'t, str>,
    starts: Vec<usize>,
}

impl<'t> Numbered<'t> {
    pub(super) fn new(text: &'t str) -> Numbered<'t> {
        let text = canonical(text);
        let mut starts: Vec<usize> = vec![0];
        starts.extend(text.match_indices('\n').map(|(at, _)| at + 1).filter(|start| *start < text.len()));
        Numbered { text, starts }
    }

    /// Whether it counts as many lines as git does: a CR alone ends none there.
    pub(super) fn as_git_counts(text: &str) -> bool {
        let bytes = text.as_bytes();
        !text.contains('\r')
            || bytes.iter().enumerate().all(|(at, byte)| *byte != b'\r' || bytes.get(at + 1) == Some(&b'\n'))
    }

    /// Number of the last line; 0 for an empty text.
    pub(super) fn last(&self) -> u32 {
        if self.text.is_empty() { 0 } else { u32::try_from(self.starts.len()).unwrap_or(u32::MAX) }
    }

    /// The bytes of whole lines with their ends, in the canonical text.
    pub(super) fn span(&self, first: u32, last: u32) -> Option<Span> {
        let index = |line: u32| usize::try_from(line).ok();
        let start = *self.starts.get(index(first)?.checked_sub(1)?)?;
        let end = self.starts.get(index(last)?).copied().unwrap_or(self.text.len());
        Some(Span::new(start, end))
    }

    /// First and last line of these bytes, which are whole lines; `None` where there are none.
    pub(super) fn lines(&self, span: Span) -> Option<(u32, u32)> {
        let line = |byte: usize| u32::try_from(self.starts.partition_point(|start| *start <= byte)).ok();
        if span.is_empty() { None } else { Some((line(span.start)?, line(span.end - 1)?)) }
    }

    /// The SHA-256 of whole lines with LF as their end.
    pub(super) fn digest(&self, first: u32, last: u32) -> Option<Digest> {
        self.span(first, last).map(|span| Digest::of(span.of(&self.text).as_bytes()))
    }

    /// Whether lines have this digest, with the end of the last one or without it.
    pub(super) fn has(&self, first: u32, last: u32, digest: Digest) -> bool {
        let Some(span) = self.span(first, last) else { return false };
        let lines = span.of(&self.text);
        let open = lines.strip_suffix('\n').unwrap_or(lines);
        [lines, open].iter().any(|lines| Digest::of(lines.as_bytes()) == digest)
    }
}

//! A text as lines that compare equal whatever ends them.

use super::super::digest::BOM;
use crate::text::Span;

/// One line, in bytes of the whole text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'t> {
    /// With its end.
    pub(super) whole: Span,
    /// Without its end, and without a byte order mark.
    pub(super) body: &'t str,
}

impl Line<'_> {
    /// Where in the whole line its body begins and ends.
    pub(super) fn inside(&self, whole: &str) -> (usize, usize) {
        let start = whole.find(self.body).unwrap_or(0);
        (start, start + self.body.len())
    }
}

/// The lines of `text`, which stands at byte `at`; LF, CRLF and CR end a line.
pub(super) fn lines(text: &str, at: usize) -> Vec<Line<'_>> {
    let bytes = text.as_bytes();
    let mut all = Vec::new();
    let mut start = 0;
    while start < bytes.len() {
        let body = bytes[start..].iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        let body_end = body.map_or(bytes.len(), |length| start + length);
        let end = match bytes.get(body_end..body_end + 2) {
            Some(b"\r\n") => body_end + 2,
            _ => (body_end + 1).min(bytes.len()),
        };
        let body = text[start..body_end].trim_start_matches(BOM);
        all.push(Line { whole: Span::new(at + start, at + end), body });
        start = end;
    }
    all
}

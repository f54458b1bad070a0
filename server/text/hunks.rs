//! The regions in which two texts differ, by lines.

use super::{Edit, Span};
use imara_diff::{Algorithm, Diff, InternedInput};

/// Stands at the beginning of some texts, and is no part of them.
const BOM: char = '\u{feff}';

/// A region that differs, in bytes of both texts: whole lines with their ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hunk {
    pub base: Span,
    pub present: Span,
}

/// The regions in which two texts differ, in order. Another end of a line and a byte order mark are no difference: editors
/// and git change them by themselves.
pub fn hunks(base: &str, present: &str) -> Vec<Hunk> {
    let mut input = InternedInput::default();
    input.update_before(bare(base));
    input.update_after(bare(present));
    let mut diff = Diff::compute(Algorithm::Histogram, &input);
    diff.postprocess_lines(&input);
    let (base_starts, present_starts) = (starts(base), starts(present));
    let span = |starts: &[usize], lines: std::ops::Range<u32>| {
        let byte = |line: u32| usize::try_from(line).ok().and_then(|line| starts.get(line)).copied().unwrap_or(0);
        Span::new(byte(lines.start), byte(lines.end))
    };
    diff.hunks()
        .map(|hunk| Hunk { base: span(&base_starts, hunk.before), present: span(&present_starts, hunk.after) })
        .collect()
}

/// The lines without what ends them.
fn bare(text: &str) -> impl Iterator<Item = &str> {
    let mut first = true;
    text.split_inclusive('\n').map(move |line| {
        let line = if std::mem::take(&mut first) { line.trim_start_matches(BOM) } else { line };
        line.strip_suffix('\n').map_or(line, |line| line.strip_suffix('\r').unwrap_or(line))
    })
}

/// What has to stand in `span` of `present` to bring `gone` of `base` back, and where: as the lines of `present` end, and
/// without touching the mark at its beginning.
pub fn put_back(base: &str, gone: Span, present: &str, span: Span) -> Edit {
    let mark = if span.start == 0 && present.starts_with(BOM) { BOM.len_utf8() } else { 0 };
    let text = gone.of(base);
    let text = if gone.start == 0 { text.trim_start_matches(BOM) } else { text };
    let text = match (ends_in_crlf(base), ends_in_crlf(present)) {
        (Some(true), Some(false)) => text.replace("\r\n", "\n"),
        (Some(false), Some(true)) => text.replace('\n', "\r\n"),
        _ => text.to_owned(),
    };
    Edit { span: Span::new(span.start + mark, span.end), text }
}

/// How the first line ends.
fn ends_in_crlf(text: &str) -> Option<bool> {
    text.split_once('\n').map(|(line, _)| line.ends_with('\r'))
}

/// Where every line begins, and where the last one ends.
fn starts(text: &str) -> Vec<usize> {
    let ends = text.split_inclusive('\n').scan(0, |at, line| {
        *at += line.len();
        Some(*at)
    });
    std::iter::once(0).chain(ends).collect()
}

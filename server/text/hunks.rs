//! The regions in which two texts differ, by lines.

use super::Span;
use imara_diff::{Algorithm, Diff, InternedInput};

/// A region that differs, in bytes of both texts: whole lines with their ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hunk {
    pub base: Span,
    pub present: Span,
}

/// The regions in which two texts differ, in order.
pub fn hunks(base: &str, present: &str) -> Vec<Hunk> {
    let input = InternedInput::new(base, present);
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

/// Where every line begins, and where the last one ends.
fn starts(text: &str) -> Vec<usize> {
    let ends = text.split_inclusive('\n').scan(0, |at, line| {
        *at += line.len();
        Some(*at)
    });
    std::iter::once(0).chain(ends).collect()
}

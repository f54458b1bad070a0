//! What became what between two texts, when nobody says so: lines first, then tokens inside changed lines, then blocks
//! that only moved. This module must not know who changed anything.

mod lines;
mod moves;
#[cfg(test)]
mod tests;
mod tokens;

use super::apply::{Splice, blank};
use crate::text::Span;
use imara_diff::{Algorithm, Diff, InternedInput, Token};
use lines::{Line, lines};
use std::ops::Range;

/// Equal lines kept on both sides of a change, so that it can be seen whether it could stand elsewhere.
const CONTEXT: usize = 8;
/// Changed regions beyond either size are not compared token by token.
const MAX_LINES: usize = 512;
const MAX_BYTES: usize = 32 << 10;
/// With more lines than this the histogram is too slow: it looks at all the rest again after every change.
const MAX_HISTOGRAM: usize = 2_000;

/// A changed run of lines, by number on both sides.
type Hunk = (Range<usize>, Range<usize>);

/// The changes from `before` to `after`, sorted.
pub(super) fn diff(before: &str, after: &str) -> Vec<Splice> {
    let mut splices = Vec::new();
    if before == after {
        return splices;
    }
    let sides = Sides::new(before, after);
    let hunks = sides.hunks();
    let moves = moves::find(&sides, &hunks);
    let (mut old, mut new) = (0, 0);
    for (removed, added) in hunks {
        sides.line_ends(old..removed.start, new..added.start, &mut splices);
        (old, new) = (removed.end, added.end);
        if moves.concern(&removed, &added) {
            moves.carve(&sides, &removed, &added, &mut splices);
        } else {
            sides.changed(removed, added, &mut splices);
        }
    }
    sides.line_ends(old..sides.old.len(), new..sides.new.len(), &mut splices);
    splices
}

/// Two texts as lines, as far as they differ.
struct Sides<'t> {
    before: &'t str,
    after: &'t str,
    old: Vec<Line<'t>>,
    new: Vec<Line<'t>>,
    tokens: InternedInput<&'t str>,
}

impl<'t> Sides<'t> {
    fn new(before: &'t str, after: &'t str) -> Sides<'t> {
        let (start, tail) = common(before, after);
        let old = lines(&before[start..before.len() - tail], start);
        let new = lines(&after[start..after.len() - tail], start);
        let mut tokens = InternedInput::default();
        tokens.update_before(old.iter().map(|line| line.body));
        tokens.update_after(new.iter().map(|line| line.body));
        Sides { before, after, old, new, tokens }
    }

    fn hunks(&self) -> Vec<Hunk> {
        let long = self.old.len().max(self.new.len()) > MAX_HISTOGRAM;
        let algorithm = if long { Algorithm::Myers } else { Algorithm::Histogram };
        let mut diff = Diff::compute(algorithm, &self.tokens);
        diff.postprocess_lines(&self.tokens);
        diff.hunks().map(|hunk| (range(hunk.before), range(hunk.after))).collect()
    }

    /// Bytes of a run of lines of the text before; an empty run stands before its line.
    fn old_span(&self, run: &Range<usize>) -> Span {
        span(&self.old, run, self.old.last())
    }

    /// Bytes of a run of lines of the text after.
    fn new_span(&self, run: &Range<usize>) -> Span {
        span(&self.new, run, self.new.last())
    }

    /// Lines that are equal but for what ends them, or for a byte order mark.
    fn line_ends(&self, old: Range<usize>, new: Range<usize>, splices: &mut Vec<Splice>) {
        for (one, other) in self.old[old].iter().zip(&self.new[new]) {
            let (left, right) = (one.whole.of(self.before), other.whole.of(self.after));
            if left != right {
                let ((body, end), (new_body, new_end)) = (one.inside(left), other.inside(right));
                let (old, new) = (one.whole.start, other.whole.start);
                region(self, Span::new(old, old + body), Span::new(new, new + new_body), splices);
                region(self, Span::new(old + end, one.whole.end), Span::new(new + new_end, other.whole.end), splices);
            }
        }
    }

    fn changed(&self, removed: Range<usize>, added: Range<usize>, splices: &mut Vec<Splice>) {
        let (old, new) = (self.old_span(&removed), self.new_span(&added));
        if !removed.is_empty() && !added.is_empty() {
            return tokens::rewritten(self, removed, added, splices);
        }
        let ambiguous = removed.is_empty() && self.slides(&added);
        splices.push(Splice { old, new, ambiguous, ..Splice::default() });
    }

    /// The added lines could stand one line further up or down without changing the text.
    fn slides(&self, added: &Range<usize>) -> bool {
        let line = |at: usize| self.tokens.after.get(at);
        let said = |at: usize| !self.new[at].body.chars().all(blank);
        let up = added.start > 0 && line(added.start - 1) == line(added.end - 1) && said(added.end - 1);
        up || (line(added.end).is_some() && line(added.start) == line(added.end) && said(added.start))
    }

    fn old_token(&self, line: usize) -> Token {
        self.tokens.before[line]
    }

    fn new_token(&self, line: usize) -> Token {
        self.tokens.after[line]
    }
}

fn range(range: Range<u32>) -> Range<usize> {
    let wide = |at: u32| usize::try_from(at).expect("line numbers fit into memory");
    wide(range.start)..wide(range.end)
}

fn span(lines: &[Line<'_>], run: &Range<usize>, last: Option<&Line<'_>>) -> Span {
    let end = last.map_or(0, |line| line.whole.end);
    let start = lines.get(run.start).map_or(end, |line| line.whole.start);
    Span::new(start, if run.is_empty() { start } else { lines[run.end - 1].whole.end })
}

/// One change between equal surroundings, without the blanks that both texts begin and end with.
fn region(sides: &Sides<'_>, old: Span, new: Span, splices: &mut Vec<Splice>) {
    let (left, right) = (old.of(sides.before), new.of(sides.after));
    if left == right {
        return;
    }
    let same = left.chars().zip(right.chars()).take_while(|(one, other)| one == other && blank(*one));
    let head: usize = same.map(|(c, _)| c.len_utf8()).sum();
    let ends = left[head..].chars().rev().zip(right[head..].chars().rev());
    let tail: usize = ends.take_while(|(one, other)| one == other && blank(*one)).map(|(c, _)| c.len_utf8()).sum();
    splices.push(Splice {
        old: Span::new(old.start + head, old.end - tail),
        new: Span::new(new.start + head, new.end - tail),
        ..Splice::default()
    });
}

/// Bytes that both texts begin and end with: whole lines, less some lines of context.
fn common(before: &str, after: &str) -> (usize, usize) {
    let (old, new) = (before.as_bytes(), after.as_bytes());
    let mut start = old.iter().zip(new).take_while(|(one, other)| one == other).count();
    for _ in 0..=CONTEXT {
        start = old[..start].iter().rposition(|byte| *byte == b'\n').unwrap_or(0);
    }
    start += usize::from(start > 0);
    let (old, new) = (&old[start..], &new[start..]);
    let mut tail = old.iter().rev().zip(new.iter().rev()).take_while(|(one, other)| one == other).count();
    for _ in 0..=CONTEXT {
        let rest = &old[old.len() - tail..];
        tail -= rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
    }
    (start, tail)
}

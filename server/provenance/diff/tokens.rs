//! Inside a rewritten run of lines: lines that only changed their white space, then words and signs.

use super::super::apply::{Splice, blank};
use super::{MAX_BYTES, MAX_LINES, Sides, lines::Line, range, region};
use crate::text::Span;
use imara_diff::{Algorithm, Diff, InternedInput};
use std::ops::Range;

/// A word, or a single sign.
struct Token<'t> {
    span: Span,
    text: &'t str,
}

/// Equal tokens: first on both sides, and how many.
#[derive(Clone, Copy)]
struct Run {
    old: usize,
    new: usize,
    len: usize,
}

/// Splices for lines of which some were removed and some added.
pub(super) fn rewritten(sides: &Sides<'_>, removed: Range<usize>, added: Range<usize>, splices: &mut Vec<Splice>) {
    let squeezed = |line: &Line<'_>| line.body.split(blank).collect::<String>();
    let mut input: InternedInput<String> = InternedInput::default();
    input.update_before(sides.old[removed.clone()].iter().map(squeezed));
    input.update_after(sides.new[added.clone()].iter().map(squeezed));
    let diff = Diff::compute(Algorithm::Histogram, &input);
    let (mut old, mut new) = (removed.start, added.start);
    for hunk in diff.hunks() {
        let (gone, come) = (range(hunk.before), range(hunk.after));
        let gone = gone.start + removed.start..gone.end + removed.start;
        let come = come.start + added.start..come.end + added.start;
        respaced(sides, old..gone.start, new..come.start, splices);
        (old, new) = (gone.end, come.end);
        spelled(sides, &gone, &come, splices);
    }
    respaced(sides, old..removed.end, new..added.end, splices);
}

/// Lines that are equal but for white space.
fn respaced(sides: &Sides<'_>, old: Range<usize>, new: Range<usize>, splices: &mut Vec<Splice>) {
    for (one, other) in old.zip(new) {
        let (old, new) = (sides.old[one].whole, sides.new[other].whole);
        if old.of(sides.before) != new.of(sides.after) {
            tokens(sides, old, new, splices);
        }
    }
}

fn spelled(sides: &Sides<'_>, gone: &Range<usize>, come: &Range<usize>, splices: &mut Vec<Splice>) {
    let (old, new) = (sides.old_span(gone), sides.new_span(come));
    let large = gone.len().max(come.len()) > MAX_LINES || old.len().max(new.len()) > MAX_BYTES;
    if old.is_empty() || new.is_empty() || large {
        splices.push(Splice { old, new, ..Splice::default() });
    } else {
        tokens(sides, old, new, splices);
    }
}

fn tokens(sides: &Sides<'_>, old: Span, new: Span, splices: &mut Vec<Splice>) {
    let (before, after) = (split(old.of(sides.before), old.start), split(new.of(sides.after), new.start));
    let mut at = (old.start, new.start);
    for run in runs(&before, &after) {
        for step in 0..run.len {
            let (one, other) = (before[run.old + step].span, after[run.new + step].span);
            region(sides, Span::new(at.0, one.start), Span::new(at.1, other.start), splices);
            at = (one.end, other.end);
        }
    }
    region(sides, Span::new(at.0, old.end), Span::new(at.1, new.end), splices);
}

/// The runs of equal tokens that show a kept text. Signs alone between two replaced texts show nothing, and neither does
/// a comparison in which no word is equal.
fn runs(before: &[Token<'_>], after: &[Token<'_>]) -> Vec<Run> {
    let mut input: InternedInput<&str> = InternedInput::default();
    input.update_before(before.iter().map(|token| token.text));
    input.update_after(after.iter().map(|token| token.text));
    let diff = Diff::compute(Algorithm::Myers, &input);
    let mut runs = Vec::new();
    let (mut old, mut new) = (0, 0);
    let mut add = |old: usize, new: usize, until: usize| {
        if until > old {
            runs.push(Run { old, new, len: until - old });
        }
    };
    for hunk in diff.hunks() {
        let (gone, come) = (range(hunk.before), range(hunk.after));
        add(old, new, gone.start);
        (old, new) = (gone.end, come.end);
    }
    add(old, new, before.len());
    let words = |run: &Run| before[run.old..run.old + run.len].iter().any(|token| token.text.starts_with(wordy));
    if !runs.iter().any(words) && !is_only_spaced(&runs, before.len(), after.len()) {
        return Vec::new();
    }
    let replaced = |one: Option<&Run>, two: Option<&Run>| {
        let (old, new) = one.map_or((0, 0), |run| (run.old + run.len, run.new + run.len));
        let (old_end, new_end) = two.map_or((before.len(), after.len()), |run| (run.old, run.new));
        old < old_end && new < new_end
    };
    let shows = |at: usize| {
        let left = at.checked_sub(1).and_then(|left| runs.get(left));
        words(&runs[at]) || !replaced(left, Some(&runs[at])) || !replaced(Some(&runs[at]), runs.get(at + 1))
    };
    let kept: Vec<bool> = (0..runs.len()).map(shows).collect();
    runs.into_iter().zip(kept).filter_map(|(run, kept)| kept.then_some(run)).collect()
}

/// Every token is kept.
fn is_only_spaced(runs: &[Run], before: usize, after: usize) -> bool {
    before == after && runs.iter().map(|run| run.len).sum::<usize>() == before
}

fn wordy(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The tokens of a text that stands at byte `at`; blanks are none.
fn split(text: &str, at: usize) -> Vec<Token<'_>> {
    let mut all: Vec<Token<'_>> = Vec::new();
    let mut in_word = false;
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        match all.last_mut() {
            Some(last) if in_word && wordy(c) => {
                last.span.end = at + end;
                last.text = &text[last.span.start - at..end];
            }
            _ if blank(c) => {}
            _ => all.push(Token { span: Span::new(at + start, at + end), text: &text[start..end] }),
        }
        in_word = wordy(c);
    }
    all
}

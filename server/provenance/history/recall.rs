//! Finding again what is new in a text in other known texts: the second parent of a merge, what an agent left in the work tree, a
//! branch that was squashed.

use super::super::apply::blank;
use super::super::layer::{Layer, Piece};
use super::super::origin::Actor;
use super::known::Known;
use crate::text::{LineIndex, Span};

/// Known texts that are looked through, the newest first.
pub(super) const MAX_LOOKS: usize = 256;

/// Those that are compared with one text.
const MAX_COMPARED: usize = 12;

/// The nearest ones are compared even where no whole line speaks for it: a line may have been changed since.
const NEAREST: usize = 3;

/// A line with fewer letters and digits is found together with its neighbours or not at all.
const MIN_WORDS: usize = 4;

/// Known texts that may say more about `next` than `base` does: first those that have most of its new lines.
pub(super) fn candidates(known: &[Known], base: usize, next: &Known, others: &[usize]) -> Vec<usize> {
    let new = next.lines.without(&known[base].lines);
    let recent = (1..known.len()).rev().take(MAX_LOOKS);
    let worth = recent.filter(|place| *place != base && !others.contains(place) && known[*place].layer.is_told());
    let mut all: Vec<(usize, usize, usize)> =
        worth.map(|place| (new.common(&known[place].lines), next.lines.apart(&known[place].lines), place)).collect();
    all.sort_by_key(|(explained, apart, place)| (usize::MAX - explained, *apart, usize::MAX - place));
    let mut chosen: Vec<usize> =
        all.iter().filter(|(explained, ..)| *explained > 0).map(|(_, _, place)| *place).collect();
    chosen.truncate(MAX_COMPARED - NEAREST);
    all.sort_by_key(|(_, apart, place)| (*apart, usize::MAX - place));
    let near: Vec<usize> =
        all.iter().map(|(_, _, place)| *place).filter(|place| !chosen.contains(place)).take(NEAREST).collect();
    chosen.extend(near);
    chosen
}

/// The layer of a text that came out of `base` in an unknown way, filled from the others in their order.
pub(super) fn derived(known: &[Known], base: usize, others: &[usize], next: &Known) -> Layer {
    let mut layer = known[base].found_in(next);
    for other in others {
        if !has_unknown(&layer, &next.text) {
            break;
        }
        let found = known[*other].found_in(next);
        layer = recalled(&layer, &found, &next.text);
    }
    layer
}

/// Anything new is still without an author, or anything was taken out by nobody.
fn has_unknown(layer: &Layer, text: &str) -> bool {
    let ink = |piece: &Piece| !piece.span.of(text).chars().all(blank);
    layer.pieces.iter().any(|piece| piece.origin.actor == Actor::Unknown && ink(piece))
        || layer.tombs.iter().any(|tomb| tomb.origin.actor == Actor::Unknown)
}

/// What is unknown in `layer` by what is known in `found`, line by line: where half of what is new in a line and more comes
/// from there, it is that line.
fn recalled(layer: &Layer, found: &Layer, text: &str) -> Layer {
    let index = LineIndex::new(text);
    let span = |line: usize| Span::new(index.start(line), index.start(line + 1));
    let count = index.count();
    let mut state: Vec<Match> = (1..=count).map(|line| matched(layer, found, text, span(line))).collect();
    // A bracket belongs to the line beside it.
    for forth in [true, false] {
        let mut beside = false;
        for step in 0..count {
            let line = if forth { step } else { count - 1 - step };
            match state[line] {
                Match::Strong => beside = true,
                Match::Weak if beside => state[line] = Match::Strong,
                Match::Weak | Match::Blank => {}
                Match::No => beside = false,
            }
        }
    }
    let mut next = Layer { pieces: Vec::new(), tombs: layer.tombs_with(found) };
    for (at, matched) in state.iter().enumerate() {
        let span = span(at + 1);
        match matched {
            Match::Strong => layer.merge(found, span, &mut next),
            _ => layer.within(span).for_each(|piece| next.push(piece)),
        }
    }
    next
}

/// What a line of the text is to another text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Match {
    /// It is that line.
    Strong,
    /// It is that line if one beside it is.
    Weak,
    Blank,
    No,
}

fn matched(layer: &Layer, found: &Layer, text: &str, span: Span) -> Match {
    let inked = |span: Span| span.of(text).chars().filter(|c| !blank(*c)).count();
    let words = |span: Span| span.of(text).chars().filter(|c| c.is_alphanumeric()).count();
    let (mut new, mut kept, mut told, mut letters) = (0, 0, 0, 0);
    for gap in layer.within(span).filter(|piece| piece.origin.actor == Actor::Unknown) {
        new += inked(gap.span);
        (kept, letters) = (kept + inked(gap.span), letters + words(gap.span));
        for piece in found.within(gap.span) {
            if piece.origin.actor == Actor::Unknown {
                // It is new there as well.
                (kept, letters) = (kept - inked(piece.span), letters - words(piece.span));
            } else {
                told += inked(piece.span);
            }
        }
    }
    if inked(span) == 0 {
        Match::Blank
    } else if told == 0 || 2 * kept < new {
        Match::No
    } else if letters >= MIN_WORDS || (letters > 0 && 2 * letters >= words(span)) {
        Match::Strong
    } else {
        Match::Weak
    }
}

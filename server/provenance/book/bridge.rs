//! From a known text to a new one, by claims that lie between the two where nobody saw them: as far as they bring it nearer.
//! What is left over has no declared author.

use super::super::apply::{Splice, blank};
use super::super::claim::Claim;
use super::super::diff::diff;
use super::super::digest::{Digest, TextDigest};
use super::super::layer::Touched;
use super::super::origin::{Actor, Evidence, Origin, Witness};
use super::Book;
use super::chain::Reach;
use super::derive::{Walk, dressed, text_of};
use super::state::State;
use crate::text::Span;
use ropey::Rope;
use std::borrow::Cow;
use std::ops::Add;
use std::sync::Arc;

/// A smaller change, in bytes that are not blank, is not taken for several edits that were seen as one, if it only puts in or only
/// takes out.
const MIN_STRAY: usize = 4;

/// Bytes that are compared, each time the book is asked, to see whether claims are part of changes that neither begin nor end with
/// them: some thirty comparisons of a text of 10,000 lines.
pub(super) const MAX_STRAYS: usize = 12 << 20;

/// What a comparison costs beside the bytes of its text.
const STRAY: usize = 4 << 10;

/// So many texts back it is looked whether one is nearer than the last.
const MAX_BACK: usize = 6;

/// Texts of more lines are compared with few others.
const MAX_LOOKED: usize = 3_000;

/// How to come to a text.
pub(super) struct Way<'b> {
    pub(super) from: &'b State,
    /// The straight way.
    pub(super) splices: Cow<'b, [Splice]>,
    /// Its place was told.
    placed: bool,
    /// A claim that makes it shorter.
    over: Option<&'b Claim>,
    /// What of it has no declared author.
    length: Cost,
    /// Without that claim.
    far: Cost,
    /// An earlier text that is nearer.
    saved: Option<&'b State>,
}

impl Book {
    /// The shortest way to `goal`: from the state before, or by claims from an earlier one.
    pub(super) fn best_way(&self, at: usize, goal: &Rope, witness: &Witness) -> Way<'_> {
        let (before, state) = (&self.states[at - 1], &self.states[at]);
        let seen = state.text.is_instance(goal);
        let splices = match seen {
            true => Cow::Borrowed(state.step.splices(&before.text, &state.text)),
            false => Cow::Owned(diff(&text_of(&before.text), &text_of(goal))),
        };
        let straight = self.way(at, before, goal, witness, splices, seen && state.step.is_placed());
        let told = matches!(witness, Witness::Typing { .. } | Witness::Formatting { .. } | Witness::Accepted(_));
        if told || before.sealed || !straight.far.is_large() {
            return straight;
        }
        // A reload throws away what was typed and not saved.
        let recent = (0..at - 1).rev().map(|known| &self.states[known]);
        // Of a large text only the saved one is looked at: each look takes as long as the change itself.
        let back = if goal.len_lines() > MAX_LOOKED { 0 } else { MAX_BACK };
        let saved = recent.clone().skip(back).find(|known| known.sealed);
        let known = recent.take(back).chain(saved).map(|known| {
            let splices = diff(&text_of(&known.text), &text_of(goal));
            (cost(&known.text, goal, &splices), known, splices)
        });
        let nearest = known.min_by_key(|(cost, ..)| *cost);
        let Some((_, known, splices)) = nearest.filter(|(near, ..)| *near < straight.far) else {
            return straight;
        };
        let other = self.way(at, known, goal, witness, Cow::Owned(splices), false);
        match other.over.is_some() && other.length < straight.length {
            true => other,
            false => Way { saved: Some(known), ..straight },
        }
    }

    fn way<'b>(
        &'b self,
        at: usize,
        from: &'b State,
        goal: &Rope,
        witness: &Witness,
        splices: Cow<'b, [Splice]>,
        placed: bool,
    ) -> Way<'b> {
        let far = cost(&from.text, goal, &splices);
        // What a person was seen typing is not an agent's because it comes near to it.
        let typed = matches!(witness, Witness::Typing { .. });
        let starts = |claim: &Claim| claim.before.as_ref().is_some_and(|start| from.is(start));
        let worth = !typed && (far.is_large() || self.claims.iter().any(starts));
        let leg = Leg { at, text: &from.text, goal, splices: &splices, far };
        let over = if worth { self.between(&leg, from.digest(), &self.claims) } else { None };
        let (length, over) = over.map_or((far, None), |(length, claim)| (length, Some(claim)));
        Way { from, splices, placed, over, length, far, saved: None }
    }

    /// Goes that way. Gives the first claim that was used.
    pub(super) fn take(
        &self,
        at: usize,
        walk: &mut Walk,
        way: &Way<'_>,
        goal: &Rope,
        witness: &Witness,
    ) -> Option<u64> {
        if let Some(claim) = way.over {
            return self.bridge(at, walk, goal, &self.claims, Some(claim), witness);
        }
        // Text that was found again by comparing is flagged; text beside a change whose place was told is not.
        let kept = if way.placed { Touched::default() } else { Touched::REANCHORED };
        let origin = Arc::new(witness.origin());
        walk.go(goal, &way.splices, &origin, Touched::default(), kept);
        if let Some(saved) = way.saved {
            // A reload throws away what was not saved, and so brings back what had been taken out since.
            let mut back = Walk::from(saved);
            let splices = diff(&text_of(&saved.text), &text_of(goal));
            back.go(goal, &splices, &origin, Touched::default(), Touched::REANCHORED);
            walk.recall(&way.splices, &back);
        }
        None
    }

    /// Goes over the claim, and over others before and after it; what lies between them has no declared author.
    fn bridge(
        &self,
        at: usize,
        walk: &mut Walk,
        goal: &Rope,
        claims: &[Claim],
        over: Option<&Claim>,
        witness: &Witness,
    ) -> Option<u64> {
        let from = digest(&walk.text);
        let reach = Reach::of(from, claims);
        let way = reach.way(digest(goal));
        if !way.is_empty() {
            walk.claims(&way, goal);
            return way.first().map(|claim| claim.seq);
        }
        let splices = diff(&text_of(&walk.text), &text_of(goal));
        let far = cost(&walk.text, goal, &splices);
        let over = over.or_else(|| {
            let leg = Leg { at, text: &walk.text, goal, splices: &splices, far };
            self.between(&leg, from, claims).map(|(_, claim)| claim)
        });
        let left_over = Arc::new(self.left_over(witness, &walk.text, goal, &splices));
        let (Some(claim), Some(place)) =
            (over, over.and_then(|over| claims.iter().position(|claim| claim.seq == over.seq)))
        else {
            walk.go(goal, &splices, &left_over, Touched::default(), Touched::REANCHORED);
            return None;
        };
        let (start, end) = claim.ends();
        let strays = claim.before.as_ref().is_some_and(|start| !reach.has(start.digest));
        let mut straight = strays.then(|| walk.clone());
        let first =
            start.and_then(|start| self.bridge(at, walk, &dressed(start, goal), &claims[..place], None, witness));
        walk.claims(&[claim], &end.map_or_else(|| goal.clone(), |end| dressed(end, goal)));
        self.bridge(at, walk, goal, &claims[place + 1..], None, witness);
        if let Some(straight) = &mut straight {
            // A claim that begins elsewhere explains what was put in; what stands on both sides is not touched by it.
            straight.go(goal, &splices, &left_over, Touched::default(), Touched::REANCHORED);
            straight.recall(&splices, walk);
            straight.remember(walk);
            std::mem::swap(walk, straight);
        }
        first.or(Some(claim.seq))
    }

    /// The claim that lies best between two texts, so that the ways to it and from it are shorter than the straight one, and
    /// how long they are together.
    fn between<'c>(&self, leg: &Leg<'_>, from: Digest, claims: &'c [Claim]) -> Option<(Cost, &'c Claim)> {
        let reach = Reach::of(from, claims);
        let mut best: Option<(Cost, Cost, &Claim)> = None;
        for claim in claims {
            let (Some(start), Some(end)) = (&claim.before, &claim.after.text) else { continue };
            let end = dressed(end, leg.goal);
            let (near, sum) = match &start.text {
                _ if reach.has(start.digest) => (Cost::default(), distance(&end, leg.goal)),
                Some(start) if leg.far.is_large() && self.may_stray(leg, claim) => {
                    leg.detour(&dressed(start, leg.goal), claim, &end)
                }
                _ => continue,
            };
            let least = |(least, nearest, _): (Cost, Cost, _)| (sum, near) < (least, nearest);
            if sum < leg.far && best.is_none_or(least) {
                best = Some((sum, near, claim));
            }
        }
        best.map(|(sum, _, claim)| (sum, claim))
    }

    /// The claim could be part of a change without being one end of it: nobody had seen its text by then, and there is still
    /// time to compare. On the way to the beginning of another claim it may have made the very text that is asked about.
    fn may_stray(&self, leg: &Leg<'_>, claim: &Claim) -> bool {
        let whole = self.states[leg.at].text == *leg.goal;
        let left = self.strays.get();
        let seen = self.states.iter().take(leg.at + usize::from(whole)).any(|state| state.is(&claim.after));
        let may = left > 0 && !seen && !self.begins_later(claim, leg.at);
        self.strays.set(left.saturating_sub(if may { STRAY + leg.goal.len_bytes() } else { 0 }));
        may
    }

    /// Who changed what no claim explains. A formatter that is expected here only respells: words are not its.
    fn left_over(&self, witness: &Witness, before: &Rope, after: &Rope, splices: &[Splice]) -> Origin {
        let respelled = |splice: &Splice| words(before, splice.old) + words(after, splice.new) == 0;
        match (&self.formatter, witness) {
            (Some(name), Witness::Nothing) if splices.iter().all(respelled) => {
                Origin { actor: Actor::Tool { name: name.clone() }, evidence: Evidence::Digest }
            }
            _ => witness.origin(),
        }
    }
}

/// A part of the way, from one text to another.
struct Leg<'l> {
    /// The state that is asked about.
    at: usize,
    text: &'l Rope,
    goal: &'l Rope,
    /// The straight way.
    splices: &'l [Splice],
    far: Cost,
}

impl Leg<'_> {
    /// How far it is to the beginning of a claim that begins elsewhere, and how much the whole way over it leaves without a
    /// declared author, of what the straight way puts in.
    fn detour(&self, start: &Rope, claim: &Claim, end: &Rope) -> (Cost, Cost) {
        let (to, from) = (diff(&text_of(self.text), &text_of(start)), diff(&text_of(end), &text_of(self.goal)));
        let (near, rest) = (cost(self.text, start, &to), cost(end, self.goal, &from));
        let nobody = Arc::new(Origin::unknown());
        let mut walk = Walk::bare(self.text.clone());
        walk.go(start, &to, &nobody, Touched::default(), Touched::default());
        walk.claims(&[claim], end);
        walk.go(self.goal, &from, &nobody, Touched::default(), Touched::default());
        let put = changes(self.splices).flat_map(|splice| walk.without_author(splice.new));
        (near, Cost { put: weight(self.goal, put), ..near + rest })
    }
}

fn digest(text: &Rope) -> Digest {
    TextDigest::of(&text_of(text)).canonical
}

/// How far apart two texts are, in characters that are not blank. What was put in wants an author most, and a line of which a part
/// has none counts as a whole: authors write lines, and two lines may be alike by chance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Cost {
    put: Weight,
    taken: Weight,
    /// Both, token by token alone.
    typed: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Weight {
    /// Of the lines that hold a part of it.
    lines: usize,
    /// Token by token.
    tokens: usize,
}

impl Cost {
    /// One word in the place of another may be one line in the place of another that is alike but for the word.
    fn is_large(self) -> bool {
        self.typed > MIN_STRAY || (self.put.tokens > 0 && self.taken.tokens > 0)
    }
}

impl Add for Cost {
    type Output = Cost;

    fn add(self, other: Cost) -> Cost {
        Cost { put: self.put + other.put, taken: self.taken + other.taken, typed: self.typed + other.typed }
    }
}

impl Add for Weight {
    type Output = Weight;

    fn add(self, other: Weight) -> Weight {
        Weight { lines: self.lines + other.lines, tokens: self.tokens + other.tokens }
    }
}

fn distance(before: &Rope, after: &Rope) -> Cost {
    cost(before, after, &diff(&text_of(before), &text_of(after)))
}

fn cost(before: &Rope, after: &Rope, splices: &[Splice]) -> Cost {
    let taken = weight(before, changes(splices).map(|splice| splice.old));
    let put = weight(after, changes(splices).map(|splice| splice.new));
    Cost { put, taken, typed: put.tokens + taken.tokens }
}

/// What was put in or taken out, and not moved.
fn changes(splices: &[Splice]) -> impl Iterator<Item = &Splice> {
    splices.iter().filter(|splice| splice.moved_from.is_none() && !splice.moved_away)
}

/// What the spans weigh, which are sorted.
fn weight(text: &Rope, spans: impl Iterator<Item = Span>) -> Weight {
    let mut weight = Weight::default();
    let mut done = 0;
    for span in spans {
        let tokens = ink(text, span);
        if tokens > 0 {
            let lines = lines(text, span);
            weight.lines += ink(text, Span::new(lines.start.max(done).min(lines.end), lines.end));
            done = done.max(lines.end);
        }
        weight.tokens += tokens;
    }
    weight
}

/// The lines that hold the span, which is not empty.
fn lines(text: &Rope, span: Span) -> Span {
    let start = text.line_to_byte(text.byte_to_line(span.start));
    Span::new(start, text.line_to_byte((text.byte_to_line(span.end - 1) + 1).min(text.len_lines())))
}

fn ink(text: &Rope, span: Span) -> usize {
    text.byte_slice(span.start..span.end).chars().filter(|c| !blank(*c)).count()
}

fn words(text: &Rope, span: Span) -> usize {
    text.byte_slice(span.start..span.end).chars().filter(|c| c.is_alphanumeric()).count()
}

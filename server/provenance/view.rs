//! A layer as people and the judge look at it: by line, and by who was involved.
//!
//! Involvement and share are different things. One byte of an agent, or one thing it took out, makes it involved; its
//! share of a line is how many of the bytes that are not blank it wrote.

use super::apply::blank;
use super::layer::{Layer, Tomb, Touched};
use super::origin::{Actor, Origin};
use crate::risk::Involvement;
use crate::text::{LineIndex, Span};
use std::sync::Arc;

/// Who wrote one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineView {
    /// 1-based.
    pub line: usize,
    /// Bytes that are not blank.
    pub ink: usize,
    /// Those of them that each origin wrote, in the order in which they first appear. The rest is unknown.
    pub shares: Vec<(Arc<Origin>, usize)>,
    pub touched: Touched,
    /// Removals at this line: inside it or at its beginning, for the last line at its end as well.
    pub tombs: Vec<Tomb>,
}

impl LineView {
    /// Bytes, not blank, that stood there before anybody looked.
    pub fn untold(&self) -> usize {
        self.ink - self.shares.iter().map(|(_, bytes)| bytes).sum::<usize>()
    }

    /// Who was involved in the line as it is, and in what was removed from it.
    pub fn involvement(&self) -> Involvement {
        let origins =
            self.shares.iter().map(|(origin, _)| &**origin).chain(self.tombs.iter().map(|tomb| &*tomb.origin));
        let mut involved = involvement(origins);
        involved.unknown |= self.untold() > 0;
        involved
    }
}

impl Layer {
    /// Every line of `text`, which is the text of this layer.
    pub fn lines(&self, text: &str) -> Vec<LineView> {
        let index = LineIndex::new(text);
        let count = index.count();
        let view = |line: usize| {
            let span = Span::new(index.start(line), index.start(line + 1));
            let (ink, shares, touched) = self.shares(text, span);
            let here = |tomb: &&Tomb| tomb.at < span.end || line == count;
            let tombs = self.tombs_within(span).iter().filter(here).cloned().collect();
            LineView { line, ink, shares, touched, tombs }
        };
        (1..=count).map(view).collect()
    }

    /// Who was involved in a part of `text`, removals at its borders included. An empty part has removals only.
    pub fn involvement(&self, text: &str, span: Span) -> Involvement {
        let pieces: Vec<_> = self.within(span).filter(|piece| has_ink(piece.span.of(text))).collect();
        let tombs = self.tombs_within(span).iter().map(|tomb| &*tomb.origin);
        let mut involved = involvement(pieces.iter().map(|piece| &*piece.origin).chain(tombs));
        let starts = pieces.iter().map(|piece| piece.span.start).chain([span.end]);
        let ends = [span.start].into_iter().chain(pieces.iter().map(|piece| piece.span.end));
        involved.unknown |= ends.zip(starts).any(|(end, start)| text.get(end..start).is_some_and(has_ink));
        involved
    }

    /// Bytes that are not blank, how many of them each origin wrote, and what has happened to them.
    fn shares(&self, text: &str, span: Span) -> (usize, Vec<(Arc<Origin>, usize)>, Touched) {
        let mut shares: Vec<(Arc<Origin>, usize)> = Vec::new();
        let mut touched = Touched::default();
        for piece in self.within(span) {
            let bytes = ink(piece.span.of(text));
            if bytes == 0 {
                continue;
            }
            touched |= piece.touched;
            match shares.iter_mut().find(|(origin, _)| *origin == piece.origin) {
                Some((_, sum)) => *sum += bytes,
                None => shares.push((piece.origin, bytes)),
            }
        }
        (ink(span.of(text)), shares, touched)
    }
}

fn involvement<'o>(origins: impl Iterator<Item = &'o Origin>) -> Involvement {
    // All origins are told here; what has none is added by the caller.
    let mut involved = Involvement { agents: Vec::new(), unknown: false };
    for origin in origins {
        match &origin.actor {
            Actor::Ai(agent) => involved.agents.push(agent.agent.clone()),
            Actor::Unknown => involved.unknown = true,
            Actor::Human { .. } | Actor::Tool { .. } | Actor::Vcs { .. } => {}
        }
    }
    involved.agents.sort();
    involved.agents.dedup();
    involved
}

fn has_ink(text: &str) -> bool {
    text.chars().any(|c| !blank(c))
}

fn ink(text: &str) -> usize {
    text.chars().filter(|c| !blank(*c)).map(char::len_utf8).sum()
}

//! The origins of one text: sorted, disjoint pieces, and a tombstone where something was taken out.

use super::Origin;
use super::digest::Digest;
use crate::text::Span;
use serde::{Deserialize, Serialize};
use std::ops::{BitOr, BitOrAssign};
use std::sync::Arc;

/// Who wrote what in one text. Bytes without a piece stood there before anybody looked; nobody knows their origin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layer {
    pub(super) pieces: Vec<Piece>,
    pub(super) tombs: Vec<Tomb>,
}

/// Bytes of one origin and one history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub span: Span,
    pub origin: Arc<Origin>,
    pub touched: Touched,
}

/// Something was removed here. Text that the remover wrote alone leaves none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tomb {
    pub at: usize,
    /// Who removed it.
    pub origin: Arc<Origin>,
    /// Lines of the removed text; a part of a line counts as one.
    pub lines: usize,
    /// Canonical digest of the removed text. With several parts, the digest of the written digests of the parts.
    pub removed: Digest,
    /// How many removals this stands for: a word deleted key by key is one tombstone of several parts.
    pub parts: usize,
}

/// What has happened to bytes since they were written; their origin stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "Vec<&'static str>", try_from = "Vec<String>")]
pub struct Touched(u8);

impl Touched {
    /// A person changed the line.
    pub const HUMAN_EDITED: Touched = Touched(1);
    /// White space or line ends of the line changed.
    pub const REFORMATTED: Touched = Touched(2);
    /// The lines stand somewhere else than they were written.
    pub const MOVED: Touched = Touched(4);
    /// Found again by comparing whole texts.
    pub const REANCHORED: Touched = Touched(8);
    /// It could as well be the equal text beside it, or another author of the same change.
    pub const AMBIGUOUS: Touched = Touched(16);

    pub(super) const NAMES: [(Touched, &str); 5] = [
        (Touched::HUMAN_EDITED, "human-edited"),
        (Touched::REFORMATTED, "reformatted"),
        (Touched::MOVED, "moved"),
        (Touched::REANCHORED, "reanchored"),
        (Touched::AMBIGUOUS, "ambiguous"),
    ];

    /// True when every flag of `other` is set.
    pub fn has(self, other: Touched) -> bool {
        self.0 & other.0 == other.0
    }

    /// The names of the flags that are set.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        Touched::NAMES.into_iter().filter(move |(flag, _)| self.has(*flag)).map(|(_, name)| name)
    }
}

impl From<Touched> for Vec<&'static str> {
    fn from(touched: Touched) -> Self {
        touched.names().collect()
    }
}

impl TryFrom<Vec<String>> for Touched {
    type Error = String;

    fn try_from(names: Vec<String>) -> Result<Touched, String> {
        names.iter().try_fold(Touched::default(), |all, name| {
            let known = Touched::NAMES.into_iter().find(|(_, known)| known == name);
            Ok(all | known.ok_or_else(|| format!("no flag is called `{name}`"))?.0)
        })
    }
}

impl BitOr for Touched {
    type Output = Touched;

    fn bitor(self, other: Touched) -> Touched {
        Touched(self.0 | other.0)
    }
}

impl BitOrAssign for Touched {
    fn bitor_assign(&mut self, other: Touched) {
        self.0 |= other.0;
    }
}

impl Layer {
    /// Pieces in the order of the text.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Tombstones in the order of the text.
    pub fn tombs(&self) -> &[Tomb] {
        &self.tombs
    }

    /// True when an agent wrote or removed anything.
    pub fn has_agents(&self) -> bool {
        let mut origins =
            self.pieces.iter().map(|piece| &piece.origin).chain(self.tombs.iter().map(|tomb| &tomb.origin));
        origins.any(|origin| matches!(origin.actor, super::origin::Actor::Ai(_)))
    }

    /// True when anything is known of anybody.
    pub(super) fn is_told(&self) -> bool {
        let mut origins =
            self.pieces.iter().map(|piece| &piece.origin).chain(self.tombs.iter().map(|tomb| &tomb.origin));
        origins.any(|origin| origin.actor != super::origin::Actor::Unknown)
    }

    /// The pieces inside `span`, cut to it.
    pub fn within(&self, span: Span) -> impl Iterator<Item = Piece> + '_ {
        let first = self.pieces.partition_point(|piece| piece.span.end <= span.start);
        self.pieces[first..].iter().take_while(move |piece| piece.span.start < span.end).map(move |piece| {
            let cut = Span::new(piece.span.start.max(span.start), piece.span.end.min(span.end));
            Piece { span: cut, ..piece.clone() }
        })
    }

    /// The tombstones at the borders of `span` and inside.
    pub fn tombs_within(&self, span: Span) -> &[Tomb] {
        let first = self.tombs.partition_point(|tomb| tomb.at < span.start);
        let end = self.tombs.partition_point(|tomb| tomb.at <= span.end);
        &self.tombs[first..end]
    }

    /// The piece that holds a byte.
    pub(super) fn at(&self, byte: usize) -> Option<&Piece> {
        let index = self.pieces.partition_point(|piece| piece.span.end <= byte);
        self.pieces.get(index).filter(|piece| piece.span.start <= byte)
    }

    /// Adds a piece behind all others; neighbours of one origin and history become one.
    pub(super) fn push(&mut self, piece: Piece) {
        if piece.span.is_empty() {
            return;
        }
        match self.pieces.last_mut() {
            Some(last)
                if last.span.end == piece.span.start
                    && last.touched == piece.touched
                    && last.origin == piece.origin =>
            {
                last.span.end = piece.span.end;
            }
            _ => self.pieces.push(piece),
        }
    }
}

//! What was imported, held against the text it speaks of: [`fit`] before it is recorded, [`lay`] when the text is looked at.

use super::names::shown;
use super::numbered::Numbered;
use super::{Imported, Lines, Notes};
use crate::provenance::digest::{Digest, TextDigest};
use crate::provenance::layer::{Layer, Piece, Touched};
use crate::provenance::origin::{Actor, Evidence, Origin};
use crate::provenance::record::{Authored, Import, TextRef};
use crate::text::{LineIndex, Span};
use std::sync::Arc;

/// So many ranges stand in one record; more become several of the same file.
const CHUNK: usize = 400;
/// Bytes that are hashed to check the digests of one file.
const MAX_HASHED: usize = 64 << 20;

/// Records of what `imported` says about `path`, whose content is `text` in the commit (`commit` and `blob` are ids). Left out
/// and noted are lines that the text does not have, that are others than the record's digest says, and lines that are said to be
/// a person's: such a word is no evidence.
pub fn fit(imported: &Imported, path: &str, text: &str, commit: &str, blob: &str) -> (Vec<Import>, Notes) {
    let mut notes = Notes::default();
    let lines = imported.files.get(path).map(Vec::as_slice).unwrap_or_default();
    let name = shown(path);
    if !Numbered::as_git_counts(text) {
        notes.add(format!("{name}: some of its lines end in CR alone, which tools count in different ways"));
        return (Vec::new(), notes);
    }
    let numbered = Numbered::new(text);
    let wrong = wrong(imported.digests.get(path).map(Vec::as_slice).unwrap_or_default(), &numbered, &name, &mut notes);
    let mut people = 0;
    let mut kept: Vec<&Lines> = Vec::new();
    for lines in lines {
        if lines.last > numbered.last() {
            let (first, last, all) = (lines.first, lines.last, numbered.last());
            notes.add(format!("{name}: lines {first}-{last}: it has {all} lines, the record speaks of another text"));
        } else if lines.origin.agent().is_none() {
            people += lines.count();
        } else if !wrong.iter().any(|(first, last)| *first <= lines.last && lines.first <= *last) {
            kept.push(lines);
        }
    }
    if people > 0 {
        notes.add(format!("{name}: {people} lines are said to be a person's; that is no proof, they stay unknown"));
    }
    let record = |lines: &[&Lines]| Import {
        source: imported.source,
        commit: commit.to_owned(),
        blob: blob.to_owned(),
        path: path.to_owned(),
        text: TextRef { digest: TextDigest::of(text), kept: false },
        authors: authors(lines),
    };
    (kept.chunks(CHUNK).map(record).collect(), notes)
}

/// Ranges that are others than their digests say.
fn wrong(digests: &[(u32, u32, Digest)], text: &Numbered<'_>, name: &str, notes: &mut Notes) -> Vec<(u32, u32)> {
    let mut wrong = Vec::new();
    let mut hashed = 0;
    for (first, last, digest) in digests {
        hashed += text.span(*first, *last).map_or(0, Span::len);
        if hashed > MAX_HASHED || !text.has(*first, *last, *digest) {
            wrong.push((*first, *last));
            notes.add(format!("{name}: lines {first}-{last}: they are not those that the record's digest says"));
        }
    }
    wrong.sort_unstable();
    let mut joined: Vec<(u32, u32)> = Vec::new();
    for (first, last) in wrong {
        match joined.last_mut() {
            Some(before) if before.1 >= first => before.1 = before.1.max(last),
            _ => joined.push((first, last)),
        }
    }
    joined
}

/// The same lines by author.
fn authors(lines: &[&Lines]) -> Vec<Authored> {
    let mut authors: Vec<Authored> = Vec::new();
    for lines in lines {
        let range = (lines.first, lines.last);
        let same = |known: &&mut Authored| known.actor == lines.origin.actor && known.shared == lines.shared;
        match authors.iter_mut().find(same) {
            Some(known) => known.lines.push(range),
            None => {
                let actor = lines.origin.actor.clone();
                authors.push(Authored { actor, shared: lines.shared, lines: vec![range] });
            }
        }
    }
    authors
}

/// The layer of `text` as far as these records speak of it; records of other texts say nothing. Of two that name somebody for the
/// same line the one of the more exact source counts, then the earlier one. Lines that are shared are flagged
/// [`Touched::AMBIGUOUS`]. Nobody becomes a person by it.
pub fn lay<'i>(imports: impl IntoIterator<Item = &'i Import>, text: &str) -> Layer {
    let mut imports: Vec<&Import> = imports.into_iter().collect();
    if imports.is_empty() || !Numbered::as_git_counts(text) {
        return Layer::default();
    }
    let digest = TextDigest::of(text).canonical;
    imports.retain(|import| import.text.digest.canonical == digest);
    imports.sort_by_key(|import| import.source);
    let index = LineIndex::new(text);
    imports.into_iter().fold(Layer::default(), |layer, import| layer.filled(&import.layer(text, &index)))
}

impl Import {
    fn layer(&self, text: &str, index: &LineIndex) -> Layer {
        let line = |line: u32| usize::try_from(line).unwrap_or(usize::MAX);
        let mut pieces: Vec<Piece> = Vec::new();
        for author in self.authors.iter().filter(|author| matches!(author.actor, Actor::Ai(_))) {
            let origin = Arc::new(Origin { actor: author.actor.clone(), evidence: Evidence::Import });
            let touched = if author.shared { Touched::AMBIGUOUS } else { Touched::default() };
            for (first, last) in author.lines.iter().filter(|(first, last)| *first >= 1 && first <= last) {
                let span = Span::new(index.start(line(*first)), index.start(line(*last).saturating_add(1)));
                pieces.push(Piece {
                    span: Span::new(span.start, span.end.min(text.len())),
                    origin: Arc::clone(&origin),
                    touched,
                });
            }
        }
        pieces.sort_by_key(|piece| piece.span);
        let mut layer = Layer::default();
        for mut piece in pieces {
            // A record that was not written by us may say a line twice.
            let end = layer.pieces.last().map_or(0, |last| last.span.end);
            piece.span = Span::new(piece.span.start.max(end), piece.span.end);
            layer.push(piece);
        }
        layer
    }
}

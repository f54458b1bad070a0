//! Where something that is gone is shown, and where it would go back in.

use super::Declared;
use crate::operations::resources::Resource;
use crate::text::{Hunk, Span, hunks};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// The files of a unit that stand on both sides.
pub(super) struct Places<'a> {
    files: BTreeMap<&'a str, Pair<'a>>,
}

/// One file on both sides, compared when somebody asks.
struct Pair<'a> {
    base: Declared<'a>,
    present: Declared<'a>,
    hunks: OnceCell<Vec<Hunk>>,
}

impl<'a> Places<'a> {
    pub(super) fn new(base: &[Declared<'a>], present: &[Declared<'a>]) -> Places<'a> {
        let pair = |present: &Declared<'a>| {
            let base = base.iter().find(|file| file.path == present.path)?;
            Some((present.path, Pair { base: *base, present: *present, hunks: OnceCell::new() }))
        };
        Places { files: present.iter().filter_map(pair).collect() }
    }

    /// The nearest line that remains in the present file where `gone`, a span of the base, stood: the next one with
    /// anything on it, else the last. `None` where the file is not on both sides.
    pub(super) fn nearest(&self, path: &str, gone: Span) -> Option<Span> {
        let pair = self.files.get(path)?;
        pair.nearest(gone, Span::new(0, pair.present.text.len()))
    }

    /// The same inside a block that remains, behind its head.
    pub(super) fn nearest_in(&self, path: &str, gone: Span, block: &Resource) -> Option<Span> {
        let pair = self.files.get(path)?;
        let body = Span::new(block.head.end, block.span.end);
        let behind = body.of(pair.present.text).find('\n').map_or(0, |at| at + 1);
        pair.nearest(gone, Span::new(body.start + behind, body.end))
    }

    /// The beginning of the line of the present file, inside a block that remains, before which a part of it that is
    /// gone goes back in.
    pub(super) fn line_in(&self, path: &str, gone: Span, block: &Resource) -> Option<usize> {
        let pair = self.files.get(path)?;
        let text = pair.present.text;
        let body = Span::new(block.head.end, block.span.end);
        let first = body.start + body.of(text).find('\n')? + 1;
        // The closing bracket has a line of its own.
        let last = text[..body.end].rfind('\n')? + 1;
        let at = pair.moved(gone.start).clamp(first, last.max(first));
        Some(text[..at].rfind('\n').map_or(0, |at| at + 1))
    }

    /// The end of the present file, where it is on both sides.
    pub(super) fn end(&self, path: &str) -> Option<usize> {
        self.files.get(path).map(|pair| pair.present.text.len())
    }

    /// Where the text of a removed resource goes back in: behind the last survivor before it in its file, else at the
    /// beginning. `None` where the file is gone, too.
    pub(super) fn insertion(&self, path: &str, gone: &Resource) -> Option<usize> {
        let pair = self.files.get(path)?;
        let mut before = pair.base.resources.iter().rev().filter(|resource| resource.span.end <= gone.span.start);
        let survives = |old: &Resource| pair.present.resources.iter().find(|now| now.address == old.address);
        Some(before.find_map(survives).map_or(0, |resource| resource.span.end))
    }
}

impl Pair<'_> {
    fn nearest(&self, gone: Span, room: Span) -> Option<Span> {
        let at = self.moved(gone.start).clamp(room.start, room.end);
        let lines = lines(self.present.text).filter(|line| line.touches(room) && !line.is_empty());
        let mut last = None;
        for line in lines {
            last = Some(line);
            if line.end > at {
                break;
            }
        }
        last
    }

    /// The place in the present that `at` of the base has become, or the first behind what was taken away.
    fn moved(&self, at: usize) -> usize {
        let hunks = self.hunks.get_or_init(|| hunks(self.base.text, self.present.text));
        let Some(hunk) = hunks.iter().rev().find(|hunk| hunk.base.start <= at) else { return at };
        if at >= hunk.base.end {
            return hunk.present.end + (at - hunk.base.end);
        }
        // Line by line, as far as the new text goes.
        let behind = Span::new(hunk.base.start, at).of(self.base.text).matches('\n').count();
        let new = hunk.present.of(self.present.text);
        hunk.present.start + new.split_inclusive('\n').take(behind).map(str::len).sum::<usize>()
    }
}

/// Every line without the white space around it.
fn lines(text: &str) -> impl Iterator<Item = Span> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at + (line.len() - line.trim_start().len());
        *at += line.len();
        Some(Span::new(start, start + line.trim().len()))
    })
}

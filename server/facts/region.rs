//! Reading a text again after an edit, by the items the edit touched.
//!
//! A language of `regions` is written so that what stands between two top-level items which begin a line can be parsed by
//! itself. Then an edit costs the items around it, whatever the size of the file, and a bracket that is not closed yet
//! does not swallow what follows. Where a region is free of errors the facts are those of the whole text.

use super::walk::{self, Source};
use super::{Facts, Interest, Item, Placed};
use crate::language::{self, Language, ParseFailure};
use crate::text::{Replaced, Span};

/// Above this many bytes, and half of the text, reading the whole from its last tree is as good.
const SMALL: usize = 8 << 10;

/// The facts of `text`, which differs from the text of `before` in `replaced` only: first to last, apart from each
/// other. `before` must be without errors. `None` where only a look at the whole tells.
pub fn reread(
    before: &Facts,
    replaced: &[Replaced],
    text: &str,
    interest: Interest<'_>,
    keep_going: &mut dyn FnMut() -> bool,
) -> Result<Option<Facts>, ParseFailure> {
    let language = before.language;
    if !language.regions {
        return Ok(None);
    }
    let Some(regions) = regions(before, replaced, text) else { return Ok(None) };
    let bytes: usize = regions.iter().map(|region| region.span.len()).sum();
    if bytes > SMALL && bytes > text.len() / 2 {
        return Ok(None);
    }
    let mut items = Vec::with_capacity(before.items.len() + regions.len());
    let mut broken = false;
    let mut next = 0;
    let mut moved = Moved::default();
    for region in &regions {
        items.extend(before.items[next..region.first].iter().map(|placed| moved.apply(placed)));
        let part = region.span.of(text);
        if cannot_stand_alone(language, part) {
            return Ok(None);
        }
        let tree = language::parse(language, part, None, keep_going)?;
        let source = Source { language, text: part, interest, holes: &[], nesting: 0 };
        let Some(read) = walk::extract_part(source, &tree, &before.aliases) else { return Ok(None) };
        broken |= read.broken;
        items.extend(
            read.items.into_iter().map(|placed| Placed { span: placed.span.shift(region.span.start), ..placed }),
        );
        next = region.end;
        moved = region.moved;
    }
    items.extend(before.items[next..].iter().map(|placed| moved.apply(placed)));
    Ok(Some(Facts { language, items, aliases: before.aliases.clone(), broken }))
}

/// A part of the text to be read by itself, in place of the items `first..end` of the text before.
struct Region {
    span: Span,
    first: usize,
    end: usize,
    /// How far what follows has moved.
    moved: Moved,
}

/// The distance between a place in the text before and the same place now.
#[derive(Clone, Copy, Default)]
struct Moved {
    old: usize,
    new: usize,
}

impl Moved {
    fn now(self, at: usize) -> usize {
        at - self.old + self.new
    }

    fn apply(self, placed: &Placed) -> Placed {
        let span = Span::new(self.now(placed.span.start), self.now(placed.span.end));
        Placed { span, ..placed.clone() }
    }
}

/// What has to be read: for each replaced part the item it stands in and the ones it could grow together with. `None`
/// where that does not begin and end between lines.
fn regions(before: &Facts, replaced: &[Replaced], text: &str) -> Option<Vec<Region>> {
    let mut regions: Vec<Region> = Vec::new();
    let mut moved = Moved::default();
    for change in replaced {
        let first = first_item(&before.items, change, text);
        // What precedes this change has moved as far as the change before it says.
        let joins = regions.last().filter(|last| first < last.end).map(|last| (last.first, last.span.start));
        let (first, start) = joins.unwrap_or_else(|| {
            let at = before.items.get(first).filter(|_| first > 0);
            (first, at.map_or(0, |placed| moved.now(placed.span.start)))
        });
        moved = Moved { old: change.old.end, new: change.new.end };
        let mut end = before.items.partition_point(|placed| placed.span.start <= change.old.end);
        let at = |index: usize| before.items.get(index).map_or(text.len(), |placed| moved.now(placed.span.start));
        // An item right below the change may become a part of it.
        if text.get(change.new.end..at(end))?.bytes().filter(|byte| *byte == b'\n').count() < 2 {
            end = (end + 1).min(before.items.len());
        }
        let region = Region { span: Span::new(start, at(end)), first, end, moved };
        match regions.last_mut() {
            Some(last) if joins.is_some() => *last = region,
            _ => regions.push(region),
        }
    }
    let begins_line = |at: usize| at == 0 || at == text.len() || text.as_bytes().get(at - 1) == Some(&b'\n');
    regions.iter().all(|region| begins_line(region.span.start) && begins_line(region.span.end)).then_some(regions)
}

/// The item that a change stands in or behind; the one in front of it where the first line was touched, as that could go
/// on from there. Comments are passed: they belong to whatever is around them.
fn first_item(items: &[Placed], change: &Replaced, text: &str) -> usize {
    let inside = items.partition_point(|placed| placed.span.start <= change.old.start);
    let mut spoken = (0..inside).rev().filter(|index| !is_comment(&items[*index].item));
    let Some(own) = spoken.next() else { return 0 };
    // What lies before the change is the same in both texts, and so is its distance to the change.
    let into = change.old.start - items[own].span.start;
    let before = change.new.start.checked_sub(into).and_then(|start| text.get(start..change.new.start));
    if before.is_some_and(|before| before.contains('\n')) { own } else { spoken.next().unwrap_or(0) }
}

fn is_comment(item: &Item) -> bool {
    item.facts.is_empty() && item.comments.iter().any(|comment| comment.start == 0)
}

/// True for a text whose end does not end what it says, although it parses.
fn cannot_stand_alone(language: &Language, part: &str) -> bool {
    part.trim_end().ends_with('\\') || (!language.afresh_with.is_empty() && part.contains(language.afresh_with))
}

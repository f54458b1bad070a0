//! Texts made ready for the judge. The sides of one change are read one after the other: the second starts from the
//! tree and the items of the first.

#[cfg(test)]
mod tests;

use super::{Content, interesting};
use crate::facts::{self, ItemCache};
use crate::language::{self, Language, ParseFailure};
use crate::operations::{self, Summary};
use tree_sitter::{InputEdit, Point, Tree};

/// Reads versions of one text.
#[derive(Default)]
pub struct Reader {
    last: Option<Version>,
    items: ItemCache,
}

struct Version {
    language: &'static Language,
    text: String,
    tree: Tree,
}

/// Reads a whole text: parse, facts, summary. `None` for a text in no language we read, `Some(Err)` where parsing
/// stopped. Doors that keep trees and items between edits do these steps themselves.
pub fn read(path: &str, text: String, keep_going: &mut dyn FnMut() -> bool) -> Option<Result<Content, ParseFailure>> {
    Reader::default().read(path, text, keep_going)
}

impl Reader {
    /// As [`read`], faster for a text that is much like the one before.
    pub fn read(
        &mut self,
        path: &str,
        text: String,
        keep_going: &mut dyn FnMut() -> bool,
    ) -> Option<Result<Content, ParseFailure>> {
        let language = language::of(path, &text)?;
        if !operations::worth_reading(language, &text) {
            return Some(Ok(Content { text, summary: Summary::default() }));
        }
        let tree = match self.parse(language, &text, keep_going) {
            Ok(tree) => tree,
            Err(failure) => return Some(Err(failure)),
        };
        let facts = facts::extract(language, &text, &tree, &interesting, &mut self.items);
        let summary = operations::summarise(path, &text, &facts);
        self.last = Some(Version { language, text: text.clone(), tree });
        Some(Ok(Content { text, summary }))
    }

    /// Where either version is broken, the tree could depend on the order of the two, so it is made afresh.
    fn parse(
        &mut self,
        language: &'static Language,
        text: &str,
        keep_going: &mut dyn FnMut() -> bool,
    ) -> Result<Tree, ParseFailure> {
        let last =
            self.last.take().filter(|last| last.language.id == language.id && !last.tree.root_node().has_error());
        if let Some(mut last) = last {
            last.tree.edit(&difference(&last.text, text));
            let tree = language::parse(language, text, Some(&last.tree), keep_going)?;
            if !tree.root_node().has_error() {
                return Ok(tree);
            }
        }
        language::parse(language, text, None, keep_going)
    }
}

/// The one edit between two texts: everything but what they begin and end with in common.
fn difference(old: &str, new: &str) -> InputEdit {
    let (before, after) = (old.as_bytes(), new.as_bytes());
    let mut start = before.iter().zip(after).take_while(|(one, other)| one == other).count();
    while !old.is_char_boundary(start) || !new.is_char_boundary(start) {
        start -= 1;
    }
    let ends = before[start..].iter().rev().zip(after[start..].iter().rev());
    let mut common = ends.take_while(|(one, other)| one == other).count();
    while !old.is_char_boundary(before.len() - common) || !new.is_char_boundary(after.len() - common) {
        common -= 1;
    }
    let (old_end, new_end) = (before.len() - common, after.len() - common);
    InputEdit {
        start_byte: start,
        old_end_byte: old_end,
        new_end_byte: new_end,
        start_position: point(old, start),
        old_end_position: point(old, old_end),
        new_end_position: point(new, new_end),
    }
}

fn point(text: &str, at: usize) -> Point {
    let before = &text.as_bytes()[..at];
    let line = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    Point { row: before.iter().filter(|byte| **byte == b'\n').count(), column: at - line }
}

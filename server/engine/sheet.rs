//! The text of an open document with its tree, and the three ways in which clients count columns.

use crate::language::Language;
use crate::text::Edit;
use ropey::Rope;
use tree_sitter::{InputEdit, Tree};

/// How a client counts columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    /// What the protocol says where nothing was agreed on.
    #[default]
    Utf16,
    Utf32,
}

/// A place as a client names it: both from 0, the column in units of an [`Encoding`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    pub line: usize,
    pub column: usize,
}

/// A text and the tree of an earlier version of it, moved along with every edit.
pub(super) struct Document {
    pub(super) text: Rope,
    pub(super) language: Option<&'static Language>,
    tree: Option<Tree>,
    /// Edits since the last snapshot.
    since: Vec<InputEdit>,
}

impl Document {
    pub(super) fn open(language: Option<&'static Language>, text: &str) -> Document {
        Document { text: Rope::from_str(text), language, tree: None, since: Vec::new() }
    }

    /// Applies an edit whose span lies on character boundaries inside the text.
    pub(super) fn apply(&mut self, edit: &Edit) {
        let (start, old_end, new_end) = (edit.span.start, edit.span.end, edit.span.start + edit.text.len());
        let (start_position, old_end_position) = (place(&self.text, start), place(&self.text, old_end));
        let chars = self.text.byte_to_char(start)..self.text.byte_to_char(old_end);
        let at = chars.start;
        self.text.remove(chars);
        self.text.insert(at, &edit.text);
        let input = InputEdit {
            start_byte: start,
            old_end_byte: old_end,
            new_end_byte: new_end,
            start_position,
            old_end_position,
            new_end_position: place(&self.text, new_end),
        };
        if let Some(tree) = &mut self.tree {
            tree.edit(&input);
        }
        self.since.push(input);
    }

    /// The newest tree there is, moved along with every edit.
    pub(super) fn tree(&self) -> Option<&Tree> {
        self.tree.as_ref()
    }

    /// The text and a tree to start from. Edits from now on are replayed onto what [`Document::adopt`] brings back.
    pub(super) fn snapshot(&mut self) -> (Rope, Option<Tree>) {
        self.since.clear();
        (self.text.clone(), self.tree.clone())
    }

    /// Takes the tree of the last snapshot.
    pub(super) fn adopt(&mut self, mut tree: Tree) {
        for edit in &self.since {
            tree.edit(edit);
        }
        self.tree = Some(tree);
    }
}

/// The byte at a point. A column beyond its line counts as the line's end and a line beyond the text as the text's end,
/// as the protocol says; a column inside a character counts as its start.
pub fn offset(text: &Rope, point: Point, encoding: Encoding) -> usize {
    if point.line >= text.len_lines() {
        return text.len_bytes();
    }
    let line = text.line(point.line);
    let mut chars = line.len_chars();
    while chars > 0 && matches!(line.char(chars - 1), '\n' | '\r') {
        chars -= 1;
    }
    let line = line.slice(..chars);
    let column = match encoding {
        Encoding::Utf8 => line.byte_to_char(point.column.min(line.len_bytes())),
        Encoding::Utf16 => line.utf16_cu_to_char(point.column.min(line.len_utf16_cu())),
        Encoding::Utf32 => point.column.min(chars),
    };
    text.line_to_byte(point.line) + line.char_to_byte(column)
}

/// The point of a byte; bytes beyond the end count as the end.
pub fn point(text: &Rope, at: usize, encoding: Encoding) -> Point {
    let at = at.min(text.len_bytes());
    let line = text.byte_to_line(at);
    let start = text.line_to_byte(line);
    let column = match encoding {
        Encoding::Utf8 => at - start,
        Encoding::Utf16 => units(text, at) - units(text, start),
        Encoding::Utf32 => text.byte_to_char(at) - text.line_to_char(line),
    };
    Point { line, column }
}

fn units(text: &Rope, at: usize) -> usize {
    text.char_to_utf16_cu(text.byte_to_char(at))
}

fn place(text: &Rope, at: usize) -> tree_sitter::Point {
    let row = text.byte_to_line(at);
    tree_sitter::Point { row, column: at - text.line_to_byte(row) }
}

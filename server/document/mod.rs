//! An open text: rope, tree, and the edits that keep both in step.
//!
//! Everything here is by bytes; [`offset`] and [`point`] translate for a protocol that counts otherwise. This module must
//! not know protocols, files or what a text means.

mod notice;
mod position;
#[cfg(test)]
mod tests;

pub use notice::{MAX_KEPT_BYTES, Notice, decode};
pub use position::{Encoding, Point, offset, point};

use crate::language::{self, Language};
use crate::text::Edit;
use ropey::Rope;
use tree_sitter::{InputEdit, Tree};

/// So many edits are replayed onto a tree that comes back late; after more, the next parse starts afresh.
const MAX_REPLAYED: usize = 1 << 16;

/// A text and the tree of an earlier version of it, moved along with every edit.
#[derive(Clone, Debug)]
pub struct Document {
    text: Rope,
    language: Option<&'static Language>,
    tree: Option<Tree>,
    /// Edits since the last snapshot; `None` when there were too many.
    since: Option<Vec<InputEdit>>,
    /// A carriage return may stand alone: then lines of the text are not rows of the tree.
    lone_returns: bool,
    /// Why the text is not kept. Edits of it are ignored.
    dropped: Option<Notice>,
}

impl Document {
    /// Opens a text. One larger than [`MAX_KEPT_BYTES`] is not kept: [`Document::notice`] says so.
    pub fn open(language: Option<&'static Language>, text: &str) -> Document {
        let dropped = (text.len() > MAX_KEPT_BYTES).then_some(Notice::NotKept { bytes: text.len() });
        let text = if dropped.is_some() { "" } else { text };
        Document {
            text: Rope::from_str(text),
            language,
            tree: None,
            since: Some(Vec::new()),
            lone_returns: has_lone_return(text),
            dropped,
        }
    }

    /// The text as it stands; a clone costs a few nanoseconds.
    pub fn text(&self) -> &Rope {
        &self.text
    }

    /// What the text is written in, if we read it.
    pub fn language(&self) -> Option<&'static Language> {
        self.language
    }

    /// The newest tree there is, moved along with every edit since it was made.
    pub fn tree(&self) -> Option<&Tree> {
        self.tree.as_ref()
    }

    /// What the user should know about how this text is treated.
    pub fn notice(&self) -> Option<Notice> {
        match self.dropped {
            Some(notice) => Some(notice),
            None if self.language.is_some() && self.text.len_bytes() > language::MAX_PARSED_BYTES => {
                Some(Notice::NotParsed { bytes: self.text.len_bytes() })
            }
            None => None,
        }
    }

    /// Applies an edit. A span beyond the text is cut to it, and one inside a character begins and ends at its start.
    /// Returns the edit as it was applied.
    pub fn apply(&mut self, edit: &Edit) -> Edit {
        if self.dropped.is_some() {
            return Edit { span: crate::text::Span::default(), text: String::new() };
        }
        let (start, old_end) = (self.character(edit.span.start), self.character(edit.span.end));
        let span = crate::text::Span::new(start, old_end);
        let new_end = start + edit.text.len();
        self.lone_returns |= edit.text.contains('\r') || self.touches_return(start, old_end);
        let (start_position, old_end_position) = (self.place(start), self.place(old_end));
        let chars = self.text.byte_to_char(start)..self.text.byte_to_char(old_end);
        let at = chars.start;
        self.text.remove(chars);
        self.text.insert(at, &edit.text);
        let new_end_position = self.place(new_end);
        let input = InputEdit {
            start_byte: start,
            old_end_byte: old_end,
            new_end_byte: new_end,
            start_position,
            old_end_position,
            new_end_position,
        };
        if let Some(tree) = &mut self.tree {
            tree.edit(&input);
        }
        match &mut self.since {
            Some(since) if since.len() < MAX_REPLAYED => since.push(input),
            since => *since = None,
        }
        if self.text.len_bytes() > MAX_KEPT_BYTES {
            self.drop_for(Notice::NotKept { bytes: self.text.len_bytes() });
        }
        Edit { span, text: edit.text.clone() }
    }

    /// Forgets the text: what it is now is not known. Opening it anew is the only way back.
    pub fn lose(&mut self) {
        self.drop_for(Notice::Lost);
    }

    /// True for a text that is not kept; see [`Document::notice`].
    pub fn is_dropped(&self) -> bool {
        self.dropped.is_some()
    }

    fn drop_for(&mut self, notice: Notice) {
        *self = Document { dropped: Some(notice), ..Document::open(self.language, "") };
    }

    /// The text and a tree to start from. Edits from now on are replayed onto what [`Document::adopt`] brings back.
    pub fn snapshot(&mut self) -> (Rope, Option<Tree>) {
        self.since = Some(Vec::new());
        (self.text.clone(), self.tree.clone())
    }

    /// Takes the tree of the last snapshot, however many edits have come since.
    pub fn adopt(&mut self, mut tree: Tree) {
        if let Some(since) = self.since.as_ref().filter(|_| self.dropped.is_none()) {
            since.iter().for_each(|edit| tree.edit(edit));
            self.tree = Some(tree);
        }
    }

    /// The start of the character at or around a byte.
    fn character(&self, at: usize) -> usize {
        let at = at.min(self.text.len_bytes());
        self.text.char_to_byte(self.text.byte_to_char(at))
    }

    /// A carriage return stands in the range or beside it: the edit may join or part it from its line feed.
    fn touches_return(&self, start: usize, end: usize) -> bool {
        let around = start.saturating_sub(1)..(end + 1).min(self.text.len_bytes());
        let slice = self.text.get_byte_slice(around).or_else(|| self.text.get_byte_slice(start..end));
        slice.is_none_or(|slice| slice.chunks().any(|chunk| chunk.contains('\r')))
    }

    /// Row and column as the parser counts: only a line feed ends a row.
    fn place(&self, at: usize) -> tree_sitter::Point {
        if self.lone_returns {
            let before = self.text.byte_slice(..at);
            let row = before.bytes().filter(|byte| *byte == b'\n').count();
            let column = before.bytes_at(at).reversed().take_while(|byte| *byte != b'\n').count();
            return tree_sitter::Point { row, column };
        }
        let row = self.text.byte_to_line(at);
        tree_sitter::Point { row, column: at - self.text.line_to_byte(row) }
    }
}

fn has_lone_return(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().any(|(at, byte)| *byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'))
}

//! Lines and columns as protocols count them, for people and clients; never used inside.

use ropey::{Rope, RopeSlice};

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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    pub line: usize,
    pub column: usize,
}

/// The byte at a point. A column beyond its line counts as the line's end and a line beyond the text as the text's end,
/// as the protocol says; a column inside a character counts as its start.
pub fn offset(text: &Rope, point: Point, encoding: Encoding) -> usize {
    if point.line >= text.len_lines() {
        return text.len_bytes();
    }
    let line = without_break(text.line(point.line));
    let column = match encoding {
        Encoding::Utf8 => line.byte_to_char(point.column.min(line.len_bytes())),
        Encoding::Utf16 => line.utf16_cu_to_char(point.column.min(line.len_utf16_cu())),
        Encoding::Utf32 => point.column.min(line.len_chars()),
    };
    text.line_to_byte(point.line) + line.char_to_byte(column)
}

/// The point of a byte; a byte beyond the end counts as the end, one inside a character as its start.
pub fn point(text: &Rope, at: usize, encoding: Encoding) -> Point {
    let char = text.byte_to_char(at.min(text.len_bytes()));
    let line = text.char_to_line(char);
    let start = text.line_to_char(line);
    let column = match encoding {
        Encoding::Utf8 => text.char_to_byte(char) - text.char_to_byte(start),
        Encoding::Utf16 => text.char_to_utf16_cu(char) - text.char_to_utf16_cu(start),
        Encoding::Utf32 => char - start,
    };
    Point { line, column }
}

fn without_break(line: RopeSlice<'_>) -> RopeSlice<'_> {
    let mut chars = line.len_chars();
    while chars > 0 && matches!(line.char(chars - 1), '\n' | '\r') {
        chars -= 1;
    }
    line.slice(..chars)
}

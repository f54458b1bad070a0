//! The line of a finding as people see it, with the columns to underline.

use super::wide::{columns, is_hidden};
use crate::text::{LineIndex, Span};

/// More columns than this are cut: a minified file must not fill the screen.
const MAX_COLUMNS: usize = 140;
/// Columns kept before the span when the line is cut.
const LEAD: usize = 30;
const TAB: usize = 4;

/// One line, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// 1-based.
    pub line: usize,
    /// Tabs are spaces, hidden characters are written out, what is too long is cut.
    pub text: String,
    /// Columns of the terminal before the underline, and under it.
    pub indent: usize,
    pub width: usize,
    /// Lines of the span after this one.
    pub more: usize,
}

impl Excerpt {
    /// The first line of `span` in `text`.
    pub fn new(text: &str, lines: &LineIndex, span: Span) -> Excerpt {
        let line = lines.position(span.start).line;
        let start = lines.start(line);
        let source = lines.line(text, line);
        let cells: Vec<(String, usize, bool)> = source
            .char_indices()
            .map(|(at, c)| {
                let inside = start + at >= span.start && start + at < span.end;
                let (shown, width) = cell(c);
                (shown, width, inside)
            })
            .collect();
        let first = cells.iter().position(|cell| cell.2).unwrap_or(cells.len());
        let from = first_shown(&cells, first);
        let mut excerpt =
            Excerpt { line, text: String::new(), indent: 0, width: 0, more: lines.position(span.end).line - line };
        let mut column = 0;
        if from > 0 {
            excerpt.text.push('…');
            column = 1;
        }
        excerpt.indent = column;
        for (at, (shown, width, inside)) in cells.iter().enumerate().skip(from) {
            if column + width > MAX_COLUMNS {
                excerpt.text.push('…');
                break;
            }
            excerpt.text.push_str(shown);
            column += width;
            if *inside {
                excerpt.width += width;
            } else if at < first {
                excerpt.indent += width;
            }
        }
        excerpt.text.truncate(excerpt.text.trim_end().len());
        excerpt.width = excerpt.width.max(1);
        excerpt
    }
}

/// Where a line that is too long begins: some columns before the span.
fn first_shown(cells: &[(String, usize, bool)], first: usize) -> usize {
    if cells.iter().map(|cell| cell.1).sum::<usize>() <= MAX_COLUMNS {
        return 0;
    }
    let mut room = LEAD;
    let mut from = first;
    while from > 0 && cells.get(from - 1).is_some_and(|cell| cell.1 <= room) {
        from -= 1;
        room -= cells.get(from).map_or(0, |cell| cell.1);
    }
    from
}

fn cell(c: char) -> (String, usize) {
    if c == '\t' {
        (" ".repeat(TAB), TAB)
    } else if is_hidden(c) {
        let shown = c.escape_unicode().to_string();
        let width = shown.len();
        (shown, width)
    } else {
        (c.to_string(), columns(c))
    }
}

//! Other languages inside a text: which bytes belong to them, and their facts in the coordinates of the outer item.

use super::{Embedded, Interest, ItemCache, walk};
use crate::language::{self, Language};
use crate::text::Span;
use tree_sitter::{Node, Point, Range};

/// Regions deeper than this are not looked into.
pub(super) const MAX_NESTING: usize = 4;

/// Facts of the text at `content` read as `language`; `None` where it cannot be parsed.
///
/// The inner parser sees the outer text with its template expressions masked, one range a line without the common
/// indent, so that every inner node carries its true position.
pub(super) fn embedded(
    inner: &'static Language,
    text: &str,
    content: Node<'_>,
    origin: usize,
    scope: usize,
    interest: Interest<'_>,
    nesting: usize,
) -> Option<Embedded> {
    let span = Span::new(content.start_byte(), content.end_byte());
    let written = span.of(text);
    let lines = content_lines(written);
    let masked = masked(text, span, written.starts_with('>'));
    let ranges: Vec<Range> = lines
        .iter()
        .filter_map(|(start, end)| {
            let (start, end) = (span.start + start, span.start + end);
            (start < end).then(|| Range {
                start_byte: start,
                end_byte: end,
                start_point: point(text, start),
                end_point: point(text, end),
            })
        })
        .collect();
    if ranges.is_empty() {
        return None;
    }
    let tree = language::parse_within(inner, &masked, &ranges, None, &mut || true).ok()?;
    let mut cache = ItemCache::default();
    let facts = walk::extract_from(inner, &masked, &tree, interest, &mut cache, origin, nesting + 1);
    Some(Embedded { span: Span::new(span.start - origin, span.end - origin), scope, facts })
}

/// Byte ranges of the content, line by line, without block header, quotes and common indent.
fn content_lines(written: &str) -> Vec<(usize, usize)> {
    let block = written.starts_with(['|', '>']);
    if !block {
        let quoted = written.len() >= 2 && written.starts_with(['"', '\'']);
        return if quoted { vec![(1, written.len() - 1)] } else { vec![(0, written.len())] };
    }
    let mut at = written.find('\n').map_or(written.len(), |end| end + 1);
    let body = &written[at..];
    let indent = body
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start_matches(' ').len())
        .min()
        .unwrap_or(0);
    let mut lines = Vec::new();
    for line in body.split_inclusive('\n') {
        let start = if line.trim().is_empty() { at } else { at + indent.min(line.len()) };
        lines.push((start, at + line.len()));
        at += line.len();
    }
    lines
}

/// The outer text with `${{ … }}` inside `span` overwritten by letters, and line ends by spaces where they fold.
fn masked(text: &str, span: Span, folded: bool) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let mut at = span.start;
    while let Some(open) = text.get(at..span.end).and_then(|rest| rest.find("${{")) {
        let open = at + open;
        let close = text.get(open..span.end).and_then(|rest| rest.find("}}")).map_or(span.end, |end| open + end + 2);
        bytes[open..close].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b'x');
        at = close;
    }
    if folded {
        let body = text[span.start..span.end].find('\n').map_or(span.end, |end| span.start + end + 1);
        bytes[body..span.end].iter_mut().filter(|byte| **byte == b'\n').for_each(|byte| *byte = b' ');
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn point(text: &str, at: usize) -> Point {
    let before = &text.as_bytes()[..at.min(text.len())];
    let row = before.iter().filter(|byte| **byte == b'\n').count();
    let column = at - before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    Point { row, column }
}

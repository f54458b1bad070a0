//! Other languages inside a text: read as what they stand for, reported where they are written.

use super::respan::respan;
use super::strings::{self, Decoded, decode, verbatim};
use super::value::Value;
use super::walk::{self, Source, Walk};
use super::{Embedded, ItemCache};
use crate::language::{self, Language, Role};
use crate::text::Span;
use tree_sitter::Node;

/// Regions deeper than this are not looked into.
const MAX_NESTING: usize = 4;

/// Facts of the literal at `content` read as `inner`; `None` where it cannot be parsed.
///
/// The literal is decoded first: indent, folding, quotes and escapes are gone when the inner parser sees it, and what
/// the outer language computes stands there as an expansion of the inner one, so nothing mistakes it for known text.
/// Afterwards every span is taken back to where its characters are written.
pub(super) fn embedded(outer: &Walk<'_>, inner: &'static Language, content: Node<'_>) -> Option<Embedded> {
    let lower = &outer.lower;
    let computed = lower.computed(content, 0);
    let written = lower.written(content);
    let literal = lower.language.compiled().values(content.kind_id()).iter().any(|shape| shape.role == Role::Text);
    read(outer, inner, written, lower.span(content), computed, literal)
}

/// As [`embedded`] for the lines of an item that begin with the mark of shell text in this language, where the grammar
/// did not see that. A line that goes on brings the next one along.
pub(super) fn loose_lines(outer: &Walk<'_>, item: Span, text: &str) -> Vec<Embedded> {
    let mark = outer.source.language.shell_lines;
    let Some(shell) = language::by_id("bash").filter(|_| !mark.is_empty()) else { return Vec::new() };
    let known =
        |span: Span| outer.item.embedded.iter().any(|one| one.span.start < span.end && span.start < one.span.end);
    let mut found = Vec::new();
    let mut at = item.start;
    let mut open: Option<Span> = None;
    for line in item.of(text).split_inclusive('\n') {
        let next = at + line.len();
        let span = match open.take() {
            Some(span) => Span::new(span.start, next),
            None => Span::new(at, next),
        };
        at = next;
        if !span.of(text).starts_with(mark) {
            continue;
        }
        if line.trim_end().ends_with('\\') && next < item.end {
            open = Some(span);
            continue;
        }
        let written = span.of(text).trim_end();
        let place = Span::new(span.start - item.start, span.start - item.start + written.len());
        if !known(place) {
            found.extend(read(outer, shell, written, place, strings::references(written), false));
        }
    }
    found
}

fn read(
    outer: &Walk<'_>,
    inner: &'static Language,
    written: &str,
    place: Span,
    computed: Vec<(Span, Value)>,
    literal: bool,
) -> Option<Embedded> {
    if outer.source.nesting >= MAX_NESTING {
        return None;
    }
    let quoting = outer.source.language.strings;
    let spans: Vec<Span> = computed.iter().map(|(span, _)| *span).collect();
    let decoded = match strings::region(quoting, written, &spans, inner.hole) {
        Some(decoded) => decoded,
        None if literal => decode(quoting, written, &spans, inner.hole),
        None => verbatim(written, &spans, inner.hole),
    };
    let holes: Vec<_> = decoded.holes.iter().copied().zip(computed.into_iter().map(|(_, value)| value)).collect();
    let tree = language::parse(inner, &decoded.text, None, &mut || true).ok()?;
    let source = Source {
        language: inner,
        text: &decoded.text,
        interest: outer.source.interest,
        holes: &holes,
        nesting: outer.source.nesting + 1,
    };
    let mut facts = walk::extract(source, &tree, &mut ItemCache::default());
    let Decoded { text, offsets, .. } = decoded;
    respan(&mut facts, 0, 0, &|span| offsets.written(span).shift(place.start));
    Some(Embedded { span: place, scope: outer.scope(), facts, text: text.into() })
}

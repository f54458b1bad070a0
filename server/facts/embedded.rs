//! Other languages inside a text: read as what they stand for, reported where they are written.

use super::respan::respan;
use super::strings::{decode, verbatim};
use super::walk::{self, Source, Walk};
use super::{Embedded, ItemCache};
use crate::language::{self, Language, Quoting, Role};
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
    if outer.source.nesting >= MAX_NESTING {
        return None;
    }
    let lower = &outer.lower;
    let computed = lower.computed(content, 0);
    let spans: Vec<Span> = computed.iter().map(|(span, _)| *span).collect();
    let is_literal = |role| role == Role::Text;
    let written = lower.written(content);
    let shapes = lower.language.compiled().values(content.kind_id());
    let decoded = if shapes.iter().any(|shape| is_literal(shape.role)) || lower.language.strings == Quoting::Yaml {
        decode(lower.language.strings, written, &spans, inner.hole)
    } else {
        verbatim(written, &spans, inner.hole)
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
    let place = lower.span(content);
    respan(&mut facts, 0, 0, &|span| decoded.offsets.written(span).shift(place.start));
    Some(Embedded { span: place, scope: outer.scope(), facts })
}

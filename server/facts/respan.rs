//! Moves every span of decoded facts to where its text is written.

use super::{Argument, Call, FactKind, Facts, Item, Piece, Text, Value};
use crate::text::Span;
use std::sync::Arc;

/// `written` maps spans of the decoded text. Item spans of `facts` count from `base` there, and from `new_base` after.
pub(super) fn respan(facts: &mut Facts, base: usize, new_base: usize, written: &dyn Fn(Span) -> Span) {
    for placed in &mut facts.items {
        let old = placed.span.shift(base);
        let new = written(old);
        placed.span = Span::new(new.start - new_base, new.end - new_base);
        let item = std::mem::take(&mut placed.item);
        let mut item = Arc::unwrap_or_clone(item);
        within(&mut item, &|span| {
            let span = written(span.shift(old.start));
            Span::new(span.start.saturating_sub(new.start), span.end.saturating_sub(new.start))
        });
        for embedded in &mut item.embedded {
            respan(&mut embedded.facts, old.start, new.start, written);
        }
        placed.item = Arc::new(item);
    }
}

fn within(item: &mut Item, moved: &dyn Fn(Span) -> Span) {
    for scope in &mut item.scopes {
        scope.span = moved(scope.span);
        scope.head = moved(scope.head);
    }
    for span in item.comments.iter_mut().chain(item.embedded.iter_mut().map(|embedded| &mut embedded.span)) {
        *span = moved(*span);
    }
    for fact in &mut item.facts {
        fact.span = moved(fact.span);
        match &mut fact.kind {
            FactKind::Call(found) => call(found, moved),
            FactKind::Command(command) => {
                for word in &mut command.words {
                    word.span = moved(word.span);
                    text(&mut word.text, moved);
                }
                command.assignments.iter_mut().for_each(|(_, value)| text(value, moved));
                for redirect in &mut command.redirects {
                    redirect.span = moved(redirect.span);
                    text(&mut redirect.target, moved);
                }
                if let Some((start, _)) = &mut command.pipeline {
                    *start = moved(Span::new(*start, *start)).start;
                }
            }
            FactKind::Setting { key_span, value: found, value_span, .. } => {
                *key_span = moved(*key_span);
                *value_span = moved(*value_span);
                value(found, moved);
            }
            FactKind::Bind { name, value: bound, of_type } => {
                value(name, moved);
                bound.iter_mut().chain(of_type).for_each(|found| value(found, moved));
            }
            FactKind::Grow { name, value: more } => {
                value(name, moved);
                value(more, moved);
            }
            FactKind::Import { .. } => {}
            FactKind::Loop { name, values } => {
                name.iter_mut().chain(values).for_each(|found| value(found, moved));
            }
            FactKind::Return { value: found } => value(found, moved),
        }
    }
}

fn value(found: &mut Value, moved: &dyn Fn(Span) -> Span) {
    match found {
        Value::Text(found) => text(found, moved),
        Value::Member(object, _) => value(object, moved),
        Value::Index(object, key) => {
            value(object, moved);
            value(key, moved);
        }
        Value::Call(found) => call(found, moved),
        Value::List(items) => items.iter_mut().for_each(|item| value(item, moved)),
        Value::Map(entries) => entries.iter_mut().for_each(|(key, found)| {
            value(key, moved);
            value(found, moved);
        }),
        Value::Number(_) | Value::Bool(_) | Value::Null | Value::Name(_) | Value::Unknown => {}
    }
}

fn text(found: &mut Text, moved: &dyn Fn(Span) -> Span) {
    for piece in &mut found.pieces {
        if let Piece::Hole { value: found, .. } = piece {
            value(found, moved);
        }
    }
}

fn call(found: &mut Call, moved: &dyn Fn(Span) -> Span) {
    found.span = moved(found.span);
    value(&mut found.callee, moved);
    for Argument { value: found, span, .. } in &mut found.arguments {
        *span = moved(*span);
        value(found, moved);
    }
}

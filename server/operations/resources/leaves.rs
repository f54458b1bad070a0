//! The leaf values of a configuration text with their paths.

use crate::facts::{FactKind, Item, Placed, Scope, ScopeKind, Value};
use crate::text::Span;

/// One key with its value; spans in the coordinates of the text.
pub(super) struct Leaf<'f> {
    /// Keys from the root joined by dots, list levels left out.
    pub(super) path: String,
    pub(super) value: &'f Value,
    pub(super) key_span: Span,
    pub(super) span: Span,
    item: &'f Item,
    /// What the key stands in.
    scope: usize,
}

/// Keys beside one key that are handed on.
const MAX_BESIDE: usize = 32;

impl Leaf<'_> {
    /// The keys that stand in the same block or map, with their values.
    pub(super) fn beside(&self) -> Vec<(String, Value)> {
        let span = self.item.scopes.get(self.scope).map_or(Span::default(), |scope| scope.span);
        let from = self.item.facts.partition_point(|fact| fact.span.start < span.start);
        let inside = self.item.facts[from..].iter().take_while(|fact| fact.span.start < span.end);
        let same = inside.filter(|fact| fact.scope == self.scope).filter_map(|fact| match &fact.kind {
            FactKind::Setting { key, value, .. } if !key.is_empty() => Some((key.clone(), value.clone())),
            _ => None,
        });
        same.take(MAX_BESIDE).collect()
    }
}

/// The leaves below scope `root` of an item, in the order of the text. Root 0 is the whole item.
pub(super) fn below(placed: &Placed, root: usize) -> impl Iterator<Item = Leaf<'_>> {
    let item = &*placed.item;
    let start = placed.span.start;
    let span = item.scopes.get(root).map_or(Span::default(), |scope| scope.span);
    // Facts stand in the order of the text, so those of a scope stand together.
    let from = item.facts.partition_point(|fact| fact.span.start < span.start);
    let inside = item.facts[from..].iter().take_while(move |fact| fact.span.start < span.end);
    inside.filter_map(move |fact| {
        let FactKind::Setting { key, key_span, value, value_span } = &fact.kind else { return None };
        let mut path = path(item, fact.scope, root)?;
        if !key.is_empty() {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(key);
        }
        Some(Leaf {
            path,
            value,
            key_span: key_span.shift(start),
            span: value_span.shift(start),
            item,
            scope: fact.scope,
        })
    })
}

/// The keys from `root` down to a scope, joined by dots; `None` outside of `root`.
pub(super) fn path(item: &Item, scope: usize, root: usize) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    if scope != root {
        let mut reached = root == 0;
        for (at, scope) in item.enclosing(scope) {
            if at == root {
                reached = true;
                break;
            }
            names.extend(name(scope));
        }
        if !reached {
            return None;
        }
    }
    names.reverse();
    Some(names.join("."))
}

/// What a scope adds to a path. `dynamic "ingress" { content { … } }` declares blocks named `ingress`.
fn name(scope: &Scope) -> Option<&str> {
    match scope.kind {
        ScopeKind::Pair | ScopeKind::Symbol => Some(&scope.name),
        ScopeKind::Block if scope.name == "dynamic" => scope.labels.first().map(String::as_str),
        ScopeKind::Block if scope.name == "content" && scope.labels.is_empty() => None,
        ScopeKind::Block => Some(&scope.name),
        _ => None,
    }
}

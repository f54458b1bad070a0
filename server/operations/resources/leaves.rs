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
    pub(super) placed: &'f Placed,
    /// What the key stands in.
    scope: usize,
    /// An element of the list that the scope stands for.
    element: bool,
}

/// Keys beside one key that are handed on, and facts that are looked through for them.
const MAX_BESIDE: usize = 48;
const MAX_LOOKED: usize = 256;

impl Leaf<'_> {
    /// The block or map that the key stands in.
    pub(super) fn map(&self) -> usize {
        let scope = self.placed.item.scopes.get(self.scope);
        if self.element { scope.map_or(0, |scope| scope.parent) } else { self.scope }
    }

    /// The keys that stand in the same block or map, with their values, lists of plain values among them; those of the
    /// maps around have `../` before their names.
    pub(super) fn beside(&self) -> Vec<(String, Value)> {
        let item = &*self.placed.item;
        let mut found = Vec::new();
        let own = self.map();
        keys_of(item, own, "", &mut found);
        if own != 0 {
            let around = item.enclosing(own).map(|(_, scope)| scope.parent);
            around.for_each(|scope| keys_of(item, scope, "../", &mut found));
        }
        found
    }
}

/// Adds the keys of one map.
fn keys_of(item: &Item, map: usize, prefix: &str, found: &mut Vec<(String, Value)>) {
    let span = item.scopes.get(map).map_or(Span::default(), |scope| scope.span);
    let from = item.facts.partition_point(|fact| fact.span.start < span.start);
    let inside = item.facts[from..].iter().take_while(|fact| fact.span.start < span.end);
    for fact in inside.take(MAX_LOOKED) {
        let FactKind::Setting { key, value, .. } = &fact.kind else { continue };
        if found.len() >= MAX_BESIDE {
            return;
        }
        if fact.scope == map && !key.is_empty() {
            found.push((format!("{prefix}{key}"), value.clone()));
        } else if !key.is_empty()
            && let Some(below) = item.scopes.get(fact.scope)
            && below.kind == ScopeKind::Pair
            && below.parent == map
            && fact.scope != map
        {
            // One step down, by its path.
            found.push((format!("{prefix}{}.{key}", below.name), value.clone()));
        } else if let Some(list) = item.scopes.get(fact.scope)
            && key.is_empty()
            && list.kind == ScopeKind::Pair
            && list.parent == map
            && fact.scope != map
        {
            let name = format!("{prefix}{}", list.name);
            match found.iter_mut().find(|(one, _)| *one == name) {
                Some((_, Value::List(values))) => values.push(value.clone()),
                _ => found.push((name, Value::List(vec![value.clone()]))),
            }
        }
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
            placed,
            scope: fact.scope,
            element: key.is_empty(),
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

//! What one matched node adds to its item.

use super::embedded::embedded;
use super::lower::as_text;
use super::slots::Match;
use super::value::Value;
use super::walk::Walk;
use super::{FactKind, ScopeKind, imports};
use crate::language::{self, Part, Quoting, Role};
use tree_sitter::Node;

/// Methods that put every element of a list into another one.
const SPREADING: &[&str] = &["extend", "addAll", "concat", "extend_from_slice"];

/// Adds what `node` says; false when its inside was taken as a whole.
pub(super) fn collect(walk: &mut Walk<'_>, found: &Match<'_, '_>, node: Node<'_>, depth: usize) -> bool {
    match found.role() {
        Role::Call => {
            let call = walk.lower.call(found, node);
            walk.push(FactKind::Call(call), node);
        }
        Role::TokenCall => {
            if let Some(call) = walk.lower.token_call(found, node) {
                walk.push(FactKind::Call(call), node);
            }
        }
        Role::Bind => walk.bind(found, node),
        Role::BindBlock if walk.goes_through_a_list(node) => {}
        Role::BindBlock => {
            let value = walk.lower.value(node);
            for name in found.all(Part::Name) {
                let (name, value) = (walk.lower.value(name), Some(value.clone()));
                walk.push(FactKind::Bind { name, value, of_type: None }, node);
            }
        }
        Role::Append => {
            if let (Some(name), Some(value)) = (found.one(Part::Name), found.one(Part::Value)) {
                let name = walk.lower.value(name);
                let mut text = as_text(name.clone());
                text.join(as_text(walk.lower.value(value)));
                walk.push(FactKind::Bind { name, value: Some(Value::Text(text)), of_type: None }, node);
            }
        }
        Role::Grow => {
            if let Some(name) = found.one(Part::Name) {
                let spreads = found.one(Part::Operator).map(|operator| walk.lower.written(operator));
                let mut values: Vec<Value> = found.all(Part::Value).map(|value| walk.lower.element(value)).collect();
                let value = match spreads {
                    Some(method) if SPREADING.contains(&method) && values.len() == 1 => values.remove(0),
                    _ => Value::List(values),
                };
                let name = walk.lower.value(name);
                walk.push(FactKind::Grow { name, value }, node);
            }
        }
        Role::Tail => {
            if let Some(last) = found.all(Part::Value).last() {
                walk.give_back(last);
            }
        }
        Role::Import | Role::ImportAs | Role::ImportAll => {
            imports::import(walk, node, "", 0);
            return false;
        }
        Role::ImportFrom => {
            imports::import_from(walk, found, node);
            return false;
        }
        Role::Scope => {
            let name = found.one(Part::Name).map(|name| walk.lower.written(name).to_owned());
            if name.is_none() && walk.names_a_function(node) {
                return true;
            }
            walk.enter(ScopeKind::Symbol, name.unwrap_or_default(), Vec::new(), node, depth);
        }
        Role::Block => {
            let kind_node = found.one(Part::Kind);
            let kind = kind_node.map(|kind| walk.lower.written(kind).to_owned());
            let labels = found.all(Part::Label).filter(|label| kind_node.is_none_or(|kind| kind.id() != label.id()));
            let labels = labels.map(|label| walk.lower.word(label)).collect();
            walk.enter(ScopeKind::Block, kind.unwrap_or_default(), labels, node, depth);
        }
        Role::Setting | Role::Pair | Role::Option => return walk.setting(found, node, depth),
        Role::Entries => {
            let elements = found.all(Part::Item).enumerate().map(|(index, item)| (item.id(), index));
            walk.entries.extend(elements);
        }
        Role::Command => walk.command(found, node),
        Role::Pipeline => walk.pipeline(found, node),
        Role::Redirected => walk.redirected(found, node),
        Role::Assign => walk.assign(found, node),
        Role::Subshell => walk.enter(ScopeKind::Subshell, String::new(), Vec::new(), node, depth),
        Role::Branch => walk.enter(ScopeKind::Branch, String::new(), Vec::new(), node, depth),
        Role::Loop => {
            let name = found.all(Part::Name).last().map(|name| walk.lower.value(name));
            let values = found.all(Part::Value).map(|value| walk.lower.value(value)).collect();
            walk.push(FactKind::Loop { name, values }, node);
            walk.enter(ScopeKind::Loop, String::new(), Vec::new(), node, depth);
        }
        Role::Return => {
            if let Some(value) = found.one(Part::Value) {
                let value = walk.lower.value(value);
                walk.returned(value, node);
            }
        }
        Role::Inject => walk.inject(found, node),
        Role::Comment => {
            let span = walk.lower.span(node);
            walk.item.comments.push(span);
        }
        _ => {}
    }
    true
}

impl Walk<'_> {
    fn returned(&mut self, value: Value, node: Node<'_>) {
        if matches!(value, Value::Call(_) | Value::Name(_) | Value::Member(..) | Value::Text(_)) {
            self.push(FactKind::Return { value }, node);
        }
    }

    /// What stands last in a function, where it is a value.
    fn give_back(&mut self, last: Node<'_>) {
        let value = self.lower.value(last);
        self.returned(value, last);
    }

    /// True where the node has just become a loop over a list that is written out.
    fn goes_through_a_list(&self, node: Node<'_>) -> bool {
        let span = self.lower.span(node);
        self.item.facts.last().is_some_and(|fact| {
            matches!(&fact.kind, FactKind::Loop { values, .. } if fact.span == span
                && matches!(values.first(), Some(Value::List(_))))
        })
    }

    /// True for a function that is the value of the name whose scope was just entered.
    fn names_a_function(&self, node: Node<'_>) -> bool {
        let end = self.lower.span(node).end;
        let around = self.item.scopes.get(self.scope()).filter(|_| self.scope() != 0);
        around.is_some_and(|scope| scope.kind == ScopeKind::Symbol && scope.span.end == end && !scope.name.is_empty())
    }

    /// True where the node has become a scope: the name stands for a function.
    fn is_scope(&self, node: Node<'_>) -> bool {
        let scope = self.item.scopes.get(self.scope());
        scope.is_some_and(|scope| scope.kind == ScopeKind::Symbol && scope.span == self.lower.span(node))
    }

    fn bind(&mut self, found: &Match<'_, '_>, node: Node<'_>) {
        if found.one(Part::Value).is_some() && self.is_scope(node) {
            return;
        }
        let value = found.one(Part::Value).map(|value| self.lower.value(value));
        if let (Some(Value::Call(call)), Some(node)) = (&value, found.one(Part::Value))
            && self.lower.language.strings == Quoting::PowerShell
            && call.span == self.lower.span(node)
        {
            self.pending.outputs.insert(node.id());
        }
        let of_type = found.one(Part::Type).map(|of_type| self.lower.value(of_type));
        if value.is_none() && of_type.is_none() {
            for name in found.all(Part::Name) {
                let name = self.lower.value(name);
                self.push(FactKind::Bind { name, value: None, of_type: None }, node);
            }
        } else if let Some(name) = found.one(Part::Name) {
            let name = self.lower.value(name);
            self.push(FactKind::Bind { name, value, of_type }, node);
        }
    }

    /// False when the value was taken as a whole.
    fn setting(&mut self, found: &Match<'_, '_>, node: Node<'_>, depth: usize) -> bool {
        let Some(key_node) = found.one(Part::Key) else { return true };
        let key = self.lower.word(key_node);
        let value_node = found.one(Part::Value);
        if found.role() == Role::Pair && value_node.is_some_and(|value| self.lower.is_region(value)) {
            self.enter(ScopeKind::Pair, key, Vec::new(), node, depth);
            return true;
        }
        let value = value_node.map_or(Value::Null, |value| self.lower.value(value));
        let key_span = self.lower.span(key_node);
        let value_span = value_node.map_or(key_span, |value| self.lower.span(value));
        let whole = found.role() == Role::Pair && matches!(value, Value::Call(_));
        self.push(FactKind::Setting { key, key_span, value, value_span }, node);
        !whole
    }

    /// An element of a configuration list.
    pub(super) fn element(&mut self, node: Node<'_>, index: usize, depth: usize) {
        // `- {}` has nothing in it to be told of, and may allow everything.
        if self.lower.is_region(node) && self.lower.written(node).trim_start_matches(['-', ' ']) != "{}" {
            return self.enter(ScopeKind::Entry, index.to_string(), Vec::new(), node, depth);
        }
        let value = self.lower.value(node);
        let value_span = self.lower.span(node);
        self.push(FactKind::Setting { key: String::new(), key_span: value_span, value, value_span }, node);
    }

    fn inject(&mut self, found: &Match<'_, '_>, node: Node<'_>) {
        let Some(inner) = language::by_id(&found.shape.injects) else { return };
        let whole = found.one(Part::Content).is_none().then_some(node);
        for content in found.all(Part::Content).chain(whole) {
            let region = embedded(self, inner, content);
            self.item.embedded.extend(region);
        }
    }
}

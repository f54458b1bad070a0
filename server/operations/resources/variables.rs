//! Variables and locals of Terraform, as far as the same text tells their values.

use super::leaves;
use crate::facts::{Facts, Piece, ScopeKind, Value};
use std::collections::HashMap;

/// Names that lead to each other.
const MAX_DEPTH: usize = 8;
/// Elements of a list that are looked at.
const MAX_ELEMENTS: usize = 64;

/// The known values by address: `var.name`, `local.name`.
#[derive(Default)]
pub(super) struct Variables<'f> {
    values: HashMap<String, &'f Value>,
}

impl<'f> Variables<'f> {
    /// Defaults of variables, and locals. A variable without a default is known nowhere.
    pub(super) fn of(facts: &'f Facts) -> Variables<'f> {
        let mut found = Variables::default();
        for placed in &facts.items {
            let block = placed.item.scopes.iter().position(|scope| scope.kind == ScopeKind::Block && scope.parent == 0);
            let Some((root, block)) = block.and_then(|at| Some((at, placed.item.scopes.get(at)?))) else { continue };
            match (block.name.as_str(), block.labels.first()) {
                ("variable", Some(name)) => {
                    let default = leaves::below(placed, root).find(|leaf| leaf.path == "default");
                    found.values.extend(default.map(|leaf| (format!("var.{name}"), leaf.value)));
                }
                ("locals", _) => {
                    let locals = leaves::below(placed, root);
                    found.values.extend(locals.map(|leaf| (format!("local.{}", leaf.path), leaf.value)));
                }
                _ => {}
            }
        }
        found
    }

    /// The value with the names in it replaced; `None` where it names nothing that is known.
    pub(super) fn resolved(&self, value: &Value) -> Option<Value> {
        if self.values.is_empty() { None } else { self.at_depth(value, 0) }
    }

    fn at_depth(&self, value: &Value, depth: usize) -> Option<Value> {
        if depth > MAX_DEPTH {
            return None;
        }
        match value {
            Value::Member(object, member) => {
                let known = value.path().and_then(|path| self.values.get(&path).copied());
                if let Some(known) = known {
                    return Some(self.at_depth(known, depth + 1).unwrap_or_else(|| known.clone()));
                }
                let Value::Map(entries) = self.at_depth(object, depth + 1)? else { return None };
                let found = entries.into_iter().find(|(key, _)| match key {
                    Value::Name(name) => name == member,
                    _ => key.as_text().as_deref() == Some(member),
                });
                found.map(|(_, value)| value)
            }
            Value::List(list) if list.len() <= MAX_ELEMENTS => {
                let resolved: Vec<Option<Value>> = list.iter().map(|one| self.at_depth(one, depth + 1)).collect();
                resolved.iter().any(Option::is_some).then(|| {
                    let each = list.iter().zip(resolved);
                    Value::List(each.map(|(old, new)| new.unwrap_or_else(|| old.clone())).collect())
                })
            }
            Value::Text(text) => match text.pieces.as_slice() {
                [Piece::Hole { value, .. }] => self.at_depth(value, depth + 1),
                _ => None,
            },
            _ => None,
        }
    }
}

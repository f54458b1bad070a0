//! Matching one node against the patterns of its kind.

use crate::language::{CompiledShape, CompiledStep, Part, Role};
use tree_sitter::{Node, TreeCursor};

/// A node with the pattern it matched and its parts.
pub(super) struct Match<'l, 't> {
    pub(super) shape: &'l CompiledShape,
    parts: Vec<(Part, Node<'t>)>,
}

impl<'t> Match<'_, 't> {
    /// The role of the node.
    pub(super) fn role(&self) -> Role {
        self.shape.role
    }

    /// The first part of this name.
    pub(super) fn one(&self, part: Part) -> Option<Node<'t>> {
        self.parts.iter().find(|(name, _)| *name == part).map(|(_, node)| *node)
    }

    /// All parts of this name in the order of the text.
    pub(super) fn all(&self, part: Part) -> impl Iterator<Item = Node<'t>> {
        self.parts.iter().filter(move |(name, _)| *name == part).map(|(_, node)| *node)
    }
}

/// The first node that plays `wanted`, without matching the rest.
pub(super) fn part<'t>(shape: &CompiledShape, node: Node<'t>, wanted: Part) -> Option<Node<'t>> {
    let slot = shape.slots.iter().find(|slot| slot.part == Some(wanted))?;
    if let [CompiledStep { field: Some(field), .. }] = slot.path.as_slice() {
        return node.child_by_field_id(field.get());
    }
    let mut first = None;
    collect(&mut node.walk(), &slot.path, &mut |child| {
        first.get_or_insert(child);
    });
    first
}

/// The match of `node` with `shape`, when every required part is there and every word test holds.
pub(super) fn matched<'l, 't>(shape: &'l CompiledShape, node: Node<'t>, text: &str) -> Option<Match<'l, 't>> {
    let mut parts = Vec::new();
    if !shape.slots.is_empty() {
        let mut cursor = node.walk();
        for slot in &shape.slots {
            let mut found = false;
            collect(&mut cursor, &slot.path, &mut |child| {
                found = true;
                if let Some(part) = slot.part {
                    parts.push((part, child));
                }
            });
            if slot.required && !found {
                return None;
            }
        }
    }
    let words_hold = shape.words.iter().all(|(part, words)| {
        parts.iter().filter(|(name, _)| name == part).all(|(_, node)| {
            let written = text.get(node.byte_range()).unwrap_or("");
            words.iter().any(|word| *word == written)
        })
    });
    words_hold.then_some(Match { shape, parts })
}

/// Calls `found` for every node at the end of `path` below the cursor, and leaves the cursor where it was.
fn collect<'t>(cursor: &mut TreeCursor<'t>, path: &[CompiledStep], found: &mut dyn FnMut(Node<'t>)) {
    let Some((step, rest)) = path.split_first() else {
        return found(cursor.node());
    };
    let mut more = cursor.goto_first_child();
    if !more {
        return;
    }
    while more {
        let child = cursor.node();
        let right_kind = if step.kinds.is_empty() { child.is_named() } else { step.kinds.contains(&child.kind_id()) };
        if right_kind && !child.is_extra() && right_field(step, cursor) {
            collect(cursor, rest, found);
        }
        more = cursor.goto_next_sibling();
    }
    cursor.goto_parent();
}

fn right_field(step: &CompiledStep, cursor: &TreeCursor<'_>) -> bool {
    match step.field {
        Some(_) => cursor.field_id() == step.field,
        None => step.not.is_empty() || cursor.field_id().is_none_or(|field| !step.not.contains(&field)),
    }
}

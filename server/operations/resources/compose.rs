//! Services of Compose files.

use super::leaves::{self, Leaf};
use super::{Block, Told};
use crate::facts::{Placed, ScopeKind, Text, Value};
use crate::operations::Operation;
use crate::text::Span;

/// One service: its item, its scope in it, and its name.
pub(super) type Service<'f> = (&'f Placed, usize, &'f str);

/// The services of a document; none where it is no Compose file.
pub(super) fn services(items: &[Placed]) -> Vec<Service<'_>> {
    let mut found = Vec::new();
    for placed in items {
        let scopes = &placed.item.scopes;
        for (at, scope) in scopes.iter().enumerate().filter(|(_, scope)| scope.kind == ScopeKind::Pair) {
            let above = scopes.get(scope.parent);
            let below_services = above.is_some_and(|above| {
                above.kind == ScopeKind::Pair && above.name == "services" && above.parent == 0 && scope.parent != 0
            });
            let runs =
                |leaf: &Leaf<'_>| leaf.path == "image" || leaf.path == "build" || leaf.path.starts_with("build.");
            if below_services && leaves::below(placed, at).any(|leaf| runs(&leaf)) {
                found.push((placed, at, scope.name.as_str()));
            }
        }
    }
    found
}

/// The volume with a name of its own that a service keeps data in: the setting `named-volume`.
pub(super) fn named_volume(leaf: &Leaf<'_>, block: &Block<'_>) -> Option<Operation> {
    let text = leaf.value.as_text()?;
    let name = match leaf.path.as_str() {
        "volumes" => text.split_once(':')?.0,
        "volumes.source" => &text,
        _ => return None,
    };
    let folder = name.starts_with(['.', '/', '~', '$']) || name.contains('\\');
    (!folder && !name.is_empty()).then(|| {
        block.told(Told {
            path: "named-volume".to_owned(),
            value: Value::Text(Text::literal(name)),
            beside: Vec::new(),
            span: Span::new(leaf.key_span.start, leaf.span.end),
            certain: true,
        })
    })
}

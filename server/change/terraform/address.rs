//! Addresses: how they are written, where they move, what is done with them.

use super::module::{Module, Placed};
use crate::facts::Value;
use crate::operations::resources::{Attribute, Resource};
use crate::text::Span;
use std::collections::{BTreeMap, HashSet};

/// True for the first name of a reference to a resource or a module call.
pub(super) fn is_type(root: &str) -> bool {
    root == "module" || root.contains('_') && !matches!(root, "path_root")
}

/// An address as `moved` and `removed` blocks write it, without white space: `aws_s3_bucket.b["media"]`.
fn written(placed: Placed<'_>, key: &str) -> Option<String> {
    let attribute = placed.resource.attribute(key)?;
    let text = placed.source(attribute).trim();
    // JSON writes it as a text.
    let quoted = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).map(|text| text.replace("\\\"", "\""));
    Some(quoted.unwrap_or_else(|| text.to_owned()).split_whitespace().collect())
}

/// The address without its last key.
pub(super) fn whole(address: &str) -> &str {
    match address.strip_suffix(']') {
        Some(rest) => rest.rfind('[').map_or(address, |at| &address[..at]),
        None => address,
    }
}

/// `moved` blocks: old address → new address, chains followed. Of whole objects and of single instances.
pub(super) fn moves(present: &Module<'_>) -> BTreeMap<String, String> {
    let direct: BTreeMap<String, String> =
        present.of_kind("moved").filter_map(|block| Some((written(block, "from")?, written(block, "to")?))).collect();
    let follow = |start: &String| {
        let mut at = start;
        for _ in 0..direct.len() {
            match direct.get(at) {
                Some(next) => at = next,
                None => break,
            }
        }
        at.clone()
    };
    direct.iter().map(|(from, to)| (from.clone(), follow(to))).collect()
}

/// What a `removed` block says of the object.
#[derive(Clone, Copy)]
pub(super) enum Fate<'a> {
    /// Forgotten, left running on purpose.
    Kept,
    /// Destroyed; the block is where to say so.
    Destroyed(Placed<'a>, Option<&'a Attribute>),
}

pub(super) fn forgotten<'a>(side: &Module<'a>) -> BTreeMap<String, Fate<'a>> {
    side.of_kind("removed")
        .filter_map(|block| {
            let says = block.resource.attribute("lifecycle.destroy");
            let kept = says.is_some_and(|says| says.value == Value::Bool(false));
            Some((written(block, "from")?, if kept { Fate::Kept } else { Fate::Destroyed(block, says) }))
        })
        .collect()
}

/// Where a `removed` block is drawn.
pub(super) fn head(block: Placed<'_>, says: Option<&Attribute>) -> Span {
    says.map_or(block.resource.head, Attribute::whole)
}

/// A new resource that is the old one under another name: the same type and most of its values, or the same name under
/// another type.
pub(super) fn heir<'a>(
    before: Placed<'_>,
    appeared: &HashSet<&str>,
    new: &BTreeMap<String, Placed<'a>>,
) -> Option<Placed<'a>> {
    let old = before.resource;
    let alike = |candidate: &Resource| {
        let kept = old.attributes.iter().filter(|was| {
            candidate.attribute(&was.path).is_some_and(|now| now.written == was.written || now.value == was.value)
        });
        (kept.count(), old.attributes.len().max(candidate.attributes.len()))
    };
    let label = |address: &str| address.rsplit('.').next().map(str::to_owned);
    let mut best: Option<(usize, Placed<'a>)> = None;
    for (address, candidate) in new.iter().filter(|(address, _)| appeared.contains(address.as_str())) {
        let (kept, all) = alike(candidate.resource);
        let same_type = candidate.resource.kind == old.kind && kept * 2 >= all;
        let same_name = candidate.resource.kind != old.kind && label(address) == label(&old.address);
        let better = best.is_none_or(|(most, _)| kept > most);
        if (same_type || same_name && candidate.resource.kind != "module" && old.kind != "module") && better {
            best = Some((kept, *candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

//! Nested blocks: how often each is written, dynamic ones opened, and the values in them.

use super::attributes::MAX_INSTANCES;
use super::compare::{Pair, Twins};
use super::module::{Placed, View};
use crate::change::hcl::entries;
use crate::change::known::Known;
use crate::change::tables::{self, Effect};
use crate::operations::resources::{Attribute, Resource};
use crate::text::Span;
use std::collections::BTreeSet;

/// The values at a path: one for each block that has it, dynamic blocks opened. Nothing set is no value.
pub(super) fn values<'a>(
    view: &View<'_, 'a>,
    placed: Placed<'a>,
    attributes: &[&'a Attribute],
    bound: &[(String, Known)],
) -> (Vec<Known>, bool) {
    let mut found = Vec::new();
    let mut assumed = false;
    for attribute in attributes {
        for bound in rounds(view, placed, attribute, bound) {
            let (value, rests) = view.value(placed, attribute, &bound);
            assumed |= rests;
            if value != Known::Null {
                found.push(value);
            }
        }
    }
    (found, assumed)
}

/// The names that are bound around an attribute, once for every time that its block is written.
fn rounds<'a>(
    view: &View<'_, 'a>,
    placed: Placed<'a>,
    attribute: &Attribute,
    bound: &[(String, Known)],
) -> Vec<Vec<(String, Known)>> {
    let mut rounds = vec![bound.to_vec()];
    let around = placed
        .resource
        .blocks
        .iter()
        .filter(|(_, span)| span.start <= attribute.span.start && attribute.span.end <= span.end);
    for (path, span) in around.filter(|(_, span)| span.of(placed.text).starts_with("dynamic")) {
        let Some(over) = meta(placed.resource, path, *span, "for_each") else { continue };
        if over.span == attribute.span {
            return Vec::new();
        }
        let iterator = meta(placed.resource, path, *span, "iterator").map(|one| one.written.clone());
        let name = iterator.unwrap_or_else(|| path.rsplit('.').next().unwrap_or(path).to_owned());
        rounds = rounds
            .into_iter()
            .flat_map(|bound| {
                let (over, _) = view.value(placed, over, &bound);
                match entries(&over) {
                    Some(entries) => entries
                        .into_iter()
                        .map(|(key, value)| {
                            let key = if matches!(over, Known::List(_)) && value.as_text().is_some() {
                                value.clone()
                            } else {
                                key
                            };
                            let own = [("key".to_owned(), key), ("value".to_owned(), value)].into_iter().collect();
                            let mut bound = bound.clone();
                            bound.push((name.clone(), Known::Map(own)));
                            bound
                        })
                        .collect(),
                    None => vec![bound],
                }
            })
            .take(MAX_INSTANCES)
            .collect();
    }
    rounds
}

/// An argument of a dynamic block itself.
fn meta<'a>(resource: &'a Resource, path: &str, span: Span, key: &str) -> Option<&'a Attribute> {
    let path = format!("{path}.{key}");
    resource.attributes.iter().find(|one| one.path == path && span.start <= one.span.start && one.span.end <= span.end)
}

pub(super) fn is_dynamic(twins: Twins<'_>, path: &str) -> bool {
    [twins.before, twins.after].iter().any(|placed| {
        placed.resource.blocks.iter().any(|(block, span)| {
            path.strip_prefix(block.as_str()).is_some_and(|rest| rest.starts_with('.'))
                && span.of(placed.text).starts_with("dynamic")
        })
    })
}

/// Blocks of which there is another number now, with the counts; `None` where a count is not known.
pub(super) fn turned<'a>(pair: &Pair<'_, 'a>, twins: Twins<'a>) -> Vec<(String, Option<usize>, Option<usize>)> {
    let [before, after] = &pair.views[0];
    let sides = [(before, twins.before), (after, twins.after)];
    let names: BTreeSet<&str> =
        sides.iter().flat_map(|(_, placed)| placed.resource.blocks.iter().map(|(path, _)| path.as_str())).collect();
    let count = |(view, placed): (&View<'_, 'a>, Placed<'a>), name: &str| {
        let blocks = placed.resource.blocks.iter().filter(|(path, _)| path == name);
        blocks
            .map(|(path, span)| {
                if !span.of(placed.text).starts_with("dynamic") {
                    return Some(1);
                }
                let over = meta(placed.resource, path, *span, "for_each")?;
                entries(&view.value(placed, over, &[]).0).map(|entries| entries.len())
            })
            .sum::<Option<usize>>()
    };
    names
        .into_iter()
        .map(|name| (name.to_owned(), count(sides[0], name), count(sides[1], name)))
        .filter(|(name, was, now)| {
            // More blocks of a kind only matter where their number does.
            let kind = &twins.after.resource.kind;
            let number = tables::value_changed(kind, &format!("{name}.#")) != Effect::InPlace;
            was != now && (number || (*was == Some(0)) != (*now == Some(0)) || was.is_none() || now.is_none())
        })
        .collect()
}

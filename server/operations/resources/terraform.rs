//! Blocks of Terraform as declared objects.

use super::variables::Variables;
use super::written::written;
use super::{Attribute, Block, Platform, Resource, Told, leaves, objects, policy, secret};
use crate::facts::{Facts, Placed, Scope, ScopeKind, Value};
use crate::operations::{Act, Operation, Summary};
use crate::text::Span;

/// Adds the blocks of a text, and the settings in them that rules ask for.
pub(super) fn declared(text: &str, facts: &Facts, summary: &mut Summary) {
    let comments: Vec<Span> = facts.items.iter().flat_map(comments).collect();
    let variables = Variables::of(facts);
    let mut values = Vec::new();
    for placed in &facts.items {
        let Some((root, block)) = block(placed) else {
            // A file of variable values has no blocks.
            let heading = Block { kind: "tfvars", name: "", symbol: "", language: facts.language.id, around: &[] };
            for leaf in leaves::below(placed, 0) {
                summary.operations.extend(heading.setting(&leaf));
                summary.operations.extend(secret::literal(&heading, &leaf));
                values.push(attribute(text, leaf, &comments));
            }
            continue;
        };
        let name = block.labels.last().map_or("", String::as_str);
        let (kind, address, settings) = names(block);
        let heading = Block { kind: &settings, name, symbol: &address, language: facts.language.id, around: &[] };
        if settings == "data.aws_iam_policy_document" {
            policy::in_document(placed, &heading, &mut summary.operations);
        }
        let mut attributes = Vec::new();
        for leaf in leaves::below(placed, root) {
            let known = variables.resolved(leaf.value);
            let value = known.as_ref().unwrap_or(leaf.value);
            summary.operations.extend(heading.setting(&leaf).map(|operation| with(operation, known.as_ref())));
            for told in objects::settings(text, &leaf.path, value, leaf.span) {
                let known = variables.resolved(&told.value);
                let certain = known.is_none();
                let value = known.unwrap_or(told.value);
                summary.operations.push(heading.told(Told { value, certain, ..told }));
            }
            policy::in_value(leaf.value, leaf.span, &heading, &mut summary.operations);
            summary.operations.extend(secret::literal(&heading, &leaf));
            attributes.push(attribute(text, leaf, &comments));
        }
        summary.resources.push(Resource {
            platform: Platform::Terraform,
            kind,
            address,
            span: block.span.shift(placed.span.start),
            head: block.head.shift(placed.span.start),
            attributes,
            blocks: nested(placed, root),
        });
    }
    if let (Some(first), Some(last)) = (values.first(), values.last()) {
        let (span, head) = (Span::new(first.key_span.start, last.span.end), first.whole());
        summary.resources.push(Resource {
            platform: Platform::Terraform,
            kind: "tfvars".to_owned(),
            address: "tfvars".to_owned(),
            span,
            head,
            attributes: values,
            blocks: Vec::new(),
        });
    }
}

fn attribute(text: &str, leaf: leaves::Leaf<'_>, comments: &[Span]) -> Attribute {
    Attribute {
        written: written(text, leaf.span, within(comments, leaf.span)),
        path: leaf.path,
        value: leaf.value.clone(),
        key_span: leaf.key_span,
        span: leaf.span,
    }
}

/// The setting with the value of the name that stands there.
fn with(mut operation: Operation, known: Option<&Value>) -> Operation {
    if let (Act::Setting { value, .. }, Some(known)) = (&mut operation.act, known) {
        *value = known.clone();
        operation.certain = false;
    }
    operation
}

/// The block that an item is.
fn block(placed: &Placed) -> Option<(usize, &Scope)> {
    let top = |scope: &&Scope| scope.kind == ScopeKind::Block && scope.parent == 0;
    let at = placed.item.scopes.iter().position(|scope| top(&scope))?;
    placed.item.scopes.get(at).map(|scope| (at, scope))
}

/// Kind and address of the object, and what its settings stand in.
fn names(block: &Scope) -> (String, String, String) {
    let label = |index: usize| block.labels.get(index).map_or("", String::as_str);
    let own = block.name.as_str();
    match own {
        "resource" => (label(0).to_owned(), format!("{}.{}", label(0), label(1)), format!("resource.{}", label(0))),
        "data" | "ephemeral" => {
            (label(0).to_owned(), format!("{own}.{}.{}", label(0), label(1)), format!("{own}.{}", label(0)))
        }
        "provider" => (own.to_owned(), format!("provider.{}", label(0)), format!("provider.{}", label(0))),
        _ if label(0).is_empty() => (own.to_owned(), own.to_owned(), own.to_owned()),
        _ => (own.to_owned(), format!("{own}.{}", block.labels.join(".")), own.to_owned()),
    }
}

/// The blocks inside, by path.
fn nested(placed: &Placed, root: usize) -> Vec<(String, Span)> {
    let item = &*placed.item;
    item.scopes
        .iter()
        .enumerate()
        .filter(|(_, scope)| scope.kind == ScopeKind::Block)
        .filter_map(|(at, scope)| {
            let path = leaves::path(item, at, root).filter(|path| !path.is_empty())?;
            let inside = scope.name == "content" && scope.labels.is_empty();
            (!inside).then(|| (path, scope.span.shift(placed.span.start)))
        })
        .collect()
}

pub(super) fn comments(placed: &Placed) -> impl Iterator<Item = Span> {
    placed.item.comments.iter().map(|comment| comment.shift(placed.span.start))
}

/// The comments inside a span; `comments` stand in the order of the text.
pub(super) fn within(comments: &[Span], span: Span) -> &[Span] {
    let from = comments.partition_point(|comment| comment.end <= span.start);
    let to = comments.partition_point(|comment| comment.start < span.end);
    comments.get(from..to.max(from)).unwrap_or_default()
}

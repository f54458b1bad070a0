//! Terraform's JSON as the resources that native syntax would give.

use crate::change::tables;
use crate::change::tree::{self, Entry, Kind, Node};
use crate::facts::{Text, Value};
use crate::operations::resources::{Attribute, Platform, Resource};
use crate::text::Span;
use std::rc::Rc;

/// Nested objects are followed this far.
const MAX_DEPTH: usize = 12;

/// The resources of a text; none where it is no JSON.
pub(super) fn resources(path: &str, text: &str) -> Vec<Resource> {
    let documents = tree::documents(text).unwrap_or_default();
    let mut reader = Reader { text, found: Vec::new() };
    let Some(root) = documents.first() else { return Vec::new() };
    if path.contains(".tfvars") {
        reader.object("tfvars", "tfvars".to_owned(), root, root.span);
        return reader.found;
    }
    for entry in root.entries() {
        let kind = entry.key.as_str();
        match kind {
            "resource" | "data" => entry.value.entries().iter().for_each(|of| {
                each(&of.value, &mut |one| {
                    let dot = if kind == "data" { "data." } else { "" };
                    reader.object(&of.key, format!("{dot}{}.{}", of.key, one.key), &one.value, one.key_span);
                });
            }),
            "module" | "variable" | "output" | "provider" => each(&entry.value, &mut |one| {
                each_block(&one.value, &mut |value| {
                    reader.object(kind, format!("{kind}.{}", one.key), value, one.key_span)
                });
            }),
            _ => each_block(&entry.value, &mut |value| reader.object(kind, kind.to_owned(), value, entry.key_span)),
        }
    }
    reader.found
}

/// The entries of a map, or of each map of a list.
fn each(node: &Rc<Node>, with: &mut dyn FnMut(&Entry)) {
    node.entries().iter().for_each(&mut *with);
    node.items().iter().for_each(|item| item.entries().iter().for_each(&mut *with));
}

/// A map, or each map of a list.
fn each_block(node: &Rc<Node>, with: &mut dyn FnMut(&Rc<Node>)) {
    match &node.kind {
        Kind::List(items) => items.iter().for_each(with),
        _ => with(node),
    }
}

struct Reader<'t> {
    text: &'t str,
    found: Vec<Resource>,
}

impl Reader<'_> {
    fn object(&mut self, kind: &str, address: String, node: &Rc<Node>, head: Span) {
        let (mut attributes, mut blocks) = (Vec::new(), Vec::new());
        self.inside(kind, "", node, 0, (&mut attributes, &mut blocks));
        let span = Span::new(head.start, node.span.end.max(head.end));
        self.found.push(Resource {
            platform: Platform::Terraform,
            kind: kind.to_owned(),
            address,
            span,
            head,
            attributes,
            blocks,
        });
    }

    fn inside(
        &self,
        kind: &str,
        path: &str,
        node: &Rc<Node>,
        depth: usize,
        out: (&mut Vec<Attribute>, &mut Vec<(String, Span)>),
    ) {
        let (attributes, blocks) = out;
        for entry in node.entries() {
            let path = if path.is_empty() { entry.key.clone() } else { format!("{path}.{}", entry.key) };
            let block = matches!(entry.key.as_str(), "lifecycle" | "backend" | "cloud" | "features")
                || tables::is_listed(kind, &path)
                || path.starts_with("backend.") && !entry.value.entries().is_empty()
                || path.starts_with("features.");
            let nested = matches!(entry.value.kind, Kind::Map(_) | Kind::List(_));
            if block && nested && depth < MAX_DEPTH {
                each_block(&entry.value, &mut |value| {
                    blocks.push((path.clone(), Span::new(entry.key_span.start, value.span.end)));
                    // A backend stands below its kind.
                    let path = if path.starts_with("backend.") { "backend" } else { &path };
                    self.inside(kind, path, value, depth + 1, (&mut *attributes, &mut *blocks));
                });
                continue;
            }
            let span = self.whole(&entry.value);
            attributes.push(Attribute {
                value: value(&entry.value),
                written: span.of(self.text).split_whitespace().collect::<Vec<_>>().join(" "),
                key_span: entry.key_span,
                path,
                span,
            });
        }
    }

    /// The span with the brackets.
    fn whole(&self, node: &Node) -> Span {
        match node.kind {
            Kind::Scalar(..) => node.span,
            Kind::Map(_) | Kind::List(_) => {
                let (open, close) = if matches!(node.kind, Kind::Map(_)) { ('{', '}') } else { ('[', ']') };
                let before = self.text.get(..node.span.start).unwrap_or("");
                let start = match self.text[node.span.start..].starts_with(open) {
                    true => node.span.start,
                    false => before.rfind(open).unwrap_or(node.span.start),
                };
                let behind = self.text.get(node.span.end..).unwrap_or("");
                let end = match node.span.of(self.text).ends_with(close) && node.span.of(self.text).starts_with(open) {
                    true => node.span.end,
                    false => behind.find(close).map_or(node.span.end, |at| node.span.end + at + 1),
                };
                Span::new(start, end)
            }
        }
    }
}

fn value(node: &Node) -> Value {
    match &node.kind {
        Kind::Scalar(text, true) => match text.as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" => Value::Null,
            number => Value::Number(number.to_owned()),
        },
        Kind::Scalar(text, false) => Value::Text(Text::literal(text.clone())),
        Kind::List(items) => Value::List(items.iter().map(|item| value(item)).collect()),
        Kind::Map(_) => Value::Unknown,
    }
}

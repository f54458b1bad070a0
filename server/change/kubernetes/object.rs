//! Objects with their identity, as the API server sees it.

use crate::change::Declared;
use crate::change::known::Known;
pub(super) use crate::change::tree::value;
use crate::change::tree::{self, Node};
use crate::text::Span;
use std::rc::Rc;

/// One side of a file.
pub(super) struct File<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    pub(super) documents: Vec<Rc<Node>>,
    pub(super) objects: Vec<Object>,
}

/// One object.
#[derive(Clone)]
pub(super) struct Object {
    /// `core` where the API has no group.
    pub(super) group: String,
    pub(super) kind: String,
    pub(super) namespace: String,
    pub(super) name: String,
    pub(super) node: Rc<Node>,
}

/// True for a name of a file that may hold objects.
pub(super) fn is_read(path: &str) -> bool {
    let extension = path.rsplit('.').next().unwrap_or_default();
    matches!(extension, "yaml" | "yml" | "json" | "tpl") && !path.ends_with(".tf.json")
}

impl<'a> File<'a> {
    /// The objects of a text in YAML or JSON; `None` for what is in neither.
    pub(super) fn read(file: &Declared<'a>) -> Option<File<'a>> {
        let documents = tree::documents(file.text)?;
        let objects = documents.iter().flat_map(objects).collect();
        Some(File { path: file.path, text: file.text, documents, objects })
    }

    pub(super) fn name(&self) -> &'a str {
        self.path.rsplit('/').next().unwrap_or(self.path)
    }
}

fn objects(document: &Rc<Node>) -> Vec<Object> {
    let items = document.get("items").map(|items| items.items().to_vec()).unwrap_or_default();
    if document.get("kind").and_then(|kind| kind.text()).is_some_and(|kind| kind.ends_with("List")) && !items.is_empty()
    {
        return items.iter().filter_map(object).collect();
    }
    object(document).into_iter().collect()
}

fn object(node: &Rc<Node>) -> Option<Object> {
    let version = node.get("apiVersion")?.text()?;
    let text = |path: &[&str]| node.at(path).and_then(|node| node.text()).unwrap_or_default().to_owned();
    Some(Object {
        group: version.split_once('/').map_or("core", |(group, _)| group).to_owned(),
        kind: node.get("kind")?.text()?.to_owned(),
        namespace: text(&["metadata", "namespace"]),
        name: text(&["metadata", "name"]),
        node: Rc::clone(node),
    })
}

/// Groups that the API server keeps as one: objects of the one are objects of the other.
const MOVED_GROUPS: &[(&str, &str)] =
    &[("extensions", "apps"), ("extensions", "networking.k8s.io"), ("extensions", "policy")];

impl Object {
    /// How it is named: `Kind/namespace/name`.
    pub(super) fn address(&self) -> String {
        let parts = [self.kind.as_str(), self.namespace.as_str(), self.name.as_str()];
        parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("/")
    }

    /// True for the same object of the cluster.
    pub(super) fn is(&self, other: &Object) -> bool {
        self.kind == other.kind && self.namespace == other.namespace && self.name == other.name && self.in_group(other)
    }

    pub(super) fn in_group(&self, other: &Object) -> bool {
        let pair = |one: &str, two: &str| MOVED_GROUPS.contains(&(one, two));
        self.group == other.group || pair(&self.group, &other.group) || pair(&other.group, &self.group)
    }

    /// True where the API server makes up the name, so that every apply makes another object.
    pub(super) fn is_generated(&self) -> bool {
        self.name.is_empty()
    }

    pub(super) fn annotation<'n>(&'n self, key: &str) -> Option<&'n str> {
        self.node.at(&["metadata", "annotations", key]).and_then(|node| node.text())
    }

    /// The node at a dotted path; of lists, the first element that has it.
    pub(super) fn at<'n>(&'n self, path: &str) -> Option<&'n Rc<Node>> {
        self.node.at(&steps(path))
    }

    pub(super) fn value(&self, path: &str) -> Known {
        self.at(path).map_or(Known::Null, value)
    }

    /// Key and value at a path, on the lines of the text.
    pub(super) fn span(&self, path: &str) -> Option<Span> {
        let steps = steps(path);
        let (last, before) = steps.split_last()?;
        let entry = self.node.at(before)?.entry(last)?;
        Some(Span::new(entry.key_span.start, entry.value.span.end.max(entry.key_span.end)))
    }

    /// What is drawn on for the object as a whole: its name, else its kind.
    pub(super) fn head(&self) -> Span {
        self.span("metadata.name").or(self.span("kind")).unwrap_or(self.node.span)
    }

    /// How much of two objects is the same, out of how much.
    pub(super) fn alike(&self, other: &Object) -> (usize, usize) {
        let leaves = |object: &Object| {
            let mut found = Vec::new();
            collect("", &value(&object.node), &mut found);
            found
        };
        let (own, theirs) = (leaves(self), leaves(other));
        (own.iter().filter(|leaf| theirs.contains(leaf)).count(), own.len().max(theirs.len()))
    }
}

fn collect(path: &str, value: &Known, out: &mut Vec<String>) {
    match value {
        Known::Map(entries) => entries.iter().for_each(|(key, value)| collect(&format!("{path}.{key}"), value, out)),
        Known::List(items) => items.iter().for_each(|item| collect(path, item, out)),
        other => out.push(format!("{path}={}", other.canonical())),
    }
}

/// The steps of a path; an annotation's key has dots of its own.
pub(super) fn steps(path: &str) -> Vec<&str> {
    match path.strip_prefix("metadata.annotations.") {
        Some(key) => vec!["metadata", "annotations", key],
        None => path.split('.').collect(),
    }
}

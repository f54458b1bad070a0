//! A template with its resources, and what its names stand for.

use crate::change::Declared;
use crate::change::tree::{self, Entry, Node};
use crate::text::Span;
use std::rc::Rc;

/// One side of a template.
pub(super) struct Template<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    pub(super) root: Rc<Node>,
    pub(super) resources: Vec<Resource>,
}

/// One resource.
#[derive(Clone)]
pub(super) struct Resource {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) node: Rc<Node>,
    pub(super) key_span: Span,
}

impl Resource {
    /// Key and body.
    pub(super) fn span(&self) -> Span {
        Span::new(self.key_span.start, self.node.span.end.max(self.key_span.end))
    }

    pub(super) fn text<'n>(&'n self, key: &str) -> Option<&'n str> {
        self.node.get(key).and_then(|node| node.text())
    }

    /// The entry at a path of properties; of the resource itself where the path says so.
    pub(super) fn entry<'n>(&'n self, path: &str) -> Option<&'n Entry> {
        let mut steps = path.split('.');
        let first = steps.next()?;
        let root = if OWN.contains(&first) { &self.node } else { self.node.get("Properties")? };
        let mut found = root.entry(first)?;
        for step in steps {
            let inside = found.value.entry(step);
            let of_items = || found.value.items().iter().find_map(|item| item.entry(step));
            match inside.or_else(of_items) {
                Some(entry) => found = entry,
                None => break,
            }
        }
        Some(found)
    }
}

/// Attributes of a resource that are no properties.
pub(super) const OWN: &[&str] = &["DeletionPolicy", "UpdateReplacePolicy", "Condition", "Type"];

impl<'a> Template<'a> {
    pub(super) fn read(file: &Declared<'a>) -> Option<Template<'a>> {
        let root = tree::documents(file.text)?.into_iter().next()?;
        let resources: Vec<Resource> = root
            .get("Resources")?
            .entries()
            .iter()
            .filter_map(|entry| {
                let kind = entry.value.get("Type")?.text().filter(|kind| kind.contains("::"))?.to_owned();
                Some(Resource { id: entry.key.clone(), kind, node: Rc::clone(&entry.value), key_span: entry.key_span })
            })
            .collect();
        (!resources.is_empty()).then_some(Template { path: file.path, text: file.text, root, resources })
    }

    pub(super) fn resource(&self, id: &str) -> Option<&Resource> {
        self.resources.iter().find(|resource| resource.id == id)
    }

    pub(super) fn is_json(&self) -> bool {
        self.text.trim_start().starts_with('{')
    }
}

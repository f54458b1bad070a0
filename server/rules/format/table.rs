//! Reading a TOML table key by key, with every mistake on its place.

use super::{List, Problem, Text};
use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Mistakes found so far in one text.
pub(super) struct Problems<'t> {
    text: &'t str,
    found: RefCell<Vec<Problem>>,
}

/// A table and the keys asked for; what nobody asked for is unknown.
pub(super) struct Table<'t> {
    table: &'t DeTable<'t>,
    pub(super) span: Range<usize>,
    asked: RefCell<Vec<&'static str>>,
    problems: &'t Problems<'t>,
}

/// A value with its place.
pub(super) type Node<'t> = Spanned<DeValue<'t>>;

impl<'t> Problems<'t> {
    pub(super) fn new(text: &'t str) -> Problems<'t> {
        Problems { text, found: RefCell::default() }
    }

    pub(super) fn add(&self, span: &Range<usize>, what: impl Into<String>) {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.len() - before.rfind('\n').map_or(0, |at| at + 1) + 1;
        self.found.borrow_mut().push(Problem { line, column, what: what.into() });
    }

    pub(super) fn into_sorted(self) -> Vec<Problem> {
        let mut found = self.found.into_inner();
        found.sort();
        found
    }
}

impl<'t> Table<'t> {
    pub(super) fn new(table: &'t DeTable<'t>, span: Range<usize>, problems: &'t Problems<'t>) -> Table<'t> {
        Table { table, span, asked: RefCell::default(), problems }
    }

    pub(super) fn problem(&self, span: &Range<usize>, what: impl Into<String>) {
        self.problems.add(span, what);
    }

    /// The value of `key`.
    pub(super) fn get(&self, key: &'static str) -> Option<&'t Node<'t>> {
        self.asked.borrow_mut().push(key);
        self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, node)| node)
    }

    /// Every key with its value; none of them is unknown.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&'t str, &'t Node<'t>)> {
        self.table.iter().map(|(name, node)| (name.get_ref().as_ref(), node))
    }

    /// A text that must be there and not be empty.
    pub(super) fn needed(&self, key: &'static str) -> Text {
        match self.get(key) {
            Some(node) => {
                let text = self.text(key, node).unwrap_or_default();
                if text.trim().is_empty() {
                    self.problem(&node.span(), format!("`{key}` is empty; say it in a few words"));
                }
                text
            }
            None => {
                self.problem(&self.span, format!("`{key}` is missing"));
                Text::default()
            }
        }
    }

    /// A text that may be missing.
    pub(super) fn optional(&self, key: &'static str) -> Option<Text> {
        self.get(key).and_then(|node| self.text(key, node))
    }

    /// A text, or a list of texts; empty where the key is missing.
    pub(super) fn texts(&self, key: &'static str) -> List<Text> {
        self.get(key).map_or_else(List::default, |node| self.list(key, node))
    }

    /// The texts of a value that is one text or a list of them.
    pub(super) fn list(&self, key: &str, node: &'t Node<'t>) -> List<Text> {
        Cow::Owned(each(node).into_iter().filter_map(|node| self.text(key, node)).collect())
    }

    /// The text of a value.
    pub(super) fn text(&self, key: &str, node: &Node<'_>) -> Option<Text> {
        match node.get_ref() {
            DeValue::String(text) => Some(Cow::Owned(text.to_string())),
            other => {
                self.problem(&node.span(), format!("`{key}` is {} where text is expected", other.type_str()));
                None
            }
        }
    }

    /// The truth of a value.
    pub(super) fn truth(&self, key: &str, node: &Node<'_>) -> Option<bool> {
        let truth = node.get_ref().as_bool();
        if truth.is_none() {
            self.problem(&node.span(), format!("`{key}` is true or false"));
        }
        truth
    }

    /// The table below `key`.
    pub(super) fn below(&self, key: &str, node: &'t Node<'t>) -> Option<Table<'t>> {
        match node.get_ref() {
            DeValue::Table(table) => Some(Table::new(table, node.span(), self.problems)),
            other => {
                self.problem(&node.span(), format!("`{key}` is {} where a table is expected", other.type_str()));
                None
            }
        }
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(&self) {
        let asked = self.asked.borrow();
        for (name, _) in self.table.iter().filter(|(name, _)| !asked.contains(&name.get_ref().as_ref())) {
            let known = asked.join(", ");
            let why = match name.get_ref().as_ref() {
                "query" => ", as no patterns of tree-sitter are asked: say it as a call, a command or a setting",
                _ => "",
            };
            self.problem(&name.span(), format!("nobody understands `{}` here{why}; known: {known}", name.get_ref()));
        }
    }
}

/// The elements of a list, or the one value.
pub(super) fn each<'t>(node: &'t Node<'t>) -> Vec<&'t Node<'t>> {
    match node.get_ref() {
        DeValue::Array(list) => list.iter().collect(),
        _ => vec![node],
    }
}

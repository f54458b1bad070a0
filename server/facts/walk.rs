//! The one walk over a tree that every door uses.

use super::embedded::{MAX_NESTING, embedded};
use super::lower::Lower;
use super::shell_walk::Pending;
use super::slots::{Match, matched};
use super::value::Value;
use super::{Fact, FactKind, Facts, Interest, Item, ItemCache, Placed, Scope, ScopeKind};
use crate::language::{self, Language, Part, Role};
use crate::text::Span;
use std::hash::{DefaultHasher, Hasher};
use std::sync::Arc;
use tree_sitter::{Node, Tree};

pub(super) fn extract(
    language: &'static Language,
    text: &str,
    tree: &Tree,
    interest: Interest<'_>,
    cache: &mut ItemCache,
) -> Facts {
    extract_from(language, text, tree, interest, cache, 0, 0)
}

/// As [`extract`], with item positions counted from `base`.
pub(super) fn extract_from(
    language: &'static Language,
    text: &str,
    tree: &Tree,
    interest: Interest<'_>,
    cache: &mut ItemCache,
    base: usize,
    nesting: usize,
) -> Facts {
    let mut nodes = Vec::new();
    top_level(language, tree.root_node(), &mut nodes, &mut 0);
    let mut kept = ItemCache::default();
    let mut items = Vec::with_capacity(nodes.len());
    for (node, document) in nodes {
        let span = Span::new(node.start_byte(), node.end_byte());
        let mut hasher = DefaultHasher::new();
        hasher.write(span.of(text).as_bytes());
        let key = (node.kind_id(), span.len(), hasher.finish());
        let known = cache.items.get(&key).or_else(|| kept.items.get(&key)).filter(|_| !node.has_error()).cloned();
        let item = known.unwrap_or_else(|| Arc::new(item(language, text, node, interest, nesting)));
        kept.items.insert(key, Arc::clone(&item));
        items.push(Placed { span: Span::new(span.start - base, span.end - base), document, item });
    }
    *cache = kept;
    Facts { language, items }
}

/// The nodes that are items: children of the root, and of containers below it.
fn top_level<'t>(language: &Language, node: Node<'t>, found: &mut Vec<(Node<'t>, usize)>, document: &mut usize) {
    let compiled = language.compiled();
    let mut cursor = node.walk();
    let mut more = cursor.goto_first_child();
    while more {
        let child = cursor.node();
        if compiled.is_container(child.kind_id()) {
            top_level(language, child, found, document);
            *document += usize::from(child.kind() == "document");
        } else if child.is_named() {
            found.push((child, *document));
        }
        more = cursor.goto_next_sibling();
    }
}

fn item(language: &'static Language, text: &str, node: Node<'_>, interest: Interest<'_>, nesting: usize) -> Item {
    let origin = node.start_byte();
    let span = Span::new(0, node.end_byte() - origin);
    let root = Scope {
        kind: ScopeKind::Item,
        name: String::new(),
        labels: Vec::new(),
        span,
        head: Span::new(0, 0),
        parent: 0,
    };
    let mut walk = Walk {
        lower: Lower { compiled: language.compiled(), text, origin },
        interest,
        nesting,
        item: Item { scopes: vec![root], broken: node.has_error(), ..Item::default() },
        open: vec![(0, 0)],
        pending: Pending::default(),
    };
    walk.run(node);
    walk.item
}

pub(super) struct Walk<'a> {
    pub(super) lower: Lower<'a>,
    interest: Interest<'a>,
    nesting: usize,
    item: Item,
    /// Depth at which each open scope was entered, and its index.
    open: Vec<(usize, usize)>,
    pub(super) pending: Pending,
}

impl Walk<'_> {
    fn run(&mut self, node: Node<'_>) {
        let mut cursor = node.walk();
        let mut depth = 1;
        loop {
            let enter = self.visit(cursor.node(), depth);
            if enter && cursor.goto_first_child() {
                depth += 1;
                continue;
            }
            while !cursor.goto_next_sibling() {
                if depth == 1 || !cursor.goto_parent() {
                    return;
                }
                depth -= 1;
                self.close(depth);
            }
            self.close(depth);
            if depth == 1 {
                return;
            }
        }
    }

    /// Leaves scopes entered at `depth` or deeper.
    fn close(&mut self, depth: usize) {
        while self.open.last().is_some_and(|(at, index)| *index != 0 && *at >= depth) {
            self.open.pop();
        }
    }

    fn scope(&self) -> usize {
        self.open.last().map_or(0, |(_, index)| *index)
    }

    /// Collects what `node` says; false when its inside was taken as a whole.
    fn visit(&mut self, node: Node<'_>, depth: usize) -> bool {
        let compiled = self.lower.compiled;
        for shape in compiled.shapes(node.kind_id()) {
            if let Some(found) = matched(shape, node, self.lower.text)
                && !self.collect(&found, node, depth)
            {
                return false;
            }
        }
        true
    }

    fn collect(&mut self, found: &Match<'_, '_>, node: Node<'_>, depth: usize) -> bool {
        match found.role() {
            Role::Call => self.call(found, node),
            Role::Bind => {
                if let Some(name) = found.one(Part::Name) {
                    let name = self.lower.value(name);
                    let value = found.one(Part::Value).map(|value| self.lower.value(value));
                    let of_type = found.one(Part::Type).map(|of_type| self.lower.value(of_type));
                    let plain = matches!(value, Some(Value::Unknown | Value::Number(_)) | None) && of_type.is_none();
                    if !plain || self.lower.compiled.shapes(node.kind_id()).is_empty() {
                        self.push(FactKind::Bind { name, value, of_type }, node);
                    }
                }
            }
            Role::Import | Role::ImportAs | Role::ImportAll => {
                self.import(node, "");
                return false;
            }
            Role::Scope => {
                let name = found.one(Part::Name).map(|name| self.lower.written(name).to_owned());
                self.enter(ScopeKind::Symbol, name.unwrap_or_default(), Vec::new(), node, depth);
            }
            Role::Block => {
                let kind = found.one(Part::Kind).map(|kind| self.lower.written(kind).to_owned());
                let labels = found.all(Part::Label).map(|label| super::unquote(self.lower.written(label))).collect();
                self.enter(ScopeKind::Block, kind.unwrap_or_default(), labels, node, depth);
            }
            Role::Setting | Role::Pair => self.setting(found, node, depth),
            Role::Entry => {
                let index = node_index(node);
                self.enter(ScopeKind::Entry, index.to_string(), Vec::new(), node, depth);
            }
            Role::Command => self.command(found, node),
            Role::Pipeline => self.pipeline(found, node),
            Role::Redirected => self.redirected(found, node),
            Role::Assign => {
                if let Some(name) = found.one(Part::Name) {
                    let name = self.lower.value(name);
                    let value = found.one(Part::Value).map(|value| self.lower.value(value));
                    self.push(FactKind::Bind { name, value, of_type: None }, node);
                }
            }
            Role::Subshell => self.enter(ScopeKind::Subshell, String::new(), Vec::new(), node, depth),
            Role::Branch => self.enter(ScopeKind::Branch, String::new(), Vec::new(), node, depth),
            Role::Loop => {
                let name = found.one(Part::Name).map(|name| self.lower.value(name));
                let values = found.all(Part::Value).map(|value| self.lower.value(value)).collect();
                self.push(FactKind::Loop { name, values }, node);
                self.enter(ScopeKind::Loop, String::new(), Vec::new(), node, depth);
            }
            Role::Return => {
                if let Some(value) = found.one(Part::Value) {
                    let value = self.lower.value(value);
                    if matches!(value, Value::Call(_) | Value::Name(_) | Value::Member(..) | Value::Text(_)) {
                        self.push(FactKind::Return { value }, node);
                    }
                }
            }
            Role::Inject => return !self.inject(found),
            Role::Comment => {
                let span = self.lower.span(node);
                self.item.comments.push(span);
            }
            _ => {}
        }
        true
    }

    pub(super) fn push(&mut self, kind: FactKind, node: Node<'_>) {
        let span = self.lower.span(node);
        self.item.facts.push(Fact { kind, span, scope: self.scope() });
    }

    fn enter(&mut self, kind: ScopeKind, name: String, labels: Vec<String>, node: Node<'_>, depth: usize) {
        let span = self.lower.span(node);
        let written = self.lower.written(node);
        let first_line = written.find(['\n', '{']).unwrap_or(written.len());
        let head = Span::new(span.start, span.start + written[..first_line].trim_end().len());
        let parent = self.scope();
        self.item.scopes.push(Scope { kind, name, labels, span, head, parent });
        self.open.push((depth, self.item.scopes.len() - 1));
    }

    fn call(&mut self, found: &Match<'_, '_>, node: Node<'_>) {
        let Some(callee) = found.one(Part::Callee) else { return };
        let name = last_word(self.lower.written(callee));
        if (self.interest)(name) {
            let call = self.lower.call(found, node);
            self.push(FactKind::Call(call), node);
        }
    }

    fn import(&mut self, node: Node<'_>, prefix: &str) {
        let compiled = self.lower.compiled;
        let joined = |path: &str| if prefix.is_empty() { path.to_owned() } else { format!("{prefix}.{path}") };
        for shape in compiled.shapes(node.kind_id()) {
            let Some(found) = matched(shape, node, self.lower.text) else { continue };
            let path = found.one(Part::Path).and_then(|path| self.lower.value(path).path());
            match found.role() {
                Role::Import => {
                    let prefix = path.map_or_else(|| prefix.to_owned(), |path| joined(&path));
                    for item in found.all(Part::Item) {
                        self.import(item, &prefix);
                    }
                    return;
                }
                Role::ImportAs => {
                    let name = found.one(Part::Alias).map(|alias| self.lower.written(alias).to_owned());
                    let path = joined(&path.unwrap_or_default());
                    return self.push(FactKind::Import { path, name: name.unwrap_or_default() }, node);
                }
                Role::ImportAll => {
                    let path = path.map_or_else(|| prefix.to_owned(), |path| joined(&path));
                    return self.push(FactKind::Import { path, name: String::new() }, node);
                }
                _ => {}
            }
        }
        if let Some(path) = self.lower.value(node).path() {
            let name = path.rsplit('.').next().unwrap_or_default().to_owned();
            // `import a.b` makes `a` known, `from a import b` and `use a::b` make `b` known.
            let whole = prefix.is_empty() && self.lower.written(node).contains('.');
            let (path, name) = if whole {
                let first = path.split('.').next().unwrap_or_default().to_owned();
                (first.clone(), first)
            } else {
                (joined(&path), name)
            };
            self.push(FactKind::Import { path, name }, node);
        }
    }

    fn setting(&mut self, found: &Match<'_, '_>, node: Node<'_>, depth: usize) {
        let Some(key_node) = found.one(Part::Key) else { return };
        let key = super::unquote(self.lower.written(key_node).trim());
        let value_node = found.one(Part::Value);
        let value = value_node.map_or(Value::Null, |value| self.lower.value(value));
        let nested = matches!(value, Value::Map(_) | Value::List(_)) && found.role() == Role::Pair;
        if nested {
            return self.enter(ScopeKind::Pair, key, Vec::new(), node, depth);
        }
        let key_span = self.lower.span(key_node);
        let value_span = value_node.map_or(key_span, |value| self.lower.span(value));
        self.push(FactKind::Setting { key, key_span, value, value_span }, node);
    }

    /// True when the content was read as another language.
    fn inject(&mut self, found: &Match<'_, '_>) -> bool {
        let (Some(content), Some(inner)) = (found.one(Part::Content), language::by_id(found.shape.injects)) else {
            return false;
        };
        if self.nesting >= MAX_NESTING {
            return false;
        }
        let (text, origin) = (self.lower.text, self.lower.origin);
        let region = embedded(inner, text, content, origin, self.scope(), self.interest, self.nesting);
        let read = region.is_some();
        self.item.embedded.extend(region);
        read
    }
}

/// The last run of word characters: the name a callee ends in.
fn last_word(callee: &str) -> &str {
    let end = callee.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '_');
    let start = end
        .rfind(|c: char| !c.is_alphanumeric() && c != '_')
        .map_or(0, |at| at + end[at..].chars().next().map_or(1, char::len_utf8));
    &end[start..]
}

fn node_index(node: Node<'_>) -> usize {
    let mut index = 0;
    let mut before = node.prev_named_sibling();
    while let Some(sibling) = before {
        index += usize::from(!sibling.is_extra());
        before = sibling.prev_named_sibling();
    }
    index
}

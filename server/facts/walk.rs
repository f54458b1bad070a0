//! The one walk over a tree that every door uses: items, scopes, and what each node says.

use super::aliases::{self, Aliases};
use super::lower::Lower;
use super::shell_walk::Pending;
use super::slots::{matched, part};
use super::value::Value;
use super::{Fact, FactKind, Facts, Interest, Item, ItemCache, Placed, Scope, ScopeKind, collect, embedded, handed};
use crate::language::{Acts, Language, Part, Quoting, Role};
use crate::text::Span;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use tree_sitter::{Node, Tree};

/// A text to walk.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) language: &'static Language,
    pub(super) text: &'a str,
    pub(super) interest: Interest<'a>,
    /// Parts of the text that the text around it computes, in order; none in a text of its own.
    pub(super) holes: &'a [(Span, Value)],
    /// How many texts this one is embedded in.
    pub(super) nesting: usize,
}

pub(super) fn extract(source: Source<'_>, tree: &Tree, cache: &mut ItemCache) -> Facts {
    let own = |items: &[Placed]| Some(Arc::new(aliases::all(items, source.interest)));
    extract_naming(source, tree, cache, &own).expect("a text knows its own names")
}

/// As [`extract`], for a part of a text in which `names` are of interest; `None` where the part gives more of them.
pub(super) fn extract_part(source: Source<'_>, tree: &Tree, names: &Aliases) -> Option<Facts> {
    let of_the_text = |items: &[Placed]| {
        let more = aliases::more(items, names, source.interest);
        let given = items.iter().flat_map(|placed| &placed.item.aliases);
        (more.is_empty() && given.into_iter().all(|name| names.contains(name))).then(|| Arc::clone(names))
    };
    extract_naming(source, tree, &mut ItemCache::default(), &of_the_text)
}

fn extract_naming(
    source: Source<'_>,
    tree: &Tree,
    cache: &mut ItemCache,
    names: &dyn Fn(&[Placed]) -> Option<Aliases>,
) -> Option<Facts> {
    let mut nodes = Vec::new();
    top_level(source.language, tree.root_node(), &mut nodes, &mut 0);
    let mut kept = ItemCache::default();
    let mut items = Vec::with_capacity(nodes.len());
    for (node, document) in &nodes {
        let span = Span::new(node.start_byte(), node.end_byte());
        let item = known(source, *node, &[], cache, &mut kept);
        items.push(Placed { span, document: *document, item });
    }
    let mut aliases = names(&items)?;
    let mut before = 0;
    for _ in 0..MAX_NAMINGS {
        if aliases.len() == before {
            break;
        }
        before = aliases.len();
        let interest = |name: &str| aliases.contains(name.trim_end_matches('(')) || (source.interest)(name);
        let source = Source { interest: &interest, ..source };
        let by_name: Vec<&str> = aliases.iter().map(String::as_str).collect();
        let bare = source.language.strings == Quoting::Ruby;
        for (placed, (node, _)) in items.iter_mut().zip(&nodes) {
            if aliases::called(placed.span.of(source.text), &by_name, bare) {
                placed.item = known(source, *node, &by_name, cache, &mut kept);
            }
        }
        // A function may hand on to one that does.
        let more = names(&items)?;
        aliases = Arc::new(aliases.iter().chain(more.iter()).cloned().collect());
    }
    *cache = kept;
    Some(Facts { language: source.language, items, aliases, broken: tree.root_node().has_error() })
}

/// The item at a node, walked only where neither cache has it. `names` are of interest in this text beside what always
/// is.
fn known(source: Source<'_>, node: Node<'_>, names: &[&str], cache: &ItemCache, kept: &mut ItemCache) -> Arc<Item> {
    let key = identity(source.text.get(node.byte_range()).unwrap_or(""), node, names);
    let known = cache.items.get(&key).or_else(|| kept.items.get(&key));
    let known = known.filter(|item| !item.broken && !node.has_error()).cloned();
    let item = known.unwrap_or_else(|| Arc::new(item(source, node)));
    kept.items.insert(key, Arc::clone(&item));
    item
}

/// What the facts of an item depend on, besides the language and the interest that belong to the whole cache: its
/// text, its kind, the column it starts at, which decides what an indent means, and the names that the rest of the text
/// makes interesting.
fn identity(text: &str, node: Node<'_>, names: &[&str]) -> super::Identity {
    let mut hasher = DefaultHasher::new();
    hasher.write(text.as_bytes());
    names.iter().for_each(|name| name.hash(&mut hasher));
    (node.kind_id(), node.start_position().column, text.len(), hasher.finish())
}

/// The nodes that are items: children of the root, and of containers below it.
fn top_level<'t>(language: &Language, node: Node<'t>, found: &mut Vec<(Node<'t>, usize)>, document: &mut usize) {
    let compiled = language.compiled();
    let mut cursor = node.walk();
    let mut more = cursor.goto_first_child();
    while more {
        let child = cursor.node();
        if compiled.is_container(child.kind_id()) && found.len() < MAX_ITEMS {
            top_level(language, child, found, document);
            *document += usize::from(child.kind() == "document");
        } else if child.is_named() {
            found.push((child, *document));
        }
        more = cursor.goto_next_sibling();
    }
}

/// Functions that hand on to functions that hand on are followed this far.
const MAX_NAMINGS: usize = 3;

/// Containers beyond this many items are taken as one item each.
const MAX_ITEMS: usize = 1 << 20;

fn item(source: Source<'_>, node: Node<'_>) -> Item {
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
    let lower = Lower { language: source.language, text: source.text, origin, holes: source.holes };
    let mut walk = Walk {
        lower,
        source,
        item: Item { scopes: vec![root], broken: node.has_error(), ..Item::default() },
        open: vec![(0, 0)],
        entries: HashMap::new(),
        pending: Pending::default(),
    };
    walk.run(node);
    if source.language.acts == Acts::Program {
        let wrappers = aliases::wrappers(&walk.item, source.interest);
        walk.item.aliases.extend(wrappers);
    }
    if walk.item.broken {
        let loose = embedded::loose_lines(&walk, Span::new(origin, node.end_byte()), source.text);
        walk.item.embedded.extend(loose);
    }
    walk.item.embedded.sort_by_key(|embedded| embedded.span);
    walk.item
}

/// One item on its way.
pub(super) struct Walk<'a> {
    pub(super) lower: Lower<'a>,
    pub(super) source: Source<'a>,
    pub(super) item: Item,
    /// Depth at which each open scope was entered, and its index.
    open: Vec<(usize, usize)>,
    /// Elements of lists seen above, by node: their index.
    pub(super) entries: HashMap<usize, usize>,
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
            self.close(depth);
            while depth == 1 || !cursor.goto_next_sibling() {
                if depth == 1 || !cursor.goto_parent() {
                    return;
                }
                depth -= 1;
                self.close(depth);
            }
        }
    }

    /// Leaves scopes entered at `depth` or deeper.
    fn close(&mut self, depth: usize) {
        while self.open.last().is_some_and(|(at, index)| *index != 0 && *at >= depth) {
            self.open.pop();
        }
    }

    /// Index of the innermost open scope.
    pub(super) fn scope(&self) -> usize {
        self.open.last().map_or(0, |(_, index)| *index)
    }

    /// Collects what `node` says; false when its inside was taken as a whole.
    fn visit(&mut self, node: Node<'_>, depth: usize) -> bool {
        if !self.entries.is_empty()
            && let Some(index) = self.entries.remove(&node.id())
        {
            self.element(node, index, depth);
        }
        if !self.pending.outputs.is_empty() && self.pending.outputs.remove(&node.id()) {
            self.enter(ScopeKind::Subshell, String::new(), Vec::new(), node, depth);
        }
        let mut enter = true;
        for shape in self.source.language.compiled().facts(node.kind_id()) {
            let asked = match shape.role {
                Role::Call | Role::TokenCall => self.is_of_interest(shape, node),
                Role::Option => self.is_option_of_interest(shape, node),
                _ => true,
            };
            if !asked {
                continue;
            }
            if let Some(found) = matched(shape, node, self.lower.text) {
                enter &= collect::collect(self, &found, node, depth);
            }
            if !enter {
                break;
            }
        }
        enter
    }

    /// Asked before a call is looked at as a whole: most calls are of no interest to anybody.
    fn is_of_interest(&self, shape: &crate::language::CompiledShape, node: Node<'_>) -> bool {
        let interest = self.source.interest;
        let written = |wanted| part(shape, node, wanted).map(|part| self.lower.written(part));
        if let Some(member) = written(Part::Member) {
            let pair = || format!("{}.{member}", written(Part::Object).map_or("", last_word));
            let called = interest(member) || member.len() < MAX_PATH && interest(&pair());
            return called || handed::handing(member).is_some() && self.is_handed_interest(shape, node);
        }
        let Some(written) = written(Part::Callee) else { return false };
        // A method that is named at run time: `getattr(client, name)`, `client["delete" + name]`.
        let named_later = written.starts_with("getattr(") || written.ends_with(']');
        let last = last_word(written);
        interest(last)
            || last_two(written).is_some_and(interest)
            || named_later
            || handed::handing(last).is_some() && self.is_handed_interest(shape, node)
    }

    /// True where a function of interest is handed to what calls it: `pool.submit(shutil.rmtree, path)`.
    fn is_handed_interest(&self, shape: &crate::language::CompiledShape, node: Node<'_>) -> bool {
        let found = matched(shape, node, self.lower.text);
        found.is_some_and(|found| {
            found.all(Part::Argument).any(|argument| {
                handed::function(self.lower.written(argument)).is_some_and(|name| (self.source.interest)(name))
            })
        })
    }

    /// The same for an argument by name: its key stands in quotes at most.
    fn is_option_of_interest(&self, shape: &crate::language::CompiledShape, node: Node<'_>) -> bool {
        let key = part(shape, node, Part::Key);
        key.is_some_and(|key| {
            let written = self.lower.written(key).trim_matches(['"', '\'']);
            (self.source.interest)(written.rsplit('.').next().unwrap_or(written))
        })
    }

    pub(super) fn push(&mut self, kind: FactKind, node: Node<'_>) {
        aliases::given(&kind, self.source.interest, &mut self.item.aliases);
        let span = self.lower.span(node);
        self.item.facts.push(Fact { kind, span, scope: self.scope() });
    }

    pub(super) fn enter(&mut self, kind: ScopeKind, name: String, labels: Vec<String>, node: Node<'_>, depth: usize) {
        let span = self.lower.span(node);
        let written = self.lower.written(node);
        // Regions nest: looking through all of each would be quadratic.
        let end = written.bytes().take(MAX_HEAD).position(|byte| matches!(byte, b'\n' | b'{'));
        let limit = MAX_HEAD.min(written.len());
        let end = end.or_else(|| (0..=limit).rev().find(|at| written.is_char_boundary(*at))).unwrap_or_default();
        let head = Span::new(span.start, span.start + written[..end].trim_end().len());
        let parent = self.scope();
        self.item.scopes.push(Scope { kind, name, labels, span, head, parent });
        self.open.push((depth, self.item.scopes.len() - 1));
    }
}

/// Bytes of two names that are of interest together only.
pub(super) const MAX_PATH: usize = 32;

/// The last two names of a dotted callee: `repos.delete` of `octokit.rest.repos.delete`.
fn last_two(callee: &str) -> Option<&str> {
    let last = callee.rfind('.')?;
    let name = |c: char| c.is_alphanumeric() || c == '_';
    let start = callee[..last].rfind(|c: char| !name(c)).map_or(0, |at| at + 1);
    let two = callee.get(start..).filter(|two| two.len() <= MAX_PATH && start < last)?;
    callee[last + 1..].chars().all(name).then_some(two)
}

/// Bytes of a region's first line that are drawn on.
const MAX_HEAD: usize = 400;

/// Characters of type arguments behind a callee that are looked over.
const MAX_TYPE_ARGUMENTS: usize = 256;

/// The last run of word characters before type arguments: the name a callee ends in.
pub(super) fn last_word(callee: &str) -> &str {
    let mut callee = callee.trim_end();
    if callee.ends_with('>') {
        let mut open = 0usize;
        let start = callee.char_indices().rev().take(MAX_TYPE_ARGUMENTS).find(|(_, c)| {
            open += usize::from(*c == '>');
            open -= usize::from(*c == '<').min(open);
            *c == '<' && open == 0
        });
        callee = start.map_or(callee, |(at, _)| &callee[..at]);
    }
    let other = |c: char| !c.is_alphanumeric() && c != '_' && c != '$';
    let end = callee.trim_end_matches(other);
    let start = end.rfind(other).map_or(0, |at| at + end[at..].chars().next().map_or(1, char::len_utf8));
    &end[start..]
}

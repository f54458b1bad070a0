//! What a text says, without what it means: calls, commands, settings, names and where each stands.
//!
//! Facts come out of one cursor walk over the tree, by the patterns of the language. They are kept per top-level item,
//! so that an edit costs the items it touched. This module must not know rules, clouds or policies.

mod aliases;
mod cmdlet;
mod collect;
mod embedded;
mod handed;
mod imports;
mod lower;
mod region;
mod respan;
mod shell_walk;
mod shell_words;
mod slots;
mod strings;
mod template;
#[cfg(test)]
mod tests;
mod value;
mod walk;

pub use handed::{Handed, handing};
pub use imports::module;
pub use region::reread;
pub use shell_words::with_escapes;
pub use strings::{TARGET, unquote, variable};
pub use template::{braces, percent};
pub use value::{Argument, Call, Piece, Text, Value};

use crate::language::Language;
use crate::text::Span;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use tree_sitter::Tree;

/// Which called names are worth keeping: everything else is walked past. The last name of the callee is asked, and a
/// short path as a whole; a name that the text gives to something of interest is of interest too. A name with an opening
/// bracket behind it asks whether a call by that name hands a text on to something that reads it, such as a shell.
pub type Interest<'a> = &'a dyn Fn(&str) -> bool;

/// The facts of one text, item by item, in the order of the text.
#[derive(Clone, Debug)]
pub struct Facts {
    pub language: &'static Language,
    pub items: Vec<Placed>,
    /// What the text calls things of interest.
    pub aliases: Arc<BTreeSet<String>>,
    /// A part of the text could not be understood.
    pub broken: bool,
}

/// A top-level item where it stands. All spans inside the item count from `span.start`.
#[derive(Clone, Debug)]
pub struct Placed {
    pub span: Span,
    /// Ordinal of the document in a file of many (YAML); else 0.
    pub document: usize,
    pub item: Arc<Item>,
}

/// The facts of one top-level item: a function, a class, a resource block, a statement of a script.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// In pre-order of the tree.
    pub facts: Vec<Fact>,
    /// `scopes[0]` is the item itself; every other scope names its parent.
    pub scopes: Vec<Scope>,
    pub embedded: Vec<Embedded>,
    pub comments: Vec<Span>,
    /// Names that the item gives to something of interest: calls by them are kept wherever they stand in the text.
    pub aliases: Vec<String>,
    /// The tree had errors in here.
    pub broken: bool,
}

/// A region that facts stand in.
#[derive(Clone, Debug, PartialEq)]
pub struct Scope {
    pub kind: ScopeKind,
    /// Name of a function or class, kind of a block, key of a pair; empty for list elements and the item.
    pub name: String,
    /// Labels of a block: `["aws_db_instance", "billing"]`.
    pub labels: Vec<String>,
    pub span: Span,
    /// From the start of the scope to the start of its body: what a diagnostic about the whole is drawn on.
    pub head: Span,
    pub parent: usize,
}

/// What sort of region a scope is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeKind {
    /// The item itself.
    Item,
    /// A function, method or class.
    Symbol,
    /// A configuration block with labels.
    Block,
    /// A configuration key whose value is a map or a list.
    Pair,
    /// An element of a configuration list, named by its index.
    Entry,
    /// A loop body; repeats what is inside.
    Loop,
    /// Commands that may not run: a branch, the right side of `&&`.
    Branch,
    /// Commands whose folder and variables are their own: `( … )`, `$( … )`.
    Subshell,
}

/// One thing the text says.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    pub kind: FactKind,
    pub span: Span,
    /// Index into the item's scopes.
    pub scope: usize,
}

/// The kinds of fact.
#[derive(Clone, Debug, PartialEq)]
pub enum FactKind {
    /// A call whose last name is of interest, or stands for something of interest in this text.
    Call(Call),
    /// A shell command.
    Command(CommandFact),
    /// A configuration key with its value; `key_span` is where the key stands. A map or list whose entries are settings
    /// themselves is a scope instead. The key is empty for a plain element of the list that the scope stands for.
    Setting { key: String, key_span: Span, value: Value, value_span: Span },
    /// A name bound to a value, or only to a type; with neither, to something the text does not say (a parameter).
    Bind { name: Value, value: Option<Value>, of_type: Option<Value> },
    /// What `name` holds gets longer by `value`, a list.
    Grow { name: Value, value: Value },
    /// `path` is known here as `name`; an empty name imports everything below the path.
    Import { path: String, name: String },
    /// A name runs over the elements of a value.
    Loop { name: Option<Value>, values: Vec<Value> },
    /// A value leaves the enclosing function.
    Return { value: Value },
}

/// A shell command as written: nothing is expanded, unknown pieces stay holes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommandFact {
    /// Program and arguments; the first is the program.
    pub words: Vec<Word>,
    /// `NAME=value` before the program.
    pub assignments: Vec<(String, Text)>,
    pub redirects: Vec<Redirect>,
    /// Position in a pipeline: `(span start of the pipeline, stage)`.
    pub pipeline: Option<(usize, usize)>,
}

/// One word of a command.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    pub text: Text,
    pub span: Span,
}

/// A redirection of a command.
#[derive(Clone, Debug, PartialEq)]
pub struct Redirect {
    /// `>`, `>>`, `<`, `<<<`, `<<`, `&>` …
    pub operator: String,
    /// File name, here-string or here-document body.
    pub target: Text,
    pub span: Span,
}

/// Another language inside an item, with spans in the coordinates of the item.
#[derive(Clone, Debug)]
pub struct Embedded {
    pub span: Span,
    pub scope: usize,
    pub facts: Facts,
    /// What is handed to the other language; what the text around computes is a placeholder in it.
    pub text: Arc<str>,
}

/// Items of earlier versions by content, to be used again; see [`extract`]. Belongs to one language and one interest:
/// begin anew when either changes.
#[derive(Clone, Default)]
pub struct ItemCache {
    items: HashMap<Identity, Arc<Item>>,
}

/// Node kind, column, length and hash of an item.
type Identity = (u16, usize, usize, u64);

/// Walks `tree` and returns the facts of `text`. Items whose text stands in `cache` are taken from it; afterwards the
/// cache holds exactly the items of this text.
pub fn extract(
    language: &'static Language,
    text: &str,
    tree: &Tree,
    interest: Interest<'_>,
    cache: &mut ItemCache,
) -> Facts {
    walk::extract(walk::Source { language, text, interest, holes: &[], nesting: 0 }, tree, cache)
}

impl Facts {
    /// The facts of a text that is read by its words alone: no more than where its comments stand.
    pub fn of_words(language: &'static Language, text: &str, comments: Vec<Span>) -> Facts {
        let span = Span::new(0, text.len());
        let root = Scope {
            kind: ScopeKind::Item,
            name: String::new(),
            labels: Vec::new(),
            span,
            head: Span::new(0, 0),
            parent: 0,
        };
        let item = Item { scopes: vec![root], comments, ..Item::default() };
        let items = vec![Placed { span, document: 0, item: Arc::new(item) }];
        Facts { language, items, aliases: Arc::default(), broken: false }
    }

    /// Every fact with its item, spans in the coordinates of the text.
    pub fn iter(&self) -> impl Iterator<Item = (&Placed, &Fact, Span)> {
        self.items.iter().flat_map(|placed| {
            placed.item.facts.iter().map(move |fact| (placed, fact, fact.span.shift(placed.span.start)))
        })
    }
}

impl Item {
    /// The scopes around index `at`, innermost first, without the item itself.
    pub fn enclosing(&self, at: usize) -> impl Iterator<Item = (usize, &Scope)> {
        let mut next = at;
        std::iter::from_fn(move || {
            let index = next;
            let scope = self.scopes.get(index).filter(|_| index != 0)?;
            next = scope.parent;
            Some((index, scope))
        })
    }

    /// Name of the innermost function or class around scope `at`, outer ones first, joined by dots.
    pub fn symbol(&self, at: usize) -> String {
        let mut names: Vec<&str> = self
            .enclosing(at)
            .filter(|(_, scope)| matches!(scope.kind, ScopeKind::Symbol | ScopeKind::Block | ScopeKind::Pair))
            .map(|(_, scope)| scope.labels.last().map_or(scope.name.as_str(), String::as_str))
            .filter(|name| !name.is_empty())
            .collect();
        names.reverse();
        names.join(".")
    }
}

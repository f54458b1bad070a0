//! What names stand for: imports, values they were bound to, types they were declared with.
//!
//! Names are followed within one text, a bounded number of steps; the nearest binding before the use counts. This
//! module must not know what any library does.

use super::sites::Sites;
pub(super) use super::sites::{Bound, Site};
use crate::facts::{Call, FactKind, Facts, Item, Piece, Placed, ScopeKind, Value};
use crate::text::Span;
use std::collections::{HashMap, HashSet};

/// Where a value stands, to know what its names mean there.
#[derive(Clone, Copy, Debug)]
pub(super) struct At {
    pub(super) item: usize,
    pub(super) scope: usize,
    /// Offset in the item.
    pub(super) position: usize,
    /// Steps that may still be taken from name to name.
    pub(super) fuel: usize,
}

/// Steps from name to name that are followed.
pub(super) const FUEL: usize = 6;
/// Bindings of one attribute that are looked at.
const MAX_CANDIDATES: usize = 8;

/// All bindings of a text by name.
pub(super) struct Names<'f> {
    pub(super) items: &'f [Placed],
    pub(super) plain: HashMap<&'f str, Sites<'f>>,
    attributes: HashMap<&'f str, Vec<Site<'f>>>,
    /// What is added to a list or a text that a name holds.
    pub(super) added: HashMap<&'f str, Vec<Site<'f>>>,
    /// Paths of which everything is imported.
    everything: Vec<&'f str>,
}

impl<'f> Names<'f> {
    /// Collects the bindings of a text.
    pub(super) fn of(facts: &'f Facts) -> Names<'f> {
        let mut names = Names {
            items: &facts.items,
            plain: HashMap::new(),
            attributes: HashMap::new(),
            added: HashMap::new(),
            everything: Vec::new(),
        };
        for (index, placed) in facts.items.iter().enumerate() {
            names.collect(index, &placed.item);
        }
        names
    }

    fn collect(&mut self, index: usize, item: &'f Item) {
        for (scope, found) in item.scopes.iter().enumerate().filter(|(_, scope)| scope.kind == ScopeKind::Symbol) {
            let site = Site {
                bound: Bound::Symbol(scope),
                of_type: None,
                item: index,
                scope: found.parent,
                position: found.span.start,
                end: found.span.end,
                owner: owner(item, found.parent),
                object: None,
            };
            self.plain.entry(&found.name).or_default().push(site);
        }
        let mut firsts = HashSet::new();
        for fact in &item.facts {
            let site = |bound| Site {
                bound,
                of_type: None,
                item: index,
                scope: fact.scope,
                position: fact.span.start,
                end: fact.span.end,
                owner: owner(item, fact.scope),
                object: None,
            };
            match &fact.kind {
                FactKind::Bind { name, value: None, .. } if in_loop(item, fact.scope).is_some() => {
                    // What a loop hands to its function is an element, if it is the first that it hands over.
                    let list = in_loop(item, fact.scope).filter(|_| firsts.insert(fact.scope));
                    self.one(name, site(list.map_or(Bound::Nothing, Bound::Element)));
                }
                FactKind::Grow { name: Value::Name(name), value } => {
                    self.added.entry(name).or_default().push(site(Bound::Value(value)));
                }
                FactKind::Bind { name, value, of_type } => {
                    self.bind(name, value.as_ref(), of_type.as_ref(), site(Bound::Nothing));
                }
                FactKind::Loop { name: Some(name), values } => {
                    let bound = values.first().map_or(Bound::Nothing, Bound::Element);
                    self.one(name, site(bound));
                }
                FactKind::Import { path, name } if name.is_empty() => self.everything.push(path),
                FactKind::Import { path, name } => {
                    self.plain.entry(name).or_default().push(site(Bound::Import(path)));
                }
                _ => {}
            }
        }
    }

    fn bind(&mut self, name: &'f Value, value: Option<&'f Value>, of_type: Option<&'f Value>, site: Site<'f>) {
        match (name, value) {
            (Value::List(names), Some(Value::List(values))) if names.len() == values.len() => {
                for (name, value) in names.iter().zip(values) {
                    self.one(name, Site { bound: Bound::Value(value), ..site });
                }
            }
            // `value, err := f()`
            (Value::List(names), Some(Value::List(values))) if values.len() == 1 => {
                for (at, name) in names.iter().enumerate() {
                    let bound = if at == 0 { Bound::Value(&values[0]) } else { Bound::Nothing };
                    self.one(name, Site { bound, ..site });
                }
            }
            (Value::Map(parts), value) => {
                for (part, name) in parts {
                    let bound = match (value, literal(part)) {
                        (Some(value), Some(part)) => Bound::Part(value, part),
                        _ => Bound::Nothing,
                    };
                    self.one(name, Site { bound, ..site });
                }
            }
            // `const [files] = await bucket.getFiles()`
            (Value::List(names), Some(value)) => {
                names.iter().for_each(|name| self.one(name, Site { bound: Bound::Element(value), ..site }));
            }
            (Value::List(names), None) => names.iter().for_each(|name| self.one(name, site)),
            _ => {
                let bound = match (value, of_type) {
                    (Some(Value::Unknown | Value::Null) | None, Some(of_type)) => Bound::Type(of_type),
                    (Some(value), _) => Bound::Value(value),
                    (None, None) => Bound::Nothing,
                };
                self.one(name, Site { bound, of_type: value.and(of_type), ..site });
            }
        }
    }

    fn one(&mut self, name: &'f Value, site: Site<'f>) {
        match name {
            Value::Name(name) => self.plain.entry(name).or_default().push(site),
            Value::Member(object, member) => {
                let site = Site { object: Some(object), ..site };
                self.attributes.entry(member).or_default().push(site);
            }
            _ => {}
        }
    }

    /// The binding of a name that counts at a place: the last one before it in the nearest function, else the last of
    /// the module.
    pub(super) fn lookup(&self, name: &str, at: At) -> Option<Site<'f>> {
        let sites = self.plain.get(name)?;
        let here = sites.of_item(at.item);
        let inner = self.owner_at(at);
        let mut owner = if here.is_empty() { 0 } else { inner };
        while owner != 0 {
            let mut own = here.iter().filter(|site| site.owner == owner);
            let before = own.clone().rfind(|site| site.position < at.position);
            if let Some(site) = before.or_else(|| own.next()) {
                return Some(*site);
            }
            owner = self.item(at.item).map_or(0, |item| owner_of_parent(item, owner));
        }
        sites.last_of_module((inner == 0).then_some(at)).copied()
    }

    /// True when the name has one binding only in the function or module that the site belongs to; adding to what it
    /// holds is none.
    pub(super) fn bound_once(&self, name: &str, site: &Site<'_>) -> bool {
        self.together(name, site).count() == 1
    }

    /// The bindings of a name in the function or module that one of them belongs to, without those that add to it.
    pub(super) fn together(&self, name: &str, site: &Site<'_>) -> impl Iterator<Item = &Site<'f>> {
        let (owner, item) = (site.owner, site.item);
        let sites = self.plain.get(name).into_iter();
        let inside = sites.clone().flat_map(move |sites| sites.of_item(item)).filter(move |other| other.owner == owner);
        let outside = sites.flat_map(Sites::of_module);
        let all = inside.filter(move |_| owner != 0).chain(outside.filter(move |_| owner == 0));
        all.filter(move |other| !adds_to(name, other))
    }

    /// True for a binding in the head of its function, whatever it has for a default.
    pub(super) fn is_parameter(&self, site: &Site<'_>) -> bool {
        let scope = self.item(site.item).and_then(|item| item.scopes.get(site.owner)).filter(|_| site.owner != 0);
        scope.is_some_and(|scope| scope.head.start <= site.position && site.position < scope.head.end)
    }

    /// Bindings of `object.member` that may count at a place: attributes of the same class for `self`, equal paths for
    /// other objects, and fields declared by name.
    pub(super) fn attribute(&self, object: &Value, member: &str, at: At) -> Vec<Site<'f>> {
        let of_self = is_self(object) || self.is_own(object, at);
        let class = self.outermost(at.item, at.scope);
        let assigned = self.attributes.get(member).into_iter().flatten().filter(|site| {
            let other = site.object.unwrap_or(&Value::Unknown);
            if of_self && is_self(other) {
                site.item == at.item && self.outermost(site.item, site.scope) == class
            } else {
                other.path().is_some_and(|path| Some(path) == object.path())
            }
        });
        let declared = self.plain.get(member).into_iter().flat_map(Sites::iter).filter(|site| {
            let field = matches!(site.bound, Bound::Type(_)) && site.item != at.item;
            let own = site.item == at.item && class != 0 && (site.owner == class || self.is_constructor(site, class));
            of_self && (field || own)
        });
        assigned.chain(declared).copied().take(MAX_CANDIDATES).collect()
    }

    /// True for something declared to be of a type of this text, such as the receiver of a method.
    fn is_own(&self, object: &Value, at: At) -> bool {
        let Value::Name(name) = object else { return false };
        let Some(Bound::Type(Value::Name(of_type))) = self.lookup(name, at).map(|site| site.bound) else {
            return false;
        };
        self.plain.get(of_type.as_str()).is_some_and(|sites| sites.iter().any(|s| matches!(s.bound, Bound::Symbol(_))))
    }

    /// True for a parameter of the constructor of a class, which may be a field at the same time.
    fn is_constructor(&self, site: &Site<'_>, class: usize) -> bool {
        let scope = self.item(site.item).and_then(|item| item.scopes.get(site.owner));
        scope.is_some_and(|scope| scope.name == "constructor" && scope.parent == class)
            && matches!(site.bound, Bound::Type(_))
    }

    /// What is called where names stand for it: the callee as it was written where the last name was bound, and that
    /// place.
    pub(super) fn meant<'v>(&self, callee: &'v Value, at: At) -> (&'v Value, At)
    where
        'f: 'v,
    {
        let (mut callee, mut at) = (callee, at);
        while let Some(fuel) = at.fuel.checked_sub(1) {
            let site = match callee {
                Value::Name(name) => self.lookup(name, at),
                Value::Member(object, member) => self.attribute(object, member, at).first().copied(),
                _ => None,
            };
            match site.map(|site| (site.bound, site.at(fuel))) {
                Some((Bound::Value(value @ (Value::Name(_) | Value::Member(..))), there)) => {
                    (callee, at) = (value, there);
                }
                _ => break,
            }
        }
        (callee, at)
    }

    /// Values that leave the function at a scope, each with its place.
    pub(super) fn returns(&self, item: usize, symbol: usize, fuel: usize) -> Vec<(&'f Value, At)> {
        let Some(found) = self.item(item) else { return Vec::new() };
        let returned = found.facts.iter().filter(|fact| owner(found, fact.scope) == symbol);
        returned
            .filter_map(|fact| match &fact.kind {
                FactKind::Return { value } => {
                    Some((value, At { item, scope: fact.scope, position: fact.span.start, fuel }))
                }
                _ => None,
            })
            .take(MAX_CANDIDATES)
            .collect()
    }

    /// The path that `import *` gives an unbound name, where only one is possible.
    pub(super) fn imported_with_everything(&self, name: &str) -> Option<String> {
        match self.everything.as_slice() {
            [path] => Some(format!("{path}.{name}")),
            _ => None,
        }
    }

    /// Everything of a library is known by its name.
    pub(super) fn knows_all_of(&mut self, library: &'f str) {
        self.everything.push(library);
    }

    /// True when something below this path is imported.
    pub(super) fn imports(&self, root: &str) -> bool {
        let below =
            |path: &str| path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '/']));
        self.everything.iter().any(|path| below(path))
            || self
                .plain
                .values()
                .flat_map(Sites::iter)
                .any(|site| matches!(site.bound, Bound::Import(path) if below(path)))
    }

    /// True where the text defines a function or class of this name.
    pub(super) fn defines(&self, name: &str) -> bool {
        self.plain.get(name).is_some_and(|sites| sites.iter().any(|site| matches!(site.bound, Bound::Symbol(_))))
    }

    /// The text in front of a call, as far as the first name: `std::fs::` or `client.`.
    pub(super) fn start_of(&self, call: &Call, at: At) -> usize {
        self.items.get(at.item).map_or(0, |placed| placed.span.start) + call.span.start
    }

    /// Where a binding stands in the text.
    pub(super) fn span(&self, site: &Site<'_>) -> Span {
        let start = self.items.get(site.item).map_or(0, |placed| placed.span.start);
        Span::new(site.position, site.end).shift(start)
    }

    /// The innermost function or class around a place, and what stands around that: where each begins in the text.
    pub(super) fn around(&self, at: At) -> Vec<usize> {
        let start = self.items.get(at.item).map_or(0, |placed| placed.span.start);
        let symbols = |item: &'f Item| {
            let scopes = item.enclosing(at.scope).filter(|(_, scope)| scope.kind == ScopeKind::Symbol);
            scopes.map(|(_, scope)| start + scope.span.start).collect()
        };
        self.item(at.item).map(symbols).unwrap_or_default()
    }

    /// The name of the function that a binding is a parameter of, where nothing more is known of it than a type.
    pub(super) fn parameter_of(&self, site: &Site<'_>) -> Option<&'f str> {
        let unknown = matches!(site.bound, Bound::Nothing | Bound::Type(_));
        let scope = self.item(site.item)?.scopes.get(site.owner)?;
        (unknown && self.is_parameter(site)).then_some(&scope.name)
    }

    /// All that is imported: by its first name, and by its whole path.
    pub(super) fn libraries(&self) -> Vec<&'f str> {
        let imported = self.plain.values().flat_map(Sites::iter).filter_map(|site| match site.bound {
            Bound::Import(path) => Some(path),
            _ => None,
        });
        let paths = imported.chain(self.everything.iter().copied());
        let mut roots: Vec<&str> = paths.flat_map(|path| [library(path), path]).collect();
        roots.sort_unstable();
        roots.dedup();
        roots
    }

    pub(super) fn item(&self, index: usize) -> Option<&'f Item> {
        self.items.get(index).map(|placed| &*placed.item)
    }

    fn owner_at(&self, at: At) -> usize {
        self.item(at.item).map_or(0, |item| owner(item, at.scope))
    }

    fn outermost(&self, item: usize, scope: usize) -> usize {
        let symbols = |item: &'f Item| {
            item.enclosing(scope).filter(|(_, scope)| scope.kind == ScopeKind::Symbol).map(|(at, _)| at).last()
        };
        self.item(item).and_then(symbols).unwrap_or(0)
    }
}

/// The library that a path begins with: what stands before the first dot behind the last slash.
pub fn library(path: &str) -> &str {
    let last = path.rfind('/').map_or(0, |at| at + 1);
    path[last..].find('.').map_or(path, |dot| &path[..last + dot])
}

/// The last name of a path.
pub(super) fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

fn literal(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => match text.pieces.as_slice() {
            [Piece::Literal(text)] => Some(text),
            _ => None,
        },
        _ => None,
    }
}

/// `name += more`, `name = append(name, more)`: the value begins with the name itself.
pub(super) fn adds_to(name: &str, site: &Site<'_>) -> bool {
    match site.bound {
        Bound::Value(Value::Text(text)) => {
            matches!(text.pieces.first(), Some(Piece::Hole { value: Value::Name(first), .. }) if first == name)
        }
        Bound::Value(Value::Call(call)) => {
            call.callee == Value::Name("append".to_owned())
                && matches!(call.positional(0), Some(Value::Name(first)) if first == name)
        }
        _ => false,
    }
}

/// What a loop goes through by calling the function at a scope.
fn in_loop(item: &Item, scope: usize) -> Option<&Value> {
    let function = item.scopes.get(scope).filter(|found| found.kind == ScopeKind::Symbol && found.name.is_empty())?;
    let around = item.scopes.get(function.parent).filter(|around| around.kind == ScopeKind::Loop)?;
    item.facts.iter().find_map(|fact| match &fact.kind {
        FactKind::Loop { name: None, values } if fact.span == around.span => values.first(),
        _ => None,
    })
}

/// `self` and its like.
pub(super) fn is_self(value: &Value) -> bool {
    matches!(value, Value::Name(name) if matches!(name.as_str(), "self" | "cls" | "Self" | "this"))
}

/// The innermost function or class around a scope; 0 for the module.
fn owner(item: &Item, scope: usize) -> usize {
    item.enclosing(scope).find(|(_, scope)| scope.kind == ScopeKind::Symbol).map_or(0, |(at, _)| at)
}

fn owner_of_parent(item: &Item, scope: usize) -> usize {
    item.scopes.get(scope).map_or(0, |found| owner(item, found.parent))
}

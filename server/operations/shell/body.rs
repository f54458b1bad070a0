//! One top-level item of a script, ready to be run: which facts stand in which scope, and where in the outermost text.

use crate::facts::{Item, Placed, ScopeKind};
use crate::text::Span;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

/// From a place in a script to a place in the outermost text.
#[derive(Clone, Copy)]
pub(super) enum Mapping {
    /// The script stands there byte by byte.
    Exact(usize),
    /// The script was put together; all of it counts as this place.
    Whole(Span),
}

/// One top-level item of a script that can be run.
#[derive(Clone)]
pub(super) struct Body {
    pub(super) item: Arc<Item>,
    /// Last scope inside each scope.
    ends: Rc<[usize]>,
    /// Subshells by where they stand.
    pub(super) subshells: Rc<HashMap<Span, usize>>,
    origin: usize,
    map: Mapping,
    pub(super) number: usize,
    /// The script was put together; what is unknown in it may be empty.
    pub(super) maybe_empty: bool,
}

impl Body {
    pub(super) fn new(placed: &Placed, map: Mapping, number: usize, maybe_empty: bool) -> Body {
        let scopes = &placed.item.scopes;
        let mut ends: Vec<usize> = (0..scopes.len()).collect();
        for scope in (1..scopes.len()).rev() {
            let parent = scopes[scope].parent;
            ends[parent] = ends[parent].max(ends[scope]);
        }
        let subshells = scopes.iter().enumerate().filter(|(_, scope)| scope.kind == ScopeKind::Subshell);
        let subshells = subshells.map(|(index, scope)| (scope.span, index)).collect();
        let (item, origin) = (Arc::clone(&placed.item), placed.span.start);
        Body { item, ends: ends.into(), subshells: Rc::new(subshells), origin, map, number, maybe_empty }
    }

    /// A span of a fact in the outermost text.
    pub(super) fn outer(&self, span: Span) -> Span {
        match self.map {
            Mapping::Exact(base) => span.shift(self.origin + base),
            Mapping::Whole(whole) => whole,
        }
    }

    pub(super) fn inside(&self, scope: usize, of: usize) -> bool {
        of <= scope && scope <= self.ends[of]
    }

    /// The scope directly below `scope` that holds `inner`.
    pub(super) fn towards(&self, scope: usize, inner: usize) -> usize {
        let mut at = inner;
        while at != 0 && self.item.scopes[at].parent != scope {
            at = self.item.scopes[at].parent;
        }
        if at == 0 { inner } else { at }
    }

    /// End of the facts from `at` that stand inside `scope`.
    pub(super) fn extent(&self, at: usize, scope: usize, limit: usize) -> usize {
        (at..limit).find(|at| !self.inside(self.item.facts[*at].scope, scope)).unwrap_or(limit).max(at + 1)
    }

    pub(super) fn facts_of(&self, scope: usize) -> Range<usize> {
        let facts = &self.item.facts;
        let span = self.item.scopes[scope].span;
        let from = facts.partition_point(|fact| fact.span.start < span.start);
        let within = |at: &usize| facts[*at].span.start <= span.end;
        let first = (from..facts.len()).take_while(within).find(|at| self.inside(facts[*at].scope, scope));
        first.map_or(0..0, |first| first..self.extent(first, scope, facts.len()))
    }
}

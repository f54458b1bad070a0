//! Functions and classes of a text by their names, and what names hold that stand in them.

use super::names::{At, Bound, Names, Site};
use super::sites::Sites;
use crate::facts::Value;

impl<'f> Names<'f> {
    /// What was added to what a name holds between its binding and a place, first to last.
    pub(super) fn added(&self, name: &str, at: At) -> Vec<(&'f Value, Site<'f>)> {
        let (Some(added), Some(base)) = (self.added.get(name), self.lookup(name, at)) else { return Vec::new() };
        let between = added.iter().filter(|site| {
            site.owner == base.owner
                && (base.owner == 0 || site.item == base.item)
                && base.place() <= site.place()
                && site.place() < (at.item, at.position)
        });
        between
            .filter_map(|site| if let Bound::Value(value) = site.bound { Some((value, *site)) } else { None })
            .collect()
    }

    /// The first binding of a name in the outermost function around one of its bindings that binds it.
    pub(super) fn outermost_site(&self, name: &str, site: &Site<'f>) -> Site<'f> {
        let Some(item) = self.item(site.item) else { return *site };
        let around = item.enclosing(site.at(0).scope).map(|(scope, _)| scope);
        let sites = self.plain.get(name).into_iter().flat_map(|sites| sites.of_item(site.item));
        let first = |scope: usize| {
            let mut own = sites.clone().filter(move |other| other.owner == scope).peekable();
            let first = own.peek().copied();
            // A result of a function stands behind its parameters, and behind those of their types.
            own.rfind(|other| self.is_parameter(other)).or(first)
        };
        *around.filter_map(first).last().unwrap_or(site)
    }

    /// The bindings of a name in a function or module and in the functions inside it, parameters left out.
    pub(super) fn below(&self, name: &str, of: &Site<'_>) -> impl Iterator<Item = &Site<'f>> {
        let (owner, item) = (of.owner, of.item);
        let sites = self.plain.get(name).into_iter();
        let everywhere = sites.clone().flat_map(Sites::iter).filter(move |_| owner == 0);
        let of_item = sites.flat_map(move |sites| sites.of_item(item)).filter(move |_| owner != 0);
        everywhere.chain(of_item).filter(move |site| {
            let inside = owner == 0 || site.owner == owner || self.is_within(site.at(0), owner);
            inside && !self.is_parameter(site)
        })
    }

    /// The constant of a class of this text.
    pub(super) fn constant(&self, class: &str, name: &str, at: At) -> Option<(&'f Value, Site<'f>)> {
        let holder = self.lookup(class, at)?;
        let Bound::Symbol(scope) = holder.bound else { return None };
        let mut sites = self.plain.get(name)?.of_item(holder.item).iter().filter(|site| site.owner == scope);
        match (sites.next(), sites.next()) {
            (Some(site), None) => {
                if let Bound::Value(value) = site.bound {
                    Some((value, *site))
                } else {
                    None
                }
            }
            _ => None,
        }
    }

    /// The function or class that a name stands for at a place: its item and its scope.
    pub(super) fn function(&self, name: &str, at: At) -> Option<(usize, usize)> {
        let site = self.lookup(name, at)?;
        if let Bound::Symbol(scope) = site.bound { Some((site.item, scope)) } else { None }
    }

    /// The method of that name, where the text has one only.
    pub(super) fn method(&self, name: &str) -> Option<(usize, usize)> {
        let mut sites = self.plain.get(name)?.iter().filter_map(|site| match site.bound {
            Bound::Symbol(scope) => Some((site.item, scope)),
            _ => None,
        });
        let only = sites.next();
        only.filter(|_| sites.next().is_none())
    }

    /// True for a place inside a function or class of its item.
    pub(super) fn is_within(&self, at: At, symbol: usize) -> bool {
        self.item(at.item).is_some_and(|item| item.enclosing(at.scope).any(|(scope, _)| scope == symbol))
    }

    /// True where a name is bound again inside the function, not as what the function is given.
    pub(super) fn is_rebound(&self, name: &str, at: At, symbol: usize) -> bool {
        self.lookup(name, at).is_some_and(|site| {
            let inner = site.item == at.item && site.owner != symbol && site.owner != 0;
            let inner = inner && self.is_within(site.at(0), symbol);
            let given = matches!(site.bound, Bound::Nothing | Bound::Type(_)) || self.is_parameter(&site);
            inner || site.item == at.item && site.owner == symbol && !given
        })
    }
}

//! The bindings of one name, found by where they stand: a long text binds the same few names in each of its functions.

use super::names::At;
use crate::facts::Value;

/// What a name was bound to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Bound<'f> {
    Value(&'f Value),
    Type(&'f Value),
    /// An element of the value.
    Element(&'f Value),
    /// A part of the value.
    Part(&'f Value, &'f str),
    /// A path of a library or of another file.
    Import(&'f str),
    /// A function or class of this text: its scope.
    Symbol(usize),
    /// Something that the text does not tell.
    Nothing,
}

/// One binding.
#[derive(Clone, Copy, Debug)]
pub(super) struct Site<'f> {
    pub(super) bound: Bound<'f>,
    /// The type it was declared with beside a value.
    pub(super) of_type: Option<&'f Value>,
    /// Where it stands.
    pub(super) item: usize,
    pub(super) scope: usize,
    pub(super) position: usize,
    pub(super) end: usize,
    /// The function or class around it; 0 for the module.
    pub(super) owner: usize,
    /// What the attribute belongs to: `self` of `self.rds`.
    pub(super) object: Option<&'f Value>,
}

impl Site<'_> {
    /// Where the bound value is to be understood.
    pub(super) fn at(&self, fuel: usize) -> At {
        At { item: self.item, scope: self.scope, position: self.position, fuel }
    }

    /// Item and offset in it.
    pub(super) fn place(&self) -> (usize, usize) {
        (self.item, self.position)
    }
}

/// All bindings of a name, in the order of the items they stand in.
#[derive(Default)]
pub(super) struct Sites<'f> {
    all: Vec<Site<'f>>,
    /// Those of the module, by their place in `all`.
    module: Vec<usize>,
}

impl<'f> Sites<'f> {
    /// Adds one that stands in no earlier item than those before it.
    pub(super) fn push(&mut self, site: Site<'f>) {
        if site.owner == 0 {
            self.module.push(self.all.len());
        }
        self.all.push(site);
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Site<'f>> {
        self.all.iter()
    }

    /// Those of an item.
    pub(super) fn of_item(&self, item: usize) -> &[Site<'f>] {
        let first = self.all.partition_point(|site| site.item < item);
        let rest = &self.all[first..];
        // Few names are bound often in one item.
        let end = rest.iter().position(|site| site.item != item).unwrap_or(rest.len());
        &rest[..end]
    }

    /// Those of the module.
    pub(super) fn of_module(&self) -> impl DoubleEndedIterator<Item = &Site<'f>> {
        self.module.iter().filter_map(|at| self.all.get(*at))
    }

    /// The last of the module in front of a place, or of all.
    pub(super) fn last_of_module(&self, before: Option<At>) -> Option<&Site<'f>> {
        let Some(at) = before else { return self.of_module().next_back() };
        let end = self.module.partition_point(|index| self.all.get(*index).is_some_and(|site| site.item <= at.item));
        let mut near = self.module[..end].iter().rev().filter_map(|index| self.all.get(*index));
        near.find(|site| (site.item, site.position) < (at.item, at.position))
    }
}

//! Where what a program does stands: its span, whether its tests alone run it, whether it only takes back what another
//! half of a migration made.

use super::Operation;
use super::calls::{Here, Program, repeated};
use super::tested::below_test;
use crate::facts::{Item, ScopeKind};
use crate::text::Span;

/// Halves of a migration: the one that undoes, and the one that does.
const WAYS_BACK: &[(&str, &str)] = &[("down", "up"), ("Down", "Up"), ("downgrade", "upgrade")];

impl<'f> Program<'f, '_> {
    /// A span of the item in the coordinates of the text.
    pub(super) fn absolute(&self, here: Here<'f>, span: Span) -> Span {
        let (here, span) = self.stands.map_or((here, span), |call| (call, call.fact.span));
        self.facts.items.get(here.item).map_or(span, |placed| span.shift(placed.span.start))
    }

    /// True in the half of a migration that undoes what the other half does.
    pub(super) fn goes_back(&self, here: Here<'f>) -> bool {
        let symbols = |item: &'f Item| {
            item.enclosing(here.fact.scope)
                .find(|(_, scope)| scope.kind == ScopeKind::Symbol)
                .map(|(_, scope)| &*scope.name)
        };
        let name = self.facts.items.get(here.item).and_then(|placed| symbols(&placed.item));
        let Some(name) = name.map(|name| name.trim_start_matches("self.")) else { return false };
        WAYS_BACK.iter().any(|(back, forth)| {
            let rest = name.strip_prefix(back);
            // `downAddAudit` undoes `upAddAudit`.
            let whole = rest.filter(|rest| rest.is_empty() || rest.starts_with(|c: char| c.is_uppercase() || c == '_'));
            whole.is_some_and(|rest| self.things.names.defines(&format!("{forth}{rest}")))
        })
    }

    pub(super) fn tested(&self, here: Here<'f>) -> bool {
        let placed = self.facts.items.get(here.item).filter(|_| self.rust);
        placed.is_some_and(|placed| below_test(self.things.text, &placed.item, placed.span.start, here.fact.scope))
    }

    /// Pushes an operation that was found in a text which the program hands over.
    pub(super) fn push_found(&mut self, here: Here<'f>, operation: Operation) {
        let here = self.stands.unwrap_or(here);
        let Some(placed) = self.facts.items.get(here.item) else { return };
        self.out.push(Operation {
            symbol: placed.item.symbol(here.fact.scope),
            language: self.facts.language.id,
            repeated: operation.repeated || self.again || repeated(&placed.item, here.fact.scope),
            tested: operation.tested || self.tested(here),
            ..operation
        });
    }
}

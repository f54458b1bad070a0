//! Protective settings of Terraform resources and providers.

use super::compare::{Pair, Twins};
use super::module::{Placed, View};
use crate::change::guard::{self, Taken};
use crate::change::known::Known;
use crate::change::tables::{self, Guard};
use crate::change::{Change, Remedy, wording};
use crate::operations::resources::{Attribute, Resource};
use crate::risk::{Level, Outcome};
use crate::text::Span;

/// A guard that is gone, with the places of its setting.
pub(super) struct Gone<'a> {
    taken: Taken,
    was: Option<&'a Attribute>,
    now: Option<&'a Attribute>,
    /// A setting that is a whole block.
    block: Option<Span>,
}

/// Where the table looks for a kind: providers are a kind each.
fn kind(resource: &Resource) -> &str {
    if resource.kind == "provider" { &resource.address } else { &resource.kind }
}

/// True where a switch of the resource has it deleted with what is in it.
pub(super) fn is_forced(resource: &Resource) -> bool {
    let mut switches = tables::guards("terraform", &resource.kind).filter(|guard| guard.dangerous == "true");
    switches.any(|guard| resource.attribute(guard.setting).is_some_and(|one| one.written.trim() == "true"))
}

/// Guards of one resource that were taken away.
pub(super) fn taken_away<'a>(pair: &Pair<'_, 'a>, twins: Twins<'a>) -> Vec<Gone<'a>> {
    let kind = kind(twins.after.resource);
    let [before, after] = &pair.views[0];
    tables::guards("terraform", kind).filter_map(|guard| gone(before, after, twins, guard)).collect()
}

fn gone<'a>(before: &View<'_, 'a>, after: &View<'_, 'a>, twins: Twins<'a>, guard: Guard) -> Option<Gone<'a>> {
    let find = |placed: Placed<'a>| {
        let below = format!("{}.", guard.setting);
        let attributes = &placed.resource.attributes;
        attributes
            .iter()
            .find(|one| one.path == guard.setting)
            .or_else(|| attributes.iter().find(|one| one.path.starts_with(&below)))
    };
    let (was, now) = (find(twins.before), find(twins.after));
    let value = |view: &View<'_, 'a>, placed, attribute: Option<&'a Attribute>| {
        attribute.map(|attribute| view.value(placed, attribute, &[])).filter(|(value, _)| *value != Known::Null)
    };
    let (old, new) = (value(before, twins.before, was), value(after, twins.after, now));
    let assumed = [&old, &new].into_iter().flatten().any(|(_, assumed)| *assumed);
    let mut taken = guard::taken(guard, old.as_ref().map(|(value, _)| value), new.as_ref().map(|(value, _)| value))?;
    taken.certain &= !assumed;
    let block = was.filter(|_| now.is_none()).and_then(|was| {
        let blocks = twins.before.resource.blocks.iter();
        // The outermost block that went with it.
        let gone = |path: &String| !twins.after.resource.blocks.iter().any(|(now, _)| now == path);
        blocks
            .filter(|(path, span)| span.start <= was.span.start && was.span.end <= span.end && gone(path))
            .map(|(_, span)| *span)
            .next()
    });
    Some(Gone { taken, was, now, block })
}

/// The guards of a resource that are on, by name: they go with it when it is removed.
pub(super) fn standing(placed: Placed<'_>) -> Vec<&'static str> {
    tables::guards("terraform", &placed.resource.kind)
        .filter(|guard| guard.safe.split('|').any(|word| word == "true"))
        .filter(|guard| {
            placed.resource.attribute(guard.setting).is_some_and(|one| one.value == crate::facts::Value::Bool(true))
        })
        .map(|guard| guard.setting)
        .collect()
}

impl<'a> Gone<'a> {
    pub(super) fn change(&self, pair: &Pair<'_, 'a>, twins: Twins<'a>, also: &str) -> Change {
        let resource = twins.after.resource;
        let old = self.block.or(self.was.map(Attribute::whole));
        let gone = old.filter(|_| self.now.is_none());
        let span = self.now.map(Attribute::whole).unwrap_or_else(|| pair.place(twins, gone));
        let level = if self.taken.certain { Level::High } else { Level::Medium };
        Change::new(Outcome::GuardOff, self.taken.certain, level, &resource.address, (twins.after.path, span))
            .said(guard::message(&self.taken, &resource.address, &self.values(), also))
            .about(self.taken.guard.setting)
            .was(twins.before.path, old.unwrap_or(twins.before.resource.head), gone.is_some())
            .by(format!("guards.tsv: {} {}", kind(resource), self.taken.guard.setting))
            .mended(self.remedy(pair, twins))
    }

    fn values(&self) -> String {
        let written = |side: Option<&'a Attribute>| side.map(|one| one.written.as_str());
        wording::values(self.taken.guard.setting, written(self.was), written(self.now))
    }

    fn remedy(&self, pair: &Pair<'_, 'a>, twins: Twins<'a>) -> Option<Remedy> {
        match (self.was, self.now) {
            (Some(was), Some(now)) if was.written != now.written => {
                Some(Remedy::Restore { present: now.span, base: was.span })
            }
            (Some(was), None) => {
                let base = self.block.unwrap_or(was.whole());
                Some(Remedy::Lines { at: pair.line(twins, base)?, base })
            }
            _ => None,
        }
    }
}

/// One finding for a change and the guards that would have stopped it: the change, one level higher.
pub(super) fn raise<'a>(change: &mut Change, taken: &[Gone<'a>], pair: &Pair<'_, 'a>, twins: Twins<'a>) {
    let own = |gone: &&Gone<'_>| change.attribute.as_deref() == Some(gone.taken.guard.setting);
    if let Some(gone) = taken.iter().find(own) {
        change.message = format!("{}; {}", change.message, guard::phrase(&gone.taken));
        return;
    }
    let values: Vec<String> = taken.iter().map(Gone::values).collect();
    change.message = guard::with(&change.message, &values);
    change.level = change.level.raised();
    change.remedies.extend(taken.iter().filter_map(|gone| gone.remedy(pair, twins)));
}

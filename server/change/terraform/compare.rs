//! Matching the objects of both sides by address, and judging every difference.

use super::address::{self, Fate};
use super::changed::Changed;
use super::local::{self, Modules, Unit};
use super::module::{Module, Placed, View};
use super::{attributes, counted, guards, settings, spread};
use crate::change::place::Places;
use crate::change::{Change, Remedy, wording};
use crate::risk::{Level, Outcome};
use crate::text::Span;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Both sides of a module, and how they belong together.
pub(super) struct Pair<'m, 'a> {
    pub(super) base: &'m Module<'a>,
    pub(super) present: &'m Module<'a>,
    pub(super) places: &'m Places<'a>,
    pub(super) moves: &'m BTreeMap<String, String>,
    pub(super) changed: &'m Changed,
    /// All modules that are at hand, and which of them this is.
    pub(super) modules: &'m Modules<'a>,
    pub(super) unit: &'m Unit,
    /// Both sides as they are with the values of each stage.
    pub(super) views: Vec<[View<'m, 'a>; 2]>,
}

/// One object on both sides.
#[derive(Clone, Copy)]
pub(super) struct Twins<'a> {
    pub(super) before: Placed<'a>,
    pub(super) after: Placed<'a>,
}

pub(super) fn module(modules: &Modules<'_>, mut unit: Unit) -> Vec<Change> {
    let inputs = std::mem::take(&mut unit.inputs);
    let [base, present] = [0, 1].map(|side| modules.files(side, &unit.folders[side]));
    let [mut old, mut new] = [base, present].map(Module::of);
    [old.inputs, new.inputs] = inputs;
    let moves = address::moves(&new);
    let places = Places::new(base, present);
    let changed = Changed::of(&old, &new);
    let nothing = BTreeMap::new();
    let stages: BTreeSet<&str> = old.stages.keys().chain(new.stages.keys()).copied().collect();
    // A file of values that is on one side only tells nothing about the other.
    let stages = stages.into_iter().filter(|stage| old.stages.contains_key(stage) == new.stages.contains_key(stage));
    let mut stages: Vec<Option<&str>> = stages.map(Some).collect();
    stages.insert(0, None);
    let view = |stage| [View::new(&old, stage, &moves), View::new(&new, stage, &nothing)];
    let pair = Pair {
        base: &old,
        present: &new,
        places: &places,
        moves: &moves,
        changed: &changed,
        modules,
        unit: &unit,
        views: stages.into_iter().map(view).collect(),
    };
    let mut found = Vec::new();
    let appeared = pair.matched(&mut found);
    pair.gone(appeared, &mut found);
    found.extend(settings::backends(&pair));
    spread::spread(&pair, &mut found);
    found.extend(local::calls(&pair));
    found
}

impl<'m, 'a> Pair<'m, 'a> {
    /// Judges what stands on both sides; the addresses that are new come back.
    fn matched(&self, found: &mut Vec<Change>) -> HashSet<&'m str> {
        let new = &self.present.objects;
        let mut appeared: HashSet<&str> =
            new.keys().map(String::as_str).filter(|address| !self.base.objects.contains_key(*address)).collect();
        for (address, before) in &self.base.objects {
            let Some((target, after)) = self.target(address).and_then(|target| new.get_key_value(target)) else {
                continue;
            };
            appeared.remove(target.as_str());
            self.twins(address, Twins { before: *before, after: *after }, found);
        }
        appeared
    }

    /// Where an object of the base is now.
    pub(super) fn target<'t>(&'t self, address: &'t str) -> Option<&'t str> {
        let moved = self.moves.get(address).map(|target| address::whole(target));
        let stays = self.present.objects.contains_key(address);
        moved.filter(|target| !stays || self.present.objects.contains_key(*target)).or(Some(address))
    }

    fn twins(&self, address: &str, twins: Twins<'a>, found: &mut Vec<Change>) {
        let (old, new) = (twins.before.resource, twins.after.resource);
        let same = || {
            old.attributes.len() == new.attributes.len()
                && old.blocks.len() == new.blocks.len()
                && old.attributes.iter().zip(&new.attributes).all(|(old, new)| {
                    old.path == new.path && old.written == new.written && !self.changed.touch(&new.written)
                })
        };
        if same() {
            return;
        }
        match new.kind.as_str() {
            "provider" => {
                found.extend(settings::provider(self, address, twins));
                found.extend(guards::taken_away(self, twins).into_iter().map(|guard| guard.change(self, twins, "")));
                return;
            }
            "module" => found.extend(settings::call(self, twins)),
            _ => found.extend(attributes::differences(self, twins)),
        }
        let counted = counted::differences(self, twins);
        let replaced = found.iter_mut().rev().take_while(|change| change.address == new.address);
        let same_text = |change: &Change| {
            let argument = change.attribute.as_deref().unwrap_or_default();
            let written = |resource: &'a crate::operations::resources::Resource| {
                resource.attribute(argument).map(|one| &one.written)
            };
            written(old) == written(new)
        };
        match (counted, replaced.last()) {
            // A list that is shorter in the middle shifts what is behind: one finding says both.
            (Some(counted), Some(first)) if same_text(&counted) => {
                first.message = format!("{}; {}", first.message, counted.message)
            }
            (counted, _) => found.extend(counted),
        }
        if new.kind != "module" {
            let replaced = found.iter_mut().rev().take_while(|change| change.address == new.address);
            let replaced: Vec<&mut Change> =
                replaced.filter(|change| matches!(change.outcome, Outcome::Replaced | Outcome::Destroyed)).collect();
            let taken = guards::taken_away(self, twins);
            match replaced.into_iter().last() {
                Some(change) if !taken.is_empty() => guards::raise(change, &taken, self, twins),
                _ => found.extend(taken.iter().map(|guard| guard.change(self, twins, ""))),
            }
        }
    }

    /// Judges what is in no file of the module any more.
    fn gone(&self, mut appeared: HashSet<&str>, found: &mut Vec<Change>) {
        let (old, new) = (&self.base.objects, &self.present.objects);
        let fates = address::forgotten(self.present);
        for (address, before) in old.iter().filter(|(_, before)| before.resource.kind != "provider") {
            if self.target(address).is_some_and(|target| new.contains_key(target)) || self.moved_into_module(address) {
                continue;
            }
            match fates.get(address.as_str()) {
                Some(Fate::Kept) => {}
                Some(Fate::Destroyed(block, says)) => {
                    found.push(self.removed(*before, (block.path, address::head(*block, *says)), None));
                }
                None => {
                    let heir = address::heir(*before, &appeared, new);
                    if let Some(heir) = heir {
                        appeared.remove(heir.resource.address.as_str());
                    }
                    found.push(match heir {
                        Some(heir) => renamed(*before, heir),
                        None => {
                            let span = before.resource.span;
                            let place = self.places.nearest(before.path, span).unwrap_or_default();
                            let insert = self.places.insertion(before.path, before.resource);
                            self.removed(
                                *before,
                                (before.path, place),
                                insert.map(|at| Remedy::Insert { at, base: span }),
                            )
                        }
                    });
                }
            }
        }
        self.unkept(&fates, found);
    }

    /// A `moved` block into a module call that exists: what is in there nobody sees from here.
    fn moved_into_module(&self, address: &str) -> bool {
        let Some(target) = self.moves.get(address) else { return false };
        let mut steps = target.split('.');
        let call = (steps.next() == Some("module")).then(|| steps.next()).flatten();
        call.is_some_and(|call| self.present.objects.contains_key(&format!("module.{}", address::whole(call))))
    }

    /// `removed` blocks that kept an object and now let it be destroyed.
    fn unkept(&self, fates: &BTreeMap<String, Fate<'a>>, found: &mut Vec<Change>) {
        let before = address::forgotten(self.base);
        for (address, fate) in fates {
            let (Some(Fate::Kept), Fate::Destroyed(block, says)) = (before.get(address), fate) else { continue };
            let kind = address.split('.').next().unwrap_or_default();
            let head = address::head(*block, *says);
            let change = Change::new(Outcome::Destroyed, true, wording::level(kind, true), address, (block.path, head));
            let message = format!("destroys {address}: its removed block no longer keeps it{}", wording::loss(kind));
            found.push(change.said(message).about("lifecycle.destroy"));
        }
    }

    fn removed(&self, before: Placed<'a>, place: (&str, Span), back: Option<Remedy>) -> Change {
        let resource = before.resource;
        let guards = guards::standing(before);
        let also = match guards.is_empty() {
            true => String::new(),
            false => format!("; {} goes with it and does not help", guards.join(" and ")),
        };
        let (level, loss) = wording::level_and_loss(&resource.kind, true, guards::is_forced(resource));
        let what = if resource.kind == "module" {
            "its call is gone, and with it all that is in it"
        } else {
            "its block is gone"
        };
        let message = format!("destroys {}: {what}{loss}{also}", resource.address);
        // Where the file is gone, too, there is nowhere to write.
        let keep = self.places.end(place.0).map(|at| Remedy::Write {
            at,
            text: format!(
                "\nremoved {{\n  from = {}\n\n  lifecycle {{\n    destroy = false\n  }}\n}}\n",
                resource.address
            ),
            title: format!("Keep the object: add a removed block for {}", resource.address),
        });
        Change::new(Outcome::Destroyed, true, level, &resource.address, place)
            .said(message)
            .was(before.path, resource.span, true)
            .mended(back)
            .mended(keep.filter(|_| !place.0.ends_with(".json")))
    }
}

fn renamed(before: Placed<'_>, heir: Placed<'_>) -> Change {
    let (old, new) = (&before.resource.address, &heir.resource.address);
    let kind = &heir.resource.kind;
    let how = if before.resource.kind == *kind { "renamed without a moved block" } else { "its type is another one" };
    let moved = Remedy::Write {
        at: heir.resource.span.end,
        text: format!("\n\nmoved {{\n  from = {old}\n  to   = {new}\n}}"),
        title: format!("Keep the object: add a moved block from {old}"),
    };
    let level: Level = wording::level(kind, true).max(wording::level(&before.resource.kind, true));
    Change::new(Outcome::Replaced, true, level, new, (heir.path, heir.resource.head))
        .said(format!("destroys {old} and creates {new}: {how}{}", wording::loss(kind)))
        .was(before.path, before.resource.head, false)
        .mended((before.resource.kind == *kind && !heir.path.ends_with(".json")).then_some(moved))
}

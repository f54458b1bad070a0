//! Where a value comes from that differs although the words for it are the same: the definition behind its names.

use super::compare::{Pair, Twins};
use super::module::{Definition, Placed};

/// The definition that has another text than before, behind the names of an expression.
fn origin<'a>(pair: &Pair<'_, 'a>, written: &str, depth: usize) -> Option<(Definition<'a>, Definition<'a>)> {
    if depth > 8 {
        return None;
    }
    pair.changed.within(written).find_map(|name| {
        let (root, name) = name.split_once('.')?;
        if let Some(staged) = in_a_file_of_values(pair, root, name) {
            return Some(staged);
        }
        let sides = [pair.base, pair.present].map(|module| {
            let staged = || module.stages.values().find_map(|stage| stage.get(name));
            match root {
                "local" => module.locals.get(name),
                "var" => module.values.get(name).or_else(staged).or_else(|| module.defaults.get(name)),
                _ => None,
            }
        });
        let [Some(old), Some(new)] = sides else { return None };
        match old.attribute.written == new.attribute.written {
            true => origin(pair, &new.attribute.written, depth + 1),
            false => Some((*old, *new)),
        }
    })
}

/// What a file of values that somebody hands over says otherwise than before: of several the first that does.
fn in_a_file_of_values<'a>(pair: &Pair<'_, 'a>, root: &str, name: &str) -> Option<(Definition<'a>, Definition<'a>)> {
    let stages = pair.present.stages.iter().filter(|_| root == "var");
    let mut both = stages.filter_map(|(stage, new)| Some((pair.base.stages.get(stage)?.get(name)?, new.get(name)?)));
    both.find(|(old, new)| old.attribute.written != new.attribute.written).map(|(old, new)| (*old, *new))
}

impl<'a> Pair<'_, 'a> {
    /// The definition behind the names of an expression that has another text than before, on both sides.
    pub(super) fn origin(&self, written: &str) -> Option<(Definition<'a>, Definition<'a>)> {
        origin(self, written, 0)
    }

    /// The argument that makes the instances, or what is behind it, where an expression speaks of its instance.
    pub(super) fn instances_of(&self, twins: Twins<'a>, written: &str) -> Option<(Definition<'a>, Definition<'a>)> {
        let argument =
            ["each.", "count."].into_iter().zip(["for_each", "count"]).find(|(name, _)| written.contains(name))?.1;
        let defined = |placed: Placed<'a>| {
            let attribute = placed.resource.attribute(argument)?;
            Some(Definition { path: placed.path, text: placed.text, attribute })
        };
        let (old, new) = (defined(twins.before)?, defined(twins.after)?);
        match old.attribute.written == new.attribute.written {
            true => self.origin(&new.attribute.written),
            false => Some((old, new)),
        }
    }
}

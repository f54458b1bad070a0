//! Which names stand for something else than before, as far as the texts differ. All other values need no second look.

use super::module::{Definition, Module};
use std::collections::{HashMap, HashSet};

/// Names whose definition differs, or rests on one that does: `local.name`, `var.name`, `aws_vpc.main`.
#[derive(Default)]
pub(super) struct Changed(HashSet<String>);

/// Definitions that rest on definitions are followed this far.
const MAX_ROUNDS: usize = 12;

impl Changed {
    pub(super) fn of(base: &Module<'_>, present: &Module<'_>) -> Changed {
        let mut changed = HashSet::new();
        let pairs = [("local", &base.locals, &present.locals), ("var", &base.defaults, &present.defaults)];
        for (root, old, new) in pairs.into_iter().chain([("var", &base.values, &present.values)]) {
            differing(root, old, new, &mut changed);
        }
        for (stage, new) in &present.stages {
            differing("var", base.stages.get(stage).unwrap_or(&HashMap::new()), new, &mut changed);
        }
        for (address, old) in &base.objects {
            let same = |new: &super::module::Placed<'_>| {
                let (old, new) = (&old.resource.attributes, &new.resource.attributes);
                let pairs = || old.iter().zip(new);
                old.len() == new.len() && pairs().all(|(old, new)| old.path == new.path && old.written == new.written)
            };
            if !present.objects.get(address).is_some_and(same) {
                changed.insert(address.clone());
            }
        }
        let handed = |module: &'_ Module<'_>| module.inputs.clone().unwrap_or_default();
        let (old, new) = (handed(base), handed(present));
        let names = old.keys().chain(new.keys()).filter(|name| {
            let value = |side: &super::module::Inputs| side.get(*name).map(|(value, _)| value.canonical());
            value(&old) != value(&new)
        });
        changed.extend(names.map(|name| format!("var.{name}")));
        // Files that expressions read: what is called `c.json` there is no other name.
        let differs = |name: &&&str| {
            let text = |side: &Module<'_>| side.files.get(**name).map(|file| file.text.to_owned());
            text(base) != text(present)
        };
        let files: Vec<&&str> = base.files.keys().filter(differs).collect();
        changed.extend(files.into_iter().filter_map(|name| mentions(name).next().map(str::to_owned)));
        let mut changed = Changed(changed);
        if !changed.0.is_empty() {
            changed.spread(present);
        }
        changed
    }

    fn spread(&mut self, present: &Module<'_>) {
        for _ in 0..MAX_ROUNDS {
            let more: Vec<String> = present
                .locals
                .iter()
                .map(|(name, definition)| (format!("local.{name}"), definition))
                .filter(|(name, definition)| !self.0.contains(name) && self.touch(&definition.attribute.written))
                .map(|(name, _)| name)
                .collect();
            if more.is_empty() {
                return;
            }
            self.0.extend(more);
        }
    }

    /// True where an expression speaks of a changed name.
    pub(super) fn touch(&self, written: &str) -> bool {
        !self.0.is_empty() && mentions(written).any(|name| self.0.contains(name))
    }

    /// The names of an expression that have changed, in its order.
    pub(super) fn within<'w>(&self, written: &'w str) -> impl Iterator<Item = &'w str> {
        mentions(written).filter(|name| self.0.contains(*name))
    }
}

fn differing(
    root: &str,
    old: &HashMap<&str, Definition<'_>>,
    new: &HashMap<&str, Definition<'_>>,
    changed: &mut HashSet<String>,
) {
    for (name, definition) in new {
        if old.get(name).is_none_or(|old| old.attribute.written != definition.attribute.written) {
            changed.insert(format!("{root}.{name}"));
        }
    }
    changed.extend(old.keys().filter(|name| !new.contains_key(*name)).map(|name| format!("{root}.{name}")));
}

/// The first two names of every dotted path in a text: `local.name`, `aws_vpc.main`.
pub(super) fn mentions(written: &str) -> impl Iterator<Item = &str> {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.') || !byte.is_ascii();
    let bytes = written.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            if !is_part(bytes[at]) {
                at += 1;
                continue;
            }
            let start = at;
            while at < bytes.len() && is_part(bytes[at]) {
                at += 1;
            }
            let path = &written[start..at];
            let mut dots = path.match_indices('.').map(|(at, _)| at);
            if dots.next().is_some_and(|first| first > 0) {
                let end = dots.next().unwrap_or(path.len());
                return Some(&path[..end]);
            }
        }
        None
    })
}

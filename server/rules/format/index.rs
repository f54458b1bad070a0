//! Which patterns can speak about an operation, by sorted lookup.

use super::{List, Rule, Shape, Text};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A pattern of a catalogue: number of the rule, number of the pattern in it.
pub type Place = (u16, u16);

/// Sorted keys, each with the patterns that wait for it in the order of the catalogue.
pub type Lookup = List<(Text, List<Place>)>;

/// The lookups of a catalogue.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Index {
    /// By API operation.
    pub operations: Lookup,
    /// By program.
    pub programs: Lookup,
    /// By the last name of the called path.
    pub calls: Lookup,
    /// By the last step of the key.
    pub settings: Lookup,
    /// By the act.
    pub statements: Lookup,
}

impl Index {
    /// Builds the lookups of a catalogue.
    pub fn of(rules: &[Rule]) -> Index {
        let mut maps: [BTreeMap<&str, Vec<Place>>; 5] = Default::default();
        for (number, rule) in (0u16..).zip(rules) {
            for (at, pattern) in (0u16..).zip(rule.matches.iter()) {
                let (map, key) = match &pattern.shape {
                    Shape::Operation(id) => (0, id.as_ref()),
                    Shape::Command { program, .. } => (1, program.as_ref()),
                    Shape::Call(path) => (2, path.rsplit('.').next().unwrap_or(path)),
                    Shape::Setting { key, .. } => (3, key.trim_start_matches('/').rsplit('.').next().unwrap_or(key)),
                    Shape::Statement(act) => (4, act.as_ref()),
                    Shape::Table(_) => continue,
                };
                for key in key.split('|') {
                    maps[map].entry(key).or_default().push((number, at));
                }
            }
        }
        let [operations, programs, calls, settings, statements] = maps.map(lookup);
        Index { operations, programs, calls, settings, statements }
    }
}

/// The patterns that wait for `key`.
pub fn places<'i>(lookup: &'i Lookup, key: &str) -> &'i [Place] {
    lookup.binary_search_by(|(one, _)| one.as_ref().cmp(key)).map_or(&[], |at| &lookup[at].1)
}

fn lookup(map: BTreeMap<&str, Vec<Place>>) -> Lookup {
    map.into_iter().map(|(key, places)| (Cow::Owned(key.to_owned()), Cow::Owned(places))).collect()
}

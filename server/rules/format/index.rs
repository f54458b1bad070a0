//! Which patterns can speak about an operation, by sorted lookup.

use super::{List, Rule, Shape, Text};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A pattern of a catalogue: number of the rule, number of the pattern in it.
pub type Place = (u16, u16);

/// Sorted keys, each with the patterns that wait for it in the order of the catalogue. Addresses in it would have to be put
/// right when the program starts, so keys are parts of one text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lookup {
    pub text: Text,
    pub keys: List<Key>,
    pub places: List<Place>,
}

/// Where a key begins in the text and how long it is, which place is its first and how many it has.
pub type Key = (u32, u32, u32, u32);

/// The lookups of a catalogue.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Index {
    /// By API operation, by table and rule, or by cloud.
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
        let mut maps: [BTreeMap<String, Vec<Place>>; 5] = Default::default();
        for (number, rule) in (0u16..).zip(rules) {
            for (at, pattern) in (0u16..).zip(rule.matches.iter()) {
                let table;
                let (map, key) = match &pattern.shape {
                    Shape::Operation(id) => (0, operation_key(id)),
                    Shape::Command { program, .. } => (1, program.as_ref()),
                    Shape::Call(path) => (2, path.rsplit('.').next().unwrap_or(path)),
                    Shape::Setting { key, .. } => (3, key.trim_start_matches('/').rsplit('.').next().unwrap_or(key)),
                    Shape::Statement(act) => (4, act.as_ref()),
                    Shape::Table(name) => {
                        table = table_key(name, &rule.id);
                        (0, table.as_str())
                    }
                };
                for key in key.split('|') {
                    maps[map].entry(key.to_owned()).or_default().push((number, at));
                }
            }
        }
        let [operations, programs, calls, settings, statements] = maps.map(lookup);
        Index { operations, programs, calls, settings, statements }
    }
}

/// The patterns that wait for `key`.
pub fn places<'i>(lookup: &'i Lookup, key: &str) -> &'i [Place] {
    let found =
        lookup.keys.binary_search_by(|(at, length, ..)| part(lookup.text.as_bytes(), *at, *length).cmp(key.as_bytes()));
    found.map_or(&[], |at| part(&lookup.places, lookup.keys[at].2, lookup.keys[at].3))
}

/// All keys of a lookup.
pub fn keys(lookup: &Lookup) -> impl Iterator<Item = &str> {
    lookup.keys.iter().filter_map(|(at, length, ..)| lookup.text.get(*at as usize..)?.get(..*length as usize))
}

fn part<T>(all: &[T], at: u32, length: u32) -> &[T] {
    all.get(at as usize..).and_then(|rest| rest.get(..length as usize)).unwrap_or_default()
}

fn lookup(map: BTreeMap<String, Vec<Place>>) -> Lookup {
    let (mut text, mut keys, mut places) = (String::new(), Vec::new(), Vec::new());
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    for (key, waiting) in map {
        keys.push((number(text.len()), number(key.len()), number(places.len()), number(waiting.len())));
        text.push_str(&key);
        places.extend(waiting);
    }
    Lookup { text: Cow::Owned(text), keys: Cow::Owned(keys), places: Cow::Owned(places) }
}

/// Operations by a glob wait under the cloud's name.
fn operation_key(id: &str) -> &str {
    if id.contains('*') { any_of(id) } else { id }
}

/// Where patterns wait for operations that nobody described: `aws`.
pub fn any_of(id: &str) -> &str {
    id.split(':').next().unwrap_or(id)
}

/// Where the patterns of a rule wait for the rows of a table that name it.
pub fn table_key(table: &str, rule: &str) -> String {
    format!("{table}:{rule}")
}

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
    lookup.binary_search_by(|(one, _)| one.as_ref().cmp(key)).map_or(&[], |at| &lookup[at].1)
}

fn lookup(map: BTreeMap<String, Vec<Place>>) -> Lookup {
    map.into_iter().map(|(key, places)| (Cow::Owned(key), Cow::Owned(places))).collect()
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

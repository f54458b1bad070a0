//! Settings that protect.

use super::defaults::default;
use super::table::Table;

pub(super) const GUARDS: &str = include_str!("../../../queries/tables/guards.tsv");

/// A protective setting of a type.
#[derive(Clone, Copy, Debug)]
pub(in crate::change) struct Guard {
    pub(in crate::change) setting: &'static str,
    /// Dangerous values; `removed`, `absent`, `lowered`, `changed` and `added` are words.
    pub(in crate::change) dangerous: &'static str,
    /// Values that protect, and words.
    pub(in crate::change) safe: &'static str,
    pub(in crate::change) says: Says,
    pub(in crate::change) meaning: &'static str,
    /// What the setting is when nobody writes it, where that is known.
    pub(in crate::change) default: Option<&'static str>,
}

/// What the meaning of a guard describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::change) enum Says {
    /// What the safe setting did.
    Safe,
    /// What the dangerous setting does.
    Danger,
    /// What the setting is about, whatever its value.
    Setting,
}

/// The protective settings of a type on a platform, with those every type has.
pub(in crate::change) fn guards(platform: &str, kind: &str) -> impl Iterator<Item = Guard> + use<> {
    let table = Table::new(GUARDS);
    let (of, name) = (platform.to_owned(), kind.to_owned());
    table.rows(&format!("{platform}/*")).chain(table.rows(&format!("{platform}/{kind}"))).map(move |row| Guard {
        setting: row.cell(0),
        dangerous: row.cell(1),
        safe: row.cell(2),
        says: match row.cell(3) {
            "safe" => Says::Safe,
            "danger" => Says::Danger,
            _ => Says::Setting,
        },
        meaning: row.cell(4),
        default: default(&of, &name, row.cell(0)),
    })
}

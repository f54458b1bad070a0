//! What an argument is when nobody writes it.

use super::table::Table;

pub(super) const DEFAULTS: &str = include_str!("../../../queries/tables/defaults.tsv");

/// The documented default at `path` of a type, where it is one for everybody.
pub(in crate::change) fn default(platform: &str, kind: &str, path: &str) -> Option<&'static str> {
    Table::new(DEFAULTS).rows(&format!("{platform}/{kind}")).find(|row| row.cell(0) == path).map(|row| row.cell(1))
}

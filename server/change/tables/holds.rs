//! What is lost with a resource of a type.

use super::table::Table;

pub(super) const STATEFUL: &str = include_str!("../../../queries/tables/stateful.tsv");

/// What is lost with a resource of this type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::change) struct Holds {
    /// `data`, `key`, `log`, `backup`, `address`, `env`, `guard`.
    pub(in crate::change) class: &'static str,
    /// `gone`, `window`, `blocked`, `refused`, `rebuild`.
    pub(in crate::change) loss: &'static str,
}

/// What the type holds, when losing it matters.
pub(in crate::change) fn holds(kind: &str) -> Option<Holds> {
    let row = Table::new(STATEFUL).rows(kind).next()?;
    Some(Holds { class: row.cell(0), loss: row.cell(1) })
}

//! Fields of Kubernetes objects that cannot be changed in place.

use super::table::Table;

pub(super) const FIELDS: &str = include_str!("../../../queries/tables/replace-kubernetes.tsv");

/// A field with what a change of it means.
#[derive(Clone, Copy, Debug)]
pub(in crate::change) struct Field {
    pub(in crate::change) path: &'static str,
    /// `immutable`, `conditional`, `one-way`, `grow-only`, `identity`, `mutable`, `data-risk`.
    pub(in crate::change) effect: &'static str,
    pub(in crate::change) note: &'static str,
}

/// The fields of a kind; the group is `core` where the API has none.
pub(in crate::change) fn fields(group: &str, kind: &str) -> impl Iterator<Item = Field> + use<> {
    Table::new(FIELDS).rows(&format!("{group}/{kind}")).map(|row| Field {
        path: row.cell(0),
        effect: row.cell(1),
        note: row.cell(2),
    })
}

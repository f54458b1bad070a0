//! Values that mean the same although they are written otherwise.

use super::table::Table;

pub(super) const ALIKE: &str = include_str!("../../../queries/tables/same-values.tsv");

/// How the values of one argument are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::change) enum Alike {
    /// Capitals do not count.
    Letters,
    /// Capitals and spaces do not count.
    Name,
    /// Only a smaller value replaces.
    Lowered,
}

/// How the values at `path` of a type are compared, where it is not to the letter.
pub(in crate::change) fn alike(kind: &str, path: &str) -> Option<Alike> {
    let family = kind.split_once('_').map(|(provider, _)| format!("{provider}_*"));
    let table = Table::new(ALIKE);
    let rows = table.rows(kind).chain(family.into_iter().flat_map(|family| table.rows(&family).collect::<Vec<_>>()));
    let how = rows.into_iter().find(|row| row.cell(0) == path)?.cell(1);
    match how {
        "letters" => Some(Alike::Letters),
        "name" => Some(Alike::Name),
        "lowered" => Some(Alike::Lowered),
        _ => None,
    }
}

//! What Terraform does with a changed argument: facts about the aws provider.

use super::table::{Row, Table};

const REPLACES: &str = include_str!("../../queries/tables/replace-terraform-aws.tsv");
const STATEFUL: &str = include_str!("../../queries/tables/stateful-terraform-aws.tsv");
const GUARDS: &str = include_str!("../../queries/tables/guards-terraform-aws.tsv");

/// Every table of this file.
#[cfg(test)]
pub(super) const TABLES: [&str; 3] = [REPLACES, STATEFUL, GUARDS];

/// Columns of the replacement table behind the type.
const CERTAIN: usize = 0;
const POSSIBLE: usize = 1;
const FLAGS: usize = 2;

/// What a change of one path does to the resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// Deleted and recreated.
    Replaces,
    /// The provider decides at plan time.
    MayReplace,
    InPlace,
}

/// What is lost with a resource of this type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Holds {
    /// `data`, `key`, `log`, `backup`, `address`, `env`.
    pub(super) class: &'static str,
    /// `gone`, `window`, `blocked`, `rebuild`.
    pub(super) loss: &'static str,
}

/// A protective setting of a type.
#[derive(Clone, Copy)]
pub(super) struct Guard {
    pub(super) setting: &'static str,
    /// Dangerous values; `removed` and `lowered` are words.
    pub(super) dangerous: &'static str,
    pub(super) says: Says,
    pub(super) meaning: &'static str,
}

/// What the meaning of a guard describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// What the safe setting did.
    Safe,
    /// What the dangerous setting does.
    Danger,
    /// What the setting is about, whatever its value.
    Setting,
}

/// What changing the value at `path` does.
pub(super) fn value_changed(kind: &str, path: &str) -> Effect {
    let Some(row) = row(kind) else { return Effect::InPlace };
    if row.lists(CERTAIN, path)
        || covered(row, CERTAIN, path)
        || row.cell(FLAGS).split(' ').any(|flag| flag == "no-update")
    {
        return Effect::Replaces;
    }
    let general = Table::new(REPLACES).rows("*").any(|row| row.lists(POSSIBLE, path));
    if general || row.lists(POSSIBLE, path) || covered(row, POSSIBLE, path) {
        Effect::MayReplace
    } else {
        Effect::InPlace
    }
}

/// What adding or removing a block at `path` does.
pub(super) fn block_changed(kind: &str, path: &str) -> Effect {
    let Some(row) = row(kind) else { return Effect::InPlace };
    let whole = format!("{path}[]");
    let count = format!("{path}.#");
    let inside = format!("{path}.*");
    if row.lists(CERTAIN, &whole) || row.lists(CERTAIN, &inside) {
        Effect::Replaces
    } else if [whole, count, inside].iter().any(|form| row.lists(POSSIBLE, form)) {
        Effect::MayReplace
    } else {
        Effect::InPlace
    }
}

/// What the type holds, when losing it matters.
pub(super) fn holds(kind: &str) -> Option<Holds> {
    let row = Table::new(STATEFUL).rows(kind).next()?;
    Some(Holds { class: row.cell(0), loss: row.cell(1) })
}

/// The protective settings of the type, with those every type has.
pub(super) fn guards(kind: &str) -> impl Iterator<Item = Guard> {
    Table::new(GUARDS).rows("*").chain(Table::new(GUARDS).rows(kind)).map(|row| Guard {
        setting: row.cell(0),
        dangerous: row.cell(1),
        says: match row.cell(3) {
            "safe" => Says::Safe,
            "danger" => Says::Danger,
            _ => Says::Setting,
        },
        meaning: row.cell(4),
    })
}

fn row(kind: &str) -> Option<Row> {
    Table::new(REPLACES).rows(kind).next()
}

/// True when a `p.*` form covers `path`.
fn covered(row: Row, column: usize, path: &str) -> bool {
    row.paths(column)
        .filter_map(|listed| listed.strip_suffix(".*"))
        .any(|prefix| path.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('.')))
}

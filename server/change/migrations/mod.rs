//! Migrations: what a new one drops of what an earlier one, or the schema, made; what an edit takes out of either.

mod prisma;
mod schema;
mod steps;

use super::{Change, Declared, wording};
use crate::risk::{Level, Outcome};
use crate::text::Span;
use schema::Table;
use std::collections::BTreeMap;
use steps::{Act, File, Step};

/// True for a text that changes a schema.
pub(super) fn is_migration(path: &str, text: &str) -> bool {
    path.ends_with(".sql")
        || path.ends_with(".prisma")
        || path.ends_with(".py")
            && (text.contains("alembic") || path.contains("migrations/") && text.contains("migrations."))
}

/// Compares the migrations of a unit.
pub(super) fn compare(base: &[Declared<'_>], present: &[Declared<'_>]) -> Vec<Change> {
    let changed = |file: &&Declared<'_>, side: &[Declared<'_>]| {
        !side.iter().any(|other| other.path == file.path && other.text == file.text)
    };
    let new: Vec<File<'_>> = present
        .iter()
        .filter(|file| is_migration(file.path, file.text) && changed(file, base))
        .filter_map(File::read)
        .collect();
    if new.is_empty() {
        return Vec::new();
    }
    // What stands in any file of the base was there before.
    let old: Vec<File<'_>> =
        base.iter().filter(|file| is_migration(file.path, file.text)).filter_map(File::read).collect();
    let known = schema::tables(&old);
    let mut found = Vec::new();
    for after in &new {
        let before = old.iter().find(|file| file.path == after.path);
        found.extend(dropped(before, after, &known));
        found.extend(before.map(|before| taken_out(before, after, &new)).unwrap_or_default());
    }
    found
}

/// What the new statements of a file drop.
fn dropped(before: Option<&File<'_>>, after: &File<'_>, known: &BTreeMap<String, Table>) -> Vec<Change> {
    let old: Vec<&Act> = before.iter().flat_map(|file| file.steps.iter().map(|step| &step.act)).collect();
    let fresh = |step: &&Step| !old.contains(&&step.act);
    let mut found = Vec::new();
    for (at, step) in after.steps.iter().enumerate().filter(|(_, step)| fresh(step)) {
        let made = |table: &String| known.get(table).filter(|made| !made.files.iter().all(|file| file == after.path));
        let change = |outcome, address: &str, message: String| {
            Change::new(outcome, true, Level::Critical, address, (after.path, step.span)).said(message).by(format!(
                "{address} is made in {}",
                known
                    .get(address.split('.').next().unwrap_or_default())
                    .and_then(|made| made.files.first())
                    .map_or("", String::as_str)
            ))
        };
        match &step.act {
            Act::Drop(table) => {
                let Some(made) = made(table) else { continue };
                if let Some(heir) = rebuilt(after, at, table) {
                    let lost = made.columns.iter().filter(|(column, _)| !heir.iter().any(|(name, _)| name == column));
                    found.extend(lost.map(|(column, _)| {
                        let address = format!("{table}.{column}");
                        let message = format!("drops the column {address}; what is in it is gone");
                        change(Outcome::Destroyed, &address, message)
                    }));
                    continue;
                }
                let again =
                    after.steps[at..].iter().any(|later| matches!(&later.act, Act::Create(name, _) if name == table));
                let place = made.files.first().map_or("", String::as_str);
                found.push(match again {
                    true => change(
                        Outcome::Replaced,
                        table,
                        format!("drops the table {table} of {place} and creates it again; its rows are gone"),
                    ),
                    false => change(
                        Outcome::Destroyed,
                        table,
                        format!("drops the table {table} of {place}; its rows are gone"),
                    ),
                });
            }
            Act::Empty(table) if made(table).is_some() => {
                found.push(change(Outcome::Destroyed, table, format!("empties the table {table}; its rows are gone")));
            }
            Act::DropColumn(table, column) if made(table).is_some() => {
                let address = format!("{table}.{column}");
                found.push(change(
                    Outcome::Destroyed,
                    &address,
                    format!("drops the column {address}; what is in it is gone"),
                ));
            }
            _ => {}
        }
    }
    found
}

/// The columns of the table that takes the place of a dropped one, with its rows: SQLite changes most things in no other
/// way.
fn rebuilt<'f>(file: &'f File<'_>, at: usize, table: &str) -> Option<&'f [(String, Span)]> {
    let (before, behind) = file.steps.split_at(at);
    let heir = behind.iter().find_map(|step| match &step.act {
        Act::Rename(from, to) if to == table => Some(from),
        _ => None,
    })?;
    before.iter().any(|step| step.act == Act::Copy(table.to_owned(), heir.clone())).then_some(())?;
    before.iter().find_map(|step| match &step.act {
        Act::Create(name, columns) if name == heir => Some(columns.as_slice()),
        _ => None,
    })
}

/// Tables and columns that an edit takes out of what makes them.
fn taken_out(before: &File<'_>, after: &File<'_>, new: &[File<'_>]) -> Vec<Change> {
    let (was, now) = (schema::made(before), schema::made(after));
    let elsewhere = schema::tables(new);
    let mut found = Vec::new();
    let change = |address: &str, gone: Span, what: &str| {
        let level = Level::Critical.lowered();
        let start = gone.start.min(after.text.len());
        let line = after.text.get(..start).map_or(0, |text| text.rfind('\n').map_or(0, |at| at + 1));
        let end = after.text.get(line..).and_then(|text| text.find('\n')).map_or(after.text.len(), |end| line + end);
        Change::new(Outcome::Destroyed, false, level, address, (after.path, Span::new(line, end)))
            .said(format!(
                "may destroy {address}: {what}; where the schema is applied as it is written, it is dropped{}",
                wording::loss("")
            ))
            .was(before.path, gone, true)
    };
    for (name, table) in &was {
        match now.get(name).or(elsewhere.get(name)) {
            None => found.push(change(name, table.span, "the schema makes it no more")),
            Some(still) => {
                for (column, span) in
                    table.columns.iter().filter(|(column, _)| !still.columns.iter().any(|(name, _)| name == column))
                {
                    found.push(change(&format!("{name}.{column}"), *span, "the schema has the column no more"));
                }
            }
        }
    }
    found
}

//! The tables that migrations leave behind.

use super::steps::{Act, File};
use crate::text::Span;
use std::collections::BTreeMap;

/// A table with its columns, and the files that make it.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    pub(super) columns: Vec<(String, Span)>,
    pub(super) span: Span,
    pub(super) files: Vec<String>,
}

/// The tables that one file leaves behind.
pub(super) fn made(file: &File<'_>) -> BTreeMap<String, Table> {
    tables(std::slice::from_ref(file))
}

/// The tables that files leave behind, in the order of their names.
pub(super) fn tables(files: &[File<'_>]) -> BTreeMap<String, Table> {
    let mut ordered: Vec<&File<'_>> = files.iter().collect();
    ordered.sort_by(|one, other| one.path.cmp(other.path));
    let mut found: BTreeMap<String, Table> = BTreeMap::new();
    for file in ordered {
        for step in &file.steps {
            match &step.act {
                Act::Create(name, columns) => {
                    let table = found.entry(name.clone()).or_default();
                    table.columns.extend(columns.iter().cloned());
                    table.span = step.span;
                    table.files.push(file.path.to_owned());
                }
                Act::AddColumn(name, column) => {
                    let table = found.entry(name.clone()).or_default();
                    table.columns.push((column.clone(), step.span));
                    table.files.push(file.path.to_owned());
                }
                Act::Drop(name) => drop(found.remove(name)),
                Act::DropColumn(name, column) => {
                    if let Some(table) = found.get_mut(name) {
                        table.columns.retain(|(own, _)| own != column);
                    }
                }
                Act::Rename(name, new) => {
                    if let Some(table) = found.remove(name) {
                        found.insert(new.clone(), table);
                    }
                }
                Act::Empty(_) | Act::Copy(..) => {}
            }
        }
    }
    found
}

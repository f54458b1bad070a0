//! What a construct or resource of a program is to the replacement tables.

use super::table::{Row, Table};

pub(super) const TWINS: &str = include_str!("../../../queries/tables/twins.tsv");

/// The type whose properties a kind has.
pub(in crate::change) struct Twin {
    pub(in crate::change) of: &'static str,
    row: Row,
}

/// The twin of a kind of a tool, `cdk` or `pulumi`.
pub(in crate::change) fn twin(tool: &str, kind: &str) -> Option<Twin> {
    let row = Table::new(TWINS).rows(&format!("{tool}/{kind}")).next()?;
    Some(Twin { of: row.cell(0), row })
}

impl Twin {
    /// What a property is called there, where that is another name.
    pub(in crate::change) fn other_name(&self, name: &str) -> Option<&'static str> {
        let mut names = self.row.cell(1).split(' ').filter_map(|pair| pair.split_once('='));
        names.find(|(own, _)| *own == name).map(|(_, other)| other)
    }
}

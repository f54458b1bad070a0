//! What happens while an image is built: a rule that speaks of the machine alone is silent there.

use super::glob::glob;
use crate::operations::Operation;
use crate::rules::format::Rule;

const MACHINE: &str = include_str!("../../../queries/lists/machine-rows.txt");
const SERVER: &str = include_str!("../../../queries/lists/server-rows.txt");

/// True where all that the rule warns of is made anew with the image.
pub(super) fn harmless(rule: &Rule, operation: &Operation) -> bool {
    let listed = |list: &str, row: &str| list.lines().any(|one| !one.starts_with('#') && glob(one, row));
    let elsewhere = operation.place.selectors.contains_key("host");
    operation.place.built
        && !rule.covers.is_empty()
        && rule.covers.iter().all(|row| listed(MACHINE, row) || !elsewhere && listed(SERVER, row))
}

//! What tasks of Ansible made themselves, so that its removal is no loss.

use super::leaves::Leaf;
use crate::facts::{Piece, Value};

/// The module that makes a temporary file or folder.
const MAKERS: &[&str] = &["tempfile", "win_tempfile"];

/// Names under which tasks keep what a temporary file or folder is called.
pub(super) fn temporary(leaves: &[Leaf<'_>]) -> Vec<String> {
    let registers = leaves.iter().filter(|leaf| leaf.path.rsplit('.').next() == Some("register"));
    let makes = |key: &str| key.split('.').any(|step| MAKERS.contains(&step));
    let made = registers.filter(|leaf| leaf.beside().iter().any(|(key, _)| !key.starts_with("../") && makes(key)));
    made.filter_map(|leaf| leaf.value.as_text()).collect()
}

/// True for a key beside the path of something temporary.
pub(super) fn is_about(leaf: &Leaf<'_>, temporary: &[String]) -> bool {
    let names = |value: &Value| {
        let Value::Text(text) = value else { return false };
        let [Piece::Hole { value, .. }] = text.pieces.as_slice() else { return false };
        let Value::Member(object, _) = value else { return false };
        matches!(&**object, Value::Name(name) if temporary.contains(name))
    };
    !temporary.is_empty()
        && leaf.beside().iter().any(|(key, value)| matches!(key.as_str(), "path" | "dest") && names(value))
}

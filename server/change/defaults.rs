//! Defaults of variables: what `var.zone` stands for unless a value is set elsewhere.

use super::Declared;
use super::compare::plain;
use crate::operations::resources::{Attribute, Platform};
use std::collections::BTreeMap;

/// The defaults of one side, by the name of the variable.
pub(super) struct Defaults<'a>(BTreeMap<&'a str, &'a Attribute>);

impl<'a> Defaults<'a> {
    pub(super) fn of(side: &[Declared<'a>]) -> Defaults<'a> {
        let declared = side.iter().flat_map(|file| file.resources);
        let variables = declared.filter(|one| one.platform == Platform::Terraform && one.kind == "variable");
        Defaults(
            variables
                .filter_map(|one| Some((one.address.strip_prefix("variable.")?, one.attribute("default")?)))
                .collect(),
        )
    }

    /// The value that a variable has by default; nothing for what is no variable, or has none.
    pub(super) fn value(&self, attribute: &Attribute) -> Option<String> {
        let path = attribute.value.path()?;
        self.0.get(path.strip_prefix("var.")?).map(|default| plain(default))
    }
}

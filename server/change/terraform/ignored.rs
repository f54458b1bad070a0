//! `lifecycle.ignore_changes`.

use crate::facts::Value;
use crate::operations::resources::Resource;

/// What `lifecycle.ignore_changes` names.
pub(super) struct Ignored {
    all: bool,
    pub(super) paths: Vec<String>,
}

impl Ignored {
    pub(super) fn of(resource: &Resource) -> Ignored {
        let Some(attribute) = resource.attribute("lifecycle.ignore_changes") else {
            return Ignored { all: false, paths: Vec::new() };
        };
        match &attribute.value {
            Value::List(items) => Ignored {
                all: items.iter().any(|item| item.as_text().as_deref() == Some("*")),
                paths: items.iter().filter_map(|item| item.path().or_else(|| item.as_text())).collect(),
            },
            value => {
                Ignored { all: value.path().or_else(|| value.as_text()).as_deref() == Some("all"), paths: Vec::new() }
            }
        }
    }

    pub(super) fn covers(&self, path: &str) -> bool {
        self.all || self.paths.iter().any(|ignored| path == ignored || path.starts_with(&format!("{ignored}.")))
    }
}

//! Which instances a block has: one, as many as `count` says, one for each key.

use super::module::{Placed, View};
use crate::change::hcl::entries;
use crate::change::known::Known;
use std::collections::BTreeMap;

/// The instances of one block.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Instances {
    Single,
    /// `None` where the number is not known.
    Count(Option<usize>),
    /// Keys with what is behind them.
    Each(Option<BTreeMap<String, Known>>),
}

/// The instances, and how the value looks where it is not known.
pub(super) struct Counted {
    pub(super) instances: Instances,
    pub(super) value: Known,
    pub(super) assumed: bool,
}

pub(super) fn counted<'a>(view: &View<'_, 'a>, placed: Placed<'a>) -> Counted {
    let resource = placed.resource;
    if let Some(attribute) = resource.attribute("count") {
        let (value, assumed) = view.value(placed, attribute, &[]);
        let number = match value.as_bool() {
            _ if matches!(value, Known::Null) => Some(1),
            Some(value) => Some(usize::from(value)),
            None => value.as_count(),
        };
        return Counted { instances: Instances::Count(number), value, assumed };
    }
    if let Some(attribute) = resource.attribute("for_each") {
        let (value, assumed) = view.value(placed, attribute, &[]);
        return Counted { instances: Instances::Each(keys(&value)), value, assumed };
    }
    Counted { instances: Instances::Single, value: Known::Null, assumed: false }
}

/// The keys that instances are made for. A set gives its items as keys and values.
fn keys(value: &Known) -> Option<BTreeMap<String, Known>> {
    match value {
        Known::List(items) => items.iter().map(|item| Some((item.as_text()?, item.clone()))).collect(),
        Known::Map(_) => {
            let entries = entries(value)?.into_iter();
            entries.map(|(key, value)| Some((key.as_text()?, value))).collect()
        }
        _ => None,
    }
}

impl Instances {
    /// `count` or `for_each`, where it is written.
    pub(super) fn argument(&self) -> &'static str {
        match self {
            Instances::Single => "",
            Instances::Count(_) => "count",
            Instances::Each(_) => "for_each",
        }
    }

    /// The keys behind the address, as they are written there; `None` where they are not known.
    pub(super) fn keys(&self) -> Option<Vec<String>> {
        match self {
            Instances::Single => Some(vec![String::new()]),
            Instances::Count(count) => count.map(|count| (0..count).map(|at| format!("[{at}]")).collect()),
            Instances::Each(keys) => keys.as_ref().map(|keys| keys.keys().map(|key| format!("[{key:?}]")).collect()),
        }
    }

    /// What `each` and `count` stand for in the instance with this key.
    pub(super) fn bound(&self, key: &str) -> Vec<(String, Known)> {
        let map = |entries: [(&str, Known); 2]| {
            Known::Map(entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
        };
        match self {
            Instances::Single => Vec::new(),
            Instances::Count(_) => {
                let index = Known::Number(key.trim_matches(['[', ']']).to_owned());
                vec![("count".to_owned(), map([("index", index.clone()), ("index", index)]))]
            }
            Instances::Each(keys) => {
                let own = keys.iter().flatten().find(|(own, _)| format!("[{own:?}]") == key);
                own.map(|(key, value)| ("each".to_owned(), map([("key", Known::text(key)), ("value", value.clone())])))
                    .into_iter()
                    .collect()
            }
        }
    }
}

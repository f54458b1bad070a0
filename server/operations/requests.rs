//! Objects that a program builds to ask for something: requests of the AWS SDK for Java, and what the steps of a chain
//! are given.

use super::aws::ApiRow;
use super::builders::links;
use super::names::{At, Bound};
use super::sdk;
use super::things::{Thing, Things};
use crate::facts::{Argument, Call, Value};
use std::collections::BTreeMap;

/// What a setter begins with beside the name of what it sets.
const SETTERS: &[&str] = &["with", "set"];
/// Says that something stands before a call in its chain that may choose among what there is.
const BEFORE: &str = "before";
/// Steps that choose nothing.
const WIDE: &[&str] = &["all", "unscoped", "in_batches"];
/// Families whose objects are built step by step.
const FAMILIES: &[&str] = &["java", "ruby"];

impl<'f> Things<'f> {
    /// What the requests that a call is given ask for, by the names of the API.
    pub(super) fn requested(&self, row: &ApiRow, call: &Call, at: At) -> BTreeMap<String, Value> {
        let mut found = BTreeMap::new();
        if self.family != "java" {
            return found;
        }
        for argument in call.arguments.iter().filter(|argument| argument.name.is_none()) {
            let Some((request, _)) = self.built(&argument.value, at) else {
                if !row.target().is_empty() && !matches!(argument.value, Value::Map(_) | Value::Unknown) {
                    found.entry(row.target().to_owned()).or_insert_with(|| argument.value.clone());
                }
                continue;
            };
            for link in links(request) {
                let Some(value) = link.positional(0) else { continue };
                match &link.callee {
                    Value::Member(_, setter) => {
                        found.insert(parameter(row, setter), value.clone());
                    }
                    // The constructor of a request takes what it is about.
                    _ if !row.target().is_empty() => {
                        found.insert(row.target().to_owned(), value.clone());
                    }
                    _ => {}
                }
            }
        }
        found
    }

    /// The service whose request a call is given.
    pub(super) fn service_of_request(&self, call: &Call, at: At) -> Option<String> {
        let given = call.arguments.iter().filter(|_| self.family == "java");
        given.filter_map(|argument| self.built(&argument.value, at)).find_map(|(request, at)| {
            let first = links(request).last().copied()?;
            match self.ask(&first.callee, at) {
                Thing::Path(path) => sdk::service(&path),
                _ => None,
            }
        })
    }

    /// The chain that builds a value, here or where its name was bound.
    fn built<'v>(&self, value: &'v Value, at: At) -> Option<(&'v Call, At)>
    where
        'f: 'v,
    {
        match value {
            Value::Call(call) => Some((call, at)),
            Value::Name(name) => {
                let fuel = at.fuel.checked_sub(1)?;
                let site = self.names.lookup(name, at)?;
                match site.bound {
                    Bound::Value(Value::Call(call)) => Some((call, site.at(fuel))),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// What the steps before a call were given, as arguments by their names: `where` of `users.where(…).delete_all`.
    pub(super) fn steps_before(&self, call: &Call) -> Vec<Argument> {
        let before = links(call).into_iter().skip(1).filter(|_| FAMILIES.contains(&self.family));
        let named = before.filter_map(|link| {
            let name = match &link.callee {
                Value::Member(_, name) | Value::Name(name) => name.clone(),
                _ => return None,
            };
            let value = link.positional(0).cloned().unwrap_or(Value::Unknown);
            Some(Argument { name: Some(name), value, span: link.span })
        });
        let mut named: Vec<Argument> = named.collect();
        let narrows = |step: &Argument| step.name.as_deref().is_some_and(|name| !WIDE.contains(&name));
        if let Some(step) = named.iter().find(|step| narrows(step)).cloned() {
            named.push(Argument { name: Some(BEFORE.to_owned()), ..step });
        }
        named
    }
}

/// `dbInstanceIdentifier`, `withDBInstanceIdentifier` and `setDBInstanceIdentifier` set `DBInstanceIdentifier`.
fn parameter(row: &ApiRow, setter: &str) -> String {
    let bare = SETTERS.iter().find_map(|before| setter.strip_prefix(before));
    let bare = bare.filter(|rest| rest.starts_with(char::is_uppercase)).unwrap_or(setter);
    let known = row.spelled(bare);
    let mut letters = known.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

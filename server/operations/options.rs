//! Arguments by name, in whatever form a language has them: keywords, an object literal, the literal of a struct; and
//! options that are settings by themselves, wherever they are handed to.

use super::calls::{Here, Program};
use super::names::{At, Bound, last};
use super::texts::Texts;
use super::things::{Thing, Things};
use super::{Act, aws, sdk, words};
use crate::facts::{Argument, Call, Value};
use std::collections::BTreeMap;

/// The block of options in a text that imports no library of which more is known.
const ANY: &str = "program";

impl<'f> Things<'f> {
    /// The entries of an object that is written out: here, or where its name was bound.
    pub(super) fn entries<'v>(&self, value: &'v Value, at: At) -> Option<Vec<(String, &'v Value)>>
    where
        'f: 'v,
    {
        match value {
            Value::Map(entries) => {
                Some(entries.iter().filter_map(|(key, value)| Some((key.as_text()?, value))).collect())
            }
            // The literal of a struct is a call of its type; other calls are given more than names.
            Value::Call(call) => {
                let named = call.arguments.iter().map(|argument| match argument.name.as_deref() {
                    None | Some("*" | "**") => None,
                    Some(name) => Some((name.to_owned(), &argument.value)),
                });
                named.collect::<Option<Vec<_>>>().filter(|entries| !entries.is_empty())
            }
            Value::Name(name) => {
                let fuel = at.fuel.checked_sub(1)?;
                let site = self.names.lookup(name, at)?;
                match site.bound {
                    Bound::Value(value) if self.names.bound_once(name, &site) => self.entries(value, site.at(fuel)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The arguments of a call by name: its keywords, and the entries of the objects it is given.
    pub(super) fn by_name(&self, call: &Call, at: At) -> BTreeMap<String, Value> {
        let mut found = BTreeMap::new();
        for argument in &call.arguments {
            match argument.name.as_deref() {
                Some("*" | "**") => {}
                Some(name) => {
                    found.insert(name.to_owned(), argument.value.clone());
                }
                None => {
                    let entries = self.entries(&argument.value, at).unwrap_or_default();
                    found.extend(entries.into_iter().map(|(name, value)| (name, value.clone())));
                }
            }
        }
        found
    }

    /// The arguments of a call with the entries of its objects behind them, as arguments by name.
    pub(super) fn with_entries(&self, call: &Call, at: At) -> Vec<Argument> {
        let mut arguments = call.arguments.clone();
        for argument in call.arguments.iter().filter(|argument| argument.name.is_none()) {
            let entries = self.entries(&argument.value, at).unwrap_or_default().into_iter();
            arguments.extend(entries.map(|(name, value)| Argument {
                name: Some(name),
                value: value.clone(),
                span: argument.span,
            }));
        }
        arguments
    }

    /// The service whose input a call is given: `&rds.DeleteDBInstanceInput{…}`.
    pub(super) fn service_of_input(&self, call: &Call, at: At) -> Option<String> {
        call.arguments.iter().find_map(|argument| match self.given(&argument.value, at) {
            Thing::Path(path) if aws::is_input(last(&path)) => sdk::service(&path),
            _ => None,
        })
    }

    /// What the literal of a struct is a literal of.
    fn given(&self, value: &Value, at: At) -> Thing {
        match value {
            Value::Call(call) => self.ask(&call.callee, at),
            Value::Name(name) => match (at.fuel.checked_sub(1), self.names.lookup(name, at)) {
                (Some(fuel), Some(site)) => match site.bound {
                    Bound::Value(value @ Value::Call(_)) => self.given(value, site.at(fuel)),
                    _ => Thing::Unknown,
                },
                _ => Thing::Unknown,
            },
            _ => Thing::Unknown,
        }
    }
}

impl<'f> Program<'f, '_> {
    /// Pushes an option that rules ask for.
    pub(super) fn option(&mut self, here: Here<'f>, key: &str, value: &Value) {
        if !words::setting_of_rule(last(key)) {
            return;
        }
        let value = Texts::new(&self.things).simplified(value.clone(), here.at());
        let act = Act::Setting {
            block: block(&self.things.names.libraries()).to_owned(),
            name: String::new(),
            path: key.to_owned(),
            value,
            beside: Vec::new(),
        };
        self.push(here, here.fact.span, act, true, Vec::new());
    }
}

/// What the options in a text are about.
fn block(libraries: &[&str]) -> &'static str {
    let fits = |glob: &str| {
        libraries.iter().any(|library| match glob.strip_suffix('*') {
            Some(start) => library.starts_with(start),
            None => *library == glob,
        })
    };
    aws::frameworks().iter().find(|(glob, _)| fits(glob)).map_or(ANY, |(_, block)| block)
}

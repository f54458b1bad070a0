//! Objects that a program builds to ask for something: requests of the AWS SDK for Java, and what the steps of a chain
//! are given.

use super::aws::{self, ApiRow};
use super::builders::links;
use super::names::{At, Bound};
use super::sdk;
use super::things::{Thing, Things};
use crate::facts::{Argument, Call, Text, Value};
use std::collections::BTreeMap;

/// What a setter begins with beside the name of what it sets.
const SETTERS: &[&str] = &["with", "set"];
/// Says that something stands before a call in its chain that may choose among what there is.
const BEFORE: &str = "before";
/// What is chosen between brackets.
const CHOSEN: &str = "[]";
/// Steps that choose nothing.
const WIDE: &[&str] = &["all", "unscoped", "in_batches"];
/// Objects in objects of a request.
const MAX_NESTED: usize = 4;
/// Names that a chain is followed through.
const MAX_NAMES: usize = 4;

impl<'f> Things<'f> {
    /// What the requests that a call is given ask for, by the names of the API.
    pub(super) fn requested(&self, row: &ApiRow, call: &Call, at: At) -> BTreeMap<String, Value> {
        let mut found = BTreeMap::new();
        if self.family != "java" {
            return found;
        }
        for argument in call.arguments.iter().filter(|argument| argument.name.is_none()) {
            let Some((request, there)) = self.built(&argument.value, at) else {
                if !row.target().is_empty() && !matches!(argument.value, Value::Map(_) | Value::Unknown) {
                    found.entry(row.target().to_owned()).or_insert_with(|| argument.value.clone());
                }
                continue;
            };
            for link in links(request) {
                let Some(value) = link.positional(0) else { continue };
                match &link.callee {
                    Value::Member(_, setter) => {
                        found.insert(parameter(row, setter), self.nested(value, there, 0));
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

    /// An object that is built inside a request, as the map that it stands for: `…builder().status(SUSPENDED).build()`.
    pub(super) fn nested(&self, value: &Value, at: At, depth: usize) -> Value {
        let capital = |name: &str| {
            if self.rust {
                return aws::capitals(name);
            }
            let mut letters = name.chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
        };
        match value {
            Value::Name(_) if depth < MAX_NESTED => match self.built(value, at) {
                Some((built, there)) if is_built(finished(built)) => {
                    self.nested(&Value::Call(Box::new(finished(built).clone())), there, depth + 1)
                }
                _ => value.clone(),
            },
            Value::List(values) if depth < MAX_NESTED => {
                Value::List(values.iter().map(|value| self.nested(value, at, depth + 1)).collect())
            }
            // What is given at all: `set_id(Some(id))`.
            Value::Call(call) if self.rust && matches!(&call.callee, Value::Name(name) if name == "Some") => {
                call.positional(0).map_or_else(|| value.clone(), |given| self.nested(given, at, depth))
            }
            Value::Call(call) if depth < MAX_NESTED && is_built(finished(call)) => {
                let call = finished(call);
                let entries = links(call).into_iter().rev().filter_map(|link| {
                    let (Value::Member(_, setter), Some(value)) = (&link.callee, link.positional(0)) else {
                        return None;
                    };
                    let bare = SETTERS.iter().find_map(|before| setter.strip_prefix(before));
                    let bare = bare.filter(|rest| rest.starts_with(char::is_uppercase)).unwrap_or(setter);
                    Some((Value::Text(Text::literal(capital(bare))), self.nested(value, at, depth + 1)))
                });
                Value::Map(entries.collect())
            }
            // A constant of an enumeration stands for its name.
            Value::Member(_, name) if !name.is_empty() && name.chars().all(|c| c.is_ascii_uppercase() || c == '_') => {
                Value::Text(Text::literal(name.as_str()))
            }
            // So does one of Rust: `ExpirationStatus::Enabled`.
            Value::Member(of, name)
                if self.rust
                    && name.starts_with(char::is_uppercase)
                    && of.last_name().is_some_and(|of| of.starts_with(char::is_uppercase)) =>
            {
                Value::Text(Text::literal(name.as_str()))
            }
            other => other.clone(),
        }
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
    pub(super) fn steps_before(&self, call: &Call, at: At) -> Vec<Argument> {
        let mut named: Vec<Argument> = Vec::new();
        for (link, there) in self.whole_chain(call, at) {
            let name = match &link.callee {
                Value::Member(_, name) | Value::Name(name) => name.clone(),
                _ => continue,
            };
            let value = link.positional(0).cloned().unwrap_or(Value::Unknown);
            named.push(Argument { name: Some(name), value, span: link.span });
            let entries = self.by_name(link, there).into_iter();
            named.extend(entries.map(|(name, value)| Argument { name: Some(name), value, span: link.span }));
        }
        if let Some(key) = self.chosen(call, at) {
            named.push(Argument { name: Some(CHOSEN.to_owned()), value: key.clone(), span: call.span });
        }
        let narrows = |step: &Argument| step.name.as_deref().is_some_and(|name| !WIDE.contains(&name));
        if let Some(step) = named.iter().find(|step| narrows(step)).cloned() {
            named.push(Argument { name: Some(BEFORE.to_owned()), ..step });
        }
        named
    }

    /// What stands between the brackets that a chain begins with: `:orders` of `DB[:orders].delete`.
    fn chosen<'v>(&self, call: &'v Call, at: At) -> Option<&'v Value>
    where
        'f: 'v,
    {
        let mut object = match &links(call).last()?.callee {
            Value::Member(object, _) => &**object,
            _ => return None,
        };
        if let Some((bound, _)) = self.one_step(object, at) {
            object = bound;
        }
        match object {
            Value::Index(_, key) => Some(key),
            _ => None,
        }
    }

    /// The calls before a call in its chain, through the names that parts of it were bound to.
    fn whole_chain<'v>(&self, call: &'v Call, at: At) -> Vec<(&'v Call, At)>
    where
        'f: 'v,
    {
        let mut found: Vec<(&Call, At)> = Vec::new();
        let (mut links, mut at) = (links(call), at);
        for step in 0..MAX_NAMES {
            found.extend(links.iter().skip(usize::from(step == 0)).map(|link| (*link, at)));
            let Some(Value::Member(object, _)) = links.last().map(|link| &link.callee) else { break };
            let Some((Value::Call(bound), there)) = self.one_step(object, at) else { break };
            (links, at) = (super::builders::links(bound), there);
        }
        found
    }

    /// The steps that lead from something unknown to a method of it, each behind a dot: `.CoreV1.Namespaces`. Names are
    /// followed to what they were bound to.
    pub(super) fn steps(&self, object: &Value, at: At) -> String {
        match object {
            Value::Member(object, member) => format!("{}.{member}", self.steps(object, at)),
            Value::Call(call) => match &call.callee {
                Value::Member(object, method) => format!("{}.{method}", self.steps(object, at)),
                _ => String::new(),
            },
            Value::Name(_) => match self.one_step(object, at) {
                Some((value, there)) => self.steps(value, there),
                None => String::new(),
            },
            _ => String::new(),
        }
    }

    /// What a name was bound to, or goes through in a loop.
    fn one_step<'v>(&self, value: &'v Value, at: At) -> Option<(&'v Value, At)>
    where
        'f: 'v,
    {
        let Value::Name(name) = value else { return None };
        let fuel = at.fuel.checked_sub(1)?;
        let site = self.names.lookup(name, at)?;
        match site.bound {
            Bound::Value(value) | Bound::Element(value) => Some((value, site.at(fuel))),
            _ => None,
        }
    }
}

/// A chain up to `build()`, without what takes its result apart.
fn finished(call: &Call) -> &Call {
    links(call).into_iter().find(|link| link.callee.last_name() == Some("build")).unwrap_or(call)
}

/// True for a chain that builds an object: it ends in `build`, or begins with a constructor or the name that a lambda
/// hands in.
fn is_built(call: &Call) -> bool {
    let chain = links(call);
    let name = |call: &Call| call.callee.last_name().map(str::to_owned).unwrap_or_default();
    let ends = chain.first().is_some_and(|last| name(last) == "build");
    let begins = chain.last().is_some_and(|first| match &first.callee {
        Value::Name(class) => class.starts_with(char::is_uppercase),
        Value::Member(object, _) => matches!(&**object, Value::Name(name) if name.len() == 1),
        _ => false,
    });
    ends || begins
}

/// `dbInstanceIdentifier`, `withDBInstanceIdentifier` and `setDBInstanceIdentifier` set `DBInstanceIdentifier`.
fn parameter(row: &ApiRow, setter: &str) -> String {
    let bare = SETTERS.iter().find_map(|before| setter.strip_prefix(before));
    let bare = bare.filter(|rest| rest.starts_with(char::is_uppercase)).unwrap_or(setter);
    let known = row.spelled(bare);
    let mut letters = known.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

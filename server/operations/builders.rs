//! Chains of method calls that build one operation: `client.delete_db_instance().skip_final_snapshot(true).send()`,
//! `Command::new("rm").arg("-rf").status()`.

use super::aws::{self, ApiRow};
use super::calls::{Here, Program};
use super::things::Thing;
use crate::facts::{Call, FactKind, Value};
use std::collections::BTreeMap;

/// Links of a chain that are looked at.
const MAX_LINKS: usize = 64;
/// Steps behind a call that are looked at, and characters between the brackets of one.
const MAX_BEHIND: usize = 12;
const MAX_BRACKETS: usize = 2000;

impl<'f> Program<'f, '_> {
    /// True when the call is part of an operation that is built link by link.
    pub(super) fn builder(&mut self, here: Here<'f>, call: &'f Call) -> bool {
        let links = links(call);
        let Some(found) = links.iter().position(|link| is_operation(link)) else { return false };
        // The call that was kept may be the innermost link of a longer chain that ends in no name worth keeping.
        let longer = (found == 0).then(|| self.bound_chain(here, call)).flatten();
        let links = longer.map_or(links, self::links);
        let Some(found) = links.iter().position(|link| is_operation(link)) else { return false };
        let (Some(outer), Some(link)) = (links.first(), links.get(found)) else { return false };
        let Some(built) = Built::of(&links[..found], link) else { return false };
        let receiver = self.things.ask(built.receiver, here.at());
        let (row, certain, selectors) = match receiver {
            Thing::Client { service, selectors } => {
                let Some(row) = aws::find(&service, built.method) else { return false };
                (row, true, selectors)
            }
            Thing::Unknown | Thing::Path(_) => match built.guessed() {
                Some(row) => (row, false, Vec::new()),
                None => return false,
            },
            // A client that a type of this text wraps: what is sent is no method of that type.
            Thing::Own if built.is_sent() => match built.guessed() {
                Some(row) => (row, false, Vec::new()),
                None => return false,
            },
            _ => return false,
        };
        for link in &links {
            self.consumed.insert((here.item, link.span));
        }
        let nested = |value: &Value| self.things.nested(value, here.at(), 0);
        let parameters = built.parameters(&row).into_iter().map(|(name, value)| (name, nested(&value))).collect();
        self.api(here, outer.span, row.id(), parameters, certain, selectors);
        true
    }

    /// The chain of a binding or a returned value that a call stands in.
    fn bound_chain(&self, here: Here<'f>, call: &Call) -> Option<&'f Call> {
        let item = &self.facts.items.get(here.item)?.item;
        let before = item.facts.get(..here.index)?.iter().rev();
        before.filter(|fact| fact.span.contains(call.span)).find_map(|fact| {
            let value = match &fact.kind {
                FactKind::Bind { value: Some(value), .. } | FactKind::Return { value } => value,
                _ => return None,
            };
            match value {
                Value::Call(outer) if links(outer).iter().any(|link| link.span == call.span) => Some(&**outer),
                _ => None,
            }
        })
    }
}

/// An operation with the links behind it.
struct Built<'c> {
    receiver: &'c Value,
    method: &'c str,
    /// Name and argument of each link, innermost first.
    setters: Vec<(&'c str, Option<&'c Value>)>,
}

impl<'c> Built<'c> {
    fn of(outer: &[&'c Call], link: &'c Call) -> Option<Built<'c>> {
        let Value::Member(receiver, method) = &link.callee else { return None };
        let setters = outer.iter().rev().filter_map(|link| match &link.callee {
            Value::Member(_, name) => Some((name.as_str(), link.positional(0))),
            _ => None,
        });
        Some(Built { receiver, method, setters: setters.collect() })
    }

    fn rows(&self) -> impl Iterator<Item = ApiRow> {
        aws::by_method(self.method)
    }

    /// The operation meant where the client is not known: one of its parameters is set, or it is sent and no other
    /// service has that name.
    fn guessed(&self) -> Option<ApiRow> {
        let set = |row: &ApiRow| {
            self.setters.iter().any(|(name, _)| {
                let name = name.strip_prefix("set_").unwrap_or(name);
                row.parameters().any(|parameter| aws::same(parameter, name))
            })
        };
        let sent = self.is_sent();
        let unique = |row: &ApiRow| sent && aws::described(row) && !row.shared && self.rows().count() == 1;
        self.rows().find(|row| set(row) || unique(row))
    }

    fn is_sent(&self) -> bool {
        self.setters.iter().any(|(name, _)| *name == "send")
    }

    fn parameters(&self, row: &ApiRow) -> BTreeMap<String, Value> {
        let mut found: BTreeMap<String, Value> = BTreeMap::new();
        for (name, value) in &self.setters {
            let (Some(value), false) = (value, *name == "send") else { continue };
            let key = row.parameter(name.strip_prefix("set_").unwrap_or(name));
            match found.get_mut(&key) {
                // A list parameter is set element by element.
                Some(Value::List(values)) => values.push((*value).clone()),
                Some(first) => *first = Value::List(vec![first.clone(), (*value).clone()]),
                None => {
                    found.insert(key, (*value).clone());
                }
            }
        }
        found
    }
}

/// The calls of a chain, outermost first.
pub(super) fn links(call: &Call) -> Vec<&Call> {
    let mut found = vec![call];
    let mut inner = call;
    while let Value::Member(object, _) = &inner.callee
        && let Value::Call(next) = &**object
        && found.len() < MAX_LINKS
    {
        found.push(next);
        inner = next;
    }
    found
}

/// What is called, one step behind the other, where a text goes on with a dot: `.where.returning`.
pub(super) fn chained(text: &str) -> String {
    let mut names = String::new();
    let mut rest = text;
    for _ in 0..MAX_BEHIND {
        let next = rest.trim_start().trim_start_matches(['?', '!']);
        let Some(next) = next.strip_prefix('.').map(str::trim_start) else { break };
        let end = next.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(next.len());
        if end == 0 {
            break;
        }
        names.push('.');
        names.push_str(&next[..end]);
        rest = behind_brackets(&next[end..]);
    }
    names
}

/// The text behind the brackets that it begins with.
fn behind_brackets(text: &str) -> &str {
    let mut depth = 0usize;
    let mut quote = None;
    let mut escaped = false;
    for (at, c) in text.char_indices().take(MAX_BRACKETS) {
        match (quote, c) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') if depth > 0 => quote = Some(c),
            (None, '(' | '[' | '{' | '<') if depth > 0 || c == '(' => depth += 1,
            (None, ')' | ']' | '}' | '>') if depth > 1 => depth -= 1,
            (None, ')') if depth == 1 => return &text[at + 1..],
            (None, _) if depth == 0 => return &text[at..],
            _ => {}
        }
    }
    text.get(text.len()..).unwrap_or_default()
}

/// A method of a client of the AWS SDK for Rust takes no arguments: they come with the links behind it.
fn is_operation(link: &Call) -> bool {
    let Value::Member(_, method) = &link.callee else { return false };
    link.arguments.is_empty() && aws::by_method(method).next().is_some()
}

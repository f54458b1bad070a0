//! Values as far as the texts of a unit tell them, compared by what they mean and not by how they are written.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A value, with names where nobody can tell before an apply.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Known {
    Null,
    Bool(bool),
    /// In the shortest decimal notation.
    Number(String),
    Text(String),
    List(Vec<Known>),
    Map(BTreeMap<String, Known>),
    /// Not known; the same spelling is the same value.
    Symbol(String),
}

impl Known {
    /// A number in its shortest notation; `None` for what is none.
    pub(super) fn number(written: &str) -> Option<Known> {
        let plain = written.replace('_', "");
        // What does not survive a double is compared by its digits.
        if plain.len() > 15 && plain.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(Known::Number(plain));
        }
        plain.parse::<f64>().ok().filter(|value| value.is_finite()).map(Known::of_double)
    }

    pub(super) fn of_json(value: &Value) -> Known {
        match value {
            Value::Null => Known::Null,
            Value::Bool(value) => Known::Bool(*value),
            Value::Number(number) => {
                let written = number.to_string();
                Known::number(&written).unwrap_or(Known::Number(written))
            }
            Value::String(text) => Known::text(text.as_str()),
            Value::Array(items) => Known::List(items.iter().map(Known::of_json).collect()),
            Value::Object(entries) => {
                Known::Map(entries.iter().map(|(key, value)| (key.clone(), Known::of_json(value))).collect())
            }
        }
    }

    pub(super) fn of_double(value: f64) -> Known {
        Known::Number(format!("{value}"))
    }

    pub(super) fn text(text: impl Into<String>) -> Known {
        Known::Text(text.into())
    }

    pub(super) fn as_double(&self) -> Option<f64> {
        match self {
            Known::Number(number) => number.parse().ok(),
            Known::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// A count: a whole number from zero, up to what anybody would count.
    pub(super) fn as_count(&self) -> Option<usize> {
        match self {
            Known::Number(text) | Known::Text(text) => text.parse().ok().filter(|count| *count <= MAX_COUNT),
            _ => None,
        }
    }

    pub(super) fn as_bool(&self) -> Option<bool> {
        match self {
            Known::Bool(value) => Some(*value),
            Known::Text(text) if text == "true" => Some(true),
            Known::Text(text) if text == "false" => Some(false),
            _ => None,
        }
    }

    /// The text of a scalar, as it would stand inside another text.
    pub(super) fn as_text(&self) -> Option<String> {
        match self {
            Known::Text(text) | Known::Number(text) => Some(text.clone()),
            Known::Bool(value) => Some(value.to_string()),
            Known::Null | Known::List(_) | Known::Map(_) | Known::Symbol(_) => None,
        }
    }

    /// True where no part of it is a name.
    pub(super) fn is_known(&self) -> bool {
        match self {
            Known::Symbol(_) => false,
            Known::List(items) => items.iter().all(Known::is_known),
            Known::Map(entries) => entries.values().all(Known::is_known),
            Known::Null | Known::Bool(_) | Known::Number(_) | Known::Text(_) => true,
        }
    }

    /// How much there is of it, in the size of a short text.
    pub(super) fn weight(&self) -> usize {
        match self {
            Known::Text(text) | Known::Symbol(text) | Known::Number(text) => 1 + text.len() / 32,
            Known::List(items) => 1 + items.iter().map(Known::weight).sum::<usize>(),
            Known::Map(entries) => 1 + entries.values().map(Known::weight).sum::<usize>(),
            Known::Null | Known::Bool(_) => 1,
        }
    }

    /// Calls `with` for every name in it.
    pub(super) fn symbols(&self, with: &mut dyn FnMut(&str)) {
        match self {
            Known::Symbol(name) => with(name),
            Known::List(items) => items.iter().for_each(|item| item.symbols(with)),
            Known::Map(entries) => entries.values().for_each(|entry| entry.symbols(with)),
            Known::Null | Known::Bool(_) | Known::Number(_) | Known::Text(_) => {}
        }
    }

    /// One spelling for equal values: `"5"` is `5`, `"true"` is `true`.
    pub(super) fn canonical(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        match self {
            Known::Null => out.push_str("null"),
            Known::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Known::Number(number) => out.push_str(number),
            Known::Text(text) => match Known::number(text) {
                Some(Known::Number(number)) if number == *text => out.push_str(text),
                _ if text == "true" || text == "false" => out.push_str(text),
                _ => {
                    let _ = write!(out, "{text:?}");
                }
            },
            Known::List(items) => {
                out.push('[');
                for item in items {
                    item.write(out);
                    out.push(',');
                }
                out.push(']');
            }
            Known::Map(entries) => {
                out.push('{');
                for (key, value) in entries {
                    let _ = write!(out, "{key:?}:");
                    value.write(out);
                    out.push(',');
                }
                out.push('}');
            }
            Known::Symbol(name) => out.push_str(name),
        }
    }

    /// For people: at most one line.
    pub(super) fn shown(&self) -> String {
        match self {
            Known::Text(text) => format!("{text:?}"),
            other => other.canonical().replace(",]", "]").replace(",}", "}"),
        }
    }
}

/// More instances than this are counted by nobody.
const MAX_COUNT: usize = 10_000;

/// True where both sides are the same to whoever reads them: the same value, the same JSON, the same items in another
/// order (nearly every list that replaces a resource is a set).
pub(super) fn same(was: &Known, now: &Known) -> bool {
    if was.canonical() == now.canonical() {
        return true;
    }
    match (was, now) {
        (Known::Text(was), Known::Text(now)) => match (json(was), json(now)) {
            (Some(was), Some(now)) => was == now,
            _ => was.replace("\r\n", "\n") == now.replace("\r\n", "\n"),
        },
        (Known::List(was), Known::List(now)) => was.len() == now.len() && sorted(was) == sorted(now),
        _ => false,
    }
}

/// The items of a list in one order.
pub(super) fn sorted(items: &[Known]) -> Vec<String> {
    let mut items: Vec<String> = items.iter().map(Known::canonical).collect();
    items.sort_unstable();
    items
}

fn json(text: &str) -> Option<Value> {
    let begins = text.trim_start().starts_with(['{', '[']);
    begins.then(|| serde_json::from_str(text).ok()).flatten()
}

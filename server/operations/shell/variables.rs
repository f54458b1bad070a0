//! Variables of a script and what `${…}` makes of them.

use super::expand::joined;
use super::{Resolved, Source, UNKNOWN, secrets};
use crate::facts::Value;
use crate::text::Span;
use std::collections::HashMap;

/// Longer values are unknown.
const MAX_VALUE: usize = 1 << 16;

/// The name of a variable that is set; where it is written as it is read, without the marks of that.
pub(super) fn name(written: &Value) -> Option<String> {
    let path = written.path()?;
    Some(path.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')).unwrap_or(&path).to_owned())
}

/// The value of a variable: one word, or the elements of an array.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Variable {
    pub(super) words: Vec<Resolved>,
    pub(super) array: bool,
}

/// All variables. Changes are journalled, so that a subshell costs what it changes.
#[derive(Default)]
pub(super) struct Variables {
    values: HashMap<String, Variable>,
    journal: Vec<(String, Option<Variable>)>,
    /// `set -u`: the script ends before it uses a variable nobody set.
    pub(super) must_be_set: bool,
    /// `None` where the arguments of the script or function are unknown.
    pub(super) positional: Option<Vec<Resolved>>,
}

impl Variables {
    /// The known text of a plain variable.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        match self.values.get(name)?.words.as_slice() {
            [word] if word.known => Some(&word.text),
            _ => None,
        }
    }

    /// Binds a name; `None` forgets it.
    pub(super) fn set(&mut self, name: &str, value: Option<Variable>) {
        let value = value.map(|mut value| {
            for word in value.words.iter_mut().filter(|word| word.text.len() > MAX_VALUE) {
                *word = Resolved::unknown(word.span);
            }
            // A word stands where the variable is used, not where it was set.
            value.words.iter_mut().for_each(|word| word.span = Span::default());
            value
        });
        let before = match value {
            Some(value) => self.values.insert(name.to_owned(), value),
            None => self.values.remove(name),
        };
        self.journal.push((name.to_owned(), before));
    }

    /// A point to go back to.
    pub(super) fn mark(&self) -> usize {
        self.journal.len()
    }

    /// Forgets everything since `mark`: a subshell ends.
    pub(super) fn roll_back(&mut self, mark: usize) {
        while self.journal.len() > mark {
            match self.journal.pop() {
                Some((name, Some(before))) => self.values.insert(name, before),
                Some((name, None)) => self.values.remove(&name),
                None => None,
            };
        }
    }

    /// A branch ends: what had another value before may now have either.
    pub(super) fn join(&mut self, mark: usize) {
        let changed: Vec<(String, Variable)> = self.journal[mark..]
            .iter()
            .filter_map(|(name, before)| Some((name.clone(), before.clone()?)))
            .filter(|(name, before)| self.values.get(name) != Some(before))
            .collect();
        for (name, before) in changed {
            let maybe_empty = before.words.iter().all(|word| word.text.is_empty());
            let span = before.words.first().map(|word| word.span).unwrap_or_default();
            let either = Resolved { maybe_empty, many: before.array, ..Resolved::unknown(span) };
            self.set(&name, Some(Variable { words: vec![either], array: before.array }));
        }
    }

    /// What `$name` or `${…}`, as written, stands for.
    pub(super) fn parameter(&self, written: &str, depth: usize) -> Variable {
        let inner = written.strip_prefix('$').unwrap_or(written);
        let inner = inner.strip_prefix('{').and_then(|inner| inner.strip_suffix('}')).unwrap_or(inner);
        if let Some(counted) = inner.strip_prefix('#')
            && !counted.is_empty()
        {
            return scalar(UNKNOWN, false);
        }
        let name_end = match inner.chars().next() {
            Some(c) if c.is_alphabetic() || c == '_' => {
                inner.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(inner.len())
            }
            Some(c) if c.is_ascii_digit() => inner.find(|c: char| !c.is_ascii_digit()).unwrap_or(inner.len()),
            Some('!') if inner.len() > 1 => return scalar(UNKNOWN, true),
            Some(c) => c.len_utf8(),
            None => return scalar("$", false),
        };
        let (name, mut rest) = inner.split_at(name_end);
        let mut value = self.named(name);
        if let Some(index) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            rest = index.1;
            value = match value {
                None if matches!(index.0, "@" | "*") => Some(Variable { array: true, ..scalar_many() }),
                value => value.map(|value| element(value, index.0)),
            };
        }
        if rest.is_empty() {
            return value.unwrap_or_else(|| unset(name, !self.must_be_set));
        }
        changed(value, rest, |default| self.default(default, depth))
    }

    /// Behind `${X:?}` the script only goes on where `X` is not empty.
    pub(super) fn demand(&mut self, written: &str) {
        let name = written.strip_prefix("${").and_then(|rest| rest.split_once(":?")).map(|(name, _)| name);
        if let Some(name) =
            name.filter(|name| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_'))
        {
            let demanded = self.parameter(written, 1);
            self.set(name, Some(demanded));
        }
    }

    fn named(&self, name: &str) -> Option<Variable> {
        if let Some(found) = self.values.get(name) {
            return Some(found.clone());
        }
        match name {
            "*" => Some(match &self.positional {
                Some(words) => Variable { words: vec![joined(words)], array: false },
                None => scalar_many(),
            }),
            "@" => Some(match &self.positional {
                Some(words) => Variable { words: words.clone(), array: true },
                None => Variable { array: true, ..scalar_many() },
            }),
            "HOME" => Some(known("~")),
            "PWD" => Some(known(".")),
            "IFS" => Some(known(" ")),
            "RANDOM" | "$" | "?" | "!" | "#" | "-" | "UID" | "EUID" | "USER" | "HOSTNAME" | "LINENO" | "0" => {
                Some(scalar(UNKNOWN, false))
            }
            _ => {
                let at: usize = name.parse().ok()?;
                let words = self.positional.as_ref()?;
                Some(match words.get(at.checked_sub(1)?) {
                    Some(word) => Variable { words: vec![word.clone()], array: false },
                    None => known(""),
                })
            }
        }
    }

    /// The text behind `:-`, with its own variables.
    fn default(&self, written: &str, depth: usize) -> Resolved {
        let mut out = Resolved { known: true, ..Resolved::default() };
        let mut rest = written;
        while let Some(c) = rest.chars().next() {
            rest = &rest[c.len_utf8()..];
            match c {
                '"' | '\'' => {}
                '\\' => {
                    let next = rest.chars().next();
                    out.text.extend(next);
                    rest = &rest[next.map_or(0, char::len_utf8)..];
                }
                '`' => return Resolved { maybe_empty: true, ..Resolved::unknown(out.span) },
                '$' => {
                    let end = match rest.chars().next() {
                        Some('{') => closing(rest),
                        Some(c) if c.is_alphanumeric() || c == '_' => {
                            rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
                        }
                        _ => return Resolved { maybe_empty: true, ..Resolved::unknown(out.span) },
                    };
                    let inner = match depth {
                        0 => scalar(UNKNOWN, true),
                        _ => self.parameter(&rest[..end], depth - 1),
                    };
                    inner.words.iter().for_each(|word| out.append(word));
                    rest = &rest[end..];
                }
                c => out.text.push(c),
            }
        }
        out
    }
}

/// Applies what stands behind the name in `${name…}`.
fn changed(value: Option<Variable>, rest: &str, default: impl Fn(&str) -> Resolved) -> Variable {
    let colon = rest.strip_prefix(':').unwrap_or(rest);
    let empty = |value: &Variable| value.words.iter().all(|word| word.known && word.text.is_empty());
    let unset = value.as_ref().is_none_or(|value| colon.len() < rest.len() && empty(value));
    let mut operator = colon.chars();
    match (operator.next(), value) {
        (Some('-' | '='), value) if unset => {
            let _ = value;
            Variable { words: vec![default(operator.as_str())], array: false }
        }
        (Some('-' | '='), Some(mut value)) => {
            value.words.iter_mut().for_each(|word| word.maybe_empty = false);
            value
        }
        (Some('?'), value) => {
            let mut value = value.unwrap_or_else(|| scalar(UNKNOWN, false));
            value.words.iter_mut().for_each(|word| word.maybe_empty = false);
            value
        }
        (Some('+'), value) if value.is_some() && !unset => {
            Variable { words: vec![default(operator.as_str())], array: false }
        }
        // A cut or replaced text is not followed; it may well be empty afterwards.
        _ => scalar(UNKNOWN, true),
    }
}

fn element(value: Variable, index: &str) -> Variable {
    match index {
        "@" | "*" => Variable { array: true, ..value },
        _ => match index.parse::<usize>().ok().and_then(|index| value.words.get(index)) {
            Some(word) => Variable { words: vec![word.clone()], array: false },
            None => scalar(UNKNOWN, true),
        },
    }
}

/// End of the `{…}` at the start of `text`.
fn closing(text: &str) -> usize {
    let mut open = 0usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => open += 1,
            '}' if open <= 1 => return at + 1,
            '}' => open -= 1,
            _ => {}
        }
    }
    text.len()
}

fn known(text: &str) -> Variable {
    Variable { words: vec![Resolved::of(text)], array: false }
}

fn scalar(text: &str, maybe_empty: bool) -> Variable {
    Variable { words: vec![Resolved { text: text.to_owned(), maybe_empty, ..Resolved::default() }], array: false }
}

/// A variable that nobody here set; its name may say what it holds.
fn unset(name: &str, maybe_empty: bool) -> Variable {
    let mut variable = scalar(UNKNOWN, maybe_empty);
    if let Some(source) = secrets::named(name) {
        variable.words.iter_mut().for_each(|word| word.source = source.clone());
    }
    variable
}

fn scalar_many() -> Variable {
    let source = Source::Caller;
    let word = Resolved { text: UNKNOWN.to_owned(), many: true, maybe_empty: true, source, ..Resolved::default() };
    Variable { words: vec![word], array: false }
}

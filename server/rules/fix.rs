//! Repairs of a rule as text edits.

use super::format::{Change, Wanted};
use super::matching::{Match, is};
use crate::facts::Value;
use crate::operations::shell::{Command, Resolved};
use crate::operations::{Act, Operation};
use crate::risk::Fix;
use crate::text::{Edit, Span};

/// The repairs of a match that can be made in `text`.
pub fn fixes(found: &Match<'_>, operation: &Operation, text: &str) -> Vec<Fix> {
    let repairs = found.rule.fixes.iter().filter_map(|repair| {
        let edit = match (&repair.change, &operation.act) {
            (Change::Setting(value), Act::Setting { value: old, .. }) if alike(value, old) => {
                setting(value, operation, text)
            }
            (Change::AddFlag(flag), Act::Command(command)) => {
                command.words.iter().all(|word| stands(word, command)).then(|| behind(command, flag))
            }
            (Change::ReplaceFlag { from, to }, Act::Command(command)) => {
                let word = command.words.iter().find(|word| from.iter().any(|one| *one == word.text));
                let word = word.filter(|word| stands(word, command));
                word.map(|word| Edit { span: word.span, text: to.to_string() })
            }
            (Change::Argument { name, value }, Act::Call { .. } | Act::Api { .. }) => {
                keyword(name, value, operation, text)
            }
            _ => None,
        };
        let fits = |edit: &Edit| text.get(edit.span.start..edit.span.end).is_some();
        edit.filter(fits).map(|edit| Fix { title: repair.title.to_string(), edits: vec![edit] })
    });
    repairs.collect()
}

/// True where the new value is of the kind of the old one.
fn alike(new: &Wanted, old: &Value) -> bool {
    match new {
        Wanted::Bool(truth) => is(&Wanted::Bool(!truth), old),
        Wanted::Number(_) | Wanted::AtMost(_) | Wanted::AtLeast(_) => is(&Wanted::AtMost(i64::MAX), old),
        Wanted::Text(_) => matches!(old, Value::Text(_)),
    }
}

/// The value behind `key =` or `key:`.
fn setting(value: &Wanted, operation: &Operation, text: &str) -> Option<Edit> {
    let written = operation.span.of(text);
    let at = written.find(['=', ':'])? + 1;
    let old = written.get(at..)?.trim_start();
    let start = operation.span.end - old.len();
    Some(Edit { span: Span::new(start, start + old.trim_end().len()), text: literal(value, operation.language, old) })
}

/// The value of `name=value` among the arguments of a call in Python.
fn keyword(name: &str, value: &Wanted, operation: &Operation, text: &str) -> Option<Edit> {
    let written = operation.span.of(text);
    if operation.language != "python" {
        return None;
    }
    let at = written.match_indices(name).map(|(at, _)| at + name.len()).find_map(|at| {
        let rest = written.get(at..)?;
        let value = rest.trim_start().strip_prefix('=')?;
        Some(written.len() - value.trim_start().len())
    })?;
    let old = written.get(at..)?;
    let end = old.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(old.len());
    let start = operation.span.start + at;
    Some(Edit { span: Span::new(start, start + end), text: literal(value, operation.language, "") })
}

/// True for a word with a place of its own. Those of a text put together, or handed over by a call, have the place of
/// the whole: an edit there would take everything else along.
fn stands(word: &Resolved, command: &Command) -> bool {
    word.span != command.span
}

/// A new word as the last option before the first operand that is no subcommand, or at the end.
fn behind(command: &Command, flag: &str) -> Edit {
    let at = command.words.last().map_or(command.span.end, |word| word.span.end);
    Edit { span: Span::new(at, at), text: format!(" {flag}") }
}

/// A value in the words of a language, with the quotes of the value it replaces.
fn literal(value: &Wanted, language: &str, old: &str) -> String {
    match value {
        Wanted::Bool(truth) if language == "python" => if *truth { "True" } else { "False" }.to_owned(),
        Wanted::Bool(truth) => truth.to_string(),
        Wanted::Number(number) | Wanted::AtMost(number) | Wanted::AtLeast(number) => number.to_string(),
        Wanted::Text(text) => {
            let quote = match old.chars().next() {
                Some(quote @ ('"' | '\'')) => quote.to_string(),
                _ if language == "yaml" => String::new(),
                _ => "\"".to_owned(),
            };
            format!("{quote}{text}{quote}")
        }
    }
}

//! An operation as the conditions of a rule see it.

use crate::facts::{Argument, Value};
use crate::operations::shell::{Command, Resolved, Source};
use crate::operations::{Act, Operation};
use crate::rules::format::Target;
use crate::text::shortened;

/// Longest target in a message, in characters; the rest becomes `…`.
const LONGEST: usize = 60;

/// An operation that has the shape of a pattern.
pub(super) struct Subject<'o> {
    pub(super) path: &'o str,
    pub(super) operation: &'o Operation,
    /// How many leading operands the pattern took.
    pub(super) taken: usize,
    /// The file that is written, where the pattern is about files.
    pub(super) written: Option<&'o Resolved>,
}

impl<'o> Subject<'o> {
    /// The operands behind the subcommands.
    pub(super) fn operands(&self) -> &'o [Resolved] {
        match self.written {
            Some(file) => std::slice::from_ref(file),
            None => self.command().and_then(|command| command.operands.get(self.taken..)).unwrap_or_default(),
        }
    }

    pub(super) fn command(&self) -> Option<&'o Command> {
        match &self.operation.act {
            Act::Command(command) => Some(command),
            _ => None,
        }
    }

    /// Where what a command runs or reads comes from, as far as that is worth telling.
    pub(super) fn sources(&self) -> impl Iterator<Item = &'o Source> {
        let command = self.command();
        let values = command.into_iter().flat_map(|command| &command.options).filter_map(|(_, value)| value.as_ref());
        let words = command.into_iter().flat_map(|command| command.input.iter().chain(&command.operands));
        let worth = |source: &&Source| !matches!(source, Source::Anywhere | Source::Caller | Source::Files(_));
        words.chain(values).map(|word| &word.source).filter(worth)
    }

    /// The address that it was fetched from.
    fn address(&self) -> Option<&'o str> {
        self.sources().find_map(|source| match source {
            Source::Download(address) => Some(&**address),
            _ => None,
        })
    }

    /// The parameter or argument of that name, or at that position from 0.
    pub(super) fn argument(&self, name: &str) -> Option<&'o Value> {
        match &self.operation.act {
            Act::Api { parameters, .. } => parameters.get(name),
            Act::Call { arguments, .. } => argument(arguments, name),
            _ => None,
        }
    }

    /// The value of a key that stands beside a setting.
    pub(super) fn beside(&self, name: &str) -> Option<&'o Value> {
        match &self.operation.act {
            Act::Setting { beside, .. } => beside.iter().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// What is acted on, for people: one short line; `…` for unknown parts.
    pub(super) fn target(&self, target: &Target) -> Option<String> {
        self.whole_target(target).map(|text| one_line(&text))
    }

    /// What is acted on, thing by thing: each operand where they stand for several.
    pub(super) fn targets(&self, target: &Target) -> Vec<String> {
        match target {
            Target::Each => self.operands().iter().map(|operand| one_line(&operand.text)).collect(),
            _ => self.target(target).into_iter().collect(),
        }
    }

    /// What is acted on, for conditions.
    pub(super) fn whole_target(&self, target: &Target) -> Option<String> {
        let text = match target {
            Target::Nothing => None,
            Target::Source => self.address().map(str::to_owned),
            Target::Usual | Target::Each => self.usual(),
            Target::At(at) => match &self.operation.act {
                Act::Command(_) => self.operands().get(*at).map(|operand| operand.text.clone()),
                _ => self.argument(&at.to_string()).map(shown),
            },
            Target::Fitting(glob) => self.operands().iter().find_map(|operand| starred(glob, &operand.text)),
            Target::Named(name) => match &self.operation.act {
                Act::Command(command) => option(command, name).map(|value| value.text.clone()),
                _ => {
                    let values = || name.split('|').filter_map(|name| self.argument(name));
                    values().find(|value| names(value)).or_else(|| values().next()).map(shown)
                }
            },
        };
        text.filter(|text| !text.is_empty())
    }

    fn usual(&self) -> Option<String> {
        match &self.operation.act {
            Act::Api { .. } => None,
            Act::Command(_) => {
                let words: Vec<&str> = self.operands().iter().map(|operand| operand.text.as_str()).collect();
                Some(words.join(" "))
            }
            Act::Call { arguments, .. } => argument(arguments, "0").map(shown),
            Act::Setting { block, name, .. } => Some(match block.split_once('.') {
                // By its address, as Terraform says it.
                Some(("resource", kind)) => format!("{kind}.{name}"),
                Some(("data" | "ephemeral", _)) => format!("{block}.{name}"),
                _ if block == "module" => format!("module.{name}"),
                _ => name.clone(),
            }),
            Act::Statement(statement) => Some(statement.target.clone()),
        }
    }
}

fn argument<'o>(arguments: &'o [Argument], name: &str) -> Option<&'o Value> {
    let found = match name.parse::<usize>() {
        Ok(at) => arguments.iter().filter(|argument| argument.name.is_none()).nth(at),
        Err(_) => arguments.iter().find(|argument| argument.name.as_deref() == Some(name)),
    };
    found.map(|argument| &argument.value)
}

/// What the star of a glob with one star stands for.
fn starred(glob: &str, text: &str) -> Option<String> {
    let (before, behind) = glob.split_once('*')?;
    text.strip_prefix(before)?.strip_suffix(behind).map(str::to_owned)
}

fn option<'o>(command: &'o Command, name: &str) -> Option<&'o Resolved> {
    let found = command.options.iter().find(|(one, _)| name.split('|').any(|name| name == one));
    found.and_then(|(_, value)| value.as_ref())
}

/// True for a value that can name something; a number or a truth value says how, not what.
fn names(value: &Value) -> bool {
    !matches!(value, Value::Number(_) | Value::Bool(_) | Value::Null | Value::Map(_))
}

/// A value for people.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => text.shown(),
        Value::Number(number) => number.clone(),
        Value::Bool(truth) => truth.to_string(),
        Value::List(list) if !list.is_empty() => list.iter().map(shown).collect::<Vec<_>>().join(", "),
        _ => "…".to_owned(),
    }
}

fn one_line(text: &str) -> String {
    shortened(&text.split_whitespace().collect::<Vec<_>>().join(" "), LONGEST)
}

//! What facts mean: names resolved to what they are bound to, shell text to resolved words, strings that flow into a
//! process or a database to that language. Out come operations, in the order of the text.
//!
//! This module must not know which operation is dangerous.

mod asked;
pub mod aws;
mod budget;
mod builders;
mod calls;
mod cli;
mod cmdlets;
mod doubles;
mod environment;
mod exceptions;
mod flow;
mod handed;
mod hash;
mod image;
mod lines;
mod lists;
mod macros;
mod names;
mod options;
mod paths;
mod plans;
mod prose;
mod recipes;
mod requests;
pub mod resources;
mod said;
mod sdk;
pub mod shell;
mod sites;
pub mod sql;
mod standing;
mod steps;
mod switches;
mod symbols;
mod tested;
#[cfg(test)]
mod tests;
mod texts;
mod things;
mod tokens;
mod words;
mod wrappers;

pub use asked::{Asked, asking};
pub use names::library;
pub use words::interest;

use crate::facts::{Facts, Value};
use crate::language::{Acts, Language};
use crate::text::Span;
use budget::Budget;
use std::collections::BTreeMap;
use std::sync::Arc;
use steps::Step;

/// Everything a text does and declares. The base of a change is kept in this form, never as a second tree.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    pub operations: Vec<Operation>,
    /// Declared infrastructure: Terraform blocks, CloudFormation resources, Kubernetes objects.
    pub resources: Vec<resources::Resource>,
    /// Inline exceptions: `tagout: allow(rule-id) reason, until YYYY-MM-DD`.
    pub exceptions: Vec<InlineException>,
    /// A part of the text could not be understood.
    pub broken: bool,
}

/// One thing a text does, with everything known about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    pub act: Act,
    /// What a diagnostic is drawn on, in bytes of the text.
    pub span: Span,
    /// Enclosing function, class or block; empty at the top level.
    pub symbol: String,
    /// Id of the language it is written in (`bash` for a command inside YAML).
    pub language: &'static str,
    /// False where a name or a word it rests on is not known for sure.
    pub certain: bool,
    /// Stands in a loop over values that are not all known.
    pub repeated: bool,
    /// Its tests alone run it, as the text says.
    pub tested: bool,
    /// Where it would run, as far as the text says.
    pub place: Place,
}

impl Operation {
    /// One that is certain and done once, at the top level, wherever its text runs.
    pub fn plain(act: Act, span: Span, language: &'static str) -> Operation {
        Operation {
            act,
            span,
            symbol: String::new(),
            language,
            certain: true,
            repeated: false,
            tested: false,
            place: Place::default(),
        }
    }
}

/// The kinds of operation.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// A cloud API operation, however it is spelled: `aws:rds:DeleteDBInstance`. Parameters by their API name.
    Api { id: String, parameters: BTreeMap<String, Value> },
    /// A command with options and operands told apart by the table of its program.
    Command(shell::Command),
    /// A call of a library function by its resolved path (`shutil.rmtree`, `std::fs::remove_dir_all` as
    /// `std.fs.remove_dir_all`). A leading dot means that the receiver is unknown: `.drop_all`.
    /// `imports`: what its text imports, by first names and by whole paths.
    Call { path: String, arguments: Vec<crate::facts::Argument>, imports: Arc<[String]> },
    /// A configuration value: `block` names the kind (`resource.aws_db_instance`, `AWS::RDS::DBInstance`,
    /// `PersistentVolume`, `github-workflow`), `path` the key below it joined by dots.
    /// `beside`: the other keys of the same block or map.
    Setting { block: String, name: String, path: String, value: Value, beside: Vec<(String, Value)> },
    /// A statement sent to a database.
    Statement(sql::Statement),
}

/// Where a command or call would act.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// Working folder after `cd`, relative to where the script starts; `None` when unknown.
    pub folder: Option<String>,
    /// What selects an environment: `aws_profile`, `kube_context`, `namespace`, `workspace`, `host`, `project`,
    /// `subscription`, `region` → the value as written.
    pub selectors: BTreeMap<String, String>,
    /// The machine is an image being built: what only happens to it harms nobody.
    pub built: bool,
}

/// A comment that asks for an exception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InlineException {
    /// What stands in the brackets; `None` without brackets.
    pub rule: Option<String>,
    /// As written; empty when missing.
    pub reason: String,
    /// The word behind `until`, which should be `YYYY-MM-DD`; empty when missing.
    pub until: String,
    /// Nothing stands before it in the comment: it is meant, not mentioned.
    pub leads: bool,
    pub span: Span,
}

/// False when a program text holds nothing that an operation of a program is made of, so that it need not be parsed.
/// Shell text and configuration are always worth reading: there the dangerous thing may have no word of its own.
pub fn worth_reading(language: &Language, text: &str) -> bool {
    language.acts != Acts::Program
        || words::triggered(language.family, text)
        || language.marks.iter().any(|mark| text.contains(mark))
        || asked::stands_in(text)
        || exceptions::asks(text)
        || !tokens::tokens(text).is_empty()
}

/// True for a language whose texts act but declare nothing: what such a text did before matters only where it does
/// something now.
pub fn only_acts(language: &Language) -> bool {
    language.acts != Acts::Declares
}

/// What a text means that is read by its words alone.
pub fn summarise_words(path: &str, text: &str, language: &'static Language) -> Summary {
    let comments = if language.acts == Acts::Statements { sql::comments(text) } else { Vec::new() };
    summarise(path, text, &Facts::of_words(language, text, comments))
}

/// What facts of this text mean. `path` is the repository-relative path with `/`; it decides dialects such as GitHub
/// Actions.
pub fn summarise(path: &str, text: &str, facts: &Facts) -> Summary {
    let exceptions = exceptions::exceptions(text, facts);
    let mut summary = Summary { broken: facts.broken, exceptions, ..Summary::default() };
    match facts.language.acts {
        Acts::Program => {
            let mut budget = Budget::of(text);
            calls::operations(text, facts, &shell::Start::default(), &mut budget, &mut summary.operations);
            shell_regions(text, facts, &mut summary.operations);
        }
        Acts::Shell => summary.operations.extend(shell::commands(facts, text, &shell::Start::default())),
        Acts::Image => summary.operations.extend(image::operations(text, facts)),
        Acts::Recipes => summary.operations.extend(recipes::operations(text, facts)),
        Acts::Statements => {
            let statements = sql::in_file(path, text).into_iter();
            summary.operations.extend(statements.map(|one| statement(one, facts.language.id)));
        }
        Acts::Prose => {}
        Acts::Declares => {
            resources::declared(path, text, facts, &mut summary);
            shell_regions(text, facts, &mut summary.operations);
        }
    }
    prose::read(path, text, facts.language, &mut summary.operations);
    plans::complete(&mut summary.operations);
    summary.operations = cli::translate(std::mem::take(&mut summary.operations));
    summary.operations.sort_by_key(|operation| (operation.span.start, operation.span.end));
    summary
}

/// A statement that stands for itself: in a file, or handed to a database by a tool.
pub fn statement(statement: sql::Statement, language: &'static str) -> Operation {
    let span = statement.span;
    Operation::plain(Act::Statement(statement), span, language)
}

/// Shell text inside another language.
fn shell_regions(text: &str, facts: &Facts, out: &mut Vec<Operation>) {
    let mut surroundings = None;
    for (index, placed) in facts.items.iter().enumerate() {
        for embedded in placed.item.embedded.iter().filter(|embedded| embedded.facts.language.acts == Acts::Shell) {
            let surroundings = surroundings.get_or_insert_with(|| resources::Surroundings::of(facts));
            let start = surroundings.start(index, embedded.scope);
            let shell = surroundings.shell(index, embedded.scope).unwrap_or("sh");
            let symbol = placed.item.symbol(embedded.scope);
            out.extend(steps::alone(text, &Step { embedded, shell, start, symbol, goes_on: false }));
        }
    }
}

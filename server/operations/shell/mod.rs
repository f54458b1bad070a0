//! Commands, resolved: what would run after quotes, variables, wrappers and nested shells are seen through.
//!
//! One analyser for scripts, for shell text inside other languages, for the one command an agent is about to run and
//! for argument lists handed to a process. It must not know which command is dangerous.

mod body;
mod braces;
mod carried;
mod command;
mod decode;
mod expand;
mod fan;
mod found;
mod functions;
mod guess;
mod images;
mod inline;
mod instead;
mod kept;
mod launch;
mod links;
mod made;
mod methods;
mod nested;
mod oneliner;
mod own;
mod place;
mod powershell;
mod programs;
mod rounds;
mod run;
mod secrets;
mod series;
mod streams;
mod substitutes;
pub mod tasks;
#[cfg(test)]
mod tests;
mod variables;
mod written;

use super::budget::Budget;
pub(in crate::operations) use decode::base64;
pub(super) use images::entrypoint;
pub use links::Links;
pub use place::acts_on_folder;
pub(super) use series::Series;
pub use substitutes::Edit;
pub use written::{How, MAX_WORDS, Written, written};

use super::{Operation, Place};
use crate::facts::{Facts, ItemCache, Text, extract};
use crate::language::{self, Language};
use crate::text::Span;
use body::Mapping;
use launch::Invocation;
use run::Machine;
use std::sync::Arc;

/// Stands for whatever is not known. In a text that has it already it means the same, so nested texts stay unknown.
const UNKNOWN: &str = "…";

/// One command that would run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Command {
    /// Program name without its folder: `rm`, `terraform`, `aws`; `…` when it is not known; empty for a redirection
    /// that stands alone.
    pub program: String,
    /// The program as written, with its folder; the variable or the glob where the program is only a guess.
    pub path: String,
    /// Words behind the program, quotes and known variables resolved.
    pub words: Vec<Resolved>,
    /// Options by name (`--force`, `-r`; combined short options apart) with their values. Programs with long options
    /// of a single dash (`terraform`) have them with a single dash however they are written.
    pub options: Vec<(String, Option<Resolved>)>,
    /// Words that are no option and no option's value: subcommands first.
    pub operands: Vec<Resolved>,
    /// Redirections: operator with its descriptor (`>`, `2>`, `&>>`) and target. Here-documents are `input`.
    pub redirects: Vec<(String, Resolved)>,
    /// Variables set for this command alone: `A=b program`, `env A=b program`.
    pub environment: Vec<(String, Resolved)>,
    /// The same text made what it acts on: `docker run --name x`, later `docker rm x`.
    pub own: bool,
    /// What arrives on standard input from a pipe, a here-document or a here-string; `None` when nothing is fed.
    pub input: Option<Resolved>,
    pub span: Span,
}

/// A word as it would arrive.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resolved {
    /// The text, unknown parts as `…`; a folder made by `mktemp` is `/tmp/tmp.…`.
    pub text: String,
    /// True when no part of it is unknown.
    pub known: bool,
    /// It may expand to several words or to none (unquoted variable, glob, list command).
    pub many: bool,
    /// An unknown part may be the empty string: a variable nobody set, a command that may fail. False for `${X:?}`.
    pub maybe_empty: bool,
    /// Where an unknown part of it comes from.
    pub source: Source,
    pub span: Span,
}

/// Where something unknown comes from, as far as that matters to anybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Source {
    #[default]
    Anywhere,
    /// Words handed through as a list: `"$@"`. Whoever calls the script says what they are.
    Caller,
    /// Fetched from this address.
    Download(Arc<str>),
    /// Made readable by a program, from something that is not known here.
    Decoded,
    /// Printed by a program that lists what there is: `docker ps`, `pgrep`.
    Listed,
    /// A variable that is named for a secret.
    Password,
    /// The name of something that the same script made.
    Made,
    /// Read from where secrets are kept: a key file, a secret store, all variables at once.
    Secret,
    /// What stands in these files, whole or in part, by their paths from where the commands start.
    Files(Arc<[String]>),
}

impl Resolved {
    /// A known word without a place.
    fn of(text: &str) -> Resolved {
        Resolved { text: text.to_owned(), known: true, ..Resolved::default() }
    }

    fn unknown(span: Span) -> Resolved {
        Resolved { text: UNKNOWN.to_owned(), span, ..Resolved::default() }
    }

    /// Puts the text of another word behind this one.
    fn append(&mut self, other: &Resolved) {
        self.text.push_str(&other.text);
        self.known &= other.known;
        self.maybe_empty |= other.maybe_empty;
        if self.source == Source::Anywhere {
            self.source.clone_from(&other.source);
        }
    }
}

/// What is known before the first command runs.
#[derive(Clone, Debug)]
pub struct Start {
    /// Added to every span: where the facts' text begins in the text that operations speak of.
    pub base: usize,
    pub place: Place,
    /// Variables with known values, for instance `env:` of a workflow.
    pub variables: Vec<(String, String)>,
    /// Variables that hold a secret.
    pub secrets: Vec<String>,
}

impl Default for Start {
    /// At the start of a text, in the folder that paths are relative to.
    fn default() -> Start {
        let place = Place { folder: Some(String::new()), ..Place::default() };
        Start { base: 0, place, variables: Vec::new(), secrets: Vec::new() }
    }
}

/// Any text as one word that a shell reads back unchanged.
pub fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// The commands of a script, and the statements it sends to databases, in the order they would run.
/// `text` is what the facts' spans, shifted by `start.base`, count in.
pub fn commands(facts: &Facts, text: &str, start: &Start) -> Vec<Operation> {
    let mut machine = Machine::new(text, start, Budget::default());
    machine.language = facts.language.id;
    machine.script(facts, Mapping::Exact(start.base), false);
    machine.uncalled_functions();
    machine.operations
}

/// As [`commands`] for a script of this language inside another text; everything in it stands at `within`.
pub(super) fn script_in(language: &'static Language, text: &str, within: Span, start: &Start) -> Vec<Operation> {
    let Ok(tree) = language::parse(language, text, None, &mut || true) else { return Vec::new() };
    let facts = extract(language, text, &tree, &|_| false, &mut ItemCache::default());
    let mut machine = Machine::new("", start, Budget::default());
    machine.language = language.id;
    machine.script(&facts, Mapping::Whole(within), true);
    machine.uncalled_functions();
    machine.operations
}

/// As [`commands`] for a script of this language that is a part of `text`.
pub(super) fn script_at(language: &'static Language, text: &str, part: Span, start: Start) -> Vec<Operation> {
    let written = part.of(text);
    let Ok(tree) = language::parse(language, written, None, &mut || true) else { return Vec::new() };
    let facts = extract(language, written, &tree, &|_| false, &mut ItemCache::default());
    commands(&facts, text, &Start { base: part.start, ..start })
}

/// As [`commands`] for shell text that is not part of a parsed file: a hook's command, an argument of `os.system`.
/// `…` in it stands for something unknown. With `within`, every operation has that span, else its own in `text`.
pub fn command_line(text: &str, within: Option<Span>, start: &Start) -> Vec<Operation> {
    line(text, within, start, &mut Budget::default())
}

/// As [`command_line`] with the number of commands that were started to find out: what an analysis costs.
pub fn measured(text: &str, start: &Start) -> (Vec<Operation>, usize) {
    followed(text, None, start, &mut Budget::default())
}

/// As [`command_line`] for a text inside another one.
pub(super) fn line(text: &str, within: Option<Span>, start: &Start, budget: &mut Budget) -> Vec<Operation> {
    followed(text, within, start, budget).0
}

fn followed(text: &str, within: Option<Span>, start: &Start, budget: &mut Budget) -> (Vec<Operation>, usize) {
    let outermost = if within.is_some() { "" } else { text };
    let mut machine = Machine::new(outermost, start, *budget);
    let span = within.unwrap_or(Span::new(0, text.len()));
    if machine.can_go_deeper() && text.len() <= nested::MAX_NESTED_BYTES {
        machine.nested(&Resolved { maybe_empty: true, span, ..Resolved::of(text) });
        machine.uncalled_functions();
    } else {
        machine.unfollowed(&Invocation { place: start.place.clone(), span, ..Invocation::default() });
    }
    budget.spare = machine.spare;
    (machine.operations, machine.steps)
}

/// As [`line()`] for an argument list that starts a process without a shell, and what that process is fed. Every
/// operation has the span `within`.
pub(super) fn argv(
    words: &[Text],
    input: Option<&Text>,
    within: Span,
    start: &Start,
    budget: &mut Budget,
) -> Vec<Operation> {
    let mut machine = Machine::new("", start, *budget);
    let resolved = |text: &Text| Resolved {
        text: text.shown(),
        known: text.known().is_some(),
        maybe_empty: text.known().is_none(),
        span: within,
        ..Resolved::default()
    };
    let (words, input, place) = (words.iter().map(resolved).collect(), input.map(resolved), start.place.clone());
    machine.launch(Invocation { words, input, place, span: within, ..Invocation::default() });
    budget.spare = machine.spare;
    machine.operations
}

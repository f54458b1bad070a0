//! Shell text in texts that are not shell scripts: steps of pipelines, of images, lines of recipes.

use super::budget::Budget;
use super::shell::{self, Series, Start};
use super::{Operation, calls};
use crate::facts::Embedded;
use crate::language::{self, Acts};
use crate::text::Span;

/// Programs that read what is written for a shell.
const SHELLS: &[&str] = &["sh", "bash", "dash", "ash", "zsh", "ksh", "cmd"];

/// Which program reads a step, and where it begins to run.
pub(super) struct Step<'e> {
    pub(super) embedded: &'e Embedded,
    /// Its name, without folder and options.
    pub(super) shell: &'e str,
    pub(super) start: Start,
    pub(super) symbol: String,
    /// The shell of the step before goes on.
    pub(super) goes_on: bool,
}

/// The shell of an image or a Makefile: files that one step leaves behind are there in the next.
pub(super) struct Steps<'t> {
    series: Series<'t>,
    others: Vec<Operation>,
}

impl<'t> Steps<'t> {
    pub(super) fn new(text: &'t str) -> Steps<'t> {
        Steps { series: Series::new(text), others: Vec::new() }
    }

    pub(super) fn run(&mut self, step: &Step<'_>) {
        match other(step) {
            Some(found) => self.others.extend(found),
            None => self.series.run(&step.embedded.facts, &step.start, !step.goes_on, &step.symbol),
        }
    }

    pub(super) fn operations(self) -> Vec<Operation> {
        let mut found = self.series.operations();
        found.extend(self.others);
        found
    }
}

/// What one step does that knows nothing of those before it.
pub(super) fn alone(text: &str, step: &Step<'_>) -> Vec<Operation> {
    let found = other(step).unwrap_or_else(|| shell::commands(&step.embedded.facts, text, &step.start));
    found.into_iter().map(|operation| Operation { symbol: step.symbol.clone(), ..operation }).collect()
}

/// True for the name of a program that reads what is written for a shell.
pub(super) fn reads_shell(name: &str) -> bool {
    SHELLS.contains(&name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.'))
}

/// What a program does that stands in several lines of `text`, each behind a tab, and is read by `interpreter`.
pub(super) fn program(text: &str, interpreter: &str, lines: &[Span]) -> Vec<Operation> {
    let name = interpreter.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    let mut languages = language::all().iter().filter(|language| language.acts == Acts::Program);
    let Some(language) = languages.find(|language| language.interpreters.contains(&name)) else { return Vec::new() };
    let mut program = String::new();
    let mut starts = Vec::new();
    for line in lines {
        let written = line.of(text);
        let bare = written.strip_prefix('\t').unwrap_or(written).trim_end();
        starts.push((program.len(), Span::new(line.end - written.len(), line.start + written.trim_end().len())));
        program.push_str(bare);
        program.push('\n');
    }
    let found = calls::of_text(language, &program, &Start::default(), &mut Budget::of(&program)).into_iter();
    let placed = found.map(|operation| {
        let line = starts.partition_point(|(start, _)| *start <= operation.span.start).saturating_sub(1);
        Operation { span: starts.get(line).map_or(operation.span, |(_, span)| *span), ..operation }
    });
    placed.collect()
}

/// A text is read as what it is, or not at all; nothing comes back for one that a shell reads.
fn other(step: &Step<'_>) -> Option<Vec<Operation>> {
    let name = step.shell.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    if reads_shell(name) {
        return None;
    }
    let span = step.embedded.span.shift(step.start.base);
    let language = language::all().iter().find(|language| language.interpreters.contains(&name));
    let text = &step.embedded.text;
    let found = match language {
        Some(language) if language.acts == Acts::Program => {
            calls::of_text(language, text, &step.start, &mut Budget::of(text))
        }
        Some(language) if language.acts == Acts::Shell => shell::script_in(language, text, span, &step.start),
        _ => Vec::new(),
    };
    let own = |operation| Operation { span, symbol: step.symbol.clone(), ..operation };
    Some(found.into_iter().map(own).collect())
}

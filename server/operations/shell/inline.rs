//! Programs in another language that a command carries: `python3 -c '…'`, `python3 - <<EOF`, a file of this script.

use super::launch::Invocation;
use super::nested::MAX_NESTED_BYTES;
use super::programs::Reading;
use super::run::Machine;
use super::{Resolved, Start, UNKNOWN};
use crate::language::{self, Acts, Language};
use crate::operations::budget::Budget;
use crate::operations::{Operation, calls};

/// A language of programs, where we can tell what its programs do.
pub(super) fn acting(id: &str) -> Option<&'static Language> {
    language::by_id(id).filter(|language| language.acts == Acts::Program)
}

impl Machine<'_> {
    /// What the program does that a command hands to its interpreter.
    pub(super) fn inline(&mut self, reading: &Reading, invocation: &Invocation) {
        let Some(language) = reading.interprets().and_then(language::by_id) else { return };
        if language.acts == Acts::Shell {
            return self.powershell(reading, invocation);
        }
        if language.acts != Acts::Program {
            return;
        }
        let Some(program) = self.program_of(reading, invocation) else { return };
        if program.text.trim() == UNKNOWN {
            return;
        }
        if !self.can_go_deeper() || program.text.len() > MAX_NESTED_BYTES {
            return self.unfollowed(invocation);
        }
        self.spend(100 + program.text.len() / 4);
        self.interpret(language, &program, invocation);
    }

    /// The text of `-c`, of a file that this script wrote, or of the input.
    fn program_of(&self, reading: &Reading, invocation: &Invocation) -> Option<Resolved> {
        if let Some(text) = reading.listed("code").into_iter().next() {
            return Some(text);
        }
        if reading.value("-m").is_some() {
            return None;
        }
        match reading.operands.first().map(|first| first.text.as_str()) {
            None | Some("-" | "/dev/stdin") => invocation.input.clone(),
            Some(file) => self.file(file).cloned(),
        }
    }

    pub(super) fn interpret(&mut self, language: &'static Language, program: &Resolved, invocation: &Invocation) {
        let start = Start { place: invocation.place.clone(), ..Start::default() };
        let mut budget = Budget { depth: self.depth + 1, spare: self.spare };
        let found = calls::of_text(language, &program.text, &start, &mut budget);
        self.spare = budget.spare;
        let exact = program.span.of(self.text).find(&program.text).map(|at| program.span.start + at);
        for operation in found {
            let span = exact.map_or(program.span, |at| operation.span.shift(at));
            let symbol = match (invocation.symbol.as_str(), operation.symbol.as_str()) {
                (outer, "") => outer.to_owned(),
                ("", inner) => inner.to_owned(),
                (outer, inner) => format!("{outer}.{inner}"),
            };
            let repeated = operation.repeated || invocation.repeated;
            self.add(Operation { span, symbol, repeated, ..operation });
        }
    }
}

//! Loops: value by value where all values are known.

use super::body::Body;
use super::run::Machine;
use super::variables::{self, Variable};
use super::{Resolved, Source};
use crate::facts::{FactKind, Piece, Text, Value};
use crate::text::Span;
use std::ops::Range;

/// Values of a loop that are followed one by one.
const MAX_ROUNDS: usize = 16;

impl Machine<'_> {
    /// A loop: value by value where all are known, else once with the name unknown.
    pub(super) fn repeat(
        &mut self,
        body: &Body,
        name: Option<&Value>,
        values: &[Value],
        facts: Range<usize>,
        scope: usize,
    ) {
        let mut rounds: Vec<Resolved> = Vec::new();
        for value in values.iter().take(MAX_ROUNDS + 1) {
            let text = match value {
                Value::Text(text) => text.clone(),
                other => Text { pieces: vec![Piece::Hole { value: other.clone(), quoted: false }] },
            };
            rounds.extend(self.words(body, &text, Span::default()));
        }
        let name = name.and_then(variables::name);
        let known = !rounds.is_empty() && rounds.iter().all(|value| value.known && !value.many);
        let mark = self.variables.mark();
        if known && rounds.len() <= MAX_ROUNDS && !self.exhausted() {
            for (round, value) in rounds.into_iter().enumerate() {
                if round > 0 {
                    self.spend(facts.len() * 10);
                }
                if let Some(name) = &name {
                    self.variables.set(name, Some(Variable { words: vec![value], array: false }));
                }
                self.run(body, facts.clone(), scope);
                if self.exhausted() {
                    break;
                }
            }
        } else {
            if let Some(name) = &name {
                let (text, source) = match rounds.as_slice() {
                    [one] => (one.text.clone(), one.source.clone()),
                    _ => (super::UNKNOWN.to_owned(), Source::Anywhere),
                };
                let value = Resolved { text, many: true, source, ..Resolved::default() };
                self.variables.set(name, Some(Variable { words: vec![value], array: false }));
            }
            let changed = facts.clone().filter_map(|at| match &body.item.facts[at].kind {
                FactKind::Bind { name, .. } => name.path(),
                _ => None,
            });
            for name in changed {
                let unknown = Resolved::unknown(Span::default());
                self.variables.set(&name, Some(Variable { words: vec![unknown], array: false }));
            }
            // `for ((i = 0; …))`: its first value says nothing about the others.
            let starts = values.is_empty()
                && matches!(
                    &body.item.facts[facts.start].kind,
                    FactKind::Bind { name: bound, .. } if bound.path() == name && name.is_some()
                );
            let inner = self.repeated || !reads_options(body, &facts);
            let repeated = std::mem::replace(&mut self.repeated, inner);
            self.run(body, facts.start + usize::from(starts)..facts.end, scope);
            self.repeated = repeated;
        }
        self.variables.join(mark);
    }
}

/// `while getopts …`: a round for each option that was given, not for each thing that there is.
fn reads_options(body: &Body, facts: &Range<usize>) -> bool {
    let Some(FactKind::Command(first)) = body.item.facts.get(facts.start).map(|fact| &fact.kind) else { return false };
    first.words.first().and_then(|word| word.text.known()).is_some_and(|program| program == "getopts")
}

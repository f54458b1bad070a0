//! One written command: its words, redirections and place in a pipeline, ready to be launched.

use super::Resolved;
use super::body::Body;
use super::launch::Invocation;
use super::run::Machine;
use super::streams;
use crate::facts::{CommandFact, Fact};
use crate::operations::resources::secret;
use crate::operations::switches;
use crate::operations::{Act, Operation, Place};
use crate::text::Span;

impl Machine<'_> {
    pub(super) fn command(&mut self, body: &Body, fact: &Fact, command: &CommandFact) -> Resolved {
        let mut words = Vec::new();
        for word in &command.words {
            words.extend(self.words(body, &word.text, body.outer(word.span)));
        }
        let mut environment = self.environment.clone();
        for (name, value) in &command.assignments {
            let value = self.one_word(body, value, body.outer(fact.span));
            self.switched(name, &value, body.outer(fact.span));
            environment.push((name.clone(), value));
        }
        let place = command.pipeline.map(|(start, stage)| ((body.number, start), stage));
        let mut input = match place {
            Some((pipeline, stage)) if stage > 0 => match self.pipes.get(&pipeline) {
                Some((before, text)) if before + 1 == stage => Some(text.clone()),
                _ => Some(Resolved::unknown(body.outer(fact.span))),
            },
            _ => self.input.clone(),
        };
        let mut redirects = Vec::new();
        for redirect in &command.redirects {
            let target = self.one_word(body, &redirect.target, body.outer(redirect.span));
            match redirect.operator.trim_start_matches('0') {
                "<<" | "<<-" | "<<<" => input = Some(target),
                "<" => {
                    let content = self.files.get(&target.text).cloned();
                    let source = || streams::of_files(std::slice::from_ref(&target), &self.place);
                    let unread = || Resolved { source: source(), ..Resolved::unknown(target.span) };
                    input = Some(content.unwrap_or_else(unread));
                    redirects.push((redirect.operator.clone(), target));
                }
                _ => redirects.push((redirect.operator.clone(), target)),
            }
        }
        let invocation = Invocation {
            words,
            environment,
            input,
            redirects,
            place: self.place.clone(),
            symbol: body.item.symbol(fact.scope),
            span: body.outer(fact.span),
            repeated: self.repeated,
            unsure: false,
        };
        if let Some((pipeline, stage)) = place
            && self.starts_itself(&invocation)
        {
            if stage > 0 && self.itself == Some(pipeline) {
                self.emit_as("fork()", &invocation);
            }
            self.itself = Some(pipeline);
        }
        let printed = self.launch(invocation);
        if let Some((pipeline, stage)) = place {
            self.pipes.insert(pipeline, (stage, printed.clone()));
        }
        printed
    }

    /// Tells of a variable by which programs leave a check or a question out.
    pub(super) fn switched(&mut self, name: &str, value: &Resolved, span: Span) {
        if value.known && switches::is_one(name) {
            let operation = switches::setting(name, &value.text, span, self.language);
            self.add(Operation { place: self.place.clone(), repeated: self.repeated, ..operation });
        }
        if value.known && secret::is_written(name, &value.text) {
            self.add(secret::written(span, self.language));
        }
    }

    /// Adds an operation for an act of this invocation.
    pub(super) fn act(&mut self, invocation: &Invocation, act: Act, span: Span, certain: bool, place: &Place) {
        self.add(Operation {
            act,
            span,
            symbol: invocation.symbol.clone(),
            language: self.language,
            certain,
            repeated: invocation.repeated,
            tested: false,
            place: place.clone(),
        });
    }
}

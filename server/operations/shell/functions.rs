//! Functions of a script: kept where they are written, run where they are called.

use super::Resolved;
use super::body::Body;
use super::launch::Invocation;
use super::run::{MAX_DEPTH, Machine};
use std::ops::Range;

/// A function or the state of one that waits for its first call.
pub(super) struct Function {
    name: String,
    body: Body,
    facts: Range<usize>,
    scope: usize,
    called: bool,
    running: bool,
}

impl Function {
    pub(super) fn new(name: String, body: Body, facts: Range<usize>, scope: usize) -> Function {
        Function { name, body, facts, scope, called: false, running: false }
    }
}

impl Machine<'_> {
    /// Runs the function of that name, if there is one.
    pub(super) fn function(&mut self, name: &str, arguments: &[Resolved]) -> Option<Resolved> {
        let at = self.functions.iter().rposition(|function| function.name == name)?;
        self.call(at, Some(arguments.to_vec()))
    }

    /// True where a function of the script, while it runs, is started again by this command.
    pub(super) fn starts_itself(&self, invocation: &Invocation) -> bool {
        let name = invocation.words.first().map(|first| first.text.as_str());
        self.functions.iter().any(|function| function.running && Some(function.name.as_str()) == name)
    }

    /// Functions that nothing called still say what they would do.
    pub(super) fn uncalled_functions(&mut self) {
        self.variables.positional = None;
        let mut at = 0;
        while at < self.functions.len() {
            if !self.functions[at].called {
                self.call(at, None);
            }
            at += 1;
        }
    }

    fn call(&mut self, at: usize, arguments: Option<Vec<Resolved>>) -> Option<Resolved> {
        let exhausted = self.exhausted();
        let function = self.functions.get_mut(at)?;
        // One that could not be followed here is still read at the end, as one that nobody called.
        if function.running || self.depth >= MAX_DEPTH || function.called && exhausted {
            return Some(Resolved::default());
        }
        let again = function.called;
        (function.called, function.running) = (true, true);
        let (body, facts, scope) = (function.body.clone(), function.facts.clone(), function.scope);
        if again {
            self.spend(facts.len() * 10);
        }
        let positional = std::mem::replace(&mut self.variables.positional, arguments);
        self.depth += 1;
        let printed = self.run(&body, facts, scope);
        self.depth -= 1;
        self.variables.positional = positional;
        self.functions[at].running = false;
        Some(printed)
    }
}

//! Runs the facts of a script in order, as far as text alone tells what would happen.

use super::body::{Body, Mapping};
use super::launch::Invocation;
use super::variables::{Variable, Variables};
use super::{Resolved, Start};
use crate::facts::{CommandFact, Fact, FactKind, Facts, ItemCache, Piece, ScopeKind, Text, Value, extract};
use crate::language;
use crate::operations::{Act, Operation, Place};
use crate::text::Span;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

/// Shells in shells, functions in functions, wrappers around wrappers; what is deeper counts as an unknown program.
pub(super) const MAX_DEPTH: usize = 16;
/// Blocks in blocks; deeper ones are read as if they stood side by side.
const MAX_NESTING: usize = 32;
/// Values of a loop that are followed one by one.
const MAX_ROUNDS: usize = 16;
/// What may be spent on everything that is not one pass over the facts.
const SPARE: usize = 100_000;
/// Longer shell text inside a command is unknown.
const MAX_NESTED_BYTES: usize = 1 << 18;
/// Longer outputs are unknown.
const MAX_PRINTED: usize = 1 << 16;
/// Operations with one and the same span.
const MAX_ALIKE: usize = 256;

/// A function or the state of one that waits for its first call.
struct Function {
    name: String,
    body: Body,
    facts: Range<usize>,
    scope: usize,
    called: bool,
    running: bool,
}

/// Everything a shell remembers.
pub(super) struct Machine<'a> {
    pub(super) text: &'a str,
    pub(super) operations: Vec<Operation>,
    pub(super) variables: Variables,
    pub(super) aliases: HashMap<String, String>,
    functions: Vec<Function>,
    /// Files whose content is known because this script wrote them.
    pub(super) files: HashMap<String, Resolved>,
    pub(super) place: Place,
    /// Selectors that a command chose for those behind it: `kubectl config use-context`.
    pub(super) chosen: BTreeMap<String, String>,
    /// Standard input of the running shell.
    pub(super) input: Option<Resolved>,
    pub(super) environment: Vec<(String, Resolved)>,
    pub(super) repeated: bool,
    pub(super) depth: usize,
    nesting: usize,
    spare: usize,
    bodies: usize,
    /// What substitutions printed that were run when their word was needed.
    printed: HashMap<(usize, usize), Resolved>,
    /// Last output of each pipeline: stage and text.
    pipes: HashMap<(usize, usize), (usize, Resolved)>,
    alike: HashMap<Span, Vec<usize>>,
}

impl<'a> Machine<'a> {
    pub(super) fn new(text: &'a str, start: &Start) -> Machine<'a> {
        let mut variables = Variables::default();
        for (name, value) in &start.variables {
            variables.set(name, Some(Variable { words: vec![Resolved::of(value)], array: false }));
        }
        Machine {
            text,
            operations: Vec::new(),
            variables,
            aliases: HashMap::new(),
            functions: Vec::new(),
            files: HashMap::new(),
            place: start.place.clone(),
            chosen: BTreeMap::new(),
            input: None,
            environment: Vec::new(),
            repeated: false,
            depth: 0,
            nesting: 0,
            spare: SPARE,
            bodies: 0,
            printed: HashMap::new(),
            pipes: HashMap::new(),
            alike: HashMap::new(),
        }
    }

    /// Takes from what may be spent.
    pub(super) fn spend(&mut self, work: usize) {
        self.spare = self.spare.saturating_sub(work);
    }

    /// Nothing may be spent any more: what is left is read once and plainly.
    pub(super) fn exhausted(&self) -> bool {
        self.spare == 0
    }

    /// Runs a script, item by item. What it prints comes back.
    pub(super) fn script(&mut self, facts: &Facts, map: Mapping, maybe_empty: bool) -> Resolved {
        let mut printed = Resolved::of("");
        for placed in &facts.items {
            self.bodies += 1;
            let body = Body::new(placed, map, self.bodies, maybe_empty);
            let all = 0..body.item.facts.len();
            let out = self.run(&body, all, 0);
            add_output(&mut printed, &out);
        }
        printed
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

    /// Runs shell text that stands in a word of a command.
    pub(super) fn nested(&mut self, word: &Resolved) -> Resolved {
        let unknown = Resolved::unknown(word.span);
        if word.text.trim().is_empty() {
            return Resolved::of("");
        }
        if self.depth >= MAX_DEPTH || self.exhausted() || word.text.len() > MAX_NESTED_BYTES {
            return unknown;
        }
        let Some(bash) = language::by_id("bash") else { return unknown };
        let Ok(tree) = language::parse(bash, &word.text, None, &mut || true) else { return unknown };
        let facts = extract(bash, &word.text, &tree, &|_| false, &mut ItemCache::default());
        self.spend(100 + word.text.len() / 4);
        let map = match word.span.of(self.text).find(&word.text) {
            Some(at) => Mapping::Exact(word.span.start + at),
            None => Mapping::Whole(word.span),
        };
        self.depth += 1;
        let pipes = std::mem::take(&mut self.pipes);
        let printed = self.script(&facts, map, word.maybe_empty);
        self.pipes = pipes;
        self.depth -= 1;
        printed
    }

    /// Runs the function of that name, if there is one.
    pub(super) fn function(&mut self, name: &str, arguments: &[Resolved]) -> Option<Resolved> {
        let at = self.functions.iter().rposition(|function| function.name == name)?;
        self.call(at, Some(arguments.to_vec()))
    }

    fn call(&mut self, at: usize, arguments: Option<Vec<Resolved>>) -> Option<Resolved> {
        let function = self.functions.get_mut(at)?;
        // One that could not be followed here is still read at the end, as one that nobody called.
        if function.running || self.depth >= MAX_DEPTH || function.called && self.spare == 0 {
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

    /// What the commands of a substitution print; they run here, once, before the command that needs them.
    pub(super) fn printed(&mut self, body: &Body, span: Span) -> Resolved {
        let Some(scope) = body.subshells.get(&span).copied() else {
            return Resolved { maybe_empty: true, ..Resolved::unknown(span) };
        };
        if let Some(known) = self.printed.get(&(body.number, scope)) {
            return known.clone();
        }
        if self.depth >= MAX_DEPTH {
            return Resolved { maybe_empty: true, ..Resolved::unknown(span) };
        }
        self.depth += 1;
        let mut printed = self.subshell(body, body.facts_of(scope), scope);
        self.depth -= 1;
        printed.maybe_empty |= !printed.known && !printed.text.starts_with("/tmp/");
        self.printed.insert((body.number, scope), printed.clone());
        printed
    }

    /// A file with that content, for `<( … )`.
    pub(super) fn keep_file(&mut self, content: Resolved) -> String {
        let name = format!("/dev/fd/{}", 63 + self.files.len());
        self.files.insert(name.clone(), content);
        name
    }

    /// Adds an operation, unless the same stands there already.
    pub(super) fn add(&mut self, operation: Operation) {
        let alike = self.alike.entry(operation.span).or_default();
        if alike.len() < MAX_ALIKE && !alike.iter().any(|at| self.operations[*at] == operation) {
            alike.push(self.operations.len());
            self.operations.push(operation);
        }
    }

    fn subshell(&mut self, body: &Body, facts: Range<usize>, scope: usize) -> Resolved {
        let (mark, place) = (self.variables.mark(), self.place.clone());
        let printed = self.run(body, facts, scope);
        self.variables.roll_back(mark);
        self.place = place;
        printed
    }

    fn run(&mut self, body: &Body, facts: Range<usize>, scope: usize) -> Resolved {
        let mut printed = Resolved::of("");
        let mut before_pipeline = (0, true);
        let mut prefix = Span::default();
        let mut at = facts.start;
        while at < facts.end {
            let fact = &body.item.facts[at];
            if fact.scope != scope && self.nesting < MAX_NESTING {
                let inner = body.towards(scope, fact.scope);
                let end = body.extent(at, inner, facts.end);
                self.nesting += 1;
                let out = self.enter(body, at..end, inner);
                self.nesting -= 1;
                add_output(&mut printed, &out);
                at = end;
                continue;
            }
            match &fact.kind {
                FactKind::Command(command) => {
                    prefix = Span::new(fact.span.start, command.words.first().map_or(fact.span.end, |w| w.span.start));
                    let out = self.command(body, fact, command);
                    match command.pipeline {
                        Some((_, stage)) if stage > 0 => {
                            printed.text.truncate(before_pipeline.0);
                            printed.known = before_pipeline.1;
                        }
                        _ => before_pipeline = (printed.text.len(), printed.known),
                    }
                    add_output(&mut printed, &out);
                }
                FactKind::Bind { name, value, .. } if !prefix.contains(fact.span) => {
                    self.assign(body, name, value.as_ref(), body.outer(fact.span));
                }
                FactKind::Loop { name, values } => {
                    let next = body.item.facts.get(at + 1).filter(|_| at + 1 < facts.end);
                    let inner = next.map(|next| body.towards(scope, next.scope));
                    if let Some(inner) = inner.filter(|inner| body.item.scopes[*inner].span == fact.span) {
                        let end = body.extent(at + 1, inner, facts.end);
                        self.nesting += 1;
                        self.repeat(body, name.as_ref(), values, at + 1..end, inner);
                        self.nesting -= 1;
                        printed.known = false;
                        at = end;
                        continue;
                    }
                }
                _ => {}
            }
            at += 1;
        }
        printed
    }

    fn enter(&mut self, body: &Body, facts: Range<usize>, scope: usize) -> Resolved {
        match body.item.scopes[scope].kind {
            ScopeKind::Symbol => {
                let name = body.item.scopes[scope].name.clone();
                let body = body.clone();
                self.functions.push(Function { name, body, facts, scope, called: false, running: false });
                Resolved::of("")
            }
            ScopeKind::Subshell => match self.printed.remove(&(body.number, scope)) {
                Some(_) => Resolved::of(""),
                None => self.subshell(body, facts, scope),
            },
            ScopeKind::Branch => {
                let mark = self.variables.mark();
                let printed = self.run(body, facts, scope);
                self.variables.join(mark);
                printed
            }
            ScopeKind::Loop => {
                let repeated = std::mem::replace(&mut self.repeated, true);
                let printed = self.run(body, facts, scope);
                self.repeated = repeated;
                printed
            }
            _ => self.run(body, facts, scope),
        }
    }

    /// A loop: value by value where all are known, else once with the name unknown.
    fn repeat(&mut self, body: &Body, name: Option<&Value>, values: &[Value], facts: Range<usize>, scope: usize) {
        let mut rounds: Vec<Resolved> = Vec::new();
        for value in values.iter().take(MAX_ROUNDS + 1) {
            let text = match value {
                Value::Text(text) => text.clone(),
                other => Text { pieces: vec![Piece::Hole { value: other.clone(), quoted: false }] },
            };
            rounds.extend(self.words(body, &text, Span::default()));
        }
        let name = name.and_then(Value::path);
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
                let text = match rounds.as_slice() {
                    [one] => one.text.clone(),
                    _ => super::UNKNOWN.to_owned(),
                };
                let value = Resolved { text, many: true, ..Resolved::default() };
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
            let repeated = std::mem::replace(&mut self.repeated, true);
            self.run(body, facts.start + usize::from(starts)..facts.end, scope);
            self.repeated = repeated;
        }
        self.variables.join(mark);
    }

    fn assign(&mut self, body: &Body, name: &Value, value: Option<&Value>, span: Span) {
        let Some(name) = name.path() else { return };
        let value = value.map(|value| self.assigned(body, value, span));
        match name.split_once('[') {
            Some((array, _)) => {
                let unknown = Resolved { many: true, ..Resolved::unknown(Span::default()) };
                self.variables.set(array, Some(Variable { words: vec![unknown], array: true }));
            }
            None => self.variables.set(&name, value),
        }
    }

    fn command(&mut self, body: &Body, fact: &Fact, command: &CommandFact) -> Resolved {
        let mut words = Vec::new();
        for word in &command.words {
            words.extend(self.words(body, &word.text, body.outer(word.span)));
        }
        let mut environment = self.environment.clone();
        for (name, value) in &command.assignments {
            let value = self.one_word(body, value, body.outer(fact.span));
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
                    input = Some(content.unwrap_or_else(|| Resolved::unknown(target.span)));
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
        };
        let printed = self.launch(invocation);
        if let Some((pipeline, stage)) = place {
            self.pipes.insert(pipeline, (stage, printed.clone()));
        }
        printed
    }

    /// Adds an operation for an act of this invocation.
    pub(super) fn act(&mut self, invocation: &Invocation, act: Act, span: Span, certain: bool, place: &Place) {
        self.add(Operation {
            act,
            span,
            symbol: invocation.symbol.clone(),
            language: "bash",
            certain,
            repeated: invocation.repeated,
            place: place.clone(),
        });
    }
}

/// Puts one output behind another.
fn add_output(all: &mut Resolved, more: &Resolved) {
    all.append(more);
    if all.text.len() > MAX_PRINTED {
        *all = Resolved::unknown(all.span);
    }
}

//! Runs the facts of a script in order, as far as text alone tells what would happen.

use super::body::{Body, Mapping};
use super::functions::Function;
use super::variables::{self, Variable, Variables};
use super::{Links, Resolved, Source, Start, UNKNOWN};
use crate::facts::{FactKind, Facts, ScopeKind, Value};
use crate::operations::budget::Budget;
use crate::operations::{Operation, Place};
use crate::text::Span;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::ops::Range;

/// Shells in shells, functions in functions, wrappers around wrappers; what is deeper counts as an unknown program.
pub(super) const MAX_DEPTH: usize = 16;
/// Blocks in blocks; deeper ones are read as if they stood side by side.
const MAX_NESTING: usize = 32;
/// Longer outputs are unknown.
const MAX_PRINTED: usize = 1 << 16;
/// Commands that one text may start, beside one for each of its bytes: no text is worth more.
const MAX_STEPS: usize = 20_000;
/// Operations with one and the same span.
const MAX_ALIKE: usize = 256;

/// Everything a shell remembers.
pub(super) struct Machine<'a> {
    pub(super) text: &'a str,
    /// Id of the language that the running script is written in.
    pub(super) language: &'static str,
    pub(super) operations: Vec<Operation>,
    pub(super) variables: Variables,
    pub(super) aliases: HashMap<String, String>,
    pub(super) functions: Vec<Function>,
    /// Files whose content is known because this script wrote them.
    pub(super) files: HashMap<String, Resolved>,
    pub(super) place: Place,
    /// Things that this script made.
    pub(super) made: HashSet<String>,
    /// Commands started so far, and how many may be.
    pub(super) steps: usize,
    most_steps: usize,
    /// Other names for files that this script made.
    pub(super) links: Links,
    /// Selectors that a command chose for those behind it: `kubectl config use-context`.
    pub(super) chosen: BTreeMap<String, String>,
    /// Standard input of the running shell.
    pub(super) input: Option<Resolved>,
    pub(super) environment: Vec<(String, Resolved)>,
    pub(super) repeated: bool,
    pub(super) depth: usize,
    pub(super) nesting: usize,
    pub(super) spare: usize,
    bodies: usize,
    /// What substitutions printed that were run when their word was needed.
    pub(super) printed: HashMap<(usize, usize), Resolved>,
    /// The pipeline that a running function has just started itself in.
    pub(super) itself: Option<(usize, usize)>,
    /// Last output of each pipeline: stage and text.
    pub(super) pipes: HashMap<(usize, usize), (usize, Resolved)>,
    alike: HashMap<Span, Vec<usize>>,
}

impl<'a> Machine<'a> {
    pub(super) fn new(text: &'a str, start: &Start, budget: Budget) -> Machine<'a> {
        let mut machine = Machine {
            text,
            language: "bash",
            operations: Vec::new(),
            variables: Variables::default(),
            aliases: HashMap::new(),
            functions: Vec::new(),
            files: HashMap::new(),
            place: start.place.clone(),
            made: HashSet::new(),
            steps: 0,
            most_steps: MAX_STEPS + text.len(),
            links: Links::default(),
            chosen: BTreeMap::new(),
            input: None,
            environment: Vec::new(),
            repeated: false,
            depth: budget.depth,
            nesting: 0,
            spare: budget.spare,
            bodies: 0,
            printed: HashMap::new(),
            itself: None,
            pipes: HashMap::new(),
            alike: HashMap::new(),
        };
        machine.begin(start, true);
        machine
    }

    /// A script begins: in a shell of its own when `anew`, which knows the files of the scripts before it and no more.
    pub(super) fn begin(&mut self, start: &Start, anew: bool) {
        if anew {
            self.variables = Variables::default();
            self.place = start.place.clone();
            self.aliases.clear();
            self.functions.clear();
            self.chosen.clear();
        }
        for (name, value) in &start.variables {
            let word = Resolved { known: !value.contains(UNKNOWN), ..Resolved::of(value) };
            self.variables.set(name, Some(Variable { words: vec![word], array: false }));
        }
        for name in &start.secrets {
            let word = Resolved { source: Source::Password, ..Resolved::unknown(Span::default()) };
            self.variables.set(name, Some(Variable { words: vec![word], array: false }));
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

    /// One more command starts; false where there were too many already.
    pub(super) fn step(&mut self) -> bool {
        self.steps += 1;
        self.steps <= self.most_steps
    }

    /// A text inside this one can be followed.
    pub(super) fn can_go_deeper(&self) -> bool {
        self.depth < MAX_DEPTH && !self.exhausted()
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

    /// Adds an operation, unless the same stands there already.
    pub(super) fn add(&mut self, operation: Operation) {
        let alike = self.alike.entry(operation.span).or_default();
        if alike.len() < MAX_ALIKE && !alike.iter().any(|at| self.operations[*at] == operation) {
            alike.push(self.operations.len());
            self.operations.push(operation);
        }
    }

    pub(super) fn subshell(&mut self, body: &Body, facts: Range<usize>, scope: usize) -> Resolved {
        let (mark, place) = (self.variables.mark(), self.place.clone());
        let printed = self.run(body, facts, scope);
        self.variables.roll_back(mark);
        self.place = place;
        printed
    }

    pub(super) fn run(&mut self, body: &Body, facts: Range<usize>, scope: usize) -> Resolved {
        let mut printed = Resolved::of("");
        let mut before_pipeline = (0, true, Source::Anywhere);
        let mut prefix = Span::default();
        let mut outputs = Outputs::default();
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
                outputs.add(body.item.scopes[inner].span.start, &out);
                at = end;
                continue;
            }
            match &fact.kind {
                FactKind::Command(command) => {
                    prefix = Span::new(fact.span.start, command.words.first().map_or(fact.span.end, |w| w.span.start));
                    if let Some((start, stage)) = command.pipeline.filter(|(_, stage)| *stage > 0) {
                        // `(a; b) | c`, `{ a; b; } | c`: what the group printed.
                        let group = outputs.since(start);
                        self.pipes.entry((body.number, start)).or_insert_with(|| (stage - 1, group));
                    }
                    let out = self.command(body, fact, command);
                    outputs.add(fact.span.start, &out);
                    match command.pipeline {
                        Some((_, stage)) if stage > 0 => {
                            printed.text.truncate(before_pipeline.0);
                            printed.known = before_pipeline.1;
                            printed.source.clone_from(&before_pipeline.2);
                        }
                        _ => before_pipeline = (printed.text.len(), printed.known, printed.source.clone()),
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
                self.functions.push(Function::new(name, body, facts, scope));
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

    fn assign(&mut self, body: &Body, name: &Value, value: Option<&Value>, span: Span) {
        let Some(name) = variables::name(name) else { return };
        let value = value.map(|value| self.assigned(body, value, span));
        match name.split_once('[') {
            Some((array, _)) => {
                let unknown = Resolved { many: true, ..Resolved::unknown(Span::default()) };
                self.variables.set(array, Some(Variable { words: vec![unknown], array: true }));
            }
            None => {
                if let Some([word]) = value.as_ref().map(|value| value.words.as_slice()) {
                    self.switched(&name, word, span);
                }
                self.variables.set(&name, value);
            }
        }
    }
}

/// What the last commands of one level printed, and where they stand.
#[derive(Default)]
struct Outputs {
    last: VecDeque<(usize, Resolved)>,
}

/// Commands of a group whose outputs are kept.
const MAX_OUTPUTS: usize = 32;

impl Outputs {
    fn add(&mut self, start: usize, out: &Resolved) {
        if self.last.len() >= MAX_OUTPUTS {
            self.last.pop_front();
        }
        self.last.push_back((start, out.clone()));
    }

    /// Everything that was printed behind this place.
    fn since(&self, start: usize) -> Resolved {
        let mut all = Resolved::of("");
        let mut any = false;
        for (_, out) in self.last.iter().filter(|(at, _)| *at >= start) {
            any = true;
            add_output(&mut all, out);
        }
        let told = any && all.text.contains(|c: char| !c.is_whitespace() && c != '…');
        if told { all } else { Resolved::unknown(Span::default()) }
    }
}

/// Puts one output behind another.
fn add_output(all: &mut Resolved, more: &Resolved) {
    all.append(more);
    if all.text.len() > MAX_PRINTED {
        *all = Resolved::unknown(all.span);
    }
}

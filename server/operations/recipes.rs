//! What the recipes of a Makefile do, with its variables filled in as far as the file tells.
//!
//! A Makefile may take away what it makes: its targets, and below a target for cleaning what its variables name inside
//! the tree.

use super::shell::{self, Start};
use super::steps::{self, Step, Steps};
use super::{Act, Operation, macros};
use crate::facts::{FactKind, Facts, Item, Piece, Placed, ScopeKind, TARGET, Text, Value, variable};
use crate::text::Span;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Variables in variables.
const MAX_DEPTH: usize = 6;
/// Longer values are unknown.
const MAX_VALUE: usize = 1 << 12;
/// Words of a target whose recipe cleans up.
const CLEANING: &[&str] = &[
    "clean",
    "distclean",
    "mostlyclean",
    "maintainerclean",
    "realclean",
    "cleanall",
    "clobber",
    "mrproper",
    "uninstall",
];
/// Folders that are worth something even to a recipe that cleans up.
const KEPT: &[&str] = &[".git", "data", "db", "state", "backup", "backups", "volumes", "secrets"];

/// The operations of all recipes.
pub(super) fn operations(text: &str, facts: &Facts) -> Vec<Operation> {
    let file = File::of(text, facts);
    let mut steps = Steps::new(text);
    let defined = macros::defined(text);
    let mut whole = Vec::new();
    for (index, placed) in facts.items.iter().enumerate() {
        let mut before = None;
        if file.one_shell && !steps::reads_shell(&file.shell) {
            whole.extend(file.programs(text, placed));
            continue;
        }
        for embedded in &placed.item.embedded {
            let base = placed.span.start;
            let written = embedded.span.shift(base).of(text);
            let target = target(&placed.item, embedded.scope);
            let variables = file.variables(written, target);
            if macros::asks(written, &defined) || file.holds_syntax(written) {
                let line = written.trim_start_matches(['\t', '@', '-', '+', ' ']);
                let line = macros::expanded(line, &defined, &|name| file.value(&variable(name), 0));
                let start = Start { base, variables: variables.clone(), ..Start::default() };
                let found = shell::command_line(&line, Some(embedded.span.shift(base)), &start).into_iter();
                whole.extend(found.map(|one| Operation { symbol: target.to_owned(), ..one }));
                continue;
            }
            let recipe = (index, embedded.scope);
            let goes_on = file.one_shell && before.replace(recipe) == Some(recipe);
            let start = Start { base, variables, ..Start::default() };
            steps.run(&Step { embedded, shell: &file.shell, start, symbol: target.to_owned(), goes_on });
        }
    }
    let mut found = steps.operations();
    found.extend(whole);
    found.retain(|operation| !file.takes_its_own(operation));
    found
}

/// The targets of the rule around a recipe.
fn target(item: &Item, scope: usize) -> &str {
    let mut rules = item.enclosing(scope).filter(|(_, scope)| scope.kind == ScopeKind::Symbol);
    rules.next().map_or("", |(_, scope)| scope.name.as_str())
}

/// What a Makefile says as a whole.
struct File<'f> {
    values: HashMap<String, &'f Value>,
    /// Variables that every line finds in its environment.
    exported: Vec<String>,
    targets: BTreeSet<String>,
    shell: String,
    /// All lines of a recipe go to one shell.
    one_shell: bool,
    /// Other files may set more.
    includes: bool,
}

impl<'f> File<'f> {
    fn of(text: &str, facts: &'f Facts) -> File<'f> {
        let mut file = File {
            values: HashMap::new(),
            exported: Vec::new(),
            targets: BTreeSet::new(),
            shell: "sh".to_owned(),
            one_shell: false,
            includes: text.lines().any(|line| line.trim_start_matches('-').starts_with("include ")),
        };
        for (placed, fact, span) in facts.iter() {
            let FactKind::Setting { key, key_span, value, value_span } = &fact.kind else { continue };
            let (name, between) = (variable(key), Span::new(key_span.end, value_span.start));
            let start = span.start.saturating_sub(fact.span.start);
            let operator = between.shift(start).of(text);
            if placed.span.of(text).starts_with("export") {
                file.exported.push(name.clone());
            }
            if operator.contains('+') {
                file.values.insert(name, &Value::Unknown);
            } else if !operator.contains('?') || !file.values.contains_key(&name) {
                file.values.insert(name, value);
            }
        }
        let shell = file.value("SHELL", 0);
        if let Some(program) = shell.split_ascii_whitespace().next().and_then(|path| path.rsplit('/').next())
            && !program.contains('…')
        {
            program.clone_into(&mut file.shell);
        }
        for scope in facts.items.iter().flat_map(|placed| &placed.item.scopes) {
            if scope.kind == ScopeKind::Symbol {
                let names = scope.name.split_ascii_whitespace().map(|name| file.expanded(name));
                let names: Vec<String> = names.collect();
                file.one_shell |= names.iter().any(|name| name == ".ONESHELL");
                file.targets.extend(names.into_iter().filter(|name| !name.starts_with('.')));
            }
        }
        file
    }

    /// What the recipes of a rule do that an interpreter other than a shell reads, each as a whole.
    fn programs(&self, text: &str, placed: &Placed) -> Vec<Operation> {
        let mut recipes: BTreeMap<usize, Vec<Span>> = BTreeMap::new();
        for embedded in &placed.item.embedded {
            recipes.entry(embedded.scope).or_default().push(embedded.span.shift(placed.span.start));
        }
        let read = recipes.into_iter().flat_map(|(scope, lines)| {
            let symbol = target(&placed.item, scope);
            steps::program(text, &self.shell, &lines).into_iter().map(move |one| (symbol.to_owned(), one))
        });
        read.map(|(symbol, one)| Operation { symbol, ..one }).collect()
    }

    /// The value of a variable, unknown parts as `…`; empty where nobody set it.
    fn value(&self, name: &str, depth: usize) -> String {
        match self.values.get(name) {
            Some(Value::Text(text)) if depth < MAX_DEPTH => self.filled(text, depth + 1),
            Some(Value::Number(number)) => number.clone(),
            Some(_) => "…".to_owned(),
            None => String::new(),
        }
    }

    fn filled(&self, text: &Text, depth: usize) -> String {
        let mut out = String::new();
        for piece in &text.pieces {
            match piece {
                Piece::Literal(text) | Piece::Bare(text) => out.push_str(text),
                Piece::Hole { value: Value::Name(name), .. } => {
                    let name = name.trim_start_matches("${").trim_end_matches('}');
                    let value = self.value(name, depth);
                    out.push_str(if value.is_empty() { "…" } else { &value });
                }
                Piece::Hole { .. } => out.push('…'),
            }
            if out.len() > MAX_VALUE {
                return "…".to_owned();
            }
        }
        out.trim().to_owned()
    }

    /// True where make puts in what a shell reads before it fills in variables of its own: `CLI = A=b cli`, `a && b`.
    fn holds_syntax(&self, line: &str) -> bool {
        let names =
            line.match_indices(['(', '{']).filter(|(at, _)| line[..*at].ends_with('$') && !line[..*at].ends_with("$$"));
        let mut values = names.filter_map(|(at, _)| {
            let name = variable(line[at + 1..].split([')', '}']).next().unwrap_or_default());
            self.values.contains_key(&name).then(|| self.value(&name, 0))
        });
        values.any(|value| {
            let first = value.split_ascii_whitespace().next().unwrap_or_default();
            let sets = first.split_once('=').is_some_and(|(name, _)| {
                !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
            });
            sets && value.contains(' ') || [" && ", " || ", " | ", "; "].iter().any(|joins| value.contains(joins))
        })
    }

    /// A target as it is called once its variables are filled in.
    fn expanded(&self, target: &str) -> String {
        let mut name = target.to_owned();
        for (variable, _) in self.values.iter().filter(|_| target.contains('$')) {
            for reference in [format!("$({variable})"), format!("${{{variable}}}")] {
                if name.contains(&reference) {
                    name = name.replace(&reference, &self.value(variable, 0));
                }
            }
        }
        name
    }

    /// The variables that a line asks for. What another file may have set is something, nobody knows what.
    fn variables(&self, line: &str, targets: &str) -> Vec<(String, String)> {
        let mut found: Vec<(String, String)> = Vec::new();
        for (at, _) in line.match_indices(['(', '{']).filter(|(at, _)| line[..*at].ends_with('$')) {
            let name = line[at + 1..].split([')', '}', ':', ' ']).next().unwrap_or_default();
            let name = variable(name);
            if name.is_empty() || found.iter().any(|(one, _)| *one == name) {
                continue;
            }
            match self.values.contains_key(&name) {
                true => found.push((name.clone(), self.value(&name, 0))),
                false if self.includes => found.push((name, "…".to_owned())),
                false => {}
            }
        }
        let exported = self.exported.iter().filter(|name| !line.contains(name.as_str()));
        found.extend(exported.map(|name| (name.clone(), self.value(name, 0))));
        let named = self.expanded(targets);
        let known = !named.is_empty() && !named.contains([' ', '%', '$', '…']);
        found.push((TARGET.to_owned(), if known { named } else { "…".to_owned() }));
        found
    }

    /// True for the removal of what this file makes.
    fn takes_its_own(&self, operation: &Operation) -> bool {
        let Act::Command(command) = &operation.act else { return false };
        let mut words = operation.symbol.split(|c: char| !c.is_ascii_alphanumeric());
        let cleans = words.any(|word| CLEANING.contains(&word)) || operation.symbol.contains("clean");
        let own = |path: &str| {
            let path = path.trim_start_matches("./").trim_end_matches('/');
            let first = path.split('/').next().unwrap_or_default();
            let everything = matches!(path, "" | "." | "*" | ".*");
            let inside = !everything && !path.starts_with(['/', '~']) && !path.contains("..");
            self.targets.contains(path) || cleans && inside && !KEPT.contains(&first) && !path.contains("tfstate")
        };
        let open = |word: &super::shell::Resolved| word.maybe_empty && word.text.starts_with("…/");
        matches!(command.program.as_str(), "rm" | "rmdir" | "find")
            && operation.place.folder.is_some()
            && !command.operands.is_empty()
            && command.operands.iter().all(|word| !open(word) && own(&word.text))
    }
}

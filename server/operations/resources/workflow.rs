//! Pipelines: what the shell text of a step starts from, what starts a workflow, which expressions it holds.

use super::super::shell::Start;
use super::{Block, Leaf, Told};
use crate::facts::{FactKind, Facts, Placed, ScopeKind, Text, Value};
use crate::operations::Operation;
use crate::text::Span;
use std::collections::{HashMap, HashSet};

/// True for a workflow of GitHub Actions, or an action of steps.
pub(super) fn is_workflow(path: &str) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    folder == ".github/workflows"
        || folder.ends_with("/.github/workflows")
        || matches!(name, "action.yml" | "action.yaml")
}

/// What starts the workflow, as a key that stands around everything in it.
pub(super) fn triggers(items: &[Placed]) -> Vec<(String, Value)> {
    let mut names: Vec<Value> = Vec::new();
    let mut add = |name: &str| names.push(Value::Text(Text::literal(name)));
    for placed in items {
        let scopes = &placed.item.scopes;
        let is_on =
            |scope: usize| scopes.get(scope).is_some_and(|one| one.name == "on" && one.parent == 0 && scope != 0);
        for scope in scopes.iter().filter(|scope| scope.kind == ScopeKind::Pair && is_on(scope.parent)) {
            add(&scope.name);
        }
        for fact in &placed.item.facts {
            let FactKind::Setting { key, value, .. } = &fact.kind else { continue };
            if fact.scope == 0 && key == "on" || is_on(fact.scope) && key.is_empty() {
                value.as_text().iter().for_each(|name| add(name));
            } else if is_on(fact.scope) {
                add(key);
            }
        }
    }
    vec![("../on".to_owned(), Value::List(names))]
}

/// Expressions of one value.
const MAX_EXPRESSIONS: usize = 64;

/// The `${{ … }}` in a value, each as a setting `expression` below the key.
pub(super) fn expressions(text: &str, leaf: &Leaf<'_>, block: &Block<'_>) -> Vec<Operation> {
    let written = leaf.span.of(text);
    let mut found = Vec::new();
    let mut at = 0;
    // The name of a variable says nothing; where it is set does.
    let path = match leaf.path.rsplit_once('.') {
        Some((map, _)) if map == "env" || map.ends_with(".env") => map,
        _ => &leaf.path,
    };
    while let Some(open) = written[at..].find("${{").map(|open| at + open) {
        let Some(close) = written[open..].find("}}").map(|close| open + close) else { break };
        let inside = written[open + 3..close].split_whitespace().collect::<Vec<_>>().join(" ");
        at = close + 2;
        found.push(block.told(Told {
            path: format!("{path}.expression"),
            value: Value::Text(Text::literal(inside)),
            beside: [leaf.beside(), block.around.to_vec()].concat(),
            span: Span::new(open, at).shift(leaf.span.start),
            certain: true,
        }));
        if found.len() >= MAX_EXPRESSIONS {
            break;
        }
    }
    found
}

/// Document, item (`None` for all of the document) and scope.
type Reach = (usize, Option<usize>, usize);

/// The variables and folders that configuration gives to the shell text in it.
pub(in crate::operations) struct Surroundings<'f> {
    facts: &'f Facts,
    /// Known values of `env` maps by what the map reaches.
    variables: HashMap<Reach, Vec<(String, String)>>,
    /// Names of those that hold a secret.
    secrets: HashMap<Reach, Vec<String>>,
    folders: HashMap<(usize, usize), String>,
    /// What reads the text of a step where it says so.
    shells: HashMap<(usize, usize), String>,
    /// What does so where a step is silent: `defaults.run.shell`.
    defaults: HashMap<Reach, String>,
    /// Steps whose `with.script` is JavaScript.
    scripts: HashSet<(usize, usize)>,
}

/// Maps of variables in pipelines.
const VARIABLES: &[&str] = &["env", "variables", "environment"];

/// What reads a step, by its first word.
const READERS: &[&str] =
    &["sh", "bash", "dash", "zsh", "ksh", "ash", "pwsh", "powershell", "cmd", "python", "node", "perl", "ruby"];

/// The program that a `shell` of a pipeline names; what Ansible calls so is a command.
fn reader(written: &str) -> bool {
    let mut words = written.split_ascii_whitespace();
    let program = words.next().unwrap_or_default().rsplit('/').next().unwrap_or_default();
    let program = program.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    READERS.contains(&program) && (words.clone().next().is_none() || written.contains("{0}"))
}

impl<'f> Surroundings<'f> {
    /// Collects what every step of a text may start from.
    pub(in crate::operations) fn of(facts: &'f Facts) -> Surroundings<'f> {
        let mut found = Surroundings {
            facts,
            variables: HashMap::new(),
            secrets: HashMap::new(),
            folders: HashMap::new(),
            shells: HashMap::new(),
            defaults: HashMap::new(),
            scripts: HashSet::new(),
        };
        for (index, placed) in facts.items.iter().enumerate() {
            for fact in &placed.item.facts {
                let FactKind::Setting { key, value, .. } = &fact.kind else { continue };
                let Some(scope) = placed.item.scopes.get(fact.scope) else { continue };
                if key == "working-directory" {
                    found.folders.extend(value.as_text().map(|folder| ((index, fact.scope), folder)));
                } else if key == "shell" {
                    let Some(shell) = value.as_text().filter(|shell| reader(shell)) else { continue };
                    let above = placed.item.scopes.get(scope.parent).filter(|above| above.name == "defaults");
                    match above.filter(|_| scope.name == "run") {
                        Some(above) => {
                            let item = (above.parent != 0).then_some(index);
                            found.defaults.insert((placed.document, item, above.parent), shell);
                        }
                        None => drop(found.shells.insert((index, fact.scope), shell)),
                    }
                } else if key == "uses"
                    && value.as_text().is_some_and(|uses| uses.starts_with("actions/github-script@"))
                {
                    found.scripts.insert((index, fact.scope));
                } else if scope.kind == ScopeKind::Pair && VARIABLES.contains(&scope.name.as_str()) && fact.scope != 0 {
                    let item = (scope.parent != 0).then_some(index);
                    if value.as_text().is_some_and(|text| text.contains("secrets.")) {
                        found.secrets.entry((placed.document, item, scope.parent)).or_default().push(key.clone());
                    }
                    let known = known(value).map(|value| (key.clone(), value));
                    found.variables.entry((placed.document, item, scope.parent)).or_default().extend(known);
                }
            }
        }
        found
    }

    /// The program that reads the text of the step at scope `scope`, as far as the step says; without its options.
    pub(in crate::operations) fn shell(&self, index: usize, scope: usize) -> Option<&str> {
        let placed = self.facts.items.get(index)?;
        if self.scripts.contains(&(index, placed.item.scopes.get(scope)?.parent)) {
            return Some("node");
        }
        let around = || placed.item.enclosing(scope).map(|(at, _)| (placed.document, Some(index), at));
        let by_default = || around().find_map(|reach| self.defaults.get(&reach));
        let written = self
            .shells
            .get(&(index, scope))
            .or_else(by_default)
            .or_else(|| self.defaults.get(&(placed.document, None, 0)))?;
        let program = written.split_ascii_whitespace().next()?;
        program.rsplit('/').next()
    }

    /// What a shell region inside scope `scope` of item `index` starts from.
    pub(in crate::operations) fn start(&self, index: usize, scope: usize) -> Start {
        let mut start = Start::default();
        let Some(placed) = self.facts.items.get(index) else { return start };
        start.base = placed.span.start;
        let around: Vec<usize> = placed.item.enclosing(scope).map(|(at, _)| at).collect();
        start.place.folder = around.first().and_then(|step| self.folders.get(&(index, *step))).cloned();
        let document = placed.document;
        // Outer values first: a later one of the same name counts.
        let maps = || {
            let within = around.iter().rev().map(|scope| (document, Some(index), *scope));
            std::iter::once((document, None, 0)).chain(within)
        };
        start.secrets = maps().filter_map(|map| self.secrets.get(&map)).flatten().cloned().collect();
        start.variables = maps().filter_map(|map| self.variables.get(&map)).flatten().cloned().collect();
        start
    }
}

/// The text of a value that no expression is put into.
fn known(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => text.known().filter(|text| !text.contains("${{")),
        Value::Number(number) => Some(number.clone()),
        _ => None,
    }
}

//! Pipelines: what the shell text of a step starts from.

use super::super::shell::Start;
use crate::facts::{FactKind, Facts, ScopeKind, Value};
use std::collections::HashMap;

/// True for a workflow of GitHub Actions.
pub(super) fn is_workflow(path: &str) -> bool {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    folder == ".github/workflows" || folder.ends_with("/.github/workflows")
}

/// Document, item (`None` for all of the document) and scope.
type Reach = (usize, Option<usize>, usize);

/// The variables and folders that configuration gives to the shell text in it.
pub(in crate::operations) struct Surroundings<'f> {
    facts: &'f Facts,
    /// Known values of `env` maps by what the map reaches.
    variables: HashMap<Reach, Vec<(String, String)>>,
    folders: HashMap<(usize, usize), String>,
    /// What reads the text of a step where it says so.
    shells: HashMap<(usize, usize), String>,
}

impl<'f> Surroundings<'f> {
    /// Collects what every step of a text may start from.
    pub(in crate::operations) fn of(facts: &'f Facts) -> Surroundings<'f> {
        let mut found =
            Surroundings { facts, variables: HashMap::new(), folders: HashMap::new(), shells: HashMap::new() };
        for (index, placed) in facts.items.iter().enumerate() {
            for fact in &placed.item.facts {
                let FactKind::Setting { key, value, .. } = &fact.kind else { continue };
                let Some(scope) = placed.item.scopes.get(fact.scope) else { continue };
                if key == "working-directory" {
                    found.folders.extend(value.as_text().map(|folder| ((index, fact.scope), folder)));
                } else if key == "shell" {
                    found.shells.extend(value.as_text().map(|shell| ((index, fact.scope), shell)));
                } else if scope.kind == ScopeKind::Pair && scope.name == "env" && fact.scope != 0 {
                    let item = (scope.parent != 0).then_some(index);
                    let known = known(value).map(|value| (key.clone(), value));
                    found.variables.entry((placed.document, item, scope.parent)).or_default().extend(known);
                }
            }
        }
        found
    }

    /// The program that reads the text of the step at scope `scope`, as far as the step says; without its options.
    pub(in crate::operations) fn shell(&self, index: usize, scope: usize) -> Option<&str> {
        let written = self.shells.get(&(index, scope))?;
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
        let maps = std::iter::once((document, None, 0))
            .chain(around.iter().rev().map(|scope| (document, Some(index), *scope)));
        start.variables = maps.filter_map(|map| self.variables.get(&map)).flatten().cloned().collect();
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

//! Commands of containers: `command:` and `args:` lists of Kubernetes objects, `entrypoint:` and `command:` of Compose
//! services, which start a process without a shell.

use super::super::budget::Budget;
use super::super::shell::{Start, argv};
use crate::facts::{FactKind, Placed, ScopeKind, Text};
use crate::operations::{Operation, Place};
use crate::text::Span;
use std::collections::BTreeMap;

/// Words of one list.
const MAX_WORDS: usize = 256;

/// The two lists of one container, and where they stand.
#[derive(Default)]
struct Lists {
    command: Vec<Text>,
    args: Vec<Text>,
    span: Option<Span>,
    /// The program is a name, not a list.
    alone: bool,
}

/// What the containers of one document run: the list `program`, then the list `rest`. A list of arguments alone goes to
/// a program that the image names, which most images of services leave to it.
pub(super) fn commands(items: &[Placed], program: &str, rest: &str, budget: &mut Budget) -> Vec<Operation> {
    let mut found = Vec::new();
    for placed in items {
        let scopes = &placed.item.scopes;
        let mut containers: BTreeMap<usize, Lists> = BTreeMap::new();
        for fact in &placed.item.facts {
            let FactKind::Setting { key, value, value_span, .. } = &fact.kind else { continue };
            // `"command": "rm", "args": ["-rf", "x"]` of a task or of a server for agents.
            if rest == "args"
                && key == program
                && let Some(name) = value.as_text().filter(|name| !name.contains(char::is_whitespace))
            {
                let lists = containers.entry(fact.scope).or_default();
                lists.command = vec![Text::literal(name)];
                lists.alone = true;
                continue;
            }
            let Some(scope) = scopes.get(fact.scope).filter(|scope| key.is_empty() && scope.kind == ScopeKind::Pair)
            else {
                continue;
            };
            if scope.name != program && scope.name != rest {
                continue;
            }
            let lists = containers.entry(scope.parent).or_default();
            let words = if scope.name == program { &mut lists.command } else { &mut lists.args };
            if words.len() < MAX_WORDS {
                words.push(value.as_text().map_or_else(Text::default, Text::literal));
                let span = value_span.shift(placed.span.start);
                let whole = lists.span.get_or_insert(span);
                *whole = Span::new(whole.start.min(span.start), whole.end.max(span.end));
            }
        }
        for (container, lists) in containers {
            let alone = rest == "args";
            // A name without words is read where it stands.
            let starts = !lists.command.is_empty() && (!lists.alone || !lists.args.is_empty());
            let Some(span) = lists.span.filter(|_| !alone || starts) else { continue };
            let words = [lists.command, lists.args].concat();
            let start = Start { place: Place::default(), ..Start::default() };
            let symbol = placed.item.symbol(container);
            let run = argv(&words, None, span, &start, budget).into_iter();
            found.extend(run.map(|operation| Operation { symbol: symbol.clone(), ..operation }));
        }
    }
    found
}

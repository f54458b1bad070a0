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

/// Keys of a machine's first boot whose lists hold commands, each a text or a list of words.
const FIRST_BOOT: &[&str] = &["runcmd", "bootcmd"];

/// The commands of a first boot that are lists of words: `- [mkfs.xfs, /dev/sdb]`.
pub(super) fn first_boot(items: &[Placed], text: &str, budget: &mut Budget) -> Vec<Operation> {
    let mut found = Vec::new();
    for placed in items {
        let mut lists: Vec<(Span, Vec<Text>)> = Vec::new();
        for fact in &placed.item.facts {
            let FactKind::Setting { key, value, value_span, .. } = &fact.kind else { continue };
            let scope = placed.item.enclosing(fact.scope).find(|(_, scope)| scope.kind == ScopeKind::Pair);
            if !key.is_empty() || !scope.is_some_and(|(_, scope)| FIRST_BOOT.contains(&scope.name.as_str())) {
                continue;
            }
            let span = value_span.shift(placed.span.start);
            let word = value.as_text().map_or_else(Text::default, Text::literal);
            let between = |last: &Span| text.get(last.end..span.start).unwrap_or("]");
            match lists.last_mut() {
                Some((whole, words)) if between(whole).trim_matches(['"', '\'', ' ', '\n', '\t']) == "," => {
                    whole.end = span.end;
                    words.push(word);
                }
                _ if text
                    .get(..span.start)
                    .is_some_and(|before| before.trim_end_matches(['"', '\'', ' ']).ends_with('[')) =>
                {
                    lists.push((span, vec![word]));
                }
                _ => {}
            }
        }
        for (span, words) in lists.into_iter().filter(|(_, words)| words.len() <= MAX_WORDS) {
            found.extend(argv(&words, None, span, &Start::default(), budget));
        }
    }
    found
}

//! Commands of containers: `command:` and `args:` lists of Kubernetes objects, `entrypoint:` and `command:` of Compose
//! services, which start a process without a shell.

use super::super::budget::Budget;
use super::super::shell::{Start, argv, line};
use crate::facts::{FactKind, Placed, ScopeKind, Text};
use crate::operations::{Operation, Place};
use crate::text::Span;
use std::collections::BTreeMap;

/// Words of one list.
const MAX_WORDS: usize = 256;

/// The program of a service of Compose, which most images name themselves.
const COMPOSE: (&str, &str) = ("entrypoint", "command");
/// Words by which a shell joins commands.
const OPERATORS: &[&str] = &["|", "||", "&&", ";", "|&"];

/// The two lists of one container, and where they stand.
#[derive(Default)]
struct Lists {
    command: Vec<Text>,
    args: Vec<Text>,
    span: Option<Span>,
    /// The program is a name, not a list.
    alone: bool,
}

/// Lists of task definitions, of jobs of a cloud, of tables of tasks.
pub(super) const LISTS: &[(&str, &str)] = &[
    ("entryPoint", "command"),
    ("EntryPoint", "Command"),
    ("Entrypoint", "Cmd"),
    ("Command", "Args"),
    ("cmd", "args"),
    ("argv", "stdin"),
    ("test", "interval"),
    ("notify", "file_opener"),
    ("entrypoint", "cmd"),
    ("initializeCommand", "remoteUser"),
    ("onCreateCommand", "remoteUser"),
    ("postCreateCommand", "remoteUser"),
    ("postStartCommand", "remoteUser"),
];

/// True where a document has a list of this name.
pub(super) fn are_there(items: &[Placed], name: &str) -> bool {
    items
        .iter()
        .any(|placed| placed.item.scopes.iter().any(|scope| scope.name == name && scope.kind == ScopeKind::Pair))
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
            let alone = (program, rest) != COMPOSE;
            // A name without words is read where it stands.
            let starts = !lists.command.is_empty() && (!lists.alone || !lists.args.is_empty());
            let Some(span) = lists.span.filter(|_| !alone || starts) else { continue };
            let mut words = [lists.command, lists.args].concat();
            // How a check of a container says who reads the words behind it.
            let asked =
                words.first().and_then(Text::known).filter(|first| matches!(first.as_str(), "CMD" | "CMD-SHELL"));
            if asked.is_some() {
                words.remove(0);
            }
            let start = Start { place: Place::default(), ..Start::default() };
            let symbol = placed.item.symbol(container);
            // Words that only a shell knows mean that one reads them: tasks of editors.
            let reads = asked.is_some_and(|asked| asked != "CMD")
                || words.iter().any(|word| word.known().is_some_and(|word| OPERATORS.contains(&word.as_str())));
            let run = match reads {
                true => {
                    let words: Vec<String> = words.iter().map(Text::shown).collect();
                    line(&words.join(" "), Some(span), &start, budget)
                }
                false => argv(&words, None, span, &start, budget),
            };
            let run = run.into_iter();
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

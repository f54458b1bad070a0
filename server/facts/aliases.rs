//! Names that a text gives to what is of interest: `from shutil import rmtree as rt`, `run = subprocess.run`.
//!
//! Which calls are kept goes by the name that is written, so calls by such a name are looked for apart, and only in
//! texts that give one. What the name stands for where it is called is not decided here.

use super::value::Value;
use super::walk::{MAX_PATH, last_word};
use super::{FactKind, Interest, Item, Placed, ScopeKind};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Names of one text for things of interest.
pub(super) type Aliases = Arc<BTreeSet<String>>;

/// Names for names for names are followed this far.
const MAX_ROUNDS: usize = 4;
/// Bytes before a parenthesis that a called name and its type arguments are looked for in.
const MAX_CALLEE: usize = 128;

/// Adds the names that a fact gives to something of interest, and that are of none by themselves.
pub(super) fn given(kind: &FactKind, interest: Interest<'_>, names: &mut Vec<String>) {
    match kind {
        FactKind::Import { path, name } => {
            let last = path.rsplit('.').next().unwrap_or(path);
            if !interest(name) && (interest(last) || interest(path)) {
                names.push(name.clone());
            }
        }
        FactKind::Bind { name, value: Some(value), .. } => match (name, value) {
            // `const { exec: run } = processes`
            (Value::Map(parts), _) => parts.iter().for_each(|(part, name)| {
                let part = part.as_text().filter(|part| interest(part));
                names.extend(part.and_then(|_| name.last_name()).filter(|name| !interest(name)).map(str::to_owned));
            }),
            (Value::List(bound), Value::List(values)) if bound.len() == values.len() => {
                bound.iter().zip(values).for_each(|(name, value)| bind(name, value, interest, names));
            }
            _ => bind(name, value, interest, names),
        },
        _ => {}
    }
}

fn bind(name: &Value, value: &Value, interest: Interest<'_>, names: &mut Vec<String>) {
    let lent = match value {
        Value::Name(_) | Value::Member(..) => is_of_interest(value, interest),
        // `partial(shutil.rmtree, …)`: what comes back may be the function with some of its arguments.
        Value::Call(call) => call.positional(0).is_some_and(|first| is_of_interest(first, interest)),
        _ => false,
    };
    if lent && let Some(name) = name.last_name().filter(|name| !interest(name)) {
        names.push(name.to_owned());
    }
}

fn is_of_interest(value: &Value, interest: Interest<'_>) -> bool {
    let whole = || match value {
        Value::Member(object, member) => match &**object {
            Value::Name(object) if object.len() + member.len() < MAX_PATH => interest(&format!("{object}.{member}")),
            _ => false,
        },
        _ => false,
    };
    value.last_name().is_some_and(interest) || whole()
}

/// The names of the functions around what an item hands on: a call of such a function may hand on what it is given.
pub(super) fn wrappers(item: &Item, interest: Interest<'_>) -> Vec<String> {
    let mut names = Vec::new();
    for fact in &item.facts {
        let FactKind::Call(call) = &fact.kind else { continue };
        let hands = call.callee.last_name().is_some_and(|name| interest(&format!("{}(", name.trim_end_matches('!'))));
        if !hands || call.arguments.iter().all(|argument| is_written_out(&argument.value)) {
            continue;
        }
        let around = item.enclosing(fact.scope).filter(|(_, scope)| scope.kind == ScopeKind::Symbol);
        for (_, scope) in around {
            // `self.run` of Ruby is called by its last name.
            let name = scope.name.rsplit('.').next().unwrap_or_default();
            if !name.is_empty() && !interest(name) && !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
    }
    names
}

/// True for a value that nothing can be put into.
fn is_written_out(value: &Value) -> bool {
    match value {
        Value::Text(text) => text.known().is_some(),
        Value::List(values) => values.iter().all(is_written_out),
        Value::Number(_) | Value::Bool(_) | Value::Null => true,
        _ => false,
    }
}

/// Every name of the text that stands for something of interest, names for such names included.
pub(super) fn all(items: &[Placed], interest: Interest<'_>) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = items.iter().flat_map(|placed| placed.item.aliases.iter().cloned()).collect();
    for _ in 0..MAX_ROUNDS {
        let more = if names.is_empty() { Vec::new() } else { more(items, &names, interest) };
        if more.is_empty() {
            break;
        }
        names.extend(more);
    }
    names
}

/// What the items call something that is of interest, or one of `names`, beside those.
pub(super) fn more(items: &[Placed], names: &BTreeSet<String>, interest: Interest<'_>) -> Vec<String> {
    let mut more = Vec::new();
    let known = |name: &str| names.contains(name) || interest(name);
    let facts = items.iter().flat_map(|placed| &placed.item.facts);
    facts.for_each(|fact| given(&fact.kind, &known, &mut more));
    more
}

/// True when something in `text` looks like a call by one of the names, which are sorted. `bare`: a call may do without
/// brackets.
pub(super) fn called(text: &str, names: &[&str], bare: bool) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    bare && words.any(|word| names.binary_search(&word).is_ok())
        || text.match_indices('(').any(|(at, _)| {
            let start = (at.saturating_sub(MAX_CALLEE)..at).find(|start| text.is_char_boundary(*start)).unwrap_or(at);
            names.binary_search(&last_word(&text[start..at])).is_ok()
        })
}

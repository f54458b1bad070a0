//! Which code of a program its tests alone run, where the text itself says so.

use crate::facts::{Item, ScopeKind};

/// Attributes of one item that are looked at, and bytes of all of them.
const MAX_ATTRIBUTES: usize = 8;
const MAX_BYTES: usize = 400;

/// True for code of Rust below `#[cfg(test)]` or in a function marked as a test. `start` is where the item stands.
pub(super) fn below_test(text: &str, item: &Item, start: usize, scope: usize) -> bool {
    let symbols = item.enclosing(scope).filter(|(_, scope)| scope.kind == ScopeKind::Symbol);
    symbols.into_iter().any(|(_, scope)| is_marked(text, start + scope.span.start))
}

/// True when an attribute right before `at` says that what follows is there for tests only.
fn is_marked(text: &str, at: usize) -> bool {
    let from = (at.saturating_sub(MAX_BYTES)..=at).find(|from| text.is_char_boundary(*from));
    let mut before = from.and_then(|from| text.get(from..at)).unwrap_or("").trim_end();
    for _ in 0..MAX_ATTRIBUTES {
        let Some((rest, attribute)) = before.strip_suffix(']').and_then(|before| before.rsplit_once("#[")) else {
            return false;
        };
        if is_for_tests(attribute) {
            return true;
        }
        before = rest.trim_end();
    }
    false
}

/// `test`, `tokio::test(…)`, `cfg(test)`, `cfg(all(test, …))`; what `any` or `not` say holds elsewhere too.
fn is_for_tests(attribute: &str) -> bool {
    let (name, arguments) = attribute.split_once('(').unwrap_or((attribute, ""));
    let name = name.rsplit("::").next().unwrap_or(name).trim();
    let all = |arguments: &str| {
        arguments.strip_prefix("all(").is_some_and(|inside| {
            !inside.contains('(') && inside.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == "test")
        })
    };
    match name {
        "test" | "rstest" => true,
        "cfg" => arguments.trim_end_matches(')').trim() == "test" || all(arguments.trim()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_for_tests;

    #[test]
    fn attributes_of_tests_and_others() {
        for marked in
            ["test", "tokio::test", "tokio::test(flavor = \"x\")", "cfg(test)", "cfg(all(unix, test))", "rstest"]
        {
            assert!(is_for_tests(marked), "{marked}");
        }
        for other in
            ["cfg(not(test))", "cfg(any(test, unix))", "cfg(all(unix, not(test)))", "inline", "cfg(feature = \"test\")"]
        {
            assert!(!is_for_tests(other), "{other}");
        }
    }
}

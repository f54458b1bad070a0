//! What stands in for the real thing in tests of Python: fixtures, and names that a test puts something else behind.

use super::names::{At, Names, Site};
use super::things::Things;
use crate::facts::module;

/// Bytes before a function that its decorators are looked for in, and bytes of a call of `patch`.
const MAX_DECORATORS: usize = 1000;
const MAX_CALL: usize = 200;
/// Calls of `patch` in one function that are looked at.
const MAX_PATCHES: usize = 32;
/// Fixtures that make such things.
const MAKERS: &[&str] = &["mocker", "class_mocker", "module_mocker", "package_mocker", "session_mocker"];
/// Libraries whose functions make such things.
pub(super) const LIBRARIES: &[&str] = &[
    "unittest.mock",
    "mock.",
    "moto",
    "org.mockito.",
    "org.easymock.",
    "io.mockk.",
    "fakeredis",
    "mongomock",
    "birdisle",
    "ioredis-mock",
    "redis-mock",
    "redis-memory-server",
    "mongodb-memory-server",
    "memfs",
    "mock-fs",
    "FakeRedis",
    "MockRedis",
    "k8s.io/client-go/kubernetes/fake",
    "k8s.io/client-go/dynamic/fake",
    "k8s.io/client-go/metadata/fake",
    "sigs.k8s.io/controller-runtime/pkg/client/fake",
    "github.com/golang/mock",
    "go.uber.org/mock",
    "github.com/stretchr/testify/mock",
    "github.com/spf13/afero.NewMemMapFs",
    "github.com/fsouza/fake-gcs-server",
    "github.com/go-redis/redismock",
    "github.com/DATA-DOG/go-sqlmock",
    "github.com/alicebob/miniredis",
];
/// Functions of RSpec that do.
pub(super) const MAKERS_OF_RUBY: &[&str] =
    &["double", "instance_double", "class_double", "object_double", "spy", "instance_spy"];
/// Annotations of fields that hold one.
const MARKS: &[&str] = &["@Mock", "@Spy", "@MockBean", "@MockitoBean", "@SpyBean"];
/// Ways to put something else behind a module.
const REPLACERS: &[&str] =
    &["jest.mock(", "jest.doMock(", "jest.unstable_mockModule(", "vi.mock(", "vi.doMock(", "mock.module("];
/// Ways to put something else behind a name.
const PATCHES: &[&str] = &["patch(", "patch.object(", "monkeypatch.setattr("];

/// True for a parameter that a decorator of the function or the class around it fills, and for the fixture that makes
/// such things.
pub(super) fn is_handed_over(things: &Things<'_>, name: &str, site: &Site<'_>) -> bool {
    things.names.parameter_of(site).is_some()
        && (MAKERS.contains(&name)
            || things.has_doubles()
                && things.names.around(site.at(0)).iter().any(|start| {
                    let patched = |line: &str| line.strip_prefix('@').is_some_and(names_patch);
                    decorators(things.text, *start).lines().any(|line| patched(line.trim_start()))
                }))
}

/// True for a field that is marked as one.
pub(super) fn is_marked(things: &Things<'_>, site: &Site<'_>) -> bool {
    things.family == "java" && {
        let written = things.names.span(site).of(things.text);
        MARKS.iter().any(|mark| written.starts_with(mark))
    }
}

/// True where something else stands behind `path` when it is called at byte `called`: within a `with patch(…)`, below a
/// decorator, or behind `mocker.patch(…)`.
pub(super) fn is_patched(things: &Things<'_>, path: &str, at: At, called: usize) -> bool {
    if !things.has_doubles() {
        return false;
    }
    let around = things.names.around(at);
    let found = |text: &str, holds: &dyn Fn(&str) -> bool| {
        let mut calls = PATCHES.iter().flat_map(|patch| text.match_indices(patch)).take(MAX_PATCHES);
        calls.any(|(start, patch)| {
            let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
            replaces(&text[start + patch.len()..], patch, path) && holds(&text[line..])
        })
    };
    let decorated = |start: &usize| found(decorators(things.text, *start), &|line| line.trim_start().starts_with('@'));
    let from = around
        .first()
        .copied()
        .unwrap_or_else(|| things.names.items.get(at.item).map_or(called, |item| item.span.start));
    let within = things.text.get(from..called).is_some_and(|before| found(before, &holds_until_the_end));
    within || around.iter().any(decorated)
}

/// False for a text in which nothing stands in for anything, as far as this module knows.
pub(super) fn are_made(names: &Names<'_>, text: &str) -> bool {
    ["unittest", "mock", "pytest", "pytest_mock"].iter().any(|library| names.imports(library))
        || text.contains("mocker.patch")
        || text.contains("monkeypatch.setattr")
}

/// The modules that a test of JavaScript puts something else behind: `jest.mock("fs")`.
pub(super) fn replaced_modules(text: &str) -> Vec<String> {
    let calls = REPLACERS.iter().flat_map(|replacer| text.match_indices(replacer)).take(MAX_PATCHES);
    let named = calls.filter_map(|(at, replacer)| {
        let argument = text[at + replacer.len()..].trim_start();
        let quote = argument.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
        Some(module(argument[1..].split(quote).next()?).to_owned())
    });
    named.collect()
}

/// The lines right before `start` that belong to it.
fn decorators(text: &str, start: usize) -> &str {
    let from = (start.saturating_sub(MAX_DECORATORS)..=start).find(|from| text.is_char_boundary(*from));
    let before = from.and_then(|from| text.get(from..start)).unwrap_or("");
    let first = before.rmatch_indices('\n').map(|(at, _)| at).find(|at| {
        let above = before[..*at].rsplit('\n').next().unwrap_or("").trim();
        above.is_empty()
            || above.ends_with(':')
            || !(above.starts_with(['@', ')', '"', '\'']) || above.ends_with([',', '(', ')']))
    });
    &before[first.map_or(0, |at| at + 1)..]
}

/// `patch("…")`, `mock.patch.object(…)`.
fn names_patch(decorator: &str) -> bool {
    let name = decorator.split('(').next().unwrap_or(decorator).trim();
    name.split('.').any(|part| part == "patch")
}

/// True when the arguments of a call of `patch` name what `path` calls.
fn replaces(arguments: &str, patch: &str, path: &str) -> bool {
    let end = (0..=arguments.len().min(MAX_CALL)).rev().find(|end| arguments.is_char_boundary(*end)).unwrap_or(0);
    let mut given = arguments[..end].split([',', ')']).map(|argument| argument.trim().trim_matches(['"', '\'']));
    let Some(first) = given.next() else { return false };
    let whole = |named: &str| named == path || named.ends_with(&format!(".{path}"));
    match given.next() {
        _ if whole(first) => true,
        Some(member) if patch != "patch(" => whole(&format!("{first}.{member}")),
        _ => false,
    }
}

/// True when what the first line of `text` begins still holds at its end: a fixture does for the rest of the test, `with`
/// for what is indented below it.
fn holds_until_the_end(text: &str) -> bool {
    let mut lines = text.split('\n');
    let Some(first) = lines.next() else { return false };
    let indent = |line: &str| line.len() - line.trim_start().len();
    let (own, opening) = (indent(first), first.trim_start());
    let by_fixture = MAKERS.iter().any(|maker| opening.contains(&format!("{maker}.patch")))
        || opening.contains("monkeypatch.setattr");
    let within = opening.starts_with("with ") || opening.starts_with("async with ");
    // The last line ends where the call begins, so its indent counts even where nothing else stands in it.
    let mut lines = lines.peekable();
    let mut inside = true;
    while let Some(line) = lines.next() {
        inside &= indent(line) > own || line.trim().is_empty() && lines.peek().is_some();
    }
    by_fixture && !opening.starts_with('#') || within && inside
}

#[cfg(test)]
mod tests {
    use super::{decorators, holds_until_the_end, replaces};

    #[test]
    fn decorators_stand_right_before_their_function() {
        for (before, found) in [
            ("x = 1\n@patch('a')\n", "@patch('a')\n"),
            ("x = 1\n\n@a\n@patch(\n    'b',\n)\n", "@a\n@patch(\n    'b',\n)\n"),
            ("@patch('a')\nx = 1\n\n", ""),
            ("class A:\n    @patch('a')\n    ", "    @patch('a')\n    "),
        ] {
            assert_eq!(decorators(before, before.len()), found, "{before}");
        }
    }

    #[test]
    fn a_patch_names_what_is_called() {
        for (arguments, patch) in [
            ("\"shutil.rmtree\")", "patch("),
            ("'app.clean.shutil.rmtree', autospec=True)", "patch("),
            ("shutil, \"rmtree\")", "patch.object("),
            ("shutil, 'rmtree', lambda path: None)", "monkeypatch.setattr("),
        ] {
            assert!(replaces(arguments, patch, "shutil.rmtree"), "{arguments}");
        }
        for (arguments, patch) in [
            ("\"shutil.copy\")", "patch("),
            ("\"app.rmtree\")", "patch("),
            ("shutil, 'rmtree')", "patch("),
            ("", "patch("),
        ] {
            assert!(!replaces(arguments, patch, "shutil.rmtree"), "{arguments}");
        }
    }

    #[test]
    fn with_holds_for_what_is_indented_below_it() {
        for text in ["    with patch('a'):\n        b\n\n        ", "  mocker.patch('a')\n  "] {
            assert!(holds_until_the_end(text), "{text}");
        }
        for text in [
            "  with patch('a'):\n    b\n  c\n  ",
            "  with patch('a'):\n    b\n  ",
            "with patch('a'):\n    b\n",
            "  p = patch('a')\n  ",
            "# mocker.patch('a')\n",
        ] {
            assert!(!holds_until_the_end(text), "{text}");
        }
    }
}

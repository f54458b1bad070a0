//! How the words of an operation move the level of a rule: one step at most.

use super::subject::{Subject, shown};
use crate::operations::shell::{self, Resolved};
use crate::operations::{Act, Operation};
use crate::risk::environments::{PRODUCTION, SANDBOX, TRIAL};
use crate::risk::{Confidence, Level};
use crate::rules::format::{Grade, Pattern, Rule, Test};

/// Options that take away the question a tool would ask.
const NO_PROMPT: &[&str] = &[
    "-auto-approve",
    "--auto-approve",
    "--yes",
    "-y",
    "--assume-yes",
    "--force",
    "--no-input",
    "--no-prompts",
    "--non-interactive",
    "--quiet",
    "--no-confirm",
    "--skip-confirmation",
    "-force",
];
/// Programs that everybody forces; it says nothing about where that happens.
const FORCED: &[&str] = &["rm", "remove-item", "ri", "erase", "clear-content", "stop-process"];
/// Effects that are there or not, however often.
const OPENING: &[&str] = &["exposes", "widens", "publishes", "runs"];
/// `molecule` holds the test scenarios of Ansible roles.
const TEST_FOLDERS: &[&str] = &[
    "test",
    "tests",
    "testdata",
    "testing",
    "spec",
    "specs",
    "__tests__",
    "__mocks__",
    "e2e",
    "cypress",
    "fixtures",
    "molecule",
];
/// What stands between dots in the names of test files.
const TEST_PARTS: &[&str] = &["test", "spec", "e2e", "cy"];

/// The level of a match, from what the rule says of it.
pub(super) fn level(
    rule: &Rule,
    pattern: &Pattern,
    level: Grade,
    subject: &Subject<'_>,
    target: Option<&str>,
) -> Level {
    let level = of(level);
    let words = words(subject.operation, target);
    let raised = has(&words, &[&PRODUCTION]) || unasked(pattern, subject) || multiplied(rule, subject.operation);
    let lowered = (has(&words, &[&SANDBOX, &TRIAL]) && !mixed(&words, &subject.targets(&pattern.target)))
        || subject.operation.tested
        || in_tests(subject.path);
    match (raised, lowered) {
        (true, false) => level.raised(),
        (false, true) => level.lowered(),
        _ => level,
    }
}

/// The confidence of a match: a name that is not known for sure costs one step.
pub(super) fn confidence(rule: &Rule, pattern: &Pattern, operation: &Operation) -> Confidence {
    match (pattern.confidence.unwrap_or(rule.confidence), operation.certain) {
        (Grade::High | Grade::Critical, true) => Confidence::High,
        (Grade::High | Grade::Critical, false) | (Grade::Medium, true) => Confidence::Medium,
        (Grade::Medium, false) | (Grade::Low, _) => Confidence::Low,
    }
}

fn of(grade: Grade) -> Level {
    match grade {
        Grade::Low => Level::Low,
        Grade::Medium => Level::Medium,
        Grade::High => Level::High,
        Grade::Critical => Level::Critical,
    }
}

/// Everything that can name an environment.
fn words(operation: &Operation, target: Option<&str>) -> Vec<String> {
    let mut words: Vec<String> = operation.place.selectors.values().cloned().collect();
    words.extend(target.map(str::to_owned));
    match &operation.act {
        Act::Api { parameters, .. } => words.extend(parameters.values().map(shown)),
        Act::Command(command) => {
            words.extend(command.words.iter().map(|word| word.text.clone()));
            words.extend(operation.place.folder.clone().filter(|_| shell::acts_on_folder(&command.program)));
        }
        Act::Call { arguments, .. } => words.extend(arguments.iter().map(|argument| shown(&argument.value))),
        Act::Setting { name, .. } => words.push(name.clone()),
        Act::Statement(statement) => words.push(statement.target.clone()),
    }
    words.iter().flat_map(|word| word.split([' ', '=', ','])).filter(|word| names(word)).map(str::to_owned).collect()
}

/// File paths say nothing (`/usr/local` is no sandbox), nor do options of several words (`--bypass-sandbox`).
fn names(word: &str) -> bool {
    let option = word.strip_prefix('-').map(|rest| rest.trim_start_matches('-'));
    !word.starts_with(['/', '.', '~']) && !option.is_some_and(|name| name.contains('-'))
}

fn has(words: &[String], classes: &[&[&str]]) -> bool {
    let mut parts = words.iter().flat_map(|word| word.split(|c: char| !c.is_ascii_alphanumeric()));
    parts.any(|part| classes.iter().copied().flatten().any(|name| part.eq_ignore_ascii_case(name)))
}

/// Several things of which one is no sandbox's: `rm -r tests/ ~/`. What is said beside them counts for all.
fn mixed(words: &[String], targets: &[String]) -> bool {
    let of_sandbox = |word: &String| has(std::slice::from_ref(word), &[&SANDBOX, &TRIAL]);
    let aside = words.iter().filter(|word| !targets.contains(word)).any(of_sandbox);
    targets.len() > 1 && !aside && !targets.iter().all(of_sandbox)
}

/// Every round of a loop takes something else away. What is written the same in each is gone after the first, and what
/// is opened or switched off is not more so for being done twice.
fn multiplied(rule: &Rule, operation: &Operation) -> bool {
    let same = match &operation.act {
        Act::Command(command) => !command.operands.is_empty() && command.words.iter().all(|word| word.known),
        _ => false,
    };
    operation.repeated && !OPENING.contains(&rule.effect.as_ref()) && !same
}

/// A no-prompt option that is not what the rule is about anyway.
fn unasked(pattern: &Pattern, subject: &Subject<'_>) -> bool {
    let own = |name: &str| {
        pattern.when.iter().any(|test| match test {
            Test::Flag(names) | Test::Option { names, .. } => names.iter().any(|one| one == name),
            _ => false,
        })
    };
    let command = subject.command().filter(|command| !FORCED.contains(&command.program.as_str()));
    let options = command.map(|command| command.options.as_slice()).unwrap_or_default();
    let refused = |value: &Option<Resolved>| value.as_ref().is_some_and(|value| value.text == "false");
    options
        .iter()
        .any(|(name, value)| NO_PROMPT.contains(&name.as_str()) && !own(name) || name == "-confirm" && refused(value))
}

fn in_tests(path: &str) -> bool {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = name.split('.').next().unwrap_or(name);
    folders.split('/').any(|folder| TEST_FOLDERS.contains(&folder))
        || stem.starts_with("test_")
        || stem.ends_with("_test")
        || matches!(stem, "conftest" | "tests")
        || name.split('.').skip(1).any(|part| TEST_PARTS.contains(&part))
}

//! An operation against the catalogue: which rules speak, how loud, and in which words.

mod conditions;
mod glob;
mod shapes;
mod subject;

mod weigh;

pub use glob::glob;
pub(super) use shapes::is;

use super::Catalog;
use super::format::{Index, Pattern, Place, Rule, places};
use crate::operations::{Act, Operation};
use crate::risk::{Confidence, Level};
use std::panic::{AssertUnwindSafe, catch_unwind};
use subject::Subject;

/// A rule that speaks about an operation.
#[derive(Clone, Debug)]
pub struct Match<'c> {
    pub rule: &'c Rule,
    /// The spelling that was recognised.
    pub pattern: &'c Pattern,
    /// After the words of the operation raised or lowered it, by one at most.
    pub level: Level,
    pub confidence: Confidence,
    /// What applying this does, with the target filled in.
    pub message: String,
    /// What is acted on, as far as the text says; `…` stands for unknown parts.
    pub target: Option<String>,
}

/// The rules of `catalog` that speak about `operation` in the file `path`, in the order of the catalogue.
///
/// A rule that panics is left out and reported in `log`.
pub fn matches<'c>(catalog: &'c Catalog, path: &str, operation: &Operation, log: &mut Vec<String>) -> Vec<Match<'c>> {
    let mut found = Vec::new();
    let mut rest = candidates(catalog.index(), operation);
    while let Some(&(rule, _)) = rest.first() {
        let (group, later) = rest.split_at(rest.partition_point(|place| place.0 == rule));
        rest = later;
        let id = catalog.at((rule, 0)).map_or("", |(rule, _)| &rule.id);
        found.extend(isolated(id, path, log, || first(catalog, group, path, operation)));
    }
    found
}

/// Asks one rule; its panic is its silence and a line in the log.
fn isolated<T>(id: &str, path: &str, log: &mut Vec<String>, ask: impl FnOnce() -> Option<T>) -> Option<T> {
    catch_unwind(AssertUnwindSafe(ask)).unwrap_or_else(|_| {
        log.push(format!("rule {id} failed on {path} and is silent there; this is a bug in tagout, please report it"));
        None
    })
}

fn candidates<'i>(index: &'i Index, operation: &Operation) -> &'i [Place] {
    match &operation.act {
        Act::Api { id, .. } => places(&index.operations, id),
        Act::Command(command) => places(&index.programs, &command.program),
        Act::Call { path, .. } => places(&index.calls, path.rsplit('.').next().unwrap_or(path)),
        Act::Setting { path, .. } => places(&index.settings, path.rsplit('.').next().unwrap_or(path)),
        Act::Statement(statement) => places(&index.statements, &statement.act),
    }
}

/// The first pattern of one rule that fits.
fn first<'c>(catalog: &'c Catalog, group: &[Place], path: &str, operation: &Operation) -> Option<Match<'c>> {
    group.iter().find_map(|&place| {
        let (rule, pattern) = catalog.at(place)?;
        let subject = fitting(pattern, path, operation)?;
        let target = subject.target(&pattern.target);
        let message = pattern.message.as_deref().unwrap_or(&rule.message);
        Some(Match {
            rule,
            pattern,
            level: weigh::level(rule, pattern, &subject, target.as_deref()),
            confidence: weigh::confidence(rule, pattern, operation),
            message: filled(message, target.as_deref()) + &provided(operation),
            target: target.filter(|target| target.chars().any(|c| c != '…')),
        })
    })
}

fn fitting<'o>(pattern: &Pattern, path: &'o str, operation: &'o Operation) -> Option<Subject<'o>> {
    if !pattern.languages.is_empty() && !pattern.languages.iter().any(|language| language == operation.language) {
        return None;
    }
    let subject = shapes::subject(&pattern.shape, path, operation)?;
    let holds = |test: &_| conditions::holds(test, &subject, &pattern.target);
    let wanted = pattern.when.iter().all(holds);
    let excused = pattern.unless.iter().any(|group| group.iter().all(holds));
    (wanted && !excused).then_some(subject)
}

/// Words that `{target}` stands behind without a noun of its own.
const BARE: &[&str] = &["from", "under", "of", "to", "by", "with", "behind", "matching", "except", "through"];

/// The message with what is acted on. Behind a noun an unknown target is told apart, elsewhere it stands for itself.
fn filled(message: &str, target: Option<&str>) -> String {
    let Some((before, after)) = message.split_once("{target}") else { return message.to_owned() };
    let mut words = before.split_whitespace().rev();
    let bare = words.next().is_some_and(|word| BARE.contains(&word)) || words.next().is_none();
    match target {
        Some(target) if target.chars().any(|c| c != '…') => format!("{before}\"{target}\"{after}"),
        Some(_) if bare => format!("{before}what is named at run time{after}"),
        Some(_) => format!("{before}that is named at run time{after}"),
        None if bare => format!("{before}something{after}"),
        None => format!("{}{after}", before.trim_end()),
    }
}

/// What has to be true first, where the program is only known by the name of a variable or a glob.
fn provided(operation: &Operation) -> String {
    match &operation.act {
        Act::Command(command) if !operation.certain && command.path.contains(['$', '*', '?', '[']) => {
            format!(", if {} is {}", command.path, command.program)
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{filled, isolated};

    #[test]
    fn messages_read_well_whatever_is_known() {
        for (message, target, expected) in [
            ("deletes the table {target} now", Some("orders"), "deletes the table \"orders\" now"),
            ("deletes the table {target} now", Some("…"), "deletes the table that is named at run time now"),
            ("deletes the table {target} now", None, "deletes the table now"),
            ("deletes {target} and more", Some("…"), "deletes what is named at run time and more"),
            ("deletes {target} and more", None, "deletes something and more"),
            ("deletes all blobs under {target}", None, "deletes all blobs under something"),
            ("destroys it all", Some("x"), "destroys it all"),
        ] {
            assert_eq!(filled(message, target), expected);
        }
    }

    #[test]
    fn a_panic_silences_one_rule_and_is_reported() {
        let mut log = Vec::new();
        let found: Option<u8> = isolated("some-rule", "app.py", &mut log, || panic!("on purpose"));
        assert_eq!(found, None);
        assert!(log[0].starts_with("rule some-rule failed on app.py"), "{log:?}");
        assert_eq!(isolated("other", "app.py", &mut log, || Some(1)), Some(1));
        assert_eq!(log.len(), 1);
    }
}

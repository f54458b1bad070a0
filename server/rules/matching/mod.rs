//! An operation against the catalogue: which rules speak, how loud, and in which words.

mod built;
mod conditions;
mod described;
mod shapes;
mod subject;

mod weigh;

pub(super) use shapes::is;

use super::Catalog;
use super::format::{Index, Pattern, Place, Rule, Target, WRITES, places};
use crate::language;
use crate::operations::shell::{self, How, Resolved};
use crate::operations::{Act, Operation};
use crate::risk::{Confidence, Level};
use described::Said;
use std::borrow::Cow;
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
    asked(catalog, path, operation, false, log)
}

/// The rules that speak where what `operation` says is gone from the text.
pub fn matches_gone<'c>(
    catalog: &'c Catalog,
    path: &str,
    operation: &Operation,
    log: &mut Vec<String>,
) -> Vec<Match<'c>> {
    asked(catalog, path, operation, true, log)
}

fn asked<'c>(
    catalog: &'c Catalog,
    path: &str,
    operation: &Operation,
    gone: bool,
    log: &mut Vec<String>,
) -> Vec<Match<'c>> {
    let mut found = Vec::new();
    let mut ask = |places: &[Place], written: Option<&Resolved>| {
        let mut rest = places;
        while let Some(&(rule, _)) = rest.first() {
            let (group, later) = rest.split_at(rest.partition_point(|place| place.0 == rule));
            rest = later;
            let id = catalog.at((rule, 0)).map_or("", |(rule, _)| &rule.id);
            // The program itself says more than the files that it writes.
            if !found.iter().any(|known: &Match<'c>| known.rule.id == id) {
                found.extend(isolated(id, path, log, || first(catalog, group, path, operation, gone, written)));
            }
        }
    };
    ask(&candidates(catalog.index(), operation), None);
    if let Act::Command(command) = &operation.act {
        for written in shell::written(command).into_iter().filter(|written| written.how != How::Removes) {
            let known = !written.path.contains('…');
            let file = Resolved { text: written.path.into_owned(), known, ..Resolved::default() };
            for mark in marks(written.how) {
                ask(places(&catalog.index().programs, mark), Some(&file));
            }
        }
    }
    found
}

/// Under which of [`WRITES`] a way of writing is looked up.
fn marks(how: How) -> &'static [&'static str] {
    match how {
        How::Replaces => &WRITES[..1],
        How::Appends => &WRITES[1..2],
        How::Empties => &[":>", ">"],
        How::Changes | How::Removes | How::Finds => &[],
    }
}

/// Asks one rule; its panic is its silence and a line in the log.
fn isolated<T>(id: &str, path: &str, log: &mut Vec<String>, ask: impl FnOnce() -> Option<T>) -> Option<T> {
    catch_unwind(AssertUnwindSafe(ask)).unwrap_or_else(|_| {
        log.push(format!("rule {id} failed on {path} and is silent there; this is a bug in tagout, please report it"));
        None
    })
}

fn candidates<'i>(index: &'i Index, operation: &Operation) -> Cow<'i, [Place]> {
    Cow::Borrowed(match &operation.act {
        Act::Api { id, .. } => return described::candidates(index, id),
        Act::Command(command) => places(&index.programs, &command.program),
        Act::Call { path, .. } => places(&index.calls, path.rsplit('.').next().unwrap_or(path)),
        Act::Setting { path, .. } => places(&index.settings, path.rsplit('.').next().unwrap_or(path)),
        Act::Statement(statement) => places(&index.statements, &statement.act),
    })
}

/// The first pattern of one rule that fits.
fn first<'c>(
    catalog: &'c Catalog,
    group: &[Place],
    path: &str,
    operation: &Operation,
    gone: bool,
    written: Option<&Resolved>,
) -> Option<Match<'c>> {
    group.iter().find_map(|&place| {
        let (rule, pattern) = catalog.at(place).filter(|(_, pattern)| pattern.gone == gone)?;
        let said = Said::of(rule, pattern, operation);
        let subject = fitting(pattern, &said.target, path, operation, written)
            .filter(|_| !built::harmless(rule, pattern, operation))?;
        let target = subject.target(&said.target);
        let level = weigh::level(rule, pattern, said.level, &subject, target.as_deref());
        Some(Match {
            rule,
            pattern,
            level: built::lowered(rule, operation, level),
            confidence: weigh::confidence(rule, pattern, operation),
            message: filled(&said.message, &subject.targets(&said.target), operation) + &provided(operation),
            target: target.filter(|target| target.chars().any(|c| c != '…')),
        })
    })
}

fn fitting<'o>(
    pattern: &Pattern,
    target: &Target,
    path: &'o str,
    operation: &'o Operation,
    written: Option<&'o Resolved>,
) -> Option<Subject<'o>> {
    // What holds for a language holds for those that are like it.
    let family = language::by_id(operation.language).map_or(operation.language, |language| language.family);
    let own = |language: &_| language == operation.language || language == family;
    if !pattern.languages.is_empty() && !pattern.languages.iter().any(own) {
        return None;
    }
    let subject = shapes::subject(&pattern.shape, path, operation, written)?;
    let holds = |test: &_| conditions::holds(test, &subject, target);
    let wanted = pattern.when.iter().all(holds);
    let excused = pattern.unless.iter().any(|group| group.iter().all(holds));
    (wanted && !excused).then_some(subject)
}

/// Words that `{target}` stands behind without a noun of its own.
const BARE: &[&str] = &["from", "under", "of", "to", "by", "with", "behind", "matching", "except", "through"];

/// Things that a message names one by one.
const MAX_NAMED: usize = 4;

/// The message with what is acted on. Behind a noun an unknown target is told apart, elsewhere it stands for itself.
fn filled(message: &str, targets: &[String], operation: &Operation) -> String {
    let Some((before, after)) = message.split_once("{target}") else { return message.to_owned() };
    let mut words = before.split_whitespace().rev();
    let bare = words.next().is_some_and(|word| BARE.contains(&word)) || words.next().is_none();
    let known = |target: &String| target.chars().any(|c| c != '…');
    if targets.iter().any(known) {
        let mut named: Vec<String> = targets.iter().take(MAX_NAMED).map(|target| format!("\"{target}\"")).collect();
        if targets.len() > MAX_NAMED {
            named.push(format!("{} more", targets.len() - MAX_NAMED));
        }
        let last = named.pop().unwrap_or_default();
        let named = if named.is_empty() { last } else { format!("{} and {last}", named.join(", ")) };
        return format!("{before}{named}{after}");
    }
    match (targets.is_empty(), bare) {
        (false, true) => format!("{before}what is named at run time{after}"),
        (false, false) => format!("{before}that is named at run time{after}"),
        // What is declared without a name is still the thing it stands in.
        (true, true) if matches!(operation.act, Act::Setting { .. }) => format!("{before}this object{after}"),
        (true, true) => format!("{before}something{after}"),
        (true, false) => format!("{}{after}", before.trim_end()),
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
    use crate::facts::Value;
    use crate::operations::shell::Command;
    use crate::operations::{Act, Operation};
    use crate::text::Span;

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
            let targets: Vec<String> = target.map(str::to_owned).into_iter().collect();
            assert_eq!(filled(message, &targets, &run()), expected);
        }
    }

    fn run() -> Operation {
        Operation::plain(Act::Command(Command::default()), Span::default(), "bash")
    }

    #[test]
    fn several_things_are_named_one_by_one() {
        let named = |names: &[&str]| {
            filled("deletes {target} now", &names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>(), &run())
        };
        assert_eq!(named(&["a", "b"]), "deletes \"a\" and \"b\" now");
        assert_eq!(named(&["a", "b", "c"]), "deletes \"a\", \"b\" and \"c\" now");
        assert_eq!(named(&["a", "b", "c", "d", "e", "f"]), "deletes \"a\", \"b\", \"c\", \"d\" and 2 more now");
        assert_eq!(named(&["…", "…"]), "deletes what is named at run time now");
    }

    #[test]
    fn what_has_no_name_is_the_object_it_stands_in() {
        let act = Act::Setting {
            block: "PersistentVolume".to_owned(),
            name: String::new(),
            path: "spec.x".to_owned(),
            value: Value::Null,
            beside: Vec::new(),
        };
        let declared = Operation { act, ..run() };
        assert_eq!(filled("deletes the disk behind {target}", &[], &declared), "deletes the disk behind this object");
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

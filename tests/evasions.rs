//! Ways to hide an operation, and what looks like them: `tests/evasions/*.toml`.
//!
//! A case names the way it hides something (`hides`), the text, and the rules that must speak about it all the same. A
//! look-alike hides nothing and finds nothing. `tests/evasions/items.txt` lists the ways; each has a case.

use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use tagout::judge::{self, Answer, Case, FileCase, Origins, Reach, Scope, Side};
use tagout::policy::Policy;
use tagout::risk::Involvement;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Hidden>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Hidden {
    /// Empty for a look-alike.
    hides: String,
    line: String,
    /// Rules that speak, in the order of their names.
    finds: Vec<String>,
}

fn cases() -> Vec<Hidden> {
    let mut all = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/evasions");
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.path().extension().is_some_and(|extension| extension == "toml") {
            let text = fs::read_to_string(entry.path()).unwrap();
            let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{:?}: {error}", entry.path()));
            all.extend(file.case);
        }
    }
    all
}

#[test]
fn every_way_to_hide_an_operation_is_seen_through() {
    let mut wrong = String::new();
    for case in cases() {
        let found = found(&case.line);
        if found != case.finds {
            let _ = writeln!(wrong, "{}\n  {}\n  expected {:?}, found {found:?}", case.hides, case.line, case.finds);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_listed_way_has_a_case() {
    let listed = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/evasions/items.txt")).unwrap();
    let listed: BTreeSet<String> = listed.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
    let cases = cases();
    let tried = cases.iter().filter(|case| !case.hides.is_empty());
    let tried: BTreeSet<String> =
        tried.inspect(|case| assert!(!case.finds.is_empty())).map(|case| case.hides.clone()).collect();
    assert_eq!(listed, tried, "items.txt lists the ways that the cases try, and no other");
    let quiet = cases.iter().filter(|case| case.hides.is_empty()).inspect(|case| assert!(case.finds.is_empty()));
    assert!(quiet.count() >= 40, "look-alikes count as much as hits");
    assert!(cases.len() >= 190, "only {} cases are left", cases.len());
}

/// The rules that speak about a command, each once.
fn found(line: &str) -> Vec<String> {
    let content = judge::read("command.sh", line.to_owned(), &mut || true).expect("a shell text").expect("it is small");
    let present = Side::Here(Arc::new(content));
    let policy = Policy::default();
    let case = Case {
        files: vec![FileCase { path: judge::COMMAND.to_owned(), base: Side::Absent, present }],
        policy: &policy,
        own: None,
        origins: Origins::all(Involvement::default()),
        scope: Scope::Changed,
        today: "2026-11-26",
        beside: &[],
        reach: Reach::default(),
    };
    match judge::judge(&case) {
        Answer::Findings { findings, .. } => {
            findings.iter().map(|finding| finding.rule.clone()).collect::<BTreeSet<_>>().into_iter().collect()
        }
        Answer::Need(needs) => panic!("{needs:?}"),
    }
}

//! Every row of `queries/tables/replace-constructs.tsv` has an edit among the cases, a command that a rule finds, or a
//! reason in `tests/change/constructs.tsv`.

use super::{cases, read};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use tagout::judge::{self, Answer, Case, FileCase, Origins, Reach, Scope, Side};
use tagout::policy::Policy;
use tagout::risk::Involvement;

fn table(path: &str) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// The rules that speak about a command line.
fn rules(command: &str) -> Vec<String> {
    let policy = Policy::default();
    let path = "command.sh".to_owned();
    let present = Side::Here(Arc::new(read(&path, command)));
    let case = Case {
        files: vec![FileCase { path, base: Side::Absent, present }],
        policy: &policy,
        own: None,
        origins: Origins::all(Involvement::default()),
        scope: Scope::File,
        today: "2026-11-30",
        beside: &[],
        reach: Reach::default(),
    };
    let Answer::Findings { findings, .. } = judge::judge(&case) else { panic!("nothing is missing") };
    findings.into_iter().map(|finding| finding.rule).collect()
}

#[test]
fn every_construct_has_a_case_a_command_or_a_reason() {
    let mut covered: BTreeMap<String, String> = BTreeMap::new();
    for case in cases::all("cases").into_iter().chain(cases::all("held")) {
        covered.extend(case.covers.map(|row| (row, case.title)));
    }
    let mut wrong = Vec::new();
    let mut told: BTreeMap<String, (String, String)> = BTreeMap::new();
    for row in table("tests/change/constructs.tsv") {
        let [name, command, word] = &row[..] else { panic!("three columns: {row:?}") };
        if command != "-" && !rules(command).contains(word) {
            wrong.push(format!("{command}: {word} says nothing, but {:?}", rules(command)));
        }
        told.insert(name.clone(), (command.clone(), word.clone()));
    }
    let rows = table("queries/tables/replace-constructs.tsv");
    let names: Vec<String> = rows.iter().map(|row| row[..3].join(" ")).collect();
    let unknown = covered.keys().chain(told.keys()).filter(|name| !names.contains(name));
    wrong.extend(unknown.map(|name| format!("{name:?} is no row of the table")));
    let open = names.iter().filter(|name| !covered.contains_key(*name) && !told.contains_key(*name));
    wrong.extend(open.map(|name| format!("{name:?} has neither case nor command nor reason")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(names.len() >= 90, "only {} rows", names.len());
}

//! Operations that are worse together: `tests/compound/*.toml`.

use serde::Deserialize;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use tagout::judge::{self, Answer, Case, FileCase, Origins, Reach, Scope, Side};
use tagout::policy::Policy;
use tagout::risk::{Finding, Involvement};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Together>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Together {
    name: String,
    script: String,
    /// `rule level row` of each finding that belongs to a compound pattern, in order.
    expect: Vec<String>,
}

/// The findings of a change of one file.
fn findings(path: &str, base: Option<&str>, present: &str) -> Vec<Finding> {
    findings_beside(path, base, present, &[])
}

/// The same where the whole change touches paths of the first tier.
fn findings_beside(path: &str, base: Option<&str>, present: &str, beside: &[String]) -> Vec<Finding> {
    let side = |text: &str| {
        let read = judge::read(path, text.to_owned(), &mut || true).expect("a known language");
        Side::Here(Arc::new(read.expect("small enough")))
    };
    let policy = Policy::default();
    let base = base.map_or(Side::Absent, side);
    let case = Case {
        files: vec![FileCase { path: path.to_owned(), base, present: side(present) }],
        policy: &policy,
        own: None,
        origins: Origins::all(Involvement::default()),
        scope: Scope::Changed,
        today: "2026-11-26",
        beside,
        reach: Reach::default(),
    };
    match judge::judge(&case) {
        Answer::Findings { findings, .. } => findings,
        Answer::Need(needs) => panic!("{needs:?}"),
    }
}

fn rendered(finding: &Finding) -> Option<String> {
    let row = finding.covers.iter().find(|row| row.starts_with("combo."))?;
    Some(format!("{} {} {row}", finding.rule, finding.level.name()))
}

#[test]
fn operations_are_judged_together() {
    let mut wrong = String::new();
    let mut cases = 0;
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compound")).unwrap().flatten() {
        let text = fs::read_to_string(entry.path()).unwrap();
        let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{:?}: {error}", entry.path()));
        for case in file.case {
            cases += 1;
            let seen: Vec<String> = findings("run.sh", None, &case.script).iter().filter_map(rendered).collect();
            if seen != case.expect {
                let _ = writeln!(wrong, "{}: expected {:?}, seen {seen:?}", case.name, case.expect);
            }
        }
    }
    assert!(cases >= 15, "only {cases} cases are left");
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn a_change_that_takes_very_much_away_is_a_finding_of_its_own() {
    let resources = |count: usize| -> String {
        (0..count).map(|index| format!("resource \"aws_instance\" \"web_{index}\" {{\n  ami = \"a\"\n}}\n\n")).collect()
    };
    let told = |before: usize, after: usize| {
        let found = findings("main.tf", Some(&resources(before)), &resources(after));
        found
            .into_iter()
            .filter(|finding| finding.rule == "mass-change")
            .map(|finding| finding.message)
            .collect::<Vec<_>>()
    };
    assert_eq!(told(12, 1), ["deletes or replaces 11 resources in one change"]);
    assert_eq!(told(12, 2), Vec::<String>::new());
    assert_eq!(told(1, 12), Vec::<String>::new());
}

#[test]
fn a_check_goes_together_with_what_it_would_have_seen() {
    let workflow = "on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n";
    let skipped = workflow.replace("pytest\n", "pytest\n        continue-on-error: true\n");
    let path = ".github/workflows/ci.yml";
    let told = |present: &str, beside: &[&str]| -> Vec<String> {
        let beside: Vec<String> = beside.iter().map(ToString::to_string).collect();
        findings_beside(path, Some(workflow), present, &beside).iter().filter_map(rendered).collect()
    };
    assert_eq!(told(&skipped, &["pay/charge.py"]), ["workflow-check-off critical combo.review-off"]);
    // Alone, or with nothing but itself in the first tier, it is what it is.
    assert_eq!(told(&skipped, &[]), Vec::<String>::new());
    assert_eq!(told(&skipped, &[path]), Vec::<String>::new());
    assert_eq!(told(&workflow.replace("pytest", "pytest -q"), &["pay/charge.py"]), Vec::<String>::new());
}

use super::*;
use crate::facts::Value;
use crate::operations::shell::{Command, Resolved};
use crate::operations::{Act, Operation, Place};
use crate::policy::{Patterns, Tier};
use crate::risk::{Gate, Involvement};
use crate::text::Span;
use std::collections::BTreeMap;

/// A text whose only line with meaning is an API call on the whole of it.
fn content(text: &str, calls: &[(&str, &str, &str)]) -> Side {
    let operations = calls.iter().map(|(written, id, name)| {
        let start = text.find(written).expect("the call stands in the text");
        let value = Value::Text(crate::facts::Text::literal(*name));
        let parameters = BTreeMap::from([("DBInstanceIdentifier".to_owned(), value)]);
        operation(Act::Api { id: (*id).to_owned(), parameters }, Span::new(start, start + written.len()))
    });
    let summary = Summary { operations: operations.collect(), ..Summary::default() };
    Side::Here(Arc::new(Content::new(text.to_owned(), summary)))
}

fn operation(act: Act, span: Span) -> Operation {
    let place = Place { folder: Some(String::new()), ..Place::default() };
    Operation { place, ..Operation::plain(act, span, "python") }
}

fn judged(base: Side, present: Side, scope: Scope) -> Answer {
    let files = vec![FileCase { path: "app.py".to_owned(), base, present }];
    let policy = Policy::default();
    let origins = Origins::all(Involvement::default());
    let (today, reach) = ("2026-11-26", Reach::default());
    judge(&Case { files, policy: &policy, own: None, origins, scope, today, beside: &[], reach })
}

fn messages(answer: Answer) -> Vec<String> {
    match answer {
        Answer::Findings { findings, log } if log.is_empty() => {
            findings.into_iter().map(|finding| format!("{}: {}", finding.level.name(), finding.message)).collect()
        }
        other => panic!("no plain findings: {other:?}"),
    }
}

const DELETE: (&str, &str, &str) = ("delete(billing)", "aws:rds:DeleteDBInstance", "billing");
const CREATE: (&str, &str, &str) = ("create(billing)", "aws:rds:CreateDBInstance", "billing");

#[test]
fn only_what_is_new_against_the_base_speaks() {
    let old = content("delete(billing)\n", &[DELETE]);
    let moved = content("# a line above\n\n   delete(billing)\n", &[DELETE]);
    assert!(messages(judged(old.clone(), moved.clone(), Scope::Changed)).is_empty());
    assert_eq!(messages(judged(old, moved.clone(), Scope::File)).len(), 1);
    assert_eq!(messages(judged(Side::Absent, moved, Scope::Changed)).len(), 1);
}

#[test]
fn a_copy_of_an_old_operation_is_new() {
    let other = ("delete(billing) ", "aws:rds:DeleteDBInstance", "billing");
    let old = content("delete(billing)\n", &[DELETE]);
    let twice = content("delete(billing)\ndelete(billing) \n", &[DELETE, other]);
    assert_eq!(messages(judged(old, twice, Scope::Changed)).len(), 1);
}

#[test]
fn a_missing_base_is_asked_for_only_where_it_matters() {
    let present = content("delete(billing)\n", &[DELETE]);
    let answer = judged(Side::Unknown, present.clone(), Scope::Changed);
    assert!(matches!(answer, Answer::Need(needs) if needs == [Need::Base("app.py".to_owned())]));
    assert_eq!(messages(judged(Side::Unknown, present, Scope::File)).len(), 1);
}

#[test]
fn deleting_and_creating_under_one_name_is_a_replacement() {
    let text = "delete(billing)\ncreate(billing)\n";
    let both = content(text, &[DELETE, CREATE]);
    let expected = "critical: deletes and recreates the RDS instance \"billing\"";
    assert_eq!(messages(judged(Side::Absent, both.clone(), Scope::Changed)), [expected]);
    let old = content("delete(billing)\n", &[DELETE]);
    assert_eq!(
        messages(judged(old, both, Scope::Changed)),
        [expected],
        "the new creation makes the old deletion speak"
    );
    let other = ("create(billing)", "aws:rds:CreateDBInstance", "ledger");
    let different = content(text, &[DELETE, other]);
    assert_eq!(
        messages(judged(Side::Absent, different, Scope::Changed)),
        ["critical: deletes the RDS instance \"billing\""]
    );
}

#[test]
fn a_script_is_asked_for_where_the_door_can_fetch_it() {
    let word = |text: &str| Resolved { text: text.to_owned(), known: true, ..Resolved::default() };
    let command = Command {
        program: "bash".to_owned(),
        words: vec![word("../x.sh")],
        operands: vec![word("../x.sh")],
        ..Command::default()
    };
    let mut run = operation(Act::Command(command), Span::default());
    run.place.folder = Some("deploy".to_owned());
    let summary = Summary { operations: vec![run], ..Summary::default() };
    let present = Side::Here(Arc::new(Content::new(String::new(), summary)));
    let file = |path: &str, present: Side| FileCase { path: path.to_owned(), base: Side::Absent, present };
    let policy = Policy::default();
    let mut case = Case {
        files: vec![file("run.sh", present)],
        policy: &policy,
        own: None,
        origins: Origins::all(Involvement::default()),
        scope: Scope::Changed,
        today: "2026-11-26",
        beside: &[],
        reach: Reach { scripts: true, ..Reach::default() },
    };
    assert!(matches!(judge(&case), Answer::Need(needs) if needs == [Need::Script("x.sh".to_owned())]));
    case.files.push(file("x.sh", Side::Absent));
    assert!(matches!(judge(&case), Answer::Findings { .. }));
}

#[test]
fn a_finding_is_said_in_one_line() {
    let policy = Policy {
        tiers: vec![Tier {
            name: "tier-1".to_owned(),
            rank: 1,
            paths: Patterns::new(["app.py"]),
            reviews: 2,
            senior: 1,
            ..Tier::default()
        }],
        ..Policy::default()
    };
    let origins = Origins::all(Involvement::by("kiro"));
    let present = content("delete(billing)\n", &[DELETE]);
    let files = vec![FileCase { path: "app.py".to_owned(), base: Side::Absent, present }];
    let case = Case {
        files,
        policy: &policy,
        own: None,
        origins,
        scope: Scope::File,
        today: "2026-11-26",
        beside: &[],
        reach: Reach::default(),
    };
    let Answer::Findings { mut findings, .. } = judge(&case) else { panic!("nothing is missing") };
    let finding = findings.iter_mut().find(|finding| finding.rule == "rds-delete").expect("it deletes a database");
    finding.hold = vec![Gate::Merge];
    finding.needs = line::needs(finding, &policy);
    let expected =
        "applying this deletes the RDS instance \"billing\" · tier-1 · AI (kiro) · merge needs 2 reviews, 1 senior";
    assert_eq!(line(finding), expected);
    finding.hold.clear();
    finding.needs = line::needs(finding, &policy);
    assert!(!line(finding).contains("merge"));
}

#[test]
fn equal_inputs_give_equal_findings() {
    let present = content("delete(billing)\n", &[DELETE]);
    let first = format!("{:?}", judged(Side::Absent, present.clone(), Scope::Changed));
    assert_eq!(first, format!("{:?}", judged(Side::Absent, present, Scope::Changed)));
}

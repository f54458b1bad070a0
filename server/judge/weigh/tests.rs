//! What tiers, settings and exceptions make of one deletion.

use super::super::{Answer, Content, Origins, Reach, judge, read};
use super::*;
use crate::policy::Policy;
use crate::risk::{Gate, Involvement, Level};
use std::sync::Arc;

const DELETE: &str = "import boto3\nboto3.client(\"rds\").delete_db_instance(DBInstanceIdentifier=\"billing\")\n";

const POLICY: &str = r#"
version = 1
mode = "enforce"
[[tier]]
name = "tier-1"
rank = 1
paths = ["prod/**"]
reviews = 2
[[exception]]
rule = "rds-delete"
paths = ["sandbox/**"]
reason = "throw-away accounts"
by = "ana@example.org"
until = "2027-03-31"
"#;

fn policy(more: &str) -> Policy {
    let (policy, problems) = crate::policy::read(&format!("{POLICY}{more}"), &[]);
    assert_eq!(problems, []);
    policy
}

fn side(path: &str, text: Option<&str>) -> Side {
    let Some(text) = text else { return Side::Absent };
    let content = read(path, text.to_owned(), &mut || true).expect("a known language").expect("a tree");
    Side::Here(Arc::new(content))
}

/// The findings of a change at `path`, by an agent where `agents` names one.
fn findings(policy: &Policy, path: &str, base: Option<&str>, present: Option<&str>, agents: &[&str]) -> Vec<Finding> {
    let files = vec![FileCase { path: path.to_owned(), base: side(path, base), present: side(path, present) }];
    let involved = Involvement { agents: agents.iter().map(ToString::to_string).collect(), unknown: false };
    let origins = Origins::all(involved);
    let (scope, today, reach) = (Scope::Changed, "2026-11-26", Reach::default());
    match judge(&Case { files, policy, own: None, origins, scope, today, beside: &[], reach }) {
        Answer::Findings { findings, log } if log.is_empty() => findings,
        other => panic!("no findings: {other:?}"),
    }
}

fn one(findings: &[Finding], rule: &str) -> Finding {
    let mut found = findings.iter().filter(|finding| finding.rule == rule);
    let first = found.next().unwrap_or_else(|| panic!("no {rule} in {findings:?}"));
    assert!(found.next().is_none());
    first.clone()
}

#[test]
fn a_finding_has_the_tier_of_its_path_and_holds_the_merge() {
    let findings = findings(&policy(""), "prod/x.py", None, Some(DELETE), &["kiro"]);
    let deleted = one(&findings, "rds-delete");
    assert_eq!(deleted.tier.as_deref(), Some("tier-1"));
    assert_eq!(deleted.hold, [Gate::Hook, Gate::Merge, Gate::Deploy]);
    let held = one(&findings, "tier-hold");
    assert_eq!(held.message, "changes a file of tier-1: merge needs 2 reviews");
    assert_eq!((held.hold, held.span), (vec![Gate::Merge, Gate::Deploy], Span::new(0, 12)));
}

#[test]
fn the_policy_sets_the_level_and_switches_rules_off() {
    let low = policy("[rules]\n\"rds-delete\" = \"low\"\n");
    assert_eq!(one(&findings(&low, "x.py", None, Some(DELETE), &[]), "rds-delete").level, Level::Low);
    let off = policy("[rules]\n\"rds-delete\" = \"off\"\n");
    assert_eq!(findings(&off, "x.py", None, Some(DELETE), &[]), []);
    let held = policy("[rules]\n\"rds-delete\" = { level = \"low\", hold = true }\n");
    let finding = one(&findings(&held, "x.py", None, Some(DELETE), &[]), "rds-delete");
    assert_eq!((finding.level, finding.hold), (Level::Low, vec![Gate::Merge, Gate::Deploy]));
}

#[test]
fn an_exception_of_the_policy_excuses_and_holds_nothing() {
    let finding = one(&findings(&policy(""), "sandbox/x.py", None, Some(DELETE), &["kiro"]), "rds-delete");
    assert_eq!(finding.excepted.as_deref(), Some("throw-away accounts"));
    assert_eq!(finding.hold, []);
}

#[test]
fn an_exception_in_the_text_counts_unless_an_agent_wrote_it() {
    let excused = |comment: &str, base: Option<&str>, agents: &[&str]| {
        let text = DELETE.replace("boto3.client", &format!("{comment}\nboto3.client"));
        let findings = findings(&policy(""), "x.py", base, Some(&text), agents);
        one(&findings, "rds-delete").excepted.is_some()
    };
    let good = "# tagout: allow(rds-delete) moved by hand, until 2026-12-31";
    assert!(excused(good, None, &[]));
    assert!(excused(&format!("{good}\n# and a word more"), None, &[]));
    assert!(!excused(good, None, &["kiro"]));
    assert!(excused(good, Some(&format!("{good}\n")), &["kiro"]), "it stood there before the agent came");
    assert!(!excused(good, Some("x = 1\n"), &["kiro"]));
    let copied = format!("{good}\ncopied = 1\n{good}");
    assert!(!excused(&copied, Some(&format!("{good}\n")), &["kiro"]), "a copy is new");
    assert!(!excused(&format!("{good}\nx = 1"), None, &[]), "it stands elsewhere");
    assert!(!excused(&format!("x = 1  {good}"), None, &[]), "behind other code it is about that code");
    for bad in [
        "# tagout: allow(rds-delete) moved by hand, until 2026-11-25",
        "# tagout: allow(rds-delete) moved by hand",
        "# tagout: allow(rds-delete) , until 2026-12-31",
        "# tagout: allow(other) moved by hand, until 2026-12-31",
    ] {
        assert!(!excused(bad, None, &[]), "{bad}");
    }
    let behind = DELETE.replace("\"billing\")", &format!("\"billing\")  {good}"));
    let findings = findings(&policy(""), "x.py", None, Some(&behind), &[]);
    assert!(one(&findings, "rds-delete").excepted.is_some(), "behind the code on its line");
    let bound = DELETE.replace("boto3.client", &format!("{good}\nanswer = boto3.client"));
    let findings = self::findings(&policy(""), "x.py", None, Some(&bound), &[]);
    assert!(one(&findings, "rds-delete").excepted.is_some(), "above the line, wherever in it the call begins");
}

#[test]
fn an_exception_that_does_not_count_is_told_while_it_is_new_and_an_end_always() {
    let told = |comment: &str, base: &str, agents: &[&str]| -> Vec<String> {
        let text = DELETE.replace("boto3.client", &format!("{comment}\nboto3.client"));
        let all = findings(&policy(""), "x.py", Some(base), Some(&text), agents);
        all.into_iter().filter(|one| one.rule.starts_with("exception-")).map(|one| one.message).collect()
    };
    let bad = "# tagout: allow(rds-delete) moved by hand";
    let new = told(bad, "x = 1\n", &[]);
    assert!(matches!(&new[..], [one] if one.contains("it has no end")), "{new:?}");
    assert_eq!(told(bad, &format!("{bad}\n"), &[]), [""; 0], "it is as old as its file");
    let ended = "# tagout: allow(rds-delete) moved by hand, until 2026-11-25";
    assert_eq!(told(ended, &format!("{ended}\n"), &[]).len(), 1);
    let good = "# tagout: allow(rds-delete) moved by hand, until 2026-12-31";
    assert_eq!(told(good, "x = 1\n", &[]), [""; 0]);
    let by_agent = told(good, "x = 1\n", &["kiro"]);
    assert!(matches!(&by_agent[..], [one] if one.contains("an agent wrote it")), "{by_agent:?}");
    assert_eq!(told(good, &format!("{good}\n"), &["kiro"]), [""; 0]);
}

#[test]
fn an_exception_that_ended_holds_the_merge_and_one_that_never_counted_does_not() {
    let held = |comment: &str| {
        let text = format!("{comment}\nprint(1)\n");
        let found = findings(&policy(""), "x.py", None, Some(&text), &[]);
        (found.len(), found.into_iter().next().map(|one| one.hold))
    };
    let ended = held("# tagout: allow(rds-delete) moved by hand, until 2026-11-25");
    assert_eq!(ended, (1, Some(vec![Gate::Merge, Gate::Deploy])));
    assert_eq!(held("# tagout: allow(rds-delete) moved by hand"), (1, Some(vec![])));
}

#[test]
fn removing_a_file_of_a_tier_is_held_too() {
    let gone = findings(&policy(""), "prod/x.py", Some("x = 1\n"), None, &[]);
    assert_eq!(one(&gone, "tier-hold").tier.as_deref(), Some("tier-1"));
    assert_eq!(findings(&policy(""), "prod/x.py", Some("x = 1\n"), Some("x = 1\n"), &[]), []);
}

#[test]
fn the_first_changed_line_is_found() {
    for (base, present, line) in [
        ("a\nb\nc\n", "a\nx\nc\n", "x"),
        ("a\nb\n", "a\nb\nc\n", "c"),
        ("a\nb\nc\n", "a\nb\n", "b"),
        ("", "a\n", "a"),
        ("a\r\nb\r\n", "a\r\nc\r\n", "c"),
        ("a\n", "", ""),
    ] {
        assert_eq!(first_change(base, present).of(present), line, "{base:?} {present:?}");
    }
}

#[test]
fn a_text_in_an_unknown_language_is_a_text() {
    let content = Content::new("x".to_owned(), crate::operations::Summary::default());
    let file =
        FileCase { path: "prod/notes.txt".to_owned(), base: Side::Absent, present: Side::Here(Arc::new(content)) };
    let policy = policy("");
    let (origins, scope, today, reach) =
        (Origins::all(Involvement::default()), Scope::Changed, "2026-11-26", Reach::default());
    let Answer::Findings { findings, .. } =
        judge(&Case { files: vec![file], policy: &policy, own: None, origins, scope, today, beside: &[], reach })
    else {
        panic!("nothing is needed")
    };
    assert_eq!(one(&findings, "tier-hold").path, "prod/notes.txt");
}

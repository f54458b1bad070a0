//! Plans and the sum of what an apply would do, through the terminal.

use super::program::tagout;
use super::workshop::Workshop;
use std::fs;

const BASE: &str = "resource \"aws_db_instance\" \"billing\" {\n  engine              = \"postgres\"\n  deletion_protection = true\n}\n\nresource \"aws_kms_key\" \"k\" {\n  description         = \"k\"\n}\n";
const PLAN: &str = r#"{"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": [
  {"address": "aws_db_instance.billing", "mode": "managed", "type": "aws_db_instance",
   "change": {"actions": ["delete", "create"], "before": {"engine": "postgres"}, "after": {"engine": "mysql"},
              "replace_paths": [["engine"]]}},
  {"address": "module.cache.aws_sqs_queue.q", "mode": "managed", "type": "aws_sqs_queue",
   "change": {"actions": ["delete"], "before": {}, "after": null}, "action_reason": "delete_because_no_module"}
]}"#;

#[test]
fn the_closing_line_sums_up_what_an_apply_would_do() {
    let workshop = Workshop::with(&[("infra/main.tf", BASE)]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    let edited = BASE
        .replace("postgres", "mysql")
        .replace("resource \"aws_kms_key\" \"k\" {\n  description         = \"k\"\n}\n", "");
    workshop.write("infra/main.tf", &edited);
    let ran = tagout(workshop.path(), &["check", "--diff", "main"]);
    assert!(ran.out.contains("1 replaced, 1 destroyed"), "{}", ran.out);
    assert!(
        ran.out.contains("deletes and recreates aws_db_instance.billing (engine: \"postgres\" → \"mysql\")"),
        "{}",
        ran.out
    );
}

#[test]
fn a_plan_is_told_in_the_words_of_the_texts_and_what_they_could_not_know() {
    let workshop = Workshop::with(&[("infra/main.tf", BASE)]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    workshop.write("infra/main.tf", &BASE.replace("postgres", "mysql"));
    let plan = workshop.path().join("plan.json");
    fs::write(&plan, PLAN).expect("a plan");
    let ran = tagout(workshop.path(), &["check", "--plan", "plan.json"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.out.contains("plan.json:2:15"), "{}", ran.out);
    assert!(ran.out.contains("1 replaced, 1 destroyed"), "{}", ran.out);
    let ran = tagout(workshop.path(), &["check", "--plan", "plan.json", "--diff", "main"]);
    assert!(ran.err.contains("module.cache, whose texts are not part of the change"), "{}", ran.err);
    assert!(!ran.err.contains("aws_db_instance.billing"), "{}", ran.err);
}

#[test]
fn a_plan_of_another_commit_says_so() {
    let workshop = Workshop::with(&[("infra/main.tf", BASE)]);
    let plan = PLAN.replacen("\"format_version\"", "\"commit\": \"0123456789\", \"format_version\"", 1);
    fs::write(workshop.path().join("plan.json"), plan).expect("a plan");
    let ran = tagout(workshop.path(), &["check", "--plan", "plan.json"]);
    assert!(ran.err.contains("the plan was made from 0123456789"), "{}", ran.err);
    fs::write(workshop.path().join("plan.json"), "{}").expect("a plan");
    let ran = tagout(workshop.path(), &["check", "--plan", "plan.json"]);
    assert_eq!(ran.code, Some(2), "{}", ran.out);
    assert!(ran.err.contains("resource_changes"), "{}", ran.err);
}

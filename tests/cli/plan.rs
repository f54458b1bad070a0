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

#[test]
fn findings_of_a_plan_are_held_by_the_policy() {
    let policy = |mode: &str| {
        format!(
            "version = 1\nmode = \"{mode}\"\nprotected = [\"main\"]\n\n[[tier]]\nname = \"tier-1\"\nrank = 1\n\
             paths = [\"infra/**\"]\nreviews = 1\n"
        )
    };
    let workshop = Workshop::with(&[("infra/main.tf", BASE), ("tagout.toml", &policy("enforce"))]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    workshop.write("infra/plan.json", PLAN);
    let head = workshop.git(&["rev-parse", "HEAD"]);
    let held = |gate: &str| {
        tagout(workshop.path(), &["check", "--plan", "infra/plan.json", "--commit", &head, "--gate", gate])
    };
    for gate in ["merge", "deploy"] {
        let ran = held(gate);
        assert_eq!(ran.code, Some(1), "{}{}", ran.out, ran.err);
        assert!(ran.out.contains(&format!("2 held at {gate}")), "{}", ran.out);
    }
    assert_eq!(held("push").code, Some(0));
    let json = tagout(workshop.path(), &["check", "--plan", "infra/plan.json", "--format", "json"]).out;
    assert!(json.contains("\"tier\": \"tier-1\"") || json.contains("\"tier\":\"tier-1\""), "{json}");
    assert!(!json.contains("\"fingerprint\":\"\"") && !json.contains("\"fingerprint\": \"\""), "{json}");
    // The change may not take the hold off.
    workshop.write("tagout.toml", &policy("observe"));
    assert_eq!(held("deploy").code, Some(1));
    workshop.write("infra/plan.json", "{\"format_version\": \"1.2\", \"terraform_version\": \"1.11.4\"}");
    let ran = held("deploy");
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("in the plan infra/plan.json"), "{}", ran.out);
}

#[test]
fn a_deploy_gate_takes_no_plan_that_belongs_to_no_commit() {
    let workshop = Workshop::with(&[("infra/main.tf", BASE), ("tagout.toml", "version = 1\nprotected = [\"main\"]\n")]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    let check = |more: &[&str]| tagout(workshop.path(), &[&["check", "--plan", "plan.json"], more].concat());
    workshop.write("plan.json", &PLAN.replace("delete", "update"));
    let ran = check(&["--gate", "deploy"]);
    assert_eq!(ran.code, Some(2), "{}{}", ran.out, ran.err);
    assert!(ran.err.contains("does not say which commit") && ran.err.contains("--commit"), "{}", ran.err);
    // A merge is not a deploy: what is applied later has a plan of its own.
    let ran = check(&["--gate", "merge"]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    assert!(ran.err.contains("note: the plan does not say which commit"), "{}", ran.err);
    assert!(!check(&[]).err.contains("which commit"));
    let head = workshop.git(&["rev-parse", "HEAD"]);
    let ran = check(&["--gate", "deploy", "--commit", &head]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    assert!(!ran.err.contains("note:"), "{}", ran.err);
    let ran = check(&["--gate", "deploy", "--commit", "0123456789"]);
    assert_eq!(ran.code, Some(2), "{}", ran.out);
    assert!(ran.err.contains("the plan was made from 0123456789"), "{}", ran.err);
    // What the plan says itself counts, whatever the caller says.
    let other = PLAN.replacen("\"format_version\"", "\"commit\": \"0123456789\", \"format_version\"", 1);
    workshop.write("plan.json", &other);
    let ran = check(&["--gate", "deploy", "--commit", &head]);
    assert_eq!(ran.code, Some(2), "{}", ran.out);
    assert!(ran.err.contains("0123456789"), "{}", ran.err);
}

#[test]
fn what_a_plan_leaves_for_later_is_said_not_to_be_judged() {
    let workshop = Workshop::with(&[("infra/main.tf", BASE)]);
    let told = |more: &str| {
        workshop.write("plan.json", &PLAN.replacen("{", &format!("{{{more}, "), 1));
        let ran = tagout(workshop.path(), &["check", "--plan", "plan.json"]);
        assert_eq!(ran.code, Some(1), "{}", ran.err);
        ran.err
    };
    let deferred = r#"{"reason": "instance_count_unknown", "resource_change": {"address": "aws_db_instance.later",
        "mode": "managed", "type": "aws_db_instance", "change": {"actions": ["delete", "create"]}}}"#;
    let one = told(&format!("\"complete\": false, \"deferred_changes\": [{deferred}]"));
    let said = "note: 1 change deferred to a later plan, not judged: aws_db_instance.later (its count or for_each is not known yet)";
    assert!(one.contains(said), "{one}");
    let many = told(&format!("\"deferred_changes\": [{}]", vec![deferred; 7].join(", ")));
    assert!(many.contains("7 changes deferred") && many.contains("and 2 more"), "{many}");
    assert!(told("\"complete\": false").contains("note: the plan is not complete"));
    for whole in ["\"complete\": true", "\"deferred_changes\": []"] {
        assert!(!told(whole).contains("note:"), "{whole}");
    }
}

#[test]
fn a_gate_takes_no_plan_of_another_commit_or_of_a_run_that_failed() {
    let workshop = Workshop::with(&[("infra/main.tf", BASE), ("tagout.toml", "version = 1\nprotected = [\"main\"]\n")]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    for (was, is, word) in [
        ("\"format_version\"", "\"commit\": \"0123456789\", \"format_version\"", "0123456789"),
        ("\"format_version\"", "\"errored\": true, \"format_version\"", "ended in an error"),
        ("\"1.2\"", "\"9.0\"", "format 9.0"),
    ] {
        workshop.write("plan.json", &PLAN.replacen(was, is, 1));
        let ran = tagout(workshop.path(), &["check", "--plan", "plan.json", "--gate", "deploy"]);
        assert_eq!(ran.code, Some(2), "{}{}", ran.out, ran.err);
        assert!(ran.err.contains("plan.json: ") && ran.err.contains(word), "{}", ran.err);
    }
}

#[test]
fn a_finding_of_a_plan_has_one_fingerprint_and_shows_no_line_of_it() {
    let workshop = Workshop::with(&[("infra/main.tf", BASE)]);
    let marks = |name: &str, plan: &str| {
        workshop.write(name, plan);
        let out = tagout(workshop.path(), &["check", "--plan", name, "--format", "sarif"]).out;
        out.split("tagout/v0").skip(1).filter_map(|rest| rest.split('"').nth(2).map(str::to_owned)).collect::<Vec<_>>()
    };
    let first = marks("a.json", PLAN);
    assert_eq!(first.len(), 2, "{first:?}");
    assert!(first.iter().all(|mark| mark.len() == 16) && first[0] != first[1], "{first:?}");
    assert_eq!(first, marks("b.json", &PLAN.replace('\n', " ")));
    let secret = PLAN.replacen("\"postgres\"", "\"postgres\", \"password\": \"hunter2\"", 1).replace('\n', " ");
    workshop.write("c.json", &secret);
    let ran = tagout(workshop.path(), &["check", "--plan", "c.json"]);
    assert!(!ran.out.contains("hunter2"), "{}", ran.out);
}

#[test]
fn a_changed_secret_is_told_without_its_value() {
    let block = |password: &str| {
        format!("resource \"aws_directory_service_directory\" \"d\" {{\n  password = \"{password}\"\n}}\n")
    };
    let workshop = Workshop::with(&[("infra/main.tf", &block("hunter2"))]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    workshop.write("infra/main.tf", &block("hunter3"));
    let ran = tagout(workshop.path(), &["check", "--diff", "main"]);
    assert!(ran.out.contains("(password changes; its value is sensitive)"), "{}", ran.out);
    assert!(!ran.out.contains("hunter"), "{}", ran.out);
}

#[test]
fn what_a_change_takes_away_is_told_without_its_secrets() {
    let database = "resource \"aws_db_instance\" \"billing\" {\n  db_pass = \"hunter2\"\n  engine  = \"mysql\"\n}\n";
    let step = "      - run: pytest --api-key=hunter2\n";
    let workflow =
        format!("on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n{step}      - run: make\n");
    let (main, ci) = ("infra/main.tf", ".github/workflows/ci.yml");
    let workshop = Workshop::with(&[(main, database), (ci, &workflow)]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    workshop.write(main, "# nothing\n");
    workshop.write(ci, &workflow.replace(step, ""));
    for format in ["text", "json", "sarif", "github"] {
        let ran = tagout(workshop.path(), &["check", "--diff", "main", "--format", format]);
        assert!(ran.out.contains("resource-destroyed") && ran.out.contains("check-removed"), "{}", ran.out);
        assert!(!ran.out.contains("hunter2"), "{}", ran.out);
    }
    let text = tagout(workshop.path(), &["check", "--diff", "main"]).out;
    assert!(text.contains("removed: resource \"aws_db_instance\" \"billing\" {"), "{text}");
}

#[test]
fn files_that_a_module_reads_and_templates_in_another_notation_are_compared() {
    let module = "resource \"aws_db_instance\" \"billing\" {\n  engine = jsondecode(file(\"c.json\")).engine\n}\n";
    let yaml = "Resources:\n  T:\n    Type: AWS::DynamoDB::Table\n    Properties:\n      TableName: orders\n";
    let json = r#"{"Resources": {"T": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "orders"}}}}"#;
    let base = [("infra/main.tf", module), ("infra/c.json", "{\"engine\": \"postgres\"}\n"), ("t.yml", yaml)];
    let workshop = Workshop::with(&base);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    workshop.write("infra/c.json", "{\"engine\": \"mysql\"}\n");
    workshop.git(&["rm", "--quiet", "t.yml"]);
    workshop.write("t.json", json);
    let ran = tagout(workshop.path(), &["check", "--diff", "main"]);
    assert!(ran.out.contains("aws_db_instance.billing (engine: \"postgres\" → \"mysql\")"), "{}", ran.out);
    assert!(ran.out.contains("infra/c.json:1:1") && !ran.out.contains("destroy T"), "{}", ran.out);
}

#[test]
fn a_file_of_values_is_judged_by_the_module_that_declares_them() {
    let module = "variable \"engine\" {}\n\nresource \"aws_db_instance\" \"billing\" {\n  engine = var.engine\n}\n";
    let values = "engine = \"postgres\"\n";
    let workshop = Workshop::with(&[("infra/main.tf", module), ("env/prod.tfvars", values), ("app/x.tf", "# other\n")]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    workshop.write("env/prod.tfvars", &values.replace("postgres", "mysql"));
    for range in ["main", "main..HEAD"] {
        let ran = tagout(workshop.path(), &["check", "--diff", range]);
        assert!(ran.out.contains("may delete and recreate aws_db_instance.billing"), "{}{}", ran.out, ran.err);
        assert!(ran.out.contains("env/prod.tfvars:1"), "{}", ran.out);
        workshop.commit("another engine");
    }
    // With a second module of these variables nobody knows which one is meant.
    workshop.write("app/x.tf", module);
    workshop.commit("a second module");
    let ran = tagout(workshop.path(), &["check", "--diff", "main"]);
    assert!(!ran.out.contains("aws_db_instance.billing"), "{}", ran.out);
}

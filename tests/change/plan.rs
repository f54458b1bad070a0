//! Plans as their tools write them, shortened to what is read.

use tagout::change::plan::{self, Said};
use tagout::risk::{Level, Outcome};

const TERRAFORM: &str = r#"{
  "format_version": "1.2", "terraform_version": "1.11.4", "commit": "4f0c2d1",
  "resource_changes": [
    {"address": "aws_db_instance.billing", "mode": "managed", "type": "aws_db_instance", "name": "billing",
     "change": {"actions": ["delete", "create"], "before": {"engine": "postgres"}, "after": {"engine": "mysql"},
                "replace_paths": [["engine"]]}, "action_reason": "replace_because_cannot_update"},
    {"address": "aws_instance.web[2]", "mode": "managed", "type": "aws_instance", "name": "web", "index": 2,
     "change": {"actions": ["delete"], "before": {}, "after": null}, "action_reason": "delete_because_count_index"},
    {"address": "module.cache.aws_elasticache_replication_group.this", "mode": "managed",
     "type": "aws_elasticache_replication_group", "name": "this",
     "change": {"actions": ["create", "delete"], "before": {"port": 6379}, "after": {}, "replace_paths": [["port"]]}},
    {"address": "aws_s3_bucket.kept", "mode": "managed", "type": "aws_s3_bucket", "name": "kept",
     "change": {"actions": ["forget"], "before": {}, "after": null}},
    {"address": "aws_sns_topic.t", "mode": "managed", "type": "aws_sns_topic", "name": "t",
     "change": {"actions": ["update"], "before": {}, "after": {}}},
    {"address": "data.aws_ami.a", "mode": "data", "type": "aws_ami", "name": "a",
     "change": {"actions": ["read"], "before": null, "after": {}}}
  ]}"#;

const CLOUDFORMATION: &str = r#"{"ChangeSetName": "release", "Tags": [{"Key": "commit", "Value": "4f0c2d1"}], "Changes": [
  {"Type": "Resource", "ResourceChange": {"Action": "Modify", "LogicalResourceId": "Billing",
    "ResourceType": "AWS::RDS::DBInstance", "Replacement": "True",
    "Details": [{"Target": {"Attribute": "Properties", "Name": "DBName", "RequiresRecreation": "Always"}}]}},
  {"Type": "Resource", "ResourceChange": {"Action": "Modify", "LogicalResourceId": "Web", "ResourceType": "AWS::EC2::Instance",
    "Replacement": "Conditional",
    "Details": [{"Target": {"Attribute": "Properties", "Name": "InstanceType", "RequiresRecreation": "Conditionally"}}]}},
  {"Type": "Resource", "ResourceChange": {"Action": "Remove", "LogicalResourceId": "Orders",
    "ResourceType": "AWS::DynamoDB::Table", "PolicyAction": "Retain"}},
  {"Type": "Resource", "ResourceChange": {"Action": "Remove", "LogicalResourceId": "Log",
    "ResourceType": "AWS::Logs::LogGroup", "PolicyAction": "Delete"}},
  {"Type": "Resource", "ResourceChange": {"Action": "Add", "LogicalResourceId": "New", "ResourceType": "AWS::SNS::Topic"}}
]}"#;

fn lines(text: &str) -> Vec<String> {
    let plan = plan::read(text).unwrap();
    let line = |change: &tagout::change::Change| {
        let maybe = if change.certain { "" } else { "?" };
        format!(
            "{}{maybe} {} {} {} | {}",
            change.outcome.name(),
            change.level.name(),
            change.address,
            change.attribute.as_deref().unwrap_or("-"),
            change.message
        )
    };
    plan.changes.iter().map(line).collect()
}

#[test]
fn a_plan_of_terraform_is_told_in_the_same_words() {
    assert_eq!(
        lines(TERRAFORM),
        [
            "replaced critical aws_db_instance.billing engine | deletes and recreates aws_db_instance.billing (engine: \
             \"postgres\" → \"mysql\"); its data is gone",
            "destroyed critical aws_instance.web[2] - | destroys aws_instance.web[2]: count is lower; its data is gone",
            "replaced critical module.cache.aws_elasticache_replication_group.this port | deletes and recreates \
             module.cache.aws_elasticache_replication_group.this (port: 6379 → known after the apply); its data is gone; the \
             new one is made first",
            "orphaned medium aws_s3_bucket.kept - | leaves aws_s3_bucket.kept running, and Terraform looks after it no more",
        ]
    );
    assert_eq!(plan::read(TERRAFORM).unwrap().commit.as_deref(), Some("4f0c2d1"));
}

#[test]
fn a_change_set_of_cloudformation_is_told_in_the_same_words() {
    assert_eq!(
        lines(CLOUDFORMATION),
        [
            "replaced critical Billing DBName | deletes and recreates Billing (DBName); its data is gone",
            "replaced? high Web InstanceType | may delete and recreate Web (InstanceType); its data is gone",
            "orphaned medium Orders - | leaves Orders running outside of the stack",
            "destroyed critical Log - | destroys Log: it left the template; its records are gone",
        ]
    );
}

#[test]
fn a_change_set_says_what_is_left_of_the_old_one() {
    let told = |action: &str, policy: &str| {
        lines(&format!(
            r#"{{"ChangeSetName": "c", "Status": "CREATE_COMPLETE", "Changes": [{{"ResourceChange": {{"LogicalResourceId": "X",
                "Action": "{action}", "ResourceType": "AWS::RDS::DBInstance", "Replacement": "True",
                "PolicyAction": "{policy}"}}}}]}}"#
        ))
        .join("\n")
    };
    for (action, policy, expected) in [
        (
            "Modify",
            "ReplaceAndRetain",
            "replaced high X - | deletes and recreates X; the old one is kept, with its data",
        ),
        ("Modify", "ReplaceAndSnapshot", "replaced high X - | deletes and recreates X; a last snapshot is kept"),
        ("Modify", "ReplaceAndDelete", "replaced critical X - | deletes and recreates X; its data is gone"),
        ("Modify", "", "replaced critical X - | deletes and recreates X; its data is gone"),
        ("Remove", "Snapshot", "destroyed high X - | destroys X: it left the template; a last snapshot is kept"),
        ("Remove", "Delete", "destroyed critical X - | destroys X: it left the template; its data is gone"),
        ("Remove", "Retain", "orphaned medium X - | leaves X running outside of the stack"),
    ] {
        assert_eq!(told(action, policy), expected, "{action} {policy}");
    }
}

#[test]
fn what_is_no_plan_says_what_is_missing() {
    assert!(plan::read("{").unwrap_err().contains("no JSON"));
    assert!(plan::read("{}").unwrap_err().contains("resource_changes"));
    let empty = plan::read(r#"{"format_version": "1.2", "terraform_version": "1.11.4"}"#).unwrap();
    assert_eq!((empty.objects, empty.changes.len()), (0, 0));
}

/// A plan with these resource changes.
fn of(changes: &str) -> String {
    format!(r#"{{"format_version": "1.2", "terraform_version": "1.11.4", "resource_changes": [{changes}]}}"#)
}

#[test]
fn guards_that_a_plan_takes_off_are_told_in_the_words_of_texts() {
    let update = |kind: &str, before: &str, after: &str, rest: &str| {
        of(&format!(
            r#"{{"address": "{kind}.x", "mode": "managed", "type": "{kind}", "change": {{"actions": ["update"],
                 "before": {before}, "after": {after}{rest}}}}}"#
        ))
    };
    assert_eq!(
        lines(&update("aws_db_instance", r#"{"deletion_protection": true}"#, r#"{"deletion_protection": false}"#, "")),
        ["guard-off high aws_db_instance.x deletion_protection | takes a guard off aws_db_instance.x \
          (deletion_protection: true → false, was: the service refuses to delete it)"]
    );
    let told = |kind: &str, before: &str, after: &str, rest: &str| {
        lines(&update(kind, before, after, rest)).join("; ").split(" |").next().unwrap_or_default().to_owned()
    };
    for (kind, before, after, expected) in [
        (
            "aws_db_instance",
            r#"{"skip_final_snapshot": false}"#,
            r#"{"skip_final_snapshot": true}"#,
            "skip_final_snapshot",
        ),
        ("aws_s3_bucket", r#"{"force_destroy": false}"#, r#"{"force_destroy": true}"#, "force_destroy"),
        (
            "aws_dynamodb_table",
            r#"{"point_in_time_recovery": [{"enabled": true}]}"#,
            r#"{"point_in_time_recovery": [{"enabled": false}]}"#,
            "point_in_time_recovery.enabled",
        ),
    ] {
        assert_eq!(told(kind, before, after, ""), format!("guard-off high {kind}.x {expected}"));
    }
    for (before, after) in [
        (r#"{"deletion_protection": false}"#, r#"{"deletion_protection": true}"#),
        (
            r#"{"deletion_protection": true, "engine_version": "1"}"#,
            r#"{"deletion_protection": true, "engine_version": "2"}"#,
        ),
        (r#"{"skip_final_snapshot": null}"#, r#"{"skip_final_snapshot": false}"#),
    ] {
        assert_eq!(told("aws_db_instance", before, after, ""), "", "{before} {after}");
    }
    let unknown = r#", "after_unknown": {"deletion_protection": true}"#;
    assert_eq!(
        told("aws_db_instance", r#"{"deletion_protection": true}"#, "{}", unknown),
        "guard-off? medium aws_db_instance.x deletion_protection"
    );
    let replaced = of(
        r#"{"address": "aws_sns_topic.x", "mode": "managed", "type": "aws_db_instance", "change": {"actions": ["delete", "create"],
            "before": {"deletion_protection": true, "engine": "a"}, "after": {"deletion_protection": false, "engine": "b"},
            "replace_paths": [["engine"]]}}"#,
    );
    let told = lines(&replaced).join("\n");
    assert!(
        told.ends_with("the same edit takes off deletion_protection: true → false, which stood in its way"),
        "{told}"
    );
}

#[test]
fn a_plan_shows_no_value_that_is_a_secret() {
    let replaced = |path: &str, marks: &str| {
        let at = path.replace('.', "\", \"");
        let nested = |value: &str| match path.split_once('.') {
            Some((block, name)) => format!(r#"{{"{block}": [{{"{name}": "{value}"}}]}}"#),
            None => format!(r#"{{"{path}": "{value}"}}"#),
        };
        let (before, after) = (nested("hunter2"), nested("hunter3"));
        lines(&of(&format!(
            r#"{{"address": "aws_mq_broker.x", "mode": "managed", "type": "aws_mq_broker", "change": {{"actions":
                ["delete", "create"], "before": {before}, "after": {after}{marks}, "replace_paths": [["{at}"]]}}}}"#
        )))
        .join("\n")
    };
    let hidden = |path: &str| format!("({path} changes; its value is sensitive)");
    for (path, marks) in [
        ("password", ""),
        ("user.password", ""),
        ("engine", r#", "before_sensitive": {"engine": true}"#),
        ("engine", r#", "after_sensitive": {"engine": true}"#),
        ("engine", r#", "after_sensitive": true"#),
        ("user.name", r#", "after_sensitive": {"user": [{"name": true}]}"#),
        ("user.name", r#", "after_sensitive": {"user": true}"#),
        ("user", r#", "after_sensitive": {"user": [{"name": true}]}"#),
    ] {
        let told = replaced(path, marks);
        assert!(told.contains(&hidden(path)) && !told.contains("hunter"), "{path} {marks}: {told}");
    }
    for marks in ["", r#", "before_sensitive": {"user": [{}]}, "after_sensitive": false"#] {
        assert!(replaced("engine", marks).contains("(engine: \"hunter2\" → \"hunter3\")"), "{marks}");
    }
}

#[test]
fn a_change_set_says_old_and_new_values_and_guards() {
    let set = |kind: &str, replacement: &str, target: &str| {
        lines(&format!(
            r#"{{"ChangeSetName": "c", "Status": "CREATE_COMPLETE", "Changes": [{{"ResourceChange": {{"Action": "Modify",
                "LogicalResourceId": "X", "ResourceType": "{kind}", "Replacement": "{replacement}", "Details": [{{"Target":
                {{"Attribute": "Properties", {target}}}}}]}}}}]}}"#
        ))
        .join("\n")
    };
    let engine =
        r#""Name": "Engine", "RequiresRecreation": "Always", "BeforeValue": "postgres", "AfterValue": "mysql""#;
    assert!(set("AWS::RDS::DBInstance", "True", engine).contains("X (Engine: \"postgres\" → \"mysql\")"));
    let guard =
        r#""Name": "DeletionProtection", "RequiresRecreation": "Never", "BeforeValue": "true", "AfterValue": "false""#;
    let told = set("AWS::RDS::DBInstance", "False", guard);
    assert!(told.starts_with("guard-off high X DeletionProtection | takes a guard off X"), "{told}");
    let secret = r#""Name": "MasterUserPassword", "RequiresRecreation": "Always", "BeforeValue": "hunter2", "AfterValue": "hunter3""#;
    let told = set("AWS::RDS::DBInstance", "True", secret);
    assert!(told.contains("MasterUserPassword changes; its value is sensitive"), "{told}");
}

#[test]
fn a_plan_that_cannot_be_relied_on_says_why_and_what_to_do() {
    let failed = |text: &str, words: &[&str]| {
        let error = plan::read(text).unwrap_err();
        assert!(words.iter().all(|word| error.contains(word)), "{error}");
    };
    let terraform = TERRAFORM.replacen("{", r#"{"errored": true, "#, 1);
    failed(&terraform, &["ended in an error", "make the plan again"]);
    failed(&TERRAFORM.replace("\"1.2\"", "\"9.0\""), &["format 9.0", "update tagout"]);
    failed(r#"{"format_version": "9.0", "terraform_version": "3.0.0"}"#, &["format 9.0"]);
    let status = |status: &str| CLOUDFORMATION.replacen("{", &format!("{{{status}, "), 1);
    failed(
        &status(r#""Status": "FAILED", "StatusReason": "No such role""#),
        &["status is FAILED (No such role)", "create the change set again"],
    );
    failed(&status(r#""Status": "CREATE_IN_PROGRESS""#), &["CREATE_IN_PROGRESS", "wait"]);
    failed(&status(r#""NextToken": "abc""#), &["one page of several"]);
    assert!(plan::read(&status(r#""Status": "CREATE_COMPLETE", "NextToken": null"#)).is_ok());
    failed(r#"{"format_version": "1.0", "terraform_version": "1.14.0", "values": {}}"#, &["a state and no plan"]);
    let dynamic = r#"{"ChangeSetName": "c", "Status": "CREATE_COMPLETE", "Changes": [{"Type": "Resource", "ResourceChange":
        {"Action": "Dynamic", "LogicalResourceId": "X", "ResourceType": "AWS::RDS::DBInstance"}}]}"#;
    let told = plan::read(dynamic).unwrap().changes;
    assert!(told[0].message.contains("may delete and recreate X") && !told[0].certain, "{told:?}");
    let nothing = r#"{"ChangeSetName": "c", "Status": "FAILED", "Changes": [],
        "StatusReason": "The submitted information didn't contain changes."}"#;
    assert_eq!(plan::read(nothing).map(|plan| plan.changes.len()), Ok(0));
}

#[test]
fn an_object_is_the_same_under_every_key_of_its_modules() {
    let deleted = |address: &str| {
        let address = address.replace('"', "\\\"");
        let plan = of(&format!(
            r#"{{"address": "{address}", "mode": "managed", "type": "aws_db_instance", "change": {{"actions": ["delete"]}}}}"#
        ));
        plan::read(&plan).unwrap()
    };
    let said = |address: &str| Said {
        address: address.to_owned(),
        outcome: Outcome::Destroyed,
        certain: true,
        message: format!("says so of {address}"),
    };
    let keyed = "module.a[\"x\"].aws_db_instance.b[0]";
    for planned in [keyed, "module.a[\"x.y[1]\"].aws_db_instance.b", "module.a.aws_db_instance.b[\"]\"]"] {
        let told = plan::disagreements(&deleted(planned), &[said("module.a.aws_db_instance.b")]);
        assert_eq!(told, Vec::<String>::new(), "{planned}");
    }
    let told = plan::disagreements(&deleted(keyed), &[said("module.a.aws_db_instance.c")]).join("\n");
    assert!(told.contains("it stands in module.a,") && told.contains("may be applied already"), "{told}");
}

#[test]
fn where_plan_and_text_disagree_the_reason_is_told() {
    let plan = plan::read(TERRAFORM).unwrap();
    let said = |address: &str, outcome, certain| Said {
        address: address.to_owned(),
        outcome,
        certain,
        message: format!("says so of {address}"),
    };
    let text = [
        said("aws_db_instance.billing", Outcome::Replaced, true),
        said("aws_instance.web", Outcome::Replaced, false),
        said("aws_kms_key.k", Outcome::Destroyed, true),
        said("aws_kms_key.l", Outcome::Replaced, false),
    ];
    let told = plan::disagreements(&plan, &text);
    let has = |words: &[&str]| {
        assert!(told.iter().any(|one| words.iter().all(|word| one.contains(word))), "{words:?}: {told:#?}")
    };
    has(&["aws_instance.web[2]", "the text says replaced of it"]);
    has(&["module.cache", "whose texts are not part of the change"]);
    has(&["aws_kms_key.k", "may be applied already"]);
    has(&["aws_kms_key.l", "values that the text does not have"]);
    assert!(!told.iter().any(|one| one.contains("aws_db_instance.billing")), "{told:#?}");
    assert_eq!(plan.changes[0].level, Level::Critical);
}

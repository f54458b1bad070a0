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
fn what_is_no_plan_says_what_is_missing() {
    assert!(plan::read("{").unwrap_err().contains("no JSON"));
    assert!(plan::read("{}").unwrap_err().contains("resource_changes"));
    let empty = plan::read(r#"{"format_version": "1.2", "terraform_version": "1.11.4"}"#).unwrap();
    assert_eq!((empty.objects, empty.changes.len()), (0, 0));
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

//! Constructs and resources of programs whose properties are those of a type that the tables know.

use super::construct::{Tool, camel};
use crate::change::tables::{self, Effect};

/// Names of properties here, and as the type has them.
type Names = &'static [(&'static str, &'static str)];

/// Constructs of the CDK: the type that they make, and properties that have another name there. All others are called
/// the same, with a capital.
const CDK: &[(&str, &str, Names)] = &[
    ("aws_dynamodb.Table", "AWS::DynamoDB::Table", &[("partitionKey", "KeySchema"), ("sortKey", "KeySchema")]),
    ("aws_dynamodb.TableV2", "AWS::DynamoDB::GlobalTable", &[("partitionKey", "KeySchema"), ("sortKey", "KeySchema")]),
    (
        "aws_rds.DatabaseInstance",
        "AWS::RDS::DBInstance",
        &[("instanceIdentifier", "DBInstanceIdentifier"), ("databaseName", "DBName")],
    ),
    ("aws_rds.DatabaseCluster", "AWS::RDS::DBCluster", &[("clusterIdentifier", "DBClusterIdentifier")]),
    ("aws_s3.Bucket", "AWS::S3::Bucket", &[]),
    ("aws_sqs.Queue", "AWS::SQS::Queue", &[]),
    ("aws_sns.Topic", "AWS::SNS::Topic", &[]),
    ("aws_logs.LogGroup", "AWS::Logs::LogGroup", &[]),
    ("aws_ecr.Repository", "AWS::ECR::Repository", &[]),
    ("aws_kinesis.Stream", "AWS::Kinesis::Stream", &[("streamName", "Name")]),
    ("aws_secretsmanager.Secret", "AWS::SecretsManager::Secret", &[("secretName", "Name")]),
    ("aws_cognito.UserPool", "AWS::Cognito::UserPool", &[]),
];

/// Resources of Pulumi, and the type of Terraform that they are made from. Its arguments are written `snake_case`.
const PULUMI: &[(&str, &str)] = &[
    ("aws.rds.Instance", "aws_db_instance"),
    ("aws.rds.Cluster", "aws_rds_cluster"),
    ("aws.s3.Bucket", "aws_s3_bucket"),
    ("aws.s3.BucketV2", "aws_s3_bucket"),
    ("aws.dynamodb.Table", "aws_dynamodb_table"),
    ("aws.sqs.Queue", "aws_sqs_queue"),
    ("aws.sns.Topic", "aws_sns_topic"),
    ("aws.ec2.Instance", "aws_instance"),
    ("aws.ec2.Vpc", "aws_vpc"),
    ("aws.ec2.Subnet", "aws_subnet"),
    ("aws.ebs.Volume", "aws_ebs_volume"),
    ("aws.efs.FileSystem", "aws_efs_file_system"),
    ("aws.elasticache.Cluster", "aws_elasticache_cluster"),
    ("aws.elasticache.ReplicationGroup", "aws_elasticache_replication_group"),
    ("aws.eks.Cluster", "aws_eks_cluster"),
    ("aws.kinesis.Stream", "aws_kinesis_stream"),
    ("aws.secretsmanager.Secret", "aws_secretsmanager_secret"),
    ("gcp.sql.DatabaseInstance", "google_sql_database_instance"),
    ("gcp.storage.Bucket", "google_storage_bucket"),
];

/// What changing the property `name` of a kind does, and the row that says so; nothing where no table knows.
pub(super) fn effect(tool: Tool, kind: &str, name: &str) -> Option<(Effect, String)> {
    match tool {
        Tool::Cdk => {
            let (_, of, names) = CDK.iter().find(|(own, ..)| *own == kind)?;
            let name = camel(name);
            let other = names.iter().find(|(own, _)| *own == name).map(|(_, other)| (*other).to_owned());
            let path = other.unwrap_or_else(|| capital(&name));
            Some((tables::property_changed(of, &path).0, format!("replace-cloudformation.tsv: {of} {path}")))
        }
        Tool::Pulumi => {
            let (_, of) = PULUMI.iter().find(|(own, _)| *own == kind)?;
            let path = snake(name);
            Some((tables::value_changed(of, &path), format!("{}: {of} {path}", tables::source(of).table)))
        }
    }
}

fn capital(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + chars.as_str())
}

/// `engineVersion` as `engine_version`.
fn snake(name: &str) -> String {
    name.chars().fold(String::new(), |mut all, c| {
        if c.is_ascii_uppercase() {
            all.push('_');
        }
        all.push(c.to_ascii_lowercase());
        all
    })
}

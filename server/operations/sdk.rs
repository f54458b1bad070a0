//! The AWS SDKs by the names of their packages: which service a path belongs to, and what is a client of it.

use super::aws;
use super::things::Selectors;
use crate::facts::{Call, Value};

/// The crates of the SDK for Rust, up to the name of the service.
const CRATES: &str = "aws_sdk_";
/// What the packages of the other SDKs begin with: JavaScript 3 and 2, Go 2 and 1, Java 2 and 1, Ruby.
const PACKAGES: &[&str] = &[
    "@aws-sdk/client-",
    "aws-sdk/clients/",
    "aws-sdk.",
    "github.com/aws/aws-sdk-go-v2/service/",
    "github.com/aws/aws-sdk-go/service/",
    "software.amazon.awssdk.services.",
    "com.amazonaws.services.",
    "Aws.",
];
/// Ends of the names in a package that are no clients.
const OTHERS: &[&str] = &["Command", "Input", "Output", "Request", "Response", "Exception", "Error"];
/// Hosts of services that are imitated in tests.
pub(super) const LOCAL: &[&str] = &["localhost", "127.0.0.1", "localstack", "host.docker.internal"];

/// The service whose package a path begins with.
pub(super) fn service(path: &str) -> Option<String> {
    parts(path).map(|(service, ..)| aws::sdk_service(service))
}

/// The service that a path makes a client of, or whose client is of that type.
pub(super) fn client(path: &str) -> Option<String> {
    let (service, name, of_rust) = parts(path)?;
    // A function of the class makes an object of it: `RdsClient.create`, `Client.new`.
    let last = name.rsplit('.').find(|part| part.starts_with(char::is_uppercase)).unwrap_or(name);
    let is_client = if of_rust {
        name.split('.').any(|part| part == "Client")
    } else {
        let class = name.is_empty() || last.starts_with(char::is_uppercase);
        class && !OTHERS.iter().any(|other| last.ends_with(other))
    };
    is_client.then(|| aws::sdk_service(service))
}

/// The name of the service, what is meant in its package, and whether that is a crate.
fn parts(path: &str) -> Option<(&str, &str, bool)> {
    let of_rust = path.starts_with(CRATES);
    let package = if of_rust { CRATES } else { PACKAGES.iter().find(|package| path.starts_with(**package))? };
    let rest = &path[package.len()..];
    let (service, name) = rest.split_once(['.', '/']).unwrap_or((rest, ""));
    // In the one package of all services, other things stand beside them.
    (package != "aws-sdk." || service.starts_with(char::is_uppercase)).then_some((service, name, of_rust))
}

/// True for options that lead a client to an imitation on this machine.
pub(super) fn is_local(call: &Call) -> bool {
    options(call, "endpoint").is_some_and(|endpoint| LOCAL.iter().any(|local| endpoint.contains(local)))
}

/// True for a client of Ruby that answers by itself: `Aws::RDS::Client.new(stub_responses: true)`.
pub(super) fn is_stubbed(call: &Call) -> bool {
    call.named("stub_responses") == Some(&Value::Bool(true))
}

/// What the options of a client select.
pub(super) fn selectors(call: &Call) -> Selectors {
    options(call, "region").map(|region| ("region", region)).into_iter().collect()
}

/// The text of an option in an object that a call is given.
fn options(call: &Call, name: &str) -> Option<String> {
    let objects = call.arguments.iter().filter_map(|argument| match &argument.value {
        Value::Map(entries) => Some(entries),
        _ => None,
    });
    objects.flatten().find(|(key, _)| key.as_text().as_deref() == Some(name)).and_then(|(_, value)| value.as_text())
}

#[cfg(test)]
mod tests {
    use super::{client, service};

    #[test]
    fn packages_of_every_sdk_name_their_service() {
        for (path, name) in [
            ("aws_sdk_rds.Client.new", "rds"),
            ("@aws-sdk/client-elastic-load-balancing-v2.ElasticLoadBalancingV2Client", "elbv2"),
            ("@aws-sdk/client-rds.RDS", "rds"),
            ("aws-sdk.CloudWatchLogs", "logs"),
            ("aws-sdk/clients/rds", "rds"),
            ("software.amazon.awssdk.services.rds.RdsClient.create", "rds"),
            ("com.amazonaws.services.logs.AWSLogs", "logs"),
            ("Aws.CloudWatchLogs.Client.new", "logs"),
            ("github.com/aws/aws-sdk-go-v2/service/cognitoidentityprovider.NewFromConfig", "cognito-idp"),
            ("github.com/aws/aws-sdk-go/service/rds/rdsiface.RDSAPI", "rds"),
        ] {
            assert_eq!(client(path).as_deref(), Some(name), "{path}");
        }
        for path in ["aws-sdk.config", "aws-cdk-lib/aws-rds.DatabaseInstance", "rds.Client"] {
            assert_eq!(service(path), None, "{path}");
        }
        for path in [
            "@aws-sdk/client-rds.DeleteDBInstanceCommand",
            "@aws-sdk/client-rds.paginateDescribeDBInstances",
            "github.com/aws/aws-sdk-go-v2/service/rds.DeleteDBInstanceInput",
            "aws_sdk_rds.config.Builder",
        ] {
            assert_eq!((service(path).as_deref(), client(path)), (Some("rds"), None), "{path}");
        }
    }
}

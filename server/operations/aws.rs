//! The operations of AWS, as tables made by the build script from `queries/tables/`.
//!
//! They are texts of sorted lines, searched where they stand: a list of addresses would cost every start of the program.

use super::flow::{Reads, Sink};
use super::hash::Groups;
use super::lines;
use std::cmp::Ordering;

include!(concat!(env!("OUT_DIR"), "/names.rs"));

/// `operation · service · parameters`, and for those that were described by hand `· rule · level · noun · shared`; by the
/// letters of the operation.
const OPERATIONS: &str = include_str!(concat!(env!("OUT_DIR"), "/aws.tsv"));
/// `service · cli · boto3 · sdk`.
const SERVICES: &str = include_str!(concat!(env!("OUT_DIR"), "/aws-services.tsv"));
/// `service path · operation · parameter`.
const RESOURCES: &str = include_str!(concat!(env!("OUT_DIR"), "/aws-resources.tsv"));

/// One operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ApiRow {
    /// `DeleteDBInstance`.
    pub operation: &'static str,
    /// `rds`.
    pub service: &'static str,
    /// API names of the parameters worth knowing; the first that a call carries names the target.
    parameters: &'static str,
    /// The rule that reports it; empty where only certain arguments matter, and for those that nobody described.
    pub rule: &'static str,
    /// `critical`, `high`, `medium`, `low`; empty for those that nobody described.
    pub level: &'static str,
    /// What the target is: `RDS instance`.
    pub noun: &'static str,
    /// Another service has an operation of the same name.
    pub shared: bool,
}

/// A method of a boto3 resource object and the operation behind it.
pub(super) struct ResourceMethod {
    /// What the constructor's first argument is for the operation.
    pub(super) parameter: &'static str,
}

/// The operation with this id: `aws:rds:DeleteDBInstance`.
pub fn row(id: &str) -> Option<ApiRow> {
    let (service, operation) = id.strip_prefix("aws:")?.split_once(':')?;
    find(service, operation)
}

/// True for an operation that was described by hand.
pub fn described(row: &ApiRow) -> bool {
    !row.level.is_empty()
}

impl ApiRow {
    fn of(line: &'static str) -> ApiRow {
        let mut columns = line.split('\t');
        let mut next = || columns.next().unwrap_or_default();
        ApiRow {
            operation: next(),
            service: next(),
            parameters: next(),
            rule: next(),
            level: next(),
            noun: next(),
            shared: next() == "yes",
        }
    }

    /// `aws:rds:DeleteDBInstance`.
    pub fn id(&self) -> String {
        format!("aws:{}:{}", self.service, self.operation)
    }

    /// API names of the parameters worth knowing, the one that names the target first.
    pub fn parameters(&self) -> impl Iterator<Item = &'static str> {
        self.parameters.split_ascii_whitespace()
    }

    /// API name of the parameter that names the target; empty for operations without one.
    pub fn target(&self) -> &'static str {
        self.parameters().next().unwrap_or_default()
    }

    /// A parameter by its API name, where only the case of its first letter may be another.
    pub(super) fn spelled(&self, name: &str) -> String {
        self.parameters().find(|api| api.eq_ignore_ascii_case(name)).unwrap_or(name).to_owned()
    }

    /// The API name of a parameter in snake or kebab case: `db_instance_identifier` → `DBInstanceIdentifier`.
    /// One that the table does not have is put together word by word.
    pub(super) fn parameter(&self, spelled: &str) -> String {
        self.parameters().find(|name| same(name, spelled)).map_or_else(|| capitals(spelled), str::to_owned)
    }
}

/// True for the type of what an operation is given: `DeleteDBInstanceInput`.
pub(super) fn is_input(class: &str) -> bool {
    let name = ["Input", "Request"].iter().find_map(|suffix| class.strip_suffix(suffix));
    name.is_some_and(|name| by_method(name).next().is_some())
}

/// The operations with this name, in whatever case it is written; the one meant when the client is not known first.
pub(super) fn by_method(method: &str) -> impl Iterator<Item = ApiRow> {
    let first = |line: &'static str| line.split('\t').next().unwrap_or_default();
    let found = lines::all(OPERATIONS, |line| letters(first(line)).cmp(letters(method)));
    found.lines().map(ApiRow::of)
}

/// The operation of that name of a service.
pub(super) fn find(service: &str, method: &str) -> Option<ApiRow> {
    by_method(method).find(|row| row.service == service)
}

/// The operation of a service by its name in snake or kebab case, if only by its verb: `aws:dms:DeleteEndpoint`.
pub(super) fn id_of(service: &str, method: &str) -> Option<String> {
    match find(service, method) {
        Some(row) => Some(row.id()),
        // What another service has is no new operation of this one.
        None if is_listed(service) && by_method(method).next().is_some() => None,
        None => has_verb(method).then(|| format!("aws:{service}:{}", capitals(method))),
    }
}

/// The operation behind a method of a boto3 resource object; `path` leads from the resource to the method.
pub(super) fn by_resource(service: &str, path: &str) -> Option<(ApiRow, ResourceMethod)> {
    let key = [service, " ", path];
    let key = || key.iter().flat_map(|part| part.bytes());
    let line = lines::all(RESOURCES, |line| line.split('\t').next().unwrap_or_default().bytes().cmp(key()));
    let mut columns = line.lines().next()?.split('\t').skip(1);
    let row = find(service, columns.next()?)?;
    Some((row, ResourceMethod { parameter: columns.next().unwrap_or_default() }))
}

/// The service that boto3 knows by this name; itself for those outside the table.
pub(super) fn boto3_service(name: &str) -> String {
    service_by(2, |boto3| boto3 == name).unwrap_or(name).to_owned()
}

/// True for a service of the table by the name boto3 has for it.
pub(super) fn is_service(name: &str) -> bool {
    service_by(2, |boto3| boto3 == name).is_some()
}

/// The service behind `aws <name>`.
pub(super) fn cli_service(name: &str) -> &str {
    service_by(1, |cli| cli == name).unwrap_or(name)
}

/// The service that SDKs know by this name: `aws_sdk_<name>`, `client-<name>`, `service/<name>`.
pub(super) fn sdk_service(name: &str) -> String {
    let plain = |name: &str| -> String {
        let letters = letters(name).map(char::from).collect::<String>();
        letters.strip_suffix("service").map(str::to_owned).unwrap_or(letters)
    };
    let wanted = plain(name);
    let named = |sdk: &str| sdk.split(' ').any(|sdk| plain(sdk) == wanted);
    service_by(3, named).or_else(|| service_by(2, named)).unwrap_or(name).to_owned()
}

/// True for a service of the table by the name the tables have for it.
fn is_listed(service: &str) -> bool {
    SERVICES.lines().any(|line| line.split('\t').next() == Some(service))
}

/// The service whose name in that column is the one looked for; where the column is empty, it is the service's own.
fn service_by(column: usize, is: impl Fn(&str) -> bool) -> Option<&'static str> {
    SERVICES.lines().find_map(|line| {
        let mut columns = line.split('\t');
        let service = columns.next()?;
        let named = columns.nth(column - 1).filter(|name| !name.is_empty()).unwrap_or(service);
        is(named).then_some(service)
    })
}

/// True for the name of an operation that begins with a verb which a rule asks for: `delete_x`, `delete-x`, `DeleteX`.
pub(super) fn has_verb(name: &str) -> bool {
    VERBS.iter().any(|verb| {
        let mut bytes = name.bytes().peekable();
        let spelled = verb.bytes().all(|letter| {
            bytes.next_if(|byte| matches!(byte, b'_' | b'-'));
            bytes.next().is_some_and(|byte| byte.eq_ignore_ascii_case(&letter))
        });
        spelled && bytes.next().is_some_and(|byte| byte.is_ascii_uppercase() || matches!(byte, b'_' | b'-'))
    })
}

/// Calls that hand a text to a process or a database.
pub(super) fn sinks() -> &'static [Sink] {
    SINKS
}

/// Library → the block of the options in a text that imports it.
pub(super) fn frameworks() -> &'static [(&'static str, &'static str)] {
    FRAMEWORKS
}

/// The word table: see `words`.
pub(super) fn words() -> &'static [(u32, u16, u64)] {
    &WORDS
}

/// The words that the slots of the table point into.
pub(super) fn word_text() -> &'static str {
    WORD_TEXT
}

/// The sides of pairs that words belong to, by the number of a word among them.
pub(super) fn pairs() -> &'static [(Groups, Groups)] {
    &PAIRS
}

/// The groups of pairs of each family of languages.
pub(super) fn pairs_of() -> &'static [(u64, Groups)] {
    &PAIRS_OF
}

/// Length of the longest word of the table.
pub(super) const LONGEST_WORD: usize = LONGEST;

/// A name without its case and what joins its words.
fn letters(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().filter(|byte| !matches!(byte, b'_' | b'-')).map(|byte| byte.to_ascii_lowercase())
}

/// True for two spellings of one name.
pub(super) fn same(one: &str, other: &str) -> bool {
    letters(one).cmp(letters(other)) == Ordering::Equal
}

/// `delete_endpoint` → `DeleteEndpoint`.
pub(super) fn capitals(spelled: &str) -> String {
    spelled.split(['_', '-']).map(capital).collect()
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::{OPERATIONS, by_method, by_resource, cli_service, has_verb, id_of, letters, row, sdk_service};

    #[test]
    fn every_operation_is_found_by_any_spelling() {
        let mut before = String::new();
        for line in OPERATIONS.lines() {
            let operation = line.split('\t').next().unwrap_or_default();
            let now: String = letters(operation).map(char::from).collect();
            assert!(before <= now, "{operation} is not in order");
            before = now;
            assert!(by_method(operation).any(|row| row.operation == operation), "{operation}");
        }
        for spelling in ["delete_db_instance", "delete-db-instance", "deleteDBInstance", "DeleteDBInstance"] {
            let first = by_method(spelling).next().map(|row| row.id());
            assert_eq!(first.as_deref(), Some("aws:rds:DeleteDBInstance"), "{spelling}");
        }
        assert!(by_method("describe_db_instances").next().is_none());
        assert!(row("aws:rds:DeleteDBInstance").is_some_and(|row| row.target() == "DBInstanceIdentifier"));
    }

    #[test]
    fn a_verb_is_enough_for_a_service_that_nobody_described() {
        assert_eq!(id_of("newservice", "delete-thing").as_deref(), Some("aws:newservice:DeleteThing"));
        assert_eq!(id_of("newservice", "describe-things"), None);
        assert_eq!(id_of("ecr", "delete_db_instance"), None);
        assert!(
            has_verb("terminateJobs")
                && has_verb("batch-delete-rows")
                && !has_verb("deleted_rows")
                && !has_verb("delete")
        );
    }

    #[test]
    fn services_are_known_by_every_name() {
        for name in ["elasticloadbalancingv2", "elastic-load-balancing-v2", "elastic_load_balancing_v2"] {
            assert_eq!(sdk_service(name), "elbv2", "{name}");
        }
        assert_eq!(sdk_service("config-service"), "configservice");
        assert_eq!(cli_service("s3api"), "s3");
        assert_eq!(cli_service("rds"), "rds");
        let bucket = by_resource("s3", "Bucket.delete").map(|(row, method)| (row.id(), method.parameter));
        assert_eq!(bucket, Some(("aws:s3:DeleteBucket".to_owned(), "Bucket")));
    }
}

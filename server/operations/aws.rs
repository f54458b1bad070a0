//! The AWS operations worth knowing, as tables made by the build script from `queries/tables/`.

use super::flow::{Reads, Sink};
use crate::risk::Level;

include!(concat!(env!("OUT_DIR"), "/names.rs"));

/// One operation.
#[derive(Debug, PartialEq)]
pub struct ApiRow {
    /// `aws:rds:DeleteDBInstance`.
    pub id: &'static str,
    /// `rds`.
    pub service: &'static str,
    /// `delete_db_instance`.
    pub method: &'static str,
    /// `deletes`, `replaces`, `disables`, `widens`, `exposes`; `modifies` where only certain arguments do harm.
    pub effect: &'static str,
    pub level: Level,
    /// What the target is: `RDS instance`.
    pub noun: &'static str,
    /// API name and snake case of the parameters worth knowing; the first that a call carries names the target.
    pub parameters: &'static [(&'static str, &'static str)],
    /// The rule that reports it; empty where only certain arguments matter.
    pub rule: &'static str,
    /// What is lost: `data`, `key`, `address`, `env`, `backup`, `log`, `guard`.
    pub class: &'static str,
    /// Services outside the table have an operation of the same name.
    pub shared: bool,
}

/// What a service is called.
pub(super) struct Service {
    name: &'static str,
    boto3: &'static str,
    /// What the SDKs call it, in small letters without hyphens.
    sdk: &'static [&'static str],
}

/// A method of a boto3 resource object and the operation behind it.
pub(super) struct ResourceMethod {
    service: &'static str,
    path: &'static str,
    row: usize,
    /// What the constructor's first argument is for the operation.
    pub(super) parameter: &'static str,
}

/// All operations, in the order of the table.
pub fn rows() -> &'static [ApiRow] {
    ROWS
}

/// The operation with this id.
pub fn row(id: &str) -> Option<&'static ApiRow> {
    let at = BY_ID.binary_search_by_key(&id, |(id, _)| id).ok()?;
    ROWS.get(BY_ID[at].1)
}

impl ApiRow {
    /// API name of the parameter that names the target; empty for operations without one.
    pub fn target(&self) -> &'static str {
        self.parameters.first().map_or("", |(name, _)| name)
    }

    /// A parameter by its API name, where only the case of its first letter may be another.
    pub(super) fn spelled(&self, name: &str) -> String {
        let known = self.parameters.iter().find(|(api, _)| api.eq_ignore_ascii_case(name));
        known.map_or(name, |(api, _)| api).to_owned()
    }

    /// The API name of a parameter in snake or kebab case: `db_instance_identifier` → `DBInstanceIdentifier`.
    /// One that the table does not have is put together word by word.
    pub(super) fn parameter(&self, spelled: &str) -> String {
        let snake = spelled.replace('-', "_");
        match self.parameters.iter().find(|(_, name)| *name == snake) {
            Some((name, _)) => (*name).to_owned(),
            None => snake.split('_').map(capital).collect(),
        }
    }
}

/// The operations with this method name, in snake case or as the operation is called, the one meant when the client is
/// not known first.
pub(super) fn by_method(method: &str) -> impl Iterator<Item = &'static ApiRow> {
    let snake = || BY_METHOD.binary_search_by_key(&method, |(name, _)| name).ok().map(|at| BY_METHOD[at].1);
    let named = || {
        let name = capital(method);
        BY_NAME.binary_search_by_key(&name.as_str(), |(name, _)| name).ok().map(|at| BY_NAME[at].1)
    };
    snake().or_else(named).unwrap_or_default().iter().filter_map(|index| ROWS.get(*index))
}

/// True for the type of what an operation is given: `DeleteDBInstanceInput`.
pub(super) fn is_input(class: &str) -> bool {
    let name = ["Input", "Request"].iter().find_map(|suffix| class.strip_suffix(suffix));
    name.is_some_and(|name| by_method(name).next().is_some())
}

/// The operation behind `aws <service> <subcommand>`.
pub(super) fn by_command(service: &str, subcommand: &str) -> Option<&'static ApiRow> {
    let key = format!("{service} {subcommand}");
    let at = BY_COMMAND.binary_search_by_key(&key.as_str(), |(name, _)| name).ok()?;
    ROWS.get(BY_COMMAND[at].1)
}

/// The operation behind a method of a boto3 resource object; `path` leads from the resource to the method.
pub(super) fn by_resource(service: &str, path: &str) -> Option<(&'static ApiRow, &'static ResourceMethod)> {
    let at = RESOURCES.binary_search_by_key(&(service, path), |method| (method.service, method.path)).ok()?;
    Some((ROWS.get(RESOURCES[at].row)?, &RESOURCES[at]))
}

/// The service that boto3 knows by this name; itself for those outside the table.
pub(super) fn boto3_service(name: &str) -> String {
    SERVICES.iter().find(|service| service.boto3 == name).map_or(name, |service| service.name).to_owned()
}

/// True for a service of the table by the name boto3 has for it.
pub(super) fn is_service(name: &str) -> bool {
    SERVICES.iter().any(|service| service.boto3 == name)
}

/// The service that an SDK calls so, in whatever case and with or without hyphens: the crate `aws_sdk_<name>`, the
/// package `@aws-sdk/client-<name>`.
pub(super) fn sdk_service(name: &str) -> String {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    let found = SERVICES.iter().find(|service| service.sdk.contains(&plain.as_str()));
    found.map_or(plain, |service| service.name.to_owned())
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
pub(super) fn words() -> &'static [(&'static str, u16)] {
    &WORDS
}

/// Length of the longest word of the table.
pub(super) const LONGEST_WORD: usize = LONGEST;

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

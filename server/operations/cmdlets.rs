//! Commands of PowerShell that are operations of a cloud: `Remove-RDSDBInstance`, `Remove-AzSqlDatabase`.

use super::aws::{self, ApiRow};
use super::shell::{Command, Resolved};
use super::{Act, Operation, cli};

/// Prefix of a noun and the service it stands for.
const SERVICES: &str = include_str!("../../queries/lists/aws-powershell.txt");
/// What the API calls that a verb stands for begin with.
const VERBS: &[(&str, &[&str])] = &[
    ("remove", &["Delete", "Terminate", "Deregister", "Release", "Detach", "Disassociate"]),
    ("stop", &["Stop", "Terminate"]),
    ("disable", &["Disable"]),
    ("dismount", &["Detach"]),
    ("unregister", &["Deregister", "Disassociate"]),
    ("revoke", &["Revoke"]),
    ("restart", &["Reboot", "Rebuild"]),
    ("reset", &["Reset", "Reboot"]),
    ("clear", &["Purge"]),
    ("edit", &["Modify"]),
    ("update", &["Update"]),
    ("write", &["Put"]),
    ("set", &["Set", "Put"]),
    ("add", &["Add", "Put", "Attach"]),
    ("register", &["Register", "Attach"]),
    ("grant", &["Authorize", "Grant"]),
    ("request", &["Schedule", "Request"]),
];
/// Commands that delete in Azure are one family with the noun as first word.
const AZURE: &str = "remove-az";
/// Nouns that are no resource of the family: what is more than one, and what only this session knows.
const APART: &[&str] = &["", "resourcegroup", "context", "account", "environment", "tag"];

/// The operation as what it is in its cloud; others come back as they are.
pub(super) fn translated(operation: Operation) -> Operation {
    let Act::Command(command) = &operation.act else { return operation };
    if let Some(noun) = command.program.strip_prefix(AZURE).filter(|noun| !APART.contains(noun)) {
        let word = Resolved { known: true, text: noun.to_owned(), ..Resolved::default() };
        let operands = std::iter::once(word).chain(command.operands.iter().cloned()).collect();
        let family = Command { program: AZURE.to_owned(), operands, ..command.clone() };
        return Operation { act: Act::Command(family), ..operation };
    }
    match row(&command.program) {
        Some(row) if !command.options.iter().any(|(name, _)| name == "-whatif") => {
            let parameters = command.options.iter().filter_map(|(name, value)| {
                let name = name.trim_start_matches('-');
                let api = row.parameters().find(|api| api.eq_ignore_ascii_case(name))?;
                let value = value.as_ref().map_or(crate::facts::Value::Bool(true), cli::text);
                Some((api.to_owned(), value))
            });
            let mut parameters: std::collections::BTreeMap<_, _> = parameters.collect();
            if let Some(first) = command.operands.first().filter(|_| parameters.is_empty() && !row.target().is_empty())
            {
                parameters.insert(row.target().to_owned(), cli::text(first));
            }
            Operation { act: Act::Api { id: row.id(), parameters }, ..operation }
        }
        _ => operation,
    }
}

/// The row of `remove-rdsdbinstance`: the longest prefix that is a service, and a verb of its operations.
fn row(program: &str) -> Option<ApiRow> {
    let (verb, noun) = program.split_once('-')?;
    let (_, verbs) = VERBS.iter().find(|(one, _)| *one == verb)?;
    let lines = SERVICES.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' '));
    let services = lines.filter_map(|(prefix, service)| Some((noun.strip_prefix(prefix)?, service)));
    services.filter(|(rest, _)| !rest.is_empty()).find_map(|(rest, service)| {
        let names = verbs.iter().flat_map(|verb| [format!("{verb}{rest}"), format!("{verb}{rest}s")]);
        names.into_iter().find_map(|name| aws::find(service, &name))
    })
}

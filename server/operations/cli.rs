//! The AWS CLI: a command that is an operation of the table becomes that operation, so that rules see one thing.

use super::shell::{Command, Resolved};
use super::{Act, Operation, aws, cmdlets};
use crate::facts::{Piece, Text, Value};
use std::collections::BTreeMap;

/// Options that ask what would happen, or for a template of the input.
const PREVIEWS: &[&str] = &["--dry-run", "--generate-cli-skeleton"];

/// Groups of gcloud that hold the commands of tomorrow under the names they will have.
const UNRELEASED: &[&str] = &["alpha", "beta", "preview"];

/// Options of every command, which say where and how and are no parameters.
const GENERAL: &[&str] = &["profile", "region", "output", "query", "endpoint-url", "no-cli-pager", "debug"];

/// Commands of the AWS CLI as operations; previews and help are left out. Everything else stays as it is: `aws s3 rm`
/// has no single operation behind it.
pub(super) fn translate(operations: Vec<Operation>) -> Vec<Operation> {
    operations.into_iter().filter_map(translated).map(cmdlets::translated).collect()
}

fn translated(mut operation: Operation) -> Option<Operation> {
    let Act::Command(command) = &mut operation.act else { return Some(operation) };
    let tried = command.operands.first().is_some_and(|operand| UNRELEASED.contains(&operand.text.as_str()));
    if command.program == "gcloud" && tried {
        command.operands.remove(0);
        return Some(operation);
    }
    // Service and operation of the AWS CLI are like no other program's words.
    let named = command.program == "aws";
    if !named && command.program != "…" {
        return Some(operation);
    }
    let operand = |index: usize| command.operands.get(index).map(|operand| operand.text.as_str());
    let (Some(service), Some(subcommand)) = (operand(0), operand(1)) else { return Some(operation) };
    let service = aws::cli_service(service);
    let row = aws::find(service, subcommand).filter(|row| named || aws::described(row));
    let id = match row {
        Some(row) => Some(row.id()),
        None => aws::id_of(service, subcommand).filter(|_| named),
    };
    let Some(id) = id else { return Some(operation) };
    let helps = operand(2) == Some("help");
    if helps || command.options.iter().any(|(name, _)| PREVIEWS.contains(&name.as_str())) {
        return None;
    }
    let parameters = parameters(command, row.as_ref());
    Some(Operation { act: Act::Api { id, parameters }, ..operation })
}

fn parameters(command: &Command, row: Option<&aws::ApiRow>) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    for (name, value) in &command.options {
        let Some(spelled) = name.strip_prefix("--").filter(|name| !GENERAL.contains(name)) else { continue };
        let (spelled, truth) = match spelled.strip_prefix("no-") {
            Some(rest) if value.is_none() => (rest, false),
            _ => (spelled, true),
        };
        let value = value.as_ref().map_or(Value::Bool(truth), text);
        found.insert(row.map_or_else(|| aws::capitals(spelled), |row| row.parameter(spelled)), value);
    }
    // A list goes on in words that belong to no option: `--instance-ids i-1 i-2`.
    let more = command.operands.get(2..).unwrap_or_default();
    if !more.is_empty()
        && let Some(first) = found.get_mut(row.map_or("", aws::ApiRow::target))
    {
        *first = Value::List(std::iter::once(first.clone()).chain(more.iter().map(text)).collect());
    }
    found
}

/// A word as a value; what is unknown of it stays so.
pub(super) fn text(word: &Resolved) -> Value {
    let mut text = Text::default();
    for (index, part) in word.text.split('…').enumerate() {
        if index > 0 {
            text.pieces.push(Piece::Hole { value: Value::Unknown, quoted: true });
        }
        if !part.is_empty() {
            text.join(Text::literal(part));
        }
    }
    Value::Text(text)
}

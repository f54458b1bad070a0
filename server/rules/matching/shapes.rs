//! Whether an operation has the shape of a pattern.

use super::subject::{Subject, shown};
use crate::facts::{Call, Value};
use crate::operations::shell::{Command, Resolved, Source};
use crate::operations::{Act, Operation};
use crate::rules::format::{Shape, Text, Wanted};
use crate::text::glob;

/// Programs whose `-h` is a host, a human-readable size or a header, never help.
const OTHER_H: &[&str] = &[
    "psql",
    "pg_dump",
    "pg_restore",
    "dropdb",
    "dropuser",
    "createdb",
    "vacuumdb",
    "mysql",
    "mysqladmin",
    "mysqldump",
    "redis-cli",
    "mongo",
    "mongosh",
    "rsync",
    "chown",
    "chmod",
    "chgrp",
    "du",
    "df",
    "ls",
    "grep",
    "shutdown",
    "dd",
];

/// Programs that print help when the last word is `help`.
const HELP_LAST: &[&str] = &["aws", "doctl", "heroku"];

/// The operation as seen by a pattern of this shape, or nothing where it is another one.
/// `written` is the file that a pattern of [`WRITES`](crate::rules::format::WRITES) is asked about.
pub(super) fn subject<'o>(
    shape: &Shape,
    path: &'o str,
    operation: &'o Operation,
    written: Option<&'o Resolved>,
) -> Option<Subject<'o>> {
    let taken = match (shape, &operation.act) {
        (Shape::Operation(wanted), Act::Api { id, .. }) => (id == wanted || glob(wanted, id)).then_some(0)?,
        // The lookup led here by the row.
        (Shape::Table(_), Act::Api { .. }) => 0,
        (Shape::Command { words, .. }, Act::Command(command)) => leading(words, command).filter(|_| !helps(command))?,
        (Shape::Call(wanted), Act::Call { path, .. }) => calls(wanted, path).then_some(0)?,
        (Shape::Statement(wanted), Act::Statement(statement)) => (statement.act == *wanted).then_some(0)?,
        (Shape::Setting { block, key, values }, Act::Setting { block: there, path: at, value, .. }) => {
            let ends = match key.strip_prefix('/') {
                Some(whole) => at == whole,
                None => at.strip_suffix(key.as_ref()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')),
            };
            (ends && glob(block, there) && values.iter().any(|wanted| is(wanted, value))).then_some(0)?
        }
        _ => return None,
    };
    Some(Subject { path, operation, taken, written })
}

fn leading(words: &[Text], command: &Command) -> Option<usize> {
    let mut operands = command.operands.iter();
    words
        .iter()
        .all(|word| {
            // A list that is handed through says nothing about its first word.
            let operand = operands.next().filter(|operand| word != "…" || operand.source != Source::Caller);
            let one_of = |words: &str, operand: &str| words.split('|').any(|one| one == operand);
            operand.is_some_and(|operand| match word.strip_prefix('!') {
                Some(others) => operand.known && !one_of(others, &operand.text),
                None => word == "*" || one_of(word, &operand.text),
            })
        })
        .then_some(words.len())
}

/// True for a command that only explains itself, or says what it would do in PowerShell.
fn helps(command: &Command) -> bool {
    command.options.iter().any(|(name, value)| match name.as_str() {
        "--help" | "-help" => true,
        "-whatif" => value.as_ref().is_none_or(|value| value.text != "false"),
        // Not the letter of another option that is written with one dash: `-url=…/shop`.
        "-h" => !OTHER_H.contains(&command.program.as_str()) && command.words.iter().any(|word| word.text == "-h"),
        _ => false,
    }) || (HELP_LAST.contains(&command.program.as_str())
        && command.operands.last().is_some_and(|operand| operand.text == "help"))
}

/// A leading dot in `wanted` stands for any receiver, known or not; a star for anything.
fn calls(wanted: &str, path: &str) -> bool {
    path == wanted || wanted.starts_with('.') && path.ends_with(wanted) || wanted.contains('*') && glob(wanted, path)
}

/// True when a value is the one waited for.
pub(in crate::rules) fn is(wanted: &Wanted, value: &Value) -> bool {
    match (wanted, value) {
        (Wanted::Bool(wanted), Value::Bool(truth)) => wanted == truth,
        (Wanted::Bool(wanted), Value::Text(_)) => truth(&shown(value)) == Some(*wanted),
        (Wanted::Number(_), Value::List(list)) => list.iter().any(|one| is(wanted, one)),
        (Wanted::Number(wanted), _) => number(value) == Some(*wanted),
        (Wanted::AtLeast(limit), _) => number(value).is_some_and(|number| number >= *limit),
        (Wanted::AtMost(limit), _) => number(value).is_some_and(|number| number <= *limit),
        (Wanted::Text(wanted), Value::Text(_) | Value::Number(_)) => glob(wanted, &shown(value)),
        (Wanted::Text(wanted), Value::List(list)) if list.is_empty() => wanted == "{}",
        (Wanted::Text(wanted), Value::List(list)) => {
            let mut texts = list.iter().filter(|one| matches!(one, Value::Text(_)));
            let maps = list.iter().any(|one| matches!(one, Value::Map(_)));
            texts.any(|one| glob(wanted, &shown(one))) || maps && glob(wanted, &shorthand(value))
        }
        (Wanted::Text(wanted), Value::Map(entries)) => {
            let text = if entries.is_empty() { "{}".to_owned() } else { shorthand(value) };
            glob(wanted, &text)
        }
        (Wanted::Text(wanted), Value::Name(_) | Value::Member(..)) => glob(wanted, &called(value)),
        (Wanted::Text(wanted), Value::Call(call)) => {
            let path = called(&call.callee);
            wanted == "{}" && makes_empty(call, &path)
                || !path.is_empty()
                    && (glob(wanted, &format!("{path}()")) || glob(wanted, &format!("{path}({})", given(call))))
        }
        _ => false,
    }
}

/// The names that lead to what is called: `Buffer.from.toString` for `Buffer.from(text).toString()`.
fn called(callee: &Value) -> String {
    match callee {
        Value::Name(name) => name.clone(),
        Value::Member(object, member) => match called(object) {
            before if before.is_empty() => member.clone(),
            before => format!("{before}.{member}"),
        },
        Value::Call(call) => called(&call.callee),
        _ => String::new(),
    }
}

/// What a call is given, for a glob over the whole of it: `Port.tcp(22)`.
fn given(call: &Call) -> String {
    let written = |value: &Value| match value {
        Value::Name(_) | Value::Member(..) => called(value),
        _ => shown(value),
    };
    call.arguments.iter().map(|argument| written(&argument.value)).collect::<Vec<_>>().join(", ")
}

/// True for a filter, a document or the like that is made with nothing in it: `new Document()`, `bson.D{}`, `doc! {}`.
fn makes_empty(call: &Call, path: &str) -> bool {
    let last = path.rsplit('.').next().unwrap_or(path);
    let makes = last.starts_with(char::is_uppercase) || last == "new";
    call.arguments.is_empty()
        && makes
        && !matches!(&call.callee, Value::Member(object, _) if matches!(**object, Value::Call(_)))
}

/// A map as command lines of clouds write it, `Status=Suspended,Rules=[{Id=a}]`, so that one glob fits both.
fn shorthand(value: &Value) -> String {
    match value {
        Value::Map(entries) => {
            let pairs = entries.iter().map(|(key, value)| match value {
                Value::Map(_) => format!("{}={{{}}}", shown(key), shorthand(value)),
                _ => format!("{}={}", shown(key), shorthand(value)),
            });
            pairs.collect::<Vec<_>>().join(",")
        }
        Value::List(list) => {
            let items = list.iter().map(|one| match one {
                Value::Map(_) => format!("{{{}}}", shorthand(one)),
                _ => shorthand(one),
            });
            format!("[{}]", items.collect::<Vec<_>>().join(","))
        }
        Value::Name(_) | Value::Member(..) => called(value),
        Value::Call(call) => format!("{}({})", called(&call.callee), given(call)),
        _ => shown(value),
    }
}

/// Text that the tools behind settings take for a truth value.
fn truth(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" => Some(true),
        "false" | "no" | "off" => Some(false),
        _ => None,
    }
}

fn number(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.replace('_', "").parse().ok(),
        Value::Text(text) => text.known()?.trim().parse().ok(),
        _ => None,
    }
}

//! Source texts and the operations in them, one line each.

use super::{Act, Operation, Summary, interest, prefilter, summarise};
use crate::facts::{ItemCache, Piece, Text, Value, extract};
use crate::language;

/// The summary of a text as if it stood at `path`.
fn summary(path: &str, text: &str) -> Summary {
    let language = language::of(path, text).expect("a known language");
    let tree = language::parse(language, text, None, &mut || true).expect("small enough");
    let facts = extract(language, text, &tree, &interest, &mut ItemCache::default());
    summarise(path, text, &facts)
}

/// Operations, one a line: act, then what is not the usual.
fn operations(path: &str, text: &str) -> String {
    summary(path, text).operations.iter().map(|operation| line(operation) + "\n").collect()
}

fn line(operation: &Operation) -> String {
    let act = match &operation.act {
        Act::Api { id, parameters } => {
            let parameters: Vec<String> = parameters.iter().map(|(key, value)| format!("{key}={}", shown(value))).collect();
            format!("{id} {}", parameters.join(" ")).trim_end().to_owned()
        }
        Act::Command(command) => {
            let words: Vec<&str> = command.words.iter().map(|word| word.text.as_str()).collect();
            format!("$ {} {}", command.program, words.join(" ")).trim_end().to_owned()
        }
        Act::Call { path, arguments } => {
            let arguments: Vec<String> = arguments.iter().map(|argument| shown(&argument.value)).collect();
            format!("{path}({})", arguments.join(", "))
        }
        Act::Setting { block, name, path, value } => format!("{block} {name:?} {path} = {}", shown(value)),
        Act::Statement(statement) => format!("sql {} {}", statement.act, statement.target),
    };
    let mut notes = Vec::new();
    if !operation.symbol.is_empty() {
        notes.push(format!("in {}", operation.symbol));
    }
    notes.extend((!operation.certain).then(|| "perhaps".to_owned()));
    notes.extend(operation.repeated.then(|| "repeated".to_owned()));
    notes.extend(operation.place.selectors.iter().map(|(name, value)| format!("{name}={value}")));
    if notes.is_empty() { act } else { format!("{act} [{}]", notes.join(", ")) }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => format!("{:?}", text.shown()),
        Value::Number(number) => number.clone(),
        Value::Bool(truth) => truth.to_string(),
        Value::Null => "null".to_owned(),
        Value::List(values) => format!("[{}]", values.iter().map(shown).collect::<Vec<_>>().join(", ")),
        Value::Map(entries) => {
            let entries: Vec<String> =
                entries.iter().map(|(key, value)| format!("{}: {}", shown(key), shown(value))).collect();
            format!("{{{}}}", entries.join(", "))
        }
        other => other.path().unwrap_or_else(|| "…".to_owned()),
    }
}

#[test]
fn python_clients_by_every_way_to_name_them() {
    let cases = [
        ("direct", "import boto3\nboto3.client('rds').delete_db_instance(DBInstanceIdentifier='a')\n"),
        ("bound", "import boto3\nc = boto3.client('rds')\nc.delete_db_instance(DBInstanceIdentifier='a')\n"),
        ("alias", "import boto3 as b\nc = b.client('rds')\nd = c\nd.delete_db_instance(DBInstanceIdentifier='a')\n"),
        ("from", "from boto3 import client as make\nmake('rds').delete_db_instance(DBInstanceIdentifier='a')\n"),
        ("keyword", "import boto3\nboto3.client(service_name='rds').delete_db_instance(DBInstanceIdentifier='a')\n"),
        ("session", "import boto3\ns = boto3.session.Session()\ns.client('rds').delete_db_instance(DBInstanceIdentifier='a')\n"),
        ("getattr", "import boto3\nc = boto3.client('rds')\ngetattr(c, 'delete_db_instance')(DBInstanceIdentifier='a')\n"),
        ("with", "import boto3\nwith boto3.client('rds') as c:\n    c.delete_db_instance(DBInstanceIdentifier='a')\n"),
        ("two", "import boto3\nx, c = 1, boto3.client('rds')\nc.delete_db_instance(DBInstanceIdentifier='a')\n"),
        ("made", "import boto3\ndef make():\n    return boto3.client('rds')\nmake().delete_db_instance(DBInstanceIdentifier='a')\n"),
    ];
    for (name, text) in cases {
        assert_eq!(operations("x.py", text), "aws:rds:DeleteDBInstance DBInstanceIdentifier=\"a\"\n", "{name}");
    }
}

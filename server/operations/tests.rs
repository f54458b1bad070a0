//! Source texts and the operations in them, one line each.

use super::{Act, Operation, Summary, interest, summarise, words::triggered, worth_reading};
use crate::facts::{ItemCache, Value, extract};
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
            let parameters: Vec<String> =
                parameters.iter().map(|(key, value)| format!("{key}={}", shown(value))).collect();
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
        (
            "session",
            "import boto3\ns = boto3.session.Session()\ns.client('rds').delete_db_instance(DBInstanceIdentifier='a')\n",
        ),
        (
            "getattr",
            "import boto3\nc = boto3.client('rds')\ngetattr(c, 'delete_db_instance')(DBInstanceIdentifier='a')\n",
        ),
        ("with", "import boto3\nwith boto3.client('rds') as c:\n    c.delete_db_instance(DBInstanceIdentifier='a')\n"),
        ("two", "import boto3\nx, c = 1, boto3.client('rds')\nc.delete_db_instance(DBInstanceIdentifier='a')\n"),
        (
            "made",
            "import boto3\ndef make():\n    return boto3.client('rds')\nmake().delete_db_instance(DBInstanceIdentifier='a')\n",
        ),
    ];
    for (name, text) in cases {
        assert_eq!(operations("x.py", text), "aws:rds:DeleteDBInstance DBInstanceIdentifier=\"a\"\n", "{name}");
    }
}

#[test]
fn one_operation_in_many_spellings() {
    let cases = [
        (
            "x.py",
            "import boto3\ns3 = boto3.resource('s3')\ns3.Bucket('logs').objects.all().delete()\n",
            "aws:s3:DeleteObjects Bucket=\"logs\"",
        ),
        (
            "x.py",
            "import boto3\nt = boto3.resource('dynamodb').Table('orders')\nt.delete()\n",
            "aws:dynamodb:DeleteTable TableName=\"orders\"",
        ),
        (
            "x.py",
            "import boto3\nec2 = boto3.resource('ec2', region_name='eu-west-1')\nfor i in ec2.instances.filter(Filters=f):\n    i.terminate()\n",
            "aws:ec2:TerminateInstances [repeated, region=eu-west-1]",
        ),
        (
            "x.py",
            "from mypy_boto3_rds import RDSClient\ndef drop(c: RDSClient):\n    c.delete_db_instance(DBInstanceIdentifier=n)\n",
            "aws:rds:DeleteDBInstance DBInstanceIdentifier=n [in drop]",
        ),
        (
            "x.py",
            "import boto3\nclass Job:\n    def __init__(self):\n        self.rds = boto3.Session(profile_name='prod').client('rds')\n    def run(self):\n        self.rds.delete_db_instance(DBInstanceIdentifier='a', SkipFinalSnapshot=True)\n",
            "aws:rds:DeleteDBInstance DBInstanceIdentifier=\"a\" SkipFinalSnapshot=true [in Job.run, aws_profile=prod]",
        ),
        (
            "x.py",
            "def f(client, b):\n    client.delete_stack(StackName=b)\n",
            "aws:cloudformation:DeleteStack StackName=b [in f, perhaps]",
        ),
        (
            "x.py",
            "def f(client, kw):\n    client.terminate_environment(**kw)\n",
            "aws:elasticbeanstalk:TerminateEnvironment [in f, perhaps]",
        ),
    ];
    for (path, text, expected) in cases {
        assert_eq!(operations(path, text).trim_end(), expected, "{text}");
    }
}

#[test]
fn look_alikes_of_python_are_silent() {
    let cases = [
        "class Cache:\n    def delete_table(self, TableName): pass\nclass A:\n    def __init__(self):\n        self.cache = Cache()\n    def f(self):\n        self.cache.delete_table(TableName='x')\n",
        "import redis\nc = redis.Redis()\nc.delete_table(TableName='x')\n",
        "from unittest.mock import MagicMock\nc = MagicMock()\nc.delete_db_instance(DBInstanceIdentifier='x')\n",
        "import boto3\nfrom moto import mock_aws\nboto3.client('rds').delete_db_instance(DBInstanceIdentifier='x')\n",
        "import boto3\nc = boto3.client('rds', endpoint_url='http://localhost:4566')\nc.delete_db_instance(DBInstanceIdentifier='x')\n",
        "import boto3\nboto3.client('ec2').terminate_instances(InstanceIds=['i'], DryRun=True)\n",
        "import boto3\nboto3.client('rds').describe_db_instances()\n",
        "import boto3\nboto3.client('ecr').delete_db_instance(DBInstanceIdentifier='x')\n",
        "store.delete_table('users')\nstore.delete_cluster(name='x')\nprint('client.delete_db_instance(x)')\n",
        "def delete_db_instance(DBInstanceIdentifier): pass\n",
        "delete_db_instance = 3\nx = {'delete_db_instance': 1}\n",
        "a = b\nb = a\na.delete_stack(b)\n",
    ];
    for text in cases {
        assert_eq!(operations("x.py", text), "", "{text}");
    }
}

#[test]
fn texts_without_a_word_of_interest_are_not_read() {
    let python = language::by_id("python").expect("known");
    let shell = language::by_id("bash").expect("known");
    assert!(!worth_reading(python, "total = sum(rows)\nredelete_db_instance_x()\nlist.delete(x)"));
    assert!(worth_reading(shell, ""));
    for text in ["client.delete_stack(x)", "subprocess", "getattr(c, 'schedule_key_deletion')", "é.delete_table"] {
        assert!(triggered(text), "{text}");
    }
    assert!(interest("delete_stack") && interest("Popen") && interest("send"));
    assert!(!interest("") && !interest("describe_stacks") && !interest("append"));
}

#[test]
fn comments_ask_for_exceptions() {
    let cases = [
        ("# tagout: allow(rds-delete) test account, until 2027-03-31", "rds-delete|test account|2027-03-31"),
        ("#tagout:allow( rds-delete )test account until 2027-03-31", "rds-delete|test account|2027-03-31"),
        ("x = 1  # noqa  tagout: allow(a) because: of b; until: 2027-01-02 ", "a|because: of b|2027-01-02"),
        ("# tagout: allow(a) no date", "a|no date|"),
        ("# tagout: allow(a), until tomorrow", "a||"),
        ("# tagout: allow(a)", "a||"),
        ("# tagout: allow a, until 2027-01-02", "|a|2027-01-02"),
        ("# tagout: allow()", "||"),
        ("# tagout: is a tool", ""),
        ("# tagout: allowance", ""),
        ("s = '# tagout: allow(a) x, until 2027-01-02'", ""),
    ];
    for (text, expected) in cases {
        let found = summary("x.py", &format!("{text}\n")).exceptions;
        let found: Vec<String> =
            found.iter().map(|found| format!("{}|{}|{}", found.rule, found.reason, found.until)).collect();
        assert_eq!(found.join("\n"), expected, "{text}");
    }
}

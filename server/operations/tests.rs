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

#[test]
fn rust_clients_and_builder_chains() {
    let all = "aws:rds:DeleteDBInstance DBInstanceIdentifier=\"a\" SkipFinalSnapshot=true";
    let cases = [
        (
            "fn f(client: &aws_sdk_rds::Client) { client.delete_db_instance().db_instance_identifier(\"a\").skip_final_snapshot(true).send().await?; }",
            format!("{all} [in f]"),
        ),
        (
            "use aws_sdk_rds as rds;\nfn f(conf: &C) { rds::Client::new(&conf).delete_db_instance().db_instance_identifier(\"a\").skip_final_snapshot(true).send().await?; }",
            format!("{all} [in f]"),
        ),
        (
            "use aws_sdk_rds::Client;\nfn f() { let c = Client::new(&conf); let r = c.delete_db_instance().db_instance_identifier(\"a\").skip_final_snapshot(true); r.send().await; }",
            format!("{all} [in f]"),
        ),
        (
            "struct App { db: aws_sdk_rds::Client }\nimpl App { async fn f(&self) { self.db.delete_db_instance().db_instance_identifier(\"a\").skip_final_snapshot(true).send().await; } }",
            format!("{all} [in App.f]"),
        ),
        (
            "use crate::{Client, Error};\nfn f(client: &Client, b: &str) { let l = 1; client.delete_stack().stack_name(b).send()?; }",
            "aws:cloudformation:DeleteStack StackName=b [in f, perhaps]".to_owned(),
        ),
        (
            "fn f(c: aws_sdk_ec2::Client) { c.terminate_instances().instance_ids(\"i-1\").instance_ids(\"i-2\").send().await }",
            "aws:ec2:TerminateInstances InstanceIds=[\"i-1\", \"i-2\"] [in f]".to_owned(),
        ),
        (
            "fn f(c: aws_sdk_ec2::Client) { c.terminate_instances().instance_ids(\"i-1\").dry_run(true).send().await }",
            String::new(),
        ),
        ("fn f(c: aws_sdk_ec2::Client) { c.describe_instances().send().await }", String::new()),
        (
            "fn f(c: &Store) { c.delete_table(); c.delete_stack().name(x); }\nstruct Store;\nimpl Store { fn delete_stack(&self) {} }",
            String::new(),
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(operations("x.rs", text).trim_end(), expected, "{text}");
    }
}

/// Declared objects, one a line: address, kind, attributes, blocks.
fn declared(path: &str, text: &str) -> String {
    let show = |resource: super::resources::Resource| {
        let attributes: Vec<String> =
            resource.attributes.iter().map(|attribute| format!("{}={}", attribute.path, attribute.written)).collect();
        let blocks: Vec<&str> = resource.blocks.iter().map(|(path, _)| path.as_str()).collect();
        format!("{} {} {} [{}]\n", resource.address, resource.kind, attributes.join(" "), blocks.join(" "))
    };
    summary(path, text).resources.into_iter().map(show).collect()
}

#[test]
fn terraform_blocks() {
    let text = r#"
resource "aws_db_instance" "billing" {
  engine     = "postgres" # a comment
  identifier = "${var.env}-billing"
  tags = {
    Name = "x"   # another
  }
  zones = [ "a",
    "b", ]
  lifecycle {
    prevent_destroy = true
  }
  dynamic "ingress" {
    for_each = var.ports
    content {
      port = ingress.value
    }
  }
}
moved {
  from = aws_x.a
  to   = aws_x.b
}
module "net" { source = "./net" }
provider "aws" { region = "eu-west-1" }
data "aws_ami" "base" { owners = ["self"] }
"#;
    let expected = "\
aws_db_instance.billing aws_db_instance engine=\"postgres\" identifier=\"${var.env}-billing\" tags={Name = \"x\"} \
zones=[\"a\",\"b\"] lifecycle.prevent_destroy=true ingress.for_each=var.ports ingress.port=ingress.value \
[lifecycle ingress]
moved moved from=aws_x.a to=aws_x.b []
module.net module source=\"./net\" []
provider.aws provider region=\"eu-west-1\" []
data.aws_ami.base aws_ami owners=[\"self\"] []
";
    assert_eq!(declared("main.tf", text), expected);
}

#[test]
fn yaml_objects_and_templates() {
    let kubernetes = "apiVersion: v1\nkind: PersistentVolume\nmetadata:\n  name: data\nspec:\n  accessModes:\n    - ReadWriteOnce\n  persistentVolumeReclaimPolicy: Delete\n---\napiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    metadata: {name: a, namespace: prod}\n  - apiVersion: v1\n    kind: Pod\n    metadata: {name: b}\n";
    let expected = "\
PersistentVolume/data PersistentVolume apiVersion=v1 kind=PersistentVolume metadata.name=data \
spec.accessModes=- ReadWriteOnce spec.persistentVolumeReclaimPolicy=Delete []
Pod/prod/a Pod apiVersion=v1 kind=Pod metadata.name=a metadata.namespace=prod []
Pod/b Pod apiVersion=v1 kind=Pod metadata.name=b []
";
    assert_eq!(declared("x.yaml", kubernetes), expected);
    let template = "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    DeletionPolicy: Delete\n    Properties:\n      DBName: !Ref Name\n  Other:\n    Type: AWS::S3::Bucket\n";
    let expected = "\
Db AWS::RDS::DBInstance Type=AWS::RDS::DBInstance DeletionPolicy=Delete Properties.DBName=!Ref Name []
Other AWS::S3::Bucket Type=AWS::S3::Bucket []
";
    assert_eq!(declared("x.yaml", template), expected);
    assert_eq!(declared("x.yaml", "a: 1\nb:\n  - c: 2\n"), "");
}

const SAMPLES: &[(&str, &str)] = &[
    (
        "x.py",
        "import boto3, os, subprocess\nfrom a import *\nclass J:\n    def __init__(self, c: 'RDSClient', n=1):\n        self.rds, self.a = boto3.Session(region_name='x').client('rds'), self.b\n        self.b = self.a\n    def run(self):\n        for i in boto3.resource('ec2').instances.filter(F=[1]):\n            i.terminate()\n        getattr(self.rds, 'delete_db_instance')(DBInstanceIdentifier=f'{self.b}-x', **kw)\n        subprocess.run(['rm', '-rf'] + [x], check=True)\n        os.system('rm -rf {}'.format(self.a))  # tagout: allow(x) y, until 2027-01-01\n",
    ),
    (
        "x.rs",
        "use aws_sdk_rds::{self as rds, Client};\nuse std::process::Command;\nstruct A { c: Client }\nimpl A { async fn f(&self, n: &str) -> R { let mut k = Command::new(\"rm\"); k.arg(\"-rf\").args([n, &format!(\"{n}/x\")]); k.status()?; self.c.delete_db_instance().db_instance_identifier(n).send().await?; sqlx::query(\"drop table x\").execute(&p).await } }\n",
    ),
    (
        "x.tf",
        "resource \"aws_x\" \"a\" {\n  name = \"${var.a}-b\" # c\n  tags = { a = 1, b = [\"x\", ] }\n  dynamic \"d\" {\n    for_each = var.p\n    content { x = d.value }\n  }\n  user_data = <<EOF\nrm -rf /\nEOF\n}\nmoved {\n from = a.b\n to = a.c\n}\n",
    ),
    (
        ".github/workflows/x.yml",
        "name: x\non: [push]\nenv: {A: b}\npermissions: write-all\njobs:\n  build:\n    env:\n      B: ${{ c }}\n    steps:\n      - run: |\n          rm -rf \"$A\" # tagout: allow(x)\n        working-directory: x\n",
    ),
    (
        "x.yaml",
        "AWSTemplateFormatVersion: 1\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    DeletionPolicy: Delete\n    Properties:\n      X: !Ref y\n---\napiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    metadata: {name: b}\n",
    ),
    (
        "x.sh",
        "#!/bin/sh\nX=$(mktemp -d)\naws rds delete-db-instance --db-instance-identifier \"$X\" && rm -rf \"$X\"/* | xargs kubectl delete # tagout: allow(a)\n",
    ),
];

proptest::proptest! {
    #[test]
    fn no_edit_of_a_text_is_a_panic(sample in 0..SAMPLES.len(), cuts in proptest::collection::vec((0usize..600, 0usize..40, "[a-z(){}\\[\\]\"'.:\n =é]{0,4}"), 0..6)) {
        let (path, text) = SAMPLES[sample];
        let mut text = text.to_owned();
        for (at, length, put) in cuts {
            let from = (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            let to = (from..=(from + length).min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(from);
            text.replace_range(from..to, &put);
        }
        let found = summary(path, &text);
        for span in found.operations.iter().map(|operation| operation.span).chain(found.resources.iter().map(|resource| resource.span)) {
            proptest::prop_assert!(text.get(span.start..span.end).is_some(), "{:?} of {}", span, text.len());
        }
        proptest::prop_assert_eq!(format!("{:?}", found), format!("{:?}", summary(path, &text)));
    }
}

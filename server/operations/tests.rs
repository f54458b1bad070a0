//! What has an equation; what single texts do stands in `tests/operations/`.

use super::{Summary, interest, summarise, words::triggered, worth_reading};
use crate::facts::{ItemCache, extract};
use crate::language;

fn summary(path: &str, text: &str) -> Summary {
    let language = language::of(path, text).expect("a known language");
    let tree = language::parse(language, text, None, &mut || true).expect("small enough");
    let facts = extract(language, text, &tree, &interest, &mut ItemCache::default());
    summarise(path, text, &facts)
}

#[test]
fn texts_without_a_word_of_interest_are_not_read() {
    let python = language::by_id("python").expect("known");
    let shell = language::by_id("bash").expect("known");
    assert!(!worth_reading(python, "total = sum(rows)\nredelete_db_instance_x()\nlist.delete(x)"));
    assert!(worth_reading(shell, ""));
    for text in ["client.delete_stack(x)", "subprocess", "getattr(c, 'schedule_key_deletion')", "é.delete_table"] {
        assert!(triggered("python", text), "{text}");
    }
    for (text, python, rust) in [
        ("from os import system", true, false),
        ("operating.system(x)", false, false),
        ("cursor.execute('DROP TABLE x')", true, true),
        ("pool.execute(job)", false, false),
        ("class Command(BaseCommand): pass", false, true),
        ("let wipe = std::fs::remove_dir_all;", false, true),
    ] {
        assert_eq!((triggered("python", text), triggered("rust", text)), (python, rust), "{text}");
    }
    for (text, javascript, go) in [
        ("rds.deleteDBInstance(params)", true, true),
        ("new DeleteDBInstanceCommand(input)", true, true),
        ("svc.DeleteDBInstance(ctx, in)", true, true),
        ("client.delete_db_instance(x)", false, false),
        ("require('child_process')", true, false),
        ("list.deleteItems(x)", false, false),
    ] {
        assert_eq!((triggered("javascript", text), triggered("go", text)), (javascript, go), "{text}");
    }
    assert!(interest("deleteStack") && interest("DeleteStackCommand"));
    assert!(interest("delete_stack") && interest("Popen") && interest("send"));
    assert!(!interest("") && !interest("describe_stacks") && !interest("append"));
}

/// A text that starts programs over and over, each of which starts many: following each of them would take for ever.
#[test]
fn texts_inside_a_text_share_one_account() {
    let inner = "import os; os.system(\"ls\");".repeat(300);
    let calls = "os.system(s)\n".repeat(2000);
    let text = format!("import os\ns = '''python3 -c '{inner}' '''\n{calls}os.system('rm -rf /last')\n");
    let found = summary("x.py", &text).operations;
    assert!((4000..8000).contains(&found.len()), "{}", found.len());
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

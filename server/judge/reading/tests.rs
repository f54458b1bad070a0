//! Two readings of one text, in either order.

use super::*;
use proptest::prelude::*;

const SAMPLES: [(&str, &str); 6] = [
    (
        "a.py",
        "import boto3\nrds = boto3.client(\"rds\")\n\ndef f(x):\n    # é\n    rds.delete_db_instance(DBInstanceIdentifier=x)\n",
    ),
    (
        "b.py",
        "from shutil import rmtree as rt\nimport os\ngo = rt\nrun = os.system\n\ndef f(x):\n    rt(x)\n    go(x)\n\ndef g():\n    run(\"rm -rf /srv\")\n",
    ),
    (
        "b.rs",
        "use std::fs::remove_dir_all as wipe;\nfn f(p: &str) {\n    wipe(p);\n}\nfn g() {\n    wipe(\"/srv\");\n}\n",
    ),
    ("a.sh", "set -e\ncd infra\nfor x in a b; do\n  rm -rf \"$x\"\ndone\nterraform destroy\n"),
    (
        "a.tf",
        "resource \"aws_db_instance\" \"a\" {\n  name = \"x\"\n  lifecycle {\n    prevent_destroy = true\n  }\n}\n",
    ),
    ("a.yml", "on: push\njobs:\n  a:\n    steps:\n      - run: |\n          terraform destroy\n"),
];

fn shown(content: Option<Result<Content, ParseFailure>>) -> String {
    format!("{:?}", content.map(|content| content.map(|content| content.summary)))
}

#[test]
fn the_difference_of_two_texts_is_one_edit() {
    for (old, new, start, old_end, new_end) in [
        ("abc", "aXc", 1, 2, 2),
        ("abc", "abc", 3, 3, 3),
        ("aa", "aaa", 2, 2, 3),
        ("é", "è", 0, 2, 2),
        ("", "a", 0, 0, 1),
    ] {
        let edit = difference(old, new);
        assert_eq!((edit.start_byte, edit.old_end_byte, edit.new_end_byte), (start, old_end, new_end), "{old} {new}");
    }
    assert_eq!(difference("a\nbc\n", "a\nbd\n").start_position, Point { row: 1, column: 1 });
}

/// An item that stays as it is means something else once the rest of the text gives its names another meaning.
#[test]
fn a_name_means_what_the_text_says_now() {
    let uses = "\n\ndef f(path):\n    rt(path)\n";
    let mut reader = Reader::default();
    for (binds, calls) in [
        ("from shutil import rmtree as rt", 1),
        ("from shutil import rmtree as other", 0),
        ("from shutil import copytree as rt", 0),
        ("import shutil\nrt = shutil.rmtree", 1),
        ("import shutil\ngo = shutil.rmtree\nrt = go", 1),
        ("import shutil\nrt = shutil.rmtree\nrt = print", 0),
        ("from shutil import rmtree as rt", 1),
    ] {
        let read = reader.read("a.py", format!("{binds}{uses}"), &mut || true);
        let content = read.expect("a known language").expect("small enough");
        assert_eq!(content.summary.operations.len(), calls, "{binds}: {:?}", content.summary.operations);
    }
}

proptest! {
    /// What a text means does not depend on what was read before it.
    #[test]
    fn a_second_reading_is_a_first_one(
        sample in 0..SAMPLES.len(),
        at in 0..1000usize,
        length in 0..30usize,
        new in "(|x|\n|  |\"|rm -rf /tmp/x\n|é|: |\\{|\\}){1,3}",
    ) {
        let (path, text) = SAMPLES[sample];
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let first = places[(places.len() - 1) * at / 1000];
        let last = places.iter().copied().find(|place| *place >= first + length).unwrap_or(text.len());
        let edited = format!("{}{new}{}", &text[..first], &text[last..]);
        let mut reader = Reader::default();
        reader.read(path, text.to_owned(), &mut || true);
        let second = shown(reader.read(path, edited.clone(), &mut || true));
        prop_assert_eq!(second, shown(read(path, edited, &mut || true)));
    }
}

//! Two readings of one text, in either order.

use super::*;
use crate::text::Span;
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
fn an_edit_counts_rows_and_columns_as_the_parser_does() {
    let (old, new) = ("a\nbc\n", "a\nbd\n");
    assert_eq!(input_edit(old, new, difference(old, new)).start_position, Point { row: 1, column: 1 });
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

/// Texts of many items, so that a part of them is smaller than the whole.
fn many(sample: usize) -> (&'static str, String) {
    let (path, item): (_, fn(usize) -> String) = match sample {
        0 => ("a.py", |n| {
            format!(
                "import boto3 as b{n}\nimport shutil\n@task\ndef f{n}(x):\n    # é\n    rds = b{n}.client('rds')\n    if x:\n        rds.delete_db_instance(DBInstanceIdentifier=x)\n    else:\n        os.system(f'rm -rf {{x}}/{n}')\n        rt{n}(x)\n\n"
            )
        }),
        1 => ("a.sh", |n| {
            format!(
                "f{n}() {{\n  cd infra\n  rm -rf \"$1/{n}\"\n}}\nfor x in a b; do\n  f{n} \"$x\"\ndone\nterraform destroy\n# {n}\n\n"
            )
        }),
        2 => ("a.tf", |n| {
            format!(
                "resource \"aws_db_instance\" \"a{n}\" {{\n  name = \"x\"\n  lifecycle {{\n    prevent_destroy = true\n  }}\n}}\n\nlocals {{\n  a{n} = <<EOT\nrm\nEOT\n}}\n\n"
            )
        }),
        _ => ("a.rs", |n| {
            format!(
                "use std::process::Command as C{n};\n/// é\n#[inline]\nfn f{n}(x: &str) {{\n    std::fs::remove_dir_all(x).ok();\n    C{n}::new(\"rm\").arg(\"-rf\").arg(x).status();\n}}\n\nstatic S{n}: &str = r#\"x\"#;\n\n"
            )
        }),
    };
    (path, (0..14).map(item).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// What is read by parts and found to be sound means what the whole means, however it was typed.
    #[test]
    fn parts_mean_what_the_whole_means(
        sample in 0..4usize,
        keys in prop::collection::vec((0..1000usize, 0..2usize, 0..12usize, "(|x|\n|\n\n|  |    |\"|'|\"\"\"|#|\\\\|\\(|\\)|rm -rf /tmp/x\n|é|: |\\{|\\}|else:\n|<<E\n|@a\n|#\\[a\\]|;|def g\\(\\):\n|rt3 = shutil.rmtree\n|from os import system as rt5\n)"), 1..24),
    ) {
        let (path, mut text) = many(sample);
        let language = language::by_path(path).expect("a known language");
        let mut memory = Memory::default();
        let ask = |text: &str, whole, memory: &mut Memory| {
            let question = Question { path, text: text.to_owned(), language, tree: None, whole, asked: None };
            reread(question, memory, &mut || true).expect("small enough")
        };
        ask(&text, true, &mut memory);
        let mut at = text.len() * keys[0].0 / 1000;
        for (place, jump, gone, put) in keys {
            // People mostly type where they are.
            at = if jump == 0 { text.len() * place / 1000 } else { at.min(text.len()) };
            let boundary = |mut at: usize| { while !text.is_char_boundary(at) { at -= 1 } at };
            let span = Span::new(boundary(at), boundary((at + gone * jump).min(text.len())));
            let edit = Edit { span, text: put };
            text.replace_range(span.start..span.end, &edit.text);
            memory.typed(&edit);
            at = span.start + edit.text.len();
            let reading = ask(&text, false, &mut memory);
            if reading.partial && !reading.content.summary.broken {
                let fresh = ask(&text, true, &mut Memory::default());
                prop_assert_eq!(format!("{:?}", reading.content.summary), format!("{:?}", fresh.content.summary), "{}", text);
            }
        }
    }
}

#[test]
fn a_text_that_was_looked_at_as_a_whole_is_confirmed_until_it_is_touched() {
    let (path, mut text) = many(0);
    let language = language::by_path(path).expect("a known language");
    let mut memory = Memory::default();
    let ask = |text: &str, memory: &mut Memory| {
        let question = Question { path, text: text.to_owned(), language, tree: None, whole: false, asked: None };
        reread(question, memory, &mut || true).expect("small enough")
    };
    let first = ask(&text, &mut memory);
    let again = ask(&text, &mut memory);
    assert!(first.tree.is_some() && again.tree.is_none(), "the second time nothing is parsed");
    assert!(!first.partial && !again.partial);
    memory.typed(&Edit { span: Span::new(0, 0), text: "x = 1\n".to_owned() });
    text.insert_str(0, "x = 1\n");
    assert!(ask(&text, &mut memory).partial);
    assert!(ask(&text, &mut memory).partial, "asking again is no look at the whole");
}

#[test]
fn an_open_bracket_costs_the_item_it_stands_in_and_not_the_rest() {
    let (path, mut text) = many(0);
    let language = language::by_path(path).expect("a known language");
    let mut memory = Memory::default();
    let mut ask = |text: &str, edit: Option<Edit>| {
        if let Some(edit) = edit {
            memory.typed(&edit);
        }
        let question = Question { path, text: text.to_owned(), language, tree: None, whole: false, asked: None };
        reread(question, &mut memory, &mut || true).expect("small enough")
    };
    let before = ask(&text, None).content.summary.operations.len();
    let at = text.find("    # é").expect("a comment") + 4;
    text.insert_str(at, "print((\n    ");
    let open = ask(&text, Some(Edit { span: Span::new(at, at), text: "print((\n    ".to_owned() }));
    assert!(open.partial && open.content.summary.broken);
    assert!(
        open.content.summary.operations.len() + 4 >= before,
        "{} of {before}",
        open.content.summary.operations.len()
    );
}

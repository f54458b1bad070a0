//! Texts that were typed line by line, against the same texts just opened.

use super::*;
use proptest::prelude::*;

/// Lines to type; some only mean something together.
const LINES: [(&str, [&str; 6]); 3] = [
    (
        "a.py",
        [
            "import boto3",
            "rds = boto3.client('rds')",
            "rds.delete_db_instance(DBInstanceIdentifier='a')",
            "def f():",
            "    rds.delete_db_instance(DBInstanceIdentifier='b')",
            "x = '''",
        ],
    ),
    (
        "a.sh",
        [
            "cd infra",
            "aws rds delete-db-instance --db-instance-identifier a",
            "cat <<EOF",
            "EOF",
            "rm -rf / \\",
            "echo 'hm",
        ],
    ),
    (
        "main.tf",
        [
            "resource \"aws_db_instance\" \"a\" {",
            "  deletion_protection = false",
            "}",
            "  engine = \"x\"",
            "# note",
            "{",
        ],
    ),
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// However a text came about, line by line with everything kept from before, it is judged like one just opened.
    #[test]
    fn what_was_typed_is_judged_like_what_was_opened(
        language in 0usize..3,
        steps in prop::collection::vec((0usize..6, any::<prop::sample::Index>(), any::<bool>()), 1..20),
    ) {
        let (name, lines) = LINES[language];
        let uri = format!("file:///{name}");
        let mut desk = Desk::with_base("");
        desk.open(&uri, "");
        let mut written: Vec<&str> = Vec::new();
        for (version, (line, at, removes)) in (1..).zip(steps) {
            if removes && !written.is_empty() {
                let at = at.index(written.len());
                written.remove(at);
                desk.edit(&uri, version, [at, 0, at + 1, 0], "");
            } else {
                let at = at.index(written.len() + 1);
                written.insert(at, lines[line]);
                desk.edit(&uri, version, [at, 0, at, 0], &format!("{}\n", lines[line]));
            }
        }
        desk.feed(Event::Saved { uri: uri.clone() });
        let typed = desk.engine.view(&uri).unwrap();
        let mut fresh = Desk::with_base("");
        fresh.open(&uri, &typed.string());
        let opened = fresh.engine.view(&uri).unwrap();
        prop_assert_eq!(&*typed.findings, &*opened.findings, "{}", typed.string());
    }
}

//! No command line, however it is made, takes the analyser long: steps are counted, not seconds.

use proptest::prelude::*;
use std::fmt::Write as _;
use tagout::operations::shell::{Start, measured};

/// Steps that any text may take, beside one for each of its bytes.
const STEPS: usize = 25_000;

/// Pieces of shell text, the unfinished ones above all.
const PIECES: &[&str] = &[
    "$(",
    ")",
    "`",
    "'",
    "\"",
    "{",
    "}",
    ",",
    "..",
    ";",
    "|",
    "&",
    "&&",
    "||",
    "<<E\n",
    "\nE\n",
    "<(",
    "<<<",
    ">",
    "eval ",
    "sh -c ",
    "bash <<E\n",
    "xargs ",
    "find . -exec ",
    " \\;",
    "for x in ",
    "; do ",
    "; done",
    "f() {",
    "f ",
    "$x",
    "${x#",
    "${x:-",
    "x=",
    "x=(",
    "\"${x[@]}\"",
    "base64 -d ",
    "tr a-z b-y ",
    "\\",
    "\n",
    "rm -rf ",
    "/srv",
    "*",
    "é",
    "…",
    "trap ",
    "alias a=",
    "a ",
    "python3 -c ",
    "node -e ",
    "while ",
    "case x in ",
    "esac",
    "((",
    "))",
    "[[",
    "]]",
    "!",
    "#",
    "@",
    "ssh h ",
    "watch ",
    "sudo ",
    "env A=b ",
    "echo ",
    "cat ",
    "psql -c ",
    "redis-cli ",
    "mongosh --eval ",
    "make ",
    "git -c a=b ",
    "tar --checkpoint-action=exec=",
    "crontab -",
    "cmd /c ",
    "pwsh -c ",
    "python -m ",
    "{a,b}",
    "{1..9}",
    "$'\\x72'",
    "$IFS",
];

fn steps(text: &str) -> usize {
    let (operations, steps) = measured(text, &Start::default());
    assert!(operations.len() <= STEPS + text.len(), "{} operations", operations.len());
    steps
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_texts_end(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..48)) {
        let text = pieces.concat();
        let steps = steps(&text);
        prop_assert!(steps <= STEPS + text.len(), "{steps} steps for {text:?}");
    }
}

/// Texts made to take long, by what they are made of.
fn made_to_last() -> Vec<(&'static str, String)> {
    let functions = (0..40).fold(String::new(), |mut text, level| {
        let _ = writeln!(text, "f{level}() {{ f{} \"$@\" x; f{} y; }}", level + 1, level + 1);
        text
    });
    let aliases = (0..40).fold(String::new(), |mut text, level| {
        let _ = writeln!(text, "alias a{level}='a{} x; a{} y'", level + 1, level + 1);
        text
    });
    let loops: String = (0..12).map(|level| format!("for x{level} in a b c d e f g h; do ")).collect();
    let ends = "; done".repeat(12);
    let doubled = "x=\"rm -rf /srv;\"\n".to_owned() + &"x=\"$x$x\"\n".repeat(40) + "eval \"$x\"\n";
    vec![
        ("nested braces", "{a,".repeat(10_000) + "b" + &"}".repeat(10_000)),
        ("braces that never end", "{a,".repeat(10_000)),
        ("many braces in a row", "rm ".to_owned() + &"{a,b}".repeat(60)),
        ("a long range", "rm {1..999999999}".to_owned()),
        ("a line of a megabyte", "rm -rf ".to_owned() + &"a ".repeat(500_000)),
        ("one word of a megabyte", "rm -rf ".to_owned() + &"a".repeat(1_000_000)),
        ("substitutions in substitutions", "$(".repeat(3_000) + "ls" + &")".repeat(3_000)),
        ("quotes that never end", "'\"`".repeat(3_000)),
        ("functions that call twice", functions + "f0"),
        ("aliases that stand for two", aliases + "a0"),
        ("loops in loops", loops + "rm -rf $x0$x1$x2$x3" + &ends),
        ("a text that doubles", doubled),
        ("shells in shells", (0..12).fold("rm -rf /srv".to_owned(), |text, _| format!("sh -c {}", quoted(&text)))),
        ("launchers in front of launchers", "sudo nohup ".repeat(5_000) + "rm -rf /srv"),
        ("a pipe into a pipe", "echo 'rm -rf /srv' | ".to_owned() + &"cat | ".repeat(3_000) + "sh"),
        ("commands in a row", "rm -rf /srv/a; ".repeat(5_000)),
        ("a bomb", ":(){ :|:& };:".to_owned()),
        ("here-documents", "bash <<E\n".repeat(500) + &"E\n".repeat(500)),
        ("brackets of a program", format!("mongosh --eval '{}'", "db.a(".repeat(10_000))),
    ]
}

fn quoted(text: &str) -> String {
    tagout::operations::shell::quoted(text)
}

#[test]
fn texts_made_to_last_end_soon() {
    for (name, text) in made_to_last() {
        let steps = steps(&text);
        assert!(steps <= STEPS + text.len(), "{name}: {steps} steps for {} bytes", text.len());
    }
}

#[test]
fn what_is_hidden_in_a_long_text_is_still_told() {
    for text in ["a ".repeat(100_000) + "\nrm -rf /srv", "x='".to_owned() + &"y".repeat(100_000) + "'; rm -rf /srv"] {
        let (operations, _) = measured(&text, &Start::default());
        assert!(format!("{:?}", operations.last()).contains("/srv"), "{} operations", operations.len());
    }
}

#[test]
fn a_text_too_long_to_be_read_counts_as_unknown() {
    let (operations, _) = measured(&("a ".repeat(200_000) + "\nrm -rf /srv"), &Start::default());
    assert!(operations.iter().any(|operation| !operation.certain), "{operations:?}");
}

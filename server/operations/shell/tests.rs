use super::{Start, argv, command_line, commands};
use crate::facts::{ItemCache, Piece, Text, Value, extract};
use crate::language;
use crate::operations::budget::Budget;
use crate::operations::{Act, Operation};
use crate::text::Span;
use proptest::prelude::*;

fn of_line(text: &str) -> Vec<Operation> {
    command_line(text, None, &Start::default())
}

fn of_file(text: &str) -> Vec<Operation> {
    let bash = language::by_id("bash").expect("a known language");
    let tree = language::parse(bash, text, None, &mut || true).expect("small enough");
    let facts = extract(bash, text, &tree, &|_| false, &mut ItemCache::default());
    commands(&facts, text, &Start::default())
}

fn programs(operations: &[Operation]) -> Vec<&str> {
    let names = operations.iter().filter_map(|operation| match &operation.act {
        Act::Command(command) => Some(command.program.as_str()),
        _ => None,
    });
    names.collect()
}

/// What the diagnostics of a text would be drawn on.
fn drawn(text: &str) -> Vec<&str> {
    of_file(text).iter().map(|operation| operation.span.of(text)).collect()
}

#[test]
fn a_command_is_drawn_where_it_stands() {
    assert_eq!(drawn("ls; sudo -u x rm -rf /srv > log"), ["ls", "rm -rf /srv"]);
    assert_eq!(drawn("sh -c 'cd x; rm -rf /srv'"), ["rm -rf /srv"]);
    assert_eq!(drawn("bash <<'E'\n  rm -rf /srv\nE\n"), ["rm -rf /srv"]);
    assert_eq!(
        drawn("psql -c 'select 1; drop table a'"),
        ["psql -c 'select 1; drop table a'", "select 1", "drop table a"]
    );
}

#[test]
fn a_command_in_a_text_put_together_is_drawn_on_the_whole_word() {
    assert_eq!(drawn("D=/srv; sh -c \"rm -rf $D\""), ["\"rm -rf $D\""]);
}

#[test]
fn words_of_a_call_are_drawn_at_the_call() {
    assert_eq!(drawn("run() { \"$@\"; }; run rm -rf /srv"), ["rm -rf /srv"]);
    assert_eq!(drawn("wipe() { rm -rf \"$1\"; }; wipe /srv"), ["rm -rf \"$1\""]);
}

#[test]
fn a_command_knows_the_function_it_stands_in() {
    let found = of_file("deploy() { sh -c 'terraform destroy'; }\ndeploy\n");
    assert_eq!(found.iter().map(|one| one.symbol.as_str()).collect::<Vec<_>>(), ["deploy"]);
}

#[test]
fn a_program_of_another_language_is_drawn_where_it_stands() {
    let call = "shutil.rmtree('/srv')";
    assert_eq!(drawn(&format!("python3 - <<'E'\nimport shutil\n{call}\nE\n")).last(), Some(&call));
    assert_eq!(drawn(&format!("sh -c \"python3 -c \\\"import shutil; {call}\\\"\"")).len(), 2);
    let found = of_file("wipe() { python3 -c 'import os\ndef f(): os.system(\"rm x\")'; }\nwipe\n");
    assert_eq!(found.iter().map(|one| one.symbol.as_str()).collect::<Vec<_>>(), ["wipe", "wipe.f"]);
}

#[test]
fn an_argument_list_needs_no_shell() {
    let unknown = Text { pieces: vec![Piece::Hole { value: Value::Unknown, quoted: true }] };
    let words = [Text::literal("sudo"), Text::literal("rm"), Text::literal("a b; ls"), unknown];
    let found = argv(&words, None, Span::new(3, 9), &Start::default(), &mut Budget::default());
    assert_eq!(programs(&found), ["rm"]);
    assert_eq!(found[0].span, Span::new(3, 9));
    let Act::Command(command) = &found[0].act else { panic!("a command") };
    assert_eq!(command.operands[0].text, "a b; ls");
    assert!(!command.operands[1].known && !command.operands[1].many && command.operands[1].maybe_empty);
    let found = argv(
        &[Text::literal("bash"), Text::literal("-c"), Text::literal("rm x | tee y")],
        None,
        Span::new(0, 1),
        &Start::default(),
        &mut Budget::default(),
    );
    assert_eq!(programs(&found), ["rm", "tee"]);
}

#[test]
fn a_line_within_another_text_has_the_span_of_its_place() {
    let found = command_line("cd x && rm -rf …", Some(Span::new(7, 20)), &Start::default());
    assert_eq!(found[0].span, Span::new(7, 20));
    let Act::Command(command) = &found[0].act else { panic!("a command") };
    assert!(!command.operands[0].known && command.operands[0].many);
}

/// Texts that would take for ever if work were not bounded; the command behind them must still be seen.
#[test]
fn hostile_text_ends_and_hides_nothing_behind_it() {
    let doubling: String = (0..60).map(|n| format!("X{}=\"$X{n}$X{n}\"\n", n + 1)).collect();
    let functions: String = (0..40).map(|n| format!("f{n}() {{ f{0}; f{0}; }}\n", n + 1)).collect();
    let loops = "for a in 1 2 3 4 5 6 7 8; do ".repeat(12) + "echo $a" + &"; done".repeat(12);
    let braces = format!("echo {}", "{a,b}".repeat(40));
    let shells = (0..40).fold("ls".to_owned(), |inner, _| format!("sh -c {}", quoted(&inner)));
    let texts = [
        format!("X0=aaaaaaaa\n{doubling}"),
        format!("{functions}f0"),
        loops,
        braces,
        shells,
        format!("{}ls{}", "(".repeat(3000), ")".repeat(3000)),
        format!("echo {}ls{}", "$(".repeat(400), ")".repeat(400)),
        format!("cat <<E\n{}E", "some text and $X\n".repeat(20_000)),
        "alias a='b'; alias b='a'; a".to_owned(),
        format!("{}ls", "sudo env nice ".repeat(3000)),
        format!("echo {}{}", "${A:-".repeat(2000), "}".repeat(2000)),
        format!("awk '{}'", "system(\"x\");".repeat(20_000)),
        format!("perl -e '{}'", "system(\"".repeat(5000)),
        format!("X='git -c core.pager=$X'; GIT_PAGER=\"git log\" {}", "git -c core.pager='git log' log; ".repeat(500)),
        format!("{} rm", "$A ".repeat(3000)),
        "ln -s a/a a; cd a; ".repeat(200),
        "{a,b};".repeat(5000),
        "f() { eval \"$1\" \"$1\"; }; f 'f f'".to_owned(),
        "python3 -c 'import os; os.system(\"ls\")'\n".repeat(5000),
        format!("X='{}'; python3 -c \"$X$X$X\"", "import os; os.system(\\\"ls\\\");".repeat(300)),
        format!("X='{}'; eval \"$X$X$X\"", "eval \"$X$X\";".repeat(30)),
    ];
    for text in texts {
        let found = of_file(&format!("{text}\nrm -rf /last\n"));
        assert!(programs(&found).contains(&"rm"), "{}", &text[..60.min(text.len())]);
        assert!(found.len() < 20_000);
    }
}

fn quoted(text: &str) -> String {
    if text.len() > 4000 { "ls".to_owned() } else { format!("'{}'", text.replace('\'', "'\\''")) }
}

proptest! {
    /// Whatever is typed, spans lie inside the text, and quoting a whole line for a shell changes no program.
    #[test]
    fn any_text_is_read_without_harm(text in "[ -~\n]{0,60}") {
        for operation in of_line(&text) {
            prop_assert!(operation.span.end <= text.len());
        }
    }

    #[test]
    fn a_shell_in_a_shell_runs_the_same(words in prop::collection::vec("[a-z/]{1,6}", 1..5)) {
        let line = words.join(" ");
        let plain = of_line(&line);
        let inner = of_line(&format!("sh -c '{line}'"));
        prop_assert_eq!(programs(&plain), programs(&inner));
    }
}

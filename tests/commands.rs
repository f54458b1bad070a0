//! Command lines and what they are seen to run: `tests/commands/*.toml`.
//!
//! A case is a `line` (or a script of several lines) and what is expected of it, one line an operation, see
//! [`rendered`]. `UPDATE=1 cargo test commands` writes what is seen today; read the difference before you keep it.

use serde::Deserialize;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use tagout::facts::Value;
use tagout::operations::shell::{Command, Resolved, Start, command_line};
use tagout::operations::{Act, Operation, sql::Statement};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    line: String,
    expect: Vec<String>,
}

#[test]
fn every_line_runs_what_it_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/commands");
    let mut cases = 0;
    let mut wrong = String::new();
    let mut files: Vec<_> =
        fs::read_dir(&folder).expect("the folder is there").flatten().map(|entry| entry.path()).collect();
    files.sort();
    for path in files {
        let text = fs::read_to_string(&path).expect("a readable file");
        let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for case in &file.case {
            cases += 1;
            let seen = seen(&case.line);
            if seen != case.expect {
                let _ = writeln!(wrong, "{}: {}\n  line     {}", path.display(), case.name, case.line);
                let _ = writeln!(wrong, "  expected {:#?}\n  seen     {seen:#?}", case.expect);
            }
        }
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, updated(&text, &file)).expect("a writable file");
        }
    }
    assert!(cases >= 120, "only {cases} command lines were found");
    assert!(wrong.is_empty() || std::env::var_os("UPDATE").is_some(), "\n{wrong}");
}

/// Lines that run nothing worth telling, and leave nothing behind.
const HARMLESS: &[&str] = &[
    "",
    "echo a",
    "echo a \\\n  b",
    "echo a # b \\\n\\",
    "# a comment \\",
    "\\",
    "x=1",
    "x=(1\n2)",
    "export x=1",
    "unset x",
    "echo a | cat",
    "echo a >f",
    "echo a &",
    "echo a &&\n\\\n  echo b",
    "cat <<<a",
    "cat <<'E'\n\\rm -rf /\nE",
    "echo 'a\n\\rm -rf /'",
    "echo \"$(echo a)\" 'b' $'c'",
    "if true; then echo a; fi",
    "[[ a == b ]]",
    "((x = 1))",
    "{ echo a; }",
    "echo a\r",
];

#[test]
fn a_line_above_hides_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/commands");
    let mut tried = 0;
    let mut wrong = String::new();
    for path in fs::read_dir(&folder).expect("the folder is there").flatten().map(|entry| entry.path()) {
        let text = fs::read_to_string(&path).expect("a readable file");
        let file: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for case in &file.case {
            let line = case.line.trim_start_matches('\n');
            let word = line.split([' ', '\n', ';']).next().unwrap_or_default();
            let plain = word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'/'));
            let escaped = plain && !word.is_empty() && !KEYWORDS.contains(&word);
            for line in std::iter::once(line.to_owned()).chain(escaped.then(|| format!("\\{line}"))) {
                let alone = seen(&line);
                for harmless in HARMLESS {
                    tried += 1;
                    // Descriptors are numbered through the whole text.
                    let unnumbered = |seen: String| seen.replace("/dev/fd/64", "/dev/fd/63");
                    let below: Vec<String> = seen(&format!("{harmless}\n{line}")).into_iter().map(unnumbered).collect();
                    let expected = [seen(harmless), alone.clone()].concat();
                    if below != expected {
                        let _ = writeln!(wrong, "{}: {line:?} behind {harmless:?}", case.name);
                        let _ = writeln!(wrong, "  alone {expected:#?}\n  seen  {below:#?}");
                    }
                }
            }
        }
    }
    assert!(tried >= 5000, "only {tried} texts were tried");
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Words that mean something else with a backslash in front.
const KEYWORDS: &[&str] = &["if", "for", "while", "until", "case", "function", "select", "time", "coproc"];

fn seen(line: &str) -> Vec<String> {
    command_line(line, None, &Start::default()).iter().map(rendered).collect()
}

/// The file with every expectation as it is seen today.
fn updated(text: &str, file: &File) -> String {
    let mut out = String::new();
    for (index, block) in text.split("[[case]]").enumerate() {
        let Some(case) = index.checked_sub(1).and_then(|index| file.case.get(index)) else {
            out.push_str(block);
            continue;
        };
        let seen = seen(&case.line);
        let (head, tail) = block.split_once("\nexpect = [").unwrap_or((block, "]"));
        let tail = tail.split_once("\n]").or_else(|| tail.split_once(']')).map_or("", |(_, tail)| tail);
        let _ = write!(out, "[[case]]{head}\nexpect = [");
        for line in &seen {
            let quote = if line.contains('\'') || line.contains('\n') { "'''" } else { "'" };
            let _ = write!(out, "\n  {quote}{line}{quote},");
        }
        out.push_str(if seen.is_empty() { "]" } else { "\n]" });
        out.push_str(tail);
    }
    out
}

/// `program options | operands: a, b | what else is known`. `?` behind a word: it may be empty; `*`: it may be many.
fn rendered(operation: &Operation) -> String {
    let mut out = match &operation.act {
        Act::Command(command) => command_text(command),
        Act::Statement(statement) => statement_text(statement),
        Act::Call { path, arguments, .. } => {
            format!("{path}({})", arguments.iter().map(|one| value(&one.value)).collect::<Vec<_>>().join(", "))
        }
        Act::Api { id, parameters } => {
            parameters.iter().fold(id.clone(), |line, (name, parameter)| format!("{line} {name}={}", value(parameter)))
        }
        other => format!("{other:?}"),
    };
    match operation.place.folder.as_deref() {
        Some("") => {}
        Some(folder) => {
            let _ = write!(out, " | folder: {folder}");
        }
        None => out.push_str(" | folder unknown"),
    }
    for (selector, value) in &operation.place.selectors {
        let _ = write!(out, " | {selector}: {value}");
    }
    if !operation.certain {
        out.push_str(" | unsure");
    }
    if operation.repeated {
        out.push_str(" | repeated");
    }
    out
}

fn command_text(command: &Command) -> String {
    let mut out = command.program.clone();
    for (name, value) in &command.options {
        let _ = write!(out, " {name}");
        if let Some(value) = value {
            let _ = write!(out, "={}", word(value));
        }
    }
    if !command.operands.is_empty() {
        let operands: Vec<String> = command.operands.iter().map(word).collect();
        let _ = write!(out, " | operands: {}", operands.join(", "));
    }
    for (operator, target) in &command.redirects {
        let _ = write!(out, " | {operator} {}", word(target));
    }
    for (name, value) in &command.environment {
        let _ = write!(out, " | {name}={}", word(value));
    }
    if let Some(input) = &command.input {
        let _ = write!(out, " | input: {}", word(input).trim_end().replace('\n', "⏎"));
    }
    out
}

fn statement_text(statement: &Statement) -> String {
    let filtered = if statement.filtered { " | filtered" } else { "" };
    let own = if statement.own { " | own" } else { "" };
    format!("sql {} | target: {}{filtered}{own}", statement.act, statement.target)
}

/// An argument of a call in a program that a command carries.
fn value(value: &Value) -> String {
    match value {
        Value::Bool(truth) => truth.to_string(),
        other => other.as_text().or_else(|| other.path()).unwrap_or_else(|| "…".to_owned()),
    }
}

fn word(word: &Resolved) -> String {
    let empty = if word.maybe_empty { "?" } else { "" };
    let many = if word.many { "*" } else { "" };
    format!("{}{empty}{many}", word.text)
}

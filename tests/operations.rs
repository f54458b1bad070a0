//! Source texts and what they do, as data: `tests/operations/<language>.txt`.
//!
//! A case is a title (`## title`, or `## title (path/of/the/file)`), a source text, and what is found in it, a line each:
//! `=> ` an operation, `+> ` a declared object, `#> ` an inline exception. `UPDATE=1 cargo test operations` writes what
//! is found now.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use tagout::facts::{ItemCache, Value, extract};
use tagout::language;
use tagout::operations::resources::Resource;
use tagout::operations::{Act, InlineException, Operation, Summary, interest, summarise};

/// File of cases and the path that its texts stand at where a case names none.
const FILES: &[(&str, &str)] = &[
    ("python.txt", "app.py"),
    ("rust.txt", "app.rs"),
    ("javascript.txt", "app.js"),
    ("go.txt", "main.go"),
    ("terraform.txt", "main.tf"),
    ("yaml.txt", "config.yaml"),
    ("shell.txt", "deploy.sh"),
    ("dockerfile.txt", "Dockerfile"),
    ("make.txt", "Makefile"),
    ("powershell.txt", "deploy.ps1"),
    ("java.txt", "App.java"),
    ("ruby.txt", "app.rb"),
];
const MARKS: [&str; 3] = ["=> ", "+> ", "#> "];

#[test]
fn every_text_does_what_its_case_says() {
    let update = std::env::var_os("UPDATE").is_some();
    for (name, usual_path) in FILES {
        let file = Path::new("tests/operations").join(name);
        let said = fs::read_to_string(&file).expect("a file of cases");
        let found: String = cases(&said).iter().map(|case| case.written(usual_path)).collect();
        if update {
            fs::write(&file, &found).expect("the file can be written");
            continue;
        }
        for (said, found) in cases(&said).iter().zip(cases(&found)) {
            assert_eq!(said.expected, found.expected, "\n{name}: {}\n{}", said.title, said.source);
        }
    }
}

struct Case<'t> {
    title: &'t str,
    source: String,
    expected: String,
}

fn cases(text: &str) -> Vec<Case<'_>> {
    let parts = text.split("\n## ").map(|part| part.trim_start_matches("## "));
    parts
        .map(|part| {
            let (title, body) = part.split_once('\n').unwrap_or((part, ""));
            let marked = |line: &&str| MARKS.iter().any(|mark| line.starts_with(mark));
            let source = body.lines().filter(|line| !marked(line)).map(|line| format!("{line}\n")).collect::<String>();
            let expected = body.lines().filter(marked).map(|line| format!("{line}\n")).collect();
            Case { title, source: source.trim_end().to_owned() + "\n", expected }
        })
        .collect()
}

impl Case<'_> {
    fn written(&self, usual_path: &str) -> String {
        let path = self.title.rsplit_once(" (").and_then(|(_, path)| path.strip_suffix(')')).unwrap_or(usual_path);
        let summary = summary(path, &self.source);
        let mut out = format!("## {}\n{}", self.title, self.source);
        summary
            .operations
            .iter()
            .for_each(|operation| writeln!(out, "=> {}", of_operation(operation)).expect("a text"));
        summary.resources.iter().for_each(|resource| writeln!(out, "+> {}", of_resource(resource)).expect("a text"));
        summary.exceptions.iter().for_each(|found| writeln!(out, "#> {}", of_exception(found)).expect("a text"));
        out + "\n"
    }
}

fn summary(path: &str, text: &str) -> Summary {
    let language = language::of(path, text).expect("a known language");
    let tree = language::parse(language, text, None, &mut || true).expect("small enough");
    let facts = extract(language, text, &tree, &interest, &mut ItemCache::default());
    summarise(path, text, &facts)
}

/// The act, then in brackets what is not the usual.
fn of_operation(operation: &Operation) -> String {
    let act = match &operation.act {
        Act::Api { id, parameters } => {
            let parameters: Vec<String> =
                parameters.iter().map(|(key, value)| format!("{key}={}", shown(value))).collect();
            format!("{id} {}", parameters.join(" "))
        }
        Act::Command(command) => {
            let words: Vec<&str> = command.words.iter().map(|word| word.text.as_str()).collect();
            format!("$ {} {}", command.program, words.join(" "))
        }
        Act::Call { path, arguments, .. } => {
            let arguments: Vec<String> = arguments.iter().map(|argument| shown(&argument.value)).collect();
            format!("{path}({})", arguments.join(", "))
        }
        Act::Setting { block, name, path, value, .. } => format!("{block} {name:?} {path} = {}", shown(value)),
        Act::Statement(statement) => format!("sql {} {}", statement.act, statement.target),
    };
    let mut notes = Vec::new();
    notes.extend((!operation.symbol.is_empty()).then(|| format!("in {}", operation.symbol)));
    notes.extend((!operation.certain).then(|| "perhaps".to_owned()));
    notes.extend(operation.repeated.then(|| "repeated".to_owned()));
    notes
        .extend(operation.place.folder.iter().filter(|folder| !folder.is_empty()).map(|folder| format!("cd {folder}")));
    notes.extend(operation.place.selectors.iter().map(|(name, value)| format!("{name}={value}")));
    let act = act.trim_end();
    if notes.is_empty() { act.to_owned() } else { format!("{act} [{}]", notes.join(", ")) }
}

fn of_resource(resource: &Resource) -> String {
    let attributes = resource.attributes.iter().map(|attribute| format!("{}={}", attribute.path, attribute.written));
    let blocks: Vec<&str> = resource.blocks.iter().map(|(path, _)| path.as_str()).collect();
    let blocks = if blocks.is_empty() { String::new() } else { format!(" {{{}}}", blocks.join(" ")) };
    let line =
        format!("{} ({}) {}{blocks}", resource.address, resource.kind, attributes.collect::<Vec<_>>().join(" | "));
    line.replace('\n', "⏎")
}

fn of_exception(exception: &InlineException) -> String {
    let rule = exception.rule.as_ref().map_or_else(|| "none".to_owned(), |rule| format!("{rule:?}"));
    let mentioned = if exception.leads { "" } else { ", behind other words" };
    format!("rule {rule} reason {:?} until {:?}{mentioned}", exception.reason, exception.until)
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

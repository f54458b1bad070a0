//! `queries/rules/<group>/<rule-id>.toml` → the catalogue as tables.

use crate::format::{
    self, Change, Grade, Index, List, Lookup, Pattern, Repair, Rule, Shape, Target, Test, Text, Wanted,
};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes `rules.rs`, or returns every mistake as `file:line:column: what`.
pub(crate) fn generate(queries: &Path, out: &Path) -> Result<(), Vec<String>> {
    let (rules, mut problems) = read(queries);
    problems.extend(tables(queries, &rules));
    for pair in rules.windows(2).filter(|pair| pair[0].id == pair[1].id) {
        problems.push(format!("{}: the id stands in `{}` and in `{}`", pair[0].id, pair[0].group, pair[1].group));
    }
    let index = Index::of(&rules);
    let mut text = format!("pub(super) static RULES: [Rule; {}] = [\n", rules.len());
    for rule in &rules {
        let _ = writeln!(text, "{},", self::rule(rule));
    }
    let _ = write!(
        text,
        "];\npub(super) static INDEX: Index = Index {{ operations: {}, programs: {}, calls: {}, settings: {}, statements: {} }};\n",
        lookup(&index.operations),
        lookup(&index.programs),
        lookup(&index.calls),
        lookup(&index.settings),
        lookup(&index.statements)
    );
    let digest: String = Sha256::digest(&text).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let _ = writeln!(text, "pub(super) const DIGEST: &str = \"{digest}\";");
    if let Err(error) = fs::write(out.join("rules.rs"), text) {
        problems.push(format!("rules.rs: {error}"));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// All rules in the order of their ids, with the mistakes in the others.
fn read(queries: &Path) -> (Vec<Rule>, Vec<String>) {
    let mut rules = Vec::new();
    let mut problems = Vec::new();
    for folder in sorted(&queries.join("rules")).iter().filter(|path| path.is_dir()) {
        for file in sorted(folder).iter().filter(|path| path.extension().is_some_and(|extension| extension == "toml")) {
            let name = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            match fs::read_to_string(file) {
                Ok(text) => match format::read(&name(folder), &name(file), &text) {
                    Ok(rule) => rules.push(rule),
                    Err(found) => problems.extend(found.iter().map(|problem| format!("{}:{problem}", file.display()))),
                },
                Err(error) => problems.push(format!("{}: {error}", file.display())),
            }
        }
    }
    rules.sort_by(|one, other| one.id.cmp(&other.id));
    (rules, problems)
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// What is wrong between rules and tables: a rule that no row names, a row whose rule is not there or does not ask for it, a
/// noun where there is none.
fn tables(queries: &Path, rules: &[Rule]) -> Vec<String> {
    let file = queries.join("tables/aws.tsv");
    let text = fs::read_to_string(&file).unwrap_or_default();
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    let named: BTreeSet<&str> =
        rows.filter_map(|line| line.split('\t').nth(6)).filter(|rule| !rule.is_empty()).collect();
    let mut asking = BTreeSet::new();
    let mut problems = Vec::new();
    for rule in rules {
        for pattern in rule.matches.iter() {
            let nameless = match &pattern.shape {
                Shape::Table(table) if table == "aws" => {
                    asking.insert(rule.id.as_ref());
                    false
                }
                Shape::Table(table) => {
                    problems.push(format!("{}: there is no table `{table}`", rule.id));
                    false
                }
                Shape::Operation(id) => !id.contains('*'),
                _ => true,
            };
            if nameless && pattern.message.as_ref().unwrap_or(&rule.message).contains("{noun}") {
                let shape = &pattern.shape;
                problems.push(format!("{}: only rows of a table have a {{noun}}; give {shape:?} a message", rule.id));
            }
        }
    }
    let of = |what: &str, rule: &&str| format!("{}: {what} `{rule}`", file.display());
    problems.extend(asking.difference(&named).map(|rule| of("no row names the rule", rule)));
    problems.extend(named.difference(&asking).map(|rule| of("no [[match]] asks for the table in a rule", rule)));
    problems
}

fn rule(rule: &Rule) -> String {
    format!(
        "Rule {{ id: {}, group: {}, title: {}, level: {}, confidence: {}, effect: {}, message: {}, covers: {}, \
         why: {}, undo: {}, instead: {}, lost: {}, references: {}, matches: {}, analysis: {}, fixes: {} }}",
        text(&rule.id),
        text(&rule.group),
        text(&rule.title),
        grade(rule.level),
        grade(rule.confidence),
        text(&rule.effect),
        text(&rule.message),
        texts(&rule.covers),
        text(&rule.why),
        text(&rule.undo),
        text(&rule.instead),
        text(&rule.lost),
        texts(&rule.references),
        list(&rule.matches, pattern),
        text(&rule.analysis),
        list(&rule.fixes, repair)
    )
}

fn pattern(pattern: &Pattern) -> String {
    let option = |value: Option<String>| value.map_or("None".to_owned(), |value| format!("Some({value})"));
    format!(
        "Pattern {{ shape: {}, gone: {}, level: {}, confidence: {}, message: {}, languages: {}, target: {}, when: {}, unless: {} }}",
        shape(&pattern.shape),
        pattern.gone,
        option(pattern.level.map(grade)),
        option(pattern.confidence.map(grade)),
        option(pattern.message.as_ref().map(text)),
        texts(&pattern.languages),
        match &pattern.target {
            Target::Usual => "Target::Usual".to_owned(),
            Target::Each => "Target::Each".to_owned(),
            Target::Named(name) => format!("Target::Named({})", text(name)),
            Target::At(at) => format!("Target::At({at})"),
            Target::Fitting(glob) => format!("Target::Fitting({})", text(glob)),
            Target::Nothing => "Target::Nothing".to_owned(),
            Target::Source => "Target::Source".to_owned(),
        },
        list(&pattern.when, test),
        list(&pattern.unless, |group| list(group, test))
    )
}

fn shape(shape: &Shape) -> String {
    match shape {
        Shape::Operation(id) => format!("Shape::Operation({})", text(id)),
        Shape::Table(name) => format!("Shape::Table({})", text(name)),
        Shape::Command { program, words } => {
            format!("Shape::Command {{ program: {}, words: {} }}", text(program), texts(words))
        }
        Shape::Call(path) => format!("Shape::Call({})", text(path)),
        Shape::Setting { block, key, values } => {
            let values = list(values, wanted);
            format!("Shape::Setting {{ block: {}, key: {}, values: {values} }}", text(block), text(key))
        }
        Shape::Statement(act) => format!("Shape::Statement({})", text(act)),
    }
}

fn test(test: &Test) -> String {
    match test {
        Test::Flag(names) => format!("Test::Flag({})", texts(names)),
        Test::Option { names, values } => {
            format!("Test::Option {{ names: {}, values: {} }}", texts(names), texts(values))
        }
        Test::Argument { name, values } => {
            format!("Test::Argument {{ name: {}, values: {} }}", text(name), list(values, wanted))
        }
        Test::Beside { name, values } => {
            format!("Test::Beside {{ name: {}, values: {} }}", text(name), list(values, wanted))
        }
        Test::Given(names) => format!("Test::Given({})", texts(names)),
        Test::Operand(globs) => format!("Test::Operand({})", texts(globs)),
        Test::EveryOperand(globs) => format!("Test::EveryOperand({})", texts(globs)),
        Test::NoOperand(globs) => format!("Test::NoOperand({})", texts(globs)),
        Test::MaybeEmpty(globs) => format!("Test::MaybeEmpty({})", texts(globs)),
        Test::Target(globs) => format!("Test::Target({})", texts(globs)),
        Test::NoTarget(globs) => format!("Test::NoTarget({})", texts(globs)),
        Test::Imports(names) => format!("Test::Imports({})", texts(names)),
        Test::Path(globs) => format!("Test::Path({})", texts(globs)),
        Test::Says(globs) => format!("Test::Says({})", texts(globs)),
        Test::Inside(globs) => format!("Test::Inside({})", texts(globs)),
        Test::Filtered(truth) => format!("Test::Filtered({truth})"),
        Test::Own(truth) => format!("Test::Own({truth})"),
        Test::Word(globs) => format!("Test::Word({})", texts(globs)),
        Test::Redirect(globs) => format!("Test::Redirect({})", texts(globs)),
        Test::Input(globs) => format!("Test::Input({})", texts(globs)),
        Test::Variable { name, values } => {
            format!("Test::Variable {{ name: {}, values: {} }}", text(name), texts(values))
        }
        Test::Known(truth) => format!("Test::Known({truth})"),
        Test::Repeated(truth) => format!("Test::Repeated({truth})"),
        Test::From(sources) => format!("Test::From({})", texts(sources)),
    }
}

fn repair(repair: &Repair) -> String {
    let change = match &repair.change {
        Change::Setting(value) => format!("Change::Setting({})", wanted(value)),
        Change::AddFlag(flag) => format!("Change::AddFlag({})", text(flag)),
        Change::ReplaceFlag { from, to } => {
            format!("Change::ReplaceFlag {{ from: {}, to: {} }}", texts(from), text(to))
        }
        Change::Argument { name, value } => {
            format!("Change::Argument {{ name: {}, value: {} }}", text(name), wanted(value))
        }
    };
    format!("Repair {{ title: {}, change: {change} }}", text(&repair.title))
}

fn wanted(value: &Wanted) -> String {
    match value {
        Wanted::Bool(truth) => format!("Wanted::Bool({truth})"),
        Wanted::Number(number) => format!("Wanted::Number({number})"),
        Wanted::AtMost(limit) => format!("Wanted::AtMost({limit})"),
        Wanted::AtLeast(limit) => format!("Wanted::AtLeast({limit})"),
        Wanted::Text(glob) => format!("Wanted::Text({})", text(glob)),
    }
}

fn lookup(lookup: &Lookup) -> String {
    list(lookup, |(key, places)| format!("({}, {})", text(key), list(places, |place| format!("{place:?}"))))
}

fn grade(grade: Grade) -> String {
    format!("Grade::{grade:?}")
}

fn text(text: &Text) -> String {
    format!("Cow::Borrowed({text:?})")
}

fn texts(texts: &List<Text>) -> String {
    list(texts, text)
}

fn list<T: Clone>(list: &List<T>, one: impl Fn(&T) -> String) -> String {
    let inside: Vec<String> = list.iter().map(one).collect();
    format!("Cow::Borrowed(&[{}])", inside.join(", "))
}

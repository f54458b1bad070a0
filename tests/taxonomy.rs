//! The rows of the taxonomy of risky operations against the rules: no row without a rule or a reason.

use super::languages;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use tagout::rules::builtin;
use tagout::rules::format::{GRADES, Rule};

const FILE: &str = "queries/taxonomy.tsv";

/// Stands in the place of a reason while nobody has written a rule.
const OPEN: &str = "open";

/// One thing that can go wrong, as `covers` names it.
struct Row {
    id: String,
    /// `-` where the row is about other rows.
    level: String,
    title: String,
    /// Why no rule covers it, or which part of it none does; empty for neither.
    reason: String,
}

fn rows() -> Vec<Row> {
    let text = fs::read_to_string(Path::new(FILE)).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.starts_with("id\t"));
    let row = |line: &str| match line.split('\t').collect::<Vec<&str>>()[..] {
        [id, level, title, reason] => {
            Row { id: id.to_owned(), level: level.to_owned(), title: title.to_owned(), reason: reason.to_owned() }
        }
        _ => panic!("{FILE}: `{line}` has not four columns"),
    };
    lines.map(row).collect()
}

fn covering() -> BTreeMap<&'static str, Vec<&'static Rule>> {
    let mut found: BTreeMap<&str, Vec<&Rule>> = BTreeMap::new();
    for rule in builtin().rules() {
        for row in rule.covers.iter() {
            found.entry(row).or_default().push(rule);
        }
    }
    found
}

#[test]
fn every_row_has_a_rule_or_a_reason() {
    let covering = covering();
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for row in rows() {
        if !covering.contains_key(row.id.as_str()) && row.reason.is_empty() {
            wrong.push(format!("{}: no rule covers it, and {FILE} does not say why", row.id));
        }
        if row.level != "-" && !GRADES.iter().any(|(name, _)| *name == row.level) {
            wrong.push(format!("{}: `{}` is no level", row.id, row.level));
        }
        if !seen.insert(row.id.clone()) {
            wrong.push(format!("{}: stands there twice", row.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_rules_cover_are_rows() {
    let rows: BTreeSet<String> = rows().into_iter().map(|row| row.id).collect();
    let named = covering().into_iter().filter(|(row, _)| !rows.contains(*row));
    let wrong: Vec<String> = named.map(|(row, rules)| format!("{row}, of {}", rules[0].id)).collect();
    assert!(wrong.is_empty(), "no rows of {FILE}: {}", wrong.join("; "));
}

/// Row → rules → languages, for `queries/INDEX.md`.
pub(super) fn table() -> String {
    let covering = covering();
    let rows = rows();
    let open = |row: &&Row| row.reason == OPEN && !covering.contains_key(row.id.as_str());
    let mut text = format!(
        "\n# The {} rows of the taxonomy\n\nEach thing that can go wrong, the rules that find it, and where. \
         [taxonomy.tsv](taxonomy.tsv) holds the rows; {} of them are open.\n\n| row | level | what | rules | in |\n|---|---|---|---|---|\n",
        rows.len(),
        rows.iter().filter(open).count()
    );
    for row in &rows {
        let rules = covering.get(row.id.as_str()).map(Vec::as_slice).unwrap_or_default();
        let places: BTreeSet<String> = rules.iter().flat_map(|rule| places(rule)).collect();
        let places = places.into_iter().collect::<Vec<_>>().join(", ");
        let names: Vec<String> = rules.iter().map(|rule| format!("`{}`", rule.id)).collect();
        let reason =
            Some(row.reason.as_str()).filter(|reason| !reason.is_empty() && (*reason != OPEN || rules.is_empty()));
        let what = [names.join(", ")].into_iter().chain(reason.map(str::to_owned)).filter(|text| !text.is_empty());
        let what = what.collect::<Vec<_>>().join(" · ");
        let _ = writeln!(text, "| `{}` | {} | {} | {what} | {places} |", row.id, row.level, row.title);
    }
    text
}

/// The languages a rule speaks in; an analysis of changes has none of its own.
fn places(rule: &Rule) -> BTreeSet<String> {
    let languages = languages(rule);
    if languages.is_empty() { BTreeSet::from(["changes".to_owned()]) } else { languages }
}

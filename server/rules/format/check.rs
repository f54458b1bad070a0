//! What a well-formed rule file can still get wrong.

use super::table::Table;
use super::{EFFECTS, Rule, Shape};

/// Reports what would make the rule unusable or its page misleading.
pub(super) fn rule(top: &Table<'_>, rule: &Rule) {
    let place = |key: &'static str| top.get(key).map_or(0..0, |node| node.span());
    if !is_id(&rule.id) {
        let what =
            format!("the file name `{}` is no id; use lower-case words joined by `-`, such as drop-table", rule.id);
        top.problem(&(0..0), what);
    }
    if !rule.effect.is_empty() && !EFFECTS.contains(&rule.effect.as_ref()) {
        let what = format!("`{}` is no effect; one of {}", rule.effect, EFFECTS.join(", "));
        top.problem(&place("effect"), what);
    }
    for address in rule.references.iter().filter(|address| !address.starts_with("https://")) {
        top.problem(&place("references"), format!("`{address}` is no address; write https://…"));
    }
    if rule.covers.is_empty() {
        top.problem(&place("covers"), "`covers` names at least one row of the taxonomy, such as cloud.aws-rds");
    }
    for row in rule.covers.iter().filter(|row| !is_row(row)) {
        top.problem(
            &place("covers"),
            format!("`{row}` is no row of the taxonomy; write group.row, such as db.drop-table"),
        );
    }
    if rule.analysis.is_empty() && top.get("match").is_none() {
        top.problem(&(0..0), "there is no [[match]], so the rule can never speak");
    }
    for pattern in rule.matches.iter() {
        if let Some(what) = wrong(&pattern.shape) {
            top.problem(&place("match"), what);
        }
    }
    if rule.message.ends_with('.') || rule.title.ends_with('.') {
        top.problem(&place("message"), "message and title are parts of a sentence; leave the full stop out");
    }
}

fn wrong(shape: &Shape) -> Option<String> {
    match shape {
        Shape::Operation(id) if id.split(':').filter(|part| !part.is_empty()).count() != 3 => {
            Some(format!("`{id}` is no operation; write cloud:service:Name, such as aws:rds:DeleteDBInstance"))
        }
        Shape::Command { program, .. } if program.is_empty() => Some("`command` names no program".to_owned()),
        Shape::Call(path) if path.trim_matches('.').is_empty() => Some("`call` names no function".to_owned()),
        Shape::Statement(act) if act.is_empty() || act.to_lowercase() != *act => {
            Some(format!("`{act}` is no statement; write the first keywords in lower case, such as drop table"))
        }
        _ => None,
    }
}

fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id
            .split('-')
            .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

fn is_row(row: &str) -> bool {
    row.split_once('.').is_some_and(|(group, rest)| is_id(group) && is_id(rest))
}

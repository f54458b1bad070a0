//! SARIF 2.1.0: for code scanning platforms.

use super::Row;
use crate::risk::{About, Level};
use crate::rules;
use crate::rules::format::Rule;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The whole log.
pub(super) fn log(rows: &[Row], catalogue: &str) -> String {
    let ids: Vec<&str> =
        rows.iter().map(|row| row.finding.rule.as_str()).collect::<BTreeSet<_>>().into_iter().collect();
    let results: Vec<Value> = rows.iter().map(|row| result(row, &ids)).collect();
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "tagout",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": ids.iter().map(|id| rule(id, rows)).collect::<Vec<Value>>(),
                "properties": { "catalogue": catalogue },
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log}\n")
}

fn rule(id: &str, rows: &[Row]) -> Value {
    let told = || rows.iter().find(|row| row.finding.rule == id)?.finding.about.clone();
    match rules::by_id(id).map(known).or_else(|| told().map(|about| of_others(id, &about))) {
        Some(rule) => rule,
        // Analyses and the policy speak under ids without a file.
        None => json!({ "id": id }),
    }
}

/// A rule of the repository, or of another scanner.
fn of_others(id: &str, about: &About) -> Value {
    json!({
        "id": id,
        "shortDescription": { "text": about.title },
        "fullDescription": { "text": about.why },
        "help": { "text": about.why, "markdown": about.page },
        "properties": { "tool": about.tool },
    })
}

fn known(rule: &Rule) -> Value {
    json!({
        "id": rule.id,
        "shortDescription": { "text": rule.title },
        "fullDescription": { "text": rule.why },
        "help": {
            "text": format!("{}\nUndo: {}\nInstead: {}", rule.why, rule.undo, rule.instead),
            "markdown": rules::page(rule),
        },
        "properties": {
            "level": rule.level.name(),
            "precision": rule.confidence.name(),
            "effect": rule.effect,
            "tags": rule.covers,
        },
    })
}

fn result(row: &Row, ids: &[&str]) -> Value {
    let finding = &row.finding;
    let mut result = json!({
        "ruleId": finding.rule,
        "ruleIndex": ids.binary_search(&finding.rule.as_str()).ok(),
        "level": level(finding.level),
        "message": { "text": finding.message },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": { "uri": uri(&finding.path) },
                "region": {
                    "startLine": row.start.line,
                    "startColumn": row.characters.0,
                    "endLine": row.end.line,
                    "endColumn": row.characters.1,
                },
            },
        }],
        "partialFingerprints": { "tagout/v0": finding.fingerprint },
        "properties": {
            "level": finding.level.name(),
            "confidence": finding.confidence.name(),
            "hold": finding.hold.iter().map(|gate| gate.name()).collect::<Vec<&str>>(),
            "tier": finding.tier,
            "involved": finding.origin.agents,
        },
    });
    if let Some(reason) = &finding.excepted {
        result["suppressions"] = json!([{ "kind": "external", "justification": reason }]);
    }
    if !finding.symbol.is_empty() {
        result["locations"][0]["logicalLocations"] = json!([{ "fullyQualifiedName": finding.symbol }]);
    }
    result
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Critical | Level::High => "error",
        Level::Medium => "warning",
        Level::Low => "note",
    }
}

/// A path as a relative reference: everything but unreserved characters and `/` is escaped.
fn uri(path: &str) -> String {
    use std::fmt::Write;
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

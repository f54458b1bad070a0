//! The JSON contract: `server/docs/report.schema.json`. `version` is 0 until the first release, then fields are only
//! added.

use super::{Row, Summary};
use crate::risk::{Finding, Level};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Wire<'a> {
    rule: &'a str,
    /// The scanner that said it, where that was not us.
    #[serde(skip_serializing_if = "Option::is_none")]
    tool: Option<&'a str>,
    covers: &'a [String],
    path: &'a str,
    range: Range,
    level: &'static str,
    severity: &'static str,
    confidence: &'static str,
    hold: Vec<&'static str>,
    tier: Option<&'a str>,
    origin: Origin<'a>,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    effect: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    target: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    excepted: Option<&'a str>,
    fingerprint: &'a str,
}

#[derive(Serialize)]
struct Range {
    start: Place,
    end: Place,
}

#[derive(Serialize)]
struct Place {
    line: usize,
    column: usize,
}

#[derive(Serialize)]
struct Origin<'a> {
    involved: &'a [String],
    unknown: bool,
}

#[derive(Serialize)]
struct WireSummary<'a> {
    asked: &'static str,
    files: usize,
    findings: BTreeMap<&'static str, usize>,
    held: &'a BTreeMap<&'static str, usize>,
    excepted: usize,
    skipped: &'a BTreeMap<&'static str, usize>,
    problems: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<&'a str>,
}

/// The beginning of the object.
pub(super) fn head(catalogue: &str) -> String {
    format!("{{\"version\":0,\"catalogue\":{},\"findings\":[", encode(&catalogue))
}

/// One finding in the array.
pub(super) fn element(row: &Row, first: bool) -> String {
    format!("{}\n{}", if first { "" } else { "," }, encode(&wire(row)))
}

/// One finding on a line of its own.
pub(super) fn line(row: &Row) -> String {
    let mut line = encode(&wire(row));
    line.push('\n');
    line
}

/// The end of the object.
pub(super) fn tail(summary: &Summary) -> String {
    let levels = [Level::Critical, Level::High, Level::Medium, Level::Low];
    let wire = WireSummary {
        asked: summary.asked.name(),
        files: summary.files,
        findings: levels
            .into_iter()
            .map(|level| (level.name(), summary.findings.get(&level).copied().unwrap_or(0)))
            .collect(),
        held: &summary.held,
        excepted: summary.excepted,
        skipped: &summary.skipped,
        problems: &summary.problems,
        base: summary.base.as_deref(),
    };
    format!("\n],\"summary\":{}}}\n", encode(&wire))
}

/// How an editor would draw the level.
pub(super) fn severity(level: Level) -> &'static str {
    match level {
        Level::Critical | Level::High => "error",
        Level::Medium => "warning",
        Level::Low => "information",
    }
}

fn wire(row: &Row) -> Wire<'_> {
    let finding: &Finding = &row.finding;
    Wire {
        rule: &finding.rule,
        tool: finding.about.as_ref().and_then(|about| about.tool.as_deref()),
        covers: &finding.covers,
        path: &finding.path,
        range: Range {
            start: Place { line: row.start.line, column: row.start.column },
            end: Place { line: row.end.line, column: row.end.column },
        },
        level: finding.level.name(),
        severity: severity(finding.level),
        confidence: finding.confidence.name(),
        hold: finding.hold.iter().map(|gate| gate.name()).collect(),
        tier: finding.tier.as_deref(),
        origin: Origin { involved: &finding.origin.agents, unknown: finding.origin.unknown },
        message: &finding.message,
        effect: finding.effect.as_deref(),
        target: finding.target.as_deref(),
        outcome: finding.outcome.map(|outcome| outcome.name()),
        resource: finding.resource.as_deref(),
        attribute: finding.attribute.as_deref(),
        excepted: finding.excepted.as_deref(),
        fingerprint: &finding.fingerprint,
    }
}

fn encode(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("strings, numbers and lists can always be written as JSON")
}

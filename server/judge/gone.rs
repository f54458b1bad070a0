//! What an edit takes away from a text, where a rule says that it should have stayed: a check of a pipeline, an approval,
//! an owner, a probe.

use super::fingerprint::Fingerprints;
use super::removed::removed;
use super::{Case, Content, FileCase, Own, Scope, Side, origins};
use crate::operations::{Act, Operation};
use crate::risk::Finding;
use crate::rules::{self, Match, format::Shape, format::Wanted};
use crate::text::Span;

/// Settings of one text that are looked at.
const MAX_SETTINGS: usize = 4096;

/// A setting of the base with the rule that wants it to stay, and what else counts as the same.
struct Kept<'a> {
    found: Match<'a>,
    operation: &'a Operation,
    /// Equal for those that stand for each other: rule, pattern, object, and the value where any value counts.
    key: (usize, &'a str, &'a str, String),
}

/// Findings about what the present text has less of than its base.
pub(super) fn findings(case: &Case<'_>, file: &FileCase, log: &mut Vec<String>) -> Vec<Finding> {
    let (Scope::Changed, Side::Here(base), Side::Here(present)) = (case.scope, &file.base, &file.present) else {
        return Vec::new();
    };
    if present.summary.broken || base.text == present.text {
        return Vec::new();
    }
    let before = kept(case.own, &file.path, base, log);
    if before.is_empty() {
        return Vec::new();
    }
    let mut after = kept(case.own, &file.path, present, log);
    let mut fingerprints = Fingerprints::default();
    let mut found = Vec::new();
    for one in before {
        match after.iter().position(|other| other.key == one.key) {
            Some(at) => drop(after.swap_remove(at)),
            None => found.push(finding(case, file, base, present, &one, &mut fingerprints)),
        }
    }
    found
}

fn kept<'a>(own: Option<&'a Own>, path: &str, content: &'a Content, log: &mut Vec<String>) -> Vec<Kept<'a>> {
    let settings = content.summary.operations.iter().filter(|one| matches!(one.act, Act::Setting { .. }));
    let mut found = Vec::new();
    for operation in settings.take(MAX_SETTINGS) {
        let Act::Setting { block, name, value, .. } = &operation.act else { continue };
        let mut asked = rules::matches_gone(rules::builtin(), path, operation, log);
        asked.extend(own.into_iter().flat_map(|own| rules::matches_gone(&own.catalog, path, operation, log)));
        for one in asked {
            let any = matches!(&one.pattern.shape, Shape::Setting { values, .. }
                if values.iter().any(|wanted| matches!(wanted, Wanted::Text(glob) if glob == "*")));
            let value = if any { format!("{value:?}") } else { String::new() };
            let key = (std::ptr::from_ref(one.pattern).addr(), block.as_str(), name.as_str(), value);
            found.push(Kept { found: one, operation, key });
        }
    }
    found
}

fn finding(
    case: &Case<'_>,
    file: &FileCase,
    base: &Content,
    present: &Content,
    one: &Kept<'_>,
    fingerprints: &mut Fingerprints,
) -> Finding {
    let rule = one.found.rule;
    let span = place(&one.operation.act, present);
    let written = one.operation.span.of(&base.text);
    Finding {
        covers: rule.covers.iter().map(ToString::to_string).collect(),
        confidence: one.found.confidence,
        origin: origins::of(case, &file.path, span),
        effect: Some(rule.effect.to_string()),
        target: one.found.target.clone(),
        fingerprint: fingerprints.of(&format!("{}+gone", rule.id), &file.path, &one.operation.symbol, written),
        symbol: one.operation.symbol.clone(),
        before: Some(one.operation.span),
        removed: removed(&case.files, &file.path, one.operation.span),
        ..Finding::new(&rule.id, &file.path, span, one.found.level, one.found.message.clone())
    }
}

/// Where the same object stands now, else the first line.
fn place(gone: &Act, present: &Content) -> Span {
    let Act::Setting { block, name, path, .. } = gone else { return Span::default() };
    let settings = present.summary.operations.iter().filter_map(|one| match &one.act {
        Act::Setting { block: there, name: called, path: at, .. } => Some((one, there, called, at)),
        _ => None,
    });
    let same = settings.filter(|(_, there, called, _)| *there == block && *called == name);
    let mut same: Vec<_> = same.collect();
    same.sort_by_key(|(.., at)| *at != path);
    match same.first().filter(|(.., at)| *at == path || !name.is_empty()) {
        Some((one, ..)) => one.span,
        None => Span::new(0, present.text.lines().next().map_or(0, str::len)),
    }
}

//! Findings that are worse together than each for itself: a guard taken away before what it guarded, backups that go with
//! what they are of, and one change that touches very much.

use super::{Case, Scope, holds};
use crate::policy::Policy;
use crate::risk::{Confidence, Finding, Level, Outcome, Related};
use crate::rules;
use std::collections::BTreeSet;

/// More resources than this that one change of a unit deletes or replaces are a finding of their own.
const MANY: usize = 10;
/// Its rule.
const MANY_RULE: &str = "mass-change";

/// What makes the other worse, by the rows that its rule covers.
struct Pair {
    /// Beginnings of rows: a guard, a backup.
    first: &'static [&'static str],
    /// The row of the two together.
    row: &'static str,
    /// What is said about the first, beside the second.
    related: &'static str,
    /// They have to name the same thing, as far as both name one.
    same: bool,
    /// The first stands before the second.
    before: bool,
}

const PAIRS: &[Pair] = &[
    Pair {
        first: &["prot."],
        row: "combo.guard-then-delete",
        related: "the guard against it is taken away here",
        same: true,
        before: true,
    },
    Pair {
        first: &["bak.snapshot", "bak.retention", "bak.versioning", "bak.vaultlock"],
        row: "combo.backup-then-delete",
        related: "its backups go here: there is no way back",
        same: false,
        before: false,
    },
];

/// Raises what is worse for standing beside another finding, and adds what only the whole says. `findings` come and go
/// sorted by path and place.
pub(super) fn compound(case: &Case<'_>, findings: &mut Vec<Finding>) {
    for at in 0..findings.len() {
        let raised = PAIRS.iter().find_map(|pair| Some((pair, partner(pair, findings, at)?)));
        if let Some((pair, partner)) = raised {
            let related = Related { message: pair.related.to_owned(), path: partner.0.clone(), span: partner.1 };
            let finding = &mut findings[at];
            finding.covers.push(pair.row.to_owned());
            finding.related.push(related);
            // What the policy says of a rule stands.
            if !case.policy.rules.contains_key(&finding.rule) {
                finding.level = Level::Critical;
                finding.hold = holds::gates(case.policy, finding);
            }
        }
    }
    findings.extend(many(case, findings));
    review_off(case.policy, findings, case.beside);
}

/// Raises what takes checks or owners away in a change that also touches a path of the first tier.
fn review_off(policy: &Policy, findings: &mut [Finding], beside: &[String]) {
    for finding in findings {
        let weakens = finding.covers.iter().any(|row| rules::REVIEW.contains(&row.as_str()));
        let Some(path) = beside.iter().find(|path| **path != finding.path).filter(|_| weakens) else { continue };
        finding.covers.push("combo.review-off".to_owned());
        let tier = policy.tier_of(path).map_or("the strictest tier", |tier| &tier.name);
        finding.message = format!("{}; the same change touches {path} of {tier}", finding.message);
        if !policy.rules.contains_key(&finding.rule) {
            finding.level = Level::Critical;
            finding.hold = holds::gates(policy, finding);
        }
    }
}

/// Where the other half of a pair stands, in the file of the finding `at`.
fn partner(pair: &Pair, findings: &[Finding], at: usize) -> Option<(String, crate::text::Span)> {
    let finding = &findings[at];
    let takes = matches!(finding.effect.as_deref(), Some("deletes" | "replaces"));
    let of_kind =
        |finding: &Finding| finding.covers.iter().any(|row| pair.first.iter().any(|first| row.starts_with(first)));
    if !takes || finding.level < Level::High || of_kind(finding) || finding.outcome.is_some() {
        return None;
    }
    let same = |other: &&Finding| match (&other.target, &finding.target) {
        (Some(one), Some(another)) => !pair.same || one == another,
        _ => true,
    };
    let before = |other: &&Finding| !pair.before || other.span.start < finding.span.start;
    let mut others = findings.iter().filter(|other| other.path == finding.path && other.symbol == finding.symbol);
    let found = others.find(|other| of_kind(other) && other.outcome.is_none() && same(other) && before(other))?;
    Some((found.path.clone(), found.span))
}

/// One finding for a change that deletes or replaces very many resources.
fn many(case: &Case<'_>, findings: &[Finding]) -> Option<Finding> {
    let taken = |finding: &&Finding| matches!(finding.outcome, Some(Outcome::Replaced | Outcome::Destroyed));
    let resources: BTreeSet<&str> = findings.iter().filter(taken).filter_map(|one| one.resource.as_deref()).collect();
    if case.scope != Scope::Changed || resources.len() <= MANY {
        return None;
    }
    let first = findings.iter().find(taken)?;
    let message = format!("deletes or replaces {} resources in one change", resources.len());
    let level = case.policy.level_of(MANY_RULE, Level::High)?;
    let mut finding = Finding {
        covers: vec!["combo.mass-edit".to_owned()],
        confidence: Confidence::High,
        effect: Some("deletes".to_owned()),
        origin: first.origin.clone(),
        fingerprint: format!("{MANY_RULE}+{}", first.fingerprint),
        tier: first.tier.clone(),
        ..Finding::new(MANY_RULE, &first.path, first.span, level, message)
    };
    finding.hold = holds::gates(case.policy, &finding);
    Some(finding)
}

//! What the policy makes of a finding: its level, tier, exception and hold.

#[cfg(test)]
mod tests;

use super::exceptions;
use super::holds;
use super::origins;
use super::{Case, FileCase, Scope, Side};
use crate::operations::Operation;
use crate::risk::Finding;
use crate::text::Span;

/// Name that a command goes by which stands in no file; before it the folder it starts in.
pub const COMMAND: &str = "<command>";

/// The finding under the policy; `None` where its rule is off.
pub(super) fn weigh(case: &Case<'_>, operation: Option<&Operation>, mut finding: Finding) -> Option<Finding> {
    let policy = case.policy;
    finding.level = policy.level_of(&finding.rule, finding.level)?;
    let start = finding.path.strip_suffix(COMMAND).unwrap_or("");
    let acts_in = operation.and_then(|operation| holds::tier_of_operation(policy, start, operation));
    let tiers = [policy.tier_of(&finding.path), acts_in];
    finding.tier = tiers.into_iter().flatten().min_by_key(|tier| tier.rank).map(|tier| tier.name.clone());
    let by_place = operation.filter(|_| finding.path.ends_with(COMMAND)).and_then(|operation| {
        let mut places = holds::places_of(operation, start).into_iter();
        let covering = |place: &String| {
            let below = if place.is_empty() { "…".to_owned() } else { format!("{place}/…") };
            let excepted = |path: &str| policy.exception_for(&finding.rule, path, case.today);
            excepted(place).or_else(|| excepted(&below))
        };
        let first = places.next().and_then(|place| covering(&place));
        first.filter(|_| places.all(|place| covering(&place).is_some()))
    });
    finding.excepted = match policy.exception_for(&finding.rule, &finding.path, case.today).or(by_place) {
        Some(exception) => Some(exception.reason.clone()),
        None => exceptions::covering(case, &finding).map(|exception| exception.reason.clone()),
    };
    finding.hold = holds::gates(policy, &finding);
    Some(finding)
}

/// The finding for a changed file whose tier wants reviews, on its first changed line.
pub(super) fn tier_hold(case: &Case<'_>, file: &FileCase) -> Option<Finding> {
    if case.scope != Scope::Changed || file.path.ends_with(COMMAND) {
        return None;
    }
    let (base, present) = (text_of(&file.base)?, text_of(&file.present)?);
    if base == present {
        return None;
    }
    let span = first_change(base.unwrap_or_default(), present.unwrap_or_default());
    holds::tier_hold(case.policy, &file.path, span, &origins::of_file(case, file))
}

/// The text of a side, `Some(None)` where there is no file; `None` where that is not known.
fn text_of(side: &Side) -> Option<Option<&str>> {
    match side {
        Side::Here(content) => Some(Some(&content.text)),
        Side::Absent => Some(None),
        Side::Unknown => None,
    }
}

/// The first line of `present` that differs from `base`; the last one where only the end is missing.
fn first_change(base: &str, present: &str) -> Span {
    let mut start = 0;
    let mut old = base.lines();
    for line in present.split_inclusive('\n') {
        let text = line.trim_end_matches(['\n', '\r']);
        if old.next() != Some(text) {
            return Span::new(start, start + text.len());
        }
        start += line.len();
    }
    let last = present.trim_end_matches('\n').rfind('\n').map_or(0, |at| at + 1);
    Span::new(last, present.trim_end_matches('\n').len().max(last))
}

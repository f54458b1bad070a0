//! What the policy makes of a finding: its level, tier, exception and hold.

#[cfg(test)]
mod tests;

use super::holds;
use super::{Case, FileCase, Scope, Side};
use crate::operations::{InlineException, Operation};
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
    finding.excepted = match policy.exception_for(&finding.rule, &finding.path, case.today) {
        Some(exception) => Some(exception.reason.clone()),
        None => inline(case, &finding).map(|exception| exception.reason.clone()),
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
    holds::tier_hold(case.policy, &file.path, span, &case.origin)
}

/// The text of a side, `Some(None)` where there is no file; `None` where that is not known.
fn text_of(side: &Side) -> Option<Option<&str>> {
    match side {
        Side::Here(content) => Some(Some(&content.text)),
        Side::Absent => Some(None),
        Side::Unknown => None,
    }
}

/// The exception that a comment at the finding asks for and that counts: reasoned, dated, not ended, and not written
/// by the agent whose change this is.
fn inline<'c>(case: &'c Case<'_>, finding: &Finding) -> Option<&'c InlineException> {
    let file = case.files.iter().find(|file| file.path == finding.path)?;
    let Side::Here(present) = &file.present else { return None };
    present.summary.exceptions.iter().find(|exception| {
        exception.rule == finding.rule
            && !exception.reason.trim().is_empty()
            && exception.until.as_str() >= case.today
            && stands_at(&present.text, exception.span, finding.span)
            && (case.origin.agents.is_empty() || stood_before(file, &present.text, exception))
    })
}

/// The comment stands on the finding's first line or on the lines above it, with nothing but comments between.
fn stands_at(text: &str, comment: Span, finding: Span) -> bool {
    let between = Span::new(comment.end.min(finding.start), comment.start.max(finding.start)).of(text);
    if comment.start >= finding.start {
        return !between.contains('\n');
    }
    let between = Span::new(comment.end, finding.start).of(text);
    let mut lines = between.lines().skip(1);
    lines.all(|line| line.trim_start().is_empty() || line.trim_start().starts_with(['#', '/', '-', '*']))
}

/// The comment stood in the base already, and has not been copied since. Its words are looked for, not its meaning: a
/// base without anything to judge has not been read further.
fn stood_before(file: &FileCase, present: &str, exception: &InlineException) -> bool {
    let Side::Here(base) = &file.base else { return false };
    let written = exception.span.of(present);
    !written.is_empty() && present.matches(written).count() <= base.text.matches(written).count()
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

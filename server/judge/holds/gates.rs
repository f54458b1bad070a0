//! Which gates stop on a finding, what they need, and the findings that a policy makes by itself.

use super::super::fingerprint::Fingerprints;
use crate::policy::{Demands, Policy};
use crate::risk::{Finding, Gate, Involvement, Level};
use crate::text::Span;

/// The gates that stop on a finding. None in observe mode, and none under an exception.
pub fn gates(policy: &Policy, finding: &Finding) -> Vec<Gate> {
    if !policy.enforces() || finding.excepted.is_some() {
        return Vec::new();
    }
    let tier = finding.tier.as_deref().and_then(|name| policy.tier_named(name));
    let critical = finding.level == Level::Critical;
    let mut gates = Vec::new();
    if critical {
        gates.push(Gate::Hook);
    }
    let reviews = tier.is_some_and(|tier| tier.reviews.max(tier.senior) > 0);
    if critical || reviews || policy.holds_rule(&finding.rule) || finding.rule == EXPIRED {
        gates.extend([Gate::Merge, Gate::Deploy]);
    }
    gates
}

/// What a merge of a finding needs: by its path, and by the environment it acts on.
pub fn demands(policy: &Policy, finding: &Finding, author: Option<&str>) -> Demands {
    let mut tiers = policy.tiers_over(&finding.path);
    tiers.extend(finding.tier.as_deref().and_then(|name| policy.tier_named(name)));
    policy.demands(&tiers, !finding.origin.agents.is_empty(), author)
}

/// Id of the finding that says what a change of a file in a tier needs.
pub const TIER_HOLD: &str = "tier-hold";

/// Id of the finding about an exception whose last day has passed.
pub const EXPIRED: &str = "exception-expired";

/// Id of the notice about an exception in a comment that does not count.
pub const VOID: &str = "exception-void";

/// One finding for a changed file whose tier wants reviews; it stands on `span`, the first changed line.
pub fn tier_hold(policy: &Policy, path: &str, span: Span, origin: &Involvement) -> Option<Finding> {
    let tier = policy.tier_of(path)?;
    let demands = policy.demands(&policy.tiers_over(path), !origin.agents.is_empty(), None);
    if demands.is_nothing() {
        return None;
    }
    let message = format!("changes a file of {}: merge needs {demands}", tier.name);
    let mut finding = finding(TIER_HOLD, path, span, Level::Low, message);
    finding.tier = Some(tier.name.clone());
    finding.origin = origin.clone();
    finding.hold = gates(policy, &finding);
    Some(finding)
}

/// One finding for each exception that has ended; `path` is that of the policy.
pub fn expired(policy: &Policy, path: &str, today: &str) -> Vec<Finding> {
    let tell = |exception: &crate::policy::Exception| {
        let message = format!(
            "the exception for {} ended on {}, ask {} for a new date or take it out",
            exception.rule, exception.until, exception.by
        );
        let mut finding = finding(EXPIRED, path, exception.span, Level::Medium, message);
        finding.symbol.clone_from(&exception.rule);
        finding.fingerprint = Fingerprints::default().of(EXPIRED, path, &exception.rule, &exception.until);
        finding.hold = gates(policy, &finding);
        finding
    };
    policy.expired(today).map(tell).collect()
}

/// A finding that says a whole sentence, about no operation.
pub fn finding(rule: &str, path: &str, span: Span, level: Level, message: String) -> Finding {
    let fingerprint = Fingerprints::default().of(rule, path, "", "");
    Finding { fingerprint, ..Finding::new(rule, path, span, level, message) }
}

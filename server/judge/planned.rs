//! What a plan says an apply would do, as findings under the policy: tier, exceptions of the policy, holds.

use super::fingerprint::Fingerprints;
use super::weigh::weigh;
use super::{Case, Origins, Reach, Scope};
use crate::change::Change;
use crate::change::plan::Plan;
use crate::policy::Policy;
use crate::risk::{Confidence, Finding, Involvement};
use crate::rules;

/// The findings of a plan that stands at `path`, without their places in it. `today` as in [`Case`].
pub fn planned(plan: &Plan, path: &str, policy: &Policy, today: &str) -> Vec<Finding> {
    let case = Case {
        files: Vec::new(),
        policy,
        own: None,
        origins: Origins::all(Involvement::default()),
        scope: Scope::Changed,
        today,
        beside: &[],
        reach: Reach::default(),
    };
    let mut fingerprints = Fingerprints::default();
    plan.changes.iter().filter_map(|change| weigh(&case, None, finding(change, path, &mut fingerprints))).collect()
}

fn finding(change: &Change, path: &str, fingerprints: &mut Fingerprints) -> Finding {
    let rule = rules::by_id(change.rule);
    let attribute = change.attribute.clone().unwrap_or_default();
    Finding {
        covers: rule.map_or_else(Vec::new, |rule| rule.covers.iter().map(ToString::to_string).collect()),
        confidence: if change.certain { Confidence::High } else { Confidence::Medium },
        effect: rule.map(|rule| rule.effect.to_string()),
        outcome: Some(change.outcome),
        resource: Some(change.address.clone()),
        attribute: change.attribute.clone(),
        fact: change.fact.clone(),
        symbol: change.address.clone(),
        // A plan is written anew for every run, to whatever file: what it says is the same finding all the same.
        fingerprint: fingerprints.of(change.rule, "", &change.address, &attribute),
        ..Finding::new(change.rule, path, change.span, change.level, change.message.clone())
    }
}

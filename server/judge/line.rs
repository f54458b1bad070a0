//! One finding as one line: what applying this does, where, through whom, and what it will need.

use super::{COMMAND, holds};
use crate::policy::Policy;
use crate::risk::{Finding, Gate};

/// `applying this deletes RDS instance "billing" · tier-1 · AI (kiro) · merge needs 2 reviews, 1 senior`.
///
/// The same in every door. Reasons, undo and ages stand elsewhere.
pub fn line(finding: &Finding) -> String {
    let what = match finding.effect {
        Some(_) => format!("applying this {}", finding.message),
        // Findings of the policy itself are whole sentences.
        None => finding.message.clone(),
    };
    let needs = finding.needs.as_ref().map(|needs| format!("merge needs {needs}"));
    let parts = [Some(what), finding.tier.clone(), finding.origin.agents_shown(), needs];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What a merge will need; nothing where nothing stops it, or where the message says it already.
pub(super) fn needs(finding: &Finding, policy: &Policy) -> Option<String> {
    // A command that stands in no file is merged by nobody.
    let merges = finding.hold.contains(&Gate::Merge) && !finding.path.ends_with(COMMAND);
    if !merges || finding.message.contains("merge needs") {
        return None;
    }
    let demands = holds::demands(policy, finding, None);
    Some(match demands.is_nothing() {
        true => "a person who agrees to it".to_owned(),
        false => demands.to_string(),
    })
}

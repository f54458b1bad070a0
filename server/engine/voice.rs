//! What a document says at the moment, and what it keeps to itself until the user rests.

use crate::risk::{Finding, Fix, Outcome};
use crate::text::ChangeSet;
use std::collections::BTreeSet;

/// The findings of one document, in the coordinates of its newest text.
#[derive(Default)]
pub(super) struct Voice {
    /// All findings of the last analysis.
    findings: Vec<Finding>,
    /// What was published last.
    shown: Vec<Finding>,
    /// Fingerprints of removals that have spoken: they do not fall silent while the user types on.
    spoken: BTreeSet<String>,
    /// The user has typed since the last save or rest.
    typing: bool,
}

impl Voice {
    /// Findings for a text that `since` was typed into. True when they say something else than what is shown.
    pub(super) fn take(&mut self, mut findings: Vec<Finding>, since: &ChangeSet) -> bool {
        move_along(&mut findings, since);
        self.findings = findings;
        self.spoken.retain(|print| self.findings.iter().any(|finding| finding.fingerprint == *print));
        self.audible() != self.shown
    }

    /// The user typed.
    pub(super) fn typed(&mut self, changes: &ChangeSet) {
        self.typing = true;
        move_along(&mut self.findings, changes);
        move_along(&mut self.shown, changes);
    }

    /// The user saved or rested; true when that lets something speak.
    pub(super) fn rest(&mut self) -> bool {
        let held_back = self.holds_back();
        self.typing = false;
        held_back
    }

    /// True when a removal waits for the user to rest.
    pub(super) fn holds_back(&self) -> bool {
        self.findings.iter().any(|finding| !self.is_audible(finding))
    }

    /// What speaks now.
    pub(super) fn audible(&self) -> Vec<Finding> {
        self.findings.iter().filter(|finding| self.is_audible(finding)).cloned().collect()
    }

    /// These are published: what speaks now goes on speaking.
    pub(super) fn published(&mut self, findings: &[Finding]) {
        self.shown = findings.to_vec();
        let removals = self.shown.iter().filter(|finding| is_removal(finding));
        self.spoken.extend(removals.map(|finding| finding.fingerprint.clone()));
    }

    fn is_audible(&self, finding: &Finding) -> bool {
        !self.typing || !is_removal(finding) || self.spoken.contains(&finding.fingerprint)
    }
}

/// Something that is gone; it speaks only after a rest, so that cutting and pasting does not flash. A guard that is
/// still there with another value can be put back in its place.
fn is_removal(finding: &Finding) -> bool {
    let in_place = |fix: &Fix| fix.edits.iter().all(|edit| finding.span.contains(edit.span));
    match finding.outcome {
        Some(Outcome::Destroyed | Outcome::Orphaned) => true,
        Some(Outcome::GuardOff) => !finding.fixes.iter().any(in_place),
        Some(Outcome::Replaced) | None => false,
    }
}

/// Moves findings through edits; one whose own text was touched waits for the next analysis.
fn move_along(findings: &mut Vec<Finding>, changes: &ChangeSet) {
    if changes.is_empty() {
        return;
    }
    findings.retain_mut(|finding| {
        let Some(span) = changes.map(finding.span) else { return false };
        finding.span = span;
        finding.related.retain_mut(|place| changes.map(place.span).map(|span| place.span = span).is_some());
        finding.fixes.retain_mut(|fix| {
            fix.edits.iter_mut().all(|edit| changes.map(edit.span).map(|span| edit.span = span).is_some())
        });
        true
    });
}

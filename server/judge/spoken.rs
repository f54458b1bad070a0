//! What the rules say about one text, before policy and base are asked.

use super::Content;
use super::fingerprint::Fingerprints;
use super::recreate::{self, Again};
use crate::operations::{Act, Operation};
use crate::risk::{About, Finding, Involvement, Level, Related};
use crate::rules::{
    self, Match,
    format::Rule,
    own::{self, Own},
};
use std::collections::HashSet;
use std::sync::Arc;

/// A rule that speaks about an operation of a text.
pub(super) struct Spoken<'a> {
    pub(super) found: Match<'a>,
    pub(super) operation: &'a Operation,
    /// What is deleted here is created again further down.
    pub(super) again: Option<Again<'a>>,
    pub(super) fingerprint: String,
}

/// What the rules say about a text of a path, as far as it takes to know it again.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    pub(super) path: String,
    /// Digest of the repository's own rules.
    pub(super) own: Option<String>,
    pub(super) fingerprints: HashSet<String>,
    pub(super) log: Vec<String>,
}

impl Said {
    pub(super) fn of(own: Option<&Own>, path: &str, content: &Content) -> Said {
        let mut log = Vec::new();
        let fingerprints = spoken(own, path, content, &mut log).into_iter().map(|spoken| spoken.fingerprint);
        Said {
            path: path.to_owned(),
            own: own.map(|own| own.catalog.digest().to_owned()),
            fingerprints: fingerprints.collect(),
            log,
        }
    }
}

/// Everything the rules say about a text, in its order.
pub(super) fn spoken<'a>(
    own: Option<&'a Own>,
    path: &str,
    content: &'a Content,
    log: &mut Vec<String>,
) -> Vec<Spoken<'a>> {
    let operations = &content.summary.operations;
    let mut fingerprints = Fingerprints::default();
    let mut seen = HashSet::new();
    let mut all = Vec::new();
    for (at, operation) in operations.iter().enumerate() {
        let mut found = rules::matches(rules::builtin(), path, operation, log);
        if let Some(own) = own {
            found.extend(rules::matches(&own.catalog, path, operation, log));
        }
        for found in found {
            // The same words can be read as several operations, such as a command and the API call behind it.
            if !seen.insert((found.rule.id.as_ref(), operation.span)) {
                continue;
            }
            let again = recreate::again(operation, &operations[at + 1..]);
            let kind = if again.is_some() { format!("{}+again", found.rule.id) } else { found.rule.id.to_string() };
            let text = operation.span.of(&content.text);
            let fingerprint = fingerprints.of(&kind, path, &operation.symbol, text);
            all.push(Spoken { found, operation, again, fingerprint });
        }
    }
    all
}

/// The finding of what was spoken; tier, hold and exceptions are for the policy to say.
pub(super) fn finding(spoken: Spoken<'_>, path: &str, content: &Content, origin: Involvement) -> Finding {
    let Spoken { found, operation, again, fingerprint } = spoken;
    let rule = found.rule;
    let fixes = rules::fixes(&found, operation, &content.text);
    let mut finding = Finding {
        covers: rule.covers.iter().map(ToString::to_string).collect(),
        confidence: found.confidence,
        origin,
        fixes,
        effect: Some(rule.effect.to_string()),
        target: found.target,
        fingerprint,
        symbol: operation.symbol.clone(),
        about: (*rule.group == *own::GROUP).then(|| Arc::new(about(rule))),
        ..Finding::new(&rule.id, path, operation.span, found.level, found.message)
    };
    if operation.repeated && rule.effect == "deletes" {
        finding.covers.push("combo.loop".to_owned());
    }
    if let Some(again) = again {
        // A table that a script makes anew is as bad as its rule says; what runs is worse off.
        if !matches!(operation.act, Act::Statement(_)) {
            finding.level = Level::Critical;
        }
        finding.covers.push("combo.recreate".to_owned());
        finding.effect = Some("replaces".to_owned());
        finding.message = again.message(&finding.message);
        let message = "created again here: everything that used the old one is cut off in between".to_owned();
        finding.related.push(Related { message, path: path.to_owned(), span: again.by.span });
    }
    finding
}

/// What a door shows of a rule that it cannot look up.
fn about(rule: &Rule) -> About {
    About {
        title: rule.title.to_string(),
        tool: None,
        why: rule.why.to_string(),
        undo: rule.undo.to_string(),
        instead: rule.instead.to_string(),
        page: rules::page(rule),
    }
}

//! Kustomizations: what they add to every name, and which files they take in.

use super::fields::of_node;
use super::object::File;
use crate::change::known::{Known, same, sorted};
use crate::change::tree::Kind;
use crate::change::{Change, Remedy, wording};
use crate::risk::{Level, Outcome};
use crate::text::Span;

const NAMING: &[&str] = &["namePrefix", "nameSuffix", "namespace"];

pub(super) fn differences(before: &File<'_>, after: &File<'_>) -> Vec<Change> {
    if !matches!(after.name(), "kustomization.yaml" | "kustomization.yml" | "Kustomization") {
        return Vec::new();
    }
    let (Some(old), Some(new)) = (before.documents.first(), after.documents.first()) else { return Vec::new() };
    let mut found = Vec::new();
    for key in NAMING.iter().chain(&["resources"]) {
        let (was, now) = (of_node(old.get(key)), of_node(new.get(key)));
        if same(&was, &now) {
            continue;
        }
        let entry = new.entry(key);
        let span = entry.map_or(new.span, |entry| Span::new(entry.key_span.start, entry.key_span.end));
        let stood = old.entry(key).map_or(old.span, |entry| entry.key_span);
        let change = |outcome, message: String| {
            Change::new(outcome, false, Level::High, "Kustomization", (after.path, span)).said(message).about(key).was(
                before.path,
                stood,
                entry.is_none(),
            )
        };
        if *key == "resources" {
            let gone: Vec<String> = match (&was, &now) {
                (Known::List(was), Known::List(now)) => {
                    let now = sorted(now);
                    was.iter().filter(|one| !now.contains(&one.canonical())).filter_map(Known::as_text).collect()
                }
                _ => Vec::new(),
            };
            if !gone.is_empty() {
                let message = format!("may destroy what {} declares: it is taken in no more", gone.join(", "));
                found.push(change(Outcome::Destroyed, message));
            }
            continue;
        }
        let scalar = |node: Option<&std::rc::Rc<crate::change::tree::Node>>| {
            node.filter(|node| matches!(node.kind, Kind::Scalar(..))).map(|node| node.span)
        };
        let restore = scalar(old.get(key)).zip(scalar(new.get(key)));
        let message = format!(
            "makes other objects of all that are taken in ({}); the old ones stay or are pruned",
            wording::known(key, &was, &now)
        );
        found.push(
            change(Outcome::Replaced, message).mended(restore.map(|(base, present)| Remedy::Restore { present, base })),
        );
    }
    found
}

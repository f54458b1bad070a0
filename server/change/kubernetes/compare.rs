//! Matching the objects of both sides by what names them.

use super::object::{File, Object};
use super::{fields, guards};
use crate::change::{Change, Remedy, wording};
use crate::risk::{Level, Outcome};
use crate::text::Span;

/// An object with its file.
#[derive(Clone, Copy)]
pub(super) struct Placed<'f, 'a> {
    pub(super) file: &'f File<'a>,
    pub(super) object: &'f Object,
}

pub(super) fn objects(old: &[File<'_>], new: &[File<'_>], prunes: bool) -> Vec<Change> {
    let [old, new] = [old, new].map(|files| {
        let all = files.iter().flat_map(|file| file.objects.iter().map(move |object| Placed { file, object }));
        all.filter(|placed| !placed.object.is_generated()).collect::<Vec<_>>()
    });
    let mut appeared: Vec<Placed<'_, '_>> =
        new.iter().copied().filter(|one| !old.iter().any(|other| other.object.is(one.object))).collect();
    let mut found = Vec::new();
    for before in &old {
        if let Some(after) = new.iter().find(|after| after.object.is(before.object)) {
            let replaced = fields::differences(*before, *after);
            let taken = guards::taken_away(*before, *after);
            found.extend(merged(replaced, taken));
            continue;
        }
        match heir(*before, &appeared) {
            Some((at, attribute)) => {
                let after = appeared.remove(at);
                found.push(renamed(*before, after, attribute, prunes));
            }
            None => found.push(removed(*before, &new, prunes)),
        }
    }
    found
}

/// One finding for a replacement and the guards that go in the same edit.
fn merged(mut replaced: Vec<Change>, taken: Vec<Change>) -> Vec<Change> {
    match replaced.first_mut() {
        Some(first) if !taken.is_empty() => {
            let names: Vec<&str> = taken.iter().filter_map(|change| change.attribute.as_deref()).collect();
            first.message = format!("{}; the same edit takes off {}", first.message, names.join(" and "));
            first.level = first.level.raised();
        }
        _ => replaced.extend(taken),
    }
    replaced
}

/// The new object that an old one has become, and the field that names it otherwise.
fn heir(before: Placed<'_, '_>, appeared: &[Placed<'_, '_>]) -> Option<(usize, &'static str)> {
    let old = before.object;
    let candidates = appeared.iter().enumerate().filter_map(|(at, placed)| {
        let new = placed.object;
        let same = [old.kind == new.kind, old.namespace == new.namespace, old.name == new.name, old.in_group(new)];
        let attribute = match same {
            [true, false, true, true] => "metadata.namespace",
            [true, true, false, true] => "metadata.name",
            [false, true, true, _] => "kind",
            [true, true, true, false] => "apiVersion",
            _ => return None,
        };
        let (kept, all) = old.alike(new);
        let enough = kept * 2 >= all || attribute == "apiVersion" || attribute == "metadata.namespace";
        let here = usize::from(placed.file.path == before.file.path);
        enough.then_some(((here, kept), at, attribute))
    });
    candidates.max_by_key(|(likeness, ..)| *likeness).map(|(_, at, attribute)| (at, attribute))
}

fn renamed(before: Placed<'_, '_>, after: Placed<'_, '_>, attribute: &str, prunes: bool) -> Change {
    let (old, new) = (before.object, after.object);
    let level = wording::level(&old.kind, prunes);
    let values = wording::values(
        attribute,
        old.at(attribute).and_then(|node| node.text()),
        new.at(attribute).and_then(|node| node.text()),
    );
    let rest = if prunes { "the old one is pruned" } else { "the old one stays or is pruned" };
    let span = new.span(attribute).unwrap_or(new.head());
    let restore = match (old.at(attribute), new.at(attribute)) {
        (Some(was), Some(now)) => Some(Remedy::Restore { present: now.span, base: was.span }),
        _ => None,
    };
    Change::new(Outcome::Replaced, false, level, &new.address(), (after.file.path, span))
        .said(format!("makes another object of {} ({values}); {rest}{}", old.address(), wording::loss(&old.kind)))
        .about(attribute)
        .by(format!("replace-kubernetes.tsv: */* {attribute} identity"))
        .was(before.file.path, old.span(attribute).unwrap_or(old.head()), false)
        .mended(restore)
}

fn removed(before: Placed<'_, '_>, new: &[Placed<'_, '_>], prunes: bool) -> Change {
    let object = before.object;
    let address = object.address();
    let here = new.iter().filter(|placed| placed.file.path == before.file.path).map(|placed| placed.object.head());
    let at = object.node.span.start;
    let place = here.clone().find(|head| head.start >= at).or_else(|| here.clone().next_back()).unwrap_or_default();
    let chart = before.file.path.starts_with("templates/") || before.file.path.contains("/templates/");
    let sync = object.annotation("argocd.argoproj.io/sync-options").unwrap_or_default();
    let kept = object.annotation("helm.sh/resource-policy") == Some("keep")
        || sync.split(',').any(|option| matches!(option.trim(), "Prune=false" | "Delete=false"))
        || object.annotation("kustomize.toolkit.fluxcd.io/prune") == Some("disabled");
    let change = |outcome, certain, level| {
        Change::new(outcome, certain, level, &address, (before.file.path, place)).was(
            before.file.path,
            object.node.span,
            true,
        )
    };
    if kept {
        return change(Outcome::Orphaned, true, Level::Medium)
            .said(format!("leaves {address} in the cluster, and nothing looks after it"));
    }
    let certain = chart || prunes;
    let by = match (chart, prunes) {
        (true, _) => "Helm deletes what leaves the chart",
        (_, true) => "what leaves git is pruned",
        _ => "where it is pruned it is deleted",
    };
    let level = wording::level(&object.kind, certain);
    let everything =
        if object.kind == "Namespace" { "; everything in it goes, too" } else { wording::loss(&object.kind) };
    let whole = whole_lines(before.file.text, object.node.span);
    let end =
        new.iter().filter(|placed| placed.file.path == before.file.path).map(|placed| placed.file.text.len()).next();
    let back = end.filter(|_| before.file.path.ends_with("yaml") || before.file.path.ends_with("yml"));
    change(Outcome::Destroyed, certain, level)
        .said(format!("{} {address}: {by}{everything}", wording::destroys(certain)))
        .mended(back.map(|at| Remedy::Write {
            at,
            text: format!("\n---\n{}\n", whole.of(before.file.text).trim_end()),
            title: format!("Put {address} back"),
        }))
}

fn whole_lines(text: &str, span: Span) -> Span {
    let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    Span::new(start, span.end)
}

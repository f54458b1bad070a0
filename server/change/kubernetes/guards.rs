//! Protective settings of objects and of what looks after them.

use super::compare::Placed;
use super::object::Object;
use crate::change::guard::{self, Taken};
use crate::change::known::Known;
use crate::change::tables::{self, Guard};
use crate::change::tree::Kind;
use crate::change::{Change, Remedy, wording};
use crate::risk::{Level, Outcome};
use std::collections::BTreeSet;

const SYNC_OPTIONS: &str = "metadata.annotations.argocd.argoproj.io/sync-options";

pub(super) fn taken_away(before: Placed<'_, '_>, after: Placed<'_, '_>) -> Vec<Change> {
    let kind = after.object.kind.as_str();
    ["kubernetes", "argocd", "flux", "helm"]
        .into_iter()
        .filter(|platform| is_of(platform, after.object))
        .flat_map(|platform| tables::guards(platform, kind))
        // The finalizer of an application deletes what it made; without it less is deleted.
        .filter(|guard| {
            !(kind == "Application" && guard.setting == "metadata.finalizers" && guard.dangerous.contains("removed"))
        })
        .filter_map(|guard| taken(before, after, guard))
        .collect()
}

/// Kinds of the same name that belong to other tools.
fn is_of(platform: &str, object: &Object) -> bool {
    match platform {
        "flux" => object.group.ends_with("fluxcd.io"),
        "kubernetes" => !object.group.ends_with("fluxcd.io"),
        _ => true,
    }
}

fn taken(before: Placed<'_, '_>, after: Placed<'_, '_>, guard: Guard) -> Option<Change> {
    let set = |value: Known| (value != Known::Null).then_some(value);
    let (was, now) = (set(before.object.value(guard.setting)), set(after.object.value(guard.setting)));
    let taken = match guard.setting {
        SYNC_OPTIONS => options(guard, was.as_ref(), now.as_ref())?,
        _ => guard::taken(guard, was.as_ref(), now.as_ref())?,
    };
    let address = after.object.address();
    let null = Known::Null;
    let values = wording::known(guard.setting, was.as_ref().unwrap_or(&null), now.as_ref().unwrap_or(&null));
    let (old, new) = (before.object.at(guard.setting), after.object.at(guard.setting));
    let restore = match (old, new) {
        (Some(old), Some(new)) if matches!((&old.kind, &new.kind), (Kind::Scalar(..), Kind::Scalar(..))) => {
            Some(Remedy::Restore { present: new.span, base: old.span })
        }
        _ => None,
    };
    let span = after.object.span(guard.setting).unwrap_or(after.object.head());
    Some(
        Change::new(Outcome::GuardOff, taken.certain, Level::High, &address, (after.file.path, span))
            .said(guard::message(&taken, &address, &values, ""))
            .about(guard.setting)
            .by(format!("guards.tsv: {} {}", after.object.kind, guard.setting))
            .was(before.file.path, before.object.span(guard.setting).unwrap_or(before.object.head()), now.is_none())
            .mended(restore),
    )
}

/// Options of a sync are a list in one text: a safe one may go, a dangerous one may come.
fn options(guard: Guard, was: Option<&Known>, now: Option<&Known>) -> Option<Taken> {
    let words = |value: Option<&Known>| -> BTreeSet<String> {
        let text = value.and_then(Known::as_text).unwrap_or_default();
        text.split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
    };
    let (was, now) = (words(was), words(now));
    let lost = guard.safe.split('|').any(|safe| was.contains(safe) && !now.contains(safe));
    let came = guard.dangerous.split('|').any(|danger| now.contains(danger) && !was.contains(danger));
    (lost || came).then_some(Taken { guard, certain: true })
}

//! Fields that the API server refuses to change: with force the object is deleted and created again.

use super::compare::Placed;
use super::object::{Object, value};
use crate::change::known::{Known, same};
use crate::change::tables::{self, Field};
use crate::change::tree::Kind;
use crate::change::{Change, Remedy, wording};
use crate::risk::Outcome;
use std::collections::BTreeMap;

/// Of a pod's description, what may change in place.
const OF_PODS: &[&str] = &["activeDeadlineSeconds", "terminationGracePeriodSeconds", "tolerations"];

pub(super) fn differences(before: Placed<'_, '_>, after: Placed<'_, '_>) -> Vec<Change> {
    let (old, new) = (before.object, after.object);
    if recreated_anyway(new) {
        return Vec::new();
    }
    let group = if new.group == "extensions" { "apps" } else { &new.group };
    tables::fields(group, &new.kind)
        .filter(|field| !field.path.starts_with("metadata."))
        .filter(|field| is_refused(field, old, new))
        .map(|field| replaced(before, after, field))
        .collect()
}

/// Hooks are made anew each time, by design.
fn recreated_anyway(object: &Object) -> bool {
    let helm = object.annotation("helm.sh/hook-delete-policy").unwrap_or_default();
    let argo = object.annotation("argocd.argoproj.io/hook-delete-policy").unwrap_or_default();
    helm.contains("before-hook-creation") || argo.contains("BeforeHookCreation")
}

/// The value of a field, or what the API server writes there by itself.
fn effective(object: &Object, path: &str) -> Known {
    match object.value(path) {
        Known::Null => tables::default("kubernetes", &object.kind, path).map_or(Known::Null, Known::text),
        value => value,
    }
}

fn is_refused(field: &Field, old: &Object, new: &Object) -> bool {
    let [was, now] = [old, new].map(|side| effective(side, field.path));
    let set = was != Known::Null;
    let both = set && now != Known::Null;
    let differs = !same(&was, &now);
    match (field.effect, field.path) {
        ("immutable", "spec") if new.kind == "Pod" => !same(&of_pod(old), &of_pod(new)),
        // A value that is written for the first time may be the default that was there.
        ("immutable", _) => set && differs,
        ("conditional", "data" | "binaryData" | "stringData") => {
            differs && old.value("immutable").as_bool() == Some(true) && new.value("immutable").as_bool() == Some(true)
        }
        ("conditional", "spec.completions") => {
            both && differs && old.value("spec.completionMode").as_text().as_deref() != Some("Indexed")
        }
        ("conditional", "spec.clusterIPs" | "spec.ipFamilies") => {
            let first = |value: &Known| match value {
                Known::List(items) => items.first().map(Known::canonical),
                _ => None,
            };
            both && first(&was) != first(&now)
        }
        ("conditional", "apiVersion") => false,
        ("conditional", _) => both && differs,
        ("one-way", "immutable") => was.as_bool() == Some(true) && now.as_bool() != Some(true),
        ("one-way", _) => set && differs,
        ("grow-only", _) => matches!((quantity(&was), quantity(&now)), (Some(was), Some(now)) if now < was),
        _ => false,
    }
}

/// A pod's description without what may change in place.
fn of_pod(pod: &Object) -> Known {
    let Known::Map(mut spec) = pod.value("spec") else { return Known::Null };
    OF_PODS.iter().for_each(|key| drop(spec.remove(*key)));
    for key in ["containers", "initContainers"] {
        if let Some(Known::List(containers)) = spec.get_mut(key) {
            for container in containers {
                if let Known::Map(container) = container {
                    container.remove("image");
                    container.remove("resources");
                }
            }
        }
    }
    Known::Map(spec)
}

/// A quantity in bytes or pieces: `10Gi`, `500m`.
fn quantity(value: &Known) -> Option<f64> {
    let text = value.as_text()?;
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let scale = match &text[digits.len()..] {
        "" => 1.0,
        "m" => 1e-3,
        "k" => 1e3,
        "M" => 1e6,
        "G" => 1e9,
        "T" => 1e12,
        "P" => 1e15,
        "Ki" => 1024.0,
        "Mi" => 1024f64.powi(2),
        "Gi" => 1024f64.powi(3),
        "Ti" => 1024f64.powi(4),
        "Pi" => 1024f64.powi(5),
        _ => return None,
    };
    digits.parse::<f64>().ok().map(|digits| digits * scale)
}

fn replaced(before: Placed<'_, '_>, after: Placed<'_, '_>, field: Field) -> Change {
    let (old, new) = (before.object, after.object);
    let sync = new.annotation("argocd.argoproj.io/sync-options").unwrap_or_default();
    let has = |wanted: &str| sync.split(',').any(|option| option.trim() == wanted);
    let certain = has("Replace=true") && has("Force=true");
    let address = new.address();
    let (was, now) = differing(&old.value(field.path), &new.value(field.path));
    let how = match certain {
        true => "it is replaced by force",
        false => "refused in place; with force it is deleted and created again",
    };
    let note = if field.note.is_empty() { String::new() } else { format!(" ({})", field.note) };
    let message = format!(
        "{} {address} ({}); {how}{note}{}",
        wording::replaces(certain),
        wording::known(field.path, &was, &now),
        wording::loss(&new.kind)
    );
    let gone = new.at(field.path).is_none();
    let span = new.span(field.path).unwrap_or(new.head());
    let scalar =
        |node: &&std::rc::Rc<crate::change::tree::Node>| matches!(node.kind, Kind::Scalar(..)) && !node.span.is_empty();
    let restore = match (old.at(field.path).filter(scalar), new.at(field.path).filter(scalar)) {
        (Some(was), Some(now)) => Some(Remedy::Restore { present: now.span, base: was.span }),
        _ => None,
    };
    Change::new(
        Outcome::Replaced,
        certain,
        wording::level(&new.kind, certain),
        &address,
        (after.file.path, first(after, span)),
    )
    .said(message)
    .about(field.path)
    .by(format!("replace-kubernetes.tsv: {}/{} {} {}", new.group, new.kind, field.path, field.effect))
    .was(before.file.path, old.span(field.path).unwrap_or(old.head()), gone)
    .mended(restore)
}

/// The first line of a span.
fn first(placed: Placed<'_, '_>, span: crate::text::Span) -> crate::text::Span {
    let line = span.of(placed.file.text).lines().next().unwrap_or_default().trim_end().len();
    crate::text::Span::new(span.start, span.start + line)
}

/// The parts of two values that differ, as long as one member alone does.
fn differing(was: &Known, now: &Known) -> (Known, Known) {
    let (Known::Map(old), Known::Map(new)) = (was, now) else { return (was.clone(), now.clone()) };
    let keys: Vec<&String> = old.keys().chain(new.keys()).filter(|key| old.get(*key) != new.get(*key)).collect();
    match keys.as_slice() {
        [key] | [key, _] if keys.iter().all(|other| other == key) => {
            let side = |map: &BTreeMap<String, Known>| map.get(*key).cloned().unwrap_or(Known::Null);
            differing(&side(old), &side(new))
        }
        _ => (was.clone(), now.clone()),
    }
}

/// A node as a value, for what stands outside of objects.
pub(super) fn of_node(node: Option<&std::rc::Rc<crate::change::tree::Node>>) -> Known {
    node.map_or(Known::Null, value)
}

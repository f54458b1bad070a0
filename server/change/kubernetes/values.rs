//! Values of Helm charts, where their names tell what the chart makes of them.

use super::object::{File, value};
use crate::change::known::same;
use crate::change::tree::{Kind, Node};
use crate::change::{Change, Remedy, wording};
use crate::risk::{Level, Outcome};
use crate::text::Span;
use std::rc::Rc;

/// Parts of charts that hold data, by the names that charts give them.
const STORES: &[&str] = &[
    "persistence",
    "persistentVolume",
    "persistentVolumeClaim",
    "storage",
    "volume",
    "postgresql",
    "mysql",
    "mariadb",
    "mongodb",
    "redis",
    "rabbitmq",
    "kafka",
    "elasticsearch",
    "minio",
    "database",
];
/// What names every object of a release.
const NAMES: &[&str] = &["fullnameOverride", "nameOverride"];

pub(super) fn differences(before: &File<'_>, after: &File<'_>) -> Vec<Change> {
    let name = after.name();
    if !(name.starts_with("values") || name.ends_with("values.yaml")) || !after.objects.is_empty() {
        return Vec::new();
    }
    let (Some(old), Some(new)) = (before.documents.first(), after.documents.first()) else { return Vec::new() };
    let mut found = Vec::new();
    walk((before, after), "", old, new, &mut found);
    found
}

fn walk(files: (&File<'_>, &File<'_>), path: &str, old: &Rc<Node>, new: &Rc<Node>, out: &mut Vec<Change>) {
    for entry in old.entries() {
        let Some(now) = new.entry(&entry.key) else { continue };
        let below = if path.is_empty() { entry.key.clone() } else { format!("{path}.{}", entry.key) };
        let (was, is) = (value(&entry.value), value(&now.value));
        if same(&was, &is) {
            continue;
        }
        if matches!(entry.value.kind, Kind::Map(_)) {
            walk(files, &below, &entry.value, &now.value, out);
            continue;
        }
        let part = path.rsplit('.').next().unwrap_or_default();
        let holds = STORES.contains(&part);
        let (outcome, message) = match entry.key.as_str() {
            "enabled" if holds && was.as_bool() == Some(true) && is.as_bool() == Some(false) => {
                (Outcome::Destroyed, format!("may destroy {path} with its data ({below}: true → false)"))
            }
            "storageClass" | "storageClassName" | "accessModes" | "existingClaim" => {
                let values = wording::known(&below, &was, &is);
                (Outcome::Replaced, format!("may delete and recreate {path} ({values}): a claim refuses it in place"))
            }
            key if NAMES.contains(&key) => {
                let values = wording::known(&below, &was, &is);
                (Outcome::Replaced, format!("makes other objects of the whole release ({values})"))
            }
            _ => continue,
        };
        let address = if path.is_empty() { below.as_str() } else { path };
        let span = Span::new(now.key_span.start, now.value.span.end);
        let restore = Remedy::Restore { present: now.value.span, base: entry.value.span };
        let simple = matches!(now.value.kind, Kind::Scalar(..));
        out.push(
            Change::new(outcome, false, Level::High, address, (files.1.path, span))
                .said(message)
                .about(&below)
                .was(files.0.path, Span::new(entry.key_span.start, entry.value.span.end), false)
                .mended(simple.then_some(restore)),
        );
    }
}

//! Named volumes of Compose: what is in one stays behind when the file no longer names it.

use super::tree::{self, Node};
use super::{Change, Declared};
use crate::risk::{Level, Outcome};
use crate::text::Span;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A volume by the name it has on the machine, as far as the file tells.
struct Volume {
    key: String,
    span: Span,
}

pub(super) fn compare(base: &[Declared<'_>], present: &[Declared<'_>]) -> Vec<Change> {
    let mut found = Vec::new();
    for new in present.iter().filter(|file| is_compose(file.path)) {
        let Some(old) = base.iter().find(|file| file.path == new.path && file.text != new.text) else { continue };
        let (Some(before), Some(after)) = (root(old.text), root(new.text)) else { continue };
        let kept = volumes(&after);
        for (name, volume) in volumes(&before).iter().filter(|(name, _)| !kept.contains_key(*name)) {
            found.push(left_behind((old, &before), (new, &after), name, volume));
        }
    }
    found
}

fn is_compose(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".yml"));
    stem.is_some_and(|stem| {
        ["compose", "docker-compose"]
            .iter()
            .any(|own| stem.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
    })
}

fn root(text: &str) -> Option<Rc<Node>> {
    tree::documents(text)?.into_iter().next()
}

/// The named volumes of a file; one with a `name` goes by that.
fn volumes(root: &Node) -> BTreeMap<String, Volume> {
    let entries = root.get("volumes").map_or(&[][..], |node| node.entries());
    let named = entries.iter().map(|entry| {
        let name = entry.value.get("name").and_then(|name| name.text()).unwrap_or(&entry.key);
        let span = Span::new(entry.key_span.start, entry.value.span.end.max(entry.key_span.end));
        (name.to_owned(), Volume { key: entry.key.clone(), span })
    });
    named.collect()
}

/// The services that mount a volume, with their mounts.
fn users<'n>(root: &'n Node, key: &str) -> Vec<(&'n str, &'n Node)> {
    let services = root.get("services").map_or(&[][..], |node| node.entries());
    let mounts = |mount: &Node| match mount.text() {
        Some(short) => short.split(':').next() == Some(key),
        None => mount.get("source").and_then(|source| source.text()) == Some(key),
    };
    let uses = services.iter().filter_map(|service| {
        let list = service.value.get("volumes")?;
        let mount = list.items().iter().find(|mount| mounts(mount))?;
        Some((service.key.as_str(), &**mount))
    });
    uses.collect()
}

/// Where a mount stands in the container.
fn target(mount: &Node) -> Option<&str> {
    match mount.text() {
        Some(short) => short.split(':').nth(1),
        None => mount.get("target")?.text(),
    }
}

fn left_behind(
    (old, before): (&Declared<'_>, &Node),
    (new, after): (&Declared<'_>, &Node),
    name: &str,
    volume: &Volume,
) -> Change {
    let users = users(before, &volume.key);
    let names: Vec<&str> = users.iter().map(|(service, _)| *service).collect();
    let (level, who) = match names.is_empty() {
        true => (Level::Medium, String::new()),
        false => (Level::High, format!("; {} starts without what is in it", names.join(" and "))),
    };
    let key = after.entry("volumes").or(after.entry("services")).map(|entry| entry.key_span).unwrap_or_default();
    // The mount that took its place, or at least the line of all of them.
    let place = users.first().and_then(|(service, mount)| {
        let mounts = after.get("services")?.get(service)?.entry("volumes")?;
        let same = mounts.value.items().iter().find(|other| target(other).is_some_and(|at| Some(at) == target(mount)));
        Some(same.map_or(mounts.key_span, |mount| mount.span))
    });
    let span = place.unwrap_or(key);
    Change::new(Outcome::Orphaned, true, level, &format!("volumes.{}", volume.key), (new.path, span))
        .said(format!("leaves the volume {name} behind: no line names it any more{who}"))
        .was(old.path, volume.span, true)
}

//! What stands around resources: providers, module calls, the place of the state, the lifecycle.

use super::attributes::{first_line, restored};
use super::compare::{Pair, Twins};
use super::ignored::Ignored;
use super::module::{Module, Placed};
use crate::change::known::{Known, same};
use crate::change::tables::{self, Effect};
use crate::change::{Change, Remedy, wording};
use crate::operations::resources::Attribute;
use crate::risk::{Level, Outcome};
use crate::text::Span;
use std::collections::BTreeMap;

/// Arguments of a provider that say where its resources are.
const PLACES: &[&str] = &[
    "region",
    "project",
    "zone",
    "subscription_id",
    "tenant_id",
    "profile",
    "account_id",
    "allowed_account_ids",
    "host",
    "owner",
    "organization",
    "environment",
    "assume_role.role_arn",
];

/// Keys of a backend that say where the state is; all others are how to get there.
const STATE: &[&str] = &[
    "bucket",
    "key",
    "prefix",
    "path",
    "workspace_key_prefix",
    "workspace_dir",
    "container_name",
    "storage_account_name",
    "organization",
    "hostname",
    "address",
    "conn_str",
    "schema_name",
    "secret_suffix",
    "namespace",
    "workspaces.name",
    "workspaces.prefix",
    "workspaces.project",
    "workspaces.tags",
];

/// Both values of an argument where they differ, and whether they are known.
fn differing<'a>(pair: &Pair<'_, 'a>, twins: Twins<'a>, path: &str) -> Option<(Known, Known, bool)> {
    let [before, after] = &pair.views[0];
    let (was, now) = (twins.before.resource.attribute(path), twins.after.resource.attribute(path));
    let value = |view: &super::module::View<'_, 'a>, placed, attribute: Option<&Attribute>| {
        attribute.map_or((Known::Null, false), |attribute| view.value(placed, attribute, &[]))
    };
    let (old, old_assumed) = value(before, twins.before, was);
    let (new, new_assumed) = value(after, twins.after, now);
    let known = old.is_known() && new.is_known() && !old_assumed && !new_assumed;
    (!same(&old, &new)).then_some((old, new, known))
}

/// A change of one argument, shown where it stands.
fn of_argument<'a>(
    pair: &Pair<'_, 'a>,
    twins: Twins<'a>,
    path: &str,
    (outcome, certain, level): (Outcome, bool, Level),
    say: &dyn Fn(&str) -> String,
) -> Change {
    let (was, now) = (twins.before.resource.attribute(path), twins.after.resource.attribute(path));
    let name = path.strip_prefix("lifecycle.").unwrap_or(path);
    let written = |side: Option<&Attribute>| side.map(|one| one.written.clone());
    // Where the words are the same, a name behind them got another value.
    let behind = (written(was) == written(now)).then(|| differing(pair, twins, path)).flatten();
    let values = match behind {
        Some((old, new, _)) => wording::known(name, &old, &new),
        None => wording::values(name, written(was).as_deref(), written(now).as_deref()),
    };
    let gone = was.filter(|_| now.is_none()).map(Attribute::whole);
    let span = now.map(Attribute::whole).unwrap_or_else(|| pair.place(twins, gone));
    let restore = restored(was, now);
    let back = gone.and_then(|base| Some(Remedy::Lines { at: pair.line(twins, base)?, base }));
    Change::new(outcome, certain, level, &twins.after.resource.address, (twins.after.path, span))
        .said(say(&values))
        .about(path)
        .was(twins.before.path, was.map(Attribute::whole).unwrap_or(twins.before.resource.head), gone.is_some())
        .mended(restore)
        .mended(back)
}

/// A provider that points at another place.
pub(super) fn provider<'a>(pair: &Pair<'_, 'a>, address: &str, twins: Twins<'a>) -> Vec<Change> {
    let differs = |path: &&&str| differing(pair, twins, path).is_some();
    PLACES
        .iter()
        .filter(differs)
        .map(|path| {
            let say = |values: &str| {
                format!("may delete and recreate everything of {address} ({values}); what it looks after stands in another place")
            };
            let change = of_argument(pair, twins, path, (Outcome::Replaced, false, Level::High), &say);
            Change { address: address.to_owned(), ..change }
        })
        .collect()
}

/// A resource that another configuration of its provider looks after.
pub(super) fn alias<'a>(pair: &Pair<'_, 'a>, twins: Twins<'a>) -> Option<Change> {
    let (was, now) = (twins.before.resource.attribute("provider"), twins.after.resource.attribute("provider"));
    let plain = |attribute: Option<&Attribute>| attribute.map(|one| one.written.trim_matches('"').to_owned());
    if plain(was) == plain(now) {
        return None;
    }
    let kind = &twins.after.resource.kind;
    let address = &twins.after.resource.address;
    let say = |values: &str| {
        format!(
            "may delete and recreate {address} ({values}): another account or region looks after it{}",
            wording::loss(kind)
        )
    };
    Some(of_argument(pair, twins, "provider", (Outcome::Replaced, false, wording::level(kind, false)), &say))
}

/// Another source or version of a module may be anything.
pub(super) fn call<'a>(pair: &Pair<'_, 'a>, twins: Twins<'a>) -> Vec<Change> {
    let address = &twins.after.resource.address;
    let plain = |value: &Known, path: &str| {
        let text = value.as_text().unwrap_or_else(|| value.canonical());
        match path {
            "source" => text.trim_end_matches('/').to_owned(),
            _ => text.trim().trim_start_matches('=').trim().to_owned(),
        }
    };
    ["source", "version"]
        .into_iter()
        .filter(|path| *path != "source" || !super::local::at_hand(pair, twins))
        .filter(|path| differing(pair, twins, path).is_some_and(|(old, new, _)| plain(&old, path) != plain(&new, path)))
        .map(|path| {
            let say = |values: &str| format!("may delete and recreate what is in {address} ({values})");
            of_argument(pair, twins, path, (Outcome::Replaced, false, Level::Medium), &say)
        })
        .collect()
}

/// What the lifecycle says about replacements: triggers that are new, differences that are hidden no more.
pub(super) fn lifecycle<'a>(pair: &Pair<'_, 'a>, twins: Twins<'a>) -> Vec<Change> {
    const TRIGGERS: &str = "lifecycle.replace_triggered_by";
    const IGNORES: &str = "lifecycle.ignore_changes";
    let resource = twins.after.resource;
    let address = &resource.address;
    let level = wording::level(&resource.kind, false);
    let mut found = Vec::new();
    let triggers =
        |side: Placed<'a>| side.resource.attribute(TRIGGERS).map(|one| one.written.clone()).unwrap_or_default();
    let (old, new) = (triggers(twins.before), triggers(twins.after));
    let added = super::changed::mentions(&new).any(|name| !super::changed::mentions(&old).any(|old| old == name));
    if added {
        let say = |values: &str| format!("may delete and recreate {address} ({values})");
        found.push(of_argument(pair, twins, TRIGGERS, (Outcome::Replaced, false, level), &say));
    } else if let Some(trigger) = pulled(pair, &new) {
        let level = wording::level(&resource.kind, trigger.certain);
        let say = |_: &str| {
            format!(
                "{} {address} (replace_triggered_by: {} changes){}",
                wording::replaces(trigger.certain),
                trigger.name,
                wording::loss(&resource.kind)
            )
        };
        found.push(of_argument(pair, twins, TRIGGERS, (Outcome::Replaced, trigger.certain, level), &say));
    }
    let (old, new) = (Ignored::of(twins.before.resource), Ignored::of(resource));
    let shown: Vec<&str> = old
        .paths
        .iter()
        .map(String::as_str)
        .filter(|path| !new.covers(path) && tables::value_changed(&resource.kind, path) != Effect::InPlace)
        .collect();
    if !shown.is_empty() || old.covers("") && !new.covers("") && tables::holds(&resource.kind).is_some() {
        let what = if shown.is_empty() { "everything".to_owned() } else { shown.join(", ") };
        let say = |_: &str| {
            format!(
                "may delete and recreate {address}: differences of {what} are ignored no more{}",
                wording::loss(&resource.kind)
            )
        };
        found.push(of_argument(pair, twins, IGNORES, (Outcome::Replaced, false, level), &say));
    }
    found
}

/// A resource whose change replaces another one that is tied to it.
struct Trigger {
    name: String,
    certain: bool,
}

/// The first of the triggers that gets another value, be it in place.
fn pulled(pair: &Pair<'_, '_>, triggers: &str) -> Option<Trigger> {
    pair.changed.within(triggers).find_map(|name| {
        let (before, after) = (*pair.base.objects.get(name)?, *pair.present.objects.get(name)?);
        let twins = Twins { before, after };
        let paths = before.resource.attributes.iter().chain(&after.resource.attributes).map(|one| one.path.as_str());
        // `x.y.z` waits for that argument alone.
        let behind = triggers.split(name).nth(1).and_then(|rest| rest.strip_prefix('.'));
        let alone = behind.map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or(rest));
        let mut counted = paths.filter(|path| {
            let meta = matches!(*path, "depends_on" | "provider" | "count" | "for_each");
            let wanted = alone.is_none_or(|alone| path.split('.').next() == Some(alone));
            !meta && !path.starts_with("lifecycle") && wanted
        });
        let certain = counted.find_map(|path| differing(pair, twins, path).map(|(_, _, known)| known))?;
        Some(Trigger { name: name.to_owned(), certain })
    })
}

/// Where one side keeps its state: the kind of store with its place, and the keys.
struct State<'a> {
    placed: Placed<'a>,
    store: String,
    span: Span,
    keys: BTreeMap<&'a str, &'a Attribute>,
}

fn state<'a>(module: &Module<'a>) -> Option<State<'a>> {
    module.of_kind("terraform").find_map(|placed| {
        let (path, span) = placed.resource.blocks.iter().find(|(path, _)| path == "backend" || path == "cloud")?;
        let head = span.of(placed.text).split('{').next().unwrap_or_default().trim();
        let keys = placed.resource.attributes.iter().filter_map(|one| {
            let key = one.path.strip_prefix(path.as_str())?.strip_prefix('.')?;
            Some((key, one))
        });
        Some(State { placed, store: head.split_whitespace().collect(), span: *span, keys: keys.collect() })
    })
}

/// A state that is somewhere else now: what it knew is created again, and what stands is nobody's.
pub(super) fn backends(pair: &Pair<'_, '_>) -> Vec<Change> {
    let (Some(old), Some(new)) = (state(pair.base), state(pair.present)) else { return Vec::new() };
    let lost = "with an empty state everything is created again beside what stands";
    let change = |span: Span, attribute: &str, values: String| {
        Change::new(Outcome::Orphaned, true, Level::High, "terraform", (new.placed.path, span))
            .said(format!("looks for the state in another place ({values}); {lost}"))
            .about(attribute)
    };
    if old.store != new.store {
        let values = wording::values("backend", Some(&old.store), Some(&new.store));
        let restore =
            (old.placed.path == new.placed.path).then_some(Remedy::Restore { present: new.span, base: old.span });
        let shown = first_line(new.placed.text, new.span);
        return vec![change(shown, "backend", values).was(old.placed.path, old.span, false).mended(restore)];
    }
    STATE
        .iter()
        .filter_map(|key| {
            let (was, now) = (old.keys.get(key), new.keys.get(key));
            let written = |one: Option<&&Attribute>| one.map(|one| one.written.clone());
            if written(was) == written(now) {
                return None;
            }
            let attribute = format!("backend.{key}");
            let values = wording::values(&attribute, written(was).as_deref(), written(now).as_deref());
            let span = now.map_or(first_line(new.placed.text, new.span), |now| now.whole());
            let restore = was.zip(now).map(|(was, now)| Remedy::Restore { present: now.span, base: was.span });
            let before = was.map_or(old.span, |was| was.whole());
            Some(change(span, &attribute, values).was(old.placed.path, before, false).mended(restore))
        })
        .collect()
}

//! Matching constructs and resources of both sides by their ids.

use super::construct::{Construct, Program, Setting, Tool, camel};
use super::{properties, stacks};
use crate::change::known::{Known, same};
use crate::change::{Change, Remedy, guard, tables, wording};
use crate::risk::{Level, Outcome};
use crate::text::Span;

#[derive(Clone, Copy)]
pub(super) struct Placed<'p, 'a> {
    pub(super) file: &'p Program<'a>,
    pub(super) construct: &'p Construct,
}

pub(super) fn programs(old: &[Program<'_>], new: &[Program<'_>]) -> Vec<Change> {
    let [all_old, all_new] = [old, new].map(|files| {
        files
            .iter()
            .flat_map(|file| file.constructs.iter().map(move |construct| Placed { file, construct }))
            .collect::<Vec<_>>()
    });
    let renamed_on_purpose = |path: &str| {
        let count = |files: &[Program<'_>]| files.iter().find(|file| file.path == path).map_or(0, |file| file.renames);
        count(new) > count(old)
    };
    let mut appeared: Vec<Placed<'_, '_>> =
        all_new.iter().copied().filter(|one| !all_old.iter().any(|other| other.construct.is(one.construct))).collect();
    let mut found = Vec::new();
    for before in &all_old {
        if let Some(after) = all_new.iter().find(|after| after.construct.is(before.construct)) {
            found.extend(settings(*before, *after));
            found.extend(properties::differences(*before, *after));
            continue;
        }
        let heir = heir(*before, &appeared);
        match heir {
            Some(at) => {
                let after = appeared.remove(at);
                if stacks::is_stack(before.construct) {
                    found.extend(stacks::renamed(*before, after));
                    continue;
                }
                let own = &before.construct.id;
                let aliased = after.construct.setting("aliases").is_some_and(|aliases| aliases.texts.contains(own));
                if !(aliased || after.construct.pinned || renamed_on_purpose(after.file.path)) {
                    found.push(renamed(*before, after));
                }
            }
            None => found.push(removed(*before, new)),
        }
    }
    found
}

/// A new construct that the old one has become: the same kind, and in the same file where there is one.
fn heir(before: Placed<'_, '_>, appeared: &[Placed<'_, '_>]) -> Option<usize> {
    let candidates = appeared.iter().enumerate().filter(|(_, after)| {
        after.construct.kind == before.construct.kind && after.construct.tool == before.construct.tool
    });
    let likeness = |after: &Placed<'_, '_>| {
        let kept =
            before.construct.settings.iter().filter(|was| {
                after.construct.settings.iter().any(|now| now.name == was.name && now.value == was.value)
            });
        (after.construct.id == before.construct.id, after.file.path == before.file.path, kept.count())
    };
    candidates.max_by_key(|(_, after)| likeness(after)).map(|(at, _)| at)
}

fn renamed(before: Placed<'_, '_>, after: Placed<'_, '_>) -> Change {
    let (old, new) = (before.construct, after.construct);
    let level = wording::level(&new.kind, true);
    let why = match (new.tool, old.id == new.id) {
        (Tool::Cdk, true) => "another parent is another logical id",
        (Tool::Cdk, false) => "another id is another logical id",
        (Tool::Pulumi, _) => "another name without an alias is another resource",
    };
    let restore = Remedy::Restore { present: new.id_span, base: old.id_span };
    // Where another parent is all that differs, the addresses read alike.
    let path = |construct: &Construct| match (old.address() == new.address(), construct.parent.as_str()) {
        (false, _) | (_, "") => construct.address(),
        (true, parent) => {
            let parts = [construct.owner.as_str(), parent, construct.id.as_str()].into_iter();
            parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/")
        }
    };
    Change::new(Outcome::Replaced, true, level, &new.address(), (after.file.path, new.id_span))
        .said(format!("destroys {} and creates {}: {why}{}", path(old), path(new), wording::loss(&new.kind)))
        .was(before.file.path, old.span, false)
        .mended((old.id != new.id).then_some(restore))
}

fn removed(before: Placed<'_, '_>, new: &[Program<'_>]) -> Change {
    let construct = before.construct;
    let place = new.iter().find(|file| file.path == before.file.path).map_or(Span::default(), |file| {
        // The line that the next construct of the file begins on, else the last.
        let start = construct.span.start.min(file.text.len());
        let next = file.constructs.iter().find(|one| one.span.start >= start).or(file.constructs.last());
        next.map_or(Span::default(), |one| one.id_span)
    });
    if stacks::is_stack(construct) {
        return stacks::removed(before, place);
    }
    let level = wording::level(&construct.kind, true);
    Change::new(Outcome::Destroyed, true, level, &construct.address(), (before.file.path, place))
        .said(format!(
            "destroys {}: the program declares it no more{}",
            construct.address(),
            wording::loss(&construct.kind)
        ))
        .was(before.file.path, construct.span, true)
}

/// Guards, and the parent of a resource.
fn settings(before: Placed<'_, '_>, after: Placed<'_, '_>) -> Vec<Change> {
    let (old, new) = (before.construct, after.construct);
    let platform = if new.tool == Tool::Cdk { "cdk" } else { "pulumi" };
    let mut found = Vec::new();
    for guard in tables::guards(platform, &new.kind) {
        let (was, now) = (old.setting(guard.setting), new.setting(guard.setting));
        let Some(taken) = guard::taken(guard, was.map(|one| &one.value), now.map(|one| &one.value)) else { continue };
        let null = Known::Null;
        let values =
            wording::known(guard.setting, was.map_or(&null, |one| &one.value), now.map_or(&null, |one| &one.value));
        let name = now.or(was).map_or_else(|| guard.setting.to_owned(), |one| one.name.clone());
        let level = if taken.certain { Level::High } else { Level::Medium };
        found.push(
            Change::new(
                Outcome::GuardOff,
                taken.certain,
                level,
                &new.address(),
                (after.file.path, now.map_or(new.id_span, |one| one.span)),
            )
            .said(guard::message(&taken, &new.address(), &values, ""))
            .about(&name)
            .by(format!("guards.tsv: {platform} {}", guard.setting))
            .was(before.file.path, was.map_or(old.span, |one| one.span), now.is_none())
            .mended(restore(was, now)),
        );
    }
    let (was, now) = (old.setting("parent"), new.setting("parent"));
    let null = Known::Null;
    let parents = (was.map_or(&null, |one| &one.value), now.map_or(&null, |one| &one.value));
    if new.tool == Tool::Pulumi && !same(parents.0, parents.1) && new.setting("aliases").is_none() {
        let message = format!(
            "destroys and creates {} ({}): another parent without an alias is another resource{}",
            new.address(),
            wording::known("parent", parents.0, parents.1),
            wording::loss(&new.kind)
        );
        found.push(
            Change::new(
                Outcome::Replaced,
                true,
                wording::level(&new.kind, true),
                &new.address(),
                (after.file.path, now.map_or(new.id_span, |one| one.span)),
            )
            .said(message)
            .about(&now.or(was).map_or_else(|| camel("parent"), |one| one.name.clone()))
            .was(before.file.path, was.map_or(old.span, |one| one.span), now.is_none())
            .mended(restore(was, now)),
        );
    }
    found
}

fn restore(was: Option<&Setting>, now: Option<&Setting>) -> Option<Remedy> {
    was.zip(now).map(|(was, now)| Remedy::Restore { present: now.value_span, base: was.value_span })
}

//! Properties whose change replaces what a construct or resource makes.

use super::compare::Placed;
use super::construct::{Construct, Setting, Tool, camel};
use super::twins;
use crate::change::known::{Known, same};
use crate::change::tables::Effect;
use crate::change::{Change, Remedy, wording};
use crate::risk::Outcome;

pub(super) fn differences(before: Placed<'_, '_>, after: Placed<'_, '_>) -> Vec<Change> {
    let (old, new) = (before.construct, after.construct);
    let ignored = new.setting("ignoreChanges").map(|setting| setting.texts.as_slice()).unwrap_or_default();
    let mut found = Vec::new();
    for now in inputs(new) {
        let name = camel(&now.name);
        let Some((effect, fact)) = twins::effect(new.tool, &new.kind, &now.name) else { continue };
        let Some(was) = inputs(old).iter().find(|was| camel(&was.name) == name) else { continue };
        let ignores = ignored.iter().any(|one| camel(one) == name);
        let (said, says) = (shape(&was.value), shape(&now.value));
        if effect == Effect::InPlace || ignores || same(&said, &says) {
            continue;
        }
        let certain = effect == Effect::Replaces && said.is_known() && says.is_known();
        let message = format!(
            "{} {} ({}){}",
            wording::replaces(certain),
            new.address(),
            wording::known(&now.name, &said, &says),
            wording::loss(&new.kind)
        );
        let level = wording::level(&new.kind, certain);
        found.push(
            Change::new(Outcome::Replaced, certain, level, &new.address(), (after.file.path, now.span))
                .said(message)
                .about(&now.name)
                .by(fact)
                .was(before.file.path, was.span, false)
                .mended([Remedy::Restore { present: now.value_span, base: was.value_span }]),
        );
    }
    found
}

fn inputs(construct: &Construct) -> &[Setting] {
    match construct.tool {
        Tool::Cdk => &construct.settings,
        Tool::Pulumi => &construct.inputs,
    }
}

/// What counts of a value: of `Engine.postgres(version=…)` which engine it is, as its version is changed in place.
fn shape(value: &Known) -> Known {
    match value {
        Known::Symbol(written) if written.contains("Engine.") => {
            Known::Symbol(written.split('(').next().unwrap_or(written).to_owned())
        }
        other => other.clone(),
    }
}

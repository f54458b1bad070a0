//! Protective settings that the base had and the present does not.

use super::compare::{Twins, plain, shorten, values};
use super::terraform::{self, Guard, Says};
use super::{Change, Undo};
use crate::operations::resources::Attribute;
use crate::risk::{Level, Outcome};

/// Guards of one resource that were taken away; worse when the same edit also replaces the resource.
pub(super) fn taken_away(twins: Twins<'_>, replaces: bool) -> Vec<Change> {
    terraform::guards(&twins.after.resource.kind)
        .filter_map(|guard| {
            let was = values(twins.before.resource, guard.setting).into_iter().next();
            let now = values(twins.after.resource, guard.setting).into_iter().next();
            is_taken(&guard, was, now).then(|| change(twins, &guard, was, now, replaces))
        })
        .collect()
}

fn is_taken(guard: &Guard, was: Option<&Attribute>, now: Option<&Attribute>) -> bool {
    let dangerous = |value: &str| guard.dangerous.split('|').any(|word| word == value);
    match (was, now) {
        (Some(was), Some(now)) => {
            let (was, now) = (plain(was), plain(now));
            if was == now || dangerous(&was) {
                return false;
            }
            let lowered = matches!((was.parse::<f64>(), now.parse::<f64>()), (Ok(was), Ok(now)) if now < was);
            dangerous(&now) || (lowered && dangerous("lowered"))
        }
        (Some(was), None) => dangerous("removed") && !dangerous(&plain(was)),
        // A setting that switches a guard off is as bad when it was not written before.
        (None, Some(now)) => !dangerous("removed") && dangerous(&plain(now)),
        (None, None) => false,
    }
}

fn change(twins: Twins<'_>, guard: &Guard, was: Option<&Attribute>, now: Option<&Attribute>, replaces: bool) -> Change {
    let resource = twins.after.resource;
    let gone = was.filter(|_| now.is_none()).map(Attribute::whole);
    let shown = |side: Option<&Attribute>| side.map_or("unset".to_owned(), |attribute| shorten(&attribute.written));
    let tense = match guard.says {
        Says::Safe => "was",
        Says::Danger => "now",
        Says::Setting => "it says",
    };
    let also = if replaces { "; the same edit replaces the resource" } else { "" };
    Change {
        rule: "guard-removed",
        outcome: Outcome::GuardOff,
        certain: true,
        level: if replaces { Level::Critical } else { Level::High },
        message: format!(
            "takes a guard off {} ({}: {} → {}, {tense}: {}){also}",
            resource.address,
            guard.setting,
            shown(was),
            shown(now),
            guard.meaning
        ),
        address: resource.address.clone(),
        attribute: Some(guard.setting.to_owned()),
        path: twins.after.path.to_owned(),
        span: now.map(Attribute::whole).unwrap_or_else(|| twins.place(gone)),
        before: Some((twins.before.path.to_owned(), was.map(Attribute::whole).unwrap_or(twins.before.resource.head))),
        gone: gone.is_some(),
        undo: was.zip(now).map(|(was, now)| Undo::Restore { present: now.span, base: was.span }),
    }
}

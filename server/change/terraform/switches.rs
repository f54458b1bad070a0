//! Arguments whose change replaces a resource only where another argument of it says so.

use super::module::{Placed, View};
use crate::change::tables::Effect;

/// Type, arguments, and the switch; a switch that nobody writes is off.
const SWITCHES: &[(&str, &[&str], &str)] =
    &[("aws_instance", &["user_data", "user_data_base64"], "user_data_replace_on_change")];

/// What changing the value at `path` does, after what the table says of it.
pub(super) fn effect<'a>(view: &View<'_, 'a>, placed: Placed<'a>, path: &str, table: Effect) -> Effect {
    let of = |(kind, paths, _): &&(&str, &[&str], &str)| *kind == placed.resource.kind && paths.contains(&path);
    let Some((_, _, switch)) = SWITCHES.iter().find(of) else { return table };
    let Some(attribute) = placed.resource.attribute(switch) else { return Effect::InPlace };
    let (value, assumed) = view.value(placed, attribute, &[]);
    match value.as_bool() {
        Some(true) if !assumed => Effect::Replaces,
        Some(false) if !assumed => Effect::InPlace,
        _ => Effect::MayReplace,
    }
}

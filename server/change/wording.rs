//! How changes are said, and how bad they are.

use super::known::Known;
use super::tables;
use crate::risk::Level;
use crate::text::shortened;

/// Data, keys, logs and backups are critical, environments, addresses and guards high, everything else medium.
pub(super) fn level(kind: &str, certain: bool) -> Level {
    let level = match tables::holds(kind).map(|holds| holds.class) {
        Some("data" | "key" | "log" | "backup") => Level::Critical,
        Some(_) => Level::High,
        // Nobody sees what a module holds.
        None if kind == "module" => Level::High,
        None => Level::Medium,
    };
    if certain { level } else { level.lowered() }
}

/// What is lost, as the end of a sentence.
pub(super) fn loss(kind: &str) -> &'static str {
    match tables::holds(kind) {
        Some(holds) => match (holds.class, holds.loss) {
            ("data", "gone") => "; its data is gone",
            ("data", _) => "; its data goes with it",
            ("key", _) => "; what it encrypts or signs cannot be read again",
            ("log", _) => "; its records are gone",
            ("backup", _) => "; the backups are gone",
            ("env", _) => "; what runs in it is down until it is rebuilt",
            ("guard", _) => "; what it watched over stands without it",
            _ => "; what points at its address loses it",
        },
        None => "",
    }
}

/// At most 40 characters of a value, for one line.
pub(super) fn short(written: &str) -> String {
    shortened(written, 40)
}

/// An old and a new value, as written; what is not written is unset.
pub(super) fn values(was: Option<&str>, now: Option<&str>) -> String {
    let shown = |side: Option<&str>| side.map_or_else(|| "unset".to_owned(), short);
    format!("{} → {}", shown(was), shown(now))
}

/// The same for values that were worked out.
pub(super) fn known(was: &Known, now: &Known) -> String {
    let shown = |side: &Known| match side {
        Known::Null => "unset".to_owned(),
        other => short(&other.shown()),
    };
    format!("{} → {}", shown(was), shown(now))
}

/// The beginning of a sentence about a replacement.
pub(super) fn replaces(certain: bool) -> &'static str {
    if certain { "deletes and recreates" } else { "may delete and recreate" }
}

pub(super) fn destroys(certain: bool) -> &'static str {
    if certain { "destroys" } else { "may destroy" }
}

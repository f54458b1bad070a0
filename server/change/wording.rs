//! How changes are said, and how bad they are.

use super::known::Known;
use super::sensitive::is_sensitive;
use super::tables;
use crate::risk::Level;
use crate::text::shortened;

/// Data, keys, logs and backups are critical, environments, addresses and guards high, everything else medium.
pub(super) fn level(kind: &str, certain: bool) -> Level {
    let level = match tables::holds(kind).map(|holds| (holds.class, holds.loss)) {
        Some((_, "refused")) => Level::High,
        Some(("data" | "key" | "log" | "backup", _)) => Level::Critical,
        Some(_) => Level::High,
        // Nobody sees what a module holds.
        None if kind == "module" => Level::High,
        None => Level::Medium,
    };
    if certain { level } else { level.lowered() }
}

/// The same, and what is lost, where a switch of the resource makes the tool delete what it would refuse to.
pub(super) fn level_and_loss(kind: &str, certain: bool, forced: bool) -> (Level, &'static str) {
    match tables::holds(kind) {
        Some(holds) if forced && holds.loss == "refused" => (level(kind, certain).raised(), "; its data is gone"),
        _ => (level(kind, certain), loss(kind)),
    }
}

/// What is lost, as the end of a sentence.
pub(super) fn loss(kind: &str) -> &'static str {
    match tables::holds(kind) {
        Some(holds) => match (holds.class, holds.loss) {
            ("data", "gone") => "; its data is gone",
            (_, "refused") => "; this is refused while there is anything in it",
            ("data", "window") => "; its data can be had back for a while only",
            ("data", "blocked") => "; its data goes with it, or this is refused while there is any",
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

/// Characters of a value that are shown.
const SHOWN: usize = 40;
/// Characters before the first difference that are shown with it.
const LEAD: usize = 10;

/// What the argument at a path was and is, as written: `engine: "a" → "b"`; what is not written is unset.
pub(super) fn values(path: &str, was: Option<&str>, now: Option<&str>) -> String {
    match sides(path, was, now) {
        Some(sides) => format!("{path}: {sides}"),
        None => hidden(path),
    }
}

/// Both values without what they are of; `None` where they must not be shown.
pub(super) fn sides(path: &str, was: Option<&str>, now: Option<&str>) -> Option<String> {
    if [was, now].into_iter().flatten().any(|side| is_sensitive(path, side)) {
        return None;
    }
    let (was, now) = apart(was.unwrap_or("unset"), now.unwrap_or("unset"));
    Some(format!("{was} → {now}"))
}

/// The same for values that were worked out.
pub(super) fn known(path: &str, was: &Known, now: &Known) -> String {
    let shown = |side: &Known| (*side != Known::Null).then(|| side.shown());
    values(path, shown(was).as_deref(), shown(now).as_deref())
}

/// A change of what nobody may read.
pub(super) fn hidden(path: &str) -> String {
    format!("{path} changes; its value is sensitive")
}

/// Two texts cut for one line so that they read differently: long ones from where they part.
fn apart(was: &str, now: &str) -> (String, String) {
    let same = was.chars().zip(now.chars()).take_while(|(was, now)| was == now).count();
    // Where the difference stands near the beginning, the beginning tells most.
    let from = if same + LEAD < SHOWN { 0 } else { same - LEAD };
    let cut = |text: &str| match (from, text.char_indices().nth(from)) {
        (0, _) => shortened(text, SHOWN),
        (_, Some((at, _))) => format!("…{}", shortened(&text[at..], SHOWN)),
        (_, None) => shortened(text, SHOWN),
    };
    match was.chars().count().max(now.chars().count()) <= SHOWN {
        true => (was.to_owned(), now.to_owned()),
        false => (cut(was), cut(now)),
    }
}

/// The beginning of a sentence about a replacement.
pub(super) fn replaces(certain: bool) -> &'static str {
    if certain { "deletes and recreates" } else { "may delete and recreate" }
}

pub(super) fn destroys(certain: bool) -> &'static str {
    if certain { "destroys" } else { "may destroy" }
}

//! Protective settings that the base had and the present does not.

use super::known::{Known, same};
use super::tables::{Guard, Says};

/// A guard that was taken away.
#[derive(Clone, Debug)]
pub(super) struct Taken {
    pub(super) guard: Guard,
    /// False where nobody can tell what the new value is.
    pub(super) certain: bool,
}

/// Whether going from one value to the other takes the guard away; `None` is not written.
pub(super) fn taken(guard: Guard, was: Option<&Known>, now: Option<&Known>) -> Option<Taken> {
    let set = |value: &&Known| !matches!(value, Known::Null);
    let (was, now) = (was.filter(set), now.filter(set));
    let off = |certain| Some(Taken { guard, certain });
    // What is the same when nobody writes it is no change.
    let by_itself = |value: &Known| guard.default.is_some_and(|default| same(&Known::text(default), value));
    if let (Some(written), None) | (None, Some(written)) = (was, now)
        && by_itself(written)
    {
        return None;
    }
    match (was, now) {
        (Some(was), Some(now)) => {
            if same(was, now) || is_dangerous(&guard, was) {
                None
            } else if is_dangerous(&guard, now) || says(&guard, "lowered") && is_lower(was, now) {
                off(true)
            } else if !now.is_known() && was.is_known() && is_switch(&guard) {
                off(false)
            } else {
                None
            }
        }
        (Some(was), None) if says(&guard, "removed") && !is_dangerous(&guard, was) => off(true),
        (Some(_), None) => None,
        // A setting that switches a guard off is as bad when it was not written before.
        (None, Some(now)) => {
            let news = says(&guard, "added") || !says(&guard, "removed") && is_dangerous(&guard, now);
            if news { off(true) } else { None }
        }
        (None, None) => None,
    }
}

/// True where the guard is on or off, and not a number.
fn is_switch(guard: &Guard) -> bool {
    guard.dangerous.split('|').any(|word| word == "false") && guard.safe.split('|').any(|word| word == "true")
}

fn says(guard: &Guard, word: &str) -> bool {
    guard.dangerous.split('|').any(|dangerous| dangerous == word)
}

/// True where the value is one that takes the protection away; of a list or a text of several words, one of them.
fn is_dangerous(guard: &Guard, value: &Known) -> bool {
    let plain = match value {
        Known::List(items) if items.is_empty() => return says(guard, "[]"),
        Known::List(items) => return items.iter().any(|item| is_dangerous(guard, item)),
        value => value.as_text(),
    };
    plain.is_some_and(|plain| plain.split(',').any(|part| says(guard, part.trim())))
}

/// Numbers, also with a unit behind them.
fn is_lower(was: &Known, now: &Known) -> bool {
    let number = |value: &Known| {
        let text = value.as_text()?;
        let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let unit = &text[digits.len()..];
        Some((digits.parse::<f64>().ok()?, unit.to_owned()))
    };
    matches!((number(was), number(now)), (Some((was, one)), Some((now, other))) if one == other && now < was)
}

/// The sentence about a guard that is gone; `values` names the setting.
pub(super) fn message(taken: &Taken, address: &str, values: &str, also: &str) -> String {
    let does = if taken.certain { "takes a guard off" } else { "may take a guard off" };
    format!("{does} {address} ({values}, {}){also}", phrase(taken))
}

/// The sentence about a change, and the guards against it that go in the same edit.
pub(super) fn with(message: &str, taken: &[String]) -> String {
    format!("{message}; the same edit takes off {}, which stood in its way", taken.join(" and "))
}

/// What the setting did, does or is about.
pub(super) fn phrase(taken: &Taken) -> String {
    let tense = match taken.guard.says {
        Says::Safe => "was",
        Says::Danger => "now",
        Says::Setting => "it says",
    };
    format!("{tense}: {}", taken.guard.meaning)
}

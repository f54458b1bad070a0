//! Functions whose result follows from their arguments.

use super::network;
use crate::change::known::Known;
use crate::change::tree;
use std::collections::{BTreeMap, BTreeSet};

/// The result; `None` where it is not known, or the function is not.
pub(super) fn call(name: &str, arguments: &[Known]) -> Option<Known> {
    let name = name.strip_prefix("core::").unwrap_or(name);
    match name {
        "merge" => return merge(arguments),
        "concat" => return lists(arguments).map(|lists| Known::List(lists.concat())),
        "coalesce" => return arguments.iter().find(|value| !empty(value)).filter(|value| value.is_known()).cloned(),
        "sensitive" | "nonsensitive" | "tolist" | "tomap" => return arguments.first().cloned(),
        "toset" | "distinct" => return set(name, arguments.first()?),
        "length" => return length(arguments.first()?),
        "keys" | "values" => return sides(name, arguments.first()?),
        "lookup" => return lookup(arguments),
        "element" => return element(arguments),
        "flatten" => return Some(Known::List(flat(arguments.first()?)?)),
        "compact" => {
            let Known::List(items) = arguments.first()? else { return None };
            return Some(Known::List(items.iter().filter(|item| !empty(item)).cloned().collect()));
        }
        "zipmap" => return zipmap(arguments),
        _ => {}
    }
    if !arguments.iter().all(Known::is_known) {
        return None;
    }
    let text = |at: usize| arguments.get(at).and_then(Known::as_text);
    let number = |at: usize| arguments.get(at).and_then(Known::as_double);
    Some(match name {
        "lower" => Known::Text(text(0)?.to_lowercase()),
        "upper" => Known::Text(text(0)?.to_uppercase()),
        "trimspace" | "chomp" => Known::text(text(0)?.trim()),
        "trimprefix" => Known::text(text(0)?.strip_prefix(&text(1)?).unwrap_or(&text(0)?)),
        "trimsuffix" => Known::text(text(0)?.strip_suffix(&text(1)?).unwrap_or(&text(0)?)),
        "replace" if !text(1)?.starts_with('/') => Known::Text(text(0)?.replace(&text(1)?, &text(2)?)),
        "jsondecode" => Known::of_json(&serde_json::from_str(&text(0)?).ok()?),
        "yamldecode" => tree::value(tree::documents(&text(0)?)?.first()?),
        "tostring" => Known::Text(text(0)?),
        "tonumber" => Known::of_double(number(0)?),
        "tobool" => Known::Bool(arguments.first()?.as_bool()?),
        "format" => Known::Text(format(&text(0)?, arguments.get(1..)?)?),
        "join" => {
            let lists = lists(arguments.get(1..)?)?.concat();
            let items: Option<Vec<String>> = lists.iter().map(Known::as_text).collect();
            Known::Text(items?.join(&text(0)?))
        }
        "split" => Known::List(text(1)?.split(&text(0)?).map(Known::text).collect()),
        "substr" => {
            let (all, from, count) = (text(0)?, arguments.get(1)?.as_count()?, number(2)?);
            let rest = all.chars().skip(from);
            Known::Text(match arguments.get(2)?.as_count() {
                Some(count) => rest.take(count).collect(),
                None if count < 0.0 => rest.collect(),
                None => return None,
            })
        }
        "cidrsubnet" => {
            let (bits, number) = (arguments.get(1)?.as_count()?, arguments.get(2)?.as_count()?);
            Known::Text(network::subnet(&text(0)?, bits, number)?)
        }
        "cidrhost" => Known::Text(network::host(&text(0)?, arguments.get(1)?.as_count()?)?),
        "jsonencode" => Known::Text(json(arguments.first()?)?.to_string()),
        "base64encode" => Known::Text(base64(text(0)?.as_bytes())),
        "min" | "max" => {
            let numbers: Option<Vec<f64>> = arguments.iter().map(Known::as_double).collect();
            let pick = if name == "min" { f64::min } else { f64::max };
            Known::of_double(numbers?.into_iter().reduce(pick)?)
        }
        "abs" => Known::of_double(number(0)?.abs()),
        "floor" => Known::of_double(number(0)?.floor()),
        "ceil" => Known::of_double(number(0)?.ceil()),
        "contains" => {
            let Known::List(items) = arguments.first()? else { return None };
            let wanted = arguments.get(1)?.canonical();
            Known::Bool(items.iter().any(|item| item.canonical() == wanted))
        }
        "sort" => {
            let Known::List(items) = arguments.first()? else { return None };
            let mut texts: Vec<String> = items.iter().map(Known::as_text).collect::<Option<_>>()?;
            texts.sort_unstable();
            Known::List(texts.into_iter().map(Known::Text).collect())
        }
        "reverse" => {
            let Known::List(items) = arguments.first()? else { return None };
            Known::List(items.iter().rev().cloned().collect())
        }
        "range" => {
            let bounds: Vec<usize> = arguments.iter().map(Known::as_count).collect::<Option<_>>()?;
            let (from, to) = match bounds[..] {
                [to] => (0, to),
                [from, to] => (from, to),
                _ => return None,
            };
            Known::List((from..to).map(|at| Known::Number(at.to_string())).collect())
        }
        _ => return None,
    })
}

fn empty(value: &Known) -> bool {
    matches!(value, Known::Null) || matches!(value, Known::Text(text) if text.is_empty())
}

fn merge(arguments: &[Known]) -> Option<Known> {
    let mut merged = BTreeMap::new();
    for argument in arguments {
        match argument {
            Known::Map(entries) => merged.extend(entries.clone()),
            Known::Null => {}
            _ => return None,
        }
    }
    Some(Known::Map(merged))
}

fn lists(arguments: &[Known]) -> Option<Vec<Vec<Known>>> {
    let list = |value: &Known| match value {
        Known::List(items) => Some(items.clone()),
        _ => None,
    };
    arguments.iter().map(list).collect()
}

fn set(name: &str, value: &Known) -> Option<Known> {
    let Known::List(items) = value else { return None };
    let mut seen = BTreeSet::new();
    let mut items: Vec<Known> = items.iter().filter(|item| seen.insert(item.canonical())).cloned().collect();
    if name == "toset" {
        items.sort_by_key(Known::canonical);
    }
    Some(Known::List(items))
}

fn length(value: &Known) -> Option<Known> {
    let length = match value {
        Known::List(items) => items.len(),
        Known::Map(entries) => entries.len(),
        Known::Text(text) => text.chars().count(),
        _ => return None,
    };
    Some(Known::Number(length.to_string()))
}

fn sides(name: &str, value: &Known) -> Option<Known> {
    let Known::Map(entries) = value else { return None };
    Some(Known::List(match name {
        "keys" => entries.keys().map(Known::text).collect(),
        _ => entries.values().cloned().collect(),
    }))
}

fn lookup(arguments: &[Known]) -> Option<Known> {
    let Known::Map(entries) = arguments.first()? else { return None };
    entries.get(&arguments.get(1)?.as_text()?).or(arguments.get(2)).cloned()
}

fn element(arguments: &[Known]) -> Option<Known> {
    let Known::List(items) = arguments.first()? else { return None };
    items.get(arguments.get(1)?.as_count()?.checked_rem(items.len())?).cloned()
}

fn flat(value: &Known) -> Option<Vec<Known>> {
    match value {
        Known::List(items) => Some(items.iter().map(flat).collect::<Option<Vec<_>>>()?.concat()),
        Known::Symbol(_) => None,
        other => Some(vec![other.clone()]),
    }
}

fn zipmap(arguments: &[Known]) -> Option<Known> {
    let [Known::List(keys), Known::List(values)] = arguments else { return None };
    let keys: Option<Vec<String>> = keys.iter().map(Known::as_text).collect();
    Some(Known::Map(keys?.into_iter().zip(values.iter().cloned()).collect()))
}

/// `%s`, `%d`, `%v`, `%q`, `%02d`.
fn format(template: &str, values: &[Known]) -> Option<String> {
    let mut out = String::new();
    let mut values = values.iter();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('%') {
        out.push_str(before);
        if let Some(after) = after.strip_prefix('%') {
            out.push('%');
            rest = after;
            continue;
        }
        let verb = after.find(|c: char| c.is_ascii_alphabetic())?;
        let (flags, behind) = after.split_at(verb);
        let value = values.next()?.as_text()?;
        let width: usize = if flags.is_empty() { 0 } else { flags.parse().ok()? };
        match (&behind[..1], flags.starts_with('0')) {
            ("s" | "d" | "v", true) => out.push_str(&format!("{value:0>width$}")),
            ("s" | "d" | "v", false) => out.push_str(&format!("{value:>width$}")),
            ("q", _) => out.push_str(&format!("{value:?}")),
            _ => return None,
        }
        rest = &behind[1..];
    }
    out.push_str(rest);
    Some(out)
}

fn json(value: &Known) -> Option<serde_json::Value> {
    Some(match value {
        Known::Null => serde_json::Value::Null,
        Known::Bool(value) => (*value).into(),
        Known::Number(number) => serde_json::from_str(number).ok()?,
        Known::Text(text) => text.as_str().into(),
        Known::List(items) => items.iter().map(json).collect::<Option<Vec<_>>>()?.into(),
        Known::Map(entries) => {
            let inside = entries.iter().map(|(key, value)| Some((key.clone(), json(value)?)));
            serde_json::Value::Object(inside.collect::<Option<_>>()?)
        }
        Known::Symbol(_) => return None,
    })
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for group in bytes.chunks(3) {
        let at = |index: usize| u32::from(group.get(index).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for digit in 0..4 {
            let known = digit <= group.len();
            let value = (bits >> (18 - 6 * digit)) & 63;
            out.push(if known { char::from(DIGITS[usize::try_from(value).unwrap_or(0)]) } else { '=' });
        }
    }
    out
}

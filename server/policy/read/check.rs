//! Checks that look across keys: names used twice, tiers that do not exist, dates, rule ids.

use super::Section;
use super::section::shown;
use crate::policy::Policy;
use crate::policy::distance::nearest;
use crate::policy::is_day;
use crate::text::Span;
use std::collections::HashSet;
use toml::de::DeValue;

/// Tiers have their own name and rank; environments and people their own name, and a tier that exists.
pub(super) fn names_and_ranks(root: &Section<'_>, policy: &Policy) {
    once(root, "tier", "name");
    once(root, "tier", "rank");
    once(root, "environment", "name");
    once(root, "person", "email");
    for value in each(root, "environment", "tier") {
        let Some(written) = value.get_ref().as_str().filter(|text| !text.is_empty()) else { continue };
        if policy.tiers.iter().any(|tier| tier.name == written) {
            continue;
        }
        let names = || policy.tiers.iter().map(|tier| tier.name.as_str()).filter(|name| !name.is_empty());
        let remedy = match nearest(written, names()) {
            Some(near) => format!("did you mean \"{near}\"?"),
            None if names().next().is_none() => "add a [[tier]] with that name".to_owned(),
            None => {
                let mut seen = HashSet::new();
                let once: Vec<String> =
                    names().filter(|name| seen.insert(*name)).map(|name| format!("{name:?}")).collect();
                format!("known here: {}", once.join(", "))
            }
        };
        root.problem(value.span(), format!("there is no tier \"{written}\": {remedy}"));
    }
}

/// The id of a rule that exists, or of another scanner: `checkov:CKV_AWS_16`. An empty `known` knows nothing and refuses
/// nothing.
pub(super) fn rule_id(section: &Section<'_>, id: &str, span: Span, known: &[&str]) {
    if known.is_empty() || id.is_empty() || id.contains(':') || known.contains(&id) {
        return;
    }
    let remedy = match nearest(id, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`tagout rules` lists them".to_owned(),
    };
    section.problem(span, format!("there is no rule `{id}`: {remedy}"));
}

/// The last day of an exception, `YYYY-MM-DD`; empty where there is none, which has always passed.
pub(super) fn until(section: &Section<'_>) -> String {
    const REMEDY: &str = "write the last day it holds, UTC, as in `until = \"2027-03-31\"`";
    let Some(value) = section.value("until") else {
        section.problem(section.span, format!("`until` is missing in [[exception]]: an exception ends; {REMEDY}"));
        return String::new();
    };
    let written = match value.get_ref() {
        DeValue::String(text) => text.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        _ => String::new(),
    };
    if is_day(&written) {
        return written;
    }
    section.problem(value.span(), format!("`exception.until` is {}, no such day: {REMEDY}", shown(value.get_ref())));
    String::new()
}

fn once(root: &Section<'_>, list: &str, key: &str) {
    let mut seen = HashSet::new();
    for value in each(root, list, key) {
        let written = match value.get_ref() {
            DeValue::String(text) => text.as_ref(),
            DeValue::Integer(number) => number.as_str(),
            _ => continue, // told already
        };
        if !seen.insert(written) {
            let why = match key {
                "rank" => "which of them is stricter has to be clear: give each its own",
                _ => "give each its own",
            };
            let written = shown(value.get_ref());
            root.problem(value.span(), format!("two [[{list}]] have the {key} {written}: {why}"));
        }
    }
}

fn each<'a>(root: &Section<'a>, list: &str, key: &str) -> Vec<&'a toml::Spanned<DeValue<'a>>> {
    let tables = root.value(list).and_then(|value| value.get_ref().as_array());
    tables.into_iter().flat_map(|list| list.iter()).filter_map(|value| value.get_ref().as_table()?.get(key)).collect()
}

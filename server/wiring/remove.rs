//! Takes our entries out of settings that somebody may have edited since: the smallest region, and what is empty
//! without it.

use super::json::{Broken, Kind, Node, parse};
use super::splice::cut;
use std::ops::Range;

/// More entries of ours than this are not looked for.
const MAX_ENTRIES: usize = 256;

/// `text` without the elements of lists that hold a text of ours, and without the lists and objects that are empty
/// then. Everything else stays as it is. Without entries of ours the text comes back unchanged.
pub(super) fn remove(text: &str, ours: &dyn Fn(&str) -> bool) -> Result<String, Broken> {
    let mut text = text.to_owned();
    for _ in 0..MAX_ENTRIES {
        let Some(root) = parse(&text)? else { break };
        let Some(ranges) = region(&text, &root, ours) else { break };
        let Some(left) = cut(&text, &ranges) else { break };
        text = left;
    }
    Ok(text)
}

/// What to cut for the first entry of ours below `node`: in order.
fn region(text: &str, node: &Node, ours: &dyn Fn(&str) -> bool) -> Option<Vec<Range<usize>>> {
    let holds = |value: &Node| value.texts().iter().any(|text| ours(text));
    let items: Vec<(usize, &Node, Option<usize>)> = items(node);
    let at = items.iter().position(|(_, value, _)| holds(value))?;
    let (_, value, _) = items[at];
    let goes = match &node.kind {
        // A list's element goes if nothing but the entry is in it; a member goes if its value is nothing without it.
        Kind::Array(_) => innermost(value, ours),
        _ => empty_without(value, ours),
    };
    if goes { Some(around(text, node, &items, at)) } else { region(text, value, ours) }
}

fn items(node: &Node) -> Vec<(usize, &Node, Option<usize>)> {
    match &node.kind {
        Kind::Object(members) => members.iter().map(|member| (member.start, &member.value, member.comma)).collect(),
        Kind::Array(elements) => elements.iter().map(|one| (one.value.span.start, &one.value, one.comma)).collect(),
        Kind::Text(_) | Kind::Other => Vec::new(),
    }
}

/// The element is ours as a whole: no list in it has something that is not.
fn innermost(value: &Node, ours: &dyn Fn(&str) -> bool) -> bool {
    match &value.kind {
        Kind::Array(elements) => elements.iter().all(|one| innermost(&one.value, ours) && holds(&one.value, ours)),
        Kind::Object(members) => members.iter().all(|member| match &member.value.kind {
            Kind::Array(elements) => {
                // Words of a command line are plain; handlers are objects, and each has to be ours.
                elements
                    .iter()
                    .all(|one| matches!(one.value.kind, Kind::Text(_) | Kind::Other) || holds(&one.value, ours))
            }
            _ => true,
        }),
        Kind::Text(_) | Kind::Other => true,
    }
}

/// Nothing is left of the value without our entries.
fn empty_without(value: &Node, ours: &dyn Fn(&str) -> bool) -> bool {
    match &value.kind {
        Kind::Array(elements) => elements.iter().all(|one| holds(&one.value, ours) && innermost(&one.value, ours)),
        Kind::Object(members) => members.iter().all(|member| empty_without(&member.value, ours)) && !members.is_empty(),
        Kind::Text(text) => ours(text),
        Kind::Other => false,
    }
}

fn holds(value: &Node, ours: &dyn Fn(&str) -> bool) -> bool {
    value.texts().iter().any(|text| ours(text))
}

/// The item `at` of `node` with one comma and the blanks before it.
fn around(text: &str, node: &Node, items: &[(usize, &Node, Option<usize>)], at: usize) -> Vec<Range<usize>> {
    let (start, value, comma) = items[at];
    let floor = at.checked_sub(1).map_or(node.span.start + 1, |before| {
        let (_, value, comma) = items[before];
        comma.map_or(value.span.end, |comma| comma + 1)
    });
    // A comment at the end of a line would swallow what comes up to it.
    let said = text[floor..start].contains("//");
    let blank = if said { start } else { floor + text[floor..start].trim_end().len() };
    let mut end = comma.map_or(value.span.end, |comma| comma + 1);
    let close = node.span.end - 1;
    // Alone between the brackets: no blank is left over.
    if items.len() == 1 && text[end..close].trim().is_empty() && !said {
        end = close;
    }
    let mut ranges = Vec::new();
    let before = at.checked_sub(1).and_then(|before| items[before].2);
    if let (None, Some(before)) = (comma, before) {
        ranges.push(before..before + 1);
    }
    ranges.push(blank..end);
    ranges
}

//! Texts with placeholders: `{}`, `{name}`, `%s`, and the expressions of pipeline templates.

use super::value::{Call, Piece, Text, Value};

/// Longer texts are not copied into a placeholder.
const MAX_COPIED: usize = 256;

/// The text that `"…".format(…)` makes.
pub(super) fn format_call(call: &Call) -> Option<Text> {
    let Value::Member(object, method) = &call.callee else { return None };
    let Value::Text(template) = object.as_ref() else { return None };
    if method != "format" {
        return None;
    }
    let values: Vec<_> =
        call.arguments.iter().map(|argument| (argument.name.clone(), argument.value.clone())).collect();
    Some(braces(template.clone(), &values))
}

/// `template` with its `{}`, `{0}` and `{name}` filled; a name that is not given is a variable of that name.
pub fn braces(template: Text, values: &[(Option<String>, Value)]) -> Text {
    let mut in_turn = values.iter().filter(|(name, _)| name.is_none()).map(|(_, value)| value.clone());
    let pieces = |text: &str, out: &mut Text| {
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            out.push_literal(&rest[..at]);
            let brace = &rest[at..=at];
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix(brace) {
                out.push_literal(brace);
                rest = after;
            } else if brace == "{" {
                let Some(end) = rest.find('}') else {
                    out.push_literal(brace);
                    break;
                };
                let field = rest[..end].split([':', '!']).next().unwrap_or_default().trim();
                rest = &rest[end + 1..];
                let value = if field.is_empty() { in_turn.next() } else { placeholder(field, values) };
                out.join(super::lower::as_text(value.unwrap_or(Value::Unknown)));
            } else {
                out.push_literal(brace);
            }
        }
        out.push_literal(rest);
    };
    filled(template, pieces)
}

/// The value of `{0}` or `{name}`. It may be asked for many times, so only a small one is copied: templates in templates
/// would grow without bound.
fn placeholder(field: &str, values: &[(Option<String>, Value)]) -> Option<Value> {
    let given = match field.parse::<usize>() {
        Ok(index) => Some(values.iter().filter(|(name, _)| name.is_none()).nth(index)?),
        Err(_) => values.iter().find(|(name, _)| name.as_deref() == Some(field)),
    };
    match given {
        Some((_, value)) => Some(value).filter(|value| is_small(value)).cloned(),
        None => Some(dotted(field)),
    }
}

fn is_small(value: &Value) -> bool {
    match value {
        Value::Text(text) => text.known().is_some_and(|known| known.len() <= MAX_COPIED),
        Value::Call(_) | Value::List(_) | Value::Map(_) | Value::Index(..) => false,
        Value::Member(object, _) => is_small(object),
        _ => true,
    }
}

/// `template` with its `%s` and `%(name)s` filled in turn.
pub fn percent(template: Text, mut values: Vec<Value>) -> Text {
    if let [Value::List(_)] = values.as_slice()
        && let Some(Value::List(several)) = values.pop()
    {
        values = several;
    }
    let mut in_turn = values.into_iter();
    filled(template, |text, out| {
        let mut rest = text;
        while let Some(at) = rest.find('%') {
            out.push_literal(&rest[..at]);
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix('%') {
                out.push_literal("%");
                rest = after;
                continue;
            }
            let named = rest.starts_with('(');
            let end = if named { rest.find(')').map(|end| end + 1) } else { Some(0) };
            let Some(end) = end else {
                out.push_literal("%");
                break;
            };
            let format = rest[end..].trim_start_matches(|c: char| "#- +.*".contains(c) || c.is_ascii_digit());
            if !format.starts_with(|c: char| c.is_ascii_alphabetic()) {
                out.push_literal("%");
                continue;
            }
            rest = &format[1..];
            let value = if named { None } else { in_turn.next() };
            out.join(super::lower::as_text(value.unwrap_or(Value::Unknown)));
        }
        out.push_literal(rest);
    })
}

fn filled(template: Text, mut fill: impl FnMut(&str, &mut Text)) -> Text {
    let mut out = Text::default();
    for piece in template.pieces {
        match piece {
            Piece::Literal(text) | Piece::Bare(text) => fill(&text, &mut out),
            hole @ Piece::Hole { .. } => out.pieces.push(hole),
        }
    }
    out
}

/// The value of a `${{ … }}` or `{{ … }}`: a dotted path where it is one.
pub(super) fn expression(written: &str) -> Value {
    let inside = written.trim_start_matches('$').trim_start_matches("{{").trim_end_matches("}}");
    let inside = inside.trim_matches('-').trim().trim_start_matches('.');
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    if inside.starts_with(|c: char| c.is_ascii_alphabetic()) && inside.chars().all(plain) {
        dotted(inside)
    } else {
        Value::Unknown
    }
}

/// A path spelled in one piece: `a.b`, `a::b`.
pub(super) fn dotted(written: &str) -> Value {
    let mut names = written.split(['.', ':']).filter(|name| !name.is_empty()).map(str::trim);
    let first = Value::Name(names.next().unwrap_or_default().to_owned());
    names.fold(first, |object, name| Value::Member(Box::new(object), name.to_owned()))
}

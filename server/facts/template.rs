//! Texts with placeholders: `{}`, `{name}`, `%s`, and the expressions of pipeline templates.

use super::value::{Call, Piece, Text, Value};

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
pub(super) fn braces(template: Text, values: &[(Option<String>, Value)]) -> Text {
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
            } else if brace == "{"
                && let Some(end) = rest.find('}')
            {
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

fn placeholder(field: &str, values: &[(Option<String>, Value)]) -> Option<Value> {
    if let Ok(index) = field.parse::<usize>() {
        return values.iter().filter(|(name, _)| name.is_none()).nth(index).map(|(_, value)| value.clone());
    }
    let given = values.iter().find(|(name, _)| name.as_deref() == Some(field));
    Some(given.map_or_else(|| dotted(field), |(_, value)| value.clone()))
}

/// `template` with its `%s` and `%(name)s` filled in turn.
pub(super) fn percent(template: Text, mut values: Vec<Value>) -> Text {
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
            let named = rest.strip_prefix('(').and_then(|name| name.split_once(')'));
            let format = named.map_or(rest, |(_, format)| format);
            let Some(end) = format.find(|c: char| c.is_ascii_alphabetic()) else {
                out.push_literal("%");
                continue;
            };
            rest = &format[end + 1..];
            let value = if named.is_some() { None } else { in_turn.next() };
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

/// The value of a `${{ … }}`: a dotted path where it is one.
pub(super) fn expression(written: &str) -> Value {
    let inside = written.trim_start_matches("${{").trim_end_matches("}}").trim();
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

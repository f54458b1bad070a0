//! Strings and bare words of PowerShell: backticks escape, quotes are doubled, here-strings stand between `@"` and `"@`.

use super::Reader;
use crate::facts::value::{Text, Value};
use crate::text::Span;

/// Variables that always hold the same, or that say where something stands.
const OWN: &[(&str, &str)] = &[
    ("true", "true"),
    ("false", "false"),
    ("null", ""),
    ("pwd", "."),
    ("psscriptroot", "."),
    ("home", "~"),
    ("env:home", "~"),
    ("env:userprofile", "~"),
    ("env:temp", "/tmp"),
    ("env:tmp", "/tmp"),
    ("env:tmpdir", "/tmp"),
];
/// Variables that something else fills.
const GIVEN: &[&str] = &["_", "psitem", "input", "matches", "this"];

/// What `$Name`, `${name}`, `$script:name` or `$env:NAME` stands for; names have no case.
pub(in super::super) fn variable(written: &str) -> Value {
    let name = written.trim_start_matches(['$', '@']).trim_start_matches('{').trim_end_matches('}');
    let lower = name.to_lowercase();
    if let Some((_, text)) = OWN.iter().find(|(own, _)| *own == lower) {
        return Value::Text(Text::literal(*text));
    }
    if GIVEN.contains(&lower.as_str()) {
        return Value::Unknown;
    }
    match lower.split_once(':') {
        Some(("env", _)) => Value::Name(format!("${{{}}}", &name[4..])),
        Some((_, name)) => Value::Name(format!("${{{}}}", plain(name))),
        None => Value::Name(format!("${{{}}}", plain(&lower))),
    }
}

fn plain(name: &str) -> String {
    name.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect()
}

/// The variables in a bare word.
pub(in super::super) fn variables(written: &str) -> Vec<(Span, Value)> {
    let mut found = Vec::new();
    for (at, _) in written.match_indices('$').filter(|(at, _)| !written[..*at].ends_with('`')) {
        let rest = &written[at + 1..];
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':').unwrap_or(rest.len());
        if end > 0 {
            let span = Span::new(at, at + 1 + end);
            found.push((span, variable(span.of(written))));
        }
    }
    found
}

pub(super) fn read(reader: &mut Reader<'_>) {
    let written = reader.written;
    let here = |mark: &str| written.starts_with(mark) && written.len() >= 4;
    if here("@\"") || here("@'") {
        let start = written.find('\n').map_or(2, |end| end + 1);
        let end = written.rfind('\n').filter(|end| *end >= start).unwrap_or(written.len().saturating_sub(2)).max(start);
        reader.skip(start);
        match written.as_bytes()[1] {
            b'"' => reader.read(end, &|rest| escape(rest)),
            _ => reader.take(end),
        }
        return reader.skip(written.len());
    }
    let closed = |quote| written.len() >= 2 && written.ends_with(quote);
    match written.chars().next() {
        Some('\'') => {
            reader.skip(1);
            let end = written.len() - usize::from(closed('\''));
            reader.read(end, &|rest| rest.starts_with("''").then(|| (2, "'".to_owned())));
            reader.skip(written.len());
        }
        Some('"') => {
            reader.skip(1);
            let end = written.len() - usize::from(closed('"'));
            reader.read(end, &|rest| match rest.starts_with("\"\"") {
                true => Some((2, "\"".to_owned())),
                false => escape(rest),
            });
            reader.skip(written.len());
        }
        _ => reader.read(written.len(), &|rest| escape(rest)),
    }
}

/// A backtick and the character behind it.
fn escape(rest: &str) -> Option<(usize, String)> {
    let c = rest.strip_prefix('`')?.chars().next()?;
    let meant = match c {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        '0' => '\0',
        other => other,
    };
    Some((1 + c.len_utf8(), meant.to_string()))
}

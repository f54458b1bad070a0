//! Objects that are values of Terraform: `ip_configuration = { … }` handed to a module is a block by another spelling.

use super::Told;
use crate::facts::Value;
use crate::text::Span;

const MAX_DEPTH: usize = 6;
/// Settings that one value may hold.
const MAX_SETTINGS: usize = 512;

/// The settings inside a value that stands at `span` of `text` and is reached by `path`.
pub(super) fn settings(text: &str, path: &str, value: &Value, span: Span) -> Vec<Told> {
    let mut reader = Reader { text, at: span.start, end: span.end, found: Vec::new() };
    reader.value(path, value, 0);
    reader.found
}

struct Reader<'t> {
    text: &'t str,
    /// Behind the last key.
    at: usize,
    end: usize,
    found: Vec<Told>,
}

impl Reader<'_> {
    fn value(&mut self, path: &str, value: &Value, depth: usize) {
        if depth > MAX_DEPTH || self.found.len() >= MAX_SETTINGS {
            return;
        }
        match value {
            Value::List(list) => list.iter().for_each(|one| {
                if matches!(one, Value::Map(_) | Value::List(_)) {
                    self.value(path, one, depth + 1);
                }
            }),
            Value::Map(entries) => self.map(path, entries, depth),
            _ => {}
        }
    }

    fn map(&mut self, path: &str, entries: &[(Value, Value)], depth: usize) {
        let named = |(key, value): &(Value, Value)| {
            let name = match key {
                Value::Name(name) => Some(name.clone()),
                _ => key.as_text(),
            };
            name.map(|name| (name, value.clone()))
        };
        let beside: Vec<(String, Value)> = entries.iter().take(MAX_SETTINGS).filter_map(named).collect();
        for (name, value) in &beside {
            let path = format!("{path}.{name}");
            let Some(key) = self.key(name) else { continue };
            self.at = key.end;
            if matches!(value, Value::Map(_))
                || matches!(value, Value::List(list) if list.iter().any(|one| matches!(one, Value::Map(_))))
            {
                self.value(&path, value, depth + 1);
            } else if super::asked(&path) {
                let span = Span::new(key.start, self.line_end(key.end));
                self.found.push(Told { path, value: value.clone(), beside: beside.clone(), span, certain: true });
            }
        }
    }

    /// Where the next key of this name stands.
    fn key(&self, name: &str) -> Option<Span> {
        let rest = self.text.get(self.at..self.end)?;
        rest.match_indices(name).find_map(|(at, _)| {
            let before = rest[..at].chars().next_back();
            let behind = rest[at + name.len()..].trim_start_matches(['"', ' ', '\t']);
            let begins = before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != '.');
            (begins && behind.starts_with(['=', ':'])).then(|| {
                let start = self.at + at;
                Span::new(start, start + name.len())
            })
        })
    }

    /// The end of the value behind a key, on its line.
    fn line_end(&self, from: usize) -> usize {
        let rest = self.text.get(from..self.end).unwrap_or_default();
        let mut quoted = false;
        let mut open = 0usize;
        for (at, c) in rest.char_indices() {
            match c {
                '\n' if open == 0 => return from + rest[..at].trim_end().len(),
                '"' => quoted = !quoted,
                '[' | '(' if !quoted => open += 1,
                ']' | ')' if !quoted && open > 0 => open -= 1,
                ',' | '}' | '#' if !quoted && open == 0 => return from + rest[..at].trim_end().len(),
                _ => {}
            }
        }
        from + rest.trim_end().len()
    }
}

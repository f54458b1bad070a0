//! Where a plan names its objects, found in one pass: plans are often one line of many megabytes.

use crate::text::Span;
use std::collections::HashMap;

/// Keys whose values name an object, the better first.
const KEYS: [&str; 2] = ["\"address\"", "\"LogicalResourceId\""];

/// The first place of every name.
#[derive(Debug)]
pub struct Places([HashMap<String, Span>; 2]);

impl Places {
    pub fn of(text: &str) -> Places {
        Places(KEYS.map(|key| {
            let mut found = HashMap::new();
            for (at, _) in text.match_indices(key) {
                if let Some((name, span)) = value(text, at + key.len()) {
                    found.entry(name).or_insert(span);
                }
            }
            found
        }))
    }

    /// The place of an object, with its quotes; the beginning of the text for one that it does not name.
    pub fn place(&self, name: &str) -> Span {
        self.0.iter().find_map(|found| found.get(name)).copied().unwrap_or_default()
    }
}

/// The text that is the value of the key that ends at `at`.
fn value(text: &str, at: usize) -> Option<(String, Span)> {
    let rest = text.get(at..)?.trim_start().strip_prefix(':')?.trim_start();
    let start = text.len() - rest.len();
    let mut escaped = false;
    let inside = rest.strip_prefix('"')?;
    let end = inside.bytes().position(|byte| {
        let closes = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        closes
    })?;
    let span = Span::new(start, start + end + 2);
    Some((serde_json::from_str(span.of(text)).ok()?, span))
}

#[cfg(test)]
mod tests {
    use super::Places;

    #[test]
    fn the_first_place_of_a_name_is_found_however_it_is_written() {
        let text = r#"{"LogicalResourceId": "b", "address" :"a[\"k\"]","address":"b", "previous_address": "c",
            "address": 3, "address": "a[\"k\"]", "address": "open"#;
        let places = Places::of(text);
        assert_eq!(places.place("a[\"k\"]").of(text), r#""a[\"k\"]""#);
        assert_eq!(places.place("a[\"k\"]").start, text.find("\"a[").unwrap_or_default());
        assert_eq!(places.place("b").start, text.rfind("\"b\"").unwrap_or_default());
        assert_eq!([places.place("c"), places.place("open")], [crate::text::Span::default(); 2]);
    }
}

//! What building an image does, and what its containers start: the instructions of a Dockerfile in their order.

use super::Operation;
use super::shell::Start;
use super::steps::{Step, Steps};
use crate::facts::{FactKind, Facts, Piece, Text, Value};

/// Longer values of variables are not followed.
const MAX_VALUE: usize = 1 << 12;

/// What the instructions so far say about the next one.
#[derive(Default)]
struct Stage {
    variables: Vec<(String, String)>,
    folder: String,
    shell: Option<String>,
}

/// The operations of all instructions.
pub(super) fn operations(text: &str, facts: &Facts) -> Vec<Operation> {
    let mut steps = Steps::new(text);
    let mut stage = Stage::default();
    for placed in &facts.items {
        for fact in &placed.item.facts {
            if let FactKind::Setting { key, value, .. } = &fact.kind {
                stage.set(key, value);
            }
        }
        for embedded in &placed.item.embedded {
            let mut start = Start { base: placed.span.start, variables: stage.variables.clone(), ..Start::default() };
            start.place.folder = Some(stage.folder.clone());
            // What containers do when they run is done where they run.
            let written = embedded.span.shift(placed.span.start).of(text);
            start.place.built = written.get(..3).is_some_and(|keyword| keyword.eq_ignore_ascii_case("run"));
            let words = embedded.text.starts_with('\'');
            let shell = stage.shell.as_deref().filter(|_| !words).unwrap_or("sh");
            steps.run(&Step { embedded, shell, start, symbol: String::new(), goes_on: false });
        }
    }
    steps.operations()
}

impl Stage {
    fn set(&mut self, key: &str, value: &Value) {
        if key.eq_ignore_ascii_case("from") {
            // Another image has another shell; what was set before the first one is for all.
            (self.shell, self.folder) = (None, "/".to_owned());
        } else if key.eq_ignore_ascii_case("shell") {
            let Value::List(words) = value else { return };
            let program = words.first().and_then(Value::as_text).unwrap_or_default();
            let name = program.rsplit(['/', '\\']).next().unwrap_or_default().to_ascii_lowercase();
            self.shell = Some(name.trim_end_matches(".exe").to_owned());
        } else if let Value::Text(text) = value {
            let text = self.filled(text);
            if key.eq_ignore_ascii_case("workdir") {
                let below = if text.starts_with('/') { text } else { format!("{}/{text}", self.folder) };
                self.folder = below;
            } else if text.len() <= MAX_VALUE {
                self.variables.retain(|(name, _)| name != key);
                self.variables.push((key.to_owned(), text));
            }
        }
    }

    /// The text with the values of known variables in it.
    fn filled(&self, text: &Text) -> String {
        let pieces = text.pieces.iter().map(|piece| match piece {
            Piece::Literal(text) | Piece::Bare(text) => text.as_str(),
            Piece::Hole { value: Value::Name(name), .. } => {
                self.variables.iter().find(|(one, _)| one == name).map_or("…", |(_, value)| value)
            }
            Piece::Hole { .. } => "…",
        });
        pieces.collect()
    }
}

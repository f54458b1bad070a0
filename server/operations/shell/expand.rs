//! One written word to the words that would arrive.

use super::body::Body;
use super::run::Machine;
use super::variables::Variable;
use super::{Resolved, UNKNOWN, braces};
use crate::facts::{Piece, Text, Value};
use crate::text::Span;

/// A command with more words than this is cut.
const MAX_WORDS: usize = 2048;

impl Machine<'_> {
    /// The words that a written word becomes: none for an empty variable, several for a list.
    pub(super) fn words(&mut self, body: &Body, text: &Text, span: Span) -> Vec<Resolved> {
        let mut found = Vec::new();
        for text in braces::expand(text) {
            let separators = self.separators();
            let mut fields = Fields { found: Vec::new(), open: None, span, maybe_empty: body.maybe_empty, separators };
            for piece in &text.pieces {
                match piece {
                    Piece::Literal(text) => fields.push(text, false),
                    Piece::Bare(text) => fields.push(text, text.contains(['*', '?', '[']) || text.contains(UNKNOWN)),
                    Piece::Hole { value, quoted } => {
                        let value = self.computed(body, value, span);
                        fields.insert(&value, *quoted, text.pieces.len() == 1);
                    }
                }
                if fields.found.len() > MAX_WORDS {
                    break;
                }
            }
            fields.close();
            let size: usize = fields.found.iter().map(|word| word.text.len()).sum();
            self.spend(1 + size / 64);
            found.extend(fields.found);
        }
        found.truncate(MAX_WORDS);
        found
    }

    /// As [`Self::words`] where no splitting happens: an assignment, a file name, a here-document.
    pub(super) fn one_word(&mut self, body: &Body, text: &Text, span: Span) -> Resolved {
        let mut out = Resolved { known: true, span, ..Resolved::default() };
        for piece in &text.pieces {
            match piece {
                Piece::Literal(text) | Piece::Bare(text) => {
                    let unknown = text.contains(UNKNOWN);
                    out.text.push_str(text);
                    out.known &= !unknown;
                    out.maybe_empty |= unknown && body.maybe_empty;
                    out.many |= matches!(piece, Piece::Bare(_)) && text.contains(['*', '?', '[']);
                }
                Piece::Hole { value, .. } => {
                    let value = self.computed(body, value, span);
                    if value.array {
                        out.append(&joined(&value.words));
                    } else {
                        value.words.iter().for_each(|word| out.append(word));
                    }
                }
            }
        }
        self.spend(1 + out.text.len() / 64);
        out
    }

    /// The value of a variable or array assignment.
    pub(super) fn assigned(&mut self, body: &Body, value: &Value, span: Span) -> Variable {
        match value {
            Value::Text(text) => Variable { words: vec![self.one_word(body, text, span)], array: false },
            Value::List(items) => {
                let mut words = Vec::new();
                for item in items.iter().take(MAX_WORDS) {
                    let text = match item {
                        Value::Text(text) => text.clone(),
                        other => Text { pieces: vec![Piece::Hole { value: other.clone(), quoted: false }] },
                    };
                    words.extend(self.words(body, &text, span));
                }
                Variable { words, array: true }
            }
            // Parameters in a table, to be handed over by their names.
            Value::Map(entries) => {
                let words = entries.iter().take(MAX_WORDS).map(|(name, value)| {
                    let name = name.as_text().unwrap_or_default().to_lowercase();
                    let value = match value {
                        Value::Text(text) => self.one_word(body, text, span),
                        other => joined(&self.computed(body, other, span).words),
                    };
                    let text = format!("-{name}:{}", value.text);
                    Resolved { text, span, ..value }
                });
                Variable { words: words.collect(), array: true }
            }
            other => self.computed(body, other, span),
        }
    }

    /// `$IFS`.
    fn separators(&self) -> Vec<char> {
        match self.variables.text("IFS") {
            Some(own) => own.chars().collect(),
            None => vec![' ', '\t', '\n'],
        }
    }

    fn computed(&mut self, body: &Body, value: &Value, span: Span) -> Variable {
        match value {
            Value::Name(written) if written.starts_with('$') => {
                self.variables.demand(written);
                self.variables.parameter(written, 4)
            }
            Value::Call(call) => {
                let printed = self.printed(body, call.span);
                if call.callee.path().as_deref() == Some("$(") {
                    let text = printed.text.trim_end_matches('\n').to_owned();
                    return Variable { words: vec![Resolved { text, span, ..printed }], array: false };
                }
                let source = printed.source.clone();
                let text = self.keep_file(printed);
                Variable {
                    words: vec![Resolved { text, known: true, source, span, ..Resolved::default() }],
                    array: false,
                }
            }
            Value::Text(text) => Variable { words: vec![self.one_word(body, text, span)], array: false },
            Value::Unknown => Variable { words: vec![Resolved::unknown(span)], array: false },
            // Put in by the text around the script: nobody here knows whether it is empty.
            _ => Variable { words: vec![Resolved { maybe_empty: true, ..Resolved::unknown(span) }], array: false },
        }
    }
}

/// Words while they grow.
struct Fields {
    found: Vec<Resolved>,
    open: Option<Resolved>,
    span: Span,
    /// What stands for something unknown in literal text may be empty.
    maybe_empty: bool,
    /// At which characters a value falls apart.
    separators: Vec<char>,
}

impl Fields {
    fn word(&mut self) -> &mut Resolved {
        let span = self.span;
        self.open.get_or_insert_with(|| Resolved { known: true, span, ..Resolved::default() })
    }

    fn push(&mut self, text: &str, many: bool) {
        let unknown = text.contains(UNKNOWN);
        let maybe_empty = unknown && self.maybe_empty;
        let word = self.word();
        word.text.push_str(text);
        word.known &= !unknown;
        word.maybe_empty |= maybe_empty;
        word.many |= many;
    }

    fn close(&mut self) {
        self.found.extend(self.open.take());
    }

    /// Puts a computed value in; `alone` when the word has no other part, so that the value's own place is kept.
    fn insert(&mut self, value: &Variable, quoted: bool, alone: bool) {
        if value.array {
            for (index, word) in value.words.iter().enumerate() {
                if index > 0 {
                    self.close();
                }
                if alone && !word.span.is_empty() {
                    self.found.push(word.clone());
                } else {
                    self.word().append(word);
                    self.word().many |= word.many;
                }
            }
            return;
        }
        for word in &value.words {
            if quoted {
                self.word().append(word);
                continue;
            }
            let mut rest = word.text.as_str();
            while let Some((at, separator)) = rest.char_indices().find(|(_, c)| self.separators.contains(c)) {
                let (before, behind) = rest.split_at(at);
                if !before.is_empty() {
                    self.word().append(&Resolved { text: before.to_owned(), ..word.clone() });
                }
                self.close();
                rest = &behind[separator.len_utf8()..];
            }
            if !rest.is_empty() {
                self.word().append(&Resolved { text: rest.to_owned(), ..word.clone() });
                self.word().many |= word.many || !word.known || rest.contains(['*', '?', '[']);
            }
        }
    }
}

/// Words as one, with spaces between.
pub(super) fn joined(words: &[Resolved]) -> Resolved {
    let mut out = Resolved { known: true, ..Resolved::default() };
    for (index, word) in words.iter().enumerate() {
        if index > 0 {
            out.text.push(' ');
        } else {
            out.span = word.span;
        }
        out.append(word);
        out.span.end = out.span.end.max(word.span.end);
    }
    out
}

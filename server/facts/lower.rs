//! From a node to the value it stands for, by the value patterns of its language.

use super::shell_words::{bare, double_quoted, single_quoted};
use super::slots::{Match, matched};
use super::unquote::{unescape, unquote};
use super::value::{Argument, Call, Piece, Text, Value};
use crate::language::{Compiled, Part, Role};
use crate::text::Span;
use tree_sitter::Node;

/// Deeper expressions are unknown.
const MAX_DEPTH: usize = 48;

/// What lowering needs to know about the text; spans count from `origin`.
#[derive(Clone, Copy)]
pub(super) struct Lower<'a> {
    pub(super) compiled: &'a Compiled,
    pub(super) text: &'a str,
    pub(super) origin: usize,
}

impl<'a> Lower<'a> {
    /// The span of a node, from the start of the item.
    pub(super) fn span(&self, node: Node<'_>) -> Span {
        Span::new(node.start_byte().saturating_sub(self.origin), node.end_byte().saturating_sub(self.origin))
    }

    /// The text of a node as written.
    pub(super) fn written(&self, node: Node<'_>) -> &'a str {
        self.text.get(node.byte_range()).unwrap_or("")
    }

    /// The value of a node.
    pub(super) fn value(&self, node: Node<'_>) -> Value {
        self.at_depth(node, 0)
    }

    /// The call at a node that matched [`Role::Call`].
    pub(super) fn call(&self, found: &Match<'_, '_>, node: Node<'_>) -> Call {
        self.call_at(found, node, 0)
    }

    fn call_at(&self, found: &Match<'_, '_>, node: Node<'_>, depth: usize) -> Call {
        let callee = found.one(Part::Callee).map_or(Value::Unknown, |callee| self.at_depth(callee, depth + 1));
        let arguments = found.all(Part::Argument).map(|argument| self.argument(argument, depth + 1)).collect();
        Call { callee, arguments, span: self.span(node) }
    }

    fn argument(&self, node: Node<'_>, depth: usize) -> Argument {
        for shape in self.compiled.shapes(node.kind_id()) {
            if shape.role == Role::Named
                && let Some(found) = matched(shape, node, self.text)
                && let (Some(name), Some(value)) = (found.one(Part::Name), found.one(Part::Value))
            {
                let name = Some(self.written(name).to_owned());
                return Argument { name, value: self.at_depth(value, depth), span: self.span(node) };
            }
        }
        Argument { name: None, value: self.at_depth(node, depth), span: self.span(node) }
    }

    fn at_depth(&self, node: Node<'_>, depth: usize) -> Value {
        if depth > MAX_DEPTH {
            return Value::Unknown;
        }
        self.compiled
            .shapes(node.kind_id())
            .iter()
            .filter_map(|shape| matched(shape, node, self.text))
            .find_map(|found| self.shaped(&found, node, depth))
            .unwrap_or(Value::Unknown)
    }

    fn shaped(&self, found: &Match<'_, '_>, node: Node<'_>, depth: usize) -> Option<Value> {
        let deeper = |node| self.at_depth(node, depth + 1);
        let value = match found.role() {
            Role::Call => Value::Call(Box::new(self.call_at(found, node, depth))),
            Role::Text => Value::Text(self.text_of(found, node, depth)),
            Role::Bare => Value::Text(Text { pieces: bare(self.written(node)) }),
            Role::Quoted => Value::Text(self.double_quoted(found, node, depth)),
            Role::Raw => Value::Text(Text::literal(single_quoted(self.written(node)))),
            Role::Word => {
                let mut text = Text::default();
                found.all(Part::Piece).for_each(|part| text.join(as_word(deeper(part))));
                Value::Text(text)
            }
            Role::Name => Value::Name(self.written(node).to_owned()),
            Role::Path => dotted(self.written(node)),
            Role::Member => {
                let member = self.written(found.one(Part::Member)?).to_owned();
                match found.one(Part::Object) {
                    Some(object) => Value::Member(Box::new(deeper(object)), member),
                    None => Value::Name(member),
                }
            }
            Role::Chain => {
                let first = deeper(found.one(Part::Object)?);
                found.all(Part::Member).fold(first, |object, member| {
                    let name = self.written(member).trim_start_matches('.').to_owned();
                    Value::Member(Box::new(object), name)
                })
            }
            Role::Index => {
                let key = found.one(Part::Key).map_or(Value::Unknown, deeper);
                Value::Index(Box::new(deeper(found.one(Part::Object)?)), Box::new(key))
            }
            Role::List => Value::List(found.all(Part::Item).map(deeper).collect()),
            Role::Map => Value::Map(found.all(Part::Entry).filter_map(|entry| self.entry(entry, depth + 1)).collect()),
            Role::Number => Value::Number(self.written(node).to_owned()),
            Role::True => Value::Bool(true),
            Role::False => Value::Bool(false),
            Role::Null => Value::Null,
            Role::Concat => {
                let mut text = as_text(deeper(found.one(Part::Left)?));
                text.join(as_text(deeper(found.one(Part::Right)?)));
                Value::Text(text)
            }
            Role::Wrap => deeper(found.one(Part::Inner)?),
            _ => return None,
        };
        Some(value)
    }

    fn entry(&self, node: Node<'_>, depth: usize) -> Option<(Value, Value)> {
        self.compiled.shapes(node.kind_id()).iter().filter(|shape| shape.role == Role::MapEntry).find_map(|shape| {
            let found = matched(shape, node, self.text)?;
            let value = found.one(Part::Value).map_or(Value::Null, |value| self.at_depth(value, depth));
            Some((self.at_depth(found.one(Part::Key)?, depth), value))
        })
    }

    /// The grammar leaves some characters between the parts of a string without a node, so those are taken from the
    /// source.
    fn double_quoted(&self, found: &Match<'_, '_>, node: Node<'_>, depth: usize) -> Text {
        let written = self.written(node);
        let open = usize::from(written.starts_with('"'));
        let close = usize::from(written.len() > open && open == 1 && written.ends_with('"'));
        let (mut at, end) = (node.start_byte() + open, node.end_byte() - close);
        let mut text = Text::default();
        let literal = |text: &mut Text, from: usize, to: usize| {
            let between = self.text.get(from..to).unwrap_or("");
            if !between.is_empty() {
                text.pieces.push(Piece::Literal(double_quoted(between)));
            }
        };
        for part in found.all(Part::Piece) {
            literal(&mut text, at, part.start_byte());
            text.join(as_text(self.at_depth(part, depth + 1)));
            at = part.end_byte();
        }
        literal(&mut text, at, end);
        if text.pieces.is_empty() {
            text.pieces.push(Piece::Literal(String::new()));
        }
        text
    }

    fn text_of(&self, found: &Match<'_, '_>, node: Node<'_>, depth: usize) -> Text {
        if found.one(Part::Piece).is_none() {
            return Text::literal(unquote(self.written(node)));
        }
        let raw = self.written(node).chars().take_while(|c| c.is_ascii_alphabetic()).any(|c| matches!(c, 'r' | 'R'));
        let mut text = Text::default();
        for part in found.all(Part::Piece) {
            if self.compiled.shapes(part.kind_id()).is_empty() {
                let written = self.written(part);
                text.pieces.push(Piece::Literal(if raw { written.to_owned() } else { unescape(written) }));
            } else {
                text.join(as_text(self.at_depth(part, depth + 1)));
            }
        }
        text
    }
}

/// A value as a shell word outside quotes: what is computed may be split into words.
pub(super) fn as_word(value: Value) -> Text {
    match value {
        Value::Text(text) => text,
        other => Text { pieces: vec![Piece::Hole { value: other, quoted: false }] },
    }
}

/// A value as text: texts stay, everything else becomes a hole.
pub(super) fn as_text(value: Value) -> Text {
    match value {
        Value::Text(text) => text,
        other => Text { pieces: vec![Piece::Hole { value: other, quoted: true }] },
    }
}

fn dotted(written: &str) -> Value {
    let mut names = written.split(['.', ':']).filter(|name| !name.is_empty()).map(str::trim);
    let first = Value::Name(names.next().unwrap_or_default().to_owned());
    names.fold(first, |object, name| Value::Member(Box::new(object), name.to_owned()))
}

//! From a node to the value it stands for, by the value patterns of its language.

use super::shell_words::{bare, double_quoted, single_quoted};
use super::slots::{Match, matched};
use super::strings::{self, decode};
use super::template;
use super::value::{Argument, Call, Piece, Text, Value};
use crate::language::{Language, Part, Quoting, Role};
use crate::text::Span;
use tree_sitter::Node;

/// Deeper expressions are unknown.
const MAX_DEPTH: usize = 64;

/// What lowering needs to know about the text; spans count from `origin`.
#[derive(Clone, Copy)]
pub(super) struct Lower<'a> {
    pub(super) language: &'static Language,
    pub(super) text: &'a str,
    pub(super) origin: usize,
    /// Parts of an embedded text that the text around it computes, in order.
    pub(super) holes: &'a [(Span, Value)],
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

    /// A node as the word it is: a text without its quotes, else as written.
    pub(super) fn word(&self, node: Node<'_>) -> String {
        match self.value(node) {
            Value::Text(text) => text.shown(),
            _ => self.written(node).trim().to_owned(),
        }
    }

    /// The call at a node that matched [`Role::Call`].
    pub(super) fn call(&self, found: &Match<'_, '_>, node: Node<'_>) -> Call {
        self.call_at(found, node, 0)
    }

    /// The call of a macro, whose name ends in `!`.
    pub(super) fn token_call(&self, found: &Match<'_, '_>, node: Node<'_>) -> Option<Call> {
        let callee = match self.value(found.one(Part::Callee)?) {
            Value::Name(name) => Value::Name(name + "!"),
            Value::Member(object, member) => Value::Member(object, member + "!"),
            _ => return None,
        };
        let values = self.tokens(found.one(Part::Body)?, 0).into_iter();
        let span = self.span(node);
        Some(Call { callee, arguments: values.map(|value| Argument { name: None, value, span }).collect(), span })
    }

    /// True when a node is a map or a list, seen through wrappers, without looking at what is in it.
    pub(super) fn is_region(&self, node: Node<'_>) -> bool {
        let mut node = node;
        for _ in 0..MAX_DEPTH {
            let found = self.language.compiled().values(node.kind_id()).iter().find_map(|shape| {
                matches!(shape.role, Role::Map | Role::List | Role::Wrap | Role::Apply)
                    .then(|| matched(shape, node, self.text))
                    .flatten()
            });
            let Some(found) = found else { return false };
            match (found.role(), found.one(Part::Inner)) {
                (Role::Map | Role::List, _) => return true,
                (Role::Wrap, Some(inner)) => node = inner,
                _ => return false,
            }
        }
        false
    }

    /// The computed parts inside a literal, with spans from its start.
    pub(super) fn computed(&self, node: Node<'_>, depth: usize) -> Vec<(Span, Value)> {
        let start = node.start_byte();
        let mut found: Vec<(Span, Value)> = Vec::new();
        let shapes = self.language.compiled().values(node.kind_id()).iter();
        let literal = shapes.filter(|shape| shape.role == Role::Text);
        if let Some(literal) = literal.filter_map(|shape| matched(shape, node, self.text)).next() {
            found.extend(literal.all(Part::Piece).map(|piece| {
                (Span::new(piece.start_byte() - start, piece.end_byte() - start), self.at_depth(piece, depth + 1))
            }));
        }
        let written = self.written(node);
        if self.language.strings == Quoting::PowerShell && found.is_empty() && !written.starts_with(['"', '\'', '@']) {
            found.extend(strings::variables_of_powershell(written));
        }
        if self.language.strings == Quoting::Make {
            found.extend(strings::references(written));
        }
        if self.language.strings == Quoting::Yaml {
            let spans = strings::templates(written).into_iter();
            found.extend(spans.map(|span| (span, template::expression(span.of(written)))));
        }
        let first = self.holes.partition_point(|(span, _)| span.end <= start);
        for (span, value) in self.holes[first..].iter().take_while(|(span, _)| span.start < node.end_byte()) {
            let span = Span::new(span.start.saturating_sub(start), span.end - start);
            if !found.iter().any(|(other, _)| other.start < span.end && span.start < other.end) {
                found.push((span, value.clone()));
            }
        }
        found.sort_by_key(|(span, _)| *span);
        found
    }

    fn call_at(&self, found: &Match<'_, '_>, node: Node<'_>, depth: usize) -> Call {
        let callee = match (found.one(Part::Callee), found.one(Part::Member)) {
            (Some(callee), _) => self.at_depth(callee, depth + 1),
            (None, Some(member)) => {
                let member = self.written(member).to_owned();
                match found.one(Part::Object) {
                    Some(object) => Value::Member(Box::new(self.at_depth(object, depth + 1)), member),
                    None => Value::Name(member),
                }
            }
            (None, None) => Value::Unknown,
        };
        let arguments = found.all(Part::Argument).map(|argument| self.argument(argument, depth + 1)).collect();
        Call { callee, arguments, span: self.span(node) }
    }

    fn argument(&self, node: Node<'_>, depth: usize) -> Argument {
        for shape in self.language.compiled().details(node.kind_id()) {
            if shape.role == Role::Named
                && let Some(found) = matched(shape, node, self.text)
                && let Some(value) = found.one(Part::Value)
            {
                // Elsewhere dots spread a list.
                let stars = || match self.written(node) {
                    written if written.starts_with("...") || written.ends_with("...") => "*".to_owned(),
                    written => written.chars().take_while(|c| *c == '*').collect(),
                };
                let name = Some(found.one(Part::Name).map_or_else(stars, |name| self.written(name).to_owned()));
                return Argument { name, value: self.at_depth(value, depth), span: self.span(node) };
            }
        }
        Argument { name: None, value: self.at_depth(node, depth), span: self.span(node) }
    }

    /// An element of a list; one that spreads another list is a call of `*`.
    pub(super) fn element(&self, node: Node<'_>) -> Value {
        self.element_at(node, 0)
    }

    fn element_at(&self, node: Node<'_>, depth: usize) -> Value {
        let argument = self.argument(node, depth);
        match argument.name.as_deref() {
            Some("*") => {
                let argument = Argument { name: None, ..argument };
                let (callee, span) = (Value::Name("*".to_owned()), argument.span);
                Value::Call(Box::new(Call { callee, arguments: vec![argument], span }))
            }
            Some(_) => self.at_depth(node, depth),
            None => argument.value,
        }
    }

    fn at_depth(&self, node: Node<'_>, depth: usize) -> Value {
        if depth > MAX_DEPTH {
            return Value::Unknown;
        }
        if let Some(value) = self.hole(node) {
            return value.clone();
        }
        self.language
            .compiled()
            .values(node.kind_id())
            .iter()
            .filter_map(|shape| matched(shape, node, self.text))
            .find_map(|found| self.shaped(&found, node, depth))
            .unwrap_or(Value::Unknown)
    }

    /// What the text around computes where `node` stands.
    fn hole(&self, node: Node<'_>) -> Option<&Value> {
        let at = self.holes.partition_point(|(span, _)| span.end <= node.start_byte());
        let (span, value) = self.holes.get(at)?;
        (span.start <= node.start_byte() && node.end_byte() <= span.end).then_some(value)
    }

    fn shaped(&self, found: &Match<'_, '_>, node: Node<'_>, depth: usize) -> Option<Value> {
        let deeper = |node| self.at_depth(node, depth + 1);
        let value = match found.role() {
            Role::Call => {
                let call = self.call_at(found, node, depth);
                template::format_call(&call).map_or_else(|| Value::Call(Box::new(call)), Value::Text)
            }
            Role::Apply => Value::Call(Box::new(self.call_at(found, node, depth))),
            Role::Text => Value::Text(self.text_of(node, depth)),
            Role::Bare => Value::Text(Text { pieces: bare(self.written(node)) }),
            Role::Quoted => Value::Text(self.double_quoted(found, node, depth)),
            Role::Raw => Value::Text(self.with_holes(node, &single_quoted(self.written(node)))),
            Role::Word => {
                let mut text = Text::default();
                found.all(Part::Piece).for_each(|part| text.join(as_word(deeper(part))));
                Value::Text(text)
            }
            Role::Join => {
                let mut text = Text::default();
                found.all(Part::Piece).for_each(|piece| text.join(as_text(deeper(piece))));
                Value::Text(text)
            }
            Role::Format => {
                let template = as_text(deeper(found.one(Part::Left)?));
                let values = found.all(Part::Right).map(deeper).collect();
                Value::Text(template::percent(template, values))
            }
            // What is written is the text that it becomes.
            Role::TokenFormat if found.one(Part::Name).is_some_and(|name| self.written(name) == "json") => {
                Value::Text(Text::literal(self.written(found.one(Part::Body)?).trim_matches(['(', ')'])))
            }
            Role::TokenFormat => {
                let mut values = self.tokens(found.one(Part::Body)?, depth).into_iter();
                let template = as_text(values.next()?);
                Value::Text(template::braces(template, &values.map(|value| (None, value)).collect::<Vec<_>>()))
            }
            Role::TokenList => Value::List(self.tokens(found.one(Part::Body)?, depth)),
            Role::Output => {
                let open = self.written(node).get(..2).filter(|open| matches!(*open, "<(" | ">("));
                let open = open.unwrap_or("$(");
                let callee = Value::Name(open.to_owned());
                Value::Call(Box::new(Call { callee, arguments: Vec::new(), span: self.span(node) }))
            }
            Role::Name if self.language.strings == Quoting::PowerShell => {
                strings::variable_of_powershell(self.written(node))
            }
            Role::Name => match self.written(node) {
                // Variables of an object are its attributes.
                written if self.language.strings == Quoting::Ruby && written.starts_with('@') => {
                    let object = Value::Name("self".to_owned());
                    Value::Member(Box::new(object), written.trim_start_matches('@').to_owned())
                }
                written => Value::Name(written.to_owned()),
            },
            Role::Path => template::dotted(self.written(node)),
            Role::Member => {
                let member = self.written(found.one(Part::Member)?).to_owned();
                match found.one(Part::Object) {
                    Some(object) => Value::Member(Box::new(deeper(object)), member),
                    None => Value::Name(member),
                }
            }
            Role::Chain => {
                let first = deeper(found.one(Part::Object)?);
                found.all(Part::Member).fold(first, |object, suffix| self.suffixed(object, suffix, depth + 1))
            }
            Role::Index => {
                let object = found.one(Part::Object)?;
                let key = found.all(Part::Key).find(|key| key.id() != object.id());
                Value::Index(Box::new(deeper(object)), Box::new(key.map_or(Value::Unknown, deeper)))
            }
            Role::List => {
                let mut items: Vec<Value> =
                    found.all(Part::Item).map(|item| self.element_at(item, depth + 1)).collect();
                // A list of one is not told apart from what is in it.
                let alone = self.language.strings == Quoting::PowerShell && items.len() == 1;
                if alone { items.remove(0) } else { Value::List(items) }
            }
            Role::Map => Value::Map(found.all(Part::Entry).filter_map(|entry| self.entry(entry, depth + 1)).collect()),
            Role::Number => Value::Number(self.written(node).to_owned()),
            Role::Bool => Value::Bool(self.written(node).eq_ignore_ascii_case("true")),
            Role::Null => Value::Null,
            Role::Concat => {
                let mut text = as_text(deeper(found.one(Part::Left)?));
                text.join(as_text(deeper(found.one(Part::Right)?)));
                Value::Text(text)
            }
            Role::Below => {
                let (path, part) = (deeper(found.one(Part::Left)?), found.one(Part::Right)?);
                let value = deeper(part);
                if matches!(path, Value::Number(_)) || matches!(value, Value::Number(_)) {
                    return None;
                }
                let callee = Value::Member(Box::new(path), "joinpath".to_owned());
                let argument = Argument { name: None, value, span: self.span(part) };
                Value::Call(Box::new(Call { callee, arguments: vec![argument], span: self.span(node) }))
            }
            Role::Wrap => deeper(found.one(Part::Inner)?),
            _ => return None,
        };
        Some(value)
    }

    /// `object` with the member or index that stands behind it.
    fn suffixed(&self, object: Value, suffix: Node<'_>, depth: usize) -> Value {
        let shapes = self.language.compiled().values(suffix.kind_id()).iter();
        let found = shapes.filter_map(|shape| matched(shape, suffix, self.text)).next();
        let object = Box::new(object);
        match found.as_ref().map(|found| (found.one(Part::Member), found.one(Part::Key))) {
            Some((Some(member), _)) => Value::Member(object, self.written(member).to_owned()),
            Some((_, Some(key))) => Value::Index(object, Box::new(self.at_depth(key, depth))),
            _ => Value::Index(object, Box::new(Value::Unknown)),
        }
    }

    fn entry(&self, node: Node<'_>, depth: usize) -> Option<(Value, Value)> {
        let details = self.language.compiled().details(node.kind_id()).iter();
        let found = details.filter(|shape| shape.role == Role::MapEntry).find_map(|shape| {
            let found = matched(shape, node, self.text)?;
            let key = match found.one(Part::Label) {
                Some(label) => Value::Text(Text::literal(self.written(label))),
                None => self.at_depth(found.one(Part::Key)?, depth),
            };
            let value = found.one(Part::Value).map_or(Value::Null, |value| self.at_depth(value, depth));
            Some((key, value))
        });
        // An entry that is a name only stands for what the name does.
        found.or_else(|| match self.at_depth(node, depth) {
            Value::Name(name) => Some((Value::Text(Text::literal(name.clone())), Value::Name(name))),
            _ => None,
        })
    }

    /// The values between the commas of a token tree; what is more than one token is unknown.
    fn tokens(&self, body: Node<'_>, depth: usize) -> Vec<Value> {
        let mut cursor = body.walk();
        let inside: Vec<Node<'_>> = body.children(&mut cursor).collect();
        let inside = inside.get(1..inside.len().saturating_sub(1)).unwrap_or(&[]);
        let groups = inside.split(|token| token.kind() == ",").filter(|group| !group.is_empty());
        let value = |group: &[Node<'_>]| match group {
            [one] => self.at_depth(*one, depth + 1),
            _ => Value::Unknown,
        };
        groups.map(value).collect()
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

    /// The literal `text` that `node` stands for, with what the text around computes taken out of it.
    pub(super) fn with_holes(&self, node: Node<'_>, text: &str) -> Text {
        let first = self.holes.partition_point(|(span, _)| span.end <= node.start_byte());
        let mut inside = self.holes[first..].iter().take_while(|(span, _)| span.start < node.end_byte());
        let mut parts = text.split(self.language.hole);
        if self.holes.is_empty() {
            return Text::literal(text);
        }
        let mut out = Text::literal(parts.next().unwrap_or_default());
        for part in parts {
            match inside.next() {
                Some((_, value)) => out.join(as_text(value.clone())),
                None => out.push_literal(self.language.hole),
            }
            out.push_literal(part);
        }
        out
    }

    fn text_of(&self, node: Node<'_>, depth: usize) -> Text {
        if self.language.strings == Quoting::Ruby && self.written(node).starts_with("<<") {
            return strings::here_document(self.text, node.end_byte(), self.written(node));
        }
        let computed = self.computed(node, depth);
        let spans: Vec<Span> = computed.iter().map(|(span, _)| *span).collect();
        let decoded = decode(self.language.strings, self.written(node), &spans, "");
        let mut text = Text::default();
        let mut at = 0;
        for (hole, (_, value)) in decoded.holes.iter().zip(computed) {
            text.push_literal(&decoded.text[at..hole.start]);
            text.join(as_text(value));
            at = hole.end;
        }
        text.push_literal(&decoded.text[at..]);
        text
    }
}

/// A value as a shell word outside quotes: what is computed may be split into words.
pub(super) fn as_word(value: Value) -> Text {
    to_text(value, false)
}

/// A value as text: texts stay, everything else becomes a hole.
pub(super) fn as_text(value: Value) -> Text {
    to_text(value, true)
}

fn to_text(value: Value, quoted: bool) -> Text {
    match value {
        Value::Text(text) => text,
        other => Text { pieces: vec![Piece::Hole { value: other, quoted }] },
    }
}

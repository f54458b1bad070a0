//! Documents of YAML, and of JSON, which is YAML: as a tree with places, anchors followed.
//!
//! The facts of a text hold leaves and no lists; here the question is whether two values are the same, so the whole tree
//! counts.

use super::known::Known;
use crate::text::Span;
use saphyr_parser::{Event, Marker, Parser, ScalarStyle};
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

/// A node with its place.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// `!Ref`, `!Sub`; empty where none is written.
    pub(super) tag: String,
    pub(super) span: Span,
    pub(super) kind: Kind,
    /// Nodes in it, those behind anchors as often as they are named.
    pub(super) weight: usize,
}

#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// Text, and whether it was written without quotes, so that it may be a number or a switch.
    Scalar(String, bool),
    List(Vec<Rc<Node>>),
    Map(Vec<Entry>),
}

#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) key_span: Span,
    pub(super) value: Rc<Node>,
}

/// Nodes of one text: anchors can repeat a tree without end.
const MAX_NODES: usize = 400_000;
const MAX_DEPTH: usize = 100;

/// The documents of a text; `None` for what is no YAML.
pub(super) fn documents(text: &str) -> Option<Vec<Rc<Node>>> {
    let marked = text.strip_prefix('\u{feff}').unwrap_or(text);
    let shown = without_templates(marked);
    let mut reader = Reader {
        parser: Parser::new_from_str(&shown),
        lines: Lines::new(&shown, text.len() - marked.len()),
        written: text,
        anchors: HashMap::new(),
        nodes: 0,
    };
    let mut found = Vec::new();
    loop {
        let (event, span) = reader.next()?;
        match event {
            Event::StreamEnd => return Some(found),
            Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
            event => found.push(reader.node(event, span, 0)?),
        }
    }
}

impl Node {
    pub(super) fn entry(&self, key: &str) -> Option<&Entry> {
        let Kind::Map(entries) = &self.kind else { return None };
        entries.iter().find(|entry| entry.key == key)
    }

    pub(super) fn get(&self, key: &str) -> Option<&Rc<Node>> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// What lies below a path of keys.
    pub(super) fn at<'n>(self: &'n Rc<Node>, path: &[&str]) -> Option<&'n Rc<Node>> {
        path.iter().try_fold(self, |node, key| node.get(key))
    }

    pub(super) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(text, _) => Some(text),
            _ => None,
        }
    }

    pub(super) fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Map(entries) => entries,
            _ => &[],
        }
    }

    pub(super) fn items(&self) -> &[Rc<Node>] {
        match &self.kind {
            Kind::List(items) => items,
            _ => &[],
        }
    }
}

/// A node as a value.
pub(super) fn value(node: &Rc<Node>) -> Known {
    match &node.kind {
        Kind::Scalar(text, true) if matches!(text.as_str(), "" | "~" | "null") => Known::Null,
        Kind::Scalar(text, _) => Known::text(text.as_str()),
        Kind::List(items) => Known::List(items.iter().map(value).collect()),
        Kind::Map(entries) => {
            let inside = entries.iter().map(|entry| (entry.key.clone(), value(&entry.value)));
            Known::Map(inside.filter(|(_, value)| *value != Known::Null).collect::<BTreeMap<_, _>>())
        }
    }
}

/// Templates of Helm stand where a value would: `{{ .Values.name }}` becomes a word of the same length, a line of
/// nothing else becomes blank.
fn without_templates(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains("{{") {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        if words.starts_with("{{") && words.ends_with("}}") && words.matches("{{").count() == 1 {
            out.extend(line.chars().map(|c| if c == '\n' || c == '\r' { c } else { ' ' }));
            continue;
        }
        let mut rest = line;
        while let Some(at) = rest.find("{{") {
            let end = rest[at..].find("}}").map_or(rest.len(), |end| at + end + 2);
            out.push_str(&rest[..at]);
            // The words stay, so that another template is another value.
            let word = |c: char| if c.is_alphanumeric() || c == '\n' { c } else { '_' };
            out.extend(rest[at..end].chars().map(|c| if c.is_ascii() { word(c) } else { c }));
            rest = &rest[end..];
        }
        out.push_str(rest);
    }
    out.into()
}

struct Reader<'t> {
    parser: Parser<'t, saphyr_parser::StrInput<'t>>,
    lines: Lines<'t>,
    /// The text with its templates.
    written: &'t str,
    anchors: HashMap<usize, Rc<Node>>,
    nodes: usize,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Option<(Event<'t>, Span)> {
        let (event, span) = self.parser.next_event()?.ok()?;
        let (start, end) = (self.lines.byte(&span.start), self.lines.byte(&span.end));
        Some((event, Span::new(start, end.max(start))))
    }

    /// A scalar on one line as the file says it, where a template stands in it.
    fn with_templates(&self, span: Span) -> Option<String> {
        let written = self.written.get(span.start..span.end).filter(|written| written.contains("{{"))?;
        let quoted = ['"', '\''].into_iter().find_map(|mark| written.strip_prefix(mark)?.strip_suffix(mark));
        (!written.contains('\n')).then(|| quoted.unwrap_or(written).trim().to_owned())
    }

    fn node(&mut self, event: Event<'t>, span: Span, depth: usize) -> Option<Rc<Node>> {
        self.nodes += 1;
        if depth > MAX_DEPTH || self.nodes > MAX_NODES {
            return None;
        }
        let tagged = |tag: Option<std::borrow::Cow<'_, saphyr_parser::Tag>>| {
            tag.map_or_else(String::new, |tag| format!("{}{}", tag.handle, tag.suffix))
        };
        let (anchor, node) = match event {
            Event::Alias(anchor) => return self.anchors.get(&anchor).cloned(),
            Event::Scalar(text, style, anchor, tag) => {
                let text = self.with_templates(span).unwrap_or_else(|| text.into_owned());
                let kind = Kind::Scalar(text, style == ScalarStyle::Plain);
                (anchor, Node { tag: tagged(tag), span, kind, weight: 1 })
            }
            Event::SequenceStart(anchor, tag) => {
                let mut items = Vec::new();
                let mut end = span.end;
                loop {
                    match self.next()? {
                        (Event::SequenceEnd, last) => {
                            end = end.max(items.last().map_or(last.end, |item: &Rc<Node>| item.span.end));
                            break;
                        }
                        (event, at) => items.push(self.node(event, at, depth + 1)?),
                    }
                }
                let span = Span::new(span.start, end.max(span.start));
                (anchor, Node { tag: tagged(tag), span, kind: Kind::List(items), weight: 0 })
            }
            Event::MappingStart(anchor, tag) => {
                let (entries, end) = self.entries(depth)?;
                let span =
                    Span::new(entries.first().map_or(span.start, |entry| entry.key_span.start), end.max(span.start));
                (anchor, Node { tag: tagged(tag), span, kind: Kind::Map(entries), weight: 0 })
            }
            _ => return None,
        };
        let inside: usize = match &node.kind {
            Kind::Scalar(..) => 0,
            Kind::List(items) => items.iter().map(|item| item.weight).sum(),
            Kind::Map(entries) => entries.iter().map(|entry| entry.value.weight).sum(),
        };
        if inside > MAX_NODES {
            return None;
        }
        let node = Rc::new(Node { weight: 1 + inside, ..node });
        if anchor > 0 {
            self.anchors.insert(anchor, Rc::clone(&node));
        }
        Some(node)
    }

    fn entries(&mut self, depth: usize) -> Option<(Vec<Entry>, usize)> {
        let mut entries: Vec<Entry> = Vec::new();
        loop {
            let (event, at) = self.next()?;
            if matches!(event, Event::MappingEnd) {
                let end = entries.last().map_or(at.end, |entry| entry.value.span.end);
                return Some((entries, end));
            }
            let key = self.node(event, at, depth + 1)?;
            let (event, at) = self.next()?;
            let value = self.node(event, at, depth + 1)?;
            let name = key.text().unwrap_or_default();
            if name == "<<" {
                // A merge gives what is not written itself.
                let merged = value.entries().iter().filter(|entry| entries.iter().all(|own| own.key != entry.key));
                let merged: Vec<Entry> = merged.cloned().collect();
                entries.extend(merged);
            } else {
                entries.retain(|entry| entry.key != name);
                entries.push(Entry { key: name.to_owned(), key_span: key.span, value });
            }
        }
    }
}

/// From lines and columns in characters to bytes.
struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    /// Bytes before the text.
    skipped: usize,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str, skipped: usize) -> Lines<'t> {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        Lines { text, starts: std::iter::once(0).chain(ends).collect(), skipped }
    }

    fn byte(&self, marker: &Marker) -> usize {
        let start = marker.line().checked_sub(1).and_then(|line| self.starts.get(line).copied());
        let Some(start) = start else { return self.skipped + self.text.len() };
        let line = self.text[start..].split('\n').next().unwrap_or("");
        let inside = line.char_indices().nth(marker.col()).map_or(line.len(), |(at, _)| at);
        self.skipped + start + inside
    }
}

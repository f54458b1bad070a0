//! JSON as people keep it in settings: where everything stands, comments and trailing commas included.
//!
//! Made for small edits of somebody else's file, so it keeps places and order and no values. It must not know what the
//! file is for.

use serde_json::Value;
use std::fmt;
use std::ops::Range;

/// Larger settings are not read.
pub const MAX_BYTES: usize = 4 << 20;

/// Values nested deeper are not read.
const MAX_DEPTH: usize = 128;

/// A value and where it stands.
#[derive(Debug)]
pub(super) struct Node {
    /// Bytes of the value, brackets and quotes included.
    pub(super) span: Range<usize>,
    pub(super) kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    /// `comma` in an item is the place of the comma after it.
    Object(Vec<Member>),
    Array(Vec<Element>),
    Text(String),
    /// A number, `true`, `false` or `null`.
    Other,
}

#[derive(Debug)]
pub(super) struct Member {
    pub(super) name: String,
    /// Where its name begins.
    pub(super) start: usize,
    pub(super) value: Node,
    pub(super) comma: Option<usize>,
}

#[derive(Debug)]
pub(super) struct Element {
    pub(super) value: Node,
    pub(super) comma: Option<usize>,
}

/// Why a text is no JSON, with the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// From 1.
    pub line: usize,
    /// From 1, in bytes.
    pub column: usize,
    pub reason: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.reason)
    }
}

impl Broken {
    /// The mistake at the byte `at` of `text`.
    pub(super) fn at(text: &str, at: usize, reason: impl Into<String>) -> Broken {
        let before = text.get(..at).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.len() - before.rfind('\n').map_or(0, |end| end + 1) + 1;
        Broken { line, column, reason: reason.into() }
    }
}

impl Kind {
    /// In words, for messages.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Kind::Object(_) => "an object",
            Kind::Array(_) => "a list",
            Kind::Text(_) => "a text",
            Kind::Other => "a number or word",
        }
    }
}

impl Node {
    /// The member that counts: of two with one name it is the last one.
    pub(super) fn member(&self, name: &str) -> Option<&Member> {
        match &self.kind {
            Kind::Object(members) => members.iter().rev().find(|member| member.name == name),
            _ => None,
        }
    }

    /// What it says, without places and comments. `text` is the text it was read from.
    pub(super) fn value(&self, text: &str) -> Value {
        match &self.kind {
            Kind::Text(text) => Value::from(text.as_str()),
            Kind::Array(elements) => elements.iter().map(|element| element.value.value(text)).collect(),
            Kind::Object(members) => {
                members.iter().map(|member| (member.name.clone(), member.value.value(text))).collect()
            }
            Kind::Other => serde_json::from_str(&text[self.span.clone()]).unwrap_or_default(),
        }
    }

    /// All texts in it, at any depth.
    pub(super) fn texts(&self) -> Vec<&str> {
        match &self.kind {
            Kind::Text(text) => vec![text],
            Kind::Array(elements) => elements.iter().flat_map(|element| element.value.texts()).collect(),
            Kind::Object(members) => members.iter().flat_map(|member| member.value.texts()).collect(),
            Kind::Other => Vec::new(),
        }
    }
}

/// The one value of `text`; `None` if there is nothing but blanks and comments.
pub(super) fn parse(text: &str) -> Result<Option<Node>, Broken> {
    if text.len() > MAX_BYTES {
        return Err(Broken::at(text, 0, format!("larger than {} MB", MAX_BYTES >> 20)));
    }
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut reader = Reader { text, at: start };
    reader.blank()?;
    if reader.at == text.len() {
        return Ok(None);
    }
    let node = reader.value(0)?;
    reader.blank()?;
    if reader.at < text.len() {
        return Err(reader.broken("something stands behind the end of the value"));
    }
    Ok(Some(node))
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn broken(&self, reason: impl Into<String>) -> Broken {
        Broken::at(self.text, self.at, reason)
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Over blanks and comments.
    fn blank(&mut self) -> Result<(), Broken> {
        loop {
            let rest = self.rest();
            let skipped = if rest.starts_with([' ', '\t', '\r', '\n']) {
                rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len()
            } else if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").ok_or_else(|| self.broken("this comment has no end"))? + 2
            } else {
                return Ok(());
            };
            self.at += skipped;
        }
    }

    fn value(&mut self, depth: usize) -> Result<Node, Broken> {
        if depth > MAX_DEPTH {
            return Err(self.broken(format!("nested deeper than {MAX_DEPTH} levels")));
        }
        let start = self.at;
        let kind = match self.next() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Kind::Text(self.string()?),
            Some(_) => self.word()?,
            None => return Err(self.broken("a value was expected, but the text ends")),
        };
        Ok(Node { span: start..self.at, kind })
    }

    fn object(&mut self, depth: usize) -> Result<Kind, Broken> {
        let mut members: Vec<Member> = Vec::new();
        self.at += 1;
        loop {
            self.blank()?;
            if self.next() == Some(b'}') {
                self.at += 1;
                return Ok(Kind::Object(members));
            }
            self.after_comma(members.last().map(|member| member.comma))?;
            let start = self.at;
            if self.next() != Some(b'"') {
                return Err(self.broken("a name in double quotes or `}` was expected"));
            }
            let name = self.string()?;
            self.blank()?;
            if self.next() != Some(b':') {
                return Err(self.broken(format!("`:` was expected after the name `{name}`")));
            }
            self.at += 1;
            self.blank()?;
            let value = self.value(depth + 1)?;
            members.push(Member { name, start, value, comma: self.comma()? });
        }
    }

    fn array(&mut self, depth: usize) -> Result<Kind, Broken> {
        let mut elements: Vec<Element> = Vec::new();
        self.at += 1;
        loop {
            self.blank()?;
            if self.next() == Some(b']') {
                self.at += 1;
                return Ok(Kind::Array(elements));
            }
            self.after_comma(elements.last().map(|element| element.comma))?;
            let value = self.value(depth + 1)?;
            elements.push(Element { value, comma: self.comma()? });
        }
    }

    /// An item may only stand here if the one before has a comma.
    fn after_comma(&self, before: Option<Option<usize>>) -> Result<(), Broken> {
        match before {
            Some(None) => Err(self.broken("`,` or the closing bracket was expected")),
            _ => Ok(()),
        }
    }

    fn comma(&mut self) -> Result<Option<usize>, Broken> {
        self.blank()?;
        if self.next() != Some(b',') {
            return Ok(None);
        }
        self.at += 1;
        Ok(Some(self.at - 1))
    }

    fn string(&mut self) -> Result<String, Broken> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut end = start + 1;
        loop {
            match bytes.get(end) {
                None | Some(b'\n') => return Err(self.broken("this text has no closing quote")),
                Some(b'"') => break,
                Some(b'\\') => end += 2,
                Some(_) => end += 1,
            }
        }
        let written = self.text.get(start..=end).ok_or_else(|| self.broken("this text has a broken escape"))?;
        let text = serde_json::from_str(written).map_err(|_| self.broken("this text has a broken escape"))?;
        self.at = end + 1;
        Ok(text)
    }

    fn word(&mut self) -> Result<Kind, Broken> {
        let rest = self.rest();
        let end =
            rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '-' | '.')).unwrap_or(rest.len());
        let word = &rest[..end];
        if serde_json::from_str::<Value>(word).is_err() {
            return Err(self.broken("a value was expected"));
        }
        self.at += end;
        Ok(Kind::Other)
    }
}

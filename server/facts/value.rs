//! Values as far as the text tells them.

use crate::text::Span;

/// An expression, reduced to what matters for meaning; everything else is `Unknown`.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(Text),
    /// As written, for instance `0`, `7.5`, `1_000`.
    Number(String),
    Bool(bool),
    Null,
    Name(String),
    /// `object.member`, `object::member`.
    Member(Box<Value>, String),
    Index(Box<Value>, Box<Value>),
    Call(Box<Call>),
    List(Vec<Value>),
    Map(Vec<(Value, Value)>),
    Unknown,
}

/// Text of literal and computed pieces.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    pub pieces: Vec<Piece>,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Characters as they arrive, quotes and escapes resolved; nothing in it is special to a shell.
    Literal(String),
    /// Characters outside quotes in a shell word, where `*`, `?`, `~` and `{}` still mean something.
    Bare(String),
    /// A value put in at run time. `quoted` is false where a shell would split it into words.
    Hole { value: Value, quoted: bool },
}

/// A call with its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    pub callee: Value,
    pub arguments: Vec<Argument>,
    pub span: Span,
}

/// One argument of a call.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Name of a keyword argument; `*` or `**` for a list or a map that is spread out.
    pub name: Option<String>,
    pub value: Value,
    pub span: Span,
}

impl Text {
    /// A text of one literal piece.
    pub fn literal(text: impl Into<String>) -> Text {
        Text { pieces: vec![Piece::Literal(text.into())] }
    }

    /// The whole text where no piece of it is computed.
    pub fn known(&self) -> Option<String> {
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Literal(text) | Piece::Bare(text) => Some(text.as_str()),
                Piece::Hole { .. } => None,
            })
            .collect()
    }

    /// The text with computed pieces as `…`, for people.
    pub fn shown(&self) -> String {
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Literal(text) | Piece::Bare(text) => text.as_str(),
                Piece::Hole { .. } => "…",
            })
            .collect()
    }

    /// Appends characters, where there are any.
    pub fn push_literal(&mut self, more: &str) {
        match self.pieces.last_mut() {
            _ if more.is_empty() => {}
            Some(Piece::Literal(text)) => text.push_str(more),
            _ => self.pieces.push(Piece::Literal(more.to_owned())),
        }
    }

    /// Appends another text.
    pub fn join(&mut self, other: Text) {
        for piece in other.pieces {
            match piece {
                Piece::Literal(text) => self.push_literal(&text),
                other => self.pieces.push(other),
            }
        }
    }
}

impl Value {
    /// The text of a literal string, or of a bare scalar.
    pub fn as_text(&self) -> Option<String> {
        match self {
            Value::Text(text) => text.known(),
            _ => None,
        }
    }

    /// A plain dotted path: `boto3.client` for nested members of a name.
    pub fn path(&self) -> Option<String> {
        match self {
            Value::Name(name) => Some(name.clone()),
            Value::Member(object, member) => object.path().map(|path| format!("{path}.{member}")),
            _ => None,
        }
    }

    /// The last name: the member of a member, the name of a name, of a call's callee.
    pub fn last_name(&self) -> Option<&str> {
        match self {
            Value::Name(name) => Some(name.rsplit('.').next().unwrap_or(name)),
            Value::Member(_, member) => Some(member),
            _ => None,
        }
    }
}

impl Call {
    /// The value of the keyword argument `name`.
    pub fn named(&self, name: &str) -> Option<&Value> {
        self.arguments.iter().find(|argument| argument.name.as_deref() == Some(name)).map(|argument| &argument.value)
    }

    /// The value of the positional argument `index`.
    pub fn positional(&self, index: usize) -> Option<&Value> {
        self.arguments.iter().filter(|argument| argument.name.is_none()).nth(index).map(|argument| &argument.value)
    }
}

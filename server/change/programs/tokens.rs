//! Words of Python and TypeScript, and the calls they make. Both languages write what matters here alike.

use crate::change::known::Known;
use crate::text::Span;

#[derive(Clone, Debug, PartialEq)]
pub(in crate::change) struct Token {
    pub(in crate::change) kind: Kind,
    pub(in crate::change) span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub(in crate::change) enum Kind {
    Word(String),
    /// A text; `None` where something is put in.
    Text(Option<String>),
    Number(String),
    Sign(char),
}

impl Token {
    pub(in crate::change) fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(in crate::change) fn is(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }
}

/// The tokens of a program without its comments.
pub(in crate::change) fn tokens(text: &str, python: bool) -> Vec<Token> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = &text[at..];
        let start = at;
        if c.is_whitespace() {
            at += c.len_utf8();
        } else if python && c == '#' || !python && rest.starts_with("//") {
            at += rest.find('\n').unwrap_or(rest.len());
        } else if !python && rest.starts_with("/*") {
            at += rest.find("*/").map_or(rest.len(), |end| end + 2);
        } else if c.is_alphabetic() || c == '_' || c == '$' {
            let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$')).unwrap_or(rest.len());
            let word = &rest[..end];
            at += end;
            let quoted = python && end <= 2 && matches!(bytes.get(at), Some(b'"' | b'\''));
            if quoted && word.chars().all(|c| "rbfuRBFU".contains(c)) {
                let computed = word.to_lowercase().contains('f');
                let (value, length) = string(&text[at..], python);
                at += length;
                let value = value.filter(|value| !(computed && value.contains('{')));
                found.push(Token { kind: Kind::Text(value), span: Span::new(start, at) });
            } else {
                found.push(Token { kind: Kind::Word(word.to_owned()), span: Span::new(start, at) });
            }
        } else if c.is_ascii_digit() {
            let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '.' || c == '_')).unwrap_or(rest.len());
            at += end;
            found.push(Token { kind: Kind::Number(rest[..end].to_owned()), span: Span::new(start, at) });
        } else if c == '"' || c == '\'' || !python && c == '`' {
            let (value, length) = string(rest, python);
            at += length;
            found.push(Token { kind: Kind::Text(value), span: Span::new(start, at) });
        } else {
            at += c.len_utf8();
            found.push(Token { kind: Kind::Sign(c), span: Span::new(start, at) });
        }
    }
    found
}

/// The text at the beginning of `rest`, and how long it is written.
fn string(rest: &str, python: bool) -> (Option<String>, usize) {
    let quote = rest.chars().next().unwrap_or('"');
    let triple: String = std::iter::repeat_n(quote, 3).collect();
    let mark = if python && rest.starts_with(&triple) { triple.as_str() } else { &rest[..1] };
    let mut value = String::new();
    let mut computed = false;
    let mut at = mark.len();
    while let Some(c) = rest.get(at..).and_then(|rest| rest.chars().next()) {
        if rest[at..].starts_with(mark) {
            return ((!computed).then_some(value), at + mark.len());
        }
        if c == '\n' && mark.len() == 1 && quote != '`' {
            break;
        }
        computed |= quote == '`' && rest[at..].starts_with("${");
        at += c.len_utf8();
        if c == '\\' {
            if let Some(next) = rest.get(at..).and_then(|rest| rest.chars().next()) {
                value.push(next);
                at += next.len_utf8();
            }
        } else {
            value.push(c);
        }
    }
    (None, at)
}

/// A call: the path that is called, and its arguments.
#[derive(Clone, Debug)]
pub(in crate::change) struct Call {
    pub(in crate::change) path: Vec<String>,
    /// From the first name to the closing bracket.
    pub(in crate::change) span: Span,
    pub(in crate::change) arguments: Vec<Argument>,
    /// Index of the token behind it.
    pub(in crate::change) end: usize,
    /// Index of its first token.
    pub(in crate::change) start: usize,
}

/// An argument, with the name it is passed by.
#[derive(Clone, Debug)]
pub(in crate::change) struct Argument {
    pub(in crate::change) name: Option<String>,
    /// Its tokens.
    pub(in crate::change) from: usize,
    pub(in crate::change) to: usize,
    pub(in crate::change) span: Span,
    pub(in crate::change) value_span: Span,
}

/// Every call of a text, in the order in which they begin.
pub(in crate::change) fn calls(tokens: &[Token]) -> Vec<Call> {
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let continued = at > 0 && tokens[at - 1].is('.');
        if tokens[at].word().is_none() || continued {
            continue;
        }
        found.extend(call(tokens, at));
    }
    found
}

/// The call that begins at a word.
pub(in crate::change) fn call(tokens: &[Token], start: usize) -> Option<Call> {
    let mut path = vec![tokens.get(start)?.word()?.to_owned()];
    let mut at = start + 1;
    while tokens.get(at).is_some_and(|token| token.is('.')) {
        path.push(tokens.get(at + 1)?.word()?.to_owned());
        at += 2;
    }
    // `new Table<Row>(…)`: type arguments say nothing here.
    if !tokens.get(at)?.is('(') {
        return None;
    }
    let (arguments, end) = arguments(tokens, at)?;
    let span = Span::new(tokens[start].span.start, tokens.get(end - 1)?.span.end);
    Some(Call { path, span, arguments, end, start })
}

/// What stands between the bracket at `open` and its partner, by commas.
pub(in crate::change) fn arguments(tokens: &[Token], open: usize) -> Option<(Vec<Argument>, usize)> {
    let mut found = Vec::new();
    let mut depth = 0usize;
    let mut from = open + 1;
    for at in open..tokens.len() {
        match &tokens[at].kind {
            Kind::Sign('(' | '[' | '{') => depth += 1,
            Kind::Sign(')' | ']' | '}') => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    found.extend(argument(tokens, from, at));
                    return Some((found, at + 1));
                }
            }
            Kind::Sign(',') if depth == 1 => {
                found.extend(argument(tokens, from, at));
                from = at + 1;
            }
            _ => {}
        }
    }
    None
}

fn argument(tokens: &[Token], from: usize, to: usize) -> Option<Argument> {
    let first = tokens.get(from).filter(|_| from < to)?;
    let last = &tokens[to - 1];
    let named = tokens.get(from + 1).filter(|_| from + 2 < to);
    let sign = named.is_some_and(|sign| sign.is('=') || sign.is(':'))
        && !tokens.get(from + 2).is_some_and(|next| next.is('='));
    let name = match &first.kind {
        Kind::Word(word) if sign => Some(word.clone()),
        Kind::Text(Some(text)) if sign => Some(text.clone()),
        _ => None,
    };
    let from = if name.is_some() { from + 2 } else { from };
    let span = Span::new(first.span.start, last.span.end);
    let value_span = Span::new(tokens[from].span.start, last.span.end);
    Some(Argument { name, from, to, span, value_span })
}

/// What an argument says: texts, switches, numbers, lists of them, dotted names as their text.
pub(in crate::change) fn value(tokens: &[Token]) -> Known {
    match tokens {
        [one] => match &one.kind {
            Kind::Text(Some(text)) => Known::text(text.as_str()),
            Kind::Number(number) => Known::number(number).unwrap_or_else(|| Known::Symbol(number.clone())),
            Kind::Word(word) => match word.as_str() {
                "True" | "true" => Known::Bool(true),
                "False" | "false" => Known::Bool(false),
                "None" | "null" | "undefined" => Known::Null,
                word => Known::Symbol(word.to_owned()),
            },
            _ => Known::Symbol("…".to_owned()),
        },
        [open, ..] if open.is('[') => match arguments(tokens, 0) {
            Some((items, _)) => Known::List(items.iter().map(|item| value(&tokens[item.from..item.to])).collect()),
            None => Known::Symbol("…".to_owned()),
        },
        many => {
            let written = |token: &Token| match &token.kind {
                Kind::Word(text) | Kind::Number(text) => text.clone(),
                Kind::Text(text) => format!("{:?}", text.clone().unwrap_or_default()),
                Kind::Sign(sign) => sign.to_string(),
            };
            Known::Symbol(many.iter().map(written).collect())
        }
    }
}

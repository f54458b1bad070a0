//! Words, names, strings and where a statement ends.

use crate::text::Span;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A keyword or plain name, a parameter (`:id`, `$1`, `%s`, `{table}`), a number.
    Word,
    /// `"x"`, `` `x` ``, `[x]`.
    Name,
    /// `'…'`.
    Text,
    /// `$tag$ … $tag$`.
    Body,
    /// Anything else, one character.
    Mark,
}

/// A token; `text` is without quotes for names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'t> {
    pub(super) kind: Kind,
    pub(super) text: &'t str,
    /// As written.
    pub(super) raw: &'t str,
    pub(super) span: Span,
    /// First of its line.
    starts_line: bool,
}

impl Token<'_> {
    /// True for this keyword in any case.
    pub(super) fn is(&self, keyword: &str) -> bool {
        self.kind == Kind::Word && self.text.eq_ignore_ascii_case(keyword)
    }

    /// True for one of these keywords.
    pub(super) fn is_any(&self, keywords: &[&str]) -> bool {
        keywords.iter().any(|keyword| self.is(keyword))
    }
}

/// All tokens without comments, client commands (`\c prod`) and the rows behind `COPY … FROM stdin`.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    scan(text).0
}

/// The tokens, and where the comments stand.
pub(super) fn scan(text: &str) -> (Vec<Token<'_>>, Vec<Span>) {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut comments = Vec::new();
    let mut first = 0;
    let mut at = 0;
    let mut starts_line = true;
    while let Some(&byte) = bytes.get(at) {
        let rest = &text[at..];
        if byte == b';' {
            let rows = if copies(&found[first..]) { rest.find("\n\\.") } else { None };
            found.push(Token {
                kind: Kind::Mark,
                text: ";",
                raw: &rest[..1],
                span: Span::new(at, at + 1),
                starts_line: std::mem::replace(&mut starts_line, rows.is_some()),
            });
            at += rows.map_or(1, |end| end + 1);
            first = found.len();
            continue;
        }
        let mut token = |kind, text, len: usize, starts_line: &mut bool| {
            let raw = &rest[..len];
            found.push(Token { kind, text, raw, span: Span::new(at, at + len), starts_line: *starts_line });
            *starts_line = false;
            len
        };
        let mut aside = |len: usize| {
            comments.push(Span::new(at, at + len));
            len
        };
        at += match byte {
            b'\n' => {
                starts_line = true;
                1
            }
            _ if byte.is_ascii_whitespace() => 1,
            b'-' if rest.starts_with("--") => aside(line(rest)),
            // `#` starts a comment in MySQL and a temporary name elsewhere.
            b'#' if starts_line || !rest[1..].starts_with(|c: char| c.is_alphabetic() || c == '#') => aside(line(rest)),
            b'\\' if starts_line => line(rest),
            b'/' if rest.starts_with("/*") => aside(comment(rest)),
            b'\'' => {
                let len = string(rest, '\'');
                token(Kind::Text, &rest[..len], len, &mut starts_line)
            }
            b'"' | b'`' => {
                let len = string(rest, char::from(byte));
                token(Kind::Name, rest[..len].trim_matches(char::from(byte)), len, &mut starts_line)
            }
            b'[' if rest[1..].starts_with(|c: char| c.is_alphabetic() || "_#@…".contains(c)) => {
                let len = rest.find(']').map_or(rest.len(), |end| end + 1);
                token(Kind::Name, rest[1..len].trim_end_matches(']'), len, &mut starts_line)
            }
            b'$' if body(rest).is_some() => {
                let len = body(rest).unwrap_or(1);
                token(Kind::Body, &rest[..len], len, &mut starts_line)
            }
            b'{' => {
                let close = if rest.starts_with("{{") { "}}" } else { "}" };
                let len = rest.find(close).map_or(1, |end| end + close.len());
                token(Kind::Word, &rest[..len], len, &mut starts_line)
            }
            b'%' if rest[1..].starts_with(['s', '(']) => {
                let len = if rest[1..].starts_with('s') { 2 } else { rest.find(')').map_or(1, |end| end + 1) };
                let len = len + usize::from(len > 2 && rest[len..].starts_with('s'));
                token(Kind::Word, &rest[..len], len, &mut starts_line)
            }
            _ => {
                let end = rest.find(|c: char| !in_word(c)).unwrap_or(rest.len());
                let head = usize::from(byte == b':' && rest[1..].starts_with(in_word));
                if end > 0 || head > 0 {
                    let len = head + rest[head..].find(|c: char| !in_word(c)).unwrap_or(rest.len() - head);
                    token(Kind::Word, &rest[..len], len, &mut starts_line)
                } else {
                    let len = rest.chars().next().map_or(1, char::len_utf8);
                    token(Kind::Mark, &rest[..len], len, &mut starts_line)
                }
            }
        };
    }
    (found, comments)
}

/// True for `COPY … FROM stdin`, which rows follow.
fn copies(statement: &[Token<'_>]) -> bool {
    statement.first().is_some_and(|first| first.is("copy")) && statement.iter().any(|token| token.is("stdin"))
}

/// Index of the token that ends the first statement, or the number of tokens.
pub(super) fn statement_end(tokens: &[Token<'_>]) -> usize {
    let routine = routine(tokens);
    let mut open = 0usize;
    let mut cases = 0usize;
    for (index, token) in tokens.iter().enumerate() {
        let alone = token.starts_line && tokens.get(index + 1).is_none_or(|next| next.starts_line);
        if alone && token.is("go") {
            return index;
        }
        if routine && token.is("begin") {
            open += 1;
        } else if routine && token.is("case") {
            cases += 1;
        } else if routine && token.is("end") {
            let of = tokens.get(index + 1).is_some_and(|next| next.is_any(&["if", "loop", "while", "repeat"]));
            match (of, cases) {
                (true, _) => {}
                (false, 0) => open = open.saturating_sub(1),
                (false, _) => cases -= 1,
            }
        }
        if token.kind == Kind::Mark && token.text == ";" && open == 0 {
            return index;
        }
    }
    tokens.len()
}

/// True when a routine is defined: what stands in its body does not run now.
pub(super) fn routine(tokens: &[Token<'_>]) -> bool {
    let kinds = ["procedure", "proc", "function", "trigger", "package", "event"];
    tokens.first().is_some_and(|first| first.is_any(&["create", "alter"]))
        && tokens.iter().take(8).any(|token| token.is_any(&kinds))
}

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$' | '@' | '#' | '…' | '?')
}

fn line(rest: &str) -> usize {
    rest.find('\n').unwrap_or(rest.len())
}

/// Comments may nest.
fn comment(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let (mut depth, mut at) = (0usize, 0);
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => {
                depth += 1;
                at += 2;
            }
            b"*/" if depth <= 1 => return at + 2,
            b"*/" => {
                depth -= 1;
                at += 2;
            }
            _ => at += 1,
        }
    }
    rest.len()
}

/// Length of the string that starts here; a doubled quote stands for itself, as one behind a backslash does.
fn string(rest: &str, quote: char) -> usize {
    let mut chars = rest.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if c == '\\' && quote == '\'' {
            chars.next();
        } else if c == quote {
            match chars.peek() {
                Some((_, next)) if *next == quote => drop(chars.next()),
                _ => return at + quote.len_utf8(),
            }
        }
    }
    rest.len()
}

/// Length of the `$tag$ … $tag$` that starts here.
fn body(rest: &str) -> Option<usize> {
    let tag_end = rest[1..].find(|c: char| !c.is_alphanumeric() && c != '_')? + 1;
    let tag = rest.get(..=tag_end).filter(|tag| tag.ends_with('$'))?;
    if tag[1..].starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    Some(rest[tag.len()..].find(tag).map_or(rest.len(), |end| tag.len() + end + tag.len()))
}

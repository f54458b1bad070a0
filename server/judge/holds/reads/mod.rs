//! Programs of interpreters that can only read: every name in them is one of reading, or a variable of their own.
//!
//! What is not understood is not said to read. This is no reading of the language: a name that could be called, or that
//! somebody has bound to something else, has to be known.

#[cfg(test)]
mod tests;
mod words;

use std::collections::BTreeSet;
use words::READING;

/// True when the program can do nothing but read, as far as its words tell.
pub(super) fn only_reads(interpreter: &str, program: &str) -> bool {
    // In other languages a word alone calls, and a string can name what is opened for writing.
    let known = ["python", "pypy", "node", "deno", "bun", "ruby"].iter().any(|known| interpreter.starts_with(known));
    known && tokens(program).is_some_and(|tokens| harmless(&tokens))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Token<'t> {
    Word(&'t str),
    /// A quoted text, and the letters right before it.
    Text(&'t str),
    Sign(char),
}

fn harmless(tokens: &[Token<'_>]) -> bool {
    let at = |index: usize| tokens.get(index).copied();
    let before = |index: usize, back: usize| index.checked_sub(back).and_then(at);
    let mut bound = BTreeSet::new();
    for (index, token) in tokens.iter().enumerate() {
        let Token::Word(word) = token else { continue };
        let assigned = at(index + 1) == Some(Token::Sign('=')) && at(index + 2) != Some(Token::Sign('='));
        let introduced = matches!(before(index, 1), Some(Token::Word("for" | "as" | "const" | "let" | "var")));
        let parameter = before(index, 1) == Some(Token::Sign('|'));
        if assigned || introduced || parameter {
            bound.insert(*word);
        }
    }
    // `open(mode="r")` names a parameter; whoever gives a reader's name to something else hides what it is.
    let named = |word: &str| word == "encoding";
    if bound.iter().any(|word| READING.contains(word) && !named(word)) {
        return false;
    }
    tokens.iter().enumerate().all(|(index, token)| match token {
        Token::Word("open") => opens_to_read(&tokens[index + 1..], before(index, 1) == Some(Token::Sign('.'))),
        Token::Word("require") => matches!(tokens.get(index + 1..), Some(behind) if requires_a_reader(behind)),
        // Without a receiver Ruby runs what it loads.
        Token::Word("load") => before(index, 1) == Some(Token::Sign('.')),
        Token::Word(word) if READING.contains(word) => true,
        Token::Word(word) if word.starts_with(|c: char| c.is_ascii_digit()) => true,
        Token::Word(word) => {
            let called = at(index + 1) == Some(Token::Sign('('));
            let part = before(index, 1) == Some(Token::Sign('.'));
            bound.contains(word) && !called && !part
        }
        Token::Text(text) => !opens_for_writing(text) && !text.contains("#{"),
        // A template, a command in backquotes, and what appends to a list in Ruby, or to a file.
        Token::Sign('`') => false,
        Token::Sign('<') => at(index + 1) != Some(Token::Sign('<')),
        // A function that is worked out.
        Token::Sign('(') => !matches!(before(index, 1), Some(Token::Sign(']' | ')'))),
        Token::Sign('%' | '$' | '@' | '&' | '!' | '*' | '\\') => false,
        Token::Sign(_) => true,
    })
}

/// `w`, `rb+`: how a file is opened for writing; `>x` and `x|` open in other ways.
fn opens_for_writing(text: &str) -> bool {
    let mode = text.len() <= 4 && text.chars().all(|c| "rwaxbtU+".contains(c)) && text.contains(['w', 'a', 'x', '+']);
    mode || text.starts_with(['>', '+', '|']) || text.ends_with('|')
}

/// `open` is called, and how it opens is written out. Of a path only that is said; else it stands behind what is opened.
fn opens_to_read(behind: &[Token<'_>], of_path: bool) -> bool {
    let Some((Token::Sign('('), arguments)) = behind.split_first() else { return false };
    let (mut depth, mut how) = (1, of_path);
    for token in arguments {
        match token {
            Token::Sign('(' | '[' | '{') => depth += 1,
            Token::Sign(')' | ']' | '}') => depth -= 1,
            Token::Sign(',') if depth == 1 => how = true,
            Token::Text(_) | Token::Word("encoding") | Token::Sign('=') => {}
            _ if how && depth > 0 => return false,
            _ => {}
        }
        if depth == 0 {
            return true;
        }
        if how && depth > 1 {
            return false;
        }
    }
    false
}

/// A library that is named as a text, and that has only readers among the names allowed here.
fn requires_a_reader(behind: &[Token<'_>]) -> bool {
    let name = match behind {
        [Token::Text(name), ..] | [Token::Sign('('), Token::Text(name), ..] => name,
        _ => return false,
    };
    ["fs", "node:fs", "fs/promises", "path", "node:path", "json", "yaml", "pp"].contains(name)
}

/// The words, texts and signs of a program; `None` where a text has code in it or does not end.
fn tokens(program: &str) -> Option<Vec<Token<'_>>> {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    let mut tokens = Vec::new();
    let mut rest = program;
    while let Some(first) = rest.chars().next() {
        if first.is_whitespace() {
            rest = &rest[first.len_utf8()..];
        } else if part(first) {
            let (word, behind) = rest.split_at(rest.find(|c| !part(c)).unwrap_or(rest.len()));
            if behind.starts_with(['"', '\'']) {
                // `f"{…}"` holds code; `b` and `r` change nothing here.
                if !matches!(word, "b" | "r" | "rb" | "br" | "u") {
                    return None;
                }
            } else {
                tokens.push(Token::Word(word));
            }
            rest = behind;
        } else if matches!(first, '"' | '\'') {
            let mark = ["\"\"\"", "'''"].into_iter().find(|mark| rest.starts_with(mark));
            let mark = mark.unwrap_or(if first == '"' { "\"" } else { "'" });
            let body = &rest[mark.len()..];
            let end = body.find(mark)?;
            // An escape may be an escaped end, or spell something.
            if body[..end].contains('\\') {
                return None;
            }
            tokens.push(Token::Text(&body[..end]));
            rest = &body[end + mark.len()..];
        } else {
            tokens.push(Token::Sign(first));
            rest = &rest[first.len_utf8()..];
        }
    }
    Some(tokens)
}

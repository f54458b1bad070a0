//! Names of tables and the like.

use super::tokens::{Kind, Token};

/// Words in front of a name that are not part of it.
const BEFORE: [&str; 7] = ["if", "not", "exists", "only", "concurrently", "table", "from"];
/// Words that end a list of names.
const BEHIND: [&str; 19] = [
    "where",
    "set",
    "unset",
    "cascade",
    "restrict",
    "on",
    "as",
    "using",
    "restart",
    "continue",
    "values",
    "with",
    "force",
    "purge",
    "from",
    "to",
    "add",
    "returning",
    "limit",
];

/// The names from the start of `tokens`, separated by commas, and the tokens behind them.
pub(super) fn names<'t, 's>(tokens: &'s [Token<'t>]) -> (String, &'s [Token<'t>]) {
    let mut rest = skipped(tokens);
    let mut names: Vec<String> = Vec::new();
    loop {
        let (name, behind) = name(rest);
        if name.is_empty() {
            break;
        }
        names.push(name);
        rest = behind;
        match rest.split_first() {
            Some((comma, behind)) if comma.kind == Kind::Mark && comma.text == "," => rest = skipped(behind),
            _ => break,
        }
    }
    (names.join(", "), rest)
}

/// One name, its parts joined by dots.
fn name<'t, 's>(tokens: &'s [Token<'t>]) -> (String, &'s [Token<'t>]) {
    let mut name = String::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let is_dot = token.kind == Kind::Mark && token.text == ".";
        let is_part = matches!(token.kind, Kind::Word | Kind::Name | Kind::Text) && (at > 0 || !token.is_any(&BEHIND));
        if is_dot {
            name.push('.');
        } else if is_part && (name.is_empty() || name.ends_with('.') || touches(tokens, at)) {
            name.push_str(token.text.trim_matches('\''));
        } else if token.kind == Kind::Mark && token.text == "*" && (name.is_empty() || name.ends_with('.')) {
            name.push('*');
        } else {
            break;
        }
        at += 1;
    }
    (name, &tokens[at..])
}

/// True when the token stands directly behind the one before: `logs_{day}`.
fn touches(tokens: &[Token<'_>], at: usize) -> bool {
    at > 0 && tokens[at - 1].span.end == tokens[at].span.start && tokens[at].text != "("
}

fn skipped<'t, 's>(tokens: &'s [Token<'t>]) -> &'s [Token<'t>] {
    let words = tokens.iter().take_while(|token| token.is_any(&BEFORE)).count();
    &tokens[words..]
}

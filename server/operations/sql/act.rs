//! What one statement does, from its keywords.

use super::Statement;
use super::name::names;
use super::tokens::{Kind, Token};

/// Words of `DROP` and `CREATE` in front of the kind of object.
const QUALIFIERS: [&str; 11] = [
    "temporary",
    "temp",
    "global",
    "local",
    "unlogged",
    "external",
    "foreign",
    "unique",
    "transient",
    "volatile",
    "dynamic",
];
/// Kinds of object that are two words.
const TWO_WORDS: [(&str, &str); 8] = [
    ("materialized", "view"),
    ("pluggable", "database"),
    ("access", "method"),
    ("event", "trigger"),
    ("text", "search"),
    ("user", "mapping"),
    ("row", "policy"),
    ("resource", "group"),
];

/// `ALTER` of these is one act, whatever it lists.
const UNDIVIDED: [&str; 6] =
    ["alter role", "alter user", "alter login", "alter system", "alter default", "alter policy"];

/// The statement behind `BEGIN`, `IF … THEN`, `ELSE` and the like; the whole where there is none.
pub(super) fn in_block<'t, 's>(tokens: &'s [Token<'t>]) -> &'s [Token<'t>] {
    let opens =
        ["begin", "if", "else", "elsif", "elseif", "while", "for", "foreach", "loop", "declare", "when", "exception"];
    let verbs = [
        "drop", "truncate", "delete", "update", "alter", "grant", "revoke", "insert", "merge", "exec", "execute",
        "perform",
    ];
    if !tokens.first().is_some_and(|first| first.is_any(&opens)) {
        return tokens;
    }
    let mut depth = 0usize;
    let verb = tokens.iter().position(|token| {
        match (token.kind, token.text) {
            (Kind::Mark, "(") => depth += 1,
            (Kind::Mark, ")") => depth = depth.saturating_sub(1),
            _ => return depth == 0 && token.is_any(&verbs),
        }
        false
    });
    &tokens[verb.unwrap_or(0)..]
}

/// The acts of one statement: usually one; none for an empty statement.
pub(super) fn acts(tokens: &[Token<'_>]) -> Vec<Statement> {
    let open = tokens.iter().take_while(|token| token.kind == Kind::Mark && token.text == "(").count();
    let Some((first, rest)) = tokens[open..].split_first().filter(|(first, _)| first.kind == Kind::Word) else {
        return Vec::new();
    };
    let act = first.text.to_ascii_lowercase();
    match act.as_str() {
        "drop" => vec![object("drop", rest)],
        "create" => vec![object("create", rest)],
        "undrop" => vec![object("undrop", rest)],
        "truncate" => vec![plain("truncate", names(rest).0)],
        "delete" => vec![delete(rest)],
        "update" => {
            let (target, behind) = names(rest);
            vec![Statement { filtered: filtered(behind), ..plain("update", target) }]
        }
        "alter" => alter(rest),
        "grant" | "revoke" | "deny" => vec![plain(&act, written(rest))],
        "insert" if rest.first().is_some_and(|next| next.is("overwrite")) => {
            vec![plain("insert overwrite", names(&rest[1..]).0)]
        }
        "insert" | "replace" | "merge" => {
            let rest = if rest.first().is_some_and(|next| next.is("into")) { &rest[1..] } else { rest };
            vec![plain(&act, names(rest).0)]
        }
        "with" => within(rest),
        "explain" => explain(rest),
        "exec" | "execute" | "call" => vec![plain(if act == "execute" { "exec" } else { &act }, names(rest).0)],
        "restore" | "detach" | "purge" | "shutdown" | "kill" | "flush" | "reset" | "optimize" => {
            let kind =
                rest.first().filter(|next| next.is_any(&["database", "table", "schema", "all", "slave", "master"]));
            let act = kind.map_or(act.clone(), |kind| format!("{act} {}", kind.text.to_ascii_lowercase()));
            vec![plain(&act, names(&rest[usize::from(kind.is_some())..]).0)]
        }
        _ => vec![plain(&act, String::new())],
    }
}

fn plain(act: &str, target: String) -> Statement {
    Statement { act: act.to_owned(), target, ..Statement::default() }
}

/// `DROP`, `CREATE` and what of.
fn object(act: &str, tokens: &[Token<'_>]) -> Statement {
    let mut act = act.to_owned();
    let mut rest = tokens;
    let mut own = false;
    if let [or, replace, behind @ ..] = rest
        && or.is("or")
        && replace.is("replace")
    {
        act.push_str(" or replace");
        rest = behind;
    }
    while let Some((word, behind)) = rest.split_first().filter(|(word, _)| word.is_any(&QUALIFIERS)) {
        own |= word.is_any(&["temporary", "temp"]);
        rest = behind;
    }
    let two = |rest: &[Token<'_>]| {
        rest.len() > 1 && TWO_WORDS.iter().any(|(first, second)| rest[0].is(first) && rest[1].is(second))
    };
    for _ in 0..1 + usize::from(two(rest)) {
        if let Some((kind, behind)) = rest.split_first() {
            act.push(' ');
            act.push_str(&kind.text.to_ascii_lowercase());
            rest = behind;
        }
    }
    if rest.first().is_some_and(|word| word.is("by")) {
        rest = &rest[1..];
    }
    let (target, behind) = names(rest);
    // An index belongs to the table it is made on.
    let table = if act == "create index" {
        behind.first().filter(|on| on.is("on")).map(|_| names(&behind[1..]).0)
    } else {
        None
    };
    Statement { own, ..plain(&act, table.unwrap_or(target)) }
}

fn delete(tokens: &[Token<'_>]) -> Statement {
    // `DELETE t FROM t JOIN …` names the table first.
    let (target, behind) = names(tokens);
    Statement { filtered: filtered(behind), ..plain("delete", target) }
}

/// `ALTER TABLE t action, action`: one act an action.
fn alter(tokens: &[Token<'_>]) -> Vec<Statement> {
    let kind = object("alter", tokens);
    if UNDIVIDED.contains(&kind.act.as_str()) {
        return vec![kind];
    }
    let kind_words = kind.act.split(' ').count() - 1;
    let qualifiers = tokens.iter().take_while(|token| token.is_any(&QUALIFIERS)).count();
    let (target, behind) = names(tokens.get(qualifiers + kind_words..).unwrap_or_default());
    // ClickHouse says behind the name where it is done.
    let behind = match behind {
        [on, cluster, _, rest @ ..] if on.is("on") && cluster.is("cluster") => rest,
        _ => behind,
    };
    let mut found = Vec::new();
    for action in actions(behind) {
        let Some(verb) = action.first().filter(|verb| verb.kind == Kind::Word) else { continue };
        let verb_text = verb.text.to_ascii_lowercase();
        let what = match verb_text.as_str() {
            "drop" => dropped(&action[1..]),
            "disable" | "enable" | "no" | "force" | "set" => {
                let words = action[1..].iter().take_while(|token| token.kind == Kind::Word).take(3);
                words.map(|token| token.text.to_ascii_lowercase()).collect::<Vec<_>>().join(" ")
            }
            _ => String::new(),
        };
        let act = format!("{} {verb_text} {what}", kind.act);
        let narrowed = filtered(action);
        found.push(Statement { words: words(action), filtered: narrowed, ..plain(act.trim_end(), target.clone()) });
    }
    if found.is_empty() { vec![Statement { target, ..kind }] } else { found }
}

/// Bytes of a statement that conditions look at.
const MAX_WORDS: usize = 2048;

/// The tokens in lower case with one space between them; bodies of routines are left out.
pub(super) fn words(tokens: &[Token<'_>]) -> String {
    let mut out = String::new();
    for token in tokens {
        if out.len() > MAX_WORDS {
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&if token.kind == Kind::Body { "$".to_owned() } else { token.raw.to_lowercase() });
    }
    out
}

/// What `ALTER … DROP` drops; a column where it does not say.
fn dropped(tokens: &[Token<'_>]) -> String {
    let kinds = [
        "column",
        "partition",
        "constraint",
        "index",
        "key",
        "check",
        "default",
        "primary",
        "foreign",
        "subpartition",
        "period",
        "expression",
        "identity",
        "not",
        "row",
    ];
    match tokens.first() {
        Some(kind) if kind.is_any(&["primary", "foreign"]) => format!("{} key", kind.text.to_ascii_lowercase()),
        Some(kind) if kind.is_any(&kinds) => kind.text.to_ascii_lowercase(),
        _ => "column".to_owned(),
    }
}

/// Tokens between the commas that stand outside parentheses.
fn actions<'t, 's>(tokens: &'s [Token<'t>]) -> Vec<&'s [Token<'t>]> {
    let mut depth = 0usize;
    let mut parts = tokens.split(|token| {
        match (token.kind, token.text) {
            (Kind::Mark, "(") => depth += 1,
            (Kind::Mark, ")") => depth = depth.saturating_sub(1),
            (Kind::Mark, ",") => return depth == 0,
            _ => {}
        }
        false
    });
    parts.by_ref().take(256).collect()
}

/// `WITH x AS (DELETE …) SELECT …`: every part that changes something, and the statement itself.
fn within(tokens: &[Token<'_>]) -> Vec<Statement> {
    let verbs = ["delete", "update", "insert", "merge", "select"];
    let mut depth = 0usize;
    let mut found = Vec::new();
    let mut seen_main = false;
    for (index, token) in tokens.iter().enumerate() {
        match (token.kind, token.text) {
            (Kind::Mark, "(") => depth += 1,
            (Kind::Mark, ")") => depth = depth.saturating_sub(1),
            _ => {}
        }
        let opens = index > 0 && tokens[index - 1].text == "(" && depth == 1;
        let main = depth == 0 && !seen_main;
        if token.is_any(&verbs) && (main || opens && !token.is("select")) {
            seen_main |= main;
            let end = if main { tokens.len() } else { index + closing(&tokens[index..]) };
            found.extend(acts(&tokens[index..end]));
        }
    }
    found
}

fn closing(tokens: &[Token<'_>]) -> usize {
    let mut depth = 0usize;
    for (index, token) in tokens.iter().enumerate() {
        match (token.kind, token.text) {
            (Kind::Mark, "(") => depth += 1,
            (Kind::Mark, ")") if depth == 0 => return index,
            (Kind::Mark, ")") => depth -= 1,
            _ => {}
        }
    }
    tokens.len()
}

/// `EXPLAIN` only shows; with `ANALYZE` the statement runs.
fn explain(tokens: &[Token<'_>]) -> Vec<Statement> {
    let verb = tokens.iter().take(8).position(|token| token.is_any(&["select", "delete", "update", "insert", "with"]));
    match verb {
        Some(verb) if tokens[..verb].iter().any(|token| token.is("analyze")) => acts(&tokens[verb..]),
        _ => vec![plain("explain", String::new())],
    }
}

/// A condition or a limit that leaves rows untouched.
fn filtered(tokens: &[Token<'_>]) -> bool {
    let mut depth = 0usize;
    let mut clause = None;
    for (index, token) in tokens.iter().enumerate() {
        match (token.kind, token.text) {
            (Kind::Mark, "(") => depth += 1,
            (Kind::Mark, ")") => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            _ if token.is("where") => clause = Some(index + 1),
            _ if token.is("limit") => return true,
            _ => {}
        }
    }
    let Some(from) = clause else { return false };
    let behind = &tokens[from..];
    let end = behind
        .iter()
        .position(|token| token.is_any(&["returning", "order", "option", "settings"]))
        .unwrap_or(behind.len());
    let condition = &behind[..end];
    let has_or = condition.iter().any(|token| token.is("or"));
    let mut parts = condition.split(|token| token.is_any(&["or", "and"]));
    if condition.is_empty() {
        false
    } else if has_or {
        !parts.any(always)
    } else {
        !parts.all(always)
    }
}

/// `1=1`, `true`, `'a' = 'a'`, `x = x`.
fn always(tokens: &[Token<'_>]) -> bool {
    let plain: Vec<&Token<'_>> = tokens.iter().filter(|token| token.text != "(" && token.text != ")").collect();
    match plain.as_slice() {
        [] => true,
        [one] => one.is("true") || one.text == "1",
        // A key is never missing.
        [name, is, not, null] => {
            let key = name.text.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
            is.is("is") && not.is("not") && null.is("null") && matches!(key.as_str(), "id" | "uuid" | "pk" | "rowid")
        }
        [left, equals, right] => equals.text == "=" && left.text.eq_ignore_ascii_case(right.text),
        _ => false,
    }
}

fn written(tokens: &[Token<'_>]) -> String {
    let mut out = String::new();
    for (index, token) in tokens.iter().take(64).enumerate() {
        if index > 0 && tokens[index - 1].span.end < token.span.start {
            out.push(' ');
        }
        out.push_str(token.text);
    }
    out
}

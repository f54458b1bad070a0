//! Statements that a text puts together and runs later: `stmt := format('DROP SCHEMA %I', name); EXECUTE stmt`,
//! `SET @sql = N'DROP TABLE ' + @name; EXEC (@sql)`, `SELECT format('TRUNCATE %I', t) FROM … \\gexec`.

use super::tokens::{Kind, Token, tokens};
use super::{Reader, act};

/// Words that run a text, or make one ready to run.
const RUN: &[&str] = &["execute", "exec", "immediate", "prepare", "sp_executesql"];
/// Procedures that run the text behind them.
const RUNNERS: &[&str] = &["sp_executesql", "sp_msforeachtable", "sp_msforeachdb", "dblink_exec"];
/// What a statement begins with that is worth looking at.
const VERBS: &[&str] = &["drop", "truncate", "delete", "alter", "grant", "update"];
/// Statements whose texts are kept or shown.
const KEEPS: &[&str] = &["insert", "comment", "raise", "print", "update", "copy"];
/// Tokens that one text is put together from.
const MAX_PARTS: usize = 64;

/// True for a text that runs what texts say.
pub(super) fn runs_texts(tokens: &[Token<'_>], text: &str) -> bool {
    let granted = |at: usize| at > 0 && tokens[at - 1].is_any(&["grant", "revoke", "on", ","]);
    let runs = tokens.iter().enumerate().any(|(at, token)| token.is_any(RUN) && !granted(at));
    runs || text.contains("\\gexec")
}

/// True for a procedure that runs the text behind it.
pub(super) fn is_runner(token: &Token<'_>) -> bool {
    token.is_any(RUNNERS)
}

/// True for a call that has a text run at certain times: `SELECT cron.schedule('clean', '0 3 * * *', 'DELETE …')`.
pub(super) fn plans(tokens: &[Token<'_>]) -> bool {
    let called = |at: usize| tokens.get(at + 1).is_some_and(|next| next.text == "(");
    let planned = |(at, token): (usize, &Token<'_>)| token.is_any(&["schedule", "schedule_in_database"]) && called(at);
    tokens.first().is_some_and(|first| first.is_any(&["select", "perform", "call"]))
        && tokens.iter().take(8).enumerate().any(planned)
}

/// The tokens without the letter that says how the text behind it is encoded: `N'…'`.
pub(super) fn without_marks<'t>(tokens: &[Token<'t>]) -> Vec<Token<'t>> {
    let marks = |at: usize| {
        let text = tokens.get(at + 1).filter(|next| next.kind == Kind::Text);
        tokens[at].is_any(&["n", "e"]) && text.is_some_and(|text| text.span.start == tokens[at].span.end)
    };
    (0..tokens.len()).filter(|at| !marks(*at)).map(|at| tokens[at]).collect()
}

impl Reader {
    /// The statements that texts of a statement are put together to.
    pub(super) fn put_together(&mut self, statement: &[Token<'_>], base: usize) {
        if statement.first().is_some_and(|first| first.is_any(KEEPS)) {
            return;
        }
        let statement = without_marks(statement);
        for (at, token) in statement.iter().enumerate().skip(1) {
            let (before, further) = (&statement[at - 1], at.checked_sub(2).map(|at| &statement[at]));
            let opens =
                before.text == "(" && !further.is_some_and(|word| word.is_any(&["values", "in", "exec", "execute"]));
            // What runs at once is read where it stands.
            let at_once = further.is_some_and(|word| word.is("format"))
                && at.checked_sub(3).is_some_and(|at| statement[at].is_any(&["execute", "immediate"]))
                && token.kind == Kind::Text;
            let joins =
                matches!(before.text, "=" | "+" | "|") || opens || before.is("immediate") && token.kind == Kind::Name;
            if before.kind == Kind::Text || !joins || at_once || !begins(token) {
                continue;
            }
            let text = joined(&statement[at..]);
            let parts = tokens(&text);
            let found = act::in_block(&parts);
            self.statement(found, token.span.shift(base));
        }
    }
}

/// True for a text that a statement of interest begins with. Some dialects write texts in double quotes.
pub(super) fn begins(token: &Token<'_>) -> bool {
    let Some(text) = inside(token) else { return false };
    let mut words = text.split_ascii_whitespace();
    let verb = words.next().is_some_and(|first| VERBS.iter().any(|verb| verb.eq_ignore_ascii_case(first)));
    verb && words.next().is_some_and(|second| second.starts_with(|c: char| c.is_alphabetic() || "%…{".contains(c)))
}

fn inside<'t>(token: &Token<'t>) -> Option<&'t str> {
    match token.kind {
        Kind::Text => Some(token.raw.trim_matches('\'')),
        Kind::Name if token.raw.starts_with('"') => Some(token.text),
        _ => None,
    }
}

/// The text at the start of some tokens with what is joined to it; what is not written out is `…`.
fn joined(tokens: &[Token<'_>]) -> String {
    let mut text = String::new();
    let mut depth = 0usize;
    for token in tokens.iter().take(MAX_PARTS) {
        match token.text {
            "(" => depth += 1,
            ")" if depth == 0 => break,
            ")" => depth -= 1,
            "," if depth == 0 => break,
            _ if depth > 0 => {}
            "+" | "|" => {}
            _ => match inside(token) {
                Some(part) => text.push_str(part),
                None if text.ends_with('…') => {}
                None => text.push('…'),
            },
        }
    }
    text
}

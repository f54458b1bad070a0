//! SQL statements by their first keywords.
//!
//! No grammar covers the dialects that destructive statements are written in, so a tokenizer that knows strings,
//! comments, quoted names and where statements end is all there is. It must not know which statement is dangerous.

mod act;
mod name;
#[cfg(test)]
mod tests;
mod tokens;

use crate::text::Span;
use tokens::{Kind, Token};

/// Statements inside statements: `DO $$ … $$`, `EXECUTE '…'`.
const MAX_DEPTH: usize = 3;

/// One statement, classified.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    /// Keywords that name the act, lower case: `drop table`, `truncate`, `delete`, `update`, `alter table drop column`.
    pub act: String,
    /// What it acts on, as written, without quotes; of `grant` and `revoke` everything behind the keyword.
    pub target: String,
    /// A `WHERE` that narrows (not `1=1`, not `true`).
    pub filtered: bool,
    /// Temporary object, or one that the same text created.
    pub own: bool,
    pub span: Span,
}

/// The statements of a text. Spans count from `base`, the position of the text's first byte.
pub fn statements(text: &str, base: usize) -> Vec<Statement> {
    let mut reader = Reader { found: Vec::new(), created: Vec::new() };
    reader.text(text, base, 0);
    reader.found
}

struct Reader {
    found: Vec<Statement>,
    /// Tables and the like that this text has created, in lower case.
    created: Vec<String>,
}

impl Reader {
    fn text(&mut self, text: &str, base: usize, depth: usize) {
        let tokens = tokens::tokens(text);
        let mut rest = tokens.as_slice();
        while !rest.is_empty() {
            let end = tokens::statement_end(rest);
            let (statement, behind) = rest.split_at(end);
            let statement = act::in_block(statement);
            if let (Some(first), Some(last)) = (statement.first(), statement.last()) {
                let span = Span::new(first.span.start, last.span.end).shift(base);
                self.statement(statement, span);
                self.inner(statement, text, base, depth);
            }
            rest = behind.get(1..).unwrap_or_default();
        }
    }

    fn statement(&mut self, tokens: &[Token<'_>], span: Span) {
        for mut statement in act::acts(tokens) {
            let name = statement.target.to_lowercase();
            let is_made = statement.act.starts_with("create ") && !statement.own;
            statement.own |= name.starts_with('#') || self.created.contains(&name);
            let temporary = statement.own && statement.act.starts_with("create ");
            // `IF NOT EXISTS` may find what was there before.
            let fresh = !tokens.iter().any(|token| token.is("exists")) && !statement.act.contains("replace");
            if (is_made && fresh || temporary) && self.created.len() < 4096 {
                self.created.push(name);
            }
            self.found.push(Statement { span, ..statement });
        }
    }

    /// Code that runs as part of a statement: the body of `DO`, the text of `EXECUTE`.
    fn inner(&mut self, tokens: &[Token<'_>], text: &str, base: usize, depth: usize) {
        if depth >= MAX_DEPTH {
            return;
        }
        let runs_bodies = tokens.first().is_some_and(|token| token.is("do"));
        for pair in tokens.windows(2) {
            let body = match pair[1].kind {
                Kind::Body if runs_bodies => pair[1].span,
                Kind::Text
                    if pair[0].is("execute")
                        || pair[0].is("exec")
                        || pair[0].is("immediate")
                        || pair[0].is("sp_executesql") =>
                {
                    pair[1].span
                }
                Kind::Text if pair[0].text == "(" && tokens.first().is_some_and(|first| first.is("exec")) => {
                    pair[1].span
                }
                _ => continue,
            };
            let written = body.of(text);
            let open = match pair[1].kind {
                Kind::Body => written.get(1..).and_then(|rest| rest.find('$')).map_or(0, |at| at + 2),
                _ => written.find('\'').map_or(0, |at| at + 1),
            };
            let close = if pair[1].kind == Kind::Body { open } else { 1 };
            if let Some(inside) = written.get(open..written.len().saturating_sub(close)) {
                self.text(inside, base + body.start + open, depth + 1);
            }
        }
    }
}

//! SQL statements by their first keywords.
//!
//! No grammar covers the dialects that destructive statements are written in, so a tokenizer that knows strings,
//! comments, quoted names and where statements end is all there is. It must not know which statement is dangerous.

mod act;
mod dynamic;
mod file;
mod name;
#[cfg(test)]
mod tests;
mod tokens;

pub use file::in_file;

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
    /// Its tokens in lower case with one space between them; of `ALTER TABLE` the one action. The first 2,048 bytes.
    pub words: String,
    pub span: Span,
}

/// The statements of a text. Spans count from `base`, the position of the text's first byte.
pub fn statements(text: &str, base: usize) -> Vec<Statement> {
    let mut reader = Reader::default();
    reader.text(text, base, 0);
    reader.finished()
}

/// Where the comments of a text stand.
pub fn comments(text: &str) -> Vec<Span> {
    tokens::scan(text).1
}

#[derive(Default)]

struct Reader {
    found: Vec<Statement>,
    /// Tables and the like that this text has created, in lower case.
    created: Vec<String>,
    /// What is read now undoes what another half of the migration made.
    undoes: bool,
}

impl Reader {
    fn text(&mut self, text: &str, base: usize, depth: usize) {
        let tokens = tokens::tokens(text);
        let mut rest = tokens.as_slice();
        let dynamic = dynamic::runs_texts(&tokens, text);
        while !rest.is_empty() {
            let end = tokens::statement_end(rest);
            let (statement, behind) = rest.split_at(end);
            let statement = act::in_block(statement);
            if let (Some(first), Some(last)) = (statement.first(), statement.last()) {
                let span = Span::new(first.span.start, last.span.end).shift(base);
                self.statement(statement, span);
                self.inner(statement, text, base, depth);
                if dynamic && depth < MAX_DEPTH {
                    self.put_together(statement, base);
                }
            }
            rest = behind.get(1..).unwrap_or_default();
        }
    }

    fn statement(&mut self, tokens: &[Token<'_>], span: Span) {
        for mut statement in act::acts(tokens) {
            let name = statement.target.to_lowercase();
            let is_made = statement.act.starts_with("create ") && statement.act != "create index" && !statement.own;
            statement.own |= name.starts_with('#') || self.created.contains(&name);
            statement.own |= self.undoes && (statement.act.starts_with("drop ") || statement.act.contains(" drop "));
            if statement.words.is_empty() {
                statement.words = act::words(tokens);
            }
            let temporary = statement.own && statement.act.starts_with("create ");
            // `IF NOT EXISTS` may find what was there before.
            let fresh = !tokens.iter().any(|token| token.is("exists")) && !statement.act.contains("replace");
            if (is_made && fresh || temporary) && self.created.len() < 4096 {
                self.created.push(name);
            }
            self.found.push(Statement { span, ..statement });
        }
    }

    /// Code that runs as part of a statement or by a call of what it makes: the body of `DO` and of a function, the text of
    /// `EXECUTE`.
    fn inner(&mut self, tokens: &[Token<'_>], text: &str, base: usize, depth: usize) {
        if depth >= MAX_DEPTH {
            return;
        }
        let first = tokens.first();
        let defines = first.is_some_and(|token| token.is("create"))
            && tokens.iter().take(6).any(|token| token.is_any(&["function", "procedure"]));
        self.blocks(tokens, text, base, depth);
        let plans = dynamic::plans(tokens);
        let runs_bodies = plans || defines || first.is_some_and(|token| token.is("do"));
        let tokens = &dynamic::without_marks(tokens);
        for pair in tokens.windows(2) {
            let body = match pair[1].kind {
                Kind::Body if runs_bodies => pair[1].span,
                Kind::Text
                    if pair[0].is("from") && tokens.first().is_some_and(|first| first.is("prepare"))
                        || plans && dynamic::begins(&pair[1])
                        || pair[0].is("execute")
                        || pair[0].is("exec")
                        || pair[0].is("immediate")
                        || dynamic::is_runner(&pair[0]) =>
                {
                    pair[1].span
                }
                Kind::Text
                    if pair[0].text == "("
                        && (tokens.first().is_some_and(|first| first.is("exec"))
                            || is_formatted(tokens, pair[0].span)) =>
                {
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

impl Reader {
    /// The statements between `BEGIN` and `END` of a routine, which run when it is called.
    fn blocks(&mut self, tokens: &[Token<'_>], text: &str, base: usize, depth: usize) {
        let begin = tokens.iter().position(|token| token.is("begin")).filter(|_| tokens::routine(tokens));
        let mut rest = begin.map_or(&[][..], |begin| &tokens[begin + 1..]);
        while !rest.is_empty() {
            let end = tokens::statement_end(rest);
            let (statement, behind) = rest.split_at(end);
            let statement = act::in_block(statement);
            if let (Some(first), Some(last)) = (statement.first(), statement.last())
                && !first.is("end")
            {
                self.statement(statement, Span::new(first.span.start, last.span.end).shift(base));
                self.inner(statement, text, base, depth + 1);
            }
            rest = behind.get(1..).unwrap_or_default();
        }
    }

    /// The statements, with a look back: a table whose place another one takes was copied before it was dropped.
    fn finished(self) -> Vec<Statement> {
        let mut found = self.found;
        let renamed: Vec<(usize, String)> = found
            .iter()
            .enumerate()
            .filter(|(_, statement)| statement.act == "alter table rename")
            .filter_map(|(at, statement)| {
                Some((at, statement.words.strip_prefix("rename to ")?.trim_matches('"').to_owned()))
            })
            .take(MAX_RENAMED)
            .collect();
        for (at, name) in renamed {
            let before = &mut found[..at];
            let dropped =
                before.iter_mut().rev().find(|one| one.act == "drop table" && one.target.to_lowercase() == name);
            if let Some(dropped) = dropped {
                dropped.own = true;
            }
        }
        found
    }
}

/// Renamed tables of one text that are looked back for.
const MAX_RENAMED: usize = 256;

/// `EXECUTE format('…'`: the bracket at `span` opens what becomes a statement.
fn is_formatted(tokens: &[Token<'_>], span: Span) -> bool {
    let at = tokens.iter().position(|token| token.span == span).unwrap_or(0);
    at >= 2 && tokens[at - 1].is("format") && tokens[at - 2].is_any(&["execute", "immediate"])
}

//! What one migration does to tables, in SQL or in the words of Alembic and Django.

use super::prisma;
use crate::change::Declared;
use crate::change::known::Known;
use crate::change::programs::tokens::{self, Argument, Call, Token};
use crate::operations::sql;
use crate::text::Span;

/// One side of a file.
pub(super) struct File<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    pub(super) steps: Vec<Step>,
}

pub(super) struct Step {
    pub(super) act: Act,
    pub(super) span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Act {
    Create(String, Vec<(String, Span)>),
    AddColumn(String, String),
    Drop(String),
    DropColumn(String, String),
    Empty(String),
    /// The old name and the new one.
    Rename(String, String),
    /// All rows of the one go into the other.
    Copy(String, String),
}

/// Bytes of a schema that are read.
const MAX_BYTES: usize = 4 << 20;

impl<'a> File<'a> {
    /// The steps forward of a migration; `None` for what is none.
    pub(super) fn read(file: &Declared<'a>) -> Option<File<'a>> {
        if file.text.len() > MAX_BYTES || goes_back(file.path) {
            return None;
        }
        let python = file.path.ends_with(".py");
        let steps = if file.path.ends_with(".sql") {
            of_sql(file.text)
        } else if file.path.ends_with(".prisma") {
            prisma::steps(file.text)
        } else if python && file.text.contains("alembic") {
            of_alembic(file.text)
        } else if python && file.text.contains("migrations.") && file.path.contains("migrations/") {
            of_django(file.text)
        } else {
            return None;
        };
        Some(File { path: file.path, text: file.text, steps })
    }
}

/// True for a file that takes a migration back.
fn goes_back(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    let name = path.rsplit('/').next().unwrap_or_default();
    [".down.", "_down.", "rollback", "revert", ".undo."].iter().any(|word| name.contains(word))
        || path.contains("/down/")
}

/// A name without quotes and schema, in small letters.
fn plain(name: &str) -> String {
    let name = name.rsplit('.').next().unwrap_or(name);
    name.trim_matches(['"', '`', '[', ']', '\'', ' ', ';']).to_lowercase()
}

fn of_sql(text: &str) -> Vec<Step> {
    // Tools that keep both ways in one file mark where the way back begins.
    let marks = ["-- +goose down", "-- migrate:down", "-- +migrate down", "--//@undo"];
    let small = text.to_ascii_lowercase();
    let end = marks.iter().filter_map(|mark| small.find(mark)).min().unwrap_or(text.len());
    let mut found = Vec::new();
    for statement in sql::statements(text, 0).into_iter().filter(|statement| statement.span.start < end) {
        let written = statement.span.of(text);
        let targets = statement.target.split(',').map(plain).filter(|name| !name.is_empty());
        // A statement with two actions is read as a whole for each of them.
        let mut push = |act| {
            let known = found.iter().any(|step: &Step| step.span == statement.span && step.act == act);
            if !known {
                found.push(Step { act, span: statement.span });
            }
        };
        match statement.act.as_str() {
            "create table" | "create foreign table" if !statement.own => {
                targets.for_each(|name| push(Act::Create(name, columns(written, statement.span.start))));
            }
            "drop table" => targets.for_each(|name| push(Act::Drop(name))),
            "truncate" | "truncate table" => targets.for_each(|name| push(Act::Empty(name))),
            "alter table drop column" | "alter table drop" => {
                altered(written, "drop").into_iter().for_each(|(table, column)| push(Act::DropColumn(table, column)));
            }
            "alter table rename" if let Some(name) = statement.words.strip_prefix("rename to ") => {
                push(Act::Rename(plain(&statement.target), plain(name)));
            }
            act if act.starts_with("alter table") => {
                altered(written, "add").into_iter().for_each(|(table, column)| push(Act::AddColumn(table, column)));
            }
            _ => {
                if let Some((from, to)) = copied(&statement.words).filter(|_| !statement.filtered) {
                    push(Act::Copy(from, to));
                }
            }
        }
    }
    found
}

/// Source and target of `INSERT INTO new (…) SELECT … FROM old` that takes every row along.
fn copied(words: &str) -> Option<(String, String)> {
    let rest = words.strip_prefix("insert into ")?;
    let (to, select) = (rest.split_whitespace().next()?, rest.split_once(" select ")?.1);
    let from = select.split_once(" from ")?.1.split_whitespace().collect::<Vec<_>>();
    let [from] = from.as_slice() else { return None };
    Some((plain(from), plain(to)))
}

/// Words that begin a constraint and no column.
const CONSTRAINTS: &[&str] = &[
    "primary",
    "foreign",
    "unique",
    "constraint",
    "check",
    "key",
    "index",
    "exclude",
    "like",
    "period",
    "fulltext",
    "spatial",
];

/// The columns between the brackets of `CREATE TABLE`.
fn columns(statement: &str, base: usize) -> Vec<(String, Span)> {
    let Some(open) = statement.find('(') else { return Vec::new() };
    let mut depth = 0usize;
    let mut from = open + 1;
    let mut found = Vec::new();
    let mut comment = false;
    for (at, c) in statement.char_indices().skip_while(|(at, _)| *at < open) {
        comment = if comment { c != '\n' } else { statement[at..].starts_with("--") };
        match c {
            _ if comment => continue,
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 || c == ',' && depth == 1 {
            found.extend(column(statement, from, at, base));
            from = at + 1;
        }
        if depth == 0 {
            break;
        }
    }
    found
}

fn column(statement: &str, from: usize, to: usize, base: usize) -> Option<(String, Span)> {
    let written = statement.get(from..to)?;
    let lines = written.split_inclusive('\n').scan(from, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    // What stands behind a comment's mark on the line before is none of it.
    let (start, line) = lines
        .map(|(at, line)| (at, line.split("--").next().unwrap_or(line)))
        .find(|(_, line)| !line.trim().is_empty())?;
    let word = line.split_whitespace().next()?;
    let name = plain(word);
    let begin = base + start + (line.len() - line.trim_start().len());
    let constraint = CONSTRAINTS.contains(&word.to_ascii_lowercase().as_str());
    (!constraint).then_some((name, Span::new(begin, base + to)))
}

/// Table and columns of `ALTER TABLE t DROP [COLUMN] c, DROP …` or of the same with `ADD`.
fn altered(statement: &str, verb: &str) -> Vec<(String, String)> {
    let words: Vec<&str> =
        statement.split(|c: char| c.is_whitespace() || c == ',' || c == ';').filter(|word| !word.is_empty()).collect();
    let lower: Vec<String> = words.iter().map(|word| word.to_ascii_lowercase()).collect();
    let is = |at: usize, word: &str| lower.get(at).is_some_and(|own| own == word);
    let mut at = 2;
    while is(at, "if") || is(at, "exists") || is(at, "only") {
        at += 1;
    }
    let Some(table) = words.get(at).map(|name| plain(name)) else { return Vec::new() };
    let mut found = Vec::new();
    for at in at + 1..words.len() {
        if !is(at, verb) {
            continue;
        }
        let mut next = at + 1;
        let named = is(next, "column");
        next += usize::from(named);
        while is(next, "if") || is(next, "not") || is(next, "exists") {
            next += 1;
        }
        let Some(name) = words.get(next) else { continue };
        let other = CONSTRAINTS.contains(&lower[next].as_str())
            || ["default", "partition", "not", "identity", "expression"].contains(&lower[next].as_str());
        if named || !other {
            found.push((table.clone(), plain(name)));
        }
    }
    found
}

/// Texts of a call by position or name.
fn text(tokens: &[Token], call: &Call, at: usize, names: &[&str]) -> Option<String> {
    let named =
        call.arguments.iter().find(|argument| argument.name.as_deref().is_some_and(|name| names.contains(&name)));
    let argument: &Argument = named.or_else(|| call.arguments.get(at).filter(|argument| argument.name.is_none()))?;
    match tokens::value(&tokens[argument.from..argument.to]) {
        Known::Text(text) => Some(plain(&text)),
        _ => None,
    }
}

fn of_alembic(source: &str) -> Vec<Step> {
    let all = tokens::tokens(source, true);
    // The way back is another function.
    let def = |name: &str| {
        all.windows(2)
            .find(|pair| pair[0].word() == Some("def") && pair[1].word() == Some(name))
            .map(|pair| pair[0].span.start)
    };
    let (up, down) = (def("upgrade").unwrap_or(0), def("downgrade"));
    let forward = |at: usize| at >= up && down.is_none_or(|down| at < down || down < up);
    let mut found = Vec::new();
    for call in tokens::calls(&all).iter().filter(|call| forward(call.span.start)) {
        let [.., name] = call.path.as_slice() else { continue };
        let table = || text(&all, call, 0, &["table_name", "name"]);
        let act = match name.as_str() {
            "create_table" => table().map(|table| {
                let columns = tokens::calls(&all).into_iter().filter(|inner| {
                    call.span.contains(inner.span) && inner.path.last().is_some_and(|name| name == "Column")
                });
                let named = columns.filter_map(|inner| Some((text(&all, &inner, 0, &["name"])?, inner.span)));
                Act::Create(table, named.collect())
            }),
            "drop_table" => table().map(Act::Drop),
            "drop_column" => {
                table().zip(text(&all, call, 1, &["column_name"])).map(|(table, column)| Act::DropColumn(table, column))
            }
            _ => None,
        };
        found.extend(act.map(|act| Step { act, span: call.span }));
    }
    found
}

fn of_django(source: &str) -> Vec<Step> {
    let all = tokens::tokens(source, true);
    let mut found = Vec::new();
    for call in tokens::calls(&all) {
        let [.., name] = call.path.as_slice() else { continue };
        let act = match name.as_str() {
            "CreateModel" => text(&all, &call, 0, &["name"]).map(|model| Act::Create(model, Vec::new())),
            "DeleteModel" => text(&all, &call, 0, &["name"]).map(Act::Drop),
            "RemoveField" => {
                let model = text(&all, &call, 0, &["model_name"]);
                model.zip(text(&all, &call, 1, &["name"])).map(|(model, field)| Act::DropColumn(model, field))
            }
            _ => None,
        };
        found.extend(act.map(|act| Step { act, span: call.span }));
    }
    found
}

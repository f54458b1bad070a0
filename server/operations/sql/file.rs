//! A file of statements: the halves of a migration.

use super::{Reader, Statement};

/// Behind two dashes, the lines that begin the half that does and the one that undoes: goose, sql-migrate, dbmate, Play,
/// MyBatis.
const UP: &[&str] = &["+goose up", "+migrate up", "migrate:up", "!ups"];
const DOWN: &[&str] = &["+goose down", "+migrate down", "migrate:down", "!downs", "//@undo", "@undo"];
/// Ends of the names of files that are such a half.
const DOWN_NAMES: &[&str] = &[".down.sql", "_down.sql", "-down.sql", ".undo.sql", ".rollback.sql", "_rollback.sql"];

/// The statements of the file at `path`. What drops in the half that undoes only takes back what the other half made;
/// where that one is a file of its own, this is taken on trust.
pub fn in_file(path: &str, text: &str) -> Vec<Statement> {
    let mut reader = Reader { undoes: undoes(path), ..Reader::default() };
    let mut start = 0;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some(undoes) = half(line) {
            reader.text(&text[start..at], start, 0);
            reader.undoes = undoes;
            start = at;
        }
        at += line.len();
    }
    reader.text(&text[start..], start, 0);
    reader.finished()
}

/// Whether a line begins a half, and if it is the one that undoes.
fn half(line: &str) -> Option<bool> {
    let mark = line.trim().strip_prefix("--").or_else(|| line.trim().strip_prefix('#'))?.trim().to_lowercase();
    let is = |marks: &[&str]| {
        marks.iter().any(|one| mark.strip_prefix(one).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
    };
    if is(DOWN) { Some(true) } else { is(UP).then_some(false) }
}

/// A file that is the half that undoes: of sqlx, diesel, golang-migrate, Flyway (`U2__name.sql`).
fn undoes(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let flyway = name
        .strip_prefix('U')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()) && rest.contains("__"));
    name == "down.sql" || flyway || DOWN_NAMES.iter().any(|end| name.ends_with(end))
}

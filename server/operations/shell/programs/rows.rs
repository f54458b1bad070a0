//! The rows of `queries/tables/programs.tsv`.

use super::super::Resolved;
use std::cmp::Ordering;

/// `program (and subcommands) · verbs · options · selectors · runs`; see the head of the file. The build leaves the comments
/// out and sorts the rows by name: a hook looks up a handful, and must not read them all for that.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/programs.tsv"));
/// `variable · selector`.
const ENVIRONMENT: &str = include_str!("../../../../queries/tables/environment.tsv");

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Row {
    /// How many leading operands say what is done.
    pub(in super::super) verbs: usize,
    pub(super) options: &'static str,
    pub(super) selectors: &'static str,
    pub(super) runs: &'static str,
    /// Operands that were read before the row's own ones.
    pub(super) first: usize,
}

/// The row of a program, or of a program with its subcommands.
pub(super) fn row(name: &str) -> Option<Row> {
    let mut columns = columns(name)?.split('\t');
    let mut next = || columns.next().unwrap_or("");
    Some(Row { verbs: next().parse().unwrap_or(0), options: next(), selectors: next(), runs: next(), first: 0 })
}

/// Everything behind the name in its row.
pub(super) fn columns(name: &str) -> Option<&'static str> {
    let mut rows = TABLE;
    while !rows.is_empty() {
        let (before, row, behind) = middle(rows);
        let (known, columns) = row.split_once('\t').unwrap_or((row, ""));
        match known.cmp(name) {
            Ordering::Equal => return Some(columns),
            Ordering::Less => rows = behind,
            Ordering::Greater => rows = before,
        }
    }
    None
}

/// The row in the middle, the rows before it and those behind it.
fn middle(rows: &str) -> (&str, &str, &str) {
    let half = (rows.len() / 2..rows.len()).find(|at| rows.is_char_boundary(*at)).unwrap_or(0);
    let (first, second) = rows.split_at(half);
    let start = first.rfind('\n').map_or(0, |at| at + 1);
    let end = second.find('\n').map_or(rows.len(), |at| half + at);
    (&rows[..start], &rows[start..end], rows[end..].strip_prefix('\n').unwrap_or_default())
}

/// Every program of the table, by name.
pub(in super::super) fn names() -> impl Iterator<Item = &'static str> {
    lines().map(|(name, _)| name).filter(|name| !name.contains(' '))
}

/// The programs of the table that a shell of Unix finds.
pub(in super::super) fn unix_names() -> impl Iterator<Item = &'static str> {
    let windows = |columns: &str| columns.contains("cmdlet") || columns.contains("slashes");
    let of_windows = move |rest: &str| match rest.strip_prefix('=') {
        Some(other) => columns(other).is_some_and(windows),
        None => windows(rest),
    };
    lines().filter(move |(name, rest)| !name.contains(' ') && !of_windows(rest)).map(|(name, _)| name)
}

/// The table's own text of a program's name, if it has that program.
pub(in super::super) fn names_of(program: &str) -> Option<&'static str> {
    names().find(|name| *name == program)
}

fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.lines().map(|line| line.split_once('\t').unwrap_or((line, "")))
}

/// The selector that an environment variable sets.
pub(in super::super) fn environment_selectors() -> impl Iterator<Item = (&'static str, &'static str)> {
    ENVIRONMENT.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'))
}

impl Row {
    pub(super) fn has(&self, word: &str) -> bool {
        self.runs.split(' ').any(|one| one == word)
    }

    /// `N` of `word:N`.
    pub(super) fn number(&self, word: &str) -> Option<usize> {
        self.runs.split(' ').find_map(|one| one.strip_prefix(word)?.strip_prefix(':')?.parse().ok())
    }

    pub(super) fn takes_text(&self, option: &str) -> bool {
        self.runs
            .split(' ')
            .any(|one| one.strip_prefix("text=").is_some_and(|names| names.split(',').any(|name| name == option)))
    }

    /// Operand `index` of this row's own, from 1.
    pub(super) fn operand<'o>(&self, index: &str, operands: &'o [Resolved]) -> Option<&'o Resolved> {
        operands.get((self.first + index.parse::<usize>().ok()?).checked_sub(1)?)
    }
}

#[cfg(test)]
mod tests {
    use super::{TABLE, columns, environment_selectors};

    #[test]
    fn every_row_can_be_read() {
        let words = [
            "dashes", "shell", "sqlin", "away", "also", "sets", "feeds", "words", "repeats", "long", "cmdlet",
            "slashes", "paths",
        ];
        let mut names = Vec::new();
        for line in TABLE.lines() {
            let parts: Vec<&str> = line.split('\t').collect();
            assert!((2..=5).contains(&parts.len()), "{line}");
            assert!(names.last().is_none_or(|last| *last < parts[0]), "{} is not in order", parts[0]);
            assert_eq!(columns(parts[0]), line.split_once('\t').map(|(_, columns)| columns));
            names.push(parts[0]);
            match parts[1].strip_prefix('=') {
                Some(other) => assert!(columns(other).is_some_and(|row| !row.starts_with('=')), "{line}"),
                None => assert!(parts[1].parse::<usize>().is_ok(), "{line}"),
            }
            for run in parts.get(4).unwrap_or(&"").split(' ').filter(|run| !run.is_empty()) {
                let known = words.contains(&run)
                    || ["rest:", "text:", "text=-", "text@", "sql=-", "sql@", "reads=", "code=-", "code@"]
                        .iter()
                        .any(|one| run.starts_with(one));
                assert!(known, "{}: nobody understands {run}", parts[0]);
            }
        }
        for nobody in ["", "\n", "a", "terraform destro", "zzz"] {
            assert_eq!(columns(nobody), None, "{nobody}");
        }
        assert!(environment_selectors().all(|(variable, selector)| !variable.is_empty() && !selector.is_empty()));
    }
}

//! The rows of `queries/tables/programs.tsv`.

use super::super::Resolved;
use std::collections::HashMap;
use std::sync::OnceLock;

/// `program (and subcommands) · verbs · options · selectors · runs`; see the head of the file.
const TABLE: &str = include_str!("../../../../queries/tables/programs.tsv");
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
    static ROWS: OnceLock<HashMap<&'static str, &'static str>> = OnceLock::new();
    ROWS.get_or_init(|| lines().collect()).get(name).copied()
}

/// Every program of the table, in its order.
pub(in super::super) fn names() -> impl Iterator<Item = &'static str> {
    lines().map(|(name, _)| name).filter(|name| !name.contains(' '))
}

/// The table's own text of a program's name, if it has that program.
pub(in super::super) fn names_of(program: &str) -> Option<&'static str> {
    names().find(|name| *name == program)
}

fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    let rows = TABLE.lines().filter(|line| !line.starts_with('#'));
    rows.map(|line| line.split_once('\t').unwrap_or((line, "")))
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
        let words = ["dashes", "shell", "sqlin", "away", "also", "sets", "feeds", "words", "repeats", "long"];
        let mut names = Vec::new();
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let parts: Vec<&str> = line.split('\t').collect();
            assert!((2..=5).contains(&parts.len()), "{line}");
            assert!(!names.contains(&parts[0]), "{} has two rows", parts[0]);
            names.push(parts[0]);
            match parts[1].strip_prefix('=') {
                Some(other) => assert!(columns(other).is_some_and(|row| !row.starts_with('=')), "{line}"),
                None => assert!(parts[1].parse::<usize>().is_ok(), "{line}"),
            }
            for run in parts.get(4).unwrap_or(&"").split(' ').filter(|run| !run.is_empty()) {
                let known = words.contains(&run)
                    || ["rest:", "text:", "text=-", "text@", "sql=-", "sql@", "reads="]
                        .iter()
                        .any(|one| run.starts_with(one));
                assert!(known, "{}: nobody understands {run}", parts[0]);
            }
        }
        assert!(environment_selectors().all(|(variable, selector)| !variable.is_empty() && !selector.is_empty()));
    }
}

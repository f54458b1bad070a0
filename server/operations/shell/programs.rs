//! How programs read their words: the rows of `queries/tables/programs.tsv`, and options told apart by them.

use super::Resolved;
use super::expand::joined;
use std::collections::HashMap;
use std::sync::OnceLock;

/// `program (and subcommands) · verbs · options · selectors · runs`; see the head of the file.
const TABLE: &str = include_str!("../../../queries/tables/programs.tsv");
/// `variable · selector`.
const ENVIRONMENT: &str = include_str!("../../../queries/tables/environment.tsv");
/// Subcommands that a row's name may have.
const MAX_PATH: usize = 4;

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    /// How many leading operands say what is done.
    pub(super) verbs: usize,
    options: &'static str,
    selectors: &'static str,
    runs: &'static str,
    /// Operands that were read before the row's own ones.
    first: usize,
}

/// What the words of a program are.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    pub(super) rows: Vec<Row>,
    pub(super) options: Vec<(String, Option<Resolved>)>,
    pub(super) operands: Vec<Resolved>,
    /// Index of the first word that is a command of its own, or shell text.
    pub(super) rest: Option<usize>,
}

/// What a program does with its words beyond its own work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Run {
    /// The words behind its own operands are a command.
    Command,
    /// The words behind its own operands are shell text.
    Text,
    /// It reads shell text: from `-c`, a file, or its input.
    Shell,
}

/// The row of a program, or of a program with its subcommands.
fn row(name: &str) -> Option<Row> {
    let mut columns = columns(name)?.split('\t');
    let mut next = || columns.next().unwrap_or("");
    Some(Row { verbs: next().parse().unwrap_or(0), options: next(), selectors: next(), runs: next(), first: 0 })
}

/// Everything behind the name in its row.
fn columns(name: &str) -> Option<&'static str> {
    static ROWS: OnceLock<HashMap<&'static str, &'static str>> = OnceLock::new();
    let rows = ROWS.get_or_init(|| {
        TABLE
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| line.split_once('\t').unwrap_or((line, "")))
            .collect()
    });
    rows.get(name).copied()
}

/// The selector that an environment variable sets.
pub(super) fn environment_selectors() -> impl Iterator<Item = (&'static str, &'static str)> {
    ENVIRONMENT.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'))
}

/// Reads the words behind a program.
pub(super) fn read(program: &str, words: &[Resolved]) -> Reading {
    let alias = columns(program).and_then(|rest| rest.strip_prefix('='));
    let mut path = alias.unwrap_or(program).to_owned();
    let mut reading = Reading { rows: row(&path).into_iter().collect(), ..Reading::default() };
    if reading.has("words") {
        return Reading { operands: words.to_vec(), ..reading };
    }
    let mut ended = false;
    let mut at = 0;
    while let Some(word) = words.get(at) {
        if ended_by(&reading, word, ended) {
            reading.rest = Some(at);
            break;
        }
        if !ended && word.text == "--" {
            ended = true;
            at += 1;
            if reading.rows.iter().any(|row| row.has("dashes")) {
                reading.rest = Some(at);
                break;
            }
            continue;
        }
        if !ended && is_option(word) {
            at = option(&mut reading, words, at);
            continue;
        }
        reading.operands.push(word.clone());
        if reading.operands.len() <= MAX_PATH && word.known {
            path.push(' ');
            path.push_str(&word.text);
            if let Some(row) = row(&path) {
                reading.rows.push(Row { first: reading.operands.len(), ..row });
            }
        }
        at += 1;
    }
    reading
}

/// True when the program's own words are over and a command begins at `word`.
fn ended_by(reading: &Reading, word: &Resolved, ended: bool) -> bool {
    let Some(row) = reading.rows.last() else { return false };
    let Some(own) = row.number("rest").or_else(|| row.number("text")) else { return false };
    let read = reading.operands.len() - row.first;
    let option = !ended && (is_option(word) || word.text == "--");
    read >= own && if own == 0 { !option } else { !option || !row.takes_text(&word.text) && word.text != "--" }
}

fn is_option(word: &Resolved) -> bool {
    word.text.len() > 1 && word.text.starts_with('-')
}

/// Reads the option at `words[at]`; the index behind it and its value comes back.
fn option(reading: &mut Reading, words: &[Resolved], at: usize) -> usize {
    let word = &words[at];
    let part = |text: &str| Resolved { text: text.to_owned(), ..word.clone() };
    let long_style = reading.rows.iter().any(|row| row.has("long"));
    let next = words.get(at + 1);
    let text = match word.text.strip_prefix("--") {
        Some(rest) if long_style => format!("-{rest}"),
        _ => word.text.clone(),
    };
    if text.starts_with("--") || long_style {
        if let Some((name, value)) = text.split_once('=') {
            reading.options.push((name.to_owned(), Some(part(value))));
            return at + 1;
        }
        let free = words[at + 1..].iter().take_while(|next| !is_option(next)).count();
        let count = match reading.takes(&text) {
            Takes::Value => 1,
            Takes::Attached | Takes::Nothing => 0,
            _ if text.starts_with("--no-") => 0,
            Takes::Anyone => free.min(1),
            Takes::List => free,
        };
        let values = words.get(at + 1..at + 1 + count).unwrap_or_default();
        reading.options.push((text, (!values.is_empty()).then(|| joined(values))));
        return at + 1 + count;
    }
    let letters = &text[1..];
    if letters.chars().all(|c| c.is_ascii_digit()) || !letters.is_ascii() {
        reading.options.push((text, None));
        return at + 1;
    }
    for (index, letter) in letters.char_indices() {
        let name = format!("-{letter}");
        let rest = &letters[index + 1..];
        match reading.takes(&name) {
            Takes::Value if !rest.is_empty() => {
                reading.options.push((name, Some(part(rest.strip_prefix('=').unwrap_or(rest)))));
                return at + 1;
            }
            Takes::Value => {
                reading.options.push((name, next.cloned()));
                return at + 2;
            }
            Takes::Attached => {
                reading.options.push((name, Some(part(rest)).filter(|_| !rest.is_empty())));
                return at + 1;
            }
            Takes::Nothing | Takes::Anyone | Takes::List => reading.options.push((name, None)),
        }
    }
    at + 1
}

/// What an option takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    Value,
    /// Only what stands in the same word.
    Attached,
    Nothing,
    /// Nobody knows the option, but this program's options usually take a value.
    Anyone,
    /// As before, and several.
    List,
}

impl Reading {
    fn takes(&self, name: &str) -> Takes {
        let mut usual = Takes::Nothing;
        for row in self.rows.iter().rev() {
            for one in row.options.split(' ') {
                match one.strip_prefix('!') {
                    Some(flag) if flag == name => return Takes::Nothing,
                    _ if one == name => return Takes::Value,
                    _ if one == "*" && usual == Takes::Nothing => usual = Takes::Anyone,
                    _ if one == "**" && usual == Takes::Nothing => usual = Takes::List,
                    _ if one.strip_suffix('?') == Some(name) => return Takes::Attached,
                    _ => {}
                }
            }
        }
        if name.starts_with("--") { usual } else { Takes::Nothing }
    }

    /// The first value of an option of that name.
    pub(super) fn value(&self, name: &str) -> Option<&Resolved> {
        self.options.iter().find(|(one, _)| one == name).and_then(|(_, value)| value.as_ref())
    }

    /// How the words that `rest` points to are run, if they are.
    pub(super) fn run(&self) -> Option<Run> {
        let row = self.rows.last()?;
        if row.has("shell") {
            return Some(Run::Shell);
        }
        if row.number("text").is_some() {
            return Some(Run::Text);
        }
        (row.number("rest").is_some() || self.rows.iter().any(|row| row.has("dashes"))).then_some(Run::Command)
    }

    /// True when a row says so: `also`, `away`, `repeats`, `sets`, `sqlin`, `feeds`.
    pub(super) fn has(&self, word: &str) -> bool {
        self.rows.iter().any(|row| row.has(word))
    }

    /// Values of options and operands that the rows list under `word` (`text=-c`, `sql@2`).
    pub(super) fn listed(&self, word: &str) -> Vec<Resolved> {
        let mut found = Vec::new();
        for row in &self.rows {
            for one in row.runs.split(' ') {
                let Some(rest) = one.strip_prefix(word) else { continue };
                if let Some(names) = rest.strip_prefix('=') {
                    let named = |name: &str| names.split(',').any(|one| one == name);
                    let values = self.options.iter().filter(|(name, _)| named(name));
                    found.extend(values.filter_map(|(_, value)| value.clone()));
                } else if let Some(index) = rest.strip_prefix('@') {
                    found.extend(row.operand(index, &self.operands).cloned());
                }
            }
        }
        found
    }

    /// `(selector, value from the words)` for every selector that the rows name.
    pub(super) fn selectors(&self) -> Vec<(&'static str, Option<&Resolved>)> {
        let mut found = Vec::new();
        for row in &self.rows {
            for one in row.selectors.split(' ').filter(|one| !one.is_empty()) {
                if let Some((selector, index)) = one.split_once('@') {
                    found.push((selector, row.operand(index, &self.operands)));
                } else {
                    let (selector, names) = one.split_once(':').unwrap_or((one, ""));
                    found.push((selector, names.split(',').find_map(|name| self.value(name))));
                }
            }
        }
        found
    }
}

impl Row {
    fn has(&self, word: &str) -> bool {
        self.runs.split(' ').any(|one| one == word)
    }

    /// `N` of `word:N`.
    fn number(&self, word: &str) -> Option<usize> {
        self.runs.split(' ').find_map(|one| one.strip_prefix(word)?.strip_prefix(':')?.parse().ok())
    }

    fn takes_text(&self, option: &str) -> bool {
        self.runs
            .split(' ')
            .any(|one| one.strip_prefix("text=").is_some_and(|names| names.split(',').any(|name| name == option)))
    }

    /// Operand `index` of this row's own, from 1.
    fn operand<'o>(&self, index: &str, operands: &'o [Resolved]) -> Option<&'o Resolved> {
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
                    || ["rest:", "text:", "text=-", "text@", "sql=-", "sql@"].iter().any(|one| run.starts_with(one));
                assert!(known, "{}: nobody understands {run}", parts[0]);
            }
        }
        assert!(environment_selectors().all(|(variable, selector)| !variable.is_empty() && !selector.is_empty()));
    }
}

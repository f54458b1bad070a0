//! How programs read their words: options, operands and commands told apart by the rows of their program.

mod cmdlets;
mod options;
mod rows;

pub(super) use rows::{Row, environment_selectors, names_of, unix_names};

use super::Resolved;
pub(super) use cmdlets::is_cmdlet;
use options::{is_option, option, slash};
use rows::{columns, row};

/// Subcommands that a row's name may have.
const MAX_PATH: usize = 4;

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

/// Reads the words behind a program.
pub(super) fn read(program: &str, words: &[Resolved]) -> Reading {
    let alias = columns(program).and_then(|rest| rest.strip_prefix('='));
    let mut path = alias.unwrap_or(program).to_owned();
    let mut reading = Reading { rows: known(&path).into_iter().collect(), ..Reading::default() };
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
        if !ended
            && reading.has("slashes")
            && let Some(found) = slash(word)
        {
            reading.options.push(found);
            at += 1;
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
    if reading.has("cmdlet") {
        cmdlets::complete(&mut reading);
    }
    reading
}

/// The row of a program; commands of PowerShell that have none are alike.
fn known(program: &str) -> Option<Row> {
    row(program).or_else(|| is_cmdlet(program).then(|| row("cmdlet")).flatten())
}

/// True when the program's own words are over and a command begins at `word`.
fn ended_by(reading: &Reading, word: &Resolved, ended: bool) -> bool {
    let Some(row) = reading.rows.last() else { return false };
    let Some(own) = row.number("rest").or_else(|| row.number("text")) else { return false };
    let read = reading.operands.len() - row.first;
    let slash = row.has("slashes") && slash(word).is_some();
    let option = !ended && (is_option(word) || slash || word.text == "--");
    read >= own && if own == 0 { !option } else { !option || !row.takes_text(&word.text) && word.text != "--" }
}

impl Reading {
    /// True when the option is given.
    pub(super) fn has_option(&self, name: &str) -> bool {
        self.options.iter().any(|(one, _)| one == name)
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

    /// The language of the programs that it runs: of `-c`, a file, or its input.
    pub(super) fn interprets(&self) -> Option<&'static str> {
        self.rows.first()?.runs.split(' ').find_map(|one| one.strip_prefix("reads="))
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

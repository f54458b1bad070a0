//! Finding and reading what agents on this machine wrote down of their sessions: links are not followed, everything is
//! bounded, and nothing is kept.

use super::clock;
use std::env;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

/// A file of lines of JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Name of the agent.
    pub agent: &'static str,
    pub path: PathBuf,
}

/// A line, or that there was one which is too long.
#[derive(Debug)]
pub enum Line<'a> {
    Text(&'a [u8]),
    TooLong,
}

/// Where agents keep their sessions: the variable that moves the folder, its usual name at home, the folder below it.
const PLACES: &[(&str, &str, &str, &str)] =
    &[("claude", "CLAUDE_CONFIG_DIR", ".claude", "projects"), ("codex", "CODEX_HOME", ".codex", "sessions")];

const MAX_DEPTH: usize = 8;
const MAX_FILES: usize = 20_000;
/// A line can hold a whole file twice; more than this is no edit of a text.
const MAX_LINE_BYTES: usize = 16 << 20;
/// What is read of one file.
const MAX_FILE_BYTES: u64 = 512 << 20;

/// True where any agent has kept something.
pub fn any() -> bool {
    places().any(|(_, folder)| folder.is_dir())
}

/// The transcripts that changed on the day `since` (`YYYY-MM-DD`, UTC) or later, in the order of their paths, and what
/// could not be looked at.
pub fn find(since: &str) -> (Vec<Found>, Vec<String>) {
    let mut found = Vec::new();
    let mut problems = Vec::new();
    for (agent, folder) in places() {
        if folder.is_dir() {
            collect(agent, &folder, since, MAX_DEPTH, &mut found, &mut problems);
        }
    }
    found.sort_by(|one: &Found, other: &Found| one.path.cmp(&other.path));
    if found.len() > MAX_FILES {
        found.truncate(MAX_FILES);
        problems.push(format!("only {MAX_FILES} transcripts were read; a later --since takes fewer"));
    }
    (found, problems)
}

fn places() -> impl Iterator<Item = (&'static str, PathBuf)> {
    let home = super::home::folder();
    PLACES.iter().filter_map(move |(agent, variable, usual, below)| {
        let moved = env::var_os(variable).map(PathBuf::from).filter(|folder| folder.is_absolute());
        Some((*agent, moved.or_else(|| Some(home.as_ref()?.join(usual)))?.join(below)))
    })
}

fn collect(
    agent: &'static str,
    folder: &Path,
    since: &str,
    depth: usize,
    found: &mut Vec<Found>,
    problems: &mut Vec<String>,
) {
    let entries = match folder.read_dir() {
        Ok(entries) => entries,
        Err(error) => return problems.push(format!("{}: {error}", folder.display())),
    };
    for entry in entries.flatten() {
        let (path, Ok(metadata)) = (entry.path(), entry.metadata()) else { continue };
        if metadata.is_dir() && depth > 0 {
            collect(agent, &path, since, depth - 1, found, problems);
        }
        let lines = path.extension().is_some_and(|extension| extension == "jsonl");
        let late = metadata.modified().is_ok_and(|time| *clock::day_of(time) >= *since);
        if metadata.is_file() && lines && late && found.len() <= MAX_FILES {
            found.push(Found { agent, path });
        }
    }
}

/// Hands every line of the file to `take`. The error says what could not be read.
pub fn read(path: &Path, take: &mut dyn FnMut(Line<'_>)) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    let file = File::open(path).map_err(failed)?;
    let mut reader = BufReader::with_capacity(64 << 10, file.take(MAX_FILE_BYTES));
    let mut line = Vec::new();
    let most = u64::try_from(MAX_LINE_BYTES + 1).unwrap_or(u64::MAX);
    loop {
        line.clear();
        let read = reader.by_ref().take(most).read_until(b'\n', &mut line).map_err(failed)?;
        if read == 0 {
            return Ok(());
        }
        if line.len() > MAX_LINE_BYTES && line.last() != Some(&b'\n') {
            take(Line::TooLong);
            reader.skip_until(b'\n').map_err(failed)?;
        } else {
            take(Line::Text(&line));
        }
    }
}

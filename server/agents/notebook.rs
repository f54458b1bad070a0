//! A notebook before and after a change of one cell, as one program: cells share their names.

use crate::operations::shell::quoted;
use crate::text::Span;
use serde_json::Value;

/// A change of one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub id: Option<String>,
    pub source: String,
    /// Code, not prose.
    pub code: bool,
    pub change: CellChange,
}

/// What happens to the cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellChange {
    Replace,
    /// A new cell behind the named one.
    Insert,
    Delete,
}

/// The program of a whole notebook's code cells, as [`sides`] has it.
pub fn whole(notebook: &str) -> Option<String> {
    let cells = cells(notebook)?;
    Some(program(cells.iter().filter(|(_, code, _)| *code).map(|(.., source)| source.as_str())))
}

/// True for the name of a notebook.
pub fn is_notebook(path: &str) -> bool {
    path.to_ascii_lowercase().ends_with(".ipynb")
}

/// Where the lines of the program of a whole notebook stand in its text, one for each; a cell that is handed on as a whole is one.
pub fn places(notebook: &str) -> Option<Vec<Span>> {
    let mut found = Vec::new();
    let mut at = 0;
    for (_, code, source) in cells(notebook)? {
        let mut lines = Vec::new();
        for line in source.split_inclusive('\n') {
            let written = Value::String(line.to_owned()).to_string();
            let written = written.trim_start_matches('"').strip_suffix('"').unwrap_or_default();
            let start = notebook[at..].find(written).map_or(at, |from| at + from);
            let end = if notebook[start..].starts_with(written) { start + written.len() } else { start };
            lines.push(Span::new(start, end));
            at = end;
        }
        let whole = lines.first().zip(lines.last()).map(|(first, last)| Span::new(first.start, last.end));
        match is_handed_on(&source) {
            _ if !code => {}
            true => found.extend(whole),
            false => found.append(&mut lines),
        }
    }
    Some(found)
}

/// The program of the notebook's code cells before and after the change. `None` where the notebook cannot be read or
/// speaks another language than Python.
pub fn sides(notebook: Option<&str>, cell: &Cell) -> Option<(String, String)> {
    let Some(notebook) = notebook else {
        return Some((String::new(), program([cell.source.as_str()].into_iter().filter(|_| cell.code))));
    };
    let cells = cells(notebook)?;
    let before = program(cells.iter().filter(|(_, code, _)| *code).map(|(.., source)| source.as_str()));
    let mut after: Vec<&str> = Vec::new();
    let mut placed = false;
    let named = |id: &Option<String>| id.is_some() && *id == cell.id;
    let new = cell.code.then_some(cell.source.as_str());
    for (id, code, source) in &cells {
        let own = code.then_some(source.as_str());
        placed |= named(id);
        match (named(id), cell.change) {
            (true, CellChange::Delete) => {}
            (true, CellChange::Replace) => after.extend(new),
            (true, CellChange::Insert) => after.extend(own.into_iter().chain(new)),
            (false, _) => after.extend(own),
        }
    }
    if !placed && cell.change != CellChange::Delete {
        after.extend(new);
    }
    Some((before, program(after)))
}

/// The cells of a notebook, each with its name and whether it is code. `None` where it cannot be read or speaks another
/// language than Python.
fn cells(notebook: &str) -> Option<Vec<(Option<String>, bool, String)>> {
    let notebook: Value = serde_json::from_str(notebook).ok()?;
    let language = notebook.pointer("/metadata/kernelspec/language").and_then(Value::as_str);
    if language.is_some_and(|language| language != "python") {
        return None;
    }
    let cell = |cell: &Value| {
        let id = cell.get("id").and_then(Value::as_str).map(str::to_owned);
        (id, cell.get("cell_type").and_then(Value::as_str) == Some("code"), source(cell))
    };
    Some(notebook.get("cells")?.as_array()?.iter().map(cell).collect())
}

fn source(cell: &Value) -> String {
    match cell.get("source") {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(lines)) => lines.iter().filter_map(Value::as_str).collect(),
        _ => String::new(),
    }
}

/// Magics of a whole cell, and of a line, that hand it to a shell.
const CELL_SHELLS: &[&str] = &["%%bash", "%%sh", "%%script", "%%system", "%%sx", "%%!"];
const LINE_SHELLS: &[&str] = &["!!", "!", "%sx ", "%system ", "%sh "];

/// What a cell may call instead of a magic.
const CALLS: &[(&str, &str)] = &[("get_ipython().system(", "os.system("), ("get_ipython().getoutput(", "os.system(")];

/// Magics that run the rest of their line as any other line, and how it took.
const TIMERS: &[&str] = &["%time", "%timeit", "%prun", "%lprun", "%memit", "%mprun", "%debug"];

/// Magics that are commands of the system by their own names.
const COMMANDS: &[&str] = &["%rm ", "%rmdir ", "%mv ", "%cp ", "%ln "];

/// Magics that hand statements to a database.
const STATEMENTS: &[&str] = &["%%sql", "%%bigquery", "%%bq"];

/// Cells as one text. Lines for the shell become calls, so that they are judged as commands.
fn program<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for cell in cells {
        let body = || cell.trim_start().split_once('\n').map_or("", |(_, body)| body);
        if begins(cell, CELL_SHELLS) {
            shell_call(&mut text, body());
        } else if begins(cell, STATEMENTS) {
            shell_call(&mut text, &statement(body()));
        } else {
            cell.lines().for_each(|line| self::line(&mut text, line));
        }
    }
    text
}

/// A cell whose magic hands its text on as a whole.
fn is_handed_on(cell: &str) -> bool {
    begins(cell, CELL_SHELLS) || begins(cell, STATEMENTS)
}

fn begins(cell: &str, magics: &[&str]) -> bool {
    magics.iter().any(|magic| cell.trim_start().starts_with(magic))
}

fn line(text: &mut String, line: &str) {
    let bare = line.trim_start();
    text.push_str(&line[..line.len() - bare.len()]);
    let bare = timed(bare);
    match shell_of(bare) {
        Some(command) => shell_call(text, command),
        None if bare.starts_with("%sql ") => shell_call(text, &statement(&bare["%sql ".len()..])),
        None if bare.starts_with('%') => text.push('\n'),
        None => {
            let called = CALLS.iter().any(|(call, _)| bare.contains(call));
            text.push_str(if called { "import os; " } else { "" });
            let bare = CALLS.iter().fold(bare.to_owned(), |line, (call, os)| line.replace(call, os));
            text.push_str(&bare);
            text.push('\n');
        }
    }
}

/// The line that a magic measures; any other as it is.
fn timed(line: &str) -> &str {
    let Some((magic, rest)) = line.split_once(' ').filter(|(magic, _)| TIMERS.contains(magic)) else { return line };
    let mut rest = rest.trim_start();
    // `-n 10 -r3 -q`
    while let Some((option, behind)) = rest.split_once(' ').filter(|(option, _)| option.starts_with('-')) {
        let number = |word: &str| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_digit());
        let valued = option.len() == 2 && magic != "%time";
        rest = match behind.trim_start().split_once(' ').filter(|(word, _)| valued && number(word)) {
            Some((_, behind)) => behind.trim_start(),
            None => behind.trim_start(),
        };
    }
    rest
}

/// The shell text of a line: `!ls`, `%sx ls`, `%rm x`, `files = !ls`, `a, b = %sx ls`.
fn shell_of(line: &str) -> Option<&str> {
    let whole = |line| LINE_SHELLS.iter().find_map(|shell| str::strip_prefix(line, *shell));
    let command = || COMMANDS.iter().any(|magic| line.starts_with(magic)).then(|| &line[1..]);
    let kept = || line.split_once('=').filter(|(names, _)| names.chars().all(is_of_names));
    whole(line).or_else(command).or_else(|| whole(kept()?.1.trim_start()))
}

fn statement(sql: &str) -> String {
    format!("psql -c {}", quoted(sql))
}

/// `a`, `a, b`, `self.a`, `a[0]`.
fn is_of_names(letter: char) -> bool {
    letter.is_alphanumeric() || "_, .[]()*'\"".contains(letter)
}

fn shell_call(text: &mut String, command: &str) {
    // A JSON text is a Python text as well, but for a few escapes that shell text does not have.
    text.push_str(&format!("import os; os.system({})\n", Value::String(command.to_owned())));
}

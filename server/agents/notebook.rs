//! A notebook before and after a change of one cell, as one program: cells share their names.

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

/// Cells as one text. Lines for the shell become calls, so that they are judged as commands.
fn program<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for cell in cells {
        let magic = cell.trim_start().lines().next().unwrap_or("").trim();
        if CELL_SHELLS.iter().any(|shell| magic.starts_with(shell)) {
            let body = cell.trim_start().split_once('\n').map_or("", |(_, body)| body);
            shell_call(&mut text, body);
            continue;
        }
        for line in cell.lines() {
            let bare = line.trim_start();
            text.push_str(&line[..line.len() - bare.len()]);
            match shell_of(bare) {
                Some(command) => shell_call(&mut text, command),
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
    }
    text
}

/// The shell text of a line: `!ls`, `%sx ls`, `files = !ls`.
fn shell_of(line: &str) -> Option<&str> {
    let whole = LINE_SHELLS.iter().find_map(|shell| line.strip_prefix(shell));
    let kept = || line.split_once('=').filter(|(name, _)| name.trim().chars().all(is_of_a_name));
    whole.or_else(|| kept()?.1.trim_start().strip_prefix('!'))
}

fn is_of_a_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn shell_call(text: &mut String, command: &str) {
    // A JSON text is a Python text as well, but for a few escapes that shell text does not have.
    text.push_str(&format!("import os; os.system({})\n", Value::String(command.to_owned())));
}

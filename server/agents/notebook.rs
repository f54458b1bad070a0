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

/// The program of the notebook's code cells before and after the change. `None` where the notebook cannot be read or
/// speaks another language than Python.
pub fn sides(notebook: Option<&str>, cell: &Cell) -> Option<(String, String)> {
    let Some(notebook) = notebook else {
        return Some((String::new(), program([cell.source.as_str()].into_iter().filter(|_| cell.code))));
    };
    let notebook: Value = serde_json::from_str(notebook).ok()?;
    let language = notebook.pointer("/metadata/kernelspec/language").and_then(Value::as_str);
    if language.is_some_and(|language| language != "python") {
        return None;
    }
    let cells: Vec<(Option<&str>, bool, String)> = notebook
        .get("cells")?
        .as_array()?
        .iter()
        .map(|cell| {
            let id = cell.get("id").and_then(Value::as_str);
            (id, cell.get("cell_type").and_then(Value::as_str) == Some("code"), source(cell))
        })
        .collect();
    let before = program(cells.iter().filter(|(_, code, _)| *code).map(|(.., source)| source.as_str()));
    let mut after: Vec<&str> = Vec::new();
    let mut placed = false;
    let named = |id: Option<&str>| id.is_some() && id == cell.id.as_deref();
    let new = cell.code.then_some(cell.source.as_str());
    for (id, code, source) in &cells {
        let own = code.then_some(source.as_str());
        placed |= named(*id);
        match (named(*id), cell.change) {
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

fn source(cell: &Value) -> String {
    match cell.get("source") {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(lines)) => lines.iter().filter_map(Value::as_str).collect(),
        _ => String::new(),
    }
}

/// Cells as one text. Lines for the shell become calls, so that they are judged as commands.
fn program<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for cell in cells {
        let magic = cell.lines().next().unwrap_or("").trim();
        if ["%%bash", "%%sh", "%%script"].iter().any(|shell| magic.starts_with(shell)) {
            let body = cell.split_once('\n').map_or("", |(_, body)| body);
            text.push_str(&shell_call(body));
            continue;
        }
        for line in cell.lines() {
            let bare = line.trim_start();
            match bare.strip_prefix('!') {
                Some(command) => {
                    text.push_str(&line[..line.len() - bare.len()]);
                    text.push_str(&shell_call(command));
                }
                None if bare.starts_with('%') => text.push('\n'),
                None => {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
    }
    text
}

fn shell_call(command: &str) -> String {
    // A JSON text is a Python text as well, but for a few escapes that shell text does not have.
    format!("__import__(\"os\").system({})\n", Value::String(command.to_owned()))
}

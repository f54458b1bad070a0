//! Tools by the kind of thing they do. An agent's file is mostly a table of these.

use super::notebook::{Cell, CellChange};
use super::payload::Fields;
use super::{Replacement, ToolAct, guess, patch};

/// What a tool does, and so where its input says so.
#[derive(Clone, Copy)]
pub(super) enum Tool {
    /// Runs shell text.
    Runs,
    /// Runs shell text, or does something else that is harmless.
    MayRun,
    /// Gives a file a text.
    Writes,
    /// Replaces parts of one file or of several.
    Edits,
    /// Applies a patch of many files.
    Patches,
    /// Changes a cell of a notebook.
    Cells,
    /// Takes a file away.
    Removes,
    /// Has another program fit a text into a file.
    Sketches,
    /// Looks, plans, waits, or starts what has its own hooks.
    Looks,
    /// Something of its own; `None` where the input lacks what it is known for.
    Own(fn(input: &Fields) -> Option<Vec<ToolAct>>),
}

/// What a call does. A tool that is not in the table, or without the fields it is known for, is guessed at.
pub(super) fn acts(table: &[(&str, Tool)], tool: &str, input: &Fields) -> Vec<ToolAct> {
    if let Some(text) = patch_text(input) {
        return patch::acts(text);
    }
    let Some((_, kind)) = table.iter().find(|(name, _)| *name == tool) else { return guess::guess(tool, input) };
    let path = || input.path().map(str::to_owned);
    let known = match kind {
        Tool::Runs => runs(input),
        Tool::MayRun => Some(runs(input).unwrap_or_default()),
        Tool::Looks => Some(Vec::new()),
        Tool::Writes => writes(input),
        Tool::Edits => edits(input),
        Tool::Cells => path().map(|path| vec![ToolAct::Notebook { path, cell: cell(input) }]),
        Tool::Removes => path().map(|path| vec![ToolAct::Remove { path }]),
        Tool::Sketches => {
            let text = input.content().map(str::to_owned);
            path().zip(text).map(|(path, text)| vec![ToolAct::Sketch { path, text }])
        }
        // One that is a patch was read above.
        Tool::Patches => None,
        Tool::Own(read) => read(input),
    };
    known.unwrap_or_else(|| {
        let mut acts = guess::guess(tool, input);
        let text = format!("the call of {tool} lacks the fields it is known for");
        // What it would run or patch may be anything; what it would write is told by the path, where there is one.
        let destructive = !matches!(kind, Tool::Writes | Tool::Edits | Tool::Cells | Tool::Sketches) || acts.is_empty();
        acts.push(ToolAct::Unclear { text, destructive });
        acts
    })
}

pub(super) fn runs(input: &Fields) -> Option<Vec<ToolAct>> {
    let (text, folder) = input.command()?;
    Some(vec![ToolAct::Command { text: text.to_owned(), folder: folder.map(str::to_owned) }])
}

pub(super) fn writes(input: &Fields) -> Option<Vec<ToolAct>> {
    Some(vec![ToolAct::Write { path: input.path()?.to_owned(), text: input.content()?.to_owned() }])
}

/// One act for each file, with its replacements in their order.
pub(super) fn edits(input: &Fields) -> Option<Vec<ToolAct>> {
    let mut files: Vec<(&str, Vec<Replacement>)> = Vec::new();
    for (path, replacement) in input.replacements()? {
        let path = path.or(input.path())?;
        match files.iter_mut().find(|(known, _)| *known == path) {
            Some((_, list)) => list.push(replacement),
            None => files.push((path, vec![replacement])),
        }
    }
    let act = |(path, replacements): (&str, Vec<Replacement>)| ToolAct::Edit { path: path.to_owned(), replacements };
    Some(files.into_iter().map(act).collect())
}

/// The patch in an input, under any of the names it has been seen under.
fn patch_text(input: &Fields) -> Option<&str> {
    let names = ["command", "input", "patch", "patchText", "patch_text"];
    names.iter().find_map(|name| input.text(name)).filter(|text| patch::is_patch(text))
}

fn cell(input: &Fields) -> Cell {
    let word = |names: &[&str]| input.first(names);
    Cell {
        id: word(&["cell_id", "cellId"]).map(str::to_owned),
        source: word(&["new_source", "newCode"]).unwrap_or_default().to_owned(),
        code: word(&["cell_type", "language"]).is_none_or(|kind| !matches!(kind, "markdown" | "raw")),
        change: match word(&["edit_mode", "editType"]) {
            Some("insert") => CellChange::Insert,
            Some("delete") => CellChange::Delete,
            _ => CellChange::Replace,
        },
    }
}

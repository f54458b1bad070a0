//! What a tool call does, in no agent's words.

use super::edit::{self, Replacement};
use super::notebook::Cell;
use super::patch::{self, Hunk};

/// One thing that a tool call does.
#[derive(Clone, Debug, PartialEq)]
pub enum ToolAct {
    /// Shell text that runs.
    Command {
        text: String,
        /// Where it runs: absolute, or from the agent's folder, which it is when nothing is said.
        folder: Option<String>,
    },
    /// A file gets this text.
    Write { path: String, text: String },
    /// Parts of a file are replaced, one after the other.
    Edit { path: String, replacements: Vec<Replacement> },
    /// Lines are put into a file behind this many lines; at its end where no number is given.
    Insert { path: String, line: Option<usize>, text: String },
    /// Parts of a file change by a patch, and the file may get another name.
    Patch { path: String, to: Option<String>, hunks: Vec<Hunk> },
    /// A cell of a notebook changes.
    Notebook { path: String, cell: Cell },
    /// A program will fit this text into a file, in a way that is not known yet.
    Sketch { path: String, text: String },
    /// A file goes.
    Remove { path: String },
    /// SQL that a database runs.
    Statement(String),
    /// A file changes in a way the payload does not show.
    Touch { path: String },
    /// Something that cannot be read further, in words, and whether it looks as if it took something away.
    Unclear { text: String, destructive: bool },
}

impl ToolAct {
    /// Shell text in the agent's folder.
    pub fn command(text: &str) -> ToolAct {
        ToolAct::Command { text: text.to_owned(), folder: None }
    }

    /// The file it changes, as the payload names it.
    pub fn path(&self) -> Option<&str> {
        match self {
            ToolAct::Write { path, .. }
            | ToolAct::Edit { path, .. }
            | ToolAct::Insert { path, .. }
            | ToolAct::Patch { path, .. }
            | ToolAct::Notebook { path, .. }
            | ToolAct::Sketch { path, .. }
            | ToolAct::Remove { path }
            | ToolAct::Touch { path } => Some(path),
            ToolAct::Command { .. } | ToolAct::Statement(_) | ToolAct::Unclear { .. } => None,
        }
    }

    /// The text of the file afterwards, from the one before; a file that is not there has an empty one. `None` where
    /// the payload does not show it, an error where the tool would refuse.
    pub fn text_after(&self, before: &str) -> Option<Result<String, String>> {
        match self {
            ToolAct::Write { text, .. } => Some(Ok(text.clone())),
            ToolAct::Edit { replacements, .. } => Some(edit::replaced(before, replacements)),
            ToolAct::Insert { line, text, .. } => Some(Ok(edit::inserted(before, *line, text))),
            ToolAct::Patch { hunks, .. } => Some(patch::patched(before, hunks)),
            ToolAct::Remove { .. } => Some(Ok(String::new())),
            _ => None,
        }
    }

    /// The text of the file before, from the one afterwards, where that can be only one.
    pub(super) fn text_before(&self, after: &str) -> Option<String> {
        match self {
            ToolAct::Edit { replacements, .. } => edit::undone(after, replacements),
            ToolAct::Patch { hunks, .. } => patch::patched(after, &patch::inverse(hunks)).ok(),
            _ => None,
        }
        .filter(|before| self.text_after(before).is_some_and(|text| text.as_deref() == Ok(after)))
    }
}

//! A reading of tools that nobody described: MCP tools, tools of a later release. Their fields speak by their names.

use super::payload::{CONTENTS, Fields, PATHS};
use super::{ToolAct, clouds, commands};

/// Names of database text.
const STATEMENTS: &[&str] =
    &["sql", "query", "queries", "statement", "statements", "sqlStatements", "sql_statements", "sqlQuery", "sql_query"];

/// Names of what is to be done, where one tool does many things.
const ACTIONS: &[&str] =
    &["operation", "operation_name", "operationName", "action", "verb", "method", "api", "subCommand"];

/// Words in the name of a tool whose query is no statement.
const SEARCHES: &[&str] = &["search", "find", "fetch", "web", "docs", "lookup"];

/// Words in the name of a tool that changes things.
const WRITES: &[&str] = &["write", "edit", "create", "update", "patch", "append", "save", "replace", "insert", "set"];

/// Words in the name of a tool that takes things away.
const REMOVES: &[&str] =
    &["delete", "destroy", "drop", "terminate", "purge", "wipe", "truncate", "remove", "move", "rename", "revoke"];

/// Words in the name of a tool that give a file another name.
const MOVES: &[&str] = &["move", "rename", "mv"];

/// Names of the file before and after such a move.
const SOURCES: &[&str] =
    &["source", "src", "from", "old_path", "oldPath", "source_path", "sourcePath", "src_path", "from_path", "oldUri"];
const TARGETS: &[&str] =
    &["destination", "dest", "dst", "to", "new_path", "newPath", "destination_path", "destinationPath", "dst_path"];

/// Words in the name of a tool that takes whole files away, beside one that says so.
const FILES: &[&str] = &["file", "files", "folder", "folders", "directory", "dir", "path"];

/// Names that say the same in one word.
const ALONE: &[&str] = &["flushall", "flushdb", "uninstall", "erase", "nuke", "deprovision", "decommission"];

/// Words in what is to be done that take something away.
const DELETES: &[&str] = &["delete", "destroy", "drop", "terminate", "purge", "wipe", "truncate"];

/// What the tool probably does.
pub(super) fn guess(tool: &str, input: &Fields) -> Vec<ToolAct> {
    let words: Vec<String> = words(tool);
    let named = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let said = commands::lines(input);
    let lines = [clouds::lines(&words, input, &said), said].concat();
    let mut acts: Vec<ToolAct> = lines.iter().map(|line| ToolAct::command(line)).collect();
    acts.extend(commands::handed(&words, input));
    let runs = !acts.is_empty();
    let mut paths = Vec::new();
    let mut content = None;
    for (name, list) in input.texts() {
        if STATEMENTS.contains(&name) && !named(SEARCHES) {
            acts.extend(list.iter().map(|text| ToolAct::Statement((*text).to_owned())));
        } else if PATHS.contains(&name) || (name == "paths" && named(REMOVES)) {
            paths.extend(list.iter().copied().map(plain));
        } else if CONTENTS.contains(&name) && !(name == "code" && runs) {
            content = content.or(list.first().copied());
        }
    }
    if let Some(act) = moved(input).filter(|_| named(MOVES)) {
        acts.push(act);
        paths.clear();
    }
    let replacements: Option<Vec<_>> =
        input.replacements().map(|list| list.into_iter().map(|(_, replacement)| replacement).collect());
    for path in paths {
        let path = path.to_owned();
        if let Some(text) = content {
            acts.push(ToolAct::Write { path, text: text.to_owned() });
        } else if let Some(replacements) = &replacements {
            acts.push(ToolAct::Edit { path, replacements: replacements.clone() });
        } else if named(FILES) && named(&["delete", "remove"]) {
            acts.push(ToolAct::Remove { path });
        } else if named(WRITES) || named(REMOVES) {
            acts.push(ToolAct::Touch { path });
        }
    }
    let action = input.first(ACTIONS).map(self::words).unwrap_or_default();
    let takes = named(REMOVES) || named(ALONE) || action.iter().any(|word| DELETES.contains(&word.as_str()));
    if acts.is_empty() && takes {
        let text = format!("{tool} looks as if it took something away, and its input cannot be read");
        acts.push(ToolAct::Unclear { text, destructive: true });
    }
    acts
}

/// A file that gets another name, as a patch that changes nothing else.
fn moved(input: &Fields) -> Option<ToolAct> {
    let path = |names: &[&str]| input.first(names).filter(|path| !path.is_empty()).map(|path| plain(path).to_owned());
    let (from, to) = (path(SOURCES)?, path(TARGETS));
    Some(match to {
        Some(to) => ToolAct::Patch { path: from, to: Some(to), hunks: Vec::new() },
        None => ToolAct::Touch { path: from },
    })
}

/// A path, be it written as an address of a file.
fn plain(path: &str) -> &str {
    path.strip_prefix("file://").unwrap_or(path)
}

/// `mcp__aws__deleteStack` → mcp, aws, delete, stack.
pub(super) fn words(tool: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut lower = false;
    for character in tool.chars().take(200) {
        if !character.is_alphanumeric() || (lower && character.is_uppercase()) {
            words.push(String::new());
        }
        lower = character.is_lowercase();
        if character.is_alphanumeric()
            && let Some(last) = words.last_mut()
        {
            last.extend(character.to_lowercase());
        }
    }
    words
}

//! A reading of tools that nobody described: MCP tools, tools of a later release. Their fields speak by their names.

use super::payload::{COMMANDS, CONTENTS, Fields, PATHS};
use super::{ToolAct, clouds};

/// Names of database text.
const STATEMENTS: &[&str] =
    &["sql", "query", "statement", "statements", "sqlStatements", "sql_statements", "sqlQuery", "sql_query"];

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

/// Words in what is to be done that take something away.
const DELETES: &[&str] = &["delete", "destroy", "drop", "terminate", "purge", "wipe", "truncate"];

/// What the tool probably does.
pub(super) fn guess(tool: &str, input: &Fields) -> Vec<ToolAct> {
    let words: Vec<String> = words(tool);
    let named = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let mut acts: Vec<ToolAct> = clouds::lines(&words, input).iter().map(|line| ToolAct::command(line)).collect();
    let mut paths = Vec::new();
    let mut content = None;
    for (name, text) in input.texts() {
        if COMMANDS.contains(&name) {
            acts.push(ToolAct::command(text));
        } else if STATEMENTS.contains(&name) && !named(SEARCHES) {
            acts.push(ToolAct::Statement(text.to_owned()));
        } else if PATHS.contains(&name) {
            paths.push(text.strip_prefix("file://").unwrap_or(text));
        } else if CONTENTS.contains(&name) {
            content = Some(text);
        }
    }
    let replacements: Option<Vec<_>> =
        input.replacements().map(|list| list.into_iter().map(|(_, replacement)| replacement).collect());
    for path in paths {
        let path = path.to_owned();
        if let Some(text) = content {
            acts.push(ToolAct::Write { path, text: text.to_owned() });
        } else if let Some(replacements) = &replacements {
            acts.push(ToolAct::Edit { path, replacements: replacements.clone() });
        } else if named(WRITES) || named(REMOVES) {
            acts.push(ToolAct::Touch { path });
        }
    }
    let action = input.first(ACTIONS).map(self::words).unwrap_or_default();
    let takes = named(REMOVES) || action.iter().any(|word| DELETES.contains(&word.as_str()));
    if acts.is_empty() && takes {
        let text = format!("{tool} looks as if it took something away, and its input cannot be read");
        acts.push(ToolAct::Unclear { text, destructive: true });
    }
    acts
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

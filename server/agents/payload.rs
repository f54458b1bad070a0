//! Fields of payloads, found under the names that agents use, and a reading of tools that nobody described.

use super::{ToolAct, edit::Replacement};
use serde_json::{Map, Value};

/// An object of a payload.
#[derive(Debug, Default)]
pub(super) struct Fields {
    map: Map<String, Value>,
}

/// Names of the file a tool works on.
const PATHS: &[&str] =
    &["file_path", "path", "filePath", "notebook_path", "target_file", "filename", "destination", "uri"];

/// Names of shell text.
const COMMANDS: &[&str] = &["command", "cmd", "script", "shell_command", "commandLine"];

/// Names of database text.
const STATEMENTS: &[&str] = &["sql", "query", "statement", "statements"];

/// Names of text that a file gets.
const CONTENTS: &[&str] = &["content", "contents", "text", "file_text", "new_source", "code_edit"];

/// Words in the name of a tool whose query is no statement.
const SEARCHES: &[&str] = &["search", "find", "fetch", "web", "docs", "lookup"];

/// Words in the name of a tool that changes things.
const WRITES: &[&str] = &["write", "edit", "create", "update", "patch", "append", "save", "replace", "insert", "set"];

/// Words in the name of a tool that takes things away.
const REMOVES: &[&str] =
    &["delete", "destroy", "drop", "terminate", "purge", "wipe", "truncate", "remove", "move", "rename", "revoke"];

/// Objects and lists nested deeper are not looked into.
const MAX_DEPTH: usize = 8;

/// Texts beyond this many are not looked at.
const MAX_TEXTS: usize = 500;

/// A payload as an object; a byte order mark is passed over.
pub(super) fn object(payload: &[u8]) -> Result<Fields, String> {
    let payload = payload.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(payload);
    match serde_json::from_slice(payload) {
        Ok(Value::Object(map)) => Ok(Fields { map }),
        Ok(_) => Err("the payload is no JSON object".to_owned()),
        Err(error) => Err(format!("the payload is no valid JSON (line {})", error.line())),
    }
}

impl Fields {
    /// The text at `name`.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.map.get(name)?.as_str()
    }

    /// True where `name` is true, as a value or as a word.
    pub(super) fn flag(&self, name: &str) -> bool {
        self.map.get(name).is_some_and(|value| value == &Value::Bool(true) || value.as_str() == Some("true"))
    }

    /// The object at `name`, be it written as an object or as JSON text.
    pub(super) fn inner(&self, name: &str) -> Fields {
        let map = match self.map.get(name) {
            Some(Value::Object(map)) => map.clone(),
            Some(Value::String(text)) => serde_json::from_str(text).unwrap_or_else(|_| {
                // A bare text is the command or the patch itself.
                Map::from_iter([("command".to_owned(), Value::String(text.clone()))])
            }),
            _ => Map::new(),
        };
        Fields { map }
    }

    /// The objects of the list at `name`.
    pub(super) fn list(&self, name: &str) -> Vec<Fields> {
        let list = self.map.get(name).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        list.iter().filter_map(|value| Some(Fields { map: value.as_object()?.clone() })).collect()
    }

    /// The file the tool works on.
    pub(super) fn path(&self) -> Option<&str> {
        PATHS.iter().find_map(|name| self.text(name))
    }

    /// Every text, however deep, with the name it stands under.
    fn texts(&self) -> Vec<(&str, &str)> {
        let mut texts = Vec::new();
        for (name, value) in &self.map {
            collect(name, value, MAX_DEPTH, &mut texts);
        }
        texts
    }
}

fn collect<'v>(name: &'v str, value: &'v Value, depth: usize, texts: &mut Vec<(&'v str, &'v str)>) {
    if depth == 0 || texts.len() >= MAX_TEXTS {
        return;
    }
    match value {
        Value::String(text) => texts.push((name, text)),
        Value::Array(list) => list.iter().for_each(|value| collect(name, value, depth - 1, texts)),
        Value::Object(map) => map.iter().for_each(|(name, value)| collect(name, value, depth - 1, texts)),
        _ => {}
    }
}

/// What a tool probably does whose fields nobody described: MCP tools, tools of a later release.
pub(super) fn guess(tool: &str, input: &Fields) -> Vec<ToolAct> {
    let words: Vec<String> = words(tool);
    let named = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let mut acts = Vec::new();
    let mut paths = Vec::new();
    let mut content = None;
    for (name, text) in input.texts() {
        if COMMANDS.contains(&name) {
            acts.push(ToolAct::Command(text.to_owned()));
        } else if STATEMENTS.contains(&name) && !named(SEARCHES) {
            acts.push(ToolAct::Statement(text.to_owned()));
        } else if PATHS.contains(&name) {
            paths.push(text.trim_start_matches("file://"));
        } else if CONTENTS.contains(&name) {
            content = Some(text);
        }
    }
    let replacement =
        input.text("old_string").or(input.text("old_str")).zip(input.text("new_string").or(input.text("new_str")));
    for path in paths {
        let path = path.to_owned();
        if let Some(text) = content {
            acts.push(ToolAct::Write { path, text: text.to_owned() });
        } else if let Some((old, new)) = replacement {
            let replacement = Replacement { old: old.to_owned(), new: new.to_owned(), all: input.flag("replace_all") };
            acts.push(ToolAct::Edit { path, replacements: vec![replacement] });
        } else if named(WRITES) || named(REMOVES) {
            acts.push(ToolAct::Touch { path });
        }
    }
    if acts.is_empty() && named(REMOVES) {
        let text = format!("{tool} looks as if it took something away, and its input cannot be read");
        acts.push(ToolAct::Unclear { text, destructive: true });
    }
    acts
}

/// `mcp__aws__deleteStack` → mcp, aws, delete, stack.
fn words(tool: &str) -> Vec<String> {
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

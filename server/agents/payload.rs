//! Fields of payloads, found under the names that agents use.

use super::ToolCall;
use super::edit::Replacement;
use crate::policy::Watch;
use serde_json::{Map, Value};

/// An object of a payload.
#[derive(Debug, Default)]
pub(super) struct Fields {
    map: Map<String, Value>,
}

/// Names of the file a tool works on.
pub(super) const PATHS: &[&str] = &[
    "file_path",
    "path",
    "filePath",
    "notebook_path",
    "target_file",
    "filename",
    "destination",
    "uri",
    "relative_path",
    "relativePath",
    "absolute_path",
    "absolutePath",
];

/// Names of shell text.
pub(super) const COMMANDS: &[&str] =
    &["command", "cmd", "script", "shell_command", "commandLine", "command_line", "cli_command", "cliCommand"];

/// Names of the folder that shell text runs in.
const FOLDERS: &[&str] = &["cwd", "workdir", "dir_path", "directory", "working_directory"];

/// Names of text that a file gets.
pub(super) const CONTENTS: &[&str] =
    &["content", "contents", "text", "file_text", "new_source", "newCode", "code_edit", "code"];

/// Names of text that is replaced, and of what comes instead.
const OLD: &[&str] = &["old_string", "old_str", "oldString", "oldStr", "old_text", "oldText", "old"];
const NEW: &[&str] = &["new_string", "new_str", "newString", "newStr", "new_text", "newText", "new"];

/// Names of the wish to replace every occurrence.
const ALL: &[&str] = &["replace_all", "replaceAll", "allow_multiple", "all"];

/// Names of lists of replacements.
const LISTS: &[&str] = &["edits", "replacements"];

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
    /// The text at `name`. An empty one is none.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.map.get(name)?.as_str().filter(|text| !text.is_empty())
    }

    /// Whether there is nothing at all.
    pub(super) fn is_empty(&self) -> bool {
        self.map.is_empty()
    }

    /// Names and values.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.map.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Whether there is anything at `name`.
    pub(super) fn has(&self, name: &str) -> bool {
        self.map.contains_key(name)
    }

    /// The value at `name`.
    pub(super) fn value(&self, name: &str) -> Option<&Value> {
        self.map.get(name)
    }

    /// The number at `name`.
    pub(super) fn number(&self, name: &str) -> Option<usize> {
        usize::try_from(self.map.get(name)?.as_u64()?).ok()
    }

    /// The text at the first of these names that has one, be it empty.
    pub(super) fn first(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| self.map.get(*name)?.as_str())
    }

    /// The texts of the list at `name`.
    pub(super) fn words(&self, name: &str) -> Vec<&str> {
        let list = self.map.get(name).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        list.iter().filter_map(Value::as_str).collect()
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

    /// All of it.
    pub(super) fn whole(&self) -> Value {
        Value::Object(self.map.clone())
    }

    /// The file the tool works on.
    pub(super) fn path(&self) -> Option<&str> {
        let path = PATHS.iter().find_map(|name| self.text(name))?;
        Some(path.strip_prefix("file://").unwrap_or(path))
    }

    /// The text that a file gets.
    pub(super) fn content(&self) -> Option<&str> {
        self.first(CONTENTS)
    }

    /// Shell text and the folder it runs in.
    pub(super) fn command(&self) -> Option<(&str, Option<&str>)> {
        let command = COMMANDS.iter().find_map(|name| self.text(name))?;
        Some((command, FOLDERS.iter().find_map(|name| self.text(name))))
    }

    /// What is replaced, be it one thing or a list, with the file of each where it stands beside it. `None` where a part
    /// of that is missing.
    pub(super) fn replacements(&self) -> Option<Vec<(Option<&str>, Replacement)>> {
        let one = |fields: &Map<String, Value>| {
            let text = |names: &[&str]| names.iter().find_map(|name| fields.get(*name)?.as_str());
            let all = ALL.iter().any(|name| fields.get(*name) == Some(&Value::Bool(true)));
            Some(Replacement { old: text(OLD)?.to_owned(), new: text(NEW)?.to_owned(), all })
        };
        let Some(list) = LISTS.iter().find_map(|name| self.map.get(*name)?.as_array()) else {
            return Some(vec![(None, one(&self.map)?)]);
        };
        let entry = |value| {
            let fields: &Map<String, Value> = Value::as_object(value)?;
            Some((PATHS.iter().find_map(|name| fields.get(*name)?.as_str()), one(fields)?))
        };
        list.iter().map(entry).collect()
    }

    /// Every text, however deep, with the name it stands under; texts of one list together.
    pub(super) fn texts(&self) -> Vec<(&str, Vec<&str>)> {
        let mut texts = Vec::new();
        for (name, value) in &self.map {
            collect(name, value, MAX_DEPTH, &mut texts);
        }
        texts
    }
}

fn collect<'v>(name: &'v str, value: &'v Value, depth: usize, texts: &mut Vec<(&'v str, Vec<&'v str>)>) {
    if depth == 0 || texts.len() >= MAX_TEXTS {
        return;
    }
    match value {
        Value::String(text) => texts.push((name, vec![text])),
        Value::Array(list) if !list.is_empty() && list.iter().all(Value::is_string) => {
            texts.push((name, list.iter().take(MAX_TEXTS).filter_map(Value::as_str).collect()));
        }
        Value::Array(list) => list.iter().for_each(|value| collect(name, value, depth - 1, texts)),
        Value::Object(map) => map.iter().for_each(|(name, value)| collect(name, value, depth - 1, texts)),
        _ => {}
    }
}

/// What most payloads say beside the tool's own input: names with underscores, as Claude Code introduced them.
pub(super) fn call(payload: &Fields) -> Result<ToolCall, String> {
    let text = |name: &str| payload.text(name).map(str::to_owned);
    Ok(ToolCall {
        tool: text("tool_name").ok_or("the payload names no tool")?,
        id: text("tool_use_id"),
        session: text("session_id"),
        model: text("model"),
        folder: text("cwd"),
        watch: watch(payload.text("permission_mode")),
        helper: text("agent_id"),
        ..ToolCall::default()
    })
}

/// Whether a person is asked before commands run.
pub(super) fn watch(mode: Option<&str>) -> Watch {
    match mode {
        Some("default" | "acceptEdits" | "plan") => Watch::Attended,
        Some("bypassPermissions" | "dontAsk" | "auto" | "auto-edit" | "yolo") => Watch::Unattended,
        _ => Watch::Unknown,
    }
}

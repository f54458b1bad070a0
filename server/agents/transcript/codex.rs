//! Codex: `sessions/<year>/<month>/<day>/rollout-*.jsonl`.
//!
//! Every line is an envelope around a payload; what the model called is a `response_item`. Older releases wrote the items
//! without their envelopes. A command is a text or a list of words, of which `bash -lc TEXT` is the usual one.

use super::{Form, Transcript, day, text};
use crate::operations::shell;
use serde_json::{Map, Value, json};

pub(super) const FORM: Form = Form { agent: "codex", event: "PreToolUse", take };

/// Kinds of lines, and of items, in which no tool of ours is called. What is typed into a running program fires no hook.
const QUIET: &[&str] = &[
    "event_msg",
    "world_state",
    "token_usage_record",
    "compacted",
    "message",
    "reasoning",
    "function_call_output",
    "custom_tool_call_output",
    "web_search_call",
    "ghost_snapshot",
    "compaction",
    "compaction_summary",
    "image_generation_call",
    "tool_search_call",
    "tool_search_output",
];

fn take(transcript: &mut Transcript, line: &Map<String, Value>) -> bool {
    let payload = || line.get("payload").and_then(Value::as_object);
    match text(line, "type") {
        Some("session_meta" | "turn_context") => {
            let Some(payload) = payload() else { return false };
            if let Some(folder) = text(payload, "cwd") {
                transcript.folder = Some(folder.to_owned());
            }
            if let Some(policy) = text(payload, "approval_policy") {
                let mode = if policy == "never" { "bypassPermissions" } else { "default" };
                transcript.mode = Some(mode.to_owned());
            }
            true
        }
        Some("response_item") => payload().is_some_and(|item| called(transcript, item, day(line))),
        Some(_) => called(transcript, line, day(line)),
        // The head of an older file, and its notes about state.
        None => line.contains_key("id") || line.contains_key("record_type"),
    }
}

fn called(transcript: &mut Transcript, item: &Map<String, Value>, day: String) -> bool {
    let id = text(item, "call_id");
    match text(item, "type") {
        Some("function_call") => {
            let arguments = text(item, "arguments").and_then(|arguments| serde_json::from_str(arguments).ok());
            let (Some(name), Some(Value::Object(arguments))) = (text(item, "name"), arguments) else { return false };
            match name {
                "shell" | "shell_command" | "exec_command" | "container.exec" | "local_shell" => {
                    run(transcript, day, id, &arguments)
                }
                "write_stdin" => true,
                name => {
                    transcript.add(day, id, name, Value::Object(arguments));
                    true
                }
            }
        }
        Some("custom_tool_call") => {
            let (Some(name), Some(input)) = (text(item, "name"), text(item, "input")) else { return false };
            transcript.add(day, id, name, json!({ "command": input }));
            true
        }
        Some("local_shell_call") => {
            item.get("action").and_then(Value::as_object).is_some_and(|action| run(transcript, day, id, action))
        }
        Some(kind) => QUIET.contains(&kind),
        None => false,
    }
}

/// A command as the hook is shown it: a text, and the folder it runs in.
fn run(transcript: &mut Transcript, day: String, id: Option<&str>, arguments: &Map<String, Value>) -> bool {
    let command = ["command", "cmd"].iter().find_map(|name| arguments.get(*name));
    let command = match command {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(words)) => {
            let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
            match words[..] {
                ["bash" | "sh" | "zsh" | "/bin/bash" | "/bin/sh" | "/bin/zsh", "-lc" | "-c", text] => text.to_owned(),
                _ => words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" "),
            }
        }
        _ => return false,
    };
    let mut input = Map::from_iter([("command".to_owned(), json!(command))]);
    let folder = ["workdir", "working_directory"].iter().find_map(|name| text(arguments, name));
    input.extend(folder.map(|folder| ("workdir".to_owned(), json!(folder))));
    transcript.add(day, id, "Bash", Value::Object(input));
    true
}

/// A word as a shell reads it back.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=@%+,".contains(c);
    if !word.is_empty() && word.chars().all(plain) { word.to_owned() } else { shell::quoted(word) }
}

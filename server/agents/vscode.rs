//! The local agent of VS Code (Copilot Chat).
//!
//! It runs the hooks of Claude Code's settings too, for every tool and whatever their matcher says, with tools of its own.

use super::payload::{self, Fields};
use super::tools::{self, Tool};
use super::{Adapter, Message, Reply, Stage, Told, ToolAct, ToolCall};
use crate::risk::Verdict;
use serde_json::json;

/// How the local agent of VS Code speaks.
pub(super) const ADAPTER: Adapter = Adapter {
    name: "vscode",
    aliases: &["vs-code", "copilot-chat"],
    events: EVENTS,
    types_unseen: false,
    marks,
    read,
    reply,
};

const EVENTS: &[(&str, Stage)] = &[
    ("PreToolUse", Stage::Before),
    ("PostToolUse", Stage::After),
    ("UserPromptSubmit", Stage::Aside),
    ("SessionStart", Stage::Aside),
    ("SubagentStart", Stage::Aside),
    ("SubagentStop", Stage::Aside),
    ("PreCompact", Stage::Aside),
    ("Stop", Stage::Aside),
];

const TOOLS: &[(&str, Tool)] = &[
    ("run_in_terminal", Tool::Runs),
    ("create_and_run_task", Tool::Own(task)),
    ("create_file", Tool::Writes),
    ("replace_string_in_file", Tool::Edits),
    ("multi_replace_string_in_file", Tool::Edits),
    ("insert_edit_into_file", Tool::Sketches),
    ("apply_patch", Tool::Patches),
    ("edit_notebook_file", Tool::Cells),
    ("read_file", Tool::Looks),
    ("list_dir", Tool::Looks),
    ("file_search", Tool::Looks),
    ("grep_search", Tool::Looks),
    ("semantic_search", Tool::Looks),
    ("get_errors", Tool::Looks),
    ("get_terminal_output", Tool::Looks),
    ("fetch_webpage", Tool::Looks),
    ("manage_todo_list", Tool::Looks),
];

/// Names of tools that no other agent has.
const OWN: &[&str] = &[
    "run_in_terminal",
    "create_and_run_task",
    "create_file",
    "replace_string_in_file",
    "multi_replace_string_in_file",
    "insert_edit_into_file",
    "edit_notebook_file",
];

fn marks(payload: &Fields) -> bool {
    let others = ["permission_mode", "turn_id", "cursor_version", "mcp_context"];
    let like = payload.has("timestamp") && payload.has("tool_use_id") && !others.iter().any(|name| payload.has(name));
    like || payload.text("tool_name").is_some_and(|tool| OWN.contains(&tool))
}

fn read(message: &Message) -> Result<ToolCall, String> {
    let payload = &message.fields;
    let mut call = payload::call(payload)?;
    call.session = call.session.or_else(|| payload.text("sessionId").map(str::to_owned));
    call.acts = tools::acts(TOOLS, &call.tool, &payload.inner("tool_input"));
    Ok(call)
}

/// A task is a program with its arguments.
fn task(input: &Fields) -> Option<Vec<ToolAct>> {
    let task = input.inner("task");
    let words = [vec![task.text("command")?], task.words("args")].concat();
    Some(vec![ToolAct::command(&words.join(" "))])
}

fn reply(message: &Message, verdict: Verdict, told: &Told) -> Reply {
    match (message.stage, verdict) {
        (Stage::Before, Verdict::Ask) => {
            let output = json!({
                "hookEventName": message.event,
                "permissionDecision": "ask",
                "permissionDecisionReason": told.person,
            });
            Reply { stdout: json!({"hookSpecificOutput": output}).to_string(), ..Reply::default() }
        }
        (Stage::Before, Verdict::Deny) => Reply::stopped(&told.agent),
        _ => Reply::default(),
    }
}

//! Gemini CLI.
//!
//! Where there is JSON on standard output, the exit code does not count, so the JSON has to carry the denial; and what stands
//! on standard error is read where standard output is empty: with exit code 0 a person is shown it, and the tool runs.

use super::payload::{self, Fields};
use super::tools::{self, Tool};
use super::{Adapter, Message, Reply, Stage, Told, ToolCall};
use crate::risk::Verdict;
use serde_json::json;

/// How Gemini CLI speaks.
pub(super) const ADAPTER: Adapter =
    Adapter { name: "gemini", aliases: &["gemini-cli"], events: EVENTS, types_unseen: false, marks, read, reply };

const EVENTS: &[(&str, Stage)] = &[
    ("BeforeTool", Stage::Before),
    ("AfterTool", Stage::After),
    ("BeforeAgent", Stage::Aside),
    ("AfterAgent", Stage::Aside),
    ("BeforeModel", Stage::Aside),
    ("AfterModel", Stage::Aside),
    ("BeforeToolSelection", Stage::Aside),
    ("SessionStart", Stage::Aside),
    ("SessionEnd", Stage::Aside),
    ("PreCompress", Stage::Aside),
    ("Notification", Stage::Aside),
];

/// The tools of Gemini CLI, which its forks have as well.
pub(super) const TOOLS: &[(&str, Tool)] = &[
    ("run_shell_command", Tool::Runs),
    ("write_file", Tool::Writes),
    ("replace", Tool::Edits),
    ("edit", Tool::Edits),
    ("read_file", Tool::Looks),
    ("read_many_files", Tool::Looks),
    ("list_directory", Tool::Looks),
    ("glob", Tool::Looks),
    ("search_file_content", Tool::Looks),
    ("grep_search", Tool::Looks),
    ("web_fetch", Tool::Looks),
    ("google_web_search", Tool::Looks),
    ("save_memory", Tool::Looks),
    ("write_todos", Tool::Looks),
    ("todo_write", Tool::Looks),
    ("update_topic", Tool::Looks),
    ("list_background_processes", Tool::Looks),
    ("read_background_output", Tool::Looks),
    ("enter_plan_mode", Tool::Looks),
    ("exit_plan_mode", Tool::Looks),
    ("activate_skill", Tool::Looks),
    ("invoke_agent", Tool::Looks),
];

fn marks(payload: &Fields) -> bool {
    let event = payload.text("hook_event_name");
    event.is_some_and(|event| matches!(event, "BeforeTool" | "AfterTool"))
}

fn read(message: &Message) -> Result<ToolCall, String> {
    call(&message.fields)
}

/// A call, here and in its forks.
pub(super) fn call(payload: &Fields) -> Result<ToolCall, String> {
    let mut call = payload::call(payload)?;
    call.acts = tools::acts(TOOLS, &call.tool, &payload.inner("tool_input"));
    let response = payload.inner("tool_response");
    // Of a new file it is empty.
    call.before = response.inner("returnDisplay").first(&["originalContent"]).map(str::to_owned);
    call.failed = response.value("error").is_some_and(|error| !error.is_null());
    Ok(call)
}

fn reply(message: &Message, verdict: Verdict, told: &Told) -> Reply {
    match (message.stage, verdict) {
        (Stage::Before, Verdict::Ask) => {
            let answer = json!({"decision": "ask", "reason": told.agent, "systemMessage": told.person});
            Reply { stdout: answer.to_string(), ..Reply::default() }
        }
        (Stage::Before, Verdict::Deny) => {
            let answer = json!({"decision": "deny", "reason": told.agent});
            Reply { stdout: answer.to_string(), ..Reply::stopped(&told.agent) }
        }
        _ => Reply::default(),
    }
}

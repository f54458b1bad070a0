//! Cursor.
//!
//! It wants an object even where there is nothing to say: with `failClosed` an empty answer stops the tool. Ask is heeded
//! before shell commands only; elsewhere it would run the tool, so there a denial is answered.

use super::guess::guess;
use super::payload::{self, Fields};
use super::tools::{self, Tool};
use super::{Adapter, Message, Reply, Stage, Told, ToolCall};
use crate::risk::Verdict;
use serde_json::json;

/// How Cursor speaks.
pub(super) const ADAPTER: Adapter =
    Adapter { name: "cursor", aliases: &[], events: EVENTS, types_unseen: true, marks, read, reply };

/// The event whose ask stops.
const SHELL: &str = "beforeShellExecution";

const EVENTS: &[(&str, Stage)] = &[
    ("preToolUse", Stage::Before),
    (SHELL, Stage::Before),
    ("beforeMCPExecution", Stage::Before),
    ("afterFileEdit", Stage::After),
    ("afterTabFileEdit", Stage::After),
    ("postToolUse", Stage::After),
    ("postToolUseFailure", Stage::Aside),
    ("beforeReadFile", Stage::Aside),
    ("beforeTabFileRead", Stage::Aside),
    ("subagentStart", Stage::Aside),
    ("subagentStop", Stage::Aside),
    ("afterShellExecution", Stage::Aside),
    ("afterMCPExecution", Stage::Aside),
    ("afterAgentResponse", Stage::Aside),
    ("afterAgentThought", Stage::Aside),
    ("beforeSubmitPrompt", Stage::Aside),
    ("sessionStart", Stage::Aside),
    ("sessionEnd", Stage::Aside),
    ("preCompact", Stage::Aside),
    ("stop", Stage::Aside),
    ("workspaceOpen", Stage::Aside),
];

const TOOLS: &[(&str, Tool)] = &[
    ("Shell", Tool::Runs),
    // What is typed is not shown; programs that wait for input are stopped when they start.
    ("WriteShellStdin", Tool::Looks),
    ("Write", Tool::Writes),
    ("Delete", Tool::Removes),
    ("ApplyPatch", Tool::Patches),
    ("Read", Tool::Looks),
    ("Grep", Tool::Looks),
    ("List", Tool::Looks),
    ("Fetch", Tool::Looks),
    ("Task", Tool::Looks),
];

fn marks(payload: &Fields) -> bool {
    payload.has("cursor_version")
}

fn read(message: &Message) -> Result<ToolCall, String> {
    let payload = &message.fields;
    let text = |name: &str| payload.text(name).map(str::to_owned);
    let mut call = ToolCall {
        // Some releases do not name the tool; its fields speak as well.
        tool: text("tool_name").unwrap_or_default(),
        id: text("tool_use_id").or_else(|| text("generation_id")),
        session: text("conversation_id").or_else(|| text("session_id")),
        model: text("model"),
        folder: payload.words("workspace_roots").first().map(|root| (*root).to_owned()).or_else(|| text("cwd")),
        watch: payload::watch(payload.text("permission_mode")),
        ..ToolCall::default()
    };
    let tool = call.tool.strip_prefix("MCP:").unwrap_or(&call.tool);
    let input = payload.inner("tool_input");
    call.acts = match message.event {
        SHELL => tools::runs(payload).ok_or("the payload has no command")?,
        "beforeMCPExecution" => guess(tool, &input),
        "afterFileEdit" | "afterTabFileEdit" => tools::edits(payload).ok_or("the payload has no edits of a file")?,
        _ => tools::acts(TOOLS, tool, &input),
    };
    Ok(call)
}

fn reply(message: &Message, verdict: Verdict, told: &Told) -> Reply {
    let permission = match verdict {
        _ if message.stage != Stage::Before => None,
        Verdict::Allow => None,
        Verdict::Ask if message.event == SHELL => Some("ask"),
        Verdict::Ask | Verdict::Deny => Some("deny"),
    };
    let answer = permission.map_or_else(
        || json!({}),
        |permission| json!({"permission": permission, "user_message": told.person, "agent_message": told.agent}),
    );
    Reply { stdout: answer.to_string(), ..Reply::default() }
}

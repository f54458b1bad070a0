//! Claude Code.
//!
//! Silence is no opinion. `allow` is never answered: it would skip the user's own prompt. A denial is told three times,
//! by exit code, JSON and standard error, because each has been seen to be ignored somewhere.

use super::payload::{self, Fields};
use super::tools::{self, Tool};
use super::{Adapter, Message, Reply, Stage, Told, ToolAct, ToolCall};
use crate::risk::Verdict;
use serde_json::json;

/// How Claude Code speaks.
pub(super) const ADAPTER: Adapter =
    Adapter { name: "claude", aliases: &["claude-code"], events: EVENTS, types_unseen: false, marks, read, reply };

const EVENTS: &[(&str, Stage)] = &[
    ("PreToolUse", Stage::Before),
    (CONFIG, Stage::Before),
    ("PermissionRequest", Stage::Asking),
    ("PostToolUse", Stage::After),
    ("PostToolUseFailure", Stage::Aside),
    ("PostToolBatch", Stage::Aside),
    ("PermissionDenied", Stage::Aside),
    ("UserPromptSubmit", Stage::Aside),
    ("UserPromptExpansion", Stage::Aside),
    ("SessionStart", Stage::Aside),
    ("SessionEnd", Stage::Aside),
    ("Stop", Stage::Aside),
    ("StopFailure", Stage::Aside),
    ("SubagentStart", Stage::Aside),
    ("SubagentStop", Stage::Aside),
    ("PreCompact", Stage::Aside),
    ("PostCompact", Stage::Aside),
    ("FileChanged", Stage::Aside),
    ("CwdChanged", Stage::Aside),
    ("DirectoryAdded", Stage::Aside),
    ("WorktreeRemove", Stage::Aside),
    ("InstructionsLoaded", Stage::Aside),
    ("PreModelSwitch", Stage::Aside),
    ("PostModelSwitch", Stage::Aside),
    ("TaskCreated", Stage::Aside),
    ("TaskCompleted", Stage::Aside),
    ("TeammateIdle", Stage::Aside),
    ("Setup", Stage::Aside),
    ("Elicitation", Stage::Aside),
    ("ElicitationResult", Stage::Aside),
    ("MessageDisplay", Stage::Aside),
    ("Notification", Stage::Aside),
];

/// Settings changed on disk while a session runs; a denial keeps the session on the old ones.
const CONFIG: &str = "ConfigChange";

/// Agents that it starts have hooks of their own, as have the calls of a plan that runs later.
const TOOLS: &[(&str, Tool)] = &[
    ("Bash", Tool::Runs),
    ("PowerShell", Tool::Runs),
    // It can also watch a socket.
    ("Monitor", Tool::MayRun),
    ("Write", Tool::Writes),
    ("Edit", Tool::Edits),
    ("MultiEdit", Tool::Edits),
    ("NotebookEdit", Tool::Cells),
    ("Read", Tool::Looks),
    ("Glob", Tool::Looks),
    ("Grep", Tool::Looks),
    ("LS", Tool::Looks),
    ("NotebookRead", Tool::Looks),
    ("WebFetch", Tool::Looks),
    ("WebSearch", Tool::Looks),
    ("TodoWrite", Tool::Looks),
    ("Agent", Tool::Looks),
    ("Task", Tool::Looks),
    ("Workflow", Tool::Looks),
    ("CronCreate", Tool::Looks),
    ("RemoteTrigger", Tool::Looks),
    ("EnterWorktree", Tool::Looks),
    ("BashOutput", Tool::Looks),
    ("KillShell", Tool::Looks),
    ("ExitPlanMode", Tool::Looks),
    ("AskUserQuestion", Tool::Looks),
];

/// Other agents copied its names; it alone has them without a time or a turn.
fn marks(payload: &Fields) -> bool {
    let event = payload.text("hook_event_name").is_some_and(|event| event.starts_with(char::is_uppercase));
    let own = payload.has("session_id") && (payload.has("transcript_path") || payload.has("permission_mode"));
    event && own && !["timestamp", "turn_id", "cursor_version"].iter().any(|name| payload.has(name))
}

fn read(message: &Message) -> Result<ToolCall, String> {
    let payload = &message.fields;
    if message.event == CONFIG {
        return Ok(settings(payload));
    }
    let mut call = payload::call(payload)?;
    call.acts = tools::acts(TOOLS, &call.tool, &payload.inner("tool_input"));
    let response = payload.inner("tool_response");
    call.before = match response.text("type") {
        Some("create") => Some(String::new()),
        _ => response.first(&["originalFile"]).map(str::to_owned),
    };
    Ok(call)
}

/// What administrators set cannot be kept from a session, and needs not.
fn settings(payload: &Fields) -> ToolCall {
    let path = payload.path().filter(|_| payload.text("source") != Some("policy_settings"));
    let touch = |path: &str| ToolAct::Touch { path: path.to_owned() };
    ToolCall {
        tool: CONFIG.to_owned(),
        session: payload.text("session_id").map(str::to_owned),
        folder: payload.text("cwd").map(str::to_owned),
        acts: path.map(touch).into_iter().collect(),
        ..ToolCall::default()
    }
}

fn reply(message: &Message, verdict: Verdict, told: &Told) -> Reply {
    let event = message.event;
    if message.stage == Stage::Asking {
        let decision = json!({"behavior": "deny", "message": told.agent});
        let stdout = json!({"hookSpecificOutput": {"hookEventName": event, "decision": decision}}).to_string();
        return if verdict == Verdict::Deny { Reply { stdout, ..Reply::default() } } else { Reply::default() };
    }
    let decision = |decision: &str, reason: &str| {
        let output = json!({
            "hookEventName": event,
            "permissionDecision": decision,
            "permissionDecisionReason": reason,
        });
        json!({"hookSpecificOutput": output}).to_string()
    };
    match verdict {
        Verdict::Allow => Reply::default(),
        _ if message.stage != Stage::Before => Reply::default(),
        _ if event == CONFIG => Reply::stopped(&told.agent),
        Verdict::Ask => Reply { stdout: decision("ask", &told.person), ..Reply::default() },
        Verdict::Deny => Reply { stdout: decision("deny", &told.agent), ..Reply::stopped(&told.agent) },
    }
}

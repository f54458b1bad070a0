//! Codex.
//!
//! Only exit code 2 with words on standard error stops a tool. It has no ask: a reply that asks, or any key it does not
//! know, makes it run the tool. What is typed into a shell that runs already fires no hook.

use super::payload::{self, Fields};
use super::tools::{self, Tool};
use super::{Adapter, Message, Reply, Stage, Told, ToolCall};
use crate::risk::Verdict;
use serde_json::json;

/// How Codex speaks.
pub(super) const ADAPTER: Adapter =
    Adapter { name: "codex", aliases: &[], events: EVENTS, types_unseen: true, marks, read, reply };

const EVENTS: &[(&str, Stage)] = &[
    ("PreToolUse", Stage::Before),
    ("PermissionRequest", Stage::Asking),
    ("PostToolUse", Stage::After),
    ("UserPromptSubmit", Stage::Aside),
    ("SessionStart", Stage::Aside),
    ("SessionEnd", Stage::Aside),
    ("SubagentStart", Stage::Aside),
    ("SubagentStop", Stage::Aside),
    ("PreCompact", Stage::Aside),
    ("PostCompact", Stage::Aside),
    ("Stop", Stage::Aside),
    ("Interrupt", Stage::Aside),
];

const TOOLS: &[(&str, Tool)] = &[
    ("Bash", Tool::Runs),
    ("apply_patch", Tool::Patches),
    ("Edit", Tool::Patches),
    ("Write", Tool::Patches),
    ("update_plan", Tool::Looks),
    ("view_image", Tool::Looks),
];

fn marks(payload: &Fields) -> bool {
    payload.has("turn_id") && payload.has("hook_event_name")
}

/// The folder of a payload is the one a command runs in, which need not be where the agent works.
fn read(message: &Message) -> Result<ToolCall, String> {
    let payload = &message.fields;
    let mut call = payload::call(payload)?;
    call.acts = tools::acts(TOOLS, &call.tool, &payload.inner("tool_input"));
    let response = payload.text("tool_response").unwrap_or("");
    call.failed = response.strip_prefix("Exit code: ").is_some_and(|code| !code.starts_with("0\n"));
    Ok(call)
}

fn reply(message: &Message, verdict: Verdict, told: &Told) -> Reply {
    match (message.stage, verdict) {
        (_, Verdict::Allow) => Reply::default(),
        (Stage::Before, Verdict::Ask | Verdict::Deny) => Reply::stopped(&told.agent),
        (Stage::Asking, Verdict::Deny) => {
            let decision = json!({"behavior": "deny", "message": told.agent});
            let output = json!({"hookEventName": message.event, "decision": decision});
            Reply { stdout: json!({"hookSpecificOutput": output}).to_string(), ..Reply::default() }
        }
        _ => Reply::default(),
    }
}

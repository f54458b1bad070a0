//! Qwen Code: the tools of Gemini CLI with the events of Claude Code.
//!
//! With exit code 2 it reads standard error only; an ask it takes from JSON.

use super::gemini;
use super::payload::Fields;
use super::{Adapter, Message, Reply, Stage, Told, ToolCall};
use crate::risk::Verdict;
use serde_json::json;

/// How Qwen Code speaks.
pub(super) const ADAPTER: Adapter =
    Adapter { name: "qwen", aliases: &["qwen-code"], events: EVENTS, types_unseen: false, marks, read, reply };

const EVENTS: &[(&str, Stage)] = &[
    ("PreToolUse", Stage::Before),
    ("PermissionRequest", Stage::Asking),
    ("PostToolUse", Stage::After),
    ("PostToolUseFailure", Stage::Aside),
    ("UserPromptSubmit", Stage::Aside),
    ("SessionStart", Stage::Aside),
    ("SessionEnd", Stage::Aside),
    ("SubagentStart", Stage::Aside),
    ("SubagentStop", Stage::Aside),
    ("PreCompact", Stage::Aside),
    ("Notification", Stage::Aside),
    ("Stop", Stage::Aside),
];

fn marks(payload: &Fields) -> bool {
    let event = payload.text("hook_event_name").is_some_and(|event| event.ends_with("ToolUse"));
    event && payload.text("tool_name").is_some_and(|tool| matches!(tool, "run_shell_command" | "write_file"))
}

fn read(message: &Message) -> Result<ToolCall, String> {
    gemini::call(&message.fields)
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
        (Stage::Before | Stage::Asking, Verdict::Deny) => Reply::stopped(&told.agent),
        _ => Reply::default(),
    }
}

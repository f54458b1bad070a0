//! Windsurf (Cascade). Only exit code 2 stops, and there is no ask.

use super::guess::guess;
use super::payload::{self, Fields};
use super::tools;
use super::{Adapter, Message, Reply, Stage, Told, ToolCall};
use crate::risk::Verdict;

/// How Windsurf speaks.
pub(super) const ADAPTER: Adapter = Adapter {
    name: "windsurf",
    aliases: &["cascade", "devin"],
    events: EVENTS,
    types_unseen: false,
    marks,
    read,
    reply,
};

const EVENTS: &[(&str, Stage)] = &[
    ("pre_write_code", Stage::Before),
    ("pre_run_command", Stage::Before),
    ("pre_mcp_tool_use", Stage::Before),
    ("post_write_code", Stage::After),
    ("pre_read_code", Stage::Aside),
    ("pre_user_prompt", Stage::Aside),
    ("post_read_code", Stage::Aside),
    ("post_run_command", Stage::Aside),
    ("post_mcp_tool_use", Stage::Aside),
    ("post_cascade_response", Stage::Aside),
    ("post_setup_worktree", Stage::Aside),
];

fn marks(payload: &Fields) -> bool {
    payload.has("agent_action_name") && payload.has("tool_info")
}

fn read(message: &Message) -> Result<ToolCall, String> {
    let payload = &message.fields;
    let text = |name: &str| payload.text(name).map(str::to_owned);
    let info = payload.inner("tool_info");
    let lacks = |what: &str| format!("the payload of {} has no {what}", message.event);
    let mut call = ToolCall {
        tool: message.event.to_owned(),
        id: text("execution_id"),
        session: text("trajectory_id"),
        model: text("model_name"),
        watch: payload::watch(None),
        ..ToolCall::default()
    };
    call.acts = match message.event {
        "pre_run_command" => tools::runs(&info).ok_or_else(|| lacks("command"))?,
        "pre_mcp_tool_use" => {
            call.tool = info.text("mcp_tool_name").unwrap_or("").to_owned();
            guess(&call.tool, &info.inner("mcp_tool_arguments"))
        }
        _ => tools::edits(&info).ok_or_else(|| lacks("edits of a file"))?,
    };
    Ok(call)
}

fn reply(message: &Message, verdict: Verdict, told: &Told) -> Reply {
    match verdict {
        Verdict::Ask | Verdict::Deny if message.stage == Stage::Before => Reply::stopped(&told.agent),
        _ => Reply::default(),
    }
}

//! GitHub Copilot: the CLI and the cloud agent.
//!
//! It has two dialects: an event spelled `preToolUse` brings `toolName` and `toolArgs`, one spelled `PreToolUse` brings
//! `tool_name` with the names of Claude Code's tools but fields of its own. The flat reply counts in both.

use super::patch;
use super::payload::{self, Fields};
use super::tools::{self, Tool};
use super::{Adapter, Message, Reply, Stage, Told, ToolAct, ToolCall};
use crate::risk::Verdict;
use serde_json::json;

/// How Copilot speaks.
pub(super) const ADAPTER: Adapter = Adapter {
    name: "copilot",
    aliases: &["copilot-cli", "github-copilot"],
    events: EVENTS,
    types_unseen: false,
    marks,
    read,
    reply,
};

const EVENTS: &[(&str, Stage)] = &[
    ("preToolUse", Stage::Before),
    ("permissionRequest", Stage::Asking),
    ("postToolUse", Stage::After),
    ("postToolUseFailure", Stage::Aside),
    ("userPromptSubmitted", Stage::Aside),
    ("userPromptSubmit", Stage::Aside),
    ("sessionStart", Stage::Aside),
    ("sessionEnd", Stage::Aside),
    ("agentStop", Stage::Aside),
    ("subagentStart", Stage::Aside),
    ("subagentStop", Stage::Aside),
    ("preCompact", Stage::Aside),
    ("errorOccurred", Stage::Aside),
    ("notification", Stage::Aside),
    ("stop", Stage::Aside),
];

const TOOLS: &[(&str, Tool)] = &[
    ("bash", Tool::Runs),
    ("powershell", Tool::Runs),
    ("write_bash", Tool::Own(typed)),
    ("write_powershell", Tool::Own(typed)),
    ("create", Tool::Writes),
    ("edit", Tool::Own(edit)),
    ("apply_patch", Tool::Patches),
    ("view", Tool::Looks),
    ("glob", Tool::Looks),
    ("grep", Tool::Looks),
    ("read_bash", Tool::Looks),
    ("stop_bash", Tool::Looks),
    ("list_bash", Tool::Looks),
    ("task", Tool::Looks),
    ("read_agent", Tool::Looks),
    ("list_agents", Tool::Looks),
    ("write_agent", Tool::Looks),
    ("skill", Tool::Looks),
    ("fetch_copilot_cli_documentation", Tool::Looks),
    // Its own lists of what is to do, and its own past: no database of anybody.
    ("sql", Tool::Looks),
    ("session_store_sql", Tool::Looks),
    ("Bash", Tool::Runs),
    ("Write", Tool::Writes),
    ("Edit", Tool::Own(edit)),
    ("Read", Tool::Looks),
];

fn marks(payload: &Fields) -> bool {
    let camel = payload.has("toolName") && (payload.has("toolArgs") || payload.has("toolInput"));
    let upper = payload.text("tool_name").is_some_and(|tool| tool.starts_with(char::is_uppercase));
    let pascal = upper && payload.has("timestamp") && !payload.has("tool_use_id") && !payload.has("cursor_version");
    camel || pascal
}

fn read(message: &Message) -> Result<ToolCall, String> {
    let payload = &message.fields;
    let text = |names: &[&str]| payload.first(names).map(str::to_owned);
    let input = ["toolArgs", "toolInput", "tool_input"].iter().find(|name| payload.has(name)).unwrap_or(&"tool_input");
    let mut call = ToolCall {
        tool: text(&["toolName", "tool_name"]).ok_or("the payload names no tool")?,
        id: text(&["toolCallId", "tool_use_id"]),
        session: text(&["sessionId", "session_id"]),
        model: text(&["model"]),
        folder: text(&["cwd"]),
        watch: payload::watch(payload.first(&["permissionMode", "permission_mode"])),
        ..ToolCall::default()
    };
    call.acts = tools::acts(TOOLS, &call.tool, &payload.inner(input));
    let result = payload.inner("toolResult");
    call.failed = result.text("resultType").is_some_and(|kind| kind != "success");
    Ok(call)
}

/// A replacement, or the diff that a person is about to be shown.
fn edit(input: &Fields) -> Option<Vec<ToolAct>> {
    let shown = |diff: &str| {
        let hunks = patch::unified(diff.lines());
        Some(vec![ToolAct::Patch { path: input.path()?.to_owned(), to: None, hunks }])
    };
    tools::edits(input).or_else(|| shown(input.text("diff")?)).or_else(|| tools::writes(input))
}

/// What is typed into a shell that runs already.
fn typed(input: &Fields) -> Option<Vec<ToolAct>> {
    input.text("input").map(super::commands::typed)
}

fn reply(message: &Message, verdict: Verdict, told: &Told) -> Reply {
    let decision = |decision: &str, reason: &str| {
        json!({"permissionDecision": decision, "permissionDecisionReason": reason}).to_string()
    };
    match (message.stage, verdict) {
        (Stage::Before, Verdict::Ask) => Reply { stdout: decision("ask", &told.person), ..Reply::default() },
        (Stage::Before, Verdict::Deny) => {
            Reply { stdout: decision("deny", &told.agent), ..Reply::stopped(&told.agent) }
        }
        (Stage::Asking, Verdict::Deny) => {
            let stdout = json!({"behavior": "deny", "message": told.agent}).to_string();
            Reply { stdout, ..Reply::stopped(&told.agent) }
        }
        _ => Reply::default(),
    }
}

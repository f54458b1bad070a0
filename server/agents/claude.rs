//! Claude Code: PreToolUse payloads and replies.
//!
//! Silence is no opinion. `allow` is never answered: it would skip the user's own prompt. A denial is told three times,
//! by exit code, JSON and standard error, because each has been seen to be ignored somewhere.

use super::payload::{self, Fields};
use super::{Adapter, Cell, CellChange, Replacement, Reply, Told, ToolAct, ToolCall};
use crate::policy::Watch;
use crate::risk::Verdict;
use serde_json::{Value, json};

/// How Claude Code speaks.
pub(super) const ADAPTER: Adapter = Adapter { name: "claude", read, reply, before: "PreToolUse" };

/// Tools that run shell text.
const SHELLS: &[&str] = &["Bash", "PowerShell", "Monitor"];

/// Tools that look, plan or wait.
const HARMLESS: &[&str] = &[
    "Read",
    "Glob",
    "Grep",
    "LS",
    "NotebookRead",
    "WebFetch",
    "WebSearch",
    "TodoWrite",
    "Agent",
    "Task",
    "BashOutput",
    "KillShell",
    "ExitPlanMode",
    "AskUserQuestion",
];

fn read(payload: &[u8]) -> Result<ToolCall, String> {
    let payload = payload::object(payload)?;
    let tool = payload.text("tool_name").ok_or("the payload names no tool")?.to_owned();
    let input = payload.inner("tool_input");
    Ok(ToolCall {
        acts: acts(&tool, &input),
        session: payload.text("session_id").map(str::to_owned),
        folder: payload.text("cwd").map(str::to_owned),
        watch: watch(payload.text("permission_mode")),
        helper: payload.text("agent_id").map(str::to_owned),
        tool,
    })
}

/// Whether a person is asked before commands run.
fn watch(mode: Option<&str>) -> Watch {
    match mode {
        Some("default" | "acceptEdits" | "plan") => Watch::Attended,
        Some("bypassPermissions" | "dontAsk" | "auto") => Watch::Unattended,
        _ => Watch::Unknown,
    }
}

fn acts(tool: &str, input: &Fields) -> Vec<ToolAct> {
    let act = match tool {
        "Write" => input
            .path()
            .zip(input.text("content"))
            .map(|(path, text)| ToolAct::Write { path: path.to_owned(), text: text.to_owned() }),
        "Edit" => input
            .path()
            .zip(replacement(input))
            .map(|(path, replacement)| ToolAct::Edit { path: path.to_owned(), replacements: vec![replacement] }),
        "MultiEdit" => input.path().map(|path| ToolAct::Edit {
            path: path.to_owned(),
            replacements: input.list("edits").iter().filter_map(replacement).collect(),
        }),
        "NotebookEdit" => input.path().map(|path| ToolAct::Notebook { path: path.to_owned(), cell: cell(input) }),
        tool if SHELLS.contains(&tool) => match input.text("command") {
            Some(command) => Some(ToolAct::Command(command.to_owned())),
            // A monitor can also watch a socket.
            None if tool == "Monitor" => return Vec::new(),
            None => None,
        },
        tool if HARMLESS.contains(&tool) => return Vec::new(),
        tool => return payload::guess(tool, input),
    };
    match act {
        Some(act) => vec![act],
        None => {
            let mut acts = payload::guess(tool, input);
            let text = format!("the call of {tool} lacks the fields it is known for");
            acts.push(ToolAct::Unclear { text, destructive: SHELLS.contains(&tool) });
            acts
        }
    }
}

fn replacement(fields: &Fields) -> Option<Replacement> {
    Some(Replacement {
        old: fields.text("old_string")?.to_owned(),
        new: fields.text("new_string")?.to_owned(),
        all: fields.flag("replace_all"),
    })
}

fn cell(input: &Fields) -> Cell {
    Cell {
        id: input.text("cell_id").map(str::to_owned),
        source: input.text("new_source").unwrap_or_default().to_owned(),
        code: input.text("cell_type").is_none_or(|kind| kind == "code"),
        change: match input.text("edit_mode") {
            Some("insert") => CellChange::Insert,
            Some("delete") => CellChange::Delete,
            _ => CellChange::Replace,
        },
    }
}

fn reply(verdict: Verdict, told: &Told) -> Reply {
    let decision = |decision: &str, reason: &str| -> Value {
        json!({
            "hookSpecificOutput": {
                "hookEventName": ADAPTER.before,
                "permissionDecision": decision,
                "permissionDecisionReason": reason,
            }
        })
    };
    match verdict {
        Verdict::Allow => Reply::default(),
        Verdict::Ask => Reply { exit: 0, stdout: decision("ask", &told.person).to_string(), stderr: String::new() },
        Verdict::Deny => {
            Reply { exit: 2, stdout: decision("deny", &told.agent).to_string(), stderr: told.agent.clone() }
        }
    }
}

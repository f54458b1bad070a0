//! Kiro and the Amazon Q Developer CLI: the CLI up to 2.x, and the engine of the IDE 1.x and of `kiro-cli --v3`.
//!
//! Only exit code 2 stops a tool, and there is no ask. The tools of both engines have different fields, so one table
//! serves both. The IDE 0.x hands its hooks nothing at all: there an empty payload is stopped like any that shows nothing.

use super::clouds;
use super::guess::guess;
use super::payload::{self, Fields};
use super::tools::{self, Tool};
use super::{Adapter, Message, Reply, Stage, Told, ToolAct, ToolCall};
use crate::risk::Verdict;
use serde_json::Value;

/// How Kiro speaks.
pub(super) const ADAPTER: Adapter = Adapter {
    name: "kiro",
    aliases: &["kiro-cli", "kiro-ide", "kiro-v3", "amazon-q", "q"],
    events: EVENTS,
    types_unseen: false,
    marks,
    read,
    reply,
};

const EVENTS: &[(&str, Stage)] = &[
    ("preToolUse", Stage::Before),
    ("postToolUse", Stage::After),
    ("agentSpawn", Stage::Aside),
    ("userPromptSubmit", Stage::Aside),
    ("sessionStart", Stage::Aside),
    ("stop", Stage::Aside),
];

const TOOLS: &[(&str, Tool)] = &[
    ("execute_bash", Tool::Runs),
    ("shell", Tool::Runs),
    ("execute_cmd", Tool::Runs),
    ("fs_write", Tool::Own(fs_write)),
    ("write", Tool::Own(fs_write)),
    ("fs_append", Tool::Own(append)),
    ("str_replace", Tool::Edits),
    ("delete_file", Tool::Removes),
    ("use_aws", Tool::Own(cloud)),
    ("aws", Tool::Own(cloud)),
    ("fs_read", Tool::Looks),
    ("read", Tool::Looks),
    ("thinking", Tool::Looks),
    ("introspect", Tool::Looks),
    ("todo_list", Tool::Looks),
    ("knowledge", Tool::Looks),
    ("report_issue", Tool::Looks),
];

/// Only its tools have these names.
fn marks(payload: &Fields) -> bool {
    let tool = payload.text("tool_name").unwrap_or("");
    ["execute_bash", "fs_write", "fs_append", "use_aws"].contains(&tool) || tool.starts_with('@')
}

fn read(message: &Message) -> Result<ToolCall, String> {
    let payload = &message.fields;
    let mut call = payload::call(payload)?;
    let input = payload.inner("tool_input");
    call.acts = tools::acts(TOOLS, &call.tool, &input);
    call.failed = payload.inner("tool_response").value("success") == Some(&Value::Bool(false));
    if input.is_empty() && !looks(&call.tool) && call.acts.is_empty() {
        // Some releases withhold what a tool is called with.
        let text = format!("Kiro does not show what {} is called with", call.tool);
        call.acts.push(ToolAct::Unclear { text, destructive: true });
    }
    Ok(call)
}

fn looks(tool: &str) -> bool {
    // A tool of an MCP server may well take no arguments; its name is all there is.
    tool.starts_with('@') || TOOLS.iter().any(|(name, kind)| *name == tool && matches!(kind, Tool::Looks))
}

/// One tool with four commands in 2.x; the newer engine only writes whole files.
fn fs_write(input: &Fields) -> Option<Vec<ToolAct>> {
    match input.text("command") {
        Some("str_replace") => tools::edits(input),
        Some("append") => append(input),
        Some("insert") => {
            let (path, text) = (input.path()?.to_owned(), input.first(&["new_str", "text"])?.to_owned());
            Some(vec![ToolAct::Insert { path, line: input.number("insert_line"), text }])
        }
        Some("create") | None => tools::writes(input),
        Some(_) => None,
    }
}

fn append(input: &Fields) -> Option<Vec<ToolAct>> {
    let text = input.first(&["new_str", "text", "content", "file_text"])?.to_owned();
    Some(vec![ToolAct::Insert { path: input.path()?.to_owned(), line: None, text }])
}

/// A call of an AWS API. Other fields of a later release are read as well.
fn cloud(input: &Fields) -> Option<Vec<ToolAct>> {
    clouds::api_call(input).map(|_| guess("", input))
}

fn reply(message: &Message, verdict: Verdict, told: &Told) -> Reply {
    match verdict {
        Verdict::Allow => Reply::default(),
        _ if message.stage != Stage::Before => Reply::default(),
        Verdict::Ask | Verdict::Deny => Reply::stopped(&told.agent),
    }
}

//! Cline: a hook is a program named like its event, and its answer an object that says whether to cancel. There is no ask.

use super::payload::{self, Fields};
use super::tools::{self, Tool};
use super::{Adapter, Message, Replacement, Reply, Stage, Told, ToolAct, ToolCall};
use crate::risk::Verdict;
use serde_json::json;

/// How Cline speaks.
pub(super) const ADAPTER: Adapter =
    Adapter { name: "cline", aliases: &[], events: EVENTS, types_unseen: false, marks, read, reply };

const EVENTS: &[(&str, Stage)] = &[
    ("PreToolUse", Stage::Before),
    ("PostToolUse", Stage::After),
    ("UserPromptSubmit", Stage::Aside),
    ("TaskStart", Stage::Aside),
    ("TaskResume", Stage::Aside),
    ("TaskCancel", Stage::Aside),
    ("TaskComplete", Stage::Aside),
    ("PreCompact", Stage::Aside),
];

const TOOLS: &[(&str, Tool)] = &[
    ("execute_command", Tool::Runs),
    ("write_to_file", Tool::Writes),
    ("new_rule", Tool::Writes),
    ("replace_in_file", Tool::Own(replaced)),
    ("apply_patch", Tool::Patches),
    ("use_mcp_tool", Tool::Own(served)),
    ("read_file", Tool::Looks),
    ("list_files", Tool::Looks),
    ("search_files", Tool::Looks),
    ("list_code_definition_names", Tool::Looks),
    ("access_mcp_resource", Tool::Looks),
    ("ask_followup_question", Tool::Looks),
    ("plan_mode_respond", Tool::Looks),
    ("attempt_completion", Tool::Looks),
    ("new_task", Tool::Looks),
    ("web_fetch", Tool::Looks),
];

fn marks(payload: &Fields) -> bool {
    payload.has("clineVersion")
}

fn read(message: &Message) -> Result<ToolCall, String> {
    let payload = &message.fields;
    let name = if message.stage == Stage::After { "postToolUse" } else { "preToolUse" };
    let told = payload.inner(name);
    let mut call = ToolCall {
        tool: told.first(&["toolName", "tool"]).ok_or("the payload names no tool")?.to_owned(),
        session: payload.text("taskId").map(str::to_owned),
        folder: payload.words("workspaceRoots").first().map(|root| (*root).to_owned()),
        watch: payload::watch(None),
        ..ToolCall::default()
    };
    call.acts = tools::acts(TOOLS, &call.tool, &told.inner("parameters"));
    call.failed = told.value("success").is_some_and(|success| success == &json!(false));
    Ok(call)
}

/// Blocks of text to look for and text to put there instead, between lines of marks.
fn replaced(input: &Fields) -> Option<Vec<ToolAct>> {
    let path = input.path()?.to_owned();
    let mut replacements: Vec<Replacement> = Vec::new();
    let mut side = None;
    for line in input.text("diff")?.split_inclusive('\n') {
        let mark = line.trim_end();
        if mark.ends_with(" SEARCH") && mark.starts_with("---") || mark == "<<<<<<< SEARCH" {
            replacements.push(Replacement::default());
            side = Some(false);
        } else if mark == "=======" && side == Some(false) {
            side = Some(true);
        } else if mark.ends_with(" REPLACE") && (mark.starts_with("+++") || mark.starts_with(">>>")) {
            side = None;
        } else if let (Some(new), Some(last)) = (side, replacements.last_mut()) {
            if new { last.new.push_str(line) } else { last.old.push_str(line) }
        }
    }
    (!replacements.is_empty()).then(|| vec![ToolAct::Edit { path, replacements }])
}

/// A tool of a server, whose arguments are a text of their own.
fn served(input: &Fields) -> Option<Vec<ToolAct>> {
    Some(super::guess::guess(input.text("tool_name")?, &input.inner("arguments")))
}

fn reply(message: &Message, verdict: Verdict, told: &Told) -> Reply {
    let stops = message.stage == Stage::Before && verdict != Verdict::Allow;
    let answer = if stops { json!({"cancel": true, "errorMessage": told.agent}) } else { json!({"cancel": false}) };
    Reply { stdout: answer.to_string(), ..Reply::default() }
}

//! OpenCode, through the plugin in `editors/opencode/`: it runs the hook and throws what stands on standard error, which
//! stops the tool. There is no ask.

use super::payload::{self, Fields};
use super::tools::{self, Tool};
use super::{Adapter, Message, Reply, Stage, Told, ToolCall};
use crate::risk::Verdict;

/// How OpenCode speaks.
pub(super) const ADAPTER: Adapter =
    Adapter { name: "opencode", aliases: &[], events: EVENTS, types_unseen: false, marks, read, reply };

const EVENTS: &[(&str, Stage)] = &[("tool.execute.before", Stage::Before), ("tool.execute.after", Stage::After)];

const TOOLS: &[(&str, Tool)] = &[
    ("bash", Tool::Runs),
    ("write", Tool::Writes),
    ("edit", Tool::Edits),
    ("multiedit", Tool::Edits),
    ("apply_patch", Tool::Patches),
    ("patch", Tool::Patches),
    ("read", Tool::Looks),
    ("grep", Tool::Looks),
    ("glob", Tool::Looks),
    ("list", Tool::Looks),
    ("webfetch", Tool::Looks),
    ("websearch", Tool::Looks),
    ("todowrite", Tool::Looks),
    ("todoread", Tool::Looks),
    ("task", Tool::Looks),
    ("skill", Tool::Looks),
    ("question", Tool::Looks),
];

fn marks(payload: &Fields) -> bool {
    payload.text("hook").is_some_and(|hook| hook.starts_with("tool.execute."))
}

fn read(message: &Message) -> Result<ToolCall, String> {
    let payload = &message.fields;
    let input = payload.inner("input");
    let text = |name: &str| input.text(name).map(str::to_owned);
    let mut call = ToolCall {
        tool: text("tool").ok_or("the payload names no tool")?,
        id: text("callID"),
        session: text("sessionID"),
        folder: payload.text("directory").map(str::to_owned),
        watch: payload::watch(None),
        ..ToolCall::default()
    };
    call.acts = tools::acts(TOOLS, &call.tool, &payload.inner("args"));
    Ok(call)
}

fn reply(message: &Message, verdict: Verdict, told: &Told) -> Reply {
    match verdict {
        Verdict::Ask | Verdict::Deny if message.stage == Stage::Before => Reply::stopped(&told.agent),
        _ => Reply::default(),
    }
}

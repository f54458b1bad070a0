//! Claude Code: `projects/<folder>/<session>.jsonl`, with the sessions of its helpers beside it or below.
//!
//! An answer of the model holds blocks, some of which call a tool; the line of its result has the text of the file
//! before. Seen in what Claude Code 2.x writes.

use super::{Form, Transcript, day, text};
use serde_json::{Map, Value};

pub(super) const FORM: Form = Form { agent: "claude", event: "PostToolUse", take };

/// Kinds of lines in which no tool is called.
const QUIET: &[&str] = &[
    "system",
    "summary",
    "progress",
    "attachment",
    "queue-operation",
    "file-history-snapshot",
    "custom-title",
    "ai-title",
    "agent-name",
    "agent-color",
    "last-prompt",
    "permission-mode",
    "mode",
    "tag",
    "pr-link",
    "worktree-state",
    "content-replacement",
    "result",
    // What was sent to the model, once more: the answers stand in lines of their own.
    "api-request",
    "api-request-blob",
    "api-request-shape",
    "atis-latch",
    "tools-used",
    "cost-state",
];

fn take(transcript: &mut Transcript, line: &Map<String, Value>) -> bool {
    let kind = text(line, "type");
    if let Some(mode) = text(line, "permissionMode") {
        transcript.mode = Some(mode.to_owned());
    }
    if let Some(folder) = text(line, "cwd") {
        transcript.folder = Some(folder.to_owned());
    }
    let content = line.get("message").and_then(|message| message.get("content"));
    let blocks = content.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let blocks = blocks.iter().filter_map(Value::as_object);
    match kind {
        Some("assistant") => {
            for block in blocks.filter(|block| text(block, "type") == Some("tool_use")) {
                let (Some(name), Some(input)) = (text(block, "name"), block.get("input")) else { return false };
                transcript.add(day(line), text(block, "id"), name, input.clone());
            }
            true
        }
        Some("user") => {
            let result = line.get("toolUseResult").filter(|result| result.get("originalFile").is_some());
            let of = blocks.filter(|block| text(block, "type") == Some("tool_result"));
            for id in of.filter_map(|block| text(block, "tool_use_id")) {
                if let Some(result) = result {
                    let kept = ["type", "originalFile"].into_iter();
                    let kept = kept.filter_map(|name| Some((name.to_owned(), result.get(name)?.clone())));
                    transcript.became(id, Value::Object(kept.collect()));
                }
            }
            true
        }
        Some(kind) => QUIET.contains(&kind),
        None => false,
    }
}

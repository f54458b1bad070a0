//! The Agent Client Protocol, between an editor such as Zed and an agent: for a program that stands between the two and shows
//! each request of the agent before it passes it on.
//!
//! Silence passes the request on. An object with a `method` is passed on in its place, one without is the answer to the
//! agent. An agent asks a person only where its own mode says so: what it does without asking is not seen here.

use super::guess::guess;
use super::payload::Fields;
use super::{Adapter, Message, Reply, Stage, Told, ToolAct, ToolCall, tools};
use crate::operations::shell::quoted;
use crate::risk::Verdict;
use serde_json::{Value, json};

/// How agents speak to editors.
pub(super) const ADAPTER: Adapter =
    Adapter { name: "acp", aliases: &["zed"], events: EVENTS, types_unseen: false, marks, read, reply };

const PERMISSION: &str = "session/request_permission";

const EVENTS: &[(&str, Stage)] =
    &[(PERMISSION, Stage::Before), ("fs/write_text_file", Stage::Before), ("terminal/create", Stage::Before)];

fn marks(payload: &Fields) -> bool {
    payload.has("jsonrpc") && payload.has("method")
}

fn read(message: &Message) -> Result<ToolCall, String> {
    let params = message.fields.inner("params");
    let shown = params.inner("toolCall");
    let lacks = |what: &str| format!("the request {} has no {what}", message.event);
    let acts = match message.event {
        "fs/write_text_file" => tools::writes(&params).ok_or_else(|| lacks("path and content"))?,
        "terminal/create" => run(&params).ok_or_else(|| lacks("command"))?,
        _ => wanted(&shown),
    };
    Ok(ToolCall {
        tool: shown.text("kind").unwrap_or(message.event).to_owned(),
        id: shown.text("toolCallId").map(str::to_owned),
        session: params.text("sessionId").map(str::to_owned),
        acts,
        ..ToolCall::default()
    })
}

/// What the agent asks a person for.
fn wanted(shown: &Fields) -> Vec<ToolAct> {
    let kind = shown.text("kind").unwrap_or("");
    let mut acts: Vec<ToolAct> = shown.list("content").iter().filter_map(difference).collect();
    let input = shown.inner("rawInput");
    acts.extend(run(&input).unwrap_or_default());
    if acts.is_empty() {
        acts = guess(shown.text("title").unwrap_or(kind), &input);
    }
    if acts.is_empty() && matches!(kind, "edit" | "delete" | "move") {
        let places = shown.list("locations");
        acts = places.iter().filter_map(|place| Some(ToolAct::Touch { path: place.path()?.to_owned() })).collect();
    }
    if acts.is_empty() && matches!(kind, "delete" | "move" | "execute") {
        let text = format!("what would {kind} is not shown");
        acts.push(ToolAct::Unclear { text, destructive: true });
    }
    acts
}

/// A part of a file, or all of it, before and after.
fn difference(content: &Fields) -> Option<ToolAct> {
    let path = content.path()?.to_owned();
    let new = content.first(&["newText"])?;
    match content.first(&["oldText"]) {
        Some(_) => tools::edits(content).and_then(|acts| acts.into_iter().next()),
        None => Some(ToolAct::Write { path, text: new.to_owned() }),
    }
}

/// Shell text, or a program with its arguments.
fn run(input: &Fields) -> Option<Vec<ToolAct>> {
    let mut words = input.words("command");
    words.extend(input.text("command"));
    words.extend(input.words("args"));
    let text = match words[..] {
        [] => return None,
        [text] => text.to_owned(),
        // A shell that is handed its text.
        [_, "-c" | "-lc" | "-ic", text] => text.to_owned(),
        [..] => words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" "),
    };
    Some(vec![ToolAct::Command { text, folder: input.text("cwd").map(str::to_owned) }])
}

fn reply(message: &Message, verdict: Verdict, told: &Told) -> Reply {
    let request = &message.fields;
    let params = request.inner("params");
    let options = params.list("options");
    let asks = message.event == PERMISSION && !options.is_empty();
    match verdict {
        Verdict::Allow => Reply::default(),
        Verdict::Ask if asks => Reply { stdout: asked_once(request, &told.person).to_string(), ..Reply::default() },
        Verdict::Ask | Verdict::Deny => {
            let kind = |kind: &str| options.iter().find(|option| option.text("kind") == Some(kind));
            let option =
                kind("reject_once").or_else(|| kind("reject_always")).and_then(|option| option.text("optionId"));
            let outcome = match option {
                Some(id) => json!({"outcome": "selected", "optionId": id}),
                None => json!({"outcome": "cancelled"}),
            };
            let id = request.value("id").cloned().unwrap_or(Value::Null);
            let answer = match message.event {
                PERMISSION => json!({"jsonrpc": "2.0", "id": id, "result": {"outcome": outcome}}),
                _ => json!({"jsonrpc": "2.0", "id": id, "error": {"code": -32000, "message": told.agent}}),
            };
            Reply { stdout: answer.to_string(), ..Reply::stopped(&told.agent) }
        }
    }
}

/// The request without the options that would answer for all times to come.
fn asked_once(request: &Fields, reason: &str) -> Value {
    let mut request = request.whole();
    if let Some(options) = request.pointer_mut("/params/options").and_then(Value::as_array_mut) {
        options.retain(|option| option["kind"] != "allow_always");
    }
    if let Some(params) = request.get_mut("params").and_then(Value::as_object_mut) {
        params.insert("_meta".to_owned(), json!({"tagout": reason}));
    }
    request
}

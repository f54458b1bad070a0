//! Any other agent, through a few lines that put its tool call into the form of `server/docs/hooks.md`.
//!
//! What is stopped has exit code 2, so a caller that looks at nothing else stops too; one that can ask a person reads the
//! verdict from standard output.

use super::payload::Fields;
use super::{Adapter, Message, Reply, Stage, Told, ToolAct, ToolCall, patch, tools};
use crate::policy::Watch;
use crate::risk::Verdict;
use serde_json::json;

/// The form for agents that have none of their own here.
pub(super) const ADAPTER: Adapter = Adapter {
    name: "generic",
    aliases: &["amp", "cody", "aider", "roo", "continue", "junie", "droid"],
    events: &[("before", Stage::Before), ("after", Stage::After)],
    types_unseen: false,
    marks: |payload| payload.has("acts") && payload.has("event"),
    read,
    reply,
};

fn read(message: &Message) -> Result<ToolCall, String> {
    let payload = &message.fields;
    let text = |name: &str| payload.text(name).map(str::to_owned);
    let list = payload.list("acts");
    let mut call = ToolCall {
        tool: text("tool").unwrap_or_default(),
        id: text("call"),
        session: text("session"),
        model: text("model"),
        agent: text("agent"),
        folder: text("folder"),
        watch: match payload.value("attended").and_then(serde_json::Value::as_bool) {
            Some(true) => Watch::Attended,
            Some(false) => Watch::Unattended,
            None => Watch::Unknown,
        },
        before: list.first().and_then(|act| act.first(&["before"])).map(str::to_owned),
        failed: payload.value("failed") == Some(&json!(true)),
        ..ToolCall::default()
    };
    for act in &list {
        let known = known(act)
            .ok_or("an act is none of run, write, edit, insert, patch, remove, touch and sql, or lacks a field")?;
        call.acts.extend(known);
    }
    if payload.has("input") {
        call.acts.extend(tools::acts(&[], &call.tool, &payload.inner("input")));
    }
    if !payload.has("acts") && !payload.has("input") {
        return Err("the payload has neither acts nor an input".to_owned());
    }
    Ok(call)
}

fn known(act: &Fields) -> Option<Vec<ToolAct>> {
    let text = |name: &str| act.first(&[name]).map(str::to_owned);
    if let Some(command) = text("run") {
        return Some(vec![ToolAct::Command { text: command, folder: text("folder") }]);
    }
    if let Some(path) = text("write") {
        return Some(vec![ToolAct::Write { path, text: text("text")? }]);
    }
    if let Some(path) = text("edit") {
        let replacements = act.replacements()?.into_iter().map(|(_, one)| one).collect();
        return Some(vec![ToolAct::Edit { path, replacements }]);
    }
    if let Some(path) = text("insert") {
        return Some(vec![ToolAct::Insert { path, line: act.number("line"), text: text("text")? }]);
    }
    if let Some(patch) = text("patch") {
        return Some(match text("path") {
            Some(path) => vec![ToolAct::Patch { path, to: None, hunks: patch::unified(patch.lines()) }],
            None => patch::acts(&patch),
        });
    }
    if let Some(path) = text("remove") {
        return Some(vec![ToolAct::Remove { path }]);
    }
    if let Some(path) = text("touch") {
        return Some(vec![ToolAct::Touch { path }]);
    }
    Some(vec![ToolAct::Statement(text("sql")?)])
}

fn reply(message: &Message, verdict: Verdict, told: &Told) -> Reply {
    let word = match verdict {
        Verdict::Ask => "ask",
        Verdict::Deny => "deny",
        Verdict::Allow => return Reply::default(),
    };
    if message.stage != Stage::Before {
        return Reply::default();
    }
    let answer = json!({"verdict": word, "person": told.person, "agent": told.agent});
    Reply { stdout: answer.to_string(), ..Reply::stopped(&told.agent) }
}

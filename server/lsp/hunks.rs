//! What clients ask about who wrote what: `tagout/hunks`, lenses on held hunks, "I wrote this".

use super::abilities::Abilities;
use super::owner::{Inbox, Message};
use super::{EXPLAIN, convert};
use crate::engine::{self, View};
use crate::host::git::Git;
use crate::host::repository;
use crate::provenance::{Actor, Agent, Origin, Witness};
use serde::Deserialize;
use serde_json::{Value, json};
use tower_lsp::lsp_types::{CodeLens, Command, Range, Url};

/// `tagout/editSource`: how the edit comes about that makes `version`; sent before the change.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct EditSource {
    uri: Url,
    version: i32,
    kind: Kind,
    /// The extension or plugin that made the edit.
    extension_id: Option<String>,
    model: Option<String>,
    session_id: Option<String>,
}

/// Where an edit comes from, as plugins name it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum Kind {
    Typing,
    Paste,
    InlineAccept,
    ChatApply,
    Format,
    Undo,
    Redo,
}

/// What was said, as a message to the owner.
pub(super) fn witnessed(said: EditSource) -> Message {
    let EditSource { uri, version, kind, extension_id, model, session_id } = said;
    let name = extension_id.unwrap_or_else(|| "an editor plugin".to_owned());
    let witness = match kind {
        // Pasted text may come from anywhere, a chat included: that it was pasted says nothing about its author.
        Kind::Paste | Kind::Undo | Kind::Redo => Witness::Nothing,
        Kind::Typing => Witness::Typing { id: None },
        Kind::Format => Witness::Formatting { tool: name },
        Kind::InlineAccept | Kind::ChatApply => {
            let session = session_id.unwrap_or_else(|| "editor".to_owned());
            Witness::Accepted(Agent { agent: name, model, session, tool_use_id: None })
        }
    };
    Message::Witnessed { uri, version, witness }
}

/// The hunks against the base, each with who was involved, for clients that show tags in their own way.
pub(super) fn hunks(view: &View, abilities: &Abilities) -> Value {
    let hunks: Vec<Value> = engine::tags(view)
        .into_iter()
        .map(|tag| {
            let origins: Vec<Value> = tag.origins.iter().map(|origin| origin_of(origin)).collect();
            json!({
                "range": convert::range(&view.text, tag.span, abilities.encoding),
                "removedLines": tag.removed,
                "tagged": tag.involves_an_agent(),
                "unknown": tag.unknown,
                "origins": origins,
            })
        })
        .collect();
    json!({ "version": view.version, "hunks": hunks })
}

fn origin_of(origin: &Origin) -> Value {
    let mut value = json!({ "words": engine::words(origin), "evidence": origin.evidence });
    if let Actor::Ai(agent) = &origin.actor {
        value["agent"] = json!(agent.agent);
        value["model"] = json!(agent.model);
        value["session"] = json!(agent.session);
        value["toolUseId"] = json!(agent.tool_use_id);
    }
    value
}

/// One lens on every held hunk: what stands there and what it will need.
pub(super) fn lenses(view: &View, abilities: &Abilities) -> Vec<CodeLens> {
    let mut lenses: Vec<CodeLens> = Vec::new();
    for finding in view.findings.iter().filter(|finding| !finding.hold.is_empty()) {
        let range = convert::range(&view.text, finding.span, abilities.encoding);
        let range = Range::new(range.start, range.start);
        // Several findings of one line are one place to look at; the strictest comes first there.
        if lenses.iter().any(|lens| lens.range.start.line == range.start.line) {
            continue;
        }
        let gates: Vec<&str> = finding.hold.iter().map(|gate| gate.name()).collect();
        let parts = [
            Some(format!("held at {}", gates.join(", "))),
            finding.tier.clone(),
            finding.origin.agents_shown(),
            finding.needs.as_ref().map(|needs| format!("merge needs {needs}")),
        ];
        let title = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let command = Command { title, command: EXPLAIN.to_owned(), arguments: Some(vec![json!(finding.rule)]) };
        lenses.push(CodeLens { range, command: Some(command), data: None });
    }
    lenses
}

/// "I wrote this": whoever works in this checkout says so, by the address that git signs with. Asks git, so it is not for
/// a thread that others wait for.
pub(super) fn stated(arguments: &[Value], inbox: &Inbox) -> Result<(), String> {
    let [uri, range] = arguments else { return Err("a URI and a range are expected".to_owned()) };
    let uri: Url = serde_json::from_value(uri.clone()).map_err(|error| format!("the URI cannot be read: {error}"))?;
    let range: Range =
        serde_json::from_value(range.clone()).map_err(|error| format!("the range cannot be read: {error}"))?;
    let path = uri.to_file_path().map_err(|()| format!("{uri} is no file"))?;
    let root = repository::root_of(&path).ok_or_else(|| format!("{} is in no repository", path.display()))?;
    let person = Git::new(&root).address().map_err(|error| error.to_string())?.ok_or_else(|| {
        "nobody can be named: set your address with `git config user.email`, then say it again".to_owned()
    })?;
    inbox.send(Message::Stated { uri, range, person });
    Ok(())
}

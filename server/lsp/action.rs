//! Code actions as the protocol wants them, with or without `codeAction/resolve`.

use super::abilities::Abilities;
use super::convert;
use super::{EXPLAIN, WROTE};
use crate::engine::{self, Handed, Offer, OfferKind, View};
use crate::host::clock;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::HashMap;
use tower_lsp::lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, Command, DocumentChanges, OneOf,
    OptionalVersionedTextDocumentIdentifier, TextDocumentEdit, TextEdit, Url, WorkspaceEdit,
};

/// Exceptions end after this many days, unless the user writes another date.
const EXCEPTION_DAYS: i32 = 30;

/// What an action needs to be worked out again: names, no positions.
#[derive(Serialize, Deserialize)]
struct Data {
    uri: Url,
    fingerprint: String,
    kind: Kind,
}

/// See [`OfferKind`].
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Fix(usize),
    Revert,
    Except(usize),
    RevertHunk,
    RevertSession,
}

/// The actions for a range, and the edits that the client gets with them. What it says about diagnostics is not needed.
pub(super) fn list(
    view: &View,
    params: &CodeActionParams,
    abilities: &Abilities,
) -> (Vec<CodeActionOrCommand>, Vec<Handed>) {
    let mut handed = Vec::new();
    if !wanted(params.context.only.as_deref()) {
        return (Vec::new(), handed);
    }
    let span = convert::span(&view.text, params.range, abilities.encoding);
    let offers = engine::offers(view, span);
    let actions = offers.iter().filter_map(|offer| action(view, offer, abilities, &mut handed)).collect();
    (actions, handed)
}

/// Fills in the edit of an action that [`list`] made. One whose finding is gone comes back without an edit.
pub(super) fn resolve(view: &View, mut action: CodeAction, abilities: &Abilities) -> (CodeAction, Vec<Handed>) {
    let mut handed = Vec::new();
    let data = action.data.clone().and_then(|data| serde_json::from_value::<Data>(data).ok());
    if let Some(data) = data {
        action.edit = edit(view, &data, abilities, &mut handed);
    }
    (action, handed)
}

/// True when quick fixes are among what the client asks for; kinds are prefixes.
fn wanted(only: Option<&[CodeActionKind]>) -> bool {
    only.is_none_or(|only| only.iter().any(|kind| kind.as_str().is_empty() || *kind == CodeActionKind::QUICKFIX))
}

fn action(view: &View, offer: &Offer, abilities: &Abilities, handed: &mut Vec<Handed>) -> Option<CodeActionOrCommand> {
    let kind = match offer.kind {
        OfferKind::Explain => return Some(command(offer, EXPLAIN, vec![json!(offer.rule)], abilities)),
        OfferKind::Wrote => {
            let range = convert::range(&view.text, offer.span, abilities.encoding);
            return Some(command(offer, WROTE, vec![json!(view.uri), json!(range)], abilities));
        }
        OfferKind::RevertHunk => Kind::RevertHunk,
        OfferKind::RevertSession => Kind::RevertSession,
        OfferKind::Fix(at) => Kind::Fix(at),
        OfferKind::Revert => Kind::Revert,
        OfferKind::Except(at) => Kind::Except(at),
    };
    if !abilities.action_literals {
        return None;
    }
    let data = Data { uri: Url::parse(&view.uri).ok()?, fingerprint: offer.fingerprint.clone(), kind };
    let mut action = CodeAction {
        title: offer.title.clone(),
        kind: Some(CodeActionKind::QUICKFIX),
        is_preferred: matches!(offer.kind, OfferKind::Fix(0)).then_some(true),
        ..CodeAction::default()
    };
    if abilities.lazy_actions() {
        action.data = serde_json::to_value(data).ok();
    } else {
        action.edit = Some(edit(view, &data, abilities, handed)?);
    }
    Some(CodeActionOrCommand::CodeAction(action))
}

fn command(offer: &Offer, name: &str, arguments: Vec<Value>, abilities: &Abilities) -> CodeActionOrCommand {
    let command = Command { title: offer.title.clone(), command: name.to_owned(), arguments: Some(arguments) };
    if !abilities.action_literals {
        return CodeActionOrCommand::Command(command);
    }
    CodeActionOrCommand::CodeAction(CodeAction {
        title: offer.title.clone(),
        kind: Some(CodeActionKind::QUICKFIX),
        command: Some(command),
        ..CodeAction::default()
    })
}

fn edit(view: &View, data: &Data, abilities: &Abilities, handed: &mut Vec<Handed>) -> Option<WorkspaceEdit> {
    let kind = match data.kind {
        Kind::Fix(at) => OfferKind::Fix(at),
        Kind::Revert => OfferKind::Revert,
        Kind::Except(at) => OfferKind::Except(at),
        Kind::RevertHunk => OfferKind::RevertHunk,
        Kind::RevertSession => OfferKind::RevertSession,
    };
    let edits = view.edits(&data.fingerprint, kind, &clock::in_days(EXCEPTION_DAYS));
    if edits.is_empty() {
        return None;
    }
    handed.push(Handed::of(view, &edits));
    let edits = convert::text_edits(&view.text, &edits, abilities.encoding);
    Some(workspace_edit(&data.uri, view.version, edits, abilities))
}

/// Versioned where the client understands it, so that an edit for an old text is refused instead of misplaced.
fn workspace_edit(uri: &Url, version: i32, edits: Vec<TextEdit>, abilities: &Abilities) -> WorkspaceEdit {
    if !abilities.document_changes {
        return WorkspaceEdit { changes: Some(HashMap::from([(uri.clone(), edits)])), ..WorkspaceEdit::default() };
    }
    let edit = TextDocumentEdit {
        text_document: OptionalVersionedTextDocumentIdentifier { uri: uri.clone(), version: Some(version) },
        edits: edits.into_iter().map(OneOf::Left).collect(),
    };
    WorkspaceEdit { document_changes: Some(DocumentChanges::Edits(vec![edit])), ..WorkspaceEdit::default() }
}

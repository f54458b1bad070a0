//! Sorts what the client says: events for the owner, requests about a document, and the rest.
//!
//! This module must not know any state; it only reads one message.

use super::hunks;
use super::owner::Message;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tower_lsp::jsonrpc::{Id, Request};
use tower_lsp::lsp_types::{
    DidChangeConfigurationParams, DidChangeWatchedFilesParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams,
    DidSaveTextDocumentParams, TextDocumentContentChangeEvent, Url,
};

/// Where one message goes.
pub(super) enum Sorted {
    /// To the owner, without an answer.
    Event(Message),
    /// A request that needs this document as it stands now.
    About(Url, Request),
    /// Anything else: tower-lsp answers it, or says that it does not know the method.
    Other(Request),
    /// The parameters cannot be read.
    Malformed { id: Option<Id>, why: String },
}

/// Sorts one message.
pub(super) fn sort(request: Request) -> Sorted {
    match request.method() {
        "textDocument/didOpen" => event(request, |open: DidOpenTextDocumentParams| Message::Open(open.text_document)),
        "textDocument/didChange" => changed(request),
        "textDocument/didSave" => {
            event(request, |save: DidSaveTextDocumentParams| Message::Save(save.text_document.uri))
        }
        "textDocument/didClose" => {
            event(request, |close: DidCloseTextDocumentParams| Message::Close(close.text_document.uri))
        }
        "workspace/didChangeWatchedFiles" => event(request, |watched: DidChangeWatchedFilesParams| {
            Message::Touched(watched.changes.into_iter().filter_map(|change| change.uri.to_file_path().ok()).collect())
        }),
        "workspace/didChangeConfiguration" => {
            event(request, |configured: DidChangeConfigurationParams| Message::Configured(configured.settings))
        }
        "tagout/editSource" => event(request, hunks::witnessed),
        "textDocument/hover"
        | "textDocument/codeAction"
        | "textDocument/codeLens"
        | "tagout/document"
        | "tagout/hunks" => about(request, "/textDocument/uri"),
        // An action without our data goes back as it came.
        "codeAction/resolve" if request.params().is_some_and(|params| params.pointer("/data/uri").is_some()) => {
            about(request, "/data/uri")
        }
        _ => Sorted::Other(request),
    }
}

/// A change of a document. The version may be missing or null, as it might up to version 3.15 of the protocol.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Changed {
    text_document: Counted,
    content_changes: Vec<TextDocumentContentChangeEvent>,
}

#[derive(Deserialize)]
struct Counted {
    uri: Url,
    version: Option<i32>,
}

/// An unreadable change is one of the document that it names all the same: the text is another one from now on.
fn changed(request: Request) -> Sorted {
    let uri = request.params().and_then(|params| params.pointer("/textDocument/uri")).and_then(Value::as_str);
    let uri = uri.and_then(|uri| Url::parse(uri).ok());
    let sorted = event(request, |change: Changed| Message::Change {
        uri: change.text_document.uri,
        version: change.text_document.version,
        changes: change.content_changes,
    });
    match (sorted, uri) {
        (Sorted::Malformed { id: None, why }, Some(uri)) => Sorted::Event(Message::Lost { uri, why }),
        (sorted, _) => sorted,
    }
}

fn event<P: DeserializeOwned>(request: Request, message: impl FnOnce(P) -> Message) -> Sorted {
    let (method, id, params) = request.into_parts();
    match serde_json::from_value(params.unwrap_or(Value::Null)) {
        Ok(params) => Sorted::Event(message(params)),
        Err(error) => Sorted::Malformed { id, why: format!("the parameters of {method} cannot be read: {error}") },
    }
}

fn about(request: Request, pointer: &str) -> Sorted {
    let uri = request.params().and_then(|params| params.pointer(pointer)).and_then(Value::as_str);
    match uri.map(Url::parse) {
        Some(Ok(uri)) => Sorted::About(uri, request),
        _ => {
            let (method, id, _) = request.into_parts();
            Sorted::Malformed { id, why: format!("{method} names no document: a URI is expected at {pointer}") }
        }
    }
}

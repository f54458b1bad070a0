//! What this client can do, read once from `initialize`; and what we offer it.
//!
//! Editors announce very different things, and some announce things they do not do: nothing here may be required for
//! the diagnostics themselves.

use super::{EXPLAIN, WROTE};
use crate::document::Encoding;
use serde_json::Value;
use std::path::PathBuf;
use tower_lsp::lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionProviderCapability, CodeLensOptions, ExecuteCommandOptions,
    HoverProviderCapability, PositionEncodingKind, ServerCapabilities, TextDocumentSyncCapability,
    TextDocumentSyncKind, TextDocumentSyncOptions, TextDocumentSyncSaveOptions, Url,
};

/// The client's side of the bargain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Abilities {
    /// How columns are counted; the client's first choice of what we know.
    pub(super) encoding: Encoding,
    /// `codeAction/resolve` fills in the edit.
    pub(super) resolves_edits: bool,
    /// The `data` of a code action comes back with `codeAction/resolve`.
    pub(super) action_data: bool,
    /// Code actions may be literals; else only commands are understood.
    pub(super) action_literals: bool,
    /// Edits may name the version they were made for.
    pub(super) document_changes: bool,
    /// Hovers are shown as Markdown.
    pub(super) markdown: bool,
    pub(super) related_information: bool,
    pub(super) code_description: bool,
    pub(super) diagnostic_data: bool,
    /// Watched files can be registered while running.
    pub(super) registers_watchers: bool,
    /// Settings can be asked for.
    pub(super) answers_configuration: bool,
    /// A document can be shown at our request.
    pub(super) shows_documents: bool,
}

/// What the client says in `initialize`, as far as we care.
#[derive(Clone, Debug, Default)]
pub(super) struct Greeting {
    pub(super) abilities: Abilities,
    /// The editor's process, where it has one.
    pub(super) process: Option<u32>,
    pub(super) settings: Option<Value>,
    /// Folders the client works in.
    pub(super) folders: Vec<PathBuf>,
}

/// Reads the client's greeting. Each thing is looked up by itself: a client with one field that the protocol library
/// does not expect is still a client.
pub(super) fn greeting(params: &Value) -> Greeting {
    let process = params.get("processId").and_then(Value::as_u64).and_then(|id| u32::try_from(id).ok());
    let listed = params.get("workspaceFolders").and_then(Value::as_array).into_iter().flatten();
    let named = listed.filter_map(|folder| folder.get("uri")).chain(params.get("rootUri")).filter_map(Value::as_str);
    let mut folders: Vec<PathBuf> =
        named.filter_map(|uri| Url::parse(uri).ok()).filter_map(|uri| uri.to_file_path().ok()).collect();
    folders.dedup();
    Greeting {
        folders,
        abilities: of(params.get("capabilities").unwrap_or(&Value::Null)),
        process: process.filter(|id| *id != 0),
        settings: params.get("initializationOptions").filter(|options| !options.is_null()).cloned(),
    }
}

fn of(capabilities: &Value) -> Abilities {
    let flag = |pointer: &str| capabilities.pointer(pointer).and_then(Value::as_bool).unwrap_or(false);
    let words = |pointer: &str| -> Vec<&str> {
        let list = capabilities.pointer(pointer).and_then(Value::as_array);
        list.map(|list| list.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
    };
    let encodings = words("/general/positionEncodings");
    Abilities {
        encoding: encodings.into_iter().find_map(known_encoding).unwrap_or_default(),
        resolves_edits: words("/textDocument/codeAction/resolveSupport/properties").contains(&"edit"),
        action_data: flag("/textDocument/codeAction/dataSupport"),
        action_literals: capabilities.pointer("/textDocument/codeAction/codeActionLiteralSupport").is_some(),
        document_changes: flag("/workspace/workspaceEdit/documentChanges"),
        markdown: words("/textDocument/hover/contentFormat").contains(&"markdown"),
        related_information: flag("/textDocument/publishDiagnostics/relatedInformation"),
        code_description: flag("/textDocument/publishDiagnostics/codeDescriptionSupport"),
        diagnostic_data: flag("/textDocument/publishDiagnostics/dataSupport"),
        registers_watchers: flag("/workspace/didChangeWatchedFiles/dynamicRegistration"),
        answers_configuration: flag("/workspace/configuration"),
        shows_documents: flag("/window/showDocument/support"),
    }
}

/// What we offer: diagnostics are pushed, never pulled, so that every client shows the same.
pub(super) fn offered(abilities: &Abilities) -> ServerCapabilities {
    ServerCapabilities {
        position_encoding: Some(encoding_kind(abilities.encoding)),
        text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::INCREMENTAL),
            save: Some(TextDocumentSyncSaveOptions::Supported(true)),
            ..TextDocumentSyncOptions::default()
        })),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
            code_action_kinds: Some(vec![CodeActionKind::QUICKFIX]),
            resolve_provider: Some(true),
            ..CodeActionOptions::default()
        })),
        code_lens_provider: Some(CodeLensOptions { resolve_provider: Some(false) }),
        execute_command_provider: Some(ExecuteCommandOptions {
            commands: vec![EXPLAIN.to_owned(), WROTE.to_owned()],
            ..ExecuteCommandOptions::default()
        }),
        ..ServerCapabilities::default()
    }
}

impl Abilities {
    /// True when an edit may be left out of a code action and asked for later.
    pub(super) fn lazy_actions(&self) -> bool {
        self.resolves_edits && self.action_data
    }
}

fn known_encoding(name: &str) -> Option<Encoding> {
    let all = [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32];
    all.into_iter().find(|encoding| encoding_kind(*encoding).as_str() == name)
}

fn encoding_kind(encoding: Encoding) -> PositionEncodingKind {
    match encoding {
        Encoding::Utf8 => PositionEncodingKind::UTF8,
        Encoding::Utf16 => PositionEncodingKind::UTF16,
        Encoding::Utf32 => PositionEncodingKind::UTF32,
    }
}

//! The requests: each takes the document of its moment and answers from it, without waiting for anybody.

use super::abilities::{self, Abilities, Greeting};
use super::front::{Life, moment};
use super::owner::{Inbox, Message};
use super::{EXPLAIN, WROTE, action, convert, hunks, parent, register};
use crate::document::Encoding;
use crate::engine::{self, Handed, Markup, View};
use crate::text::{Span, hex};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::lsp_types::{
    CodeAction, CodeActionParams, CodeActionResponse, CodeLens, CodeLensParams, ExecuteCommandParams, Hover,
    HoverContents, HoverParams, InitializeParams, InitializeResult, InitializedParams, MarkupContent, MarkupKind,
    Range, ServerInfo,
};
use tower_lsp::{Client, LanguageServer, async_trait};

/// Answers requests.
pub struct Backend {
    pub(super) client: Client,
    pub(super) inbox: Inbox,
    pub(super) life: Arc<Life>,
}

#[async_trait]
impl LanguageServer for Backend {
    // Nothing is awaited here: the front answers this on the spot.
    async fn initialize(&self, _: InitializeParams) -> Result<InitializeResult> {
        let Greeting { abilities, process, settings, folders } = self.life.greeting();
        self.inbox.send(Message::Initialize { abilities, settings, folders });
        if let Some(editor) = process {
            let life = self.life.clone();
            tokio::spawn(async move {
                parent::gone(editor).await;
                life.end();
            });
        }
        Ok(InitializeResult {
            capabilities: abilities::offered(&abilities),
            server_info: Some(ServerInfo {
                name: "tagout".to_owned(),
                version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            }),
        })
    }

    async fn initialized(&self, _: InitializedParams) {
        register::all(&self.client, &self.life.abilities(), &self.inbox);
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        let Some(view) = moment().await else { return Ok(None) };
        let abilities = self.life.abilities();
        let position = params.text_document_position_params.position;
        let place = convert::span(&view.text, Range::new(position, position), abilities.encoding);
        Ok(hover(&view, place, &abilities))
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        let Some(view) = moment().await else { return Ok(None) };
        let (abilities, uri) = (self.life.abilities(), view.uri.clone());
        let (actions, handed) = off_loop(move || action::list(&view, &params, &abilities)).await?;
        self.hand(&uri, handed);
        Ok(Some(actions))
    }

    async fn code_action_resolve(&self, action: CodeAction) -> Result<CodeAction> {
        // Without a document there is nothing to add: clients also resolve actions that need nothing.
        let Some(view) = moment().await else { return Ok(action) };
        let (abilities, uri) = (self.life.abilities(), view.uri.clone());
        let (action, handed) = off_loop(move || action::resolve(&view, action, &abilities)).await?;
        self.hand(&uri, handed);
        Ok(action)
    }

    async fn code_lens(&self, _: CodeLensParams) -> Result<Option<Vec<CodeLens>>> {
        let Some(view) = moment().await else { return Ok(None) };
        let abilities = self.life.abilities();
        off_loop(move || hunks::lenses(&view, &abilities)).await.map(Some)
    }

    async fn execute_command(&self, params: ExecuteCommandParams) -> Result<Option<Value>> {
        if params.command == WROTE {
            let inbox = self.inbox.clone();
            let said = off_loop(move || hunks::stated(&params.arguments, &inbox)).await?;
            return said
                .map(|()| None)
                .map_err(|why| Error::invalid_params(format!("{WROTE} was not recorded: {why}")));
        }
        if params.command != EXPLAIN {
            let known = format!("there are {EXPLAIN} and {WROTE}");
            return Err(Error::invalid_params(format!("there is no command {}; {known}", params.command)));
        }
        let Some(rule) = params.arguments.first().and_then(Value::as_str) else {
            return Err(Error::invalid_params(format!("{EXPLAIN} wants the id of a rule")));
        };
        register::explain(&self.client, &self.life.abilities(), rule)?;
        Ok(None)
    }
}

impl Backend {
    /// The way to the client.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Says which edits the client is about to get, before it gets them.
    fn hand(&self, uri: &str, handed: Vec<Handed>) {
        for edit in handed {
            self.inbox.send(Message::Handed { uri: uri.to_owned(), edit });
        }
    }

    /// `tagout/hunks`: the hunks against the base, each with who was involved.
    pub(super) async fn hunks(&self, _: Value) -> Result<Value> {
        let Some(view) = moment().await else { return Ok(Value::Null) };
        let abilities = self.life.abilities();
        off_loop(move || hunks::hunks(&view, &abilities)).await
    }

    /// `tagout/document`: what the server holds, for bug reports and for tests that compare texts.
    pub(super) async fn document(&self, _: Value) -> Result<Value> {
        let Some(view) = moment().await else { return Ok(Value::Null) };
        off_loop(move || {
            let mut hash = Sha256::new();
            view.text.chunks().for_each(|chunk| hash.update(chunk.as_bytes()));
            let digest = hex(&hash.finalize());
            let language = view.language.map(|language| language.id);
            json!({ "version": view.version, "bytes": view.text.len_bytes(), "sha256": digest, "language": language,
                    "findings": view.findings.len(), "settled": view.settled })
        })
        .await
    }
}

fn hover(view: &View, place: Span, abilities: &Abilities) -> Option<Hover> {
    let (markup, kind) = match abilities.markdown {
        true => (Markup::Markdown, MarkupKind::Markdown),
        false => (Markup::Plain, MarkupKind::PlainText),
    };
    let (span, value) = engine::hover(view, place, markup)?;
    let encoding: Encoding = abilities.encoding;
    Some(Hover {
        contents: HoverContents::Markup(MarkupContent { kind, value }),
        range: Some(convert::range(&view.text, span, encoding)),
    })
}

/// Runs work of more than a moment beside the loop; a panic in it becomes an error reply.
async fn off_loop<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|error| {
        tracing::error!("a request failed inside: {error}");
        Error::internal_error()
    })
}

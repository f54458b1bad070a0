//! Servers that are wrong on purpose: what one would write first on tower-lsp. Every check of `faults` must find the
//! fault it is for, else it proves nothing.

use super::session::{Reads, Session};
use super::stage::WORD;
use ropey::Rope;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tagout::document::{Encoding, Point, offset};
use tokio::io::{AsyncRead, AsyncWrite};
use tower_lsp::jsonrpc::{Error, Request, Response, Result};
use tower_lsp::lsp_types::{
    Diagnostic, DidChangeTextDocumentParams, DidOpenTextDocumentParams, InitializeParams, InitializeResult, Position,
    Range, Url, WorkspaceEdit,
};
use tower_lsp::{Client, ExitedError, LanguageServer, LspService, Server, async_trait};
use tower_service::Service;

/// What is wrong beside having no front.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// Everything in the handlers, as in the framework's examples.
    Plain,
    /// Something is awaited before an edit is applied.
    LateEdit,
    /// A result is thrown away when the text has moved on.
    OnlyNewest,
    /// Does not end with its input.
    Deaf,
    /// Says hello to itself when something comes before the client's hello.
    Eager,
    /// Looks around before it answers `initialize`.
    SlowHello,
}

/// A session with a server that has this fault. Waits are short: the answer will not come.
pub(super) fn session(fault: Fault, reads: Reads) -> Session {
    let mut session = Session::within(reads, move |input, output| serve(input, output, fault));
    session.patience = Duration::from_secs(2);
    session
}

struct Naive {
    client: Client,
    fault: Fault,
    texts: Arc<Mutex<HashMap<Url, (i32, Rope)>>>,
}

async fn serve(input: impl AsyncRead + Unpin, output: impl AsyncWrite, fault: Fault) -> u8 {
    let (service, socket) = LspService::build(|client| Naive { client, fault, texts: Arc::default() })
        .custom_method("tagout/document", Naive::document)
        .custom_method("test/panic", Naive::panics)
        .custom_method("test/wait", Naive::waits)
        .custom_method("test/forever", Naive::lasts)
        .finish();
    if fault == Fault::Eager {
        Server::new(input, output, socket).serve(Eager { inner: service, greeted: false }).await;
    } else {
        Server::new(input, output, socket).serve(service).await;
    }
    if fault == Fault::Deaf {
        std::future::pending::<()>().await;
    }
    0
}

#[async_trait]
impl LanguageServer for Naive {
    async fn initialize(&self, _: InitializeParams) -> Result<InitializeResult> {
        if self.fault == Fault::SlowHello {
            tokio::time::sleep(Duration::from_millis(300)).await;
        }
        Ok(InitializeResult::default())
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        let document = params.text_document;
        let text = Rope::from_str(&document.text);
        assert!(!document.text.contains("PANIC"), "on purpose");
        self.texts.lock().unwrap().insert(document.uri.clone(), (document.version, text));
        self.publish(document.uri).await;
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        if self.fault == Fault::LateEdit && params.text_document.version % 7 == 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let uri = params.text_document.uri;
        {
            let mut texts = self.texts.lock().unwrap();
            let (version, text) = texts.get_mut(&uri).unwrap();
            *version = params.text_document.version;
            for change in params.content_changes {
                let range = change.range.unwrap();
                let byte = |at: Position| {
                    let (line, column) = (usize::try_from(at.line).unwrap(), usize::try_from(at.character).unwrap());
                    offset(text, Point { line, column }, Encoding::Utf16)
                };
                let chars =
                    text.byte_to_char(byte(range.start))..text.byte_to_char(byte(range.end).max(byte(range.start)));
                let at = chars.start;
                text.remove(chars);
                text.insert(at, &change.text);
            }
        }
        self.publish(uri).await;
    }
}

impl Naive {
    async fn publish(&self, uri: Url) {
        let (version, text) = self.texts.lock().unwrap().get(&uri).cloned().unwrap();
        if self.fault == Fault::OnlyNewest {
            let (client, texts) = (self.client.clone(), self.texts.clone());
            tokio::spawn(async move {
                tokio::time::sleep(Duration::from_millis(200)).await;
                let newest = texts.lock().unwrap().get(&uri).is_some_and(|(newest, _)| *newest == version);
                if newest {
                    client.publish_diagnostics(uri, diagnostics(&text), Some(version)).await;
                }
            });
        } else {
            self.client.publish_diagnostics(uri, diagnostics(&text), Some(version)).await;
        }
    }

    async fn document(&self, params: Value) -> Result<Value> {
        let uri = params.pointer("/textDocument/uri").and_then(Value::as_str).ok_or_else(Error::invalid_request)?;
        let uri = Url::parse(uri).map_err(|_| Error::invalid_request())?;
        let texts = self.texts.lock().unwrap();
        let (version, text) = texts.get(&uri).ok_or_else(Error::invalid_request)?;
        Ok(json!({ "version": version, "sha256": super::typist::digest(&text.to_string()) }))
    }

    async fn panics(&self, _: Value) -> Result<Value> {
        panic!("on purpose")
    }

    async fn waits(&self, _: Value) -> Result<Value> {
        self.client.apply_edit(WorkspaceEdit::default()).await?;
        Ok(json!("answered"))
    }

    async fn lasts(&self, _: Value) -> Result<Value> {
        std::future::pending().await
    }
}

/// See [`Fault::Eager`].
struct Eager {
    inner: LspService<Naive>,
    greeted: bool,
}

type Reply = std::result::Result<Option<Response>, ExitedError>;

impl Service<Request> for Eager {
    type Response = Option<Response>;
    type Error = ExitedError;
    type Future = Pin<Box<dyn Future<Output = Reply> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<std::result::Result<(), ExitedError>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let hello = request.method() == "initialize";
        if self.greeted && hello {
            let answer = request.id().cloned().map(|id| Response::from_ok(id, json!({ "capabilities": {} })));
            return Box::pin(std::future::ready(Ok(answer)));
        }
        if !self.greeted && !hello {
            let own = Request::build("initialize").params(json!({ "capabilities": {} })).id(0).finish();
            let mut greeting = self.inner.call(own);
            assert!(greeting.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready(), "nothing is awaited");
        }
        self.greeted = true;
        self.inner.call(request)
    }
}

fn diagnostics(text: &Rope) -> Vec<Diagnostic> {
    let found = text.to_string().contains(WORD);
    found.then(|| Diagnostic::new_simple(Range::default(), "deletes everything".to_owned())).into_iter().collect()
}

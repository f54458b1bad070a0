//! The ordered intake: everything the client says passes through [`Front::call`], in the order it was said.
//!
//! tower-lsp runs handlers concurrently and keeps their order only up to the first `.await`. So everything that depends
//! on order is turned into a message to the owner here, before anything is spawned; a request takes the document as it
//! stands at that moment along (see [`Moment`]). This module must not know what any message means for a document.

use super::abilities::{self, Abilities, Greeting};
use super::frames::UNREADABLE;
use super::intake::{self, Sorted};
use super::owner::{Inbox, Message};
use crate::engine::View;
use serde_json::Value;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Waker};
use tokio::sync::{Notify, oneshot};
use tower_lsp::ExitedError;
use tower_lsp::jsonrpc::{Error, Id, Request, Response};
use tower_service::Service;

type Reply = Result<Option<Response>, ExitedError>;
type Replying = Pin<Box<dyn Future<Output = Reply> + Send>>;

/// The service that the transport calls; `inner` answers requests, the owner does the rest.
pub(super) struct Front<S> {
    inner: S,
    inbox: Inbox,
    life: Arc<Life>,
}

/// The client and the process as a whole.
#[derive(Default)]
pub(super) struct Life {
    greeting: OnceLock<Greeting>,
    initialized: AtomicBool,
    shutdown: AtomicBool,
    ended: AtomicBool,
    end: Notify,
}

/// The document a request asks about, as it stood when the request arrived; `None` when it is not open.
pub(super) type Moment = oneshot::Receiver<Option<View>>;

tokio::task_local! {
    static MOMENT: std::cell::RefCell<Option<Moment>>;
}

impl<S> Front<S> {
    /// A front before `inner`; `life` is asked by the one who ends the process.
    pub(super) fn new(inner: S, inbox: Inbox, life: Arc<Life>) -> Front<S> {
        Front { inner, inbox, life }
    }
}

impl<S> Service<Request> for Front<S>
where
    S: Service<Request, Response = Option<Response>, Error = ExitedError>,
    S::Future: Send + 'static,
{
    type Response = Option<Response>;
    type Error = ExitedError;
    type Future = Replying;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), ExitedError>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Replying {
        let request = without_null(request);
        match request.method() {
            "initialize" => return self.initialize(request),
            UNREADABLE => {
                let why = request.params().and_then(|params| params.get("why")).and_then(Value::as_str);
                let why = format!("a message of the client was left out: {}", why.unwrap_or("it cannot be read"));
                self.inbox.send(Message::Complaint(why.clone()));
                let error = Error { message: why.into(), ..Error::parse_error() };
                return done(Some(Response::from_error(Id::Null, error)));
            }
            "shutdown" => self.life.shutdown.store(true, Ordering::SeqCst),
            "exit" => {
                self.life.end();
                return done(None);
            }
            _ => {}
        }
        let id = request.id().cloned();
        if !self.life.initialized.load(Ordering::SeqCst) {
            return shielded(self.inner.call(request), id, None);
        }
        match intake::sort(request) {
            Sorted::Event(event) => {
                self.inbox.send(event);
                done(None)
            }
            Sorted::About(uri, request) => {
                let (reply, moment) = oneshot::channel();
                self.inbox.send(Message::Ask { uri, reply });
                shielded(self.inner.call(request), id, Some(moment))
            }
            // The framework drops these without a word; the protocol lets only notifications go unanswered.
            Sorted::Other(request) if request.method().starts_with("$/") && id.is_some() => {
                done(id.map(|id| Response::from_error(id, Error::method_not_found())))
            }
            Sorted::Other(request) => shielded(self.inner.call(request), id, None),
            Sorted::Malformed { id, why } => {
                tracing::warn!("{why}");
                match id {
                    Some(id) => done(Some(Response::from_error(id, Error::invalid_params(why)))),
                    None => {
                        self.inbox.send(Message::Complaint(why));
                        done(None)
                    }
                }
            }
        }
    }
}

impl<S> Front<S>
where
    S: Service<Request, Response = Option<Response>, Error = ExitedError>,
    S::Future: Send + 'static,
{
    /// Answers `initialize` here and now, so that a client that does not wait for the answer loses nothing. The greeting
    /// is read by ourselves: the framework refuses a client for one field too few, and some have one too few.
    fn initialize(&mut self, request: Request) -> Replying {
        let (method, id, params) = request.into_parts();
        let greeting = abilities::greeting(&params.unwrap_or_default());
        if self.life.greeting.set(greeting).is_err() {
            tracing::warn!("the client greeted twice");
        }
        let bare = Request::build(method).params(serde_json::json!({ "capabilities": {} }));
        let bare = match id {
            Some(id) => bare.id(id).finish(),
            None => bare.finish(),
        };
        let mut answering = Box::pin(self.inner.call(bare));
        let mut context = Context::from_waker(Waker::noop());
        match answering.as_mut().poll(&mut context) {
            Poll::Ready(reply) => {
                if matches!(&reply, Ok(Some(response)) if response.is_ok()) {
                    self.life.initialized.store(true, Ordering::SeqCst);
                }
                Box::pin(std::future::ready(reply))
            }
            // The handler awaits nothing; if it ever does, messages until its answer are refused, not lost silently.
            Poll::Pending => {
                let life = self.life.clone();
                Box::pin(async move {
                    let reply = answering.await;
                    life.initialized.store(true, Ordering::SeqCst);
                    reply
                })
            }
        }
    }
}

impl Life {
    /// What the client said about itself; nothing before it did.
    pub(super) fn greeting(&self) -> Greeting {
        self.greeting.get().cloned().unwrap_or_default()
    }

    pub(super) fn abilities(&self) -> Abilities {
        self.greeting.get().map(|greeting| greeting.abilities).unwrap_or_default()
    }

    /// Resolves when the process should end.
    pub(super) async fn ended(&self) {
        if !self.ended.load(Ordering::SeqCst) {
            self.end.notified().await;
        }
    }

    /// Asks for the end: the client said `exit`, or is gone.
    pub(super) fn end(&self) {
        self.ended.store(true, Ordering::SeqCst);
        self.end.notify_one();
    }

    /// 0 when the client said `shutdown` first, as the protocol wants.
    pub(super) fn code(&self) -> u8 {
        u8::from(!self.shutdown.load(Ordering::SeqCst))
    }
}

/// The document of the request that is being answered; `None` when it is not open or the owner is gone.
pub(super) async fn moment() -> Option<View> {
    let moment = MOMENT.try_with(|moment| moment.borrow_mut().take()).ok().flatten()?;
    moment.await.ok().flatten()
}

/// Some clients say `"params": null` where there are none; tower-lsp refuses that, and so would not even shut down.
fn without_null(request: Request) -> Request {
    if !request.params().is_some_and(Value::is_null) {
        return request;
    }
    let (method, id, _) = request.into_parts();
    let bare = Request::build(method);
    match id {
        Some(id) => bare.id(id).finish(),
        None => bare.finish(),
    }
}

fn done(response: Option<Response>) -> Replying {
    Box::pin(std::future::ready(Ok(response)))
}

/// Runs a handler in a task of its own: slow ones wait for nobody, and a panic stays in the task.
fn shielded(
    answering: impl Future<Output = Reply> + Send + 'static,
    id: Option<Id>,
    moment: Option<Moment>,
) -> Replying {
    let task = tokio::spawn(MOMENT.scope(std::cell::RefCell::new(moment), answering));
    Box::pin(async move {
        match task.await {
            Ok(reply) => reply,
            Err(error) => {
                tracing::error!("a handler failed: {error}");
                Ok(id.map(|id| Response::from_error(id, Error::internal_error())))
            }
        }
    })
}

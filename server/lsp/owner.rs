//! The only owner of the engine: one thread, one queue, no locks.
//!
//! It never waits for anything but its queue: work goes to the workers, words to the client go through the outbox.

use super::abilities::Abilities;
use super::convert;
use super::ground::Grounds;
use super::journals::Journals;
use super::outbox::Outbox;
use super::workers::Workers;
use crate::engine::{Effect, Engine, Event, Handed, REST_MS, Settings, Shift, View};
use crate::host::clock;
use crate::judge::Scope;
use crate::provenance::Witness;
use serde_json::Value;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};
use tokio::sync::oneshot;
use tower_lsp::lsp_types::{Range, TextDocumentContentChangeEvent, TextDocumentItem, Url};

/// Everything that reaches the owner.
pub(super) enum Message {
    Initialize {
        abilities: Abilities,
        settings: Option<Value>,
        folders: Vec<PathBuf>,
    },
    Open(TextDocumentItem),
    Change {
        uri: Url,
        version: Option<i32>,
        changes: Vec<TextDocumentContentChangeEvent>,
    },
    /// A change of a document that cannot be read.
    Lost {
        uri: Url,
        why: String,
    },
    Save(Url),
    Close(Url),
    /// A plugin says how the edit comes about that makes this version.
    Witnessed {
        uri: Url,
        version: i32,
        witness: Witness,
    },
    /// The client is about to get an edit of ours.
    Handed {
        uri: String,
        edit: Handed,
    },
    /// A person says that they wrote a part of a document.
    Stated {
        uri: Url,
        range: Range,
        person: String,
    },
    /// Files on the disk changed, says the client or our own watch.
    Touched(Vec<PathBuf>),
    Configured(Value),
    /// A request wants the document as it stands now.
    Ask {
        uri: Url,
        reply: oneshot::Sender<Option<View>>,
    },
    /// Something the client should find in its log.
    Complaint(String),
    /// A result of a worker.
    Result(Event),
}

/// The way to the owner; cheap to clone.
#[derive(Clone)]
pub(super) struct Inbox(Sender<Message>);

/// Everything the owner works with.
pub(super) struct Owner {
    pub(super) workers: Workers,
    pub(super) grounds: Grounds,
    pub(super) outbox: Outbox,
    pub(super) journals: Journals,
}

/// Results of workers wait until this many messages of the client are through: newer text first.
const MAX_DRAIN: usize = 10_000;

impl Inbox {
    /// A new queue.
    pub(super) fn new() -> (Inbox, Receiver<Message>) {
        let (sender, receiver) = channel();
        (Inbox(sender), receiver)
    }

    /// Hands a message over; when the owner is gone the process is about to end.
    pub(super) fn send(&self, message: Message) {
        if self.0.send(message).is_err() {
            tracing::debug!("the owner is gone; a message was dropped");
        }
    }
}

impl Owner {
    /// Runs until every [`Inbox`] is gone.
    pub(super) fn run(self, queue: &Receiver<Message>) {
        let mut desk = Desk {
            owner: self,
            engine: Engine::default(),
            abilities: Abilities::default(),
            reminders: VecDeque::new(),
            day: String::new(),
        };
        let mut results = VecDeque::new();
        loop {
            match desk.next(queue) {
                Ok(Message::Result(event)) => results.push_back(event),
                Ok(message) => desk.take(message),
                Err(RecvTimeoutError::Timeout) => desk.remind(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
            for _ in 0..MAX_DRAIN {
                match queue.try_recv() {
                    Ok(Message::Result(event)) => results.push_back(event),
                    Ok(message) => desk.take(message),
                    Err(_) => break,
                }
            }
            for event in results.drain(..) {
                desk.feed(event);
            }
        }
    }
}

/// The owner at work.
struct Desk {
    owner: Owner,
    engine: Engine,
    abilities: Abilities,
    /// Events to send when their time has come, in order.
    reminders: VecDeque<(Instant, Event)>,
    day: String,
}

impl Desk {
    fn next(&self, queue: &Receiver<Message>) -> Result<Message, RecvTimeoutError> {
        match self.reminders.front() {
            Some((due, _)) => queue.recv_timeout(due.saturating_duration_since(Instant::now())),
            None => queue.recv().map_err(|_| RecvTimeoutError::Disconnected),
        }
    }

    fn remind(&mut self) {
        while self.reminders.front().is_some_and(|(due, _)| *due <= Instant::now()) {
            if let Some((_, event)) = self.reminders.pop_front() {
                self.feed(event);
            }
        }
    }

    fn take(&mut self, message: Message) {
        match message {
            Message::Initialize { abilities, settings, folders } => {
                folders.into_iter().for_each(|folder| self.owner.grounds.prepare(folder));
                self.abilities = abilities;
                self.owner.outbox.shape(abilities);
                self.feed(Event::Counting(abilities.encoding));
                if let Some(settings) = settings {
                    self.configure(&settings);
                }
            }
            Message::Open(item) => self.feed(Event::Opened {
                uri: item.uri.into(),
                language: item.language_id,
                version: item.version,
                text: item.text,
            }),
            Message::Change { uri, version, changes } => self.feed(Event::Edited {
                uri: uri.into(),
                version,
                changes: changes.into_iter().map(convert::change).collect(),
            }),
            Message::Lost { uri, why } => self.feed(Event::Lost { uri: uri.into(), why }),
            Message::Save(uri) => self.feed(Event::Saved { uri: uri.into() }),
            Message::Close(uri) => self.feed(Event::Closed { uri: uri.into() }),
            Message::Witnessed { uri, version, witness } => {
                self.feed(Event::Witnessed { uri: uri.into(), version, witness });
            }
            Message::Handed { uri, edit } => self.feed(Event::Handed { uri, edit }),
            Message::Stated { uri, range, person } => self.stated(uri, range, person),
            Message::Touched(paths) => {
                let shift = self.owner.grounds.touched(&paths);
                if shift != Shift::Nothing {
                    self.feed(Event::GroundShifted(shift));
                }
            }
            Message::Configured(settings) => self.configure(&settings),
            Message::Ask { uri, reply } => {
                // A request that was cancelled meanwhile has nobody waiting.
                let _ = reply.send(self.engine.view(uri.as_str()));
            }
            Message::Complaint(text) => self.owner.outbox.log(text),
            Message::Result(event) => self.feed(event),
        }
    }

    fn feed(&mut self, event: Event) {
        let today = clock::today();
        if self.day != today {
            self.day.clone_from(&today);
            self.engine.handle(Event::Day(today));
        }
        // A mistake of ours must not take the user's other files along.
        let handled = catch_unwind(AssertUnwindSafe(|| self.engine.handle(event)));
        match handled {
            Ok(effects) => effects.into_iter().for_each(|effect| self.perform(effect)),
            Err(_) => self.owner.outbox.log(
                "tagout failed inside on one message; the file is right again after it is \
                                             closed and opened"
                    .to_owned(),
            ),
        }
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Analyze { lane, job } => self.owner.workers.analyze(lane, job),
            Effect::Ground { uri } => self.owner.grounds.ground(uri),
            Effect::Supply { uri, root, path, needs } => self.owner.grounds.supply(uri, root, path, needs),
            Effect::Publish(view) => self.owner.outbox.publish(view),
            Effect::Recall { root, path } => self.owner.journals.recall(root, path),
            Effect::Record { root, body } => self.owner.journals.record(root, body),
            Effect::Clear { uri } => self.owner.outbox.clear(uri),
            Effect::Remind { uri, revision } => {
                let due = Instant::now() + Duration::from_millis(REST_MS);
                self.reminders.push_back((due, Event::Rested { uri, revision }));
            }
            Effect::Log(text) => self.owner.outbox.log(text),
        }
    }

    fn stated(&mut self, uri: Url, range: Range, person: String) {
        let Some(view) = self.engine.view(uri.as_str()) else { return };
        let span = convert::span(&view.text, range, self.abilities.encoding);
        self.feed(Event::Stated { uri: uri.into(), span, person });
    }

    fn configure(&mut self, value: &Value) {
        match settings(value) {
            Ok(Some(settings)) => self.feed(Event::Configured(settings)),
            // A client that says nothing here wants to be asked.
            Ok(None) if value.is_null() && self.abilities.answers_configuration => self.owner.outbox.ask_settings(),
            Ok(None) => {}
            Err(why) => self.owner.outbox.log(why),
        }
    }
}

/// The settings in `value`, plain or below `tagout`; `None` where the client has nothing to say.
fn settings(value: &Value) -> Result<Option<Settings>, String> {
    let own = match value {
        Value::Array(items) => items.first().unwrap_or(&Value::Null),
        other => other.get("tagout").unwrap_or(other),
    };
    let Value::Object(own) = own else { return Ok(None) };
    let mut settings = Settings::default();
    match own.get("scope").map(|scope| scope.as_str()) {
        None | Some(Some("changed")) => {}
        Some(Some("file")) => settings.scope = Scope::File,
        Some(_) => return Err("the setting tagout.scope is \"changed\" or \"file\"; the old one stays".to_owned()),
    }
    match own.get("enable") {
        None => {}
        Some(Value::Bool(enable)) => settings.enable = *enable,
        Some(_) => return Err("the setting tagout.enable is true or false; the old one stays".to_owned()),
    }
    Ok(Some(settings))
}

//! What waits to be told to the client: per document only the latest, of the log only the last lines.
//!
//! Nobody who puts something in ever waits. A client that does not read costs one task that waits, and bounded memory.

use super::abilities::Abilities;
use super::convert;
use super::owner::Inbox;
use super::pages::Pages;
use super::register;
use crate::engine::View;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;
use tower_lsp::Client;
use tower_lsp::lsp_types::{MessageType, Url};

/// Log lines that wait at most; the oldest give way.
const MAX_LINES: usize = 100;

/// The way to the client; cheap to clone.
#[derive(Clone, Default)]
pub(super) struct Outbox(Arc<Shelf>);

#[derive(Default)]
struct Shelf {
    posts: Mutex<Posts>,
    filled: Notify,
    pages: Pages,
}

#[derive(Default)]
struct Posts {
    abilities: Abilities,
    /// The newest view of each document; `None` takes its diagnostics away.
    views: BTreeMap<String, Option<View>>,
    /// Documents in `views`, longest waiting first.
    order: VecDeque<String>,
    lines: VecDeque<String>,
    /// The client's settings are to be asked for.
    asks_settings: bool,
}

enum Post {
    View { uri: String, view: Option<View>, abilities: Abilities },
    Line(String),
    AskSettings,
}

impl Outbox {
    /// From now on messages are made for a client with these abilities.
    pub(super) fn shape(&self, abilities: Abilities) {
        self.posts().abilities = abilities;
    }

    /// Shows what speaks in `view`, instead of whatever waits for its document.
    pub(super) fn publish(&self, view: View) {
        self.put(view.uri.clone(), Some(view));
    }

    /// Takes all diagnostics of a document away.
    pub(super) fn clear(&self, uri: String) {
        self.put(uri, None);
    }

    /// Writes a line into the client's log, and into ours.
    pub(super) fn log(&self, line: String) {
        tracing::info!("{line}");
        let mut posts = self.posts();
        if posts.lines.len() >= MAX_LINES {
            posts.lines.pop_front();
        }
        posts.lines.push_back(line);
        drop(posts);
        self.0.filled.notify_one();
    }

    /// Asks the client for its settings.
    pub(super) fn ask_settings(&self) {
        self.posts().asks_settings = true;
        self.0.filled.notify_one();
    }

    /// Delivers for ever; the only one who waits for the client.
    pub(super) async fn deliver(self, client: Client, inbox: Inbox) {
        loop {
            self.0.filled.notified().await;
            while let Some(post) = self.take() {
                match post {
                    Post::AskSettings => register::configuration(&client, &inbox),
                    Post::Line(line) => client.log_message(MessageType::INFO, line).await,
                    Post::View { uri, view, abilities } => {
                        let Ok(uri) = Url::parse(&uri) else { continue };
                        if let Some(view) = view.as_ref().filter(|_| abilities.code_description) {
                            self.write_pages(view).await;
                        }
                        let page = |rule: &str| self.0.pages.url(rule);
                        let found = view.as_ref().map(|view| convert::diagnostics(view, &abilities, &page));
                        let version = view.map(|view| view.version);
                        client.publish_diagnostics(uri, found.unwrap_or_default(), version).await;
                    }
                }
            }
        }
    }

    /// Writes pages that are needed for the first time, beside the loop: a home folder can be slow.
    async fn write_pages(&self, view: &View) {
        let missing = self.0.pages.missing(view.findings.iter().map(|finding| finding.rule.as_str()));
        if missing.is_empty() {
            return;
        }
        let shelf = self.0.clone();
        let writing = tokio::task::spawn_blocking(move || {
            for rule in &missing {
                shelf.pages.write(rule);
            }
        });
        if writing.await.is_err() {
            tracing::warn!("the pages of rules could not be written");
        }
    }

    fn put(&self, uri: String, view: Option<View>) {
        let mut posts = self.posts();
        if posts.views.insert(uri.clone(), view).is_none() {
            posts.order.push_back(uri);
        }
        drop(posts);
        self.0.filled.notify_one();
    }

    fn take(&self) -> Option<Post> {
        let mut posts = self.posts();
        let abilities = posts.abilities;
        if let Some(uri) = posts.order.pop_front() {
            let view = posts.views.remove(&uri).flatten();
            return Some(Post::View { uri, view, abilities });
        }
        if std::mem::take(&mut posts.asks_settings) {
            return Some(Post::AskSettings);
        }
        posts.lines.pop_front().map(Post::Line)
    }

    fn posts(&self) -> MutexGuard<'_, Posts> {
        self.0.posts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

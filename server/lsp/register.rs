//! Requests of ours to the client. Each runs in a task of its own, and nothing waits for the answer: some clients
//! never send one.

use super::abilities::Abilities;
use super::owner::{Inbox, Message};
use super::pages::Pages;
use crate::engine;
use serde_json::{Value, json};
use std::time::Duration;
use tower_lsp::Client;
use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::lsp_types::{
    ConfigurationItem, MessageType, Registration, ShowDocumentParams, Url, request::ShowDocument,
};

/// After this the answer is not worth the memory of waiting for it.
const PATIENCE: Duration = Duration::from_secs(30);

/// After `initialized`: watch files where that can be registered, ask for settings where they can be asked for.
pub(super) fn all(client: &Client, abilities: &Abilities, inbox: &Inbox) {
    if abilities.registers_watchers {
        let client = client.clone();
        patiently(async move {
            if let Err(error) = client.register_capability(vec![watchers()]).await {
                tracing::info!("the client does not watch files for us: {error}");
            }
        });
    }
    if abilities.answers_configuration {
        configuration(client, inbox);
    }
}

/// Asks for our section of the settings; the answer, if any, goes to the owner.
pub(super) fn configuration(client: &Client, inbox: &Inbox) {
    let (client, inbox) = (client.clone(), inbox.clone());
    patiently(async move {
        let item = ConfigurationItem { scope_uri: None, section: Some("tagout".to_owned()) };
        match client.configuration(vec![item]).await {
            Ok(values) => inbox.send(Message::Configured(Value::Array(values))),
            Err(error) => tracing::info!("the client has no settings for us: {error}"),
        }
    });
}

/// Shows the page of a rule, or one line of it where the client shows no documents.
pub(super) fn explain(client: &Client, abilities: &Abilities, rule: &str) -> Result<()> {
    let page = engine::page(rule).ok_or_else(|| Error::invalid_params(format!("there is no rule {rule}")))?;
    let (client, rule, shows) = (client.clone(), rule.to_owned(), abilities.shows_documents);
    patiently(async move {
        let written = tokio::task::spawn_blocking(move || shows.then(|| Pages::default().write(&rule)).flatten());
        match written.await.ok().flatten() {
            Some(uri) => show(&client, uri).await,
            None => client.show_message(MessageType::INFO, short(&page)).await,
        }
    });
    Ok(())
}

async fn show(client: &Client, uri: Url) {
    let params = ShowDocumentParams { uri, external: Some(false), take_focus: Some(true), selection: None };
    if let Err(error) = client.send_request::<ShowDocument>(params).await {
        tracing::info!("the client did not show the page: {error}");
    }
}

/// The first line with text that is no heading: a message is a toast in one editor and a status line in the next.
fn short(page: &str) -> String {
    page.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#')).unwrap_or(page).to_owned()
}

fn watchers() -> Registration {
    Registration {
        id: "tagout-watched-files".to_owned(),
        method: "workspace/didChangeWatchedFiles".to_owned(),
        register_options: Some(json!({ "watchers": [
            { "globPattern": "**/tagout.toml" },
            { "globPattern": "**/.tagout/rules/*.toml" },
            { "globPattern": "**/*.{tf,tfvars,yaml,yml}" },
        ] })),
    }
}

fn patiently(work: impl Future<Output = ()> + Send + 'static) {
    tokio::spawn(async move {
        if tokio::time::timeout(PATIENCE, work).await.is_err() {
            tracing::debug!("the client did not answer a request of ours");
        }
    });
}

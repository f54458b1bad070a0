//! Changes of a document that are counted oddly, or cannot be read: no edit is lost without a word.

use super::session::{Reads, Session};
use super::typist::digest;
use serde_json::{Value, json};

const URI: &str = "file:///work/a.sh";
const RISKY: &str = "rm -rf /data\n";

fn session() -> Session {
    let mut session = Session::binary(Reads::All);
    session.initialize(json!({}));
    session.open(URI, "shellscript", RISKY);
    shows(&mut session, "rm-recursive");
    session
}

fn change(session: &mut Session, document: Value, changes: Value) {
    session.notify("textDocument/didChange", json!({ "textDocument": document, "contentChanges": changes }));
}

/// Waits until the one thing that is shown has this code, or holds these words.
fn shows(session: &mut Session, wanted: &str) {
    session.diagnostics(URI, |found| {
        let [one] = found else { return false };
        one["code"] == wanted || one["message"].as_str().is_some_and(|message| message.contains(wanted))
    });
}

fn text_is(session: &mut Session, text: &str) {
    let held = session.ask("tagout/document", json!({ "textDocument": { "uri": URI } }));
    assert_eq!(held["sha256"], json!(digest(text)), "the client has {text:?}");
}

#[test]
fn a_client_that_does_not_count_loses_nothing() {
    for document in [json!({ "uri": URI }), json!({ "uri": URI, "version": null })] {
        let mut session = session();
        change(&mut session, document.clone(), json!([{ "text": "ls\n" }]));
        session.diagnostics(URI, <[Value]>::is_empty);
        let start = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 0, "character": 0 } });
        change(&mut session, document, json!([{ "range": start, "text": "cd /\n" }]));
        text_is(&mut session, "cd /\nls\n");
    }
}

#[test]
fn after_a_change_that_cannot_be_read_nothing_is_claimed_about_the_text() {
    let mut session = session();
    change(&mut session, json!({ "uri": URI, "version": 2 }), json!([{ "range": "all of it", "text": "ls\n" }]));
    shows(&mut session, "close the file and open it again");
    // What is typed into a text that nobody knows cannot be placed.
    session.edit(URI, 3, [0, 0, 0, 0], RISKY);
    text_is(&mut session, "");
    session.notify("textDocument/didClose", json!({ "textDocument": { "uri": URI } }));
    session.open(URI, "shellscript", RISKY);
    shows(&mut session, "rm-recursive");
}

#[test]
fn the_whole_text_brings_a_lost_document_back() {
    let mut session = session();
    change(&mut session, json!({ "uri": URI, "version": "two" }), json!([{ "text": "ls\n" }]));
    shows(&mut session, "close the file and open it again");
    change(&mut session, json!({ "uri": URI, "version": 3 }), json!([{ "text": RISKY }]));
    shows(&mut session, "rm-recursive");
    text_is(&mut session, RISKY);
}

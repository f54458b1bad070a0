//! The server's text equals the client's, however it was typed and counted.

use super::session::{Reads, Session};
use super::typist::{Units, digest, position};
use proptest::prelude::*;
use serde_json::json;
use std::cell::{Cell, RefCell};

/// Words of texts that are awkward in some way: line ends of all kinds, several units a character, several characters a
/// glyph, and line separators of Unicode, which are no line ends for the protocol.
const WORDS: [&str; 12] = ["a", "\n", "\r\n", "\r", "é", "😀", "e\u{301}", "\u{2028}", "\u{b}", "\t", "名前", "f(x)"];

/// An edit between two thousandths of the text, or the whole text anew.
type Typed = (Option<(u16, u16)>, String);

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(WORDS.to_vec()), 0..12).prop_map(|words| words.concat())
}

/// Messages of one or more edits.
fn messages() -> impl Strategy<Value = Vec<Vec<Typed>>> {
    let edit = (prop::option::weighted(0.9, (0..=1000u16, 0..=1000u16)), text());
    prop::collection::vec(prop::collection::vec(edit, 1..4), 1..6)
}

#[test]
fn counted_in_bytes() {
    texts_agree("utf-8", Units::Utf8);
}

#[test]
fn counted_in_utf_16_units() {
    texts_agree("utf-16", Units::Utf16);
}

#[test]
fn counted_in_characters() {
    texts_agree("utf-32", Units::Utf32);
}

fn texts_agree(encoding: &str, units: Units) {
    let mut session = Session::binary(Reads::All);
    let hello = session.initialize(json!({ "general": { "positionEncodings": [encoding] } }));
    assert_eq!(hello["capabilities"]["positionEncoding"], encoding);
    let (session, number) = (RefCell::new(session), Cell::new(0));
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig { cases: 128, ..ProptestConfig::default() });
    let outcome = runner.run(&(text(), messages()), |(text, messages)| {
        number.set(number.get() + 1);
        let uri = format!("file:///work/{}.py", number.get());
        let mut session = session.borrow_mut();
        session.open(&uri, "python", &text);
        let mut now = text;
        for (at, message) in messages.iter().enumerate() {
            let changes: Vec<_> = message.iter().map(|(place, put)| change(&mut now, *place, put, units)).collect();
            let document = json!({ "uri": uri, "version": at + 2 });
            session.notify("textDocument/didChange", json!({ "textDocument": document, "contentChanges": changes }));
        }
        let held = session.ask("tagout/document", json!({ "textDocument": { "uri": uri } }));
        session.notify("textDocument/didClose", json!({ "textDocument": { "uri": uri } }));
        prop_assert_eq!(&held["sha256"], &json!(digest(&now)), "the client has {:?}", now);
        Ok(())
    });
    outcome.unwrap();
}

fn change(now: &mut String, place: Option<(u16, u16)>, put: &str, units: Units) -> serde_json::Value {
    let Some((first, second)) = place else {
        put.clone_into(now);
        return json!({ "text": put });
    };
    let (first, second) = (boundary(now, first), boundary(now, second));
    let (start, end) = (first.min(second), first.max(second));
    let point = |at| {
        let (line, character) = position(now, at, units);
        json!({ "line": line, "character": character })
    };
    let change = json!({ "range": { "start": point(start), "end": point(end) }, "text": put });
    now.replace_range(start..end, put);
    change
}

/// A place that the protocol can name: a character boundary, and not between CR and LF.
fn boundary(text: &str, thousandths: u16) -> usize {
    let mut at = text.len() * usize::from(thousandths) / 1000;
    while !text.is_char_boundary(at) || (at > 0 && text[..at].ends_with('\r') && text[at..].starts_with('\n')) {
        at -= 1;
    }
    at
}

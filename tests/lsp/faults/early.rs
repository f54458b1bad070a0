//! Requests that come too early, are not known, or cannot be read.

use super::*;

#[test]
fn requests_before_initialize_are_refused() {
    let broken = broken::session(Fault::Eager, Reads::All);
    tell_apart(refuses_early, Session::binary(Reads::All), broken, &["error code: Number(-32600)"]);
}

fn refuses_early(session: &mut Session) -> Check {
    let early = session.request("tagout/document", json!({ "textDocument": { "uri": URI } }));
    let reply = session.reply(early).ok_or("no reply to an early request")?;
    expect("error code", &reply["error"]["code"], &json!(-32002))
}

#[test]
fn notifications_before_initialize_do_nothing() {
    let broken = broken::session(Fault::Eager, Reads::All);
    tell_apart(opens_nothing_early, Session::binary(Reads::All), broken, &["opened too early"]);
}

fn opens_nothing_early(session: &mut Session) -> Check {
    session.open(URI, "python", "print(1)\n");
    session.initialize(json!({}));
    match document(session)?.get("result") {
        Some(held) if !held.is_null() => Err(format!("opened too early: {held}")),
        _ => Ok(()),
    }
}

#[test]
fn a_client_that_does_not_wait_for_initialize_loses_nothing() {
    let broken = broken::session(Fault::SlowHello, Reads::All);
    tell_apart(keeps_what_comes_early, Session::binary(Reads::All), broken, &["the document was lost"]);
}

fn keeps_what_comes_early(session: &mut Session) -> Check {
    let hello = session.request("initialize", json!({ "capabilities": {} }));
    session.open(URI, "python", "print(1)\n");
    session.result(hello);
    let held = document(session)?;
    held["result"]["sha256"].as_str().map(|_| ()).ok_or_else(|| format!("the document was lost: {held}"))
}

/// The reply about the one document.
fn document(session: &mut Session) -> Result<Value, String> {
    let id = session.request("tagout/document", json!({ "textDocument": { "uri": URI } }));
    session.reply(id).ok_or_else(|| "no reply about the document".to_owned())
}

#[test]
fn unknown_methods_are_answered() {
    let broken = broken::session(Fault::Plain, Reads::All);
    tell_apart(answers_everything, Session::binary(Reads::All), broken, &["no reply to $/progressReport"]);
}

fn answers_everything(session: &mut Session) -> Check {
    session.initialize(json!({}));
    for method in ["textDocument/documentSymbol", "$/progressReport"] {
        let unknown = session.request(method, json!({ "textDocument": { "uri": URI } }));
        let reply = session.reply(unknown).ok_or_else(|| format!("no reply to {method}"))?;
        expect(method, &reply["error"]["code"], &json!(-32601))?;
    }
    Ok(())
}

#[test]
fn what_cannot_be_read_is_said_and_the_rest_goes_on() {
    tell_apart(
        reads_on,
        Session::binary(Reads::All),
        broken::session(Fault::Plain, Reads::All),
        &["nothing was said about"],
    );
}

fn reads_on(session: &mut Session) -> Check {
    session.initialize(json!({}));
    let bodies =
        ["{", "", "[]", "17", "\u{fffd}", "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"x\"}", "{\"jsonrpc\":\"1.0\"}"];
    for body in bodies {
        session.send_body(body);
        let told = session.wait(|message| message["error"]["code"] == -32700);
        told.ok_or_else(|| format!("nothing was said about {body:?}"))?;
    }
    session.notify("textDocument/didOpen", json!({ "textDocument": 5 }));
    session.notify("textDocument/didChange", json!(["what"]));
    let odd = session.request("textDocument/hover", json!({ "textDocument": { "uri": "no uri" } }));
    let reply = session.reply(odd).ok_or("no reply to a request with odd parameters")?;
    expect("error code", &reply["error"]["code"], &json!(-32602))?;
    session.open(URI, "python", "print(1)\n");
    let text = session.request("tagout/document", json!({ "textDocument": { "uri": URI } }));
    let reply = session.reply(text).ok_or("no reply afterwards")?;
    expect("bytes", &reply["result"]["bytes"], &json!(9))
}

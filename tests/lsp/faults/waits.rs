//! Handlers that fail, wait or are cancelled, and clients that do not read.

use super::*;

#[test]
fn a_panic_in_a_handler_is_an_error_reply() {
    tell_apart(
        survives_handler,
        Session::memory(stage::setup()),
        broken::session(Fault::Plain, Reads::All),
        &["no reply to the request that panicked"],
    );
}

fn survives_handler(session: &mut Session) -> Check {
    session.initialize(json!({}));
    let panics = session.request("test/panic", json!({}));
    let reply = session.reply(panics).ok_or("no reply to the request that panicked")?;
    expect("error code", &reply["error"]["code"], &json!(-32603))?;
    session.open(URI, "python", "print(1)\n");
    let next = session.request("tagout/document", json!({ "textDocument": { "uri": URI } }));
    session.reply(next).map(|_| ()).ok_or_else(|| "no reply afterwards".to_owned())
}

#[test]
fn a_panic_in_a_rule_is_said_and_survived() {
    tell_apart(
        survives_rule,
        Session::memory(stage::failing()),
        broken::session(Fault::Plain, Reads::All),
        &["the other file is not shown"],
    );
}

fn survives_rule(session: &mut Session) -> Check {
    session.initialize(json!({}));
    session.open(URI, "python", "PANIC\n");
    session.open("file:///work/b.py", "python", WORD);
    let other = session.wait(|message| {
        message["params"]["uri"] == "file:///work/b.py"
            && message["params"]["diagnostics"][0]["message"] == "deletes everything"
    });
    other.ok_or("the other file is not shown")?;
    let said = session.wait(|message| message["method"] == "window/logMessage");
    said.ok_or("nothing was said")?;
    session.edit(URI, 2, [0, 0, 0, 5], WORD);
    let mended = session.wait(|message| {
        message["params"]["uri"] == URI && message["params"]["diagnostics"][0]["message"] == "deletes everything"
    });
    mended.map(|_| ()).ok_or_else(|| "the file is not judged again after an edit".to_owned())
}

#[test]
fn handlers_that_wait_for_the_client_hold_up_nobody() {
    tell_apart(
        waits_in_parallel,
        Session::memory(stage::setup()),
        broken::session(Fault::Plain, Reads::All),
        &["no request of the server", "no reply behind the edits"],
    );
}

fn waits_in_parallel(session: &mut Session) -> Check {
    session.initialize(json!({}));
    session.open(URI, "python", "");
    let waiting: Vec<i64> = (0..4).map(|_| session.request("test/wait", json!({}))).collect();
    for version in 2..152 {
        session.edit(URI, version, [0, 0, 0, 0], "x");
    }
    for id in waiting {
        let ours =
            session.wait(|message| message["method"] == "workspace/applyEdit").ok_or("no request of the server")?;
        session.send(&json!({ "jsonrpc": "2.0", "id": ours["id"], "result": { "applied": true } }));
        let _ = id;
    }
    let text = session.request("tagout/document", json!({ "textDocument": { "uri": URI } }));
    let reply = session.reply(text).ok_or("no reply behind the edits")?;
    expect("version", &reply["result"]["version"], &json!(151))
}

#[test]
fn requests_can_be_cancelled() {
    tell_apart(
        cancels,
        Session::memory(stage::setup()),
        broken::session(Fault::Plain, Reads::All),
        &["a cancelled request has no reply"],
    );
}

fn cancels(session: &mut Session) -> Check {
    session.initialize(json!({}));
    let pending: Vec<i64> = (0..8).map(|_| session.request("test/forever", json!({}))).collect();
    for id in &pending {
        session.notify("$/cancelRequest", json!({ "id": id }));
    }
    for id in pending {
        let reply = session.reply(id).ok_or("a cancelled request has no reply")?;
        expect("error code", &reply["error"]["code"], &json!(-32800))?;
    }
    Ok(())
}

#[test]
fn a_client_that_never_reads_cannot_wedge_the_server() {
    tell_apart(
        accepts_everything,
        Session::binary(Reads::Nothing),
        broken::session(Fault::Plain, Reads::Nothing),
        &["all messages were accepted"],
    );
}

fn accepts_everything(session: &mut Session) -> Check {
    session.request("initialize", json!({ "capabilities": {} }));
    session.notify("initialized", json!({}));
    session.open(URI, "python", "");
    for version in 2..20_002 {
        session.edit(URI, version, [0, 0, 0, 0], "x\n");
    }
    // Enough that no pipe could hold them.
    expect("all messages were accepted", &session.accepts(20_003), &true)
}

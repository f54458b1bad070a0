//! What may go wrong between a client and a server. Each check is run against our server and, to see that it can fail,
//! against one of `broken`.

use super::broken::{self, Fault};
use super::session::{Reads, Session};
use super::stage::{self, Gate, WORD};
use super::typist::Typist;
use serde_json::{Value, json};

const URI: &str = "file:///work/a.py";
type Check = Result<(), String>;

#[test]
fn exit_ends_the_server_although_the_pipe_stays_open() {
    assert_eq!(ends_on_exit(&mut Session::binary(Reads::All)), Ok(()));
    assert!(ends_on_exit(&mut broken::session(Fault::Plain, Reads::All)).is_err());
}

fn ends_on_exit(session: &mut Session) -> Check {
    session.initialize(json!({}));
    let shutdown = session.request("shutdown", json!(null));
    session.reply(shutdown);
    session.notify("exit", json!(null));
    expect("exit code", &session.code(), &Some(0))
}

#[test]
fn exit_without_shutdown_is_a_failure() {
    assert_eq!(fails_without_shutdown(&mut Session::binary(Reads::All)), Ok(()));
    assert!(fails_without_shutdown(&mut broken::session(Fault::Plain, Reads::All)).is_err());
}

fn fails_without_shutdown(session: &mut Session) -> Check {
    session.initialize(json!({}));
    session.notify("exit", json!(null));
    session.hang_up();
    expect("exit code", &session.code(), &Some(1))
}

#[test]
fn the_end_of_the_input_ends_the_server() {
    assert_eq!(ends_with_input(&mut Session::binary(Reads::All)), Ok(()));
    assert!(ends_with_input(&mut broken::session(Fault::Deaf, Reads::All)).is_err());
}

fn ends_with_input(session: &mut Session) -> Check {
    session.initialize(json!({}));
    session.open(URI, "python", "print(1)\n");
    session.hang_up();
    expect("exit code", &session.code().is_some(), &true)
}

#[test]
fn a_waiting_request_does_not_keep_a_server_whose_client_is_gone() {
    let mut session = Session::memory(stage::setup());
    session.initialize(json!({}));
    session.request("test/wait", json!({}));
    assert!(session.wait(|message| message["method"] == "workspace/applyEdit").is_some());
    session.hang_up();
    assert_eq!(session.code(), Some(1));
}

#[test]
fn a_panic_in_a_handler_is_an_error_reply() {
    assert_eq!(survives_handler(&mut Session::memory(stage::setup())), Ok(()));
    assert!(survives_handler(&mut broken::session(Fault::Plain, Reads::All)).is_err());
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
    assert_eq!(survives_rule(&mut Session::memory(stage::failing())), Ok(()));
    assert!(survives_rule(&mut broken::session(Fault::Plain, Reads::All)).is_err());
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
    assert_eq!(waits_in_parallel(&mut Session::memory(stage::setup())), Ok(()));
    assert!(waits_in_parallel(&mut broken::session(Fault::Plain, Reads::All)).is_err());
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
    assert_eq!(cancels(&mut Session::memory(stage::setup())), Ok(()));
    assert!(cancels(&mut broken::session(Fault::Plain, Reads::All)).is_err());
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
    assert_eq!(accepts_everything(&mut Session::binary(Reads::Nothing)), Ok(()));
    assert!(accepts_everything(&mut broken::session(Fault::Plain, Reads::Nothing)).is_err());
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

#[test]
fn every_request_sees_exactly_the_text_of_its_moment() {
    assert_eq!(flood(&mut Session::binary(Reads::All), 20_000), Ok(()));
    assert!(flood(&mut broken::session(Fault::LateEdit, Reads::All), 500).is_err());
}

fn flood(session: &mut Session, edits: i64) -> Check {
    session.initialize(json!({}));
    let mut typist = Typist::new("def f():\n    return 1\n");
    session.open(URI, "python", &typist.text);
    let mut expected = Vec::new();
    for version in 2..edits + 2 {
        let (range, text) = typist.edit();
        session.edit(URI, version, range, text);
        if version % 20 == 0 {
            let id = session.request("tagout/document", json!({ "textDocument": { "uri": URI } }));
            expected.push((id, version, typist.digest()));
        }
    }
    for (id, version, digest) in expected {
        let reply = session.reply(id).ok_or("no reply")?;
        expect("version", &reply["result"]["version"], &json!(version))?;
        expect("text", &reply["result"]["sha256"], &json!(digest))?;
    }
    Ok(())
}

#[test]
fn a_fast_typist_sees_findings_too() {
    // Each analysis ends only after the text has moved on.
    let gate = Gate::default();
    let typing = |session: &mut Session, version: i64| {
        gate.reached(usize::try_from(version - 1).unwrap());
        session.edit(URI, version, [0, 0, 0, 0], "\n");
        session.ask("tagout/document", json!({ "textDocument": { "uri": URI } }));
        gate.open(1);
    };
    // The first analysis waits for nothing to stand on, the second knows the base.
    assert_eq!(speaks_while_typing(&mut Session::memory(stage::gated(&gate)), typing), Ok(()));
    let pause = |session: &mut Session, version: i64| {
        session.edit(URI, version, [0, 0, 0, 0], "\n");
        std::thread::sleep(std::time::Duration::from_millis(50));
    };
    assert!(speaks_while_typing(&mut broken::session(Fault::OnlyNewest, Reads::All), pause).is_err());
}

/// Types twenty times without a rest; something must be shown before the last.
fn speaks_while_typing(session: &mut Session, typing: impl Fn(&mut Session, i64)) -> Check {
    session.initialize(json!({}));
    session.open(URI, "python", WORD);
    for version in 2..22 {
        typing(session, version);
    }
    let end = session.request("tagout/document", json!({ "textDocument": { "uri": URI } }));
    session.reply(end);
    let shown = session.unasked().iter().any(|message| {
        message["method"] == "textDocument/publishDiagnostics"
            && message["params"]["diagnostics"][0]["message"] == "deletes everything"
    });
    expect("something was shown while typing", &shown, &true)
}

fn expect<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, wanted: &T) -> Check {
    if found == wanted { Ok(()) } else { Err(format!("{what}: {found:?} instead of {wanted:?}")) }
}

#[test]
fn messages_before_initialize_are_refused_and_harmless() {
    let mut session = Session::binary(Reads::All);
    session.open(URI, "python", "print(1)\n");
    let early = session.request("textDocument/hover", json!({}));
    assert_eq!(session.reply(early).map(|reply| reply["error"]["code"].clone()), Some(json!(-32002)));
    session.initialize(json!({}));
    let text: Value = session.ask("tagout/document", json!({ "textDocument": { "uri": URI } }));
    assert_eq!(text, Value::Null, "the document was opened too early");
}

#[test]
fn a_client_that_does_not_wait_for_initialize_loses_nothing() {
    let mut session = Session::binary(Reads::All);
    let hello = session.request("initialize", json!({ "capabilities": {} }));
    session.open(URI, "python", "print(1)\n");
    session.result(hello);
    let text = session.ask("tagout/document", json!({ "textDocument": { "uri": URI } }));
    assert_eq!(text["bytes"], 9);
}

#[test]
fn unknown_methods_are_answered() {
    let mut session = Session::binary(Reads::All);
    session.initialize(json!({}));
    for method in ["textDocument/documentSymbol", "$/progressReport"] {
        let unknown = session.request(method, json!({ "textDocument": { "uri": URI } }));
        assert_eq!(session.reply(unknown).map(|reply| reply["error"]["code"].clone()), Some(json!(-32601)), "{method}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_server_does_not_outlive_its_editor() {
    let mut editor = std::process::Command::new("sleep").arg("600").spawn().unwrap();
    let mut session = Session::binary(Reads::All);
    session.initialize_with(json!({ "processId": editor.id(), "capabilities": {} }));
    editor.kill().unwrap();
    editor.wait().unwrap();
    assert_eq!(session.code(), Some(1));
}

#[test]
fn what_cannot_be_read_is_said_and_the_rest_goes_on() {
    assert_eq!(reads_on(&mut Session::binary(Reads::All)), Ok(()));
    assert!(reads_on(&mut broken::session(Fault::Plain, Reads::All)).is_err());
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

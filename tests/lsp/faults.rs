//! What may go wrong between a client and a server. Each check is run against our server and, to see that it can fail,
//! against one of `broken`, which must fail for the reason it was broken for.

use super::broken::{self, Fault};
use super::session::{Reads, Session};
use super::stage::{self, Gate, WORD};
use super::typist::Typist;
use serde_json::{Value, json};

const URI: &str = "file:///work/a.py";
type Check = Result<(), String>;

/// The check holds for `ours` and fails for `broken` with one of the words `why`.
fn tell_apart(check: impl Fn(&mut Session) -> Check, ours: Session, broken: Session, why: &[&str]) {
    tell_ends_apart((&check, ours), (&check, broken), why);
}

/// The same with a check for each, where ours is held up by other means than a broken one.
fn tell_ends_apart(
    (check, mut ours): (impl Fn(&mut Session) -> Check, Session),
    (again, mut broken): (impl Fn(&mut Session) -> Check, Session),
    why: &[&str],
) {
    assert_eq!(check(&mut ours), Ok(()));
    let found = again(&mut broken).expect_err("a broken server passes: the check proves nothing");
    assert!(why.iter().any(|why| found.contains(why)), "the broken server failed for another reason: {found}");
}

#[test]
fn every_fault_is_seen_in_a_broken_server() {
    let tests = include_str!("faults.rs").split("#[test]\n").skip(2);
    let forgetful = tests.filter(|test| !test.split("\n}\n").next().is_some_and(|body| body.contains("    tell_")));
    let names: Vec<&str> = forgetful.filter_map(|test| test.lines().find(|line| line.starts_with("fn "))).collect();
    assert_eq!(names, Vec::<&str>::new(), "these tests were never seen red");
}

#[test]
fn exit_ends_the_server_although_the_pipe_stays_open() {
    tell_apart(
        ends_on_exit,
        Session::binary(Reads::All),
        broken::session(Fault::Plain, Reads::All),
        &["exit code: None"],
    );
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
    tell_apart(
        fails_without_shutdown,
        Session::binary(Reads::All),
        broken::session(Fault::Plain, Reads::All),
        &["exit code: Some(0)"],
    );
}

fn fails_without_shutdown(session: &mut Session) -> Check {
    session.initialize(json!({}));
    session.notify("exit", json!(null));
    session.hang_up();
    expect("exit code", &session.code(), &Some(1))
}

#[test]
fn the_end_of_the_input_ends_the_server() {
    tell_apart(
        ends_with_input,
        Session::binary(Reads::All),
        broken::session(Fault::Deaf, Reads::All),
        &["ended: false"],
    );
}

fn ends_with_input(session: &mut Session) -> Check {
    session.initialize(json!({}));
    session.open(URI, "python", "print(1)\n");
    session.hang_up();
    expect("ended", &session.code().is_some(), &true)
}

#[test]
fn a_waiting_request_does_not_keep_a_server_whose_client_is_gone() {
    let broken = broken::session(Fault::Plain, Reads::All);
    tell_apart(ends_while_waiting, Session::memory(stage::setup()), broken, &["exit code: None"]);
}

fn ends_while_waiting(session: &mut Session) -> Check {
    session.initialize(json!({}));
    session.request("test/wait", json!({}));
    session.wait(|message| message["method"] == "workspace/applyEdit").ok_or("no request of the server")?;
    session.hang_up();
    expect("exit code", &session.code(), &Some(1))
}

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

#[test]
fn every_request_sees_exactly_the_text_of_its_moment() {
    let broken = broken::session(Fault::LateEdit, Reads::All);
    tell_apart(flood, Session::binary(Reads::All), broken, &["version: ", "text: "]);
}

fn flood(session: &mut Session) -> Check {
    session.initialize(json!({}));
    let mut typist = Typist::new("def f():\n    return 1\n");
    session.open(URI, "python", &typist.text);
    let mut expected = Vec::new();
    for version in 2..20_002 {
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
    let pause = |session: &mut Session, version: i64| {
        session.edit(URI, version, [0, 0, 0, 0], "\n");
        std::thread::sleep(std::time::Duration::from_millis(50));
    };
    tell_ends_apart(
        (|session: &mut Session| speaks_while_typing(session, typing), Session::memory(stage::gated(&gate))),
        (|session: &mut Session| speaks_while_typing(session, pause), broken::session(Fault::OnlyNewest, Reads::All)),
        &["something was shown while typing"],
    );
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
#[cfg(target_os = "linux")]
fn a_server_does_not_outlive_its_editor() {
    let broken = broken::session(Fault::Plain, Reads::All);
    tell_apart(ends_with_its_editor, Session::binary(Reads::All), broken, &["exit code: None"]);
}

#[cfg(target_os = "linux")]
fn ends_with_its_editor(session: &mut Session) -> Check {
    let mut editor = std::process::Command::new("sleep").arg("600").spawn().unwrap();
    session.initialize_with(json!({ "processId": editor.id(), "capabilities": {} }));
    editor.kill().unwrap();
    editor.wait().unwrap();
    expect("exit code", &session.code(), &Some(1))
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

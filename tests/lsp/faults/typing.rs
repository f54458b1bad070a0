//! Edits faster than analyses.

use super::*;

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

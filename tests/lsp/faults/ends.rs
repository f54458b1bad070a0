//! How a session ends: by request, by the end of the input, with its editor.

use super::*;

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

//! `tagout demo`: the outage of December 2025 in a temporary repository, against the real server and the real hook.
//!
//! Nothing here decides anything: what is printed came back from child processes of this binary over stdio.

mod session;
mod show;
mod story;

use super::args::DemoArguments;
use anyhow::{Context, bail, ensure};
use session::Session;
use show::Screen;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use story::Story;

/// Plays the story. Fails as soon as the server or the hook does not do what the story says.
pub(super) fn run(options: &DemoArguments) -> anyhow::Result<u8> {
    let server = match &options.server {
        Some(server) => server.clone(),
        None => std::env::current_exe().context("cannot find this program to run it as the server")?,
    };
    let folder = tempfile::Builder::new().prefix("tagout-demo-").tempdir().context("cannot make a temporary folder")?;
    let story = Story::write(folder.path())?;
    let mut screen = Screen::stdout();
    let played = play(&story, &server, &mut screen);
    if options.keep {
        let kept = folder.keep();
        screen.line(&format!("kept: {}", kept.display()))?;
        open_in_editor(&kept, &mut screen)?;
    }
    played?;
    Ok(super::CLEAN)
}

fn play(story: &Story, server: &Path, screen: &mut Screen) -> anyhow::Result<()> {
    screen.title("Asked: \"The cost dashboard counts the wrong days. Please fix it.\"")?;
    screen.prose("The agent has its operator's permissions. Three times it reaches for a fresh environment.")?;

    screen.act("1", "It runs", &story.command)?;
    let told = hook(server, story, &story.shell_call())?;
    screen.verdict(&told)?;

    let mut session = Session::start(server, story)?;
    screen.act("2", "It writes", "dashboard.py, to \"start again from a clean environment\"")?;
    session.edit("dashboard.py", story::PYTHON_PROPOSED)?;
    claim(server, story, &story.wrote("dashboard.py", story::PYTHON, story::PYTHON_PROPOSED))?;
    let findings = session.tagged("dashboard.py", "AI (claude)")?;
    ensure!(!findings.is_empty(), "the server was silent about a call that terminates the environment");
    screen.squiggles(story::PYTHON_PROPOSED, &findings)?;

    screen.act("3", "It edits", "infra/prod/costs.tf, \"a new name avoids the conflict\"")?;
    session.edit("infra/prod/costs.tf", story::TERRAFORM_PROPOSED)?;
    claim(server, story, &story.wrote("infra/prod/costs.tf", story::TERRAFORM, story::TERRAFORM_PROPOSED))?;
    let findings = session.tagged("infra/prod/costs.tf", "AI (claude)")?;
    ensure!(!findings.is_empty(), "the server was silent about an edit that replaces the environment");
    screen.squiggles(story::TERRAFORM_PROPOSED, &findings)?;
    let (gate, exit) = check(server, story)?;
    ensure!(exit == 1, "the merge gate let the change through: {gate}");
    screen.gate("before a merge", exit, &gate)?;

    screen.act("4", "You choose", "\"Revert this change to the base\" in the editor")?;
    session.revert("infra/prod/costs.tf")?;
    let left = session.edit("dashboard.py", story::PYTHON_FIXED)?;
    ensure!(left.is_empty(), "the fix that was asked for still has findings");
    session.save_all()?;
    let (gate, exit) = check(server, story)?;
    ensure!(exit == 0, "the merge gate still holds the plain fix: {gate}");
    screen.gate("the one-line fix that was asked for", exit, &gate)?;
    session.end()?;
    screen.closing()
}

/// Runs the hook as an agent does before a tool and returns what the agent is told.
fn hook(server: &Path, story: &Story, payload: &serde_json::Value) -> anyhow::Result<String> {
    let output = call(server, story, "PreToolUse", payload)?;
    if output.status.code() != Some(2) {
        bail!("the hook let the command run (exit {:?}); it must answer 2 to stop it", output.status.code());
    }
    let reply: serde_json::Value =
        serde_json::from_slice(&output.stdout).context("the hook's reply is no JSON an agent could read")?;
    let reason = reply.pointer("/hookSpecificOutput/permissionDecisionReason").and_then(serde_json::Value::as_str);
    Ok(reason.context("the hook's reply gives the agent no reason")?.to_owned())
}

/// Runs the hook as an agent does after a tool: it declares what it wrote.
fn claim(server: &Path, story: &Story, payload: &serde_json::Value) -> anyhow::Result<()> {
    let output = call(server, story, "PostToolUse", payload)?;
    ensure!(
        output.status.success(),
        "the hook did not take down what the agent wrote (exit {:?})",
        output.status.code()
    );
    Ok(())
}

fn call(server: &Path, story: &Story, event: &str, payload: &serde_json::Value) -> anyhow::Result<Output> {
    use std::io::Write as _;
    let mut child = story
        .command_in(server)
        .args(["hook", "--agent", "claude", "--event", event])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {} as the hook", server.display()))?;
    if let Some(mut stdin) = child.stdin.take() {
        // A hook that ends without reading is caught by its exit code below.
        let _ = stdin.write_all(payload.to_string().as_bytes());
    }
    child.wait_with_output().context("the hook did not end")
}

/// Runs the merge gate; the summary it printed and its exit code.
fn check(server: &Path, story: &Story) -> anyhow::Result<(String, i32)> {
    let output = story
        .command_in(server)
        .args(["check", "--diff", "main", "--gate", "merge"])
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start {} as the gate", server.display()))?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let summary = printed.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default().trim().to_owned();
    Ok((summary, output.status.code().unwrap_or(-1)))
}

fn open_in_editor(folder: &Path, screen: &mut Screen) -> anyhow::Result<()> {
    let editor = ["VISUAL", "EDITOR"].iter().find_map(std::env::var_os);
    let Some(editor) = editor else {
        return screen.line("set VISUAL or EDITOR to have it opened");
    };
    let status = Command::new(&editor).arg(".").current_dir(folder).status();
    match status {
        Ok(_) => Ok(()),
        Err(error) => screen.line(&format!("{} could not be started: {error}", editor.display())),
    }
}

//! Equal inputs give equal findings: the server, the terminal and the hook asked about the same texts.

use super::session::{Reads, Session};
use crate::fixture::{self, Fixture};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tagout::policy;

/// One finding in every door's terms: rule, first line and column, last line and column, all from 1, columns in UTF-8.
pub(super) type Said = (String, [u64; 4]);

/// Repositories that one server serves. Each has a watch of its own, of which the system gives a user some hundred: with more
/// of them here, the servers of other tests would go without.
const REPOSITORIES: usize = 32;

pub(super) const POLICY: &str = "version = 1\nmode = \"enforce\"\n";

#[test]
fn server_check_and_hook_find_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().canonicalize().unwrap();
    let mut session = utf_8_session();
    let (mut spoke, mut stopped) = (0, 0);
    let fixtures = ["tests/rules", "tests/exceptions"].map(|folder| fixture::all(Path::new(folder)));
    for (number, fixture) in fixtures.into_iter().flatten().enumerate() {
        if number % REPOSITORIES == REPOSITORIES - 1 {
            session = utf_8_session();
        }
        let root = folder.join(number.to_string());
        fs::create_dir(&root).unwrap();
        fs::write(root.join("tagout.toml"), POLICY).unwrap();
        git_init(&root);
        let hooked = hook(&root, &fixture);

        let file = root.join(&fixture.path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, &fixture.code).unwrap();
        let (checked, held) = check(&root, &[&fixture.path]);
        let uri = format!("file://{}", file.display());
        session.open(&uri, client_id(&fixture), &fixture.code);
        let served = served(&session.diagnostics(&uri, |found| checked.is_empty() || !found.is_empty()));

        assert_eq!(served, checked, "server against check: {}", fixture.file.display());
        // A text that is critical when applied is asked about; the agent's program says so on its standard output.
        let told = String::from_utf8_lossy(&hooked.stdout);
        // What guards an agent is denied to it, whatever it holds.
        let guards = policy::protected(&fixture.path, None).is_some();
        assert_eq!(guards, told.contains("\"deny\""), "hook: {}: {told}", fixture.file.display());
        assert_eq!(guards, told.contains("is protected"), "hook: {}: {told}", fixture.file.display());
        let asked = guards || told.contains("\"ask\"");
        assert_eq!(asked, guards || !held.is_empty(), "hook against check: {}: {told}", fixture.file.display());
        assert!(names_all(&told, &held), "{}: the hook forgot one of {held:?}: {told}", fixture.path);
        spoke += usize::from(!checked.is_empty());
        stopped += usize::from(!held.is_empty());
    }
    assert!(spoke > 100 && stopped > 30, "too little was compared: {spoke} texts spoke, {stopped} were stopped");
}

fn utf_8_session() -> Session {
    let mut session = Session::binary(Reads::All);
    session.initialize(json!({ "general": { "positionEncodings": ["utf-8"] } }));
    session
}

const TIER: &str = "version = 1\nmode = \"enforce\"\n[[tier]]\nname = \"tier-1\"\nrank = 1\npaths = [\"jobs/**\"]\n\
                    reviews = 2\nsenior = 1\nedits = \"ask\"\n";

/// Nobody recorded who wrote a file that is open or on the disk; the agent that asks is known, and by whom it is driven
/// does not make its text a person's.
#[test]
fn an_unknown_origin_is_unknown_in_every_door_and_the_hook_knows_its_agent() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    fs::write(root.join("tagout.toml"), TIER).unwrap();
    git_init(&root);
    let fixture = fixture::all(Path::new("tests/rules")).into_iter().find(|fixture| fixture.language == "python");
    let mut fixture = fixture.unwrap();
    fixture.path = "jobs/clean.py".to_owned();
    let code = fixture.code.clone();
    let told = String::from_utf8(hook(&root, &fixture).stdout).unwrap();
    assert!(told.contains("merge needs 2 reviews, 1 senior"), "{told}");
    // What is new in the call was written by the agent that asks: its own exception does not count.
    fixture.path = "clean.sh".to_owned();
    fixture.code = "# tagout: allow(rds-delete) agreed, until 2999-12-31\n\
                    aws rds delete-db-instance --db-instance-identifier billing\n"
        .to_owned();
    let told = String::from_utf8(hook(&root, &fixture).stdout).unwrap();
    assert!(told.contains("rds-delete"), "{told}");
    fixture.path = "jobs/clean.py".to_owned();
    fixture.code = code;

    let file = root.join(&fixture.path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, &fixture.code).unwrap();
    for arguments in [&["check", "--format", "jsonl"][..], &["check", "--format", "jsonl", "--scope", "changed"]] {
        let output = tagout(&root, arguments).output().unwrap();
        let lines: Vec<Value> =
            output.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
        assert!(!lines.is_empty());
        for line in lines {
            assert_eq!(line["origin"], json!({ "involved": [], "unknown": true }), "{line}");
        }
    }

    let mut session = Session::binary(Reads::All);
    session.initialize(json!({}));
    let uri = format!("file://{}", file.display());
    session.open(&uri, "python", &fixture.code);
    let shown = session.diagnostics(&uri, |found| found.iter().any(|diagnostic| diagnostic["code"] != "tier-hold"));
    let spoken = shown.iter().find(|diagnostic| diagnostic["code"] != "tier-hold").unwrap();
    let place = json!({ "textDocument": { "uri": uri }, "position": spoken["range"]["start"] });
    let hover = session.ask("textDocument/hover", place).to_string();
    assert!(hover.contains("nobody recorded who wrote it"), "{hover}");
    // Somebody unknown counts as junior, so the demand is the same.
    let hold = shown.iter().find(|diagnostic| diagnostic["code"] == "tier-hold").unwrap()["message"].to_string();
    assert!(hold.contains("merge needs 2 reviews, 1 senior"), "{hold}");
}

/// A script that stands in a file, is given to the terminal as a command, or is what an agent is about to run.
#[test]
fn a_command_is_judged_like_the_script_that_holds_it() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    fs::write(root.join("tagout.toml"), POLICY).unwrap();
    git_init(&root);
    let (mut spoke, mut inline) = (0, 0);
    let all = fixture::all(Path::new("tests/rules")).into_iter();
    for fixture in all.filter(|fixture| fixture.language == "bash" && !fixture.path.contains('/')) {
        let about = fixture.file.display();
        fs::write(root.join(&fixture.path), &fixture.code).unwrap();
        let (in_file, held) = check(&root, &[&fixture.path]);
        fs::remove_file(root.join(&fixture.path)).unwrap();
        let (as_command, _) = check(&root, &["--command", &fixture.code]);
        assert_eq!(as_command, in_file, "check --command against check: {about}");
        let told = ask(&root, "Bash", &json!({ "command": fixture.code }));
        let told = String::from_utf8_lossy(&told.stdout);
        assert!(names_all(&told, &held), "{about}: the hook forgot one of {held:?}: {told}");
        spoke += usize::from(!in_file.is_empty());
        inline += usize::from(fixture.code.contains("python3 ") && !in_file.is_empty());
    }
    assert!(spoke > 40 && inline > 1, "too little was compared: {spoke} scripts spoke, {inline} of them in Python");
}

/// Findings of the terminal, and the rules that stop an agent's tool.
pub(super) fn check(root: &Path, what: &[&str]) -> (BTreeSet<Said>, BTreeSet<String>) {
    let output = tagout(root, &[&["check", "--format", "jsonl"], what].concat()).output().unwrap();
    let findings: Vec<Value> =
        output.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
    let at = |finding: &Value, pointer: &str| finding.pointer(pointer).and_then(Value::as_u64).unwrap_or_default();
    let places = ["/range/start/line", "/range/start/column", "/range/end/line", "/range/end/column"];
    let said = findings.iter().map(|finding| (rule(&finding["rule"]), places.map(|pointer| at(finding, pointer))));
    let held = findings
        .iter()
        .filter(|finding| finding["hold"].as_array().is_some_and(|gates| gates.contains(&json!("hook"))))
        .map(|finding| rule(&finding["rule"]));
    (said.collect(), held.collect())
}

pub(super) fn served(diagnostics: &[Value]) -> BTreeSet<Said> {
    let places = ["/range/start/line", "/range/start/character", "/range/end/line", "/range/end/character"];
    diagnostics
        .iter()
        .map(|found| {
            let at = |pointer: &str| found.pointer(pointer).and_then(Value::as_u64).unwrap_or_default() + 1;
            (rule(&found["code"]), places.map(at))
        })
        .collect()
}

/// The agent asks to write the file, which does not exist yet.
fn hook(root: &Path, fixture: &Fixture) -> Output {
    ask(root, "Write", &json!({ "file_path": root.join(&fixture.path), "content": fixture.code }))
}

pub(super) fn ask(root: &Path, tool: &str, input: &Value) -> Output {
    let payload = json!({
        "session_id": "doors",
        "cwd": root,
        "permission_mode": "default",
        "hook_event_name": "PreToolUse",
        "tool_name": tool,
        "tool_input": input,
    });
    let mut child = tagout(root, &["hook", "--agent", "claude", "--event", "PreToolUse"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(payload.to_string().as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

pub(super) fn tagout(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tagout"));
    command.args(arguments).current_dir(root).env("HOME", root).stdin(Stdio::null());
    command
}

pub(super) fn git_init(root: &Path) {
    let status = Command::new("git").args(["init", "--quiet"]).current_dir(root).env("HOME", root).status().unwrap();
    assert!(status.success());
}

/// True where an answer names every rule.
fn names_all(told: &str, held: &BTreeSet<String>) -> bool {
    held.iter().all(|rule| told.contains(rule))
}

/// What an editor calls the language; some have no name there and go by their path.
fn client_id(fixture: &Fixture) -> &'static str {
    let language = tagout::language::by_id(fixture.language);
    language.and_then(|language| language.client_ids.first()).copied().unwrap_or("plaintext")
}

pub(super) fn rule(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

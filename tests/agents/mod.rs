//! Payloads of coding agents and the replies they must get: `agents/<agent>.toml` says both, `agents/payloads/<agent>/` has
//! the payloads, under the policy of `agents/policy.toml` in a copy of `agents/repository`.

mod claims;
mod forms;
mod leaving;
mod lines;
mod plugin;
mod sessions;
mod unreadable;

use forms::payload;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Where the payloads were recorded.
const RECORDED: &str = "/home/dev/shop";

/// A repository in a temporary folder.
struct Repository {
    folder: tempfile::TempDir,
}

impl Repository {
    fn with(policy: &str) -> Repository {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("shop");
        copy(&data().join("repository"), &root);
        for made in [".git", ".claude", "secrets", "docs"] {
            fs::create_dir_all(root.join(made)).unwrap();
        }
        fs::create_dir_all(folder.path().join("elsewhere")).unwrap();
        link(&root.join("infra/prod"), &root.join("shortcut"));
        link(&folder.path().join("elsewhere"), &root.join("infra/prod/outside"));
        fs::write(root.join("tagout.toml"), policy).unwrap();
        Repository { folder }
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("shop")
    }

    /// Runs the hook as the agent would.
    fn hook(&self, arguments: &[&str], payload: &[u8]) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_tagout"))
            .arg("hook")
            .args(arguments)
            .current_dir(self.root())
            .env_clear()
            .env("HOME", self.folder.path())
            .env("USERPROFILE", self.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        // The hook may stop reading what is too large.
        let _ = stdin.write_all(payload);
        drop(stdin);
        child.wait_with_output().unwrap()
    }

    fn before(&self, payload: &[u8]) -> Output {
        self.hook(&["--agent", "claude", "--event", "PreToolUse"], payload)
    }

    /// The text of a recorded payload, moved here.
    fn moved(&self, payload: &str) -> String {
        let root = self.root().to_str().unwrap().replace('\\', "\\\\");
        payload.replace(RECORDED, &root)
    }
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/agents")
}

fn policy() -> String {
    fs::read_to_string(data().join("policy.toml")).unwrap()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in from.read_dir().unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[cfg(unix)]
fn link(target: &Path, name: &Path) {
    std::os::unix::fs::symlink(target, name).unwrap();
}

#[cfg(windows)]
fn link(target: &Path, name: &Path) {
    std::os::windows::fs::symlink_dir(target, name).unwrap();
}

#[test]
fn a_policy_with_a_mistake_still_stops() {
    let repository = Repository::with(&policy().replace("edits = \"ask\"", "edits = \"aks\""));
    let answer = repository.before(repository.moved(&payload("claude", "pretooluse-write-tier1")).as_bytes());
    let text = String::from_utf8(answer.stdout).unwrap();
    assert!(text.contains("\"ask\"") && text.contains("tagout.toml:"), "{text}");
}

#[test]
fn a_file_of_another_repository_is_judged_by_its_own_policy() {
    let strict = Repository::with(&policy());
    let lax = Repository::with("version = 1\n");
    let payload = |file: &Path| {
        let input = serde_json::json!({"file_path": file, "content": ""});
        serde_json::json!({"cwd": lax.root(), "tool_name": "Write", "tool_input": input}).to_string()
    };
    assert!(!lax.before(payload(&strict.root().join("infra/prod/a.tf")).as_bytes()).stdout.is_empty());
    assert!(lax.before(payload(&lax.root().join("infra/prod/a.tf")).as_bytes()).stdout.is_empty());
}

#[test]
fn a_policy_of_a_folder_tightens() {
    let repository = Repository::with(&policy());
    let inner = "version = 1\n[[tier]]\nname = \"cart\"\nrank = 1\npaths = [\"*.py\"]\nedits = \"deny\"\n";
    fs::write(repository.root().join("src/tagout.toml"), inner).unwrap();
    let payload = |file: &str| {
        let input = serde_json::json!({"file_path": file, "content": ""});
        serde_json::json!({"cwd": repository.root(), "tool_name": "Write", "tool_input": input}).to_string()
    };
    assert_eq!(repository.before(payload("src/new.py").as_bytes()).status.code(), Some(2));
    assert_eq!(repository.before(payload("new.py").as_bytes()).status.code(), Some(0));
}

#[test]
fn a_hook_that_is_wired_wrongly_says_so() {
    let enforcing = Repository::with(&policy());
    let observing = Repository::with("version = 1\n");
    for arguments in [&["--agent", "nobody", "--event", "PreToolUse"][..], &["--agent", "claude"], &["--event"], &["x"]]
    {
        let answer = enforcing.hook(arguments, b"{}");
        assert_eq!(answer.status.code(), Some(2), "{arguments:?}");
        assert!(!answer.stderr.is_empty());
        assert_eq!(observing.hook(arguments, b"{}").status.code(), Some(0), "{arguments:?}");
    }
    let equals = enforcing.hook(&["--event=PreToolUse", "--agent=claude"], b"");
    assert!(!equals.stdout.is_empty());
}

#[test]
fn a_payload_that_never_ends_is_answered_in_time() {
    let repository = Repository::with(&policy());
    let mut child = Command::new(env!("CARGO_BIN_EXE_tagout"))
        .args(["hook", "--agent", "claude", "--event", "PreToolUse"])
        .current_dir(repository.root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(b"{\"tool_name\": ").unwrap();
    let mut written = String::new();
    std::io::Read::read_to_string(&mut child.stdout.take().unwrap(), &mut written).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(written.contains("\"ask\"") && written.contains("in time"), "{written}");
    drop(stdin);
}

#[test]
fn deep_texts_are_answered() {
    let repository = Repository::with(&policy());
    let (open, close) = ("(".repeat(200_000), ")".repeat(200_000));
    for (tool, input) in [
        ("Bash", serde_json::json!({"command": format!("{open}ls{close}")})),
        ("Bash", serde_json::json!({"command": format!("rm -rf / {open}ls{close}")})),
        (
            "Write",
            serde_json::json!({"file_path": "infra/prod/a.py", "content": format!("import boto3\nx = {open}{close}")}),
        ),
        ("Write", serde_json::json!({"file_path": "infra/prod/a.tf", "content": format!("a = {open}{close}")})),
    ] {
        let payload = serde_json::json!({"cwd": repository.root(), "tool_name": tool, "tool_input": input}).to_string();
        let answer = repository.before(payload.as_bytes());
        assert!(matches!(answer.status.code(), Some(0 | 2)), "{tool}: {answer:?}");
        assert_eq!(answer.stdout.is_empty(), payload.contains("\"(("), "{tool}: {answer:?}");
    }
}

#[test]
fn what_the_documents_wire_is_understood() {
    let repository = Repository::with(&policy());
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("server/docs/agents.md");
    let page = fs::read_to_string(page).unwrap();
    let mut wired = std::collections::BTreeSet::new();
    for line in page.split("tagout hook --agent ").skip(1) {
        let mut words = line.split(|letter: char| letter.is_whitespace() || "\"`)".contains(letter));
        let (agent, event) = (words.next().unwrap(), words.nth(1).unwrap());
        if agent == "NAME" {
            continue;
        }
        let answer = repository.hook(&["--agent", agent, "--event", event], b"{}");
        assert_eq!(answer.status.code(), Some(0), "{agent} {event}: {}", String::from_utf8_lossy(&answer.stderr));
        wired.insert(tagout::agents::by_name(agent).unwrap().name);
    }
    assert_eq!(wired.len(), tagout::agents::all().len(), "{wired:?}");
    // What an agent would read of it has to be JSON.
    for block in page.split("```json\n").skip(1) {
        let block = block.split("```").next().unwrap();
        serde_json::from_str::<serde_json::Value>(block).unwrap_or_else(|error| panic!("{error}: {block}"));
    }
}

#[cfg(unix)]
#[test]
fn the_wrapper_of_the_documents_stops_without_the_program() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("server/docs/agents.md");
    let page = fs::read_to_string(page).unwrap();
    let wrapper = page.lines().find(|line| line.starts_with("tagout hook --agent kiro")).unwrap();
    let answer = Command::new("/bin/sh").args(["-c", wrapper]).env_clear().env("PATH", "/nowhere").output().unwrap();
    assert_eq!(answer.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&answer.stderr).contains("tagout could not run"));
}

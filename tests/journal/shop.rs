//! A repository with a policy, and the program in it with nothing of our environment.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// Tiers and agents of the policies here.
pub(super) const TIERS: &str = "
[[tier]]
name = \"tier-1\"
rank = 1
paths = [\"infra/prod/**\"]
reviews = 2
edits = \"ask\"

[agents.\"*\"]
commands = \"ask\"
";

pub(super) struct Shop {
    folder: tempfile::TempDir,
}

impl Shop {
    pub(super) fn with(policy: &str) -> Shop {
        let shop = Shop { folder: tempfile::tempdir().unwrap() };
        fs::create_dir_all(shop.root().join(".git")).unwrap();
        shop.write("tagout.toml", policy);
        shop
    }

    pub(super) fn home(&self) -> &Path {
        self.folder.path()
    }

    pub(super) fn root(&self) -> PathBuf {
        self.home().join("shop")
    }

    /// The root as it stands between the quotes of JSON.
    pub(super) fn root_in_json(&self) -> String {
        self.root().to_str().unwrap().replace('\\', "\\\\")
    }

    pub(super) fn folder(&self) -> PathBuf {
        self.root().join(".git/tagout")
    }

    pub(super) fn file(&self) -> PathBuf {
        self.folder().join("journal.jsonl")
    }

    pub(super) fn journal(&self) -> Vec<u8> {
        fs::read(self.file()).unwrap()
    }

    pub(super) fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The program, not started yet.
    pub(super) fn program(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.root()).env_clear().env("HOME", self.home()).env("LOCALAPPDATA", self.home());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub(super) fn tagout(&self, arguments: &[&str]) -> Output {
        self.program(env!("CARGO_BIN_EXE_tagout")).args(arguments).stdin(Stdio::null()).output().unwrap()
    }

    /// What the program writes, which ends well.
    pub(super) fn told(&self, arguments: &[&str]) -> String {
        let ran = self.tagout(arguments);
        assert_eq!(ran.status.code(), Some(0), "{arguments:?}: {ran:?}");
        String::from_utf8(ran.stdout).unwrap()
    }

    pub(super) fn hook(&self, event: &str, payload: &str) -> Output {
        self.start(event, payload).wait_with_output().unwrap()
    }

    /// The hook at work, its payload handed over.
    pub(super) fn start(&self, event: &str, payload: &str) -> Child {
        let mut command = self.program(env!("CARGO_BIN_EXE_tagout"));
        command.args(["hook", "--agent", "claude", "--event", event]);
        fed(command, payload)
    }

    /// The payload of a write.
    pub(super) fn payload(&self, event: &str, session: &str, path: &str) -> String {
        let input = serde_json::json!({"file_path": self.root().join(path), "content": "a = 1\n"});
        serde_json::json!({
            "session_id": session, "cwd": self.root(), "permission_mode": "default", "hook_event_name": event,
            "tool_name": "Write", "tool_input": input,
        })
        .to_string()
    }

    /// An agent is about to write this file.
    pub(super) fn writes(&self, session: &str, path: &str) -> Output {
        self.hook("PreToolUse", &self.payload("PreToolUse", session, path))
    }
}

/// The command, started, with this on its standard input.
pub(super) fn fed(mut command: Command, input: &str) -> Child {
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child
}

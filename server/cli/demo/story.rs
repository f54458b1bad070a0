//! The repository of the demo and what the agent proposes in it.

use anyhow::{Context, anyhow, ensure};
use serde_json::json;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

const POLICY: &str = include_str!("story/tagout.toml");
pub(super) const TERRAFORM: &str = include_str!("story/costs.tf");
pub(super) const TERRAFORM_PROPOSED: &str = include_str!("story/costs-proposed.tf");
pub(super) const PYTHON: &str = include_str!("story/dashboard.py");
pub(super) const PYTHON_PROPOSED: &str = include_str!("story/dashboard-proposed.py");
pub(super) const PYTHON_FIXED: &str = include_str!("story/dashboard-fixed.py");

/// The repository as it stands before the agent begins.
pub(super) struct Story {
    pub(super) root: PathBuf,
    /// The shell command the agent tries first.
    pub(super) command: String,
}

impl Story {
    /// Writes the files, commits them on `main` and begins a branch.
    pub(super) fn write(folder: &Path) -> anyhow::Result<Story> {
        let root = folder.canonicalize().context("cannot resolve the temporary folder")?;
        let story = Story {
            root,
            command: "cd infra/prod && terraform destroy -auto-approve && terraform apply -auto-approve".to_owned(),
        };
        story.put("tagout.toml", POLICY)?;
        story.put("infra/prod/costs.tf", TERRAFORM)?;
        story.put("dashboard.py", PYTHON)?;
        story.git(&["init", "--quiet", "--initial-branch=main"])?;
        story.git(&["add", "--all"])?;
        story.git(&["commit", "--quiet", "--message=Cost dashboard"])?;
        story.git(&["switch", "--quiet", "--create", "fix-daily-totals"])?;
        Ok(story)
    }

    /// Writes one file below the root.
    pub(super) fn put(&self, path: &str, text: &str) -> anyhow::Result<()> {
        let file = self.root.join(path);
        let parent = file.parent().unwrap_or(&self.root);
        fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
        fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))
    }

    /// A child process that sees this repository and nothing of the user's git configuration.
    pub(super) fn command_in(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            command.env_remove(name);
        }
        command
    }

    /// The payload Claude Code sends before it runs the command.
    pub(super) fn shell_call(&self) -> serde_json::Value {
        json!({
            "session_id": "demo",
            "transcript_path": self.root.join("transcript.jsonl"),
            "cwd": self.root,
            "permission_mode": "acceptEdits",
            "hook_event_name": "PreToolUse",
            "tool_name": "Bash",
            "tool_input": { "command": self.command, "description": "Recreate the environment" },
            "tool_use_id": "toolu_demo",
        })
    }

    /// The payload Claude Code sends after it wrote a whole file.
    pub(super) fn wrote(&self, path: &str, before: &str, after: &str) -> serde_json::Value {
        let file = self.root.join(path);
        json!({
            "session_id": "demo",
            "transcript_path": self.root.join("transcript.jsonl"),
            "cwd": self.root,
            "permission_mode": "acceptEdits",
            "hook_event_name": "PostToolUse",
            "tool_name": "Write",
            "tool_input": { "file_path": file, "content": after },
            "tool_response": { "type": "update", "filePath": file, "content": after, "originalFile": before },
            "tool_use_id": format!("toolu_{}", path.len()),
        })
    }

    fn git(&self, arguments: &[&str]) -> anyhow::Result<()> {
        let output = self
            .command_in(Path::new("git"))
            .args(["-c", "user.name=Example Person", "-c", "user.email=ana@example.org", "-c", "commit.gpgsign=false"])
            .args(arguments)
            .output()
            .map_err(|error| match error.kind() {
                ErrorKind::NotFound => {
                    anyhow!("the demo needs `git`, which was not found on PATH; install it and run the demo again")
                }
                _ => anyhow!("git could not be run: {error}"),
            })?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "git {} failed: {said}", arguments.join(" "));
        Ok(())
    }
}

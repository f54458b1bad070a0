//! A git repository to change, in a folder of its own.

use super::program::{Ran, tagout};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A repository whose main branch holds `files`, in one commit.
pub(crate) struct Workshop {
    folder: TempDir,
}

/// A script with one critical command.
pub(crate) const DELETES: &str = "aws rds delete-db-instance --db-instance-identifier billing\n";
/// One that deletes nothing.
pub(crate) const HARMLESS: &str = "aws rds describe-db-instances\n";

impl Workshop {
    /// A repository with one commit on `main`.
    pub(crate) fn with(files: &[(&str, &str)]) -> Workshop {
        let workshop = Workshop::unborn();
        for (name, text) in files {
            workshop.write(name, text);
        }
        workshop.commit("begin");
        workshop
    }

    /// A repository without a commit.
    pub(crate) fn unborn() -> Workshop {
        let workshop = Workshop { folder: tempfile::tempdir().unwrap() };
        workshop.git(&["init", "--quiet", "--initial-branch=main"]);
        workshop
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    pub(crate) fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message]);
    }

    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        git(self.path(), arguments)
    }

    /// Runs `tagout check` with these arguments.
    pub(crate) fn check(&self, arguments: &[&str]) -> Ran {
        let mut all = vec!["check"];
        all.extend(arguments);
        tagout(self.path(), &all)
    }

    /// `path:line rule` of every finding, and the exit code.
    pub(crate) fn found(&self, arguments: &[&str]) -> (Option<i32>, Vec<String>) {
        let mut all = arguments.to_vec();
        all.extend(["--format", "jsonl"]);
        let ran = self.check(&all);
        let found = ran.out.lines().map(|line| {
            let finding: serde_json::Value = serde_json::from_str(line).unwrap();
            let text = |key: &str| finding[key].as_str().unwrap().to_owned();
            format!("{}:{} {}", text("path"), finding["range"]["start"]["line"], text("rule"))
        });
        (ran.code, found.collect())
    }
}

/// Runs git in `folder`, with an environment of its own.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = git_command(folder, arguments).output().expect("git is installed");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// The same, not started yet.
pub(crate) fn git_command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.current_dir(folder).env_clear().env("HOME", folder).args(arguments);
    for (name, value) in [
        ("GIT_CONFIG_NOSYSTEM", "1"),
        ("GIT_AUTHOR_NAME", "Ana"),
        ("GIT_AUTHOR_EMAIL", "ana@example.org"),
        ("GIT_COMMITTER_NAME", "Ana"),
        ("GIT_COMMITTER_EMAIL", "ana@example.org"),
    ] {
        command.env(name, value);
    }
    if let Some(path) = std::env::var_os("PATH") {
        command.env("PATH", path);
    }
    command
}

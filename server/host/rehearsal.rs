//! A copy of a repository to try its hooks in: git does there what it would do here, and nothing of it reaches the
//! repository itself.
//!
//! The copy borrows the objects of the repository and has refs, an index and a configuration of its own. Its work tree is
//! empty but for what is tried. Nothing is left of it when it is dropped.

use super::program::{self, Answer};
use anyhow::{Context, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use tempfile::TempDir;

/// A large repository is copied in a few seconds; a hook may be as slow as an agent's.
const LIMIT: Duration = Duration::from_secs(60);

/// The branch that is tried on, and the one that it is merged into.
const TRIED: &str = "tagout-canary";
const INTO: &str = "tagout-canary-base";

/// A copy with hooks.
#[derive(Debug)]
pub struct Rehearsal {
    folder: TempDir,
}

impl Rehearsal {
    /// A copy of the repository at `root`; `hooks` are names and texts. Nothing else of the repository's runs.
    pub fn of(root: &Path, hooks: &[(&str, &str)]) -> anyhow::Result<Rehearsal> {
        let folder = tempfile::Builder::new().prefix("tagout-canary-").tempdir().context("no temporary folder")?;
        let made = Rehearsal { folder };
        for part in ["hooks", "work"] {
            fs::create_dir(made.part(part))?;
        }
        for (name, text) in hooks {
            program(&made.part("hooks").join(name), text)?;
        }
        let copy =
            ["clone", "--quiet", "--mirror", "--shared", "--template=", "--config", "protocol.file.allow=always"];
        made.git(&[&copy[..], &[&plain(root)?, &plain(&made.part("work/.git"))?]].concat(), root)?;
        made.configure()?;
        let head = made.run(&["rev-parse", "--verify", "--quiet", "HEAD"], root)?;
        let mut head = head.stdout.trim();
        if head.is_empty() {
            made.ask(&["commit", "--quiet", "--no-verify", "--allow-empty", "--message", "Nothing yet"])?;
            head = "HEAD";
        }
        made.ask(&["update-ref", &branch(INTO), head])?;
        made.enter(TRIED, INTO)?;
        Ok(made)
    }

    /// Puts a file into the work tree that is not committed.
    pub fn lay(&self, name: &str, text: &str) -> anyhow::Result<()> {
        fs::write(self.work().join(name), text).with_context(|| format!("cannot write {name} into a temporary folder"))
    }

    /// Commits a file; where a hook stops that, it is committed all the same for what comes after.
    pub fn commit(&self, name: &str, text: &str) -> anyhow::Result<Answer> {
        self.lay(name, text)?;
        self.ask(&["add", "--force", "--", name])?;
        let commit = ["commit", "--quiet", "--message", "A canary of tagout"];
        let answer = self.run(&commit, &self.work())?;
        if answer.exit != Some(0) {
            self.ask(&[&commit[..], &["--no-verify"]].concat())?;
        }
        Ok(answer)
    }

    /// Pushes what was committed to a repository that is gone with this one.
    pub fn push(&self) -> anyhow::Result<Answer> {
        let there = plain(&self.part("there"))?;
        self.ask(&["init", "--quiet", "--bare", "--template=", &there])?;
        self.run(&["push", "--quiet", &there, "HEAD"], &self.work())
    }

    /// Merges what was committed into the commit that it began at.
    pub fn merge(&self, name: &str) -> anyhow::Result<Answer> {
        fs::remove_file(self.work().join(name))?;
        self.enter(INTO, INTO)?;
        self.run(&["merge", "--quiet", "--no-ff", "--message", "A canary of tagout", TRIED], &self.work())
    }

    fn configure(&self) -> anyhow::Result<()> {
        let hooks = plain(&self.part("hooks"))?;
        let values = [
            ("core.bare", "false"),
            ("core.hooksPath", hooks.as_str()),
            ("core.fsmonitor", "false"),
            ("commit.gpgSign", "false"),
            ("push.gpgSign", "false"),
            ("gc.auto", "0"),
            ("user.name", "tagout"),
            ("user.email", "canary@example.org"),
        ];
        values.iter().try_for_each(|(key, value)| self.ask(&["config", key, value]).map(drop))
    }

    /// Makes `name` the branch that is checked out, at the commit of `at`, without a file of it.
    fn enter(&self, name: &str, at: &str) -> anyhow::Result<()> {
        self.ask(&["update-ref", &branch(name), &branch(at)])?;
        self.ask(&["symbolic-ref", "HEAD", &branch(name)])?;
        self.ask(&["read-tree", "HEAD"]).map(drop)
    }

    /// A step that has to work.
    fn ask(&self, arguments: &[&str]) -> anyhow::Result<Answer> {
        self.git(arguments, &self.work())
    }

    fn git(&self, arguments: &[&str], folder: &Path) -> anyhow::Result<Answer> {
        let answer = self.run(arguments, folder)?;
        if answer.exit != Some(0) {
            let verb = arguments.first().copied().unwrap_or_default();
            bail!("`git {verb}` failed in a copy of the repository: {}", answer.stderr.trim());
        }
        Ok(answer)
    }

    fn run(&self, arguments: &[&str], folder: &Path) -> anyhow::Result<Answer> {
        let mut command = Command::new("git");
        // Some of them name a repository, an index, a folder for objects: those of the real one.
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.as_encoded_bytes().starts_with(b"GIT_")) {
            command.env_remove(name);
        }
        command.env("GIT_TERMINAL_PROMPT", "0").env("GIT_EDITOR", "true").args(arguments).current_dir(folder);
        program::run(command, b"", LIMIT).context("the program `git` could not be run")
    }

    fn work(&self) -> PathBuf {
        self.part("work")
    }

    fn part(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

fn branch(name: &str) -> String {
    format!("refs/heads/{name}")
}

fn plain(path: &Path) -> anyhow::Result<String> {
    path.to_str().map(str::to_owned).with_context(|| format!("{} is no UTF-8", path.display()))
}

fn program(path: &Path, text: &str) -> anyhow::Result<()> {
    fs::write(path, text)?;
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

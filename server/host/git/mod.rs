//! Git, by the `git` program, with everything off by which a repository could make it run or fetch something.
//!
//! Nothing is ever written: no index refresh, no fetch, no gc.

mod blobs;
mod changes;
mod history;
mod messages;
mod notes;
mod process;
mod refs;
mod remote;
mod versions;

pub use blobs::Blobs;
pub use changes::{Change, Entry, Target};
pub use history::Commit;
pub use messages::Message;
pub use notes::LAYERS;
pub use refs::Ref;
pub use versions::{FileVersion, FileVersions};

use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// Questions to git may not take longer than this; a large tree is compared in a few seconds.
const TIME_LIMIT: Duration = Duration::from_secs(60);

/// Why git gave no answer.
#[derive(Debug)]
pub enum GitError {
    /// There is no such program.
    Missing,
    /// It ended with a failure; `reason` are its own words.
    Refused { command: String, code: Option<i32>, reason: String },
    /// It did not end in time.
    TooSlow { command: String },
    /// It said more than we keep.
    TooMuch { command: String },
    /// It could not be run or heard.
    Broken { command: String, reason: String },
}

impl fmt::Display for GitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            GitError::Missing => {
                write!(f, "the program `git` was not found on PATH; install it to compare with earlier versions")
            }
            GitError::Refused { command, reason, .. } => write!(f, "`git {command}` failed: {reason}"),
            GitError::TooSlow { command } => write!(f, "`git {command}` took longer than {} s", TIME_LIMIT.as_secs()),
            GitError::TooMuch { command } => {
                write!(f, "`git {command}` said more than {} MB", process::MAX_BYTES >> 20)
            }
            GitError::Broken { command, reason } => write!(f, "`git {command}` could not be run: {reason}"),
        }
    }
}

impl std::error::Error for GitError {}

/// A work tree that git can be asked about.
#[derive(Clone, Debug)]
pub struct Git {
    root: PathBuf,
    /// Another index than the repository's, as git hands to its hooks during `git commit -a`.
    index: Option<PathBuf>,
}

impl Git {
    /// The work tree at `root`; nothing is started yet.
    pub fn new(root: &Path) -> Git {
        Git { root: root.to_path_buf(), index: None }
    }

    /// The same with the index that `GIT_INDEX_FILE` named, made absolute by the caller.
    pub fn with_index(mut self, index: PathBuf) -> Git {
        self.index = Some(index);
        self
    }

    /// The top folder of the work tree.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Standard output of `git` with these arguments.
    fn ask<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Result<Vec<u8>, GitError> {
        process::run(self.command(arguments, &[]), &shown(arguments), TIME_LIMIT)
    }

    /// The same, where a failure without a word (exit code 1) is an answer too: `None`.
    fn ask_maybe<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Result<Option<Vec<u8>>, GitError> {
        match self.ask(arguments) {
            Ok(output) => Ok(Some(output)),
            Err(GitError::Refused { code: Some(1), .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The hardened command; `more` are further configuration values.
    fn command<S: AsRef<OsStr>>(&self, arguments: &[S], more: &[(String, String)]) -> Command {
        let mut command = Command::new("git");
        for (name, _) in std::env::vars_os() {
            if name.as_encoded_bytes().starts_with(b"GIT_") {
                command.env_remove(name);
            }
        }
        let fixed = [
            ("core.fsmonitor", "false"),
            ("core.hooksPath", "/dev/null"),
            ("core.attributesFile", "/dev/null"),
            ("protocol.allow", "never"),
            ("safe.bareRepository", "explicit"),
        ];
        let values = fixed.iter().map(|(key, value)| (*key, *value));
        let values = values.chain(more.iter().map(|(key, value)| (key.as_str(), value.as_str())));
        let mut count = 0;
        for (index, (key, value)) in values.enumerate() {
            command.env(format!("GIT_CONFIG_KEY_{index}"), key).env(format!("GIT_CONFIG_VALUE_{index}"), value);
            count = index + 1;
        }
        command
            .env("GIT_CONFIG_COUNT", count.to_string())
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_NO_REPLACE_OBJECTS", "1")
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("GIT_LITERAL_PATHSPECS", "1")
            .env("GIT_WORK_TREE", &self.root)
            .env("LC_ALL", "C")
            .args(["--no-pager"])
            .args(arguments)
            .current_dir(&self.root)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        if let Some(index) = &self.index {
            command.env("GIT_INDEX_FILE", index);
        }
        command
    }
}

/// The arguments as a message shows them: the verb is enough to know what was asked.
fn shown<S: AsRef<OsStr>>(arguments: &[S]) -> String {
    arguments.first().map(|verb| verb.as_ref().to_string_lossy().into_owned()).unwrap_or_default()
}

//! Notes on their way to a remote and back. The only place where git may reach further than this machine, by the ways it has
//! for that and no others.

use super::{Git, GitError, process};
use std::process::Command;
use std::time::Duration;

/// So long a remote may take, once.
const LIMIT: Duration = Duration::from_secs(30);

/// What people set to reach their remotes. All else that begins with `GIT_` is left out, as everywhere.
const WAYS: [&str; 7] = [
    "GIT_ASKPASS",
    "GIT_PROXY_COMMAND",
    "GIT_SSH",
    "GIT_SSH_COMMAND",
    "GIT_SSH_VARIANT",
    "GIT_SSL_CAINFO",
    "GIT_SSL_CAPATH",
];

impl Git {
    /// Fetches the notes `name` of a remote into [`tracked`]. False where it has none.
    pub fn fetch_notes(&self, remote: &str, name: &str) -> Result<bool, GitError> {
        let refspec = format!("+{name}:{}", tracked(remote, name));
        let words = [
            "fetch",
            "--quiet",
            "--no-tags",
            "--no-write-fetch-head",
            "--no-recurse-submodules",
            "--",
            remote,
            &refspec,
        ];
        match self.reach(&words) {
            Ok(_) => Ok(true),
            Err(GitError::Refused { reason, .. }) if reason.contains("couldn't find remote ref") => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Puts what was fetched and what is here together: every line of both.
    pub fn merge_notes(&self, remote: &str, name: &str) -> Result<(), GitError> {
        let words = ["notes", &format!("--ref={name}"), "merge", "--quiet", "--strategy=cat_sort_uniq"];
        self.ask(&[&words[..], &[tracked(remote, name).as_str()]].concat()).map(drop)
    }

    /// Pushes the notes. False where the remote has some that are not here.
    pub fn push_notes(&self, remote: &str, name: &str) -> Result<bool, GitError> {
        let refspec = format!("{name}:{name}");
        let words =
            ["push", "--quiet", "--no-verify", "--no-follow-tags", "--recurse-submodules=no", "--", remote, &refspec];
        match self.reach(&words) {
            Ok(_) => {}
            Err(GitError::Refused { reason, .. })
                if ["non-fast-forward", "fetch first"].iter().any(|w| reason.contains(w)) =>
            {
                return Ok(false);
            }
            Err(error) => return Err(error),
        }
        self.ask(&["update-ref", tracked(remote, name).as_str(), name]).map(drop)?;
        Ok(true)
    }

    /// True when the remote has the notes that are here, as far as is known without asking it.
    pub fn has_notes(&self, remote: &str, name: &str) -> Result<bool, GitError> {
        let tip = |name: &str| self.ask_maybe(&["rev-parse", "--verify", "--quiet", name]);
        let here = tip(name)?;
        Ok(here.is_none() || here == tip(&tracked(remote, name))?)
    }

    /// The commits of HEAD that no branch of the remote is known to have, the newest first, `most` of them.
    pub fn unpushed(&self, remote: &str, most: usize) -> Result<Vec<String>, GitError> {
        let (most, known) = (format!("--max-count={most}"), format!("--remotes={remote}"));
        let listing = self.ask(&["rev-list", &most, "HEAD", "--not", &known])?;
        Ok(String::from_utf8_lossy(&listing).lines().map(str::to_owned).collect())
    }

    /// A switch of git's configuration; `None` where it is not set.
    pub fn switch(&self, name: &str) -> Result<Option<bool>, GitError> {
        let value = self.ask_maybe(&["config", "--type=bool", "--get", name])?;
        Ok(value.map(|value| value.starts_with(b"true")))
    }

    fn reach(&self, arguments: &[&str]) -> Result<Vec<u8>, GitError> {
        let open =
            ["file", "git", "http", "https", "ssh"].map(|way| (format!("protocol.{way}.allow"), "always".to_owned()));
        let mut command: Command = self.command(arguments, &open);
        for (name, value) in WAYS.iter().filter_map(|name| Some((name, std::env::var_os(name)?))) {
            command.env(name, value);
        }
        process::run(command, &super::shown(arguments), LIMIT)
    }
}

/// Where the notes of a remote are kept as they were when it was last asked.
fn tracked(remote: &str, name: &str) -> String {
    format!("refs/notes/remotes/{remote}/{}", name.trim_start_matches("refs/notes/"))
}

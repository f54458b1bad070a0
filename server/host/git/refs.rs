//! Commits and branches.

use super::{Git, GitError};

/// A branch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ref {
    /// `refs/heads/main`, `refs/remotes/origin/main`.
    pub name: String,
    pub commit: String,
    /// Where a symbolic one points to: `refs/remotes/origin/HEAD`.
    pub points_to: Option<String>,
}

impl Ref {
    /// `refs/remotes/origin/main` as `origin/main`.
    pub fn short(&self) -> &str {
        let name = self.name.as_str();
        name.strip_prefix("refs/remotes/").or_else(|| name.strip_prefix("refs/heads/")).unwrap_or(name)
    }

    /// The branch wherever it stands: `main`.
    pub fn branch(&self) -> &str {
        match self.name.strip_prefix("refs/remotes/") {
            Some(remote) => remote.split_once('/').map_or(remote, |(_, branch)| branch),
            None => self.short(),
        }
    }
}

impl Git {
    /// The commit that `revision` names, `None` where it names none.
    pub fn commit(&self, revision: &str) -> Result<Option<String>, GitError> {
        if revision.starts_with('-') {
            return Ok(None);
        }
        let spec = format!("{revision}^{{commit}}");
        match self.ask(&["rev-parse", "--verify", "--quiet", "--end-of-options", &spec]) {
            Ok(id) => Ok(Some(text(&id))),
            Err(GitError::Refused { code: Some(1 | 128), reason, .. }) if !alarming(&reason) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The branch that is checked out: `main`; `None` when HEAD is detached.
    pub fn branch(&self) -> Result<Option<String>, GitError> {
        let name = self.ask_maybe(&["symbolic-ref", "--quiet", "HEAD"])?;
        Ok(name.and_then(|name| Some(text(&name).strip_prefix("refs/heads/")?.to_owned())))
    }

    /// Branches whose full name matches one of `patterns`, in which `*` does not cross `/`.
    pub fn refs(&self, patterns: &[String]) -> Result<Vec<Ref>, GitError> {
        let mut arguments = vec!["for-each-ref", "--format=%(refname) %(objectname) %(symref)", "--"];
        arguments.extend(patterns.iter().map(String::as_str));
        let listing = text(&self.ask(&arguments)?);
        Ok(listing
            .lines()
            .filter_map(|line| {
                let mut words = line.split(' ');
                Some(Ref {
                    name: words.next()?.to_owned(),
                    commit: words.next()?.to_owned(),
                    points_to: words.next().filter(|target| !target.is_empty()).map(str::to_owned),
                })
            })
            .collect())
    }

    /// Names of the remotes, `origin` first.
    pub fn remotes(&self) -> Result<Vec<String>, GitError> {
        let mut names: Vec<String> = text(&self.ask(&["remote"])?).lines().map(str::to_owned).collect();
        names.sort_by_key(|name| name != "origin");
        Ok(names)
    }

    /// The nearest ancestor that `commit` shares with any of `others`.
    pub fn merge_base(&self, commit: &str, others: &[String]) -> Result<Option<String>, GitError> {
        let mut arguments = vec!["merge-base", commit];
        arguments.extend(others.iter().map(String::as_str));
        Ok(self.ask_maybe(&arguments)?.map(|id| text(&id)))
    }

    /// The address of whoever works here, as commits are signed with it; `None` where none is set.
    pub fn address(&self) -> Result<Option<String>, GitError> {
        let output = self.ask_maybe(&["config", "user.email"])?;
        let address = output.map(|output| String::from_utf8_lossy(&output).trim().to_owned());
        Ok(address.filter(|address| !address.is_empty()))
    }

    /// True where the history was cut off when cloning.
    pub fn is_shallow(&self) -> Result<bool, GitError> {
        Ok(text(&self.ask(&["rev-parse", "--is-shallow-repository"])?) == "true")
    }
}

/// Git uses one exit code for "no such revision" and for "I do not trust this repository".
fn alarming(reason: &str) -> bool {
    reason.contains("dubious ownership") || reason.contains("not a git repository")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim_end().to_owned()
}

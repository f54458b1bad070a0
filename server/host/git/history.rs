//! What was merged: the commits of a branch by first parents, so that a pull request is one change however it was merged.

use super::{Git, GitError};

/// One commit of a branch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    pub id: String,
    /// What it changed, by its first parent; `None` for the first commit, and where a shallow clone ends.
    pub parent: Option<String>,
    /// `YYYY-MM-DD`, of the committer.
    pub day: String,
    pub subject: String,
}

impl Git {
    /// Commits since the day `since` (`YYYY-MM-DD`, UTC), the newest first, at most `most` of them. `tips` are ids.
    pub fn merged(&self, tips: &[String], since: &str, most: usize) -> Result<Vec<Commit>, GitError> {
        let (since, most) = (format!("--since={since}T00:00:00Z"), format!("--max-count={most}"));
        let mut arguments =
            vec!["log", "--first-parent", "-z", "--format=%H%x1f%P%x1f%cs%x1f%s", "--no-patch", "--no-show-signature"];
        arguments.extend(["--no-color", "--no-mailmap", "--encoding=UTF-8", &since, &most]);
        arguments.extend(tips.iter().map(String::as_str));
        arguments.push("--");
        let listing = self.ask(&arguments)?;
        Ok(listing.split(|byte| *byte == 0).filter_map(|entry| parse(&String::from_utf8_lossy(entry))).collect())
    }
}

fn parse(entry: &str) -> Option<Commit> {
    let mut fields = entry.splitn(4, '\u{1f}');
    Some(Commit {
        id: fields.next().filter(|id| !id.is_empty())?.to_owned(),
        parent: fields.next()?.split(' ').next().filter(|id| !id.is_empty()).map(str::to_owned),
        day: fields.next()?.to_owned(),
        subject: fields.next()?.to_owned(),
    })
}

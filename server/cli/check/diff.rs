//! `--diff BASE[..HEAD]`: a change between named commits.

use super::question::Question;
use crate::host::base::{self, Base};
use crate::host::git::Git;
use crate::host::sides::{Point, Reader};
use anyhow::{anyhow, bail};

impl Question {
    /// The change from the common ancestor of both ends to HEAD, or to the work tree where no HEAD is given.
    pub(super) fn add_diff(&mut self, range: &str) -> anyhow::Result<()> {
        let (from, to) = match range.split_once("..") {
            Some((from, to)) => (from, Some(to.trim_start_matches('.'))),
            None => (range, None),
        };
        if from.trim().is_empty() {
            bail!("--diff {range:?}: BASE is empty, so nothing was judged; is a variable unset?");
        }
        let here = self.here.clone();
        let index = self.area(&here);
        let Some(area) = self.areas.get_mut(index) else { return Ok(()) };
        let Some(git) = area.sides.git.clone() else {
            bail!("{}: not in a git repository, so there is nothing to compare; name files to judge", here.display());
        };
        let start = commit(&git, from)?;
        let end = commit(&git, to.filter(|to| !to.is_empty()).unwrap_or("HEAD"))?;
        if to.is_some() {
            area.sides.present = end.clone().map_or(Point::Nothing, Point::Commit);
        }
        let base = match (start, end) {
            (Some(start), Some(end)) => base::between(&git, from, &start, &end)?,
            _ => Base::none("nothing, as there is no commit yet"),
        };
        area.sides.base = base.commit.map_or(Point::Nothing, Point::Commit);
        self.base = Some(base.reason);
        self.problems.extend(base.notices);
        if self.by_base {
            area.judge_by_base(&mut Reader::default());
        }
        let changes = area.sides.changes()?;
        self.add_changes(index, changes)
    }
}

/// The commit that a person named; `None` for the branch that is checked out where it has no commit yet.
fn commit(git: &Git, name: &str) -> anyhow::Result<Option<String>> {
    if let Some(commit) = git.commit(name)? {
        return Ok(Some(commit));
    }
    let own = name == "HEAD" || git.branch()?.as_deref() == Some(name);
    if own && git.commit("HEAD")?.is_none() {
        return Ok(None);
    }
    Err(anyhow!("`{name}` names no commit here; {}", remedy(git, name)?))
}

/// How to get a commit that is not here. What could not be a branch is not looked for at a remote.
fn remedy(git: &Git, name: &str) -> anyhow::Result<String> {
    if git.is_shallow()? && name.contains(['~', '^']) {
        return Ok("the clone is shallow: `git fetch --unshallow`".to_owned());
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.');
    let remotes = git.remotes()?;
    let named = remotes.iter().find_map(|remote| Some((remote, name.strip_prefix(remote)?.strip_prefix('/')?)));
    let place = named.or_else(|| remotes.first().map(|remote| (remote, name)));
    Ok(match place.filter(|_| name.chars().all(plain) && !name.starts_with('-')) {
        Some((remote, branch)) => format!("fetch it first (`git fetch {remote} {branch}`)"),
        None => "`git branch --all` and `git log` show what is known".to_owned(),
    })
}

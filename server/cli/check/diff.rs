//! `--diff BASE[..HEAD]`: a change between named commits.

use super::question::Question;
use crate::host::base;
use crate::host::git::Git;
use crate::host::sides::{Point, Reader};
use anyhow::{Context, bail};

impl Question {
    /// The change from the common ancestor of both ends to HEAD, or to the work tree where no HEAD is given.
    pub(super) fn add_diff(&mut self, range: &str) -> anyhow::Result<()> {
        let (from, to) = match range.split_once("..") {
            Some((from, to)) => (from, Some(to.trim_start_matches('.'))),
            None => (range, None),
        };
        let here = self.here.clone();
        let index = self.area(&here);
        let Some(area) = self.areas.get_mut(index) else { return Ok(()) };
        let Some(git) = area.sides.git.clone() else {
            bail!("{}: not in a git repository, so there is nothing to compare; name files to judge", here.display());
        };
        let name = if from.is_empty() { "HEAD" } else { from };
        let from = commit(&git, from)?;
        let base = match to {
            Some(to) => {
                let to = commit(&git, to)?;
                area.sides.present = Point::Commit(to.clone());
                base::between(&git, name, &from, &to)?
            }
            None => base::between(&git, name, &from, &commit(&git, "HEAD")?)?,
        };
        area.sides.base = base.commit.map_or(Point::Nothing, Point::Commit);
        self.base = Some(base.reason);
        self.problems.extend(base.notices);
        if self.by_base {
            area.judge_by_base(&mut Reader::default());
        }
        let changes = area.sides.changes()?;
        self.add_units(index, changes);
        Ok(())
    }
}

/// The commit that a person named; nothing means HEAD.
fn commit(git: &Git, name: &str) -> anyhow::Result<String> {
    let name = if name.is_empty() { "HEAD" } else { name };
    git.commit(name)?
        .with_context(|| format!("`{name}` names no commit here; fetch it first (`git fetch origin {name}`)"))
}

//! `--pushed`: what git tells its pre-push hook, each branch judged against what the remote has of it.
//!
//! A push to a protected branch is a merge, whatever it is called: it is held as one, by the policy that stands there.

use super::area::Area;
use super::question::{self, Question};
use crate::host::base;
use crate::host::git::Git;
use crate::host::sides::{Point, Reader};
use crate::risk::Gate;
use anyhow::{anyhow, bail};
use std::sync::Arc;

/// One branch that is about to be pushed.
struct Push<'t> {
    /// What will stand there.
    commit: &'t str,
    /// `main`
    branch: &'t str,
    /// What the remote has of it; nothing where it is new there.
    there: Option<&'t str>,
}

impl<'t> Push<'t> {
    /// `<local ref> <local id> <remote ref> <remote id>`; nothing for tags, notes, and branches that are deleted.
    fn read(line: &'t str) -> anyhow::Result<Option<Push<'t>>> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [_, commit, to, there] = words[..] else {
            bail!("`{line}` is not what git tells a pre-push hook: <local ref> <local id> <remote ref> <remote id>");
        };
        let id = |word: &'t str| word.contains(|letter| letter != '0').then_some(word);
        let branch = to.strip_prefix("refs/heads/");
        Ok(id(commit).zip(branch).map(|(commit, branch)| Push { commit, branch, there: id(there) }))
    }
}

impl Question {
    /// Every branch that standard input names.
    pub(super) fn add_pushed(&mut self) -> anyhow::Result<()> {
        let told = question::standard_input()?;
        let mut bases = Vec::new();
        for line in told.lines().filter(|line| !line.trim().is_empty()) {
            if let Some(push) = Push::read(line)? {
                bases.extend(self.add_push(&push)?);
            }
        }
        bases.dedup();
        self.base = (!bases.is_empty()).then(|| bases.join(", "));
        Ok(())
    }

    /// What it is measured against comes back.
    fn add_push(&mut self, push: &Push<'_>) -> anyhow::Result<Option<String>> {
        let mut area = Area::of(&self.here, &self.here);
        let Some(git) = area.sides.git.clone() else {
            bail!("{}: not in a git repository, so nothing can be pushed from it", self.here.display());
        };
        let there = push.there.map(|id| git.commit(id)).transpose()?.flatten();
        let commit = git.commit(push.commit)?;
        let commit = commit.ok_or_else(|| anyhow!("{} is no commit here; nothing was judged", push.commit))?;
        let base = base::choose_for(&git, commit.clone(), &area.policy.protected)?;
        area.sides.present = Point::Commit(commit);
        area.sides.base = base.commit.map_or(Point::Nothing, Point::Commit);
        let mut reason = base.reason;
        let mut merging = area.clone();
        merging.sides.base = there.clone().map_or(merging.sides.base, Point::Commit);
        merging.judge_by_base(&mut Reader::default());
        let merges = is_protected(&git, &[&area, &merging], push.branch)?;
        if merges {
            area = merging;
            area.gate = Some(Gate::Merge);
            self.merged_into.push(push.branch.to_owned());
        }
        match (merges, &there, push.there) {
            // What is there is all there is to compare with.
            (true, Some(_), _) => reason = format!("{} of the remote", push.branch),
            (true, None, Some(_)) => self.problems.push(format!(
                "what the remote has of {} is not here, so {reason} was compared; `git fetch` brings it",
                push.branch
            )),
            _ => {
                self.incomplete |= base.doubt.is_some();
                self.problems.extend(base.doubt);
            }
        }
        self.problems.extend(base.notices);
        let changes = area.sides.changes()?;
        self.areas.push(area);
        self.add_units(self.areas.len() - 1, changes);
        Ok(Some(reason))
    }
}

/// By the policy here or by the one that stands there: a change cannot unprotect what it goes to.
fn is_protected(git: &Arc<Git>, areas: &[&Area], branch: &str) -> anyhow::Result<bool> {
    for area in areas {
        if base::is_protected(git, &area.policy.protected, branch)? {
            return Ok(true);
        }
    }
    Ok(false)
}

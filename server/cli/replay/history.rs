//! Merged changes, judged each against its first parent by the same judge as a merge gate.

use crate::cli::check::past::{self, Repository, Verdict};
use crate::cli::pool::{self, Work};
use crate::host::git::{Commit, Git, GitError};
use crate::host::sides::Reader;
use crate::host::{base, clock, own};
use crate::judge::{self, holds};
use crate::policy::Policy;
use crate::report::replay::{Held, Replay};
use crate::risk::{Finding, Gate, Outcome};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Changes beyond this many are not judged, and that is said.
const MAX_CHANGES: usize = 5000;
/// Branches beyond this many say nothing new.
const MAX_BRANCHES: usize = 50;

/// Judges the changes since the day `since`; those that the time `limit` leaves no room for are counted as unjudged.
pub(super) fn replay(root: &Path, policy: Policy, since: &str, limit: Duration) -> anyhow::Result<Replay> {
    let start = Instant::now();
    let git = Arc::new(Git::new(root));
    let mut found = Replay { since: since.to_owned(), ..Replay::default() };
    let (mut branches, notices) = base::branches(&git, &policy.protected)?;
    found.notes.extend(notices);
    if branches.is_empty() {
        found.notes.push(match git.commit("HEAD")? {
            None => "there is no commit yet, so there is nothing to replay".to_owned(),
            Some(_) => {
                "there is no protected branch here; name it in tagout.toml (`protected = [\"trunk\"]`)".to_owned()
            }
        });
        return Ok(found);
    }
    branches.truncate(MAX_BRANCHES);
    found.branches = branches.iter().map(|branch| branch.short().to_owned()).collect();
    let tips: Vec<String> = branches.into_iter().map(|branch| branch.commit).collect();
    let mut commits = git.merged(&tips, since, MAX_CHANGES + 1)?;
    if commits.len() > MAX_CHANGES {
        commits.truncate(MAX_CHANGES);
        found.notes.push(format!("only the newest {MAX_CHANGES} changes were judged; a later --since takes fewer"));
    }
    let known = commits.len();
    // What has no parent changed nothing: it is where the history begins.
    commits.retain(|commit| commit.parent.is_some());
    if commits.len() < known && git.is_shallow()? {
        found.notes.push("the clone is shallow, so older changes are not known: `git fetch --unshallow`".to_owned());
    }
    let past = Past(Repository {
        root: root.to_path_buf(),
        git,
        policy: Arc::new(policy),
        own: own::load(root).own,
        today: clock::today(),
    });
    let mut judged = 0;
    pool::run(&past, &commits, |change| {
        judged += 1;
        add(&mut found, change);
        Ok(start.elapsed() < limit)
    })?;
    let left = commits.len() - judged;
    if left > 0 {
        found.unjudged += left;
        found.notes.push(format!("time was up with {left} older changes not judged; `tagout replay` judges them all"));
    }
    if found.unjudged > left {
        let count = found.unjudged - left;
        found
            .notes
            .push(format!("{count} of the changes could not be judged as a whole; they count as they were read"));
    }
    Ok(found)
}

struct Past(Repository);

/// A commit with what it comes to.
struct Change {
    commit: Commit,
    verdict: Result<Verdict, GitError>,
}

impl Work<Commit, Change> for Past {
    fn answer(&self, commit: &Commit, reader: &mut Reader) -> Change {
        let parent = commit.parent.as_deref().unwrap_or_default();
        Change { verdict: past::judge(&self.0, parent, &commit.id, reader), commit: commit.clone() }
    }

    fn crashed(&self, commit: &Commit) -> Change {
        Change { commit: commit.clone(), verdict: Ok(Verdict { incomplete: true, ..Verdict::default() }) }
    }

    fn speaks(&self, _: &Change) -> bool {
        false
    }
}

fn add(found: &mut Replay, change: Change) {
    found.changes += 1;
    let verdict = match change.verdict {
        Ok(verdict) => verdict,
        Err(error) => {
            let note = format!("changes could not be read from git: {error}");
            if !found.notes.contains(&note) {
                found.notes.push(note);
            }
            Verdict { incomplete: true, ..Verdict::default() }
        }
    };
    found.unjudged += usize::from(verdict.incomplete);
    let holds = |finding: &Finding| finding.hold.contains(&Gate::Merge);
    let mut held: Vec<(Finding, usize)> = verdict.findings.into_iter().filter(|(finding, _)| holds(finding)).collect();
    let any = !held.is_empty();
    held.retain(|(finding, _)| finding.rule != holds::TIER_HOLD);
    // Of equals the first one: the order of findings is that of paths and places.
    held.sort_by_key(|(finding, _)| std::cmp::Reverse((recreates(finding), finding.level)));
    let more = held.len().saturating_sub(1);
    match held.into_iter().next() {
        Some((finding, line)) => {
            found.recreated += usize::from(recreates(&finding));
            found.held.push(Held {
                recreates: recreates(&finding),
                says: judge::line(&finding),
                commit: change.commit.id,
                day: change.commit.day,
                subject: change.commit.subject,
                path: finding.path,
                line,
                rule: finding.rule,
                level: finding.level,
                more,
            });
        }
        None => found.reviews += usize::from(any),
    }
}

/// Deletes something and creates it again.
fn recreates(finding: &Finding) -> bool {
    finding.outcome == Some(Outcome::Replaced) || finding.covers.iter().any(|row| row == "combo.recreate")
}

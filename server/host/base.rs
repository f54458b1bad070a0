//! What a change is measured against: the merge base with the protected branches, in every door the same.
//!
//! Committing must not silence anything, so `HEAD` is the base only where there is neither a protected branch nor a
//! remote with a default one. A remote's branch goes before a local one of the same name, which anybody can move.

use super::git::{Git, GitError, Ref};
use crate::policy;

/// The base of a work tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Base {
    /// `None` on a branch without commits: everything is new.
    pub commit: Option<String>,
    /// In words: `merge base with origin/main`.
    pub reason: String,
    /// What made the choice worse than it should be, with the remedy.
    pub notices: Vec<String>,
    /// Why this base may hide what a gate has to see, with the remedy.
    pub doubt: Option<String>,
    /// The protected branches, where they hold HEAD already: there is no change.
    pub holds_head: Option<String>,
    /// No branch was found to compare with: HEAD stands in for it.
    pub stands_in: bool,
}

impl Base {
    /// No base: everything is new.
    pub fn none(reason: &str) -> Base {
        Base { reason: reason.to_owned(), ..Base::default() }
    }
}

/// How a pipeline gets what a comparison needs.
const WHOLE: &str = "fetch it with the whole history (`fetch-depth: 0` of actions/checkout, `GIT_DEPTH: 0` in GitLab)";

/// Branches that are taken for protected where nobody says anything.
const USUAL: [&str; 2] = ["main", "master"];

/// Chooses the base for the branch that is checked out; `protected` are the patterns of the policy.
pub fn choose(git: &Git, protected: &[String]) -> Result<Base, GitError> {
    match git.commit("HEAD")? {
        Some(head) => choose_for(git, head, protected),
        None => Ok(Base::none("nothing, as there is no commit yet")),
    }
}

/// The same for any commit.
pub fn choose_for(git: &Git, head: String, protected: &[String]) -> Result<Base, GitError> {
    let (branches, mut notices) = branches(git, protected)?;
    let missing = (!notices.is_empty())
        .then(|| format!("no branch that the policy protects ({}) is known here; {WHOLE}", protected.join(", ")));
    if branches.is_empty() {
        let unknown = || format!("no protected branch is known here, so HEAD is compared with itself; {WHOLE}");
        let reason = "HEAD, as there is no protected branch".to_owned();
        let doubt = Some(missing.unwrap_or_else(unknown));
        return Ok(Base { commit: Some(head), reason, notices, doubt, holds_head: None, stands_in: true });
    }
    let names: Vec<&str> = branches.iter().map(Ref::short).collect();
    let commits: Vec<String> = branches.iter().map(|branch| branch.commit.clone()).collect();
    // A branch that stands at HEAD need not be asked after.
    let common = if commits.contains(&head) { Some(head.clone()) } else { git.merge_base(&head, &commits)? };
    if let Some(commit) = common {
        let names = names.join(", ");
        let holds_head = (commit == head).then(|| names.clone());
        // A shallow clone may know of one branch only and take that for the default one.
        let alone = protected.is_empty() && holds_head.is_some() && git.is_shallow()?;
        let alone = alone.then(|| format!("this shallow clone knows {names} only, which is HEAD itself; {WHOLE}"));
        let doubt = missing.or(alone);
        let reason = format!("merge base with {names}");
        return Ok(Base { commit: Some(commit), reason, notices, doubt, holds_head, stands_in: false });
    }
    let cut = if git.is_shallow()? { "; the clone is shallow: `git fetch --unshallow`" } else { "" };
    let name = names.first().copied().unwrap_or_default();
    notices.push(format!("HEAD has no common ancestor with {name}{cut}; measured against its tip"));
    let reason = format!("tip of {name}");
    Ok(Base { commit: commits.into_iter().next(), reason, notices, doubt: missing, ..Base::default() })
}

/// Why a gate must not go by `base` where nothing but the policy of HEAD, the change itself, says which branch is protected.
pub fn said_by_head(base: &Base) -> String {
    format!(
        "that a {} is the base is said by the policy of HEAD alone, and a change must not choose its own base; tell git \
         the default branch (`git remote set-head origin --auto`), or name the base (`--diff BASE..HEAD`)",
        base.reason
    )
}

/// The branches that changes are merged into, and what is wrong with the choice: those that match the patterns of the
/// policy, else the default branch of the remote, else one with a usual name. Empty where there is none.
pub fn branches(git: &Git, protected: &[String]) -> Result<(Vec<Ref>, Vec<String>), GitError> {
    let found = matching(git, protected)?;
    if !found.is_empty() {
        return Ok((found, Vec::new()));
    }
    let mut notices = Vec::new();
    if !protected.is_empty() {
        notices.push(format!(
            "no protected branch ({}) is known here; fetch it, or everything is measured against the next best",
            protected.join(", ")
        ));
    }
    Ok((usual(git)?, notices))
}

/// Whether changes are merged into the branch of this name: one that fits the patterns of the policy, else the default branch of
/// the remote, else one with a usual name.
pub fn is_protected(git: &Git, protected: &[String], branch: &str) -> Result<bool, GitError> {
    if !protected.is_empty() {
        return Ok(protected.iter().any(|pattern| fits(pattern, branch)));
    }
    let known = usual(git)?;
    let here = known.iter().any(|one| one.branch() == branch);
    Ok(here || (known.is_empty() && USUAL.contains(&branch)))
}

/// As git matches names of branches: a `*` stays inside a segment, and a pattern covers what is below it.
fn fits(pattern: &str, branch: &str) -> bool {
    let mut segments = branch.split('/');
    pattern.split('/').all(|one| segments.next().is_some_and(|segment| policy::fits(one, segment)))
        && (segments.next().is_none() || !pattern.contains(['*', '?', '[']))
}

/// The base of a comparison that names both ends: their common ancestor, as in a pull request. `name` is what the person
/// calls the commit `base`.
pub fn between(git: &Git, name: &str, base: &str, head: &str) -> Result<Base, GitError> {
    if let Some(commit) = git.merge_base(head, &[base.to_owned()])? {
        return Ok(Base { commit: Some(commit), reason: format!("merge base with {name}"), ..Base::default() });
    }
    let notices = vec![format!("no common ancestor with {name}; measured against it directly")];
    Ok(Base { commit: Some(base.to_owned()), reason: name.to_owned(), notices, ..Base::default() })
}

/// Where branches are looked for, the most trustworthy first.
const PLACES: [&str; 3] = ["refs/remotes/origin/", "refs/remotes/*/", "refs/heads/"];

/// Branches that match `patterns`: those of `origin`, else of any remote, else local ones.
fn matching(git: &Git, patterns: &[String]) -> Result<Vec<Ref>, GitError> {
    if patterns.is_empty() {
        return Ok(Vec::new());
    }
    Ok(best(git.refs(&everywhere(patterns))?))
}

/// The default branch of the remote; else a usual name there; else a usual name here. All is asked at once: a process of git
/// takes longer than its answer.
fn usual(git: &Git) -> Result<Vec<Ref>, GitError> {
    let names = USUAL.map(str::to_owned);
    let heads = PLACES[..2].iter().map(|place| format!("{place}HEAD"));
    let found = git.refs(&heads.chain(everywhere(&names)).collect::<Vec<_>>())?;
    let (mut heads, named): (Vec<Ref>, Vec<Ref>) = found.into_iter().partition(|one| is_head(&one.name));
    heads.sort_by_key(|head| !head.name.starts_with(PLACES[0]));
    if let Some(head) = heads.into_iter().next() {
        return Ok(vec![Ref { name: head.points_to.clone().unwrap_or(head.name), ..head }]);
    }
    let mut of_each = USUAL.iter().map(|name| best(named.iter().filter(|one| is_below(one, name)).cloned().collect()));
    Ok(of_each.find(|found| !found.is_empty()).unwrap_or_default())
}

fn everywhere(patterns: &[String]) -> Vec<String> {
    PLACES.iter().flat_map(|place| patterns.iter().map(move |pattern| format!("{place}{pattern}"))).collect()
}

/// Those in the best of the places where any stand.
fn best(found: Vec<Ref>) -> Vec<Ref> {
    let of_origin = |one: &Ref| one.name.starts_with(PLACES[0]);
    let of_remote = |one: &Ref| one.name.starts_with("refs/remotes/");
    let (origin, others): (Vec<Ref>, Vec<Ref>) = found.into_iter().partition(of_origin);
    let (remote, local): (Vec<Ref>, Vec<Ref>) = others.into_iter().partition(of_remote);
    [origin, remote, local].into_iter().find(|found| !found.is_empty()).unwrap_or_default()
}

/// True for the branch that a remote names as its own: `refs/remotes/origin/HEAD`.
fn is_head(name: &str) -> bool {
    name.strip_prefix("refs/remotes/").and_then(|rest| rest.split_once('/')).is_some_and(|(_, name)| name == "HEAD")
}

/// True for the branch `name` of any place, or one below it, as git matches names without a `*`.
fn is_below(one: &Ref, name: &str) -> bool {
    let rest = match one.name.strip_prefix("refs/remotes/") {
        Some(rest) => rest.split_once('/').map_or("", |(_, rest)| rest),
        None => one.name.strip_prefix("refs/heads/").unwrap_or_default(),
    };
    rest.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

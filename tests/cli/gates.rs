//! A gate that had nothing to compare with must not look as if it had found nothing.

use super::program::{Ran, tagout};
use super::workshop::{DELETES, HARMLESS, Workshop, git};
use std::path::{Path, PathBuf};
use tempfile::{TempDir, tempdir};

const PROTECTED: &str = "version = 1\nprotected = [\"main\"]\n";

/// A repository with `main` and a branch `feature` that deletes.
fn origin(policy: Option<&str>) -> Workshop {
    let origin = Workshop::with(&[("a.sh", HARMLESS)]);
    if let Some(policy) = policy {
        origin.write("tagout.toml", policy);
        origin.commit("a policy");
    }
    origin.git(&["switch", "--quiet", "--create", "feature"]);
    origin.write("b.sh", DELETES);
    origin.commit("delete");
    origin.git(&["switch", "--quiet", "main"]);
    origin
}

/// A clone of `origin` made with these arguments.
fn cloned(origin: &Workshop, arguments: &[&str]) -> (TempDir, PathBuf) {
    let parent = tempdir().unwrap();
    let url = format!("file://{}", origin.path().display());
    git(parent.path(), &[&["clone", "--quiet", &url, "clone"], arguments].concat());
    let clone = parent.path().join("clone");
    (parent, clone)
}

fn gate(folder: &Path, name: &str) -> Ran {
    tagout(folder, &["check", "--gate", name])
}

fn last(out: &str) -> &str {
    out.lines().last().unwrap_or_default()
}

#[test]
fn a_shallow_clone_without_the_protected_branch_is_no_pass() {
    for policy in [None, Some(PROTECTED)] {
        let origin = origin(policy);
        // What pipelines fetch for a pull request unless told otherwise: one commit, and no branch.
        let pull = tempdir().unwrap();
        git(pull.path(), &["init", "--quiet"]);
        let url = format!("file://{}", origin.path().display());
        let merge = "+refs/heads/feature:refs/remotes/pull/1/merge";
        git(pull.path(), &["fetch", "--quiet", "--depth=1", &url, merge]);
        git(pull.path(), &["checkout", "--quiet", "refs/remotes/pull/1/merge"]);
        let (_parent, shallow) = cloned(&origin, &["--depth=1", "--branch=feature"]);
        // The remote's default branch may be the one that is checked out, and then it is all there is.
        origin.git(&["switch", "--quiet", "feature"]);
        let (_other, own) = cloned(&origin, &["--depth=1", "--branch=feature"]);
        origin.git(&["switch", "--quiet", "main"]);
        for folder in [pull.path(), &shallow, &own] {
            for name in ["push", "merge", "deploy"] {
                let judged = gate(folder, name);
                let told = judged.err.contains("fetch-depth: 0");
                assert!(judged.code == Some(2) && told, "{name} in {folder:?}: {}{}", judged.out, judged.err);
            }
        }
        let (_whole, full) = cloned(&origin, &["--branch=main"]);
        git(&full, &["switch", "--quiet", "feature"]);
        let judged = gate(&full, "merge");
        assert!(judged.out.contains(" --> b.sh:1:1"), "{policy:?}: {}{}", judged.out, judged.err);
    }
}

#[test]
fn what_the_protected_branch_holds_already_is_said_to_be_merged() {
    let origin = origin(Some(PROTECTED));
    let (_parent, clone) = cloned(&origin, &[]);
    for (folder, depth) in [(&clone, "full"), (&cloned(&origin, &["--depth=1"]).1, "shallow")] {
        let judged = gate(folder, "merge");
        assert_eq!(judged.code, Some(0), "{depth}: {}", judged.err);
        assert!(judged.err.contains("HEAD is in origin/main already"), "{depth}: {}", judged.err);
        assert!(judged.err.contains("--diff BEFORE..HEAD"), "{depth}: {}", judged.err);
    }
    std::fs::write(clone.join("c.sh"), DELETES).unwrap();
    git(&clone, &["add", "--all"]);
    git(&clone, &["commit", "--quiet", "--message", "delete on main"]);
    let judged = gate(&clone, "push");
    assert!(judged.out.contains(" --> c.sh:1:1") && !judged.err.contains("already"), "{}{}", judged.out, judged.err);
}

#[test]
fn a_change_cannot_name_itself_protected() {
    let origin = origin(None);
    origin.git(&["switch", "--quiet", "feature"]);
    origin.write("tagout.toml", "version = 1\nprotected = [\"feature\"]\n");
    origin.commit("a policy");
    origin.git(&["switch", "--quiet", "main"]);
    let (_parent, shallow) = cloned(&origin, &["--depth=1", "--branch=feature", "--origin=fork"]);
    let judged = gate(&shallow, "merge");
    assert_eq!(judged.code, Some(2), "{}{}", judged.out, judged.err);
}

/// Where git knows no default branch, the policy of HEAD must not be what says where the change begins.
#[test]
fn a_change_cannot_choose_its_own_base() {
    let origin = Workshop::with(&[("a.sh", HARMLESS), ("tagout.toml", "version = 1\nprotected = [\"trunk\"]\n")]);
    origin.git(&["branch", "--move", "main", "trunk"]);
    origin.git(&["switch", "--quiet", "--create", "blind"]);
    origin.write("b.sh", DELETES);
    origin.write("tagout.toml", "version = 1\nprotected = [\"blind\"]\n");
    origin.commit("delete");
    origin.git(&["switch", "--quiet", "--create", "feature"]);
    origin.write("c.sh", HARMLESS);
    origin.commit("nothing much");
    origin.git(&["switch", "--quiet", "trunk"]);
    let (_parent, clone) = cloned(&origin, &["--branch=feature"]);
    git(&clone, &["remote", "set-head", "origin", "--delete"]);
    for name in ["merge", "deploy"] {
        let judged = gate(&clone, name);
        assert_eq!(judged.code, Some(2), "{name}: {}{}", judged.out, judged.err);
        for told in ["merge base with origin/blind", "git remote set-head origin --auto", "--diff BASE..HEAD"] {
            assert!(judged.err.contains(told), "{name}: {told}: {}", judged.err);
        }
    }
    let named = tagout(&clone, &["check", "--gate", "merge", "--diff", "origin/trunk..HEAD"]);
    assert!(named.out.contains(" --> b.sh:1:1"), "{}{}", named.out, named.err);
    git(&clone, &["remote", "set-head", "origin", "--auto"]);
    let judged = gate(&clone, "merge");
    assert!(judged.out.contains(" --> b.sh:1:1"), "{}{}", judged.out, judged.err);
}

#[test]
fn an_empty_range_is_an_unset_variable() {
    let workshop = Workshop::with(&[("a.sh", HARMLESS)]);
    for range in ["", " ", "..", "...", "..HEAD", " ..HEAD"] {
        let judged = workshop.check(&["--diff", range]);
        assert_eq!(judged.code, Some(2), "{range:?}: {}", judged.out);
        assert!(judged.err.contains("BASE is empty") && judged.err.contains("unset"), "{range:?}: {}", judged.err);
    }
    assert_eq!(workshop.check(&["--diff", "HEAD.."]).code, Some(0));
}

#[test]
fn before_the_first_commit_there_is_nothing_to_merge_and_everything_is_new() {
    let workshop = Workshop::unborn();
    workshop.write("a.sh", DELETES);
    for name in ["push", "merge"] {
        let judged = gate(workshop.path(), name);
        let expected = "tagout: nothing to judge: nothing is committed yet; 1 file of the work tree is not judged";
        assert_eq!((judged.code, last(&judged.out)), (Some(0), expected), "{name}: {}", judged.err);
    }
    let expected = (Some(1), vec!["a.sh:1 rds-delete".to_owned()]);
    assert_eq!(workshop.found(&["--diff", "HEAD"]), expected);
    assert_eq!(workshop.found(&["--diff", "main"]), expected);
    assert_eq!(workshop.found(&["--gate", "commit"]).0, Some(0), "nothing is staged");
}

#[test]
fn work_that_is_not_committed_is_not_called_unchanged() {
    let workshop = Workshop::with(&[("a.sh", HARMLESS)]);
    workshop.git(&["switch", "--quiet", "--create", "feature"]);
    workshop.write("a.sh", DELETES);
    workshop.write("b.sh", DELETES);
    for name in ["push", "merge"] {
        let judged = gate(workshop.path(), name);
        let expected = "tagout: nothing to judge: nothing is committed since merge base with main; 2 files of the work \
                        tree are not judged";
        assert_eq!((judged.code, last(&judged.out)), (Some(0), expected), "{name}: {}", judged.err);
    }
    workshop.commit("delete");
    assert!(last(&gate(workshop.path(), "merge").out).starts_with("tagout: 2 critical in 2 changed files"));
}

#[test]
fn a_fetch_is_advised_where_there_is_something_to_fetch() {
    let origin = origin(None);
    let says = |folder: &Path, name: &str, expected: &str| {
        let judged = tagout(folder, &["check", &format!("--diff={name}")]);
        assert!(judged.code == Some(2) && judged.err.contains(expected), "{name}: {}", judged.err);
        judged.err
    };
    let without = says(origin.path(), "nosuch", "`nosuch` names no commit here");
    assert!(!without.contains("fetch") && without.contains("git branch --all"), "{without}");
    assert!(!says(origin.path(), "--output=x", "`--output=x` names no commit here").contains("fetch"));
    let (_parent, clone) = cloned(&origin, &["--single-branch", "--branch=feature"]);
    says(&clone, "origin/main", "(`git fetch origin main`)");
    says(&clone, "main", "(`git fetch origin main`)");
    assert!(!says(&clone, "HEAD~9", "`HEAD~9` names no commit here").contains("origin"));
    assert!(!says(&clone, "a;b", "names no commit here").contains("origin"));
    let (_other, shallow) = cloned(&origin, &["--depth=1"]);
    says(&shallow, "HEAD~1", "`git fetch --unshallow`");
}

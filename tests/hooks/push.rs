//! A push to a protected branch is a merge: git's pre-push hook holds it as one.

use super::stage::{Stage, executable};
use crate::cli::workshop::{DELETES, HARMLESS, git, git_command};
use std::fs;

/// A repository with a policy, a remote that has its main branch, and hooks of ours before one of theirs.
fn stage(policy: &str) -> Stage {
    let stage = Stage::new();
    stage.with_git();
    let (root, remote) = (stage.repository(), stage.home().join("remote.git"));
    git(&root, &["init", "--quiet", "--bare", "--initial-branch=main", remote.to_str().unwrap()]);
    git(&root, &["remote", "add", "origin", remote.to_str().unwrap()]);
    commit(&stage, &[("tagout.toml", policy), ("a.sh", HARMLESS)]);
    git(&root, &["push", "--quiet", "origin", "main"]);
    git(&root, &["fetch", "--quiet", "origin"]);
    let theirs = root.join(".git/hooks/pre-push");
    stage.write(&theirs, "#!/bin/sh\ncat >> pushed\n");
    executable(&theirs);
    assert_eq!(stage.hooks("install", &["--agent", "git"]).code, Some(0));
    stage
}

fn commit(stage: &Stage, files: &[(&str, &str)]) {
    for (name, text) in files {
        stage.write(&stage.repository().join(name), text);
        git(&stage.repository(), &["add", "--force", "--", name]);
    }
    git(&stage.repository(), &["commit", "--quiet", "--no-verify", "--message", "go on"]);
}

/// Whether the push went through, and what was said.
fn push(stage: &Stage, words: &[&str]) -> (bool, String) {
    let output = git_command(&stage.repository(), &[&["push", "origin"], words].concat()).output().unwrap();
    (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

const ENFORCED: &str = "version = 1\nmode = \"enforce\"\nprotected = [\"main\", \"release/*\"]\n";

#[test]
fn a_critical_change_does_not_reach_a_protected_branch() {
    let stage = stage(ENFORCED);
    commit(&stage, &[("b.sh", DELETES)]);
    // Whatever it is called here.
    for words in [&["main"][..], &["HEAD:main"], &["main", "HEAD:feature"], &["--force", "HEAD~0:refs/heads/main"]] {
        let (went, said) = push(&stage, words);
        assert!(!went, "{words:?}: {said}");
        for told in [" --> b.sh:1:1", " held at merge", "main is protected, so a push to it is judged as a merge"] {
            assert!(said.contains(told), "{words:?}: {told}: {said}");
        }
    }
    let (went, said) = push(&stage, &["HEAD:release/2"]);
    assert!(!went && said.contains(" --> b.sh:1:1"), "a branch that is new there: {said}");
    // A branch of its own is what it is told to use.
    let (went, said) = push(&stage, &["HEAD:feature"]);
    assert!(went && said.contains(" --> b.sh:1:1") && said.contains("1 held at merge"), "{said}");
    let pushed = fs::read_to_string(stage.repository().join("pushed")).unwrap();
    assert!(pushed.contains("refs/heads/feature") && !pushed.contains("refs/heads/main"), "theirs reads it: {pushed}");
}

#[test]
fn what_is_harmless_reaches_it() {
    let stage = stage(ENFORCED);
    commit(&stage, &[("b.sh", HARMLESS)]);
    assert!(push(&stage, &["main"]).0);
    git(&stage.repository(), &["tag", "v1"]);
    commit(&stage, &[("c.sh", DELETES)]);
    let (went, said) = push(&stage, &["v1", "HEAD:refs/tags/v2"]);
    assert!(went && said.contains("nothing to judge"), "a tag is no branch: {said}");
    git(&stage.repository(), &["rm", "--quiet", "c.sh"]);
    commit(&stage, &[("d.sh", HARMLESS)]);
    let (went, said) = push(&stage, &["main"]);
    assert!(went, "what it comes to is harmless: {said}");
    let (went, said) = push(&stage, &["HEAD:old", ":v2"]);
    assert!(went, "{said}");
    let (went, said) = push(&stage, &[":old"]);
    assert!(went, "nothing is judged where a branch goes: {said}");
}

#[test]
fn a_change_does_not_choose_its_own_judge() {
    let stage = stage(ENFORCED);
    for policy in ["version = 1\n", "version = 1\nmode = \"enforce\"\nprotected = [\"trunk\"]\n"] {
        commit(&stage, &[("b.sh", DELETES), ("tagout.toml", policy)]);
        let (went, said) = push(&stage, &["main"]);
        assert!(!went && said.contains(" --> b.sh:1:1"), "{policy}: {said}");
    }
}

#[test]
fn where_nothing_is_enforced_a_push_goes_on() {
    let stage = stage("version = 1\n");
    commit(&stage, &[("b.sh", DELETES)]);
    let (went, said) = push(&stage, &["main"]);
    assert!(went && said.contains(" --> b.sh:1:1"), "{said}");
}

#[test]
fn the_default_branch_is_protected_where_no_policy_says_which() {
    let stage = stage("version = 1\nmode = \"enforce\"\n");
    commit(&stage, &[("b.sh", DELETES)]);
    assert!(!push(&stage, &["main"]).0);
    assert!(push(&stage, &["HEAD:work"]).0);
    // The policy that stands there lets it pass.
    let excepted = "version = 1\nmode = \"enforce\"\n[[exception]]\nrule = \"rds-delete\"\npaths = [\"*.sh\"]\n\
                    reason = \"throw-away accounts\"\nby = \"ana@example.org\"\nuntil = \"2999-01-01\"\n";
    git(&stage.repository(), &["reset", "--quiet", "--hard", "HEAD~1"]);
    commit(&stage, &[("tagout.toml", excepted)]);
    let (went, said) = push(&stage, &["main"]);
    assert!(went, "{said}");
    commit(&stage, &[("b.sh", DELETES)]);
    let (went, said) = push(&stage, &["main"]);
    assert!(went, "{said}");
}

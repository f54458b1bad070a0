//! Commands that leave the policy behind, and those that only take a copy of it. The repository is a real one: which
//! commit has a policy only git knows.

use crate::cli::program::tagout_reading;
use crate::cli::workshop::Workshop;

/// A policy that enforces, committed on top of a state without one and of one that only observed; and a branch beside it.
fn workshop() -> Workshop {
    let workshop = Workshop::with(&[("README.md", "shop\n")]);
    workshop.git(&["tag", "before"]);
    workshop.write("tagout.toml", "version = 1\n");
    workshop.commit("observe");
    workshop.git(&["tag", "observing"]);
    workshop.write("tagout.toml", "version = 1\nmode = \"enforce\"\n");
    workshop.commit("enforce");
    workshop.git(&["branch", "feature"]);
    workshop.write("README.md", "the shop\n");
    workshop.commit("go on");
    workshop
}

fn answer(workshop: &Workshop, command: &str) -> String {
    let payload = serde_json::json!({
        "session_id": "s", "cwd": workshop.path(), "permission_mode": "default", "hook_event_name": "PreToolUse",
        "tool_name": "Bash", "tool_input": {"command": command},
    });
    let arguments = ["hook", "--agent", "claude", "--event", "PreToolUse"];
    let told = tagout_reading(workshop.path(), &arguments, &payload.to_string());
    if told.out.is_empty() {
        return String::new();
    }
    let told: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    let told = &told["hookSpecificOutput"];
    format!("{} {}", told["permissionDecision"].as_str().unwrap(), told["permissionDecisionReason"].as_str().unwrap())
}

#[test]
fn a_commit_without_the_policy_is_asked_about() {
    let workshop = workshop();
    for (command, reason) in [
        ("git checkout before", "git checkout before: that commit has no tagout.toml that enforces"),
        ("git checkout HEAD~3", "HEAD~3: that commit has no tagout.toml"),
        ("git switch --detach observing", "observing: that commit has a tagout.toml that only observes"),
        ("git reset --hard before && ls", "git reset before: that commit has no tagout.toml"),
        ("git restore --source before .", "git restore before: that commit has no tagout.toml"),
        ("git worktree add ../old before", "git worktree before: that commit has no tagout.toml"),
    ] {
        let answer = answer(&workshop, command);
        assert!(answer.starts_with("ask ") && answer.contains(reason), "{command}: {answer}");
    }
    for command in [
        "git switch feature",
        "git checkout feature",
        "git checkout -b new",
        "git reset --hard HEAD~1",
        "git checkout before -- README.md",
        "git checkout no-such-branch",
        "git log before",
    ] {
        assert_eq!(answer(&workshop, command), "", "{command}");
    }
    assert!(answer(&workshop, "git checkout observing -- tagout.toml").starts_with("deny tagout"), "a write of it");
}

#[test]
fn where_nothing_is_enforced_any_commit_may_be_checked_out() {
    let workshop = Workshop::with(&[("README.md", "shop\n")]);
    workshop.write("tagout.toml", "version = 1\n");
    workshop.commit("observe");
    assert_eq!(answer(&workshop, "git checkout HEAD~1"), "");
}

#[test]
fn a_copy_of_the_policy_outside_is_no_write_of_it() {
    let workshop = workshop();
    let other = Workshop::with(&[]);
    let outside = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(outside.path().join("copies")).unwrap();
    let outside = outside.path().display();
    for command in [
        format!("cp tagout.toml {outside}/copies"),
        format!("cp tagout.toml README.md {outside}/copies/"),
        "cp tagout.toml tagout.toml.bak".to_owned(),
        "cat tagout.toml".to_owned(),
    ] {
        assert_eq!(answer(&workshop, &command), "", "{command}");
    }
    for (command, reason) in [
        (format!("cp {outside}/copies/tagout.toml ."), "tagout.toml is protected (the policy)"),
        (format!("cp README.md {}/tagout.toml", workshop.path().display()), "tagout.toml is protected (the policy)"),
        (format!("cp tagout.toml {}/", other.path().display()), "/tagout.toml is protected (the policy)"),
        ("mv tagout.toml x".to_owned(), "tagout.toml is protected (the policy)"),
        ("mv * /tmp".to_owned(), "* would take tagout.toml along, which is protected (the policy)"),
    ] {
        let answer = answer(&workshop, &command);
        assert!(answer.starts_with("deny ") && answer.contains(reason), "{command}: {answer}");
    }
}

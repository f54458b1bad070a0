//! `tagout hooks doctor`: what is not protected, in plain words, and names of credentials without their values.

use super::stage::{Stage, copy_of_tagout};
use std::fs;

fn said(stage: &Stage, agent: &str) -> (Option<i32>, String) {
    let ran = stage.hooks("doctor", &["--agent", agent]);
    (ran.code, ran.out)
}

#[test]
fn each_thing_that_is_missing_is_named() {
    let stage = Stage::new();
    stage.with_git();
    let (code, text) = said(&stage, "claude");
    assert_eq!(code, Some(1));
    for part in ["has no tagout.toml", "Claude Code: no hook of ours", "git: no hook of ours", "--safe-mode"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    stage.write(&stage.repository().join("tagout.toml"), "version = 1\nmode = \"observe\"\n");
    assert!(said(&stage, "claude").1.contains("mode = \"observe\""));
    stage.enforce();
    assert_eq!(stage.hooks("install", &["--agent", "claude", "--agent", "git"]).code, Some(0));
    let (code, text) = said(&stage, "claude");
    assert_eq!(code, Some(0), "{text}");
    assert!(text.starts_with("Protected: "), "{text}");

    let local = stage.repository().join(".claude/settings.local.json");
    stage.write(&local, "{\"permissions\": {\"defaultMode\": \"bypassPermissions\"}}");
    assert!(said(&stage, "claude").1.contains("nobody is asked before a tool runs"));
    fs::remove_file(&local).unwrap();
    stage.write(&stage.repository().join(".claude/settings.json"), "{ broken");
    let (code, text) = said(&stage, "claude");
    assert_eq!(code, Some(1));
    assert!(text.contains("settings.json:1:3: a name in double quotes"), "{text}");
}

#[test]
fn nobody_is_called_protected_by_what_cannot_be_seen() {
    let stage = Stage::new();
    stage.enforce();
    assert_eq!(stage.hooks("install", &["--agent", "codex"]).code, Some(0));
    let (code, text) = said(&stage, "codex");
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("it cannot be seen from here whether a person approved the hook"), "{text}");
    let table = stage.hooks("status", &["--agent", "codex"]).out;
    assert!(table.contains("unknown: whether a person approved the hook"), "{table}");
}

#[test]
fn a_program_that_moved_or_is_called_by_name_is_named() {
    let stage = Stage::new();
    stage.enforce();
    let program = stage.home().join("tagout");
    copy_of_tagout(&program);
    assert_eq!(stage.run(&program, "install", &["--agent", "claude"]).code, Some(0));
    assert!(said(&stage, "claude").1.contains("which is another program than this one"));
    fs::remove_file(&program).unwrap();
    assert!(said(&stage, "claude").1.contains("which is not there any more"));
    let file = stage.home().join(".claude/settings.json");
    let text = fs::read_to_string(&file).unwrap().replace(program.to_str().unwrap(), "tagout");
    stage.write(&file, &text);
    assert!(said(&stage, "claude").1.contains("calls `tagout` by name"));
}

#[test]
fn credentials_are_named_and_never_shown() {
    let mut stage = Stage::new();
    stage.write(&stage.home().join(".aws/config"), "[default]\n[profile shop-prod]\nrole_arn = hidden-1\n");
    stage.write(&stage.home().join(".aws/credentials"), "[ci]\naws_secret_access_key = hidden-2\n");
    stage.write(&stage.home().join(".kube/config"), "contexts:\n- name: prod-eu\nusers:\n- user: {token: hidden-3}\n");
    stage.write(&stage.home().join(".config/gcloud/configurations/config_live"), "project = hidden-4\n");
    stage.write(&stage.home().join(".netrc"), "password hidden-5\n");
    stage.environment.push(("GITHUB_TOKEN".to_owned(), "hidden-6".to_owned()));
    let (_, text) = said(&stage, "claude");
    for part in [
        "AWS profiles: ci, default, shop-prod !",
        "Kubernetes contexts: prod-eu !",
        "Google Cloud configurations: live !",
        "environment variables: GITHUB_TOKEN",
        "credential files: hosts in .netrc",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("hidden"), "{text}");
}

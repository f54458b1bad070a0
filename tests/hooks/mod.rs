//! `tagout hooks` over a home folder and a repository of its own: `hooks/<agent>/<scope>-<case>/before` is what stands
//! there, `after` what an installation makes of it, with `<tagout>` for the path of the program.
//!
//! A case without `before` begins with nothing. `UPDATE=1 cargo test` writes `after` anew.

mod doctor;
mod git;
mod hostile;
mod page;
mod push;
mod stage;
mod trial;

use stage::{Stage, tree};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A folder of data: agent, scope, folder.
fn cases() -> Vec<(String, String, PathBuf)> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hooks");
    let folders = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.filter(|path| path.is_dir()).collect()
    };
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let mut cases: Vec<(String, String, PathBuf)> = Vec::new();
    for agent in folders(&data) {
        for case in folders(&agent) {
            let scope = name(&case).split_once('-').unwrap().0.to_owned();
            cases.push((name(&agent), scope, case));
        }
    }
    cases.sort();
    cases
}

#[test]
fn every_agent_is_wired_and_unwired_to_the_byte() {
    let cases = cases();
    for wiring in tagout::wiring::Wiring::all() {
        for scope in ["user", "project"] {
            let known = cases.iter().any(|(agent, of, _)| *agent == wiring.name && of == scope);
            assert!(known, "tests/hooks/{} has no case for {scope}", wiring.name);
        }
    }
    for (agent, scope, folder) in &cases {
        let stage = Stage::new();
        let base = stage.base(scope);
        stage::copy(&folder.join("before"), &base);
        let before = tree(&base);
        let arguments = ["--agent", agent, &format!("--{scope}")];

        let dry = stage.hooks("install", &[&arguments[..], &["--dry-run"]].concat());
        assert_eq!(dry.code, Some(0), "{agent}: {}", dry.err);
        assert!(dry.out.contains("\n+++ ") && dry.out.contains("\n@@ "), "{}", dry.out);
        assert_eq!(tree(&base), before, "a dry run of {agent} wrote");

        let ran = stage.hooks("install", &arguments);
        assert_eq!(ran.code, Some(0), "{agent}: {}", ran.err);
        let after = tree(&base);
        compare(folder, &stage.told(&after));

        let again = stage.hooks("install", &arguments);
        assert_eq!((again.code, tree(&base)), (Some(0), after), "{agent}: {}", again.err);
        assert!(again.out.contains("is wired already"), "{}", again.out);

        let back = stage.hooks("uninstall", &arguments);
        assert_eq!((back.code, tree(&base)), (Some(0), before.clone()), "{agent}: {}", back.err);
        assert_eq!(stage.hooks("uninstall", &arguments).code, Some(0));
        assert_eq!(tree(&base), before);
        assert!(!stage.home().join(".local/state").exists(), "a receipt of {agent} is left");
    }
}

fn compare(folder: &Path, after: &BTreeMap<String, String>) {
    let wanted = folder.join("after");
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(&wanted).unwrap();
        fs::remove_dir_all(&wanted).unwrap();
        for (name, text) in after {
            let path = wanted.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        return;
    }
    assert_eq!(tree(&wanted), *after, "{}", folder.display());
}

#[test]
fn somebody_elses_edit_survives() {
    let stage = Stage::new();
    let file = stage.home().join(".claude/settings.json");
    stage.write(&file, "{\n  \"hooks\": {}\n}\n");
    assert_eq!(stage.hooks("install", &["--agent", "claude"]).code, Some(0));
    let text = fs::read_to_string(&file).unwrap();
    stage.write(&file, &text.replacen("{\n", "{\n  \"model\": \"opus\", // new\n", 1));
    assert_eq!(stage.hooks("install", &["--agent", "claude"]).code, Some(0));
    assert_eq!(stage.hooks("uninstall", &["--agent", "claude"]).code, Some(0));
    let left = fs::read_to_string(&file).unwrap();
    assert!(left.contains("// new") && !left.contains("tagout"), "{left}");
}

#[test]
fn without_names_the_agents_here_are_wired() {
    let stage = Stage::new();
    let none = stage.hooks("install", &[]);
    assert_eq!(none.code, Some(2));
    assert!(none.err.contains("no coding agent was found here"), "{}", none.err);
    fs::create_dir(stage.home().join(".claude")).unwrap();
    assert_eq!(stage.hooks("install", &[]).code, Some(0));
    let files: Vec<String> = tree(&stage.home()).into_keys().filter(|name| !name.starts_with(".local")).collect();
    assert_eq!(files, [".claude/settings.json"]);
}

#[test]
fn a_claude_that_knows_how_fails_closed_by_itself() {
    let stage = Stage::new();
    stage.program("claude", "#!/bin/sh\necho '2.1.329 (Claude Code)'\n");
    assert_eq!(stage.hooks("install", &["--agent", "claude"]).code, Some(0));
    let text = fs::read_to_string(stage.home().join(".claude/settings.json")).unwrap();
    assert!(text.contains("\"onFailure\": \"block\""), "{text}");
    assert_eq!(stage.hooks("uninstall", &["--agent", "claude"]).code, Some(0));
    assert!(!stage.home().join(".claude").exists());
}

#[test]
fn the_status_is_a_table() {
    let stage = Stage::new();
    stage.program("claude", "#!/bin/sh\necho '2.1.100 (Claude Code)'\n");
    let row = |agent: &str| {
        let ran = stage.hooks("status", &[]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let line = ran.out.lines().find(|line| line.starts_with(&format!("{agent} "))).unwrap().to_owned();
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(row("agent"), "agent here user project version protected");
    assert_eq!(row("claude"), "claude yes no no 2.1.100 no: no hook of ours");
    assert_eq!(row("kiro"), "kiro no no no - -");
    assert_eq!(stage.hooks("install", &["--agent", "claude", "--project"]).code, Some(0));
    assert!(row("claude").starts_with("claude yes no yes 2.1.100 no: a destructive command WOULD RUN"));
    stage.enforce();
    assert_eq!(row("claude"), "claude yes no yes 2.1.100 yes");
    stage.write(&stage.home().join(".claude/settings.json"), "{\"disableAllHooks\": true}");
    assert!(row("claude").contains("disableAllHooks = true: no hook runs at all"), "{}", row("claude"));
}

//! `tagout hooks test`: the installed command line is called, whatever stands in it.

use super::stage::{Stage, copy_of_tagout};
use std::fs;
use std::path::Path;

#[test]
fn a_destructive_command_is_stopped_where_the_policy_enforces() {
    let stage = Stage::new();
    let none = stage.hooks("test", &["--agent", "claude"]);
    assert_eq!(none.code, Some(1));
    assert!(none.out.contains("no hook of ours"), "{}", none.out);
    assert_eq!(stage.hooks("install", &["--agent", "claude"]).code, Some(0));
    let observing = stage.hooks("test", &["--agent", "claude"]);
    assert_eq!(observing.code, Some(1));
    assert!(observing.out.contains("WOULD RUN") && observing.out.contains("no tagout.toml"), "{}", observing.out);
    stage.enforce();
    let enforcing = stage.hooks("test", &["--agent", "claude"]);
    assert_eq!(enforcing.code, Some(0), "{}", enforcing.out);
    assert!(
        enforcing.out.contains("would be stopped") || enforcing.out.contains("would be asked"),
        "{}",
        enforcing.out
    );
}

/// Through the file that each agent reads, by the command line in it, in the agent's own words.
#[test]
fn every_agent_is_stopped_by_what_is_installed() {
    let stage = Stage::new();
    stage.enforce();
    let shell = Path::new("/bin/sh");
    assert!(shell.exists(), "hooks are texts for a shell");
    for wiring in tagout::wiring::Wiring::all() {
        for scope in ["--user", "--project"] {
            let agent = ["--agent", wiring.name.as_str()];
            let ran = stage.hooks("install", &[&agent[..], &[scope]].concat());
            assert_eq!(ran.code, Some(0), "{}", ran.err);
            let adapter = tagout::agents::by_name(wiring.caller()).unwrap();
            let ran = stage.hooks("test", &agent);
            assert_eq!(ran.code, Some(0), "{} {scope}: {}", wiring.name, ran.out);
            assert!(ran.out.contains("would be"), "{}", ran.out);
            for place in &wiring.places {
                for entry in wiring.entries(place, &wiring.part(place, "/x/tagout", Some("999.0.0"))) {
                    assert!(adapter.event(&entry.event).is_some(), "{} has no event {}", wiring.name, entry.event);
                }
            }
            assert_eq!(stage.hooks("uninstall", &[&agent[..], &[scope]].concat()).code, Some(0));
        }
    }
}

/// The wrapper holds where the program is gone, and the test says that it is the wrapper that holds.
#[test]
fn a_program_that_is_gone_stops_everything() {
    let stage = Stage::new();
    stage.enforce();
    let program = stage.home().join("tagout");
    copy_of_tagout(&program);
    assert_eq!(stage.run(&program, "install", &["--agent", "claude"]).code, Some(0));
    fs::remove_file(&program).unwrap();
    let ran = stage.hooks("test", &["--agent", "claude"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("everything is stopped, `ls` too"), "{}", ran.out);
}

#[test]
fn a_hook_that_was_made_harmless_is_found_out() {
    let stage = Stage::new();
    stage.enforce();
    assert_eq!(stage.hooks("install", &["--agent", "claude"]).code, Some(0));
    let file = stage.home().join(".claude/settings.json");
    let text = fs::read_to_string(&file).unwrap();
    let weak = text.replace(" || {", " >/dev/null 2>&1; true || {");
    assert_ne!(weak, text);
    stage.write(&file, &weak);
    let ran = stage.hooks("test", &["--agent", "claude"]);
    assert_eq!(ran.code, Some(1), "{}", ran.out);
    assert!(ran.out.contains("WOULD RUN (exit 0): the policy enforces, so the hook is not heard"), "{}", ran.out);
}

//! The journal through its doors: hooks as agents call them, `tagout log`, `tagout verify`.
//!
//! A scenario is a file `<name>.toml` beside this: a mode, files, calls in their order, and what the journal says
//! afterwards. Faults and many writers at once are in `faults.rs`.

mod faults;
mod shop;
mod texts;

use serde::Deserialize;
use shop::{Shop, TIERS};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    mode: String,
    #[serde(default)]
    files: BTreeMap<String, String>,
    call: Vec<Call>,
    expect: Expected,
}

/// One call of the hook; `{root}` stands for the repository.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Call {
    event: String,
    tool: String,
    input: toml::Value,
    #[serde(default)]
    response: Option<toml::Value>,
    #[serde(default = "first")]
    session: String,
    #[serde(default)]
    exit: i32,
    /// A part of what the hook answers; nothing is answered where it is missing.
    #[serde(default)]
    says: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    /// What `tagout log` shows, without times and numbers, digests of commands as `…`.
    #[serde(default)]
    log: Option<String>,
    #[serde(default)]
    records: Option<usize>,
    /// Words that stand nowhere in the journal.
    #[serde(default)]
    absent: Vec<String>,
    /// There is no journal.
    #[serde(default)]
    nothing: bool,
}

fn first() -> String {
    "s1".to_owned()
}

#[test]
fn every_scenario_is_told_as_it_happened() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journal");
    let mut seen = 0;
    for entry in folder.read_dir().unwrap().map(Result::unwrap) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.ends_with(".toml") {
            continue;
        }
        let scenario = toml::from_str(&fs::read_to_string(entry.path()).unwrap());
        play(&name, &scenario.unwrap_or_else(|error| panic!("{name}: {error}")));
        seen += 1;
    }
    assert!(seen >= 7, "only {seen} scenarios were found");
}

fn play(name: &str, scenario: &Scenario) {
    let shop = Shop::with(&format!("version = 1\nmode = \"{}\"\n{TIERS}", scenario.mode));
    for (path, text) in &scenario.files {
        shop.write(path, text);
    }
    for (at, call) in scenario.call.iter().enumerate() {
        let mut payload = serde_json::json!({
            "session_id": call.session, "cwd": "{root}", "permission_mode": "default",
            "hook_event_name": call.event, "tool_name": call.tool, "tool_input": call.input,
        });
        if let Some(response) = &call.response {
            payload["tool_response"] = serde_json::to_value(response).unwrap();
        }
        let answer = shop.hook(&call.event, &payload.to_string().replace("{root}", &shop.root_in_json()));
        let said = String::from_utf8_lossy(&answer.stdout).into_owned();
        let place = format!("{name}, call {}: {answer:?}", at + 1);
        assert_eq!(answer.status.code(), Some(call.exit), "{place}");
        match &call.says {
            Some(part) => assert!(said.contains(part), "{place}"),
            None if call.exit == 0 => assert!(said.is_empty() && answer.stderr.is_empty(), "{place}"),
            None => {}
        }
    }
    let Expected { log, records, absent, nothing } = &scenario.expect;
    assert_eq!(shop.folder().exists(), !nothing, "{name}");
    if *nothing {
        return;
    }
    let raw = String::from_utf8(shop.journal()).unwrap();
    for word in absent {
        assert!(!raw.contains(word), "{name}: the journal holds {word}: {raw}");
    }
    if let Some(records) = records {
        assert_eq!(raw.lines().count(), *records, "{name}: {raw}");
    }
    if let Some(log) = log {
        assert_eq!(told(&shop.told(&["log"])), log.trim_start(), "{name}");
    }
    let verified = shop.tagout(&["verify"]);
    assert_eq!(verified.status.code(), Some(0), "{name}: {verified:?}");
}

/// What a log says, without what differs from run to run.
fn told(log: &str) -> String {
    let line = |line: &str| {
        let said = line.splitn(3, "  ").nth(2).filter(|_| !line.starts_with(' ')).unwrap_or(line);
        match said.split_once(" · command ") {
            Some((before, _)) => format!("{before} · command …\n"),
            None => format!("{said}\n"),
        }
    };
    log.lines().map(line).collect()
}

#[test]
fn the_log_is_asked_for_by_time_session_and_path_and_as_json() {
    let shop = Shop::with(&format!("version = 1\nmode = \"observe\"\n{TIERS}"));
    for (session, path) in [("one", "infra/prod/a.tf"), ("two", "infra/prod/b.tf"), ("two", "src/../.git/config")] {
        shop.writes(session, path);
    }
    let lines = |arguments: &[&str]| shop.told(&[&["log", "--format", "jsonl"], arguments].concat()).lines().count();
    assert_eq!(lines(&[]), 3);
    assert_eq!((lines(&["--session", "tw"]), lines(&["--session", "none"])), (2, 0));
    assert_eq!(
        (lines(&["--path", "infra"]), lines(&["--path", "infra/prod/b.tf"]), lines(&["--path", "inf"])),
        (2, 1, 0)
    );
    assert_eq!((lines(&["--since", "1h"]), lines(&["--since", "2999-01-01"]), lines(&["--last", "2"])), (3, 0, 2));
    let all: serde_json::Value = serde_json::from_str(&shop.told(&["log", "--format", "json"])).unwrap();
    let record = &all["records"][0];
    assert_eq!(all["version"], 0);
    assert_eq!((&record["seq"], &record["kind"], &record["session"]), (&1.into(), &"verdict".into(), &"one".into()));
    assert_eq!((&record["answered"], &record["would"]), (&"allow".into(), &"ask".into()));
    assert_eq!(record["catalogue"].as_str().unwrap().len(), 16);
    assert_eq!(shop.tagout(&["log", "--since", "soon"]).status.code(), Some(2));
    let none = shop.told(&["log", "--session", "none"]);
    assert!(none.starts_with("tagout: no records of that kind in "), "{none}");
}

#[test]
fn without_git_the_journal_stands_in_the_state_folder() {
    let shop = Shop::with(&format!("version = 1\nmode = \"observe\"\n{TIERS}"));
    fs::remove_dir_all(shop.root().join(".git")).unwrap();
    shop.writes("one", "infra/prod/a.tf");
    assert_eq!(
        told(&shop.told(&["log"])).lines().next(),
        Some("allow, would ask · claude (one) · Write · infra/prod/a.tf")
    );
    let place =
        shop.home().join(if cfg!(target_os = "macos") { "Library/Application Support" } else { ".local/state" });
    assert!(cfg!(windows) || place.join("tagout").is_dir());
}

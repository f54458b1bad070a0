//! Two servers of one repository, and ten agents whose hooks all run at once: nothing lost, nothing forked, nothing
//! said of the wrong one.

use super::reloads::hook;
use super::world::World;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

const BASE: &str = "import boto3\nrds = boto3.client('rds')\n";
const AGENTS: usize = 10;
const ROUNDS: usize = 3;

fn name(agent: usize) -> String {
    format!("jobs/clean{agent}.py")
}

/// One agent writes its file, with its hooks around it.
fn write(root: &Path, agent: usize, round: usize) {
    let path = root.join(name(agent));
    let before = fs::read_to_string(&path).unwrap();
    let after = format!("{before}rds.delete_db_instance(DBInstanceIdentifier='{agent}-{round}')\n");
    let payload = |event: &str| {
        json!({
            "session_id": format!("s{agent}"), "cwd": root, "permission_mode": "default", "hook_event_name": event,
            "tool_name": "Write", "tool_use_id": format!("t{agent}-{round}"),
            "tool_input": { "file_path": path, "content": after },
            "tool_response": { "type": "update", "originalFile": before },
        })
        .to_string()
    };
    hook(root, "PreToolUse", &payload("PreToolUse"));
    fs::write(&path, &after).unwrap();
    hook(root, "PostToolUse", &payload("PostToolUse"));
}

/// Both editors take what lies on the disk.
fn reload(world: &mut World, version: i32) {
    for agent in 0..AGENTS {
        let (uri, text) = (world.uri(&name(agent)), fs::read_to_string(world.folder().join(name(agent))).unwrap());
        for session in [&mut world.session].into_iter().chain(&mut world.others) {
            let params =
                json!({ "textDocument": { "uri": uri, "version": version }, "contentChanges": [{ "text": text }] });
            session.notify("textDocument/didChange", params);
        }
    }
}

#[test]
fn two_servers_and_ten_hooks_at_once() {
    let names: Vec<String> = (0..AGENTS).map(name).collect();
    let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), BASE)).collect();
    let params = json!({ "processId": null, "capabilities": {} });
    let mut world = World::greeted(&files, &params);
    world.join(&params);
    for name in &names {
        let item = json!({ "uri": world.uri(name), "languageId": "python", "version": 0, "text": BASE });
        for session in [&mut world.session].into_iter().chain(&mut world.others) {
            session.notify("textDocument/didOpen", json!({ "textDocument": item }));
        }
    }
    let root = world.folder();
    for round in 0..ROUNDS {
        std::thread::scope(|scope| {
            for agent in 0..AGENTS {
                let root = &root;
                scope.spawn(move || write(root, agent, round));
            }
            // While they are at it, what one of the editors sees is neither the beginning nor the end.
            reload(&mut world, i32::try_from(round).unwrap() * 2 + 1);
        });
        reload(&mut world, i32::try_from(round).unwrap() * 2 + 2);
    }
    let end = Instant::now() + super::session::PATIENCE;
    for (agent, name) in names.iter().enumerate() {
        let ask = json!({ "textDocument": { "uri": world.uri(name) } });
        let calls: BTreeSet<String> = (0..ROUNDS).map(|round| format!("t{agent}-{round}")).collect();
        loop {
            let shown: Vec<Value> = [&mut world.session]
                .into_iter()
                .chain(&mut world.others)
                .map(|session| session.ask("tagout/hunks", ask.clone())["hunks"].clone())
                .collect();
            let [hunk] = &shown[0].as_array().unwrap()[..] else { panic!("{name}: {shown:#?}") };
            let origins = hunk["origins"].as_array().unwrap();
            let told: BTreeSet<String> =
                origins.iter().filter_map(|origin| origin["toolUseId"].as_str()).map(str::to_owned).collect();
            let sessions = origins.iter().filter_map(|origin| origin["session"].as_str());
            assert!(sessions.into_iter().all(|session| session == format!("s{agent}")), "{name}: {hunk:#}");
            if told == calls && hunk["unknown"] == false && shown[0] == shown[1] {
                break;
            }
            assert!(Instant::now() < end, "{name}: {shown:#?}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
    let ran = tagout(&root, &["verify"]);
    let writes = AGENTS * ROUNDS;
    let log = tagout(&root, &["log", "--format", "jsonl"]);
    let records: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let numbers: BTreeSet<u64> = records.iter().map(|record| record["seq"].as_u64().unwrap()).collect();
    assert_eq!(
        (numbers.len(), numbers.first(), numbers.last().copied()),
        (records.len(), Some(&1), u64::try_from(records.len()).ok())
    );
    assert_eq!(records.iter().filter(|record| record["kind"] == "claim").count(), writes, "{log}");
    assert!(ran.starts_with(&format!("tagout: the chain holds: {} records", records.len())), "{ran}");
}

fn tagout(root: &Path, arguments: &[&str]) -> String {
    let ran =
        std::process::Command::new(env!("CARGO_BIN_EXE_tagout")).args(arguments).current_dir(root).output().unwrap();
    assert!(ran.status.success(), "{arguments:?}: {ran:?}");
    String::from_utf8(ran.stdout).unwrap()
}

//! Who wrote what, in the real server: what agents declared in the journal, what plugins saw, what people say.

use super::world::World;
use serde_json::{Value, json};
use std::time::Duration;
use tagout::host::journal::{Journal, Stamp};
use tagout::provenance::record::{Body, Claimed, TextRef};
use tagout::provenance::{Actor, Agent, Evidence};

const OLD: &str = "import boto3\nrds = boto3.client('rds')\n";
const NEW: &str = "import boto3\nrds = boto3.client('rds')\nrds.delete_db_instance(DBInstanceIdentifier='billing')\n";

const POLICY: &str = "version = 1\nmode = \"enforce\"\n[[tier]]\nname = \"tier-1\"\nrank = 1\npaths = [\"jobs/**\"]\n\
                      reviews = 2\nsenior = 1\n";

/// What a hook writes after an agent's edit, whichever agent it is.
fn declare(world: &World, path: &str, before: &str, after: &str) {
    let actor = Actor::Ai(Agent {
        agent: "claude".to_owned(),
        model: Some("m-1".to_owned()),
        session: "s1".to_owned(),
        tool_use_id: Some("t1".to_owned()),
    });
    let claimed = Claimed {
        path: path.to_owned(),
        actor,
        evidence: Evidence::Declared,
        before: Some(TextRef::of(before, true)),
        after: TextRef::of(after, true),
        hunks: Vec::new(),
    };
    let journal = Journal::of(&world.folder()).expect("a place for the journal");
    let stamp = Stamp::now("test");
    journal.append(&stamp, vec![Body::Claim(claimed)], Duration::from_secs(5)).expect("written");
}

impl World {
    /// Waits until the one finding with this rule says this.
    fn tells(&mut self, name: &str, rule: &str, words: &str) {
        let uri = self.uri(name);
        self.session.diagnostics(&uri, |found| {
            let mut of_rule = found.iter().filter(|diagnostic| diagnostic["code"] == rule);
            of_rule.any(|diagnostic| diagnostic["message"].as_str().is_some_and(|message| message.contains(words)))
        });
    }

    /// Everything in the journal.
    fn recorded(&self) -> Vec<Body> {
        let polled = Journal::of(&self.folder()).expect("a journal").reader().poll().expect("readable");
        polled.entries.into_iter().map(|entry| entry.record.body).collect()
    }

    fn hunks(&mut self, name: &str) -> Value {
        let uri = self.uri(name);
        self.session.ask("tagout/hunks", json!({ "textDocument": { "uri": uri } }))
    }
}

#[test]
fn an_agents_write_is_tagged_when_its_word_comes_after_the_reload() {
    let mut world = World::new(&[("jobs/clean.py", OLD), ("tagout.toml", POLICY)]);
    world.open("jobs/clean.py", OLD);
    let uri = world.uri("jobs/clean.py");
    world.write("jobs/clean.py", NEW);
    world.session.edit(&uri, 2, [2, 0, 2, 0], "rds.delete_db_instance(DBInstanceIdentifier='billing')\n");
    world.tells("jobs/clean.py", "rds-delete", "merge needs 2 reviews");
    let hunk = |world: &mut World| world.hunks("jobs/clean.py")["hunks"][0].clone();
    assert_eq!((&hunk(&mut world)["tagged"], &hunk(&mut world)["unknown"]), (&json!(false), &json!(true)));
    declare(&world, "jobs/clean.py", OLD, NEW);
    world.tells("jobs/clean.py", "rds-delete", "AI (claude) · merge needs 2 reviews, 1 senior");
    let hunk = hunk(&mut world);
    assert_eq!((&hunk["tagged"], &hunk["unknown"]), (&json!(true), &json!(false)), "{hunk}");
    let origin = &hunk["origins"][0];
    assert_eq!(origin["words"], "AI (claude with m-1), session s1; declared");
    assert_eq!((&origin["session"], &origin["toolUseId"]), (&json!("s1"), &json!("t1")));
    let place = json!({ "textDocument": { "uri": uri }, "position": { "line": 2, "character": 3 } });
    let hover = world.session.ask("textDocument/hover", place)["contents"]["value"].to_string();
    assert!(hover.contains("Written by: AI (claude with m-1), session s1; declared"), "{hover}");
    let lenses = world.session.ask("textDocument/codeLens", json!({ "textDocument": { "uri": uri } }));
    let title = lenses.as_array().and_then(|lenses| lenses.last()).map(|lens| lens["command"]["title"].clone());
    let title = title.unwrap_or_default().to_string();
    assert!(title.contains("held at") && title.contains("merge needs 2 reviews, 1 senior"), "{lenses}");
}

#[test]
fn a_word_that_was_there_before_the_editor_counts_and_a_restart_loses_nothing() {
    let mut world = World::new(&[("jobs/clean.py", OLD), ("tagout.toml", POLICY)]);
    declare(&world, "jobs/clean.py", OLD, NEW);
    world.open("jobs/clean.py", OLD);
    world.shows("jobs/clean.py", &[]);
    let uri = world.uri("jobs/clean.py");
    // The way of Neovim to reload: close, open.
    world.session.notify("textDocument/didClose", json!({ "textDocument": { "uri": uri } }));
    world.open("jobs/clean.py", NEW);
    world.tells("jobs/clean.py", "rds-delete", "AI (claude)");
}

#[test]
fn a_persons_word_is_recorded_and_takes_nothing_back() {
    let mut world = World::new(&[("jobs/clean.py", OLD)]);
    world.git(&["config", "user.email", "ana@example.org"]);
    world.open("jobs/clean.py", OLD);
    let uri = world.uri("jobs/clean.py");
    world.session.edit(&uri, 2, [2, 0, 2, 0], "rds.delete_db_instance(DBInstanceIdentifier='billing')\n");
    declare(&world, "jobs/clean.py", OLD, NEW);
    world.tells("jobs/clean.py", "rds-delete", "AI (claude)");
    let range = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 3, "character": 0 } });
    let said = json!({ "command": "tagout.wrote", "arguments": [uri, range] });
    world.session.ask("workspace/executeCommand", said);
    let mut reader = Journal::of(&world.folder()).expect("a journal").reader();
    let mut people = Vec::new();
    for _ in 0..200 {
        people.extend(reader.poll().expect("readable").entries.into_iter().filter_map(
            |entry| match entry.record.body {
                Body::Intervention(said) => Some(said.person),
                _ => None,
            },
        ));
        if !people.is_empty() {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(people, ["ana@example.org"]);
    assert_eq!(world.hunks("jobs/clean.py")["hunks"][0]["tagged"], json!(true));
}

/// A text after the first action with this title, as a client without resolve gets it.
fn applied(world: &mut World, name: &str, text: &str, title: &str) -> String {
    let (uri, line) = (world.uri(name), json!({ "line": 2, "character": 0 }));
    let params = json!({ "textDocument": { "uri": uri }, "range": { "start": line, "end": line },
                         "context": { "diagnostics": [] } });
    let actions = world.session.ask("textDocument/codeAction", params);
    let found = actions.as_array().unwrap().iter().find(|action| action["title"].as_str().unwrap().starts_with(title));
    let edit = &found.unwrap_or_else(|| panic!("{actions}"))["edit"]["changes"][&uri][0];
    // Whole lines, all of them in ASCII.
    let byte = |point: &Value| -> usize {
        let at = |key: &str| usize::try_from(point[key].as_u64().unwrap()).unwrap();
        text.split_inclusive('\n').take(at("line")).map(str::len).sum::<usize>() + at("character")
    };
    let mut text = text.to_owned();
    let span = byte(&edit["range"]["start"])..byte(&edit["range"]["end"]);
    text.replace_range(span, edit["newText"].as_str().unwrap());
    text
}

#[test]
fn what_our_own_actions_write_is_ours_and_in_the_journal() {
    let literals = json!({ "textDocument": { "codeAction": { "codeActionLiteralSupport": {
        "codeActionKind": { "valueSet": ["quickfix"] } } } } });
    let params = json!({ "processId": null, "capabilities": literals });
    let mut world = World::greeted(&[("jobs/clean.py", OLD)], &params);
    world.open("jobs/clean.py", OLD);
    let uri = world.uri("jobs/clean.py");
    world.session.edit(&uri, 2, [2, 0, 2, 0], "rds.delete_db_instance(DBInstanceIdentifier='billing')\n");
    world.shows("jobs/clean.py", &["rds-delete"]);
    let excepted = applied(&mut world, "jobs/clean.py", NEW, "Except rds-delete here");
    let comment = excepted.lines().nth(2).unwrap().to_owned();
    world.session.edit(&uri, 3, [2, 0, 2, 0], &format!("{comment}\n"));
    let origins = |world: &mut World| -> Vec<String> {
        let hunks = world.hunks("jobs/clean.py");
        let origins = hunks["hunks"][0]["origins"].as_array().cloned().unwrap_or_default();
        origins.iter().map(|origin| origin["words"].as_str().unwrap().to_owned()).collect()
    };
    let ours = origins(&mut world);
    assert!(ours[0].starts_with("the tool tagout; ") && ours[1] == "nobody that is known", "{ours:?}");
    // The next server knows it from the journal.
    let written = || world.recorded().into_iter().filter(|body| matches!(body, Body::Claim(_))).count();
    assert!((0..200).any(|_| written() == 1 || {
        std::thread::sleep(Duration::from_millis(20));
        false
    }));
    world.restart(&params);
    world.open("jobs/clean.py", NEW);
    world.session.edit(&uri, 2, [2, 0, 2, 0], &format!("{comment}\n"));
    let told = (0..200).any(|_| {
        std::thread::sleep(Duration::from_millis(20));
        origins(&mut world).iter().any(|words| words == "the tool tagout; declared")
    });
    assert!(told, "{:?}", origins(&mut world));
}

#[test]
fn a_plugin_speaks_of_the_edit_that_comes_next() {
    let mut world = World::new(&[("jobs/clean.py", OLD)]);
    world.open("jobs/clean.py", OLD);
    let uri = world.uri("jobs/clean.py");
    let source = json!({ "uri": uri, "version": 2, "kind": "chatApply", "extensionId": "copilot", "sessionId": "c1" });
    world.session.notify("tagout/editSource", source);
    world.session.edit(&uri, 2, [2, 0, 2, 0], "rds.delete_db_instance(DBInstanceIdentifier='billing')\n");
    world.tells("jobs/clean.py", "rds-delete", "AI (copilot)");
    world.session.notify("tagout/editSource", json!({ "uri": uri, "version": 2, "kind": "telepathy" }));
    world.says("the parameters of tagout/editSource cannot be read");
}

#[test]
fn what_was_written_and_committed_while_no_server_looked_is_tagged() {
    let mut world = World::new(&[("jobs/clean.py", OLD), ("tagout.toml", POLICY)]);
    world.git(&["checkout", "-q", "-b", "work"]);
    declare(&world, "jobs/clean.py", OLD, NEW);
    let texts = Journal::of(&world.folder()).expect("a place for the journal").texts();
    assert!(texts.keep("jobs/clean.py", OLD).unwrap() && texts.keep("jobs/clean.py", NEW).unwrap());
    // Somebody goes on with it, and commits under another name, twice.
    let now = format!("# by somebody\n{NEW}");
    world.git(&["mv", "jobs/clean.py", "jobs/tidy.py"]);
    world.write("jobs/tidy.py", &now);
    world.git(&["commit", "-q", "-a", "-m", "clean up"]);
    world.git(&["commit", "-q", "--amend", "-m", "clean up the jobs"]);
    world.open("jobs/tidy.py", &now);
    world.tells("jobs/tidy.py", "rds-delete", "AI (claude)");
    let hunk = world.hunks("jobs/tidy.py");
    assert_eq!(hunk["hunks"][0]["tagged"], json!(true), "{hunk}");
}

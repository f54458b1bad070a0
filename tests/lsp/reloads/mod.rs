//! An agent's writes in every captured editor's way of taking them: `reloads.toml`.
//!
//! The truth is in the words: `P1` is written by an agent, `H1` by somebody who is seen typing by nobody.

mod editor;

pub(super) use editor::hook;

use super::world::World;
use editor::Editor;
use serde::Deserialize;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    editor: Vec<Habits>,
    way: Vec<Way>,
}

/// See the table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Habits {
    file: String,
    reload: Telling,
    #[serde(default)]
    types: Telling,
    watched: Watched,
    answers: Answers,
    #[serde(default)]
    first: i32,
}

#[derive(Clone, Copy, Default, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Telling {
    #[default]
    Edits,
    Whole,
    Reopen,
}

#[derive(Clone, Copy, Deserialize, PartialEq)]
enum Watched {
    #[serde(rename = "never")]
    Never,
    #[serde(rename = "before")]
    Before,
    #[serde(rename = "after")]
    After,
    #[serde(rename = "after, twice")]
    Twice,
}

#[derive(Clone, Copy, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Answers {
    Nothing,
    Null,
    Error,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Way {
    name: String,
    steps: Vec<String>,
}

const BASE: &str = "import boto3\nrds = boto3.client('rds')\nfirst = '😀 B1'\nsecond = '😀 B2'\nthird = '😀 B3'\n";

#[test]
fn what_an_agent_writes_is_tagged_in_every_editor() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lsp");
    let table: Table = toml::from_str(&fs::read_to_string(folder.join("reloads/reloads.toml")).unwrap()).unwrap();
    let captured = fs::read_dir(folder.join("clients")).unwrap().count();
    assert_eq!(table.editor.len(), captured, "every captured editor has its row, once");
    let (ways, folder) = (&table.way, &folder);
    // Several at a time: servers and hooks wait for each other more than for the processor.
    for some in table.editor.chunks(4) {
        std::thread::scope(|scope| {
            let works: Vec<_> = some.iter().map(|habits| scope.spawn(move || work(habits, ways, folder))).collect();
            works.into_iter().for_each(|work| work.join().unwrap());
        });
    }
}

fn work(habits: &Habits, ways: &[Way], folder: &Path) {
    let captured = fs::read_to_string(folder.join(format!("clients/{}.json", habits.file))).unwrap();
    let captured: Value = serde_json::from_str(&captured).unwrap();
    let names: Vec<String> = (0..ways.len()).map(|number| format!("jobs/clean{number}.py")).collect();
    let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), BASE)).collect();
    let mut params = captured["initializeParams"].clone();
    params["processId"] = json!(null);
    let mut world = World::greeted(&files, &params);
    for (way, name) in ways.iter().zip(&names) {
        let mut editor = Editor::new(&mut world, habits, &params, name);
        for (at, step) in way.steps.iter().enumerate() {
            editor.act(step, &format!("{}, {}, step {}, {step}", habits.file, way.name, at + 1));
        }
        editor.act("close", "the end");
    }
}

//! One editor with one file: what it sends, and what it has to be shown.

use super::super::typist::{Units, position};
use super::super::world::World;
use super::{Answers, Habits, Telling, Watched};
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What the rule `rds-delete` finds.
const CALL: &str = "rds.delete_db_instance(DBInstanceIdentifier=";

pub(super) struct Editor<'w> {
    world: &'w mut World,
    habits: &'w Habits,
    params: &'w Value,
    name: &'w str,
    /// The texts of the buffer, and which of them it shows; none while it is closed.
    texts: Vec<String>,
    now: usize,
    open: bool,
    version: i32,
    /// Words whose hook has not spoken, with what it will say.
    silent: Vec<(String, String)>,
    /// What the server published last.
    shown: Vec<Value>,
}

impl<'w> Editor<'w> {
    pub(super) fn new(world: &'w mut World, habits: &'w Habits, params: &'w Value, name: &'w str) -> Editor<'w> {
        let (texts, silent, shown) = (Vec::new(), Vec::new(), Vec::new());
        Editor { world, habits, params, name, texts, now: 0, open: false, version: 0, silent, shown }
    }

    /// Does it, and waits until all that should be tagged is.
    pub(super) fn act(&mut self, step: &str, place: &str) {
        let mut words = step.split(' ');
        let (what, word, how) = (words.next().unwrap(), words.next().unwrap_or_default(), words.next());
        match what {
            "open" => {
                self.version = self.habits.first;
                self.keep(self.disk());
                self.tell_open();
            }
            "close" => {
                self.tell("textDocument/didClose", json!({}));
                self.open = false;
            }
            "type" => self.type_in(&with(self.text(), "B1", word)),
            "merge" => self.type_in(&with(self.text(), "B3", word)),
            "undo" | "redo" => {
                let before = self.text().to_owned();
                self.now = if what == "undo" { self.now - 1 } else { self.now + 1 };
                self.tell_change(&before, self.habits.types);
            }
            "save" => {
                self.world.write(self.name, self.text());
                self.tell("textDocument/didSave", json!({}));
                self.watched(self.habits.watched != Watched::Never);
            }
            "write" => self.world.write(self.name, &with(&self.disk(), "B1", word)),
            "agent" => self.agent(word, how == Some("late")),
            "hook" => {
                for (_, payload) in std::mem::take(&mut self.silent) {
                    hook(&self.world.folder(), "PostToolUse", &payload);
                }
            }
            "reload" => self.reload(),
            "restart" => {
                self.world.restart(self.params);
                (self.open, self.shown) = (false, Vec::new());
            }
            _ => panic!("{place}: no step is called {what}"),
        }
        if self.open {
            self.settle(place);
        }
    }

    /// An agent puts a line before the last, with its hooks around it.
    fn agent(&mut self, word: &str, late: bool) {
        let before = self.disk();
        let after = with(&before, "B3", word);
        let payload = |event: &str| {
            let path = self.world.folder().join(self.name);
            let mut payload = json!({
                "session_id": "s1", "transcript_path": "/nowhere", "cwd": self.world.folder(), "permission_mode": "default",
                "hook_event_name": event, "tool_name": "Write", "tool_use_id": word,
                "tool_input": { "file_path": path, "content": after },
            });
            if event == "PostToolUse" {
                payload["tool_response"] =
                    json!({ "type": "update", "filePath": path, "content": after, "originalFile": before });
            }
            payload.to_string()
        };
        hook(&self.world.folder(), "PreToolUse", &payload("PreToolUse"));
        let told = payload("PostToolUse");
        self.world.write(self.name, &after);
        if late {
            self.silent.push((word.to_owned(), told));
        } else {
            hook(&self.world.folder(), "PostToolUse", &told);
        }
    }

    fn reload(&mut self) {
        let before = self.text().to_owned();
        self.watched(self.habits.watched == Watched::Before);
        self.keep(self.disk());
        match self.habits.reload {
            Telling::Reopen => {
                self.tell("textDocument/didClose", json!({}));
                self.version = self.habits.first;
                self.tell_open();
            }
            telling => self.tell_change(&before, telling),
        }
        self.watched(matches!(self.habits.watched, Watched::After | Watched::Twice));
        self.watched(self.habits.watched == Watched::Twice);
    }

    fn type_in(&mut self, text: &str) {
        let before = self.text().to_owned();
        self.keep(text.to_owned());
        self.tell_change(&before, self.habits.types);
    }

    fn keep(&mut self, text: String) {
        self.texts.truncate(self.now + 1);
        self.texts.push(text);
        self.now = self.texts.len() - 1;
    }

    fn text(&self) -> &str {
        &self.texts[self.now]
    }

    fn disk(&self) -> String {
        std::fs::read_to_string(self.world.folder().join(self.name)).unwrap()
    }

    fn tell_open(&mut self) {
        let (version, text) = (self.version, self.text().to_owned());
        let document = json!({ "languageId": "python", "version": version, "text": text });
        self.open = true;
        self.tell("textDocument/didOpen", document);
    }

    /// A notification about the file, which knows more about it.
    fn tell(&mut self, method: &str, mut more: Value) {
        more["uri"] = json!(self.world.uri(self.name));
        self.world.session.notify(method, json!({ "textDocument": more }));
    }

    fn tell_change(&mut self, before: &str, telling: Telling) {
        self.version += 1;
        let changes = match telling {
            Telling::Whole => vec![json!({ "text": self.text() })],
            _ => edits(before, self.text(), self.world.units),
        };
        let document = json!({ "uri": self.world.uri(self.name), "version": self.version });
        let params = json!({ "textDocument": document, "contentChanges": changes });
        self.world.session.notify("textDocument/didChange", params);
    }

    fn watched(&mut self, does: bool) {
        if does {
            // The same change twice in one message is what one editor sends.
            let change = json!({ "uri": self.world.uri(self.name), "type": 2 });
            let params = json!({ "changes": [change.clone(), change] });
            self.world.session.notify("workspace/didChangeWatchedFiles", params);
        }
    }

    /// Waits until everything is shown as it should be. What must never be shown is looked for all the time.
    fn settle(&mut self, place: &str) {
        let end = Instant::now() + super::super::session::PATIENCE;
        loop {
            let document = json!({ "textDocument": { "uri": self.world.uri(self.name) } });
            let hunks = self.world.session.ask("tagout/hunks", document);
            self.hear();
            let missing = self.missing(&hunks, place);
            if missing.is_empty() {
                return self.hovers(place);
            }
            assert!(Instant::now() < end, "{place}: {missing:?}\n{}\n{hunks:#}\n{:#?}", self.text(), self.shown);
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Takes what the server said, and answers it in the way of this editor.
    fn hear(&mut self) {
        let uri = self.world.uri(self.name);
        for message in self.world.session.unasked() {
            let id = message["id"].clone();
            if message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == uri {
                self.shown = message["params"]["diagnostics"].as_array().cloned().unwrap();
            }
            if id.is_null() || message.get("method").is_none() {
                continue;
            }
            let mut answer = json!({ "jsonrpc": "2.0", "id": id });
            match self.habits.answers {
                Answers::Nothing => continue,
                Answers::Null if message["method"] == "workspace/configuration" => answer["result"] = json!([null]),
                Answers::Null => answer["result"] = Value::Null,
                Answers::Error => answer["error"] = json!({ "code": -32601, "message": "no such method" }),
            }
            self.world.session.send(&answer);
        }
    }

    /// The lines that are not shown yet as they should be.
    fn missing<'t>(&'t self, hunks: &Value, place: &str) -> Vec<&'t str> {
        let mut missing = Vec::new();
        for (number, line, tagged) in self.lines() {
            let holds = |range: &Value| {
                let (start, end) = (&range["start"], &range["end"]);
                let last =
                    end["line"].as_u64().unwrap() - u64::from(end["character"] == 0 && start["line"] != end["line"]);
                (start["line"].as_u64().unwrap()..=last).contains(&number)
            };
            let found = hunks["hunks"].as_array().unwrap();
            let hunk = found.iter().find(|hunk| holds(&hunk["range"]));
            let finding = self.shown.iter().find(|finding| holds(&finding["range"]));
            let (Some(hunk), Some(finding)) = (hunk, finding) else {
                missing.push(line);
                continue;
            };
            let origins = hunk["origins"].as_array().unwrap();
            let sessions: Vec<&Value> = origins.iter().filter_map(|origin| origin.get("session")).collect();
            assert!(tagged || hunk["tagged"] == false, "{place}: an agent's, says the server of {line}: {hunk:#}");
            let known = |words: &str| words.starts_with("AI (claude)") || words == "nobody that is known";
            let people = origins.iter().filter(|origin| !known(origin["words"].as_str().unwrap())).count();
            assert_eq!(people, 0, "{place}: written by nobody who was there: {hunk:#}");
            let said = finding["message"].as_str().unwrap().contains("AI (claude)");
            let own = !sessions.is_empty() && sessions.iter().all(|session| *session == "s1");
            let right = if tagged { own && hunk["unknown"] == false } else { hunk["unknown"] == true };
            if !right || said != tagged {
                missing.push(line);
            }
        }
        missing
    }

    fn hovers(&mut self, place: &str) {
        let lines: Vec<(u64, String, bool)> =
            self.lines().map(|(number, line, tagged)| (number, line.to_owned(), tagged)).collect();
        for (line, text, tagged) in lines {
            let (_, character) = position(&text, text.rfind(CALL).unwrap(), self.world.units);
            let at = json!({ "line": line, "character": character });
            let document = json!({ "textDocument": { "uri": self.world.uri(self.name) }, "position": at });
            let hover = self.world.session.ask("textDocument/hover", document)["contents"]["value"].to_string();
            assert_eq!(hover.contains("claude"), tagged, "{place}: {text}: {hover}");
            assert!(!hover.contains("a person"), "{place}: {text}: {hover}");
        }
    }

    /// The lines of the buffer that were written by somebody, and whether an agent has declared them.
    fn lines(&self) -> impl Iterator<Item = (u64, &str, bool)> {
        (0..).zip(self.text().lines()).filter(|(_, line)| line.contains(CALL)).map(|(number, line)| {
            let silent = self.silent.iter().any(|(word, _)| line.contains(word.as_str()));
            (number, line, line.contains("'P") && !silent)
        })
    }
}

/// Hands a payload to the real hook, which has nothing to say about it.
pub(in super::super) fn hook(root: &Path, event: &str, payload: &str) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tagout"));
    command.args(["hook", "--agent", "claude", "--event", event]).current_dir(root).env("HOME", root);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(payload.as_bytes()).unwrap();
    let ran = child.wait_with_output().unwrap();
    assert!(ran.status.success() && ran.stderr.is_empty(), "{event}: {ran:?}");
}

/// The text with a call added: typed behind the line of `B1`, or as a line before the one of `B3`.
fn with(text: &str, near: &str, word: &str) -> String {
    let call = format!("{CALL}'{word}')");
    let line = |line: &str| match line.contains(near) {
        true if near == "B1" => format!("{line}; {call}\n"),
        true => format!("{call}\n{line}\n"),
        false => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

/// What differs, line by line and the last first, so that earlier places hold while they are applied.
fn edits(before: &str, after: &str, units: Units) -> Vec<Value> {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (before.split_inclusive('\n').collect(), after.split_inclusive('\n').collect());
    // Equal lines, by the longest common part of the rest of both.
    let mut common = vec![vec![0; new.len() + 1]; old.len() + 1];
    for one in (0..old.len()).rev() {
        for other in (0..new.len()).rev() {
            common[one][other] = match old[one] == new[other] {
                true => common[one + 1][other + 1] + 1,
                false => common[one + 1][other].max(common[one][other + 1]),
            };
        }
    }
    let (mut one, mut other, mut at) = (0, 0, 0);
    let mut edits = Vec::new();
    while one < old.len() || other < new.len() {
        let (from, start, put) = (one, at, other);
        while (one < old.len() || other < new.len())
            && !(one < old.len() && other < new.len() && old[one] == new[other])
        {
            if one < old.len() && (other == new.len() || common[one + 1][other] >= common[one][other + 1]) {
                at += old[one].len();
                one += 1;
            } else {
                other += 1;
            }
        }
        if (from, put) != (one, other) {
            edits.push(edit(before, start, &old[from..one].concat(), &new[put..other].concat(), units));
        }
        if one < old.len() {
            at += old[one].len();
            (one, other) = (one + 1, other + 1);
        }
    }
    edits.reverse();
    edits
}

/// One edit of what differs between two parts, the first of which stands at `start`.
fn edit(text: &str, start: usize, old: &str, new: &str, units: Units) -> Value {
    let head: usize = old.chars().zip(new.chars()).take_while(|(a, b)| a == b).map(|(c, _)| c.len_utf8()).sum();
    let ends = old[head..].chars().rev().zip(new[head..].chars().rev());
    let tail: usize = ends.take_while(|(a, b)| a == b).map(|(c, _)| c.len_utf8()).sum();
    let point = |at: usize| {
        let (line, character) = position(text, at, units);
        json!({ "line": line, "character": character })
    };
    let range = json!({ "start": point(start + head), "end": point(start + old.len() - tail) });
    json!({ "range": range, "text": new[head..new.len() - tail] })
}

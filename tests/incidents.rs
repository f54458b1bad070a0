//! Cases that became public, each stopped before the damage: `tests/incidents/*.md`.
//!
//! A page holds files (a fence with a language and a path), calls of an agent (`json AGENT EVENT`; `$ROOT` is the
//! repository), and texts as somebody has them open in an editor (`LANGUAGE edited PATH`). What the program answers stands in
//! the block behind: `answer` for the hook, `editor` for the server. `UPDATE=1` writes both; read the difference.

use crate::cli::program::tagout_reading;
use crate::cli::workshop::Workshop;
use crate::lsp::session::{Reads, Session};
use crate::pages::pages;
use serde_json::{Value, json};
use std::fmt::Write as _;

#[test]
fn each_is_stopped_before_the_damage() {
    assert!(pages("tests/incidents", replay) >= 20, "too little was replayed");
}

/// The page with every answer as it is given now, and how many there are.
fn replay(name: &str, page: &str) -> (String, usize) {
    let mut stage = Stage::default();
    let mut said = String::new();
    let mut shown = 0;
    let mut text = String::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let _ = writeln!(text, "{line}");
        let Some(info) = line.strip_prefix("```") else { continue };
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        let body: String = block.iter().map(|line| format!("{line}\n")).collect();
        match info.split(' ').collect::<Vec<_>>()[..] {
            ["answer" | "editor"] => {
                shown += 1;
                let _ = writeln!(text, "{said}```");
                continue;
            }
            ["json", agent, event] => said = stage.hook(agent, event, &body),
            [_, "edited", path] => said = stage.edited(path, &body),
            [_, path] => stage.file(path, &body),
            _ => panic!("{name}: what is ```{info}?"),
        }
        let _ = writeln!(text, "{body}```");
    }
    (text, shown)
}

/// The repository of a page.
#[derive(Default)]
struct Stage {
    files: Vec<(String, String)>,
    workshop: Option<Workshop>,
}

impl Stage {
    fn file(&mut self, path: &str, text: &str) {
        self.files.push((path.to_owned(), text.to_owned()));
    }

    /// Files are committed before anything happens to them.
    fn workshop(&mut self) -> &Workshop {
        let files: Vec<(&str, &str)> = self.files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        self.workshop.get_or_insert_with(|| Workshop::with(&files))
    }

    /// What the hook answers: the decision and what the agent is told.
    fn hook(&mut self, agent: &str, event: &str, payload: &str) -> String {
        let root = self.workshop().path().canonicalize().unwrap();
        let payload = payload.replace("$ROOT", &root.to_string_lossy());
        let ran = tagout_reading(&root, &["hook", "--agent", agent, "--event", event], &payload);
        let reply: Value = serde_json::from_str(&ran.out).unwrap_or_default();
        let decision = [
            reply.pointer("/hookSpecificOutput/permissionDecision"),
            reply.pointer("/decision"),
            reply.pointer("/permission"),
        ];
        let decision = decision.into_iter().flatten().find_map(Value::as_str);
        let decision = decision.unwrap_or(if ran.code == Some(2) { "deny" } else { "allow" });
        let reason = [
            reply.pointer("/hookSpecificOutput/permissionDecisionReason"),
            reply.pointer("/reason"),
            reply.pointer("/agentMessage"),
            reply.pointer("/agent_message"),
        ];
        let reason = reason.into_iter().flatten().find_map(Value::as_str).unwrap_or(&ran.err);
        let reason = reason.replace(root.to_string_lossy().as_ref(), "$ROOT");
        format!("{decision}\n{}", wrapped(reason.trim()))
    }

    /// What the server shows of a text that somebody has open.
    fn edited(&mut self, path: &str, text: &str) -> String {
        let root = self.workshop().path().canonicalize().unwrap();
        let uri = format!("file://{}", root.join(path).display());
        let mut session = Session::binary(Reads::All);
        session.initialize(json!({ "general": { "positionEncodings": ["utf-8"] } }));
        let language = match path.rsplit('.').next().unwrap_or_default() {
            "py" => "python",
            "sh" => "shellscript",
            "tf" => "terraform",
            "md" => "markdown",
            other => other,
        };
        let base = if root.join(path).is_file() { vec!["--base", path] } else { Vec::new() };
        let ask = ["check", "--stdin", "--path", path, "--scope", "changed", "--format", "jsonl"];
        let checked = tagout_reading(&root, &[&ask[..], &base[..]].concat(), text);
        session.open(&uri, language, text);
        let mut found = String::new();
        for one in session.diagnostics(&uri, |found| checked.out.is_empty() || !found.is_empty()) {
            let line = 1 + one["range"]["start"]["line"].as_u64().unwrap_or_default();
            let _ = writeln!(found, "{line}: {}", one["message"].as_str().unwrap_or_default());
        }
        found
    }
}

/// Lines of at most 110 characters; empty stays empty.
fn wrapped(text: &str) -> String {
    let mut wrapped = String::new();
    for line in text.lines().map(str::trim_end) {
        let mut width = 0;
        for word in line.split(' ') {
            if width > 0 && width + word.chars().count() > 110 {
                wrapped.push('\n');
                width = 0;
            }
            wrapped.push_str(if width > 0 { " " } else { "" });
            wrapped.push_str(word);
            width += word.chars().count() + 1;
        }
        wrapped.push('\n');
    }
    wrapped
}

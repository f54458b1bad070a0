//! One command line an agent is about to run, in a repository of a few files, and what it is told: `lines.toml`.

use crate::cli::program::tagout_reading;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    policy: String,
    /// The agent's name and event where it is not Claude Code.
    repository: Vec<Repository>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Repository {
    #[serde(default = "claude")]
    agent: String,
    #[serde(default)]
    policy: Option<String>,
    files: BTreeMap<String, String>,
    /// `verdict: reason`, of which the reason is a part of what is told; empty where nothing is.
    told: Vec<(String, String)>,
}

fn claude() -> String {
    "claude".to_owned()
}

fn told(folder: &Path, agent: &str, line: &str) -> String {
    let payload = serde_json::json!({
        "session_id": "s", "cwd": folder, "permission_mode": "default", "hook_event_name": "PreToolUse",
        "tool_name": "Bash", "tool_input": {"command": line},
    });
    let answer = tagout_reading(folder, &["hook", "--agent", agent, "--event", "PreToolUse"], &payload.to_string());
    match serde_json::from_str::<serde_json::Value>(&answer.out) {
        Ok(told) => {
            let told = &told["hookSpecificOutput"];
            format!("{}: {}", told["permissionDecision"].as_str().unwrap(), told["permissionDecisionReason"])
        }
        Err(_) if answer.code == Some(2) => format!("deny: {}", answer.err),
        Err(_) => String::new(),
    }
}

#[test]
fn a_line_is_told_what_it_comes_to() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/agents/lines.toml");
    let lines: Lines = toml::from_str(&fs::read_to_string(data).unwrap()).unwrap();
    let mut wrong = Vec::new();
    for repository in &lines.repository {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(".git")).unwrap();
        let policy = repository.policy.as_ref().unwrap_or(&lines.policy);
        let named = [("tagout.toml", policy.as_str())];
        let files = repository.files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        for (name, text) in named.into_iter().chain(files) {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        for (line, expected) in &repository.told {
            let line = line.replace("<root>", folder.path().canonicalize().unwrap().to_str().unwrap());
            let told = told(folder.path(), &repository.agent, &line);
            let (verdict, reason) = expected.split_once(": ").unwrap_or((expected, ""));
            let same = told.starts_with(verdict) && told.contains(reason) && told.is_empty() == verdict.is_empty();
            if !same {
                wrong.push(format!("{line}\n  expected {expected}\n  told     {told}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

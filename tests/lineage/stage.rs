//! The outside world of a scenario: a repository, plain git in it, agents whose hooks call the real program, and people of whom
//! nobody hears. No server runs.

use crate::cli::program::{Ran, ran, tagout, tagout_reading};
use crate::cli::workshop::git_command;
use serde_json::{Value, json};
use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

pub(super) struct Stage {
    folder: tempfile::TempDir,
    /// The work tree that is worked in.
    pub(super) here: PathBuf,
    /// Lines that agents left as they are, and who wrote in them: the truth, which the program never sees.
    declared: HashSet<String>,
}

impl Stage {
    /// An empty repository, with our hooks of git in it or without.
    pub(super) fn new(with_hooks: bool) -> Stage {
        let folder = tempfile::tempdir().unwrap();
        let here = folder.path().canonicalize().unwrap().join("shop");
        fs::create_dir_all(&here).unwrap();
        let stage = Stage { folder, here, declared: HashSet::new() };
        stage.git(&["init", "--quiet", "--initial-branch=main"]);
        if with_hooks {
            let installed = tagout(&stage.here, &["hooks", "install", "--agent", "git"]);
            assert_eq!(installed.code, Some(0), "{}{}", installed.out, installed.err);
        }
        stage
    }

    pub(super) fn enter(&mut self, folder: &str) {
        self.here = self.here.join(folder).canonicalize().unwrap();
        assert!(self.here.starts_with(self.folder.path().canonicalize().unwrap()));
    }

    pub(super) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.here.join(path)).unwrap()
    }

    /// Somebody writes a file, and nobody tells.
    pub(super) fn write(&self, path: &str, text: &str) {
        let path = self.here.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// An agent writes a file, and its hook tells both texts.
    pub(super) fn agent(&mut self, session: &str, path: &str, text: &str) {
        let before = fs::read_to_string(self.here.join(path)).ok();
        self.write(path, text);
        let old: HashSet<&str> = before.as_deref().unwrap_or_default().lines().collect();
        self.declared.extend(text.lines().filter(|line| !old.contains(line)).map(str::to_owned));
        let response = match &before {
            Some(before) => json!({"type": "update", "originalFile": before}),
            None => json!({"type": "create"}),
        };
        let payload = json!({
            "session_id": session, "cwd": self.here, "permission_mode": "default", "hook_event_name": "PostToolUse",
            "tool_name": "Write", "tool_input": {"file_path": self.here.join(path), "content": text},
            "tool_response": response,
        });
        let told =
            tagout_reading(&self.here, &["hook", "--agent", "claude", "--event", "PostToolUse"], &payload.to_string());
        assert_eq!((told.code, told.err.as_str()), (Some(0), ""), "{session} {path}");
    }

    pub(super) fn git(&self, arguments: &[&str]) -> String {
        let ran = self.try_git(arguments, "");
        assert_eq!(ran.code, Some(0), "git {arguments:?}: {}{}", ran.out, ran.err);
        ran.out
    }

    /// The same where it may fail, with something on standard input.
    pub(super) fn try_git(&self, arguments: &[&str], input: &str) -> Ran {
        let mut command = git_command(&self.here, arguments);
        command.env("GIT_EDITOR", "true").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // Git may end before it has read everything.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        ran(child.wait_with_output().unwrap())
    }

    pub(super) fn blame(&self, arguments: &[&str]) -> Ran {
        tagout(&self.here, &[&["blame"], arguments].concat())
    }

    /// Every line by whom its words say. What an agent left as it is has to be known; a line that was changed since may be
    /// unknown. Nobody else is named, and nobody is a person.
    pub(super) fn check(&self, arguments: &[&str], place: &str) {
        let told = self.blame(&[arguments, &["--json"]].concat());
        assert_eq!(told.code, Some(0), "{place}: {}", told.err);
        let told: Value = serde_json::from_str(&told.out).unwrap();
        assert_eq!(told["remarks"], json!([]), "{place}");
        for line in told["lines"].as_array().unwrap() {
            let text = line["text"].as_str().unwrap();
            let wanted = sessions(text);
            let origins = line["origins"].as_array().unwrap();
            assert!(origins.iter().all(|origin| origin["actor"]["kind"] == "ai"), "{place}: {line}");
            let found: BTreeSet<&str> =
                origins.iter().filter_map(|origin| origin["actor"]["session"].as_str()).collect();
            let lost = self.declared.contains(text) && found.is_empty() && !wanted.is_empty();
            assert!(!lost, "{place}: lost: {line}\n{}", self.blame(arguments).out);
            assert!(found.is_subset(&wanted), "{place}: wrong: {line}\n{}", self.blame(arguments).out);
        }
    }
}

/// Sessions whose words stand in a line: `P1`, `Q12`.
fn sessions(line: &str) -> BTreeSet<&str> {
    let words = line.split(|c: char| !c.is_ascii_alphanumeric());
    let tells = |word: &&str| {
        word.len() > 1 && word.starts_with(['P', 'Q']) && word[1..].bytes().all(|byte| byte.is_ascii_digit())
    };
    words.filter(tells).map(|word| &word[..1]).collect()
}

/// A command as a shell would split it, with single quotes.
pub(super) fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in command.split('\'').enumerate() {
        if at % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

/// A path of a scenario stays inside its folder.
pub(super) fn inside(path: &str) -> &str {
    assert!(Path::new(path).is_relative() && !path.contains(".."), "{path}");
    path
}

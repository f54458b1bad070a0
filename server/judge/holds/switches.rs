//! Commands that switch off what watches an agent, and words that make a text worth asking about when it cannot be
//! read.

use super::orders::of_a_person;
use crate::operations::shell::Command;
use crate::operations::{Act, Operation};

/// Options that no agent may use: program (`*` for any), option, what it switches off.
const OPTIONS: &[(&str, &str, &str)] = &[
    ("git", "--no-verify", "git hooks"),
    ("*", "--dangerously-skip-permissions", "the agent's permissions"),
    ("*", "--dangerously-bypass-approvals-and-sandbox", "the agent's approvals"),
    ("*", "--dangerously-bypass-hook-trust", "the agent's hooks"),
    ("*", "--allow-dangerously-skip-permissions", "the agent's permissions"),
    ("claude", "--safe-mode", "the agent's hooks"),
    ("claude", "--bare", "the agent's hooks"),
    ("gemini", "--yolo", "the agent's approvals"),
    ("codex", "--yolo", "the agent's approvals"),
];

/// Words that give such an order wherever they stand in a command.
const WORDS: &[(&str, &str)] = &[
    ("disableallhooks", "the agent's hooks"),
    ("core.hookspath", "git hooks"),
    ("core.fsmonitor", "what git runs"),
    ("bypasspermissions", "the agent's permissions"),
    ("tagout.sync", "the record of who wrote what for others"),
];

/// Variables that do the same when they are set.
const VARIABLES: &[(&str, &str)] = &[
    ("CLAUDE_CODE_SAFE_MODE", "the agent's hooks"),
    ("CLAUDE_CODE_SIMPLE", "the agent's hooks"),
    ("HUSKY", "git hooks"),
    ("HUSKY_SKIP_HOOKS", "git hooks"),
    ("GIT_CONFIG_GLOBAL", "git's own configuration"),
    ("GIT_CONFIG_COUNT", "git's own configuration"),
];

/// Programs that only show their words.
const TALKERS: &[&str] = &["echo", "printf", "grep", "rg", "cat", "man", "ag", "git-grep"];

/// What the operations switch off, in words.
pub fn switched_off(operations: &[Operation]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for operation in operations {
        let Act::Command(command) = &operation.act else { continue };
        for text in by(command) {
            if !found.contains(&text) {
                found.push(text);
            }
        }
    }
    found
}

fn by(command: &Command) -> Vec<String> {
    let mut found: Vec<String> = of_a_person(command).into_iter().collect();
    let mut tell = |what: &str, off: &str| found.push(format!("{what} switches {off} off"));
    for (name, _) in &command.environment {
        if let Some((name, off)) = VARIABLES.iter().find(|(variable, _)| variable == name) {
            tell(name, off);
        }
    }
    if TALKERS.contains(&command.program.as_str()) {
        return found;
    }
    for (name, _) in &command.options {
        let listed = |(program, option, _): &&(&str, &str, &str)| {
            (*program == "*" || *program == command.program) && option == name
        };
        if let Some((_, option, off)) = OPTIONS.iter().find(listed) {
            tell(option, off);
        }
    }
    if command.program != "git" {
        return found;
    }
    let subcommand = command.operands.first().map(|operand| operand.text.as_str());
    if subcommand == Some("commit") && command.options.iter().any(|(name, _)| name == "-n") {
        tell("git commit -n", "git hooks");
    }
    let reads = subcommand == Some("config")
        && (command.operands.len() < 3 || command.options.iter().any(|(name, _)| name.starts_with("--get")));
    for word in &command.words {
        let lower = word.text.to_ascii_lowercase();
        let given = WORDS.iter().find_map(|(order, off)| Some((lower.find(order)?, order.len(), off)));
        // Small letters have the same length, so the place in one is the place in the other.
        if let Some((at, length, off)) = given.filter(|_| !reads) {
            tell(word.text.get(at..at + length).unwrap_or(&word.text), off);
        }
    }
    found
}

/// Words of acts that take something away or switch it off, in lower case.
const DESTRUCTIVE: &[&str] = &[
    "delete",
    "destroy",
    "drop ",
    "truncate",
    "terminate",
    "purge",
    "wipe",
    "remove",
    "rm -",
    "--force",
    "prune",
    "reset --hard",
    "mkfs",
    "shred",
    "revoke",
    "disable",
    "--no-verify",
];

/// True for a text that speaks of taking something away: asked only where nothing better is known.
pub fn looks_destructive(text: &str) -> bool {
    let text = text.to_lowercase();
    DESTRUCTIVE.iter().any(|word| text.contains(word))
}

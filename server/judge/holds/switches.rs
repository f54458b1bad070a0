//! Commands that switch off what watches an agent, and words that make a text worth asking about when it cannot be
//! read.

use super::orders::{names_tagout, of_a_person};
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
    ("gemini", "--skip-trust", "the agent's permissions"),
    ("q", "--trust-all-tools", "the agent's permissions"),
    ("kiro-cli", "--trust-all-tools", "the agent's permissions"),
];

/// Words that do so one behind the other: program, the first, what the second begins with.
const PAIRS: &[(&str, &str, &str, &str)] = &[
    ("codex", "-c", "features.hooks=false", "the agent's hooks"),
    ("codex", "--config", "features.hooks=false", "the agent's hooks"),
    ("codex", "-c", "features.codex_hooks=false", "the agent's hooks"),
    ("codex", "--config", "features.codex_hooks=false", "the agent's hooks"),
    ("codex", "--disable", "hooks", "the agent's hooks"),
    ("codex", "--disable", "codex_hooks", "the agent's hooks"),
    ("q", "chat", "-a", "the agent's permissions"),
    ("kiro-cli", "chat", "-a", "the agent's permissions"),
];

/// Variables that have a program read other settings than those that are watched.
const SETTINGS: &[(&str, &str)] = &[("claude", "CLAUDE_CONFIG_DIR"), ("codex", "CODEX_HOME")];

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
    if ended(operations) {
        found.push("kill stops what watches the agent".to_owned());
    }
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

/// Each word with the one behind it, be they joined by `=`.
fn pairs(command: &Command) -> impl Iterator<Item = (&str, &str)> {
    let words = command.words.iter().map(|word| word.text.as_str());
    let joined = words.clone().filter_map(|word| word.split_once('=').filter(|(name, _)| name.starts_with('-')));
    words.clone().zip(words.skip(1)).chain(joined)
}

/// Settings of another file, or such as speak of hooks and permissions.
fn other_settings(command: &Command) -> bool {
    let given = pairs(command).filter(|(name, _)| *name == "--settings").map(|(_, value)| value.trim_start());
    let mut given = given.map(str::to_ascii_lowercase);
    given.any(|value| !value.starts_with('{') || value.contains("hook") || value.contains("permission"))
}

/// A process of ours that is looked up to be ended.
fn ended(operations: &[Operation]) -> bool {
    let commands = || {
        operations.iter().filter_map(|operation| match &operation.act {
            Act::Command(command) => Some(command),
            _ => None,
        })
    };
    let lists = commands().any(|command| command.program == "ps");
    let looks = |command: &&Command| match command.program.as_str() {
        "pgrep" | "pidof" => names_tagout(command),
        "grep" => lists && names_tagout(command),
        _ => false,
    };
    // Signal 0 only asks whether it runs.
    let ends = |command: &&Command| command.program == "kill" && !command.words.iter().any(|word| word.text == "-0");
    commands().any(|command| looks(&command)) && commands().any(|command| ends(&command))
}

fn by(command: &Command) -> Vec<String> {
    let mut found: Vec<String> = of_a_person(command).into_iter().collect();
    let mut tell = |what: &str, off: &str| found.push(format!("{what} switches {off} off"));
    for (name, _) in &command.environment {
        if let Some((name, off)) = VARIABLES.iter().find(|(variable, _)| variable == name) {
            tell(name, off);
        }
    }
    for (name, _) in &command.environment {
        if SETTINGS.iter().any(|(program, variable)| command.program == *program && variable == name) {
            tell(name, "the agent's hooks");
        }
    }
    for (first, second) in pairs(command) {
        let listed = |(program, one, other, _): &&(&str, &str, &str, &str)| {
            *program == command.program && *one == first && second.starts_with(other)
        };
        if let Some((program, one, other, off)) = PAIRS.iter().find(listed) {
            tell(&format!("{program} {one} {other}"), off);
        }
    }
    if command.program == "claude" && other_settings(command) {
        tell("claude --settings", "the agent's hooks");
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

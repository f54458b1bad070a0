//! Commands in tables of tasks that a tool of a TOML file runs, `[tool.hatch.envs.ci.scripts]`, `[tool.poe.tasks]`, and
//! scripts that configuration holds as files.

use super::leaves::{self, Leaf};
use super::statements;
use crate::facts::{Placed, Value};
use crate::language;
use crate::operations::Operation;
use crate::operations::shell::{self, Start};
use crate::operations::steps;

/// Names of tables whose entries are command lines.
const TABLES: &[&str] = &["scripts", "tasks", "jobs", "recipes", "hooks", "processes", "commands"];
/// Keys, in whatever table, whose texts are command lines.
const KEYS: &[&str] = &[
    "sequence",
    "composite",
    "parallel",
    "pre-build",
    "pre-release-hook",
    "pre_bump_hooks",
    "post_bump_hooks",
    "pre_cmd",
    "post_cmd",
    "full_bin",
    "pre_build_script",
    "post_build_script",
    "pre_clone_script",
    "pre_get_sources_script",
    "runner",
    "setup",
    "startup",
    "pre-install-commands",
    "post-install-commands",
    "before-script",
    "build-command",
    "start-command",
];
/// Keys that say something about a task instead of what it runs.
const ABOUT: &[&str] =
    &["help", "description", "desc", "depends", "depends_on", "deps", "dir", "cwd", "alias", "sources", "outputs"];
/// Keys that are read as shell text, or as a list of words, wherever they stand.
const READ: &[&str] =
    &["run", "cmd", "shell", "command", "script", "commands", "cmds", "args", "preinstall", "postinstall"];
/// Tables of names of functions, which no shell reads.
const ENTRY_POINTS: &[&str] = &["project.", "tool.poetry.scripts"];

/// What a file does that is the value of a key: `run.sh` of a ConfigMap, `content` that begins as a script does.
pub(super) fn of_file(kind: &str, around: &str, leaf: &Leaf<'_>) -> Vec<Operation> {
    let Value::Text(text) = leaf.value else { return Vec::new() };
    let name = leaf.path.rsplit('.').next().unwrap_or_default();
    let holds_files = matches!(kind, "ConfigMap" | "Secret") || name == "content";
    let written = text.shown();
    let first = written.lines().next().unwrap_or_default();
    let program = first.rsplit(['/', ' ']).next().unwrap_or_default();
    let begins = holds_files && first.starts_with("#!") && steps::reads_shell(program);
    if !(begins || matches!(name, "sh" | "bash") && written.contains('\n')) {
        return Vec::new();
    }
    match (statements::lines(around, leaf.span), language::by_id("bash")) {
        // A here-document ends where its word stands alone, so its lines must not be indented.
        (Some(lines), Some(bash)) if !written.contains("<<") => shell::script_at(bash, around, lines, Start::default()),
        _ => shell::command_line(&written, Some(leaf.span), &Start::default()),
    }
}

/// Adds what the tasks of a document run.
pub(super) fn commands(items: &[Placed], out: &mut Vec<Operation>) {
    for leaf in items.iter().flat_map(|placed| leaves::below(placed, 0)) {
        let Value::Text(text) = leaf.value else { continue };
        let steps: Vec<&str> = leaf.path.split('.').collect();
        let Some((key, tables)) = steps.split_last() else { continue };
        let in_table = tables.len() > 1 && tables.iter().rev().take(2).any(|table| TABLES.contains(table));
        let entry = ENTRY_POINTS.iter().any(|table| leaf.path.starts_with(table));
        if !(in_table || KEYS.contains(key)) || entry || ABOUT.contains(key) || READ.contains(key) {
            continue;
        }
        out.extend(shell::command_line(&text.shown(), Some(leaf.span), &Start::default()));
    }
}

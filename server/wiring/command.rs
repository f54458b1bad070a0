//! The command line that an agent's settings hold: how it is written, and how it is known again.

use crate::operations::shell;

/// What the wrapper says where the program cannot run. No quotes may stand in it.
const SILENT: &str = "tagout could not run, so this is stopped. It is not an error of the tool; a person should run: tagout hooks doctor";

/// The shell command by which `agent` calls us at `event`. With `closed`, anything but an answer stops the tool: a
/// missing program, a crash, a signal. Exit code 2 needs a text beside it, or some agents run the tool.
pub(super) fn line(program: &str, agent: &str, event: &str, closed: bool) -> String {
    let call = format!("{} hook --agent {agent} --event {event}", quoted(program));
    if !closed {
        return call;
    }
    format!("{call} || {{ [ $? -eq 2 ] || echo '{SILENT}' >&2; exit 2; }}")
}

/// The same as words.
pub(super) fn words(program: &str, agent: &str, event: &str) -> Vec<String> {
    [program, "hook", "--agent", agent, "--event", event].map(str::to_owned).to_vec()
}

/// True of a text of settings that is such a command, whoever wrote it and wherever the program stood.
pub fn is_ours(text: &str) -> bool {
    program(text).is_some()
}

/// The program that a command of ours starts.
pub fn program(text: &str) -> Option<String> {
    before(text, " hook --agent ")
}

/// The program that a line of a git hook of ours starts.
pub(super) fn checker(text: &str) -> Option<String> {
    before(text, " check --gate ")
}

fn before(text: &str, rest: &str) -> Option<String> {
    let (before, _) = text.split_once(rest)?;
    let before = before.trim();
    let program = match before.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        Some(inside) => inside.replace("'\\''", "'"),
        None => before.trim_matches('"').to_owned(),
    };
    let name = program.rsplit(['/', '\\']).next().unwrap_or_default();
    matches!(name, "tagout" | "tagout.exe").then_some(program)
}

/// As one word of a POSIX shell.
pub fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '_' | '-' | '+');
    if !word.is_empty() && word.chars().all(plain) { word.to_owned() } else { shell::quoted(word) }
}

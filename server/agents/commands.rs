//! Command lines in the input of a tool that nobody described: one text, a list of words, a program beside its arguments,
//! a program of another language, what is typed into a program that runs. It must not know what any of them does.

use super::ToolAct;
use super::guess::words;
use super::payload::{COMMANDS, Fields};
use crate::operations::shell::quoted;

/// Names of the words behind a program.
pub(super) const LISTS: &[&str] = &["args", "arguments", "argv"];

/// Names of a program whose words stand beside it.
const PROGRAMS: &[&str] = &["program", "executable", "binary", "command", "cmd"];

/// Names of lists of command lines.
const LINES: &[&str] = &["commands", "cmds", "scripts"];

/// Words in the name of a tool that runs what it is given.
const RUNS: &[&str] = &["run", "runs", "exec", "execute", "eval", "evaluate", "interpreter", "repl", "sandbox"];

/// Words in the name of a tool that only looks at code.
const LOOKS: &[&str] = &["format", "lint", "check", "parse", "explain", "analyze", "review", "validate", "search"];

/// Words in the name of a tool that types into a program.
const TYPES: &[&str] = &["process", "terminal", "stdin", "shell", "pty", "tmux"];

/// Names of what is typed.
const TYPED: &[&str] = &["input", "stdin", "keys", "chars"];

/// Languages by the words that name them, and how their interpreter is handed a program.
const LANGUAGES: &[(&[&str], &str)] = &[
    (&["bash", "sh", "shell", "zsh"], "bash -c"),
    (&["javascript", "js", "node", "typescript", "ts"], "node -e"),
    (&["ruby", "rb"], "ruby -e"),
    (&["perl"], "perl -e"),
    (&["php"], "php -r"),
    (&["powershell", "pwsh"], "pwsh -Command"),
    (&["python", "py", "python3", "ipython", "jupyter"], "python3 -c"),
];

/// The command lines that an input has.
pub(super) fn lines(input: &Fields) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, list) in input.texts() {
        if LINES.contains(&name) || (COMMANDS.contains(&name) && is_lines(&list)) {
            lines.extend(list.iter().map(|line| (*line).to_owned()));
        } else if COMMANDS.contains(&name) {
            lines.push(of_words(&list));
        }
    }
    let list = listed(input);
    match PROGRAMS.iter().find_map(|name| input.text(name)) {
        Some(program) if !list.is_empty() => {
            lines.retain(|line| line != program);
            lines.push(format!("{program} {}", of_words(&list)));
        }
        None if input.has("argv") => lines.push(of_words(&list)),
        _ => {}
    }
    lines.retain(|line| !line.trim().is_empty());
    lines
}

/// The words behind a program, where they are a list of their own.
pub(super) fn listed(input: &Fields) -> Vec<&str> {
    LISTS.iter().map(|name| input.words(name)).find(|words| !words.is_empty()).unwrap_or_default()
}

/// A list that begins with more than one word has a line in each place; else it is one line. A text alone is as it is.
fn is_lines(list: &[&str]) -> bool {
    list.len() == 1 || list.first().is_some_and(|first| first.trim().contains(char::is_whitespace))
}

/// One line of words, quoted where they need it.
pub(super) fn of_words(words: &[&str]) -> String {
    let plain = |word: &str| {
        !word.is_empty() && word.chars().all(|letter| letter.is_alphanumeric() || "-_.:/=@,+".contains(letter))
    };
    let word = |word: &&str| if plain(word) { (*word).to_owned() } else { quoted(word) };
    words.iter().map(word).collect::<Vec<_>>().join(" ")
}

/// Programs that a call hands to an interpreter, and lines that it types into a program that runs.
pub(super) fn handed(tool: &[String], input: &Fields) -> Vec<ToolAct> {
    let has = |list: &[&str]| tool.iter().any(|word| list.contains(&word.as_str()));
    let mut acts = Vec::new();
    for (name, list) in input.texts() {
        let field = words(name);
        let of_code = field.last().is_some_and(|last| last == "code");
        let said = field.len() > 1 && language(&field).is_some();
        if of_code && (has(RUNS) || (said && !has(LOOKS))) {
            let told = input.first(&["language", "lang", "runtime", "kernel"]).map(words).unwrap_or_default();
            let told = [field.as_slice(), &told, tool].into_iter().find_map(language).unwrap_or("python3 -c");
            acts.extend(
                list.iter().map(|code| ToolAct::Command { text: format!("{told} {}", quoted(code)), folder: None }),
            );
        } else if TYPED.contains(&name) && has(TYPES) {
            acts.extend(list.iter().flat_map(|text| typed(text)));
        }
    }
    acts
}

/// What is typed into a program that runs already. Which one that is nobody says, so it is what it would be in each: a shell, a
/// database, an interpreter.
pub(super) fn typed(text: &str) -> Vec<ToolAct> {
    let mut acts = vec![ToolAct::command(text)];
    // A key or an answer says nothing in a language.
    if text.split_whitespace().nth(1).is_some() || text.contains('(') || text.trim().len() > 4 {
        acts.push(ToolAct::Statement(text.to_owned()));
        let others = ["python3 -c", "ruby -e", "mongosh --eval"].map(|program| format!("{program} {}", quoted(text)));
        let redis = text.lines().map(|line| format!("redis-cli {line}"));
        acts.extend(others.into_iter().chain(redis).map(|line| ToolAct::command(&line)));
    }
    acts
}

fn language(words: &[String]) -> Option<&'static str> {
    let named = |names: &&(&[&str], &str)| words.iter().any(|word| names.0.contains(&word.as_str()));
    LANGUAGES.iter().find(named).map(|(_, line)| *line)
}

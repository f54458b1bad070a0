//! Hooks of git: a marked part in a shell script, first in it, so that what the script did before it still does.

use super::text::{digest, written};
use super::{Change, Left, Receipt, Refusal, command, splice};

/// The hooks we have a part in.
pub const HOOKS: [&str; 3] = ["pre-commit", "commit-msg", PUSH];

const PUSH: &str = "pre-push";

const BEGIN: &str = "# >>> tagout: written by `tagout hooks install`, taken out by `tagout hooks uninstall`\n";
const END: &str = "# <<< tagout\n";
const SHELL: &str = "#!/bin/sh\n";

/// Puts our part into the script `now` of the hook `name`.
pub fn install(name: &str, now: Option<&str>, program: &str, receipt: Option<&Receipt>) -> Result<Change, Refusal> {
    let part = part(name, program);
    let existed = receipt.map_or(now.is_some(), |receipt| receipt.existed && now.is_some());
    let Some(now) = now else { return Ok(written(format!("{SHELL}{part}"), false, Vec::new())) };
    if now.contains(&part) {
        return Ok(Change::Nothing);
    }
    let before = without(now);
    let end = before.find('\n').map_or(before.len(), |end| end + 1);
    if !is_shell(&before[..end]) {
        return Err(Refusal::Foreign);
    }
    let line = if before[..end].ends_with('\n') { "" } else { "\n" };
    let (text, puts) = splice::insert(&before, vec![splice::Insertion { at: end, text: format!("{line}{part}") }]);
    Ok(written(text, existed, puts))
}

/// Takes our part out of the script `now`.
pub fn uninstall(now: &str, receipt: Option<&Receipt>) -> Left {
    let known = receipt.filter(|receipt| receipt.digest == digest(now));
    if let Some(before) = known.filter(|receipt| receipt.existed).and_then(|receipt| splice::undo(now, &receipt.puts)) {
        return Left::Text(before);
    }
    let before = without(now);
    if before == now {
        Left::Same
    } else if before == SHELL && receipt.is_none_or(|receipt| !receipt.existed) {
        Left::Gone
    } else {
        Left::Text(before)
    }
}

/// The program that our part in `text` starts.
pub fn installed(text: &str) -> Option<String> {
    let part = text.split_once(BEGIN)?.1.split_once(END)?.0;
    part.lines().find_map(command::checker)
}

/// The script `text` up to the end of our part, which a test may run.
pub fn up_to_ours(text: &str) -> Option<&str> {
    let start = text.find(BEGIN)?;
    let end = start + text[start..].find(END)? + END.len();
    text.get(..end)
}

/// What stops git where it stands in a script of another language, for messages.
pub fn call(name: &str, program: &str) -> String {
    let pushed = if name == PUSH { " --pushed" } else { "" };
    format!("{} check --gate {}{pushed}", command::quoted(program), gate(name))
}

/// What is held at the gate stops git. Where the question cannot be answered git goes on, told so: the gate in CI asks
/// again, and a tool that is gone must not keep people from saving their work.
fn part(name: &str, program: &str) -> String {
    let call = call(name, program);
    let check = format!("{call} </dev/null || [ $? -ne 1 ] || exit 1");
    // A merge runs no pre-commit; every other commit has been asked about there.
    let check = match name {
        "commit-msg" => format!("[ ! -e \"$(git rev-parse --git-path MERGE_HEAD)\" ] || {{\n{check}\n}}"),
        // Git tells what is pushed on the input, once; whatever stands behind our part may want to read it, too. Who wrote
        // what goes along with what is pushed, and a push goes on without it.
        PUSH => format!(
            "tagout_pushed=$(cat)\n\
             {call} <<TAGOUT || [ $? -ne 1 ] || exit 1\n$tagout_pushed\nTAGOUT\n\
             {} sync --hook \"${{1-}}\" </dev/null || :\n\
             exec <<TAGOUT\n$tagout_pushed\nTAGOUT",
            command::quoted(program)
        ),
        _ => check,
    };
    format!("{BEGIN}{check}\n{END}")
}

fn gate(name: &str) -> &'static str {
    if name == PUSH { "push" } else { "commit" }
}

fn without(text: &str) -> String {
    let found = text.find(BEGIN).and_then(|start| Some((start, start + text[start..].find(END)? + END.len())));
    found.map_or_else(|| text.to_owned(), |(start, end)| format!("{}{}", &text[..start], &text[end..]))
}

/// True of a first line that names a shell we can write for.
fn is_shell(line: &str) -> bool {
    let Some(words) = line.strip_prefix("#!") else { return false };
    let names = words.split_whitespace().map(|word| word.rsplit('/').next().unwrap_or_default());
    names.into_iter().any(|name| ["sh", "bash", "dash", "ksh", "zsh"].contains(&name))
}

//! Which files a command writes or takes away, and in which tier it acts. A shell is an editor too.

use crate::operations::shell::{Command, Resolved};
use crate::operations::{Act, Operation};
use crate::policy::{Case, Policy, Tier, canonical};

/// A file or folder that is written or taken away.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Touch {
    /// From the root of the repository, or absolute, or `~/…`; unknown parts are `…`.
    pub path: String,
    /// It goes, with everything below it.
    pub removes: bool,
    /// The whole new text, where the command carries it: a here-document, `echo … > file`.
    pub text: Option<String>,
}

/// More words than this of one command are not looked at as paths.
const MAX_WORDS: usize = 256;

/// The files that operations touch, in their order. `start` is the folder they start in, from the root.
pub fn touches_of(operations: &[Operation], start: &str) -> Vec<Touch> {
    let mut touches: Vec<Touch> = Vec::new();
    for operation in operations {
        let Act::Command(command) = &operation.act else { continue };
        let place = |path: &str| joined(start, operation.place.folder.as_deref(), path);
        for (path, removes, text) in written(command) {
            let touch = Touch { path: place(path), removes, text };
            if !touches.contains(&touch) {
                touches.push(touch);
            }
        }
    }
    touches
}

/// The strictest tier that an operation acts in: by its environment, the folder it runs in, or a path among its words.
pub fn tier_of_operation<'p>(policy: &'p Policy, start: &str, operation: &Operation) -> Option<&'p Tier> {
    let environment = policy.environment_of(&operation.place.selectors).map(|(_, tier)| tier);
    let Act::Command(command) = &operation.act else { return environment };
    let folder = joined(start, operation.place.folder.as_deref(), "");
    let values = command.options.iter().filter_map(|(_, value)| value.as_ref());
    let words = command.words.iter().chain(&command.operands).chain(values).take(MAX_WORDS);
    let paths = words.map(|word| word.text.as_str()).filter(|word| word.contains(['/', '.']) && !word.contains("://"));
    paths
        .chain(written(command).into_iter().map(|(path, ..)| path))
        .filter_map(|path| policy.tier_within(&joined(&folder, None, path)))
        .chain(policy.tier_of_folder(&folder))
        .chain(environment)
        .min_by_key(|tier| tier.rank)
}

type Written<'a> = (&'a str, bool, Option<String>);

/// Paths as the command names them, whether they go, and what they will hold where that is known.
fn written(command: &Command) -> Vec<Written<'_>> {
    let mut paths: Vec<Written<'_>> = Vec::new();
    let body = body(command);
    for (operator, target) in &command.redirects {
        if operator.contains('>') && !target.text.starts_with('&') && !target.text.starts_with("/dev/") {
            let whole = body.clone().filter(|_| operator.trim_start_matches('1') == ">");
            paths.push((&target.text, false, whole));
        }
    }
    let operands = || command.operands.iter().take(MAX_WORDS).map(|operand| operand.text.as_str());
    let has = |names: &[&str]| command.options.iter().any(|(name, _)| names.contains(&name.as_str()));
    match command.program.as_str() {
        "tee" => {
            let whole = command.input.as_ref().filter(|input| input.known && !has(&["-a", "--append"]));
            paths.extend(operands().map(|path| (path, false, whole.map(|input| input.text.clone()))));
        }
        "rm" | "rmdir" | "unlink" | "shred" | "truncate" | "trash" => {
            paths.extend(operands().map(|path| (path, true, None)));
        }
        // The mode or owner is an operand as well, or looks like an option; it names no file either way.
        "chmod" | "chown" | "chattr" | "chgrp" => paths.extend(operands().map(|path| (path, true, None))),
        "mv" => {
            let last = command.operands.len().saturating_sub(1);
            paths.extend(operands().enumerate().map(|(at, path)| (path, at < last, None)));
            paths.extend(target_folder(command).map(|path| (path, false, None)));
        }
        "cp" | "install" | "ln" | "rsync" => {
            paths.extend(operands().skip(1).last().map(|path| (path, false, None)));
            paths.extend(target_folder(command).map(|path| (path, false, None)));
        }
        "touch" | "mkdir" | "patch" => paths.extend(operands().map(|path| (path, false, None))),
        "sed" if in_place(command) => paths.extend(operands().map(|path| (path, false, None))),
        "perl" | "ruby" if in_place(command) => paths.extend(operands().map(|path| (path, false, None))),
        "dd" => paths.extend(operands().filter_map(|word| word.strip_prefix("of=")).map(|path| (path, false, None))),
        "git" => paths.extend(by_git(command)),
        "curl" | "wget" => {
            let outputs = command.options.iter().filter(|(name, _)| matches!(name.as_str(), "-o" | "--output" | "-O"));
            paths.extend(outputs.filter_map(|(_, value)| Some((value.as_ref()?.text.as_str(), false, None))));
        }
        _ => {}
    }
    paths.retain(|(path, ..)| !path.is_empty() && *path != "…");
    paths
}

/// `git rm`, `git mv`, `git checkout -- …`, `git restore …` change files of the work tree.
fn by_git(command: &Command) -> Vec<Written<'_>> {
    let mut operands = command.operands.iter().map(|operand| operand.text.as_str());
    let removes = match operands.next() {
        Some("rm" | "mv") => true,
        Some("checkout" | "restore") => false,
        _ => return Vec::new(),
    };
    operands.take(MAX_WORDS).map(|path| (path, removes, None)).collect()
}

fn in_place(command: &Command) -> bool {
    let written = |word: &Resolved| word.text.starts_with("-i") || word.text.starts_with("--in-place");
    command.options.iter().any(|(name, _)| name == "-i" || name == "--in-place") || command.words.iter().any(written)
}

fn target_folder(command: &Command) -> Option<&str> {
    let named = command.options.iter().find(|(name, _)| name == "-t" || name == "--target-directory")?;
    named.1.as_ref().map(|value| value.text.as_str())
}

/// What `cat`, `echo` and `printf` write, where it is known.
fn body(command: &Command) -> Option<String> {
    match command.program.as_str() {
        "cat" | "" if command.operands.is_empty() => {
            command.input.as_ref().filter(|input| input.known).map(|input| input.text.clone())
        }
        "echo" if command.operands.iter().all(|operand| operand.known) => {
            let words: Vec<&str> = command.operands.iter().map(|operand| operand.text.as_str()).collect();
            Some(words.join(" ") + "\n")
        }
        _ => None,
    }
}

/// `path` as it counts from the root: absolute and home paths stay as they are, a folder that is not known is `…`.
fn joined(start: &str, folder: Option<&str>, path: &str) -> String {
    let absolute =
        |path: &str| path.starts_with(['/', '~']) || path.get(1..3) == Some(":\\") || path.get(1..3) == Some(":/");
    let mut whole = String::new();
    for part in [start, folder.unwrap_or(""), path] {
        if absolute(part) {
            whole.clear();
        } else if !whole.is_empty() && !part.is_empty() {
            whole.push('/');
        }
        whole.push_str(part);
    }
    if absolute(&whole) { whole } else { canonical(&whole, Case::Exact) }
}

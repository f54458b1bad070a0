//! Which files a command writes or takes away, as it names them.

use crate::operations::shell::{Command, Resolved};
use std::borrow::Cow;

/// More words than this of one command are not looked at as paths.
pub(super) const MAX_WORDS: usize = 256;

/// A path, whether it goes, and what it will hold where that is known.
pub(super) type Written<'a> = (Cow<'a, str>, bool, Option<String>);

/// The files that a command writes or takes away.
pub(super) fn written(command: &Command) -> Vec<Written<'_>> {
    let mut paths: Vec<Written<'_>> = Vec::new();
    let body = body(command);
    for (operator, target) in &command.redirects {
        if operator.contains('>') && !target.text.starts_with('&') && !target.text.starts_with("/dev/") {
            let whole = body.clone().filter(|_| operator.trim_start_matches('1') == ">");
            paths.push((Cow::Borrowed(&target.text), false, whole));
        }
    }
    let has = |names: &[&str]| command.options.iter().any(|(name, _)| names.contains(&name.as_str()));
    let all = |removes: bool| operands(command).map(move |path| (Cow::Borrowed(path), removes, None));
    let one = |path: Option<&'_ str>| path.map(|path| (Cow::Owned(path.to_owned()), false, None));
    match command.program.as_str() {
        "tee" => {
            let whole = command.input.as_ref().filter(|input| input.known && !has(&["-a", "--append"]));
            let text = whole.map(|input| input.text.clone());
            paths.extend(operands(command).map(|path| (Cow::Borrowed(path), false, text.clone())));
        }
        "rm" | "rmdir" | "unlink" | "shred" | "truncate" | "trash" => paths.extend(all(true)),
        // The mode or owner is an operand as well, or looks like an option; it names no file either way.
        "chmod" | "chown" | "chattr" | "chgrp" => paths.extend(all(true)),
        "mv" => {
            let sources =
                command.operands.len() - usize::from(target_folder(command).is_none()).min(command.operands.len());
            paths.extend(all(true).take(sources));
            paths.extend(copied(command));
        }
        "cp" | "install" | "ln" | "rsync" | "scp" => paths.extend(copied(command)),
        "touch" | "mkdir" | "patch" | "sponge" | "ed" | "ex" => paths.extend(all(false)),
        "vim" | "nvim" | "vi" | "emacs" | "nano" | "pico" | "micro" if !has(&["-R", "--view"]) => {
            paths.extend(all(false))
        }
        "sed" | "perl" | "ruby" | "yq" | "awk" | "gawk" if in_place(command) => paths.extend(all(false)),
        // What comes out of an archive may be any file below.
        "tar" | "bsdtar" if extracts(command) => paths.extend(one(Some("./…"))),
        "unzip" => {
            let folder = option(command, &["-d"]).unwrap_or(".");
            paths.push((below(folder, "…"), false, None));
        }
        "find" => paths.extend(found(command)),
        "sort" => paths.extend(one(option(command, &["-o", "--output"]))),
        "openssl" => paths.extend(one(option(command, &["-out"]))),
        "dd" => {
            let words = command.words.iter().take(MAX_WORDS).filter_map(|word| word.text.strip_prefix("of="));
            paths.extend(words.map(|path| (Cow::Borrowed(path), false, None)));
        }
        "git" => paths.extend(by_git(command)),
        "curl" | "wget" => {
            paths.extend(one(option(command, &["-o", "--output", "-O", "--output-document"])));
            let folder = option(command, &["-P", "--directory-prefix", "--output-dir"]);
            paths.extend(folder.map(|folder| (below(folder, "…"), false, None)));
        }
        _ => {}
    }
    paths.retain(|(path, ..)| !path.is_empty() && *path != "…");
    paths
}

fn operands(command: &Command) -> impl Iterator<Item = &str> {
    command.operands.iter().take(MAX_WORDS).map(|operand| operand.text.as_str())
}

/// Where copies arrive: under the last name or, when that is a folder, in it under their own.
fn copied(command: &Command) -> Vec<Written<'_>> {
    let mut sources: Vec<&str> = operands(command).collect();
    let named = target_folder(command);
    let Some(to) = named.or_else(|| if sources.len() > 1 { sources.pop() } else { None }) else { return Vec::new() };
    let mut paths = vec![(Cow::Borrowed(to), false, None)];
    for source in sources {
        // `rsync a/ b` copies what is in `a`.
        let name = match source.rsplit('/').next() {
            Some("" | "." | "*") | None => "…",
            Some(name) => name,
        };
        paths.push((below(to, name), false, None));
    }
    paths
}

fn below(folder: &str, name: &str) -> Cow<'static, str> {
    Cow::Owned(format!("{}/{name}", folder.trim_end_matches('/')))
}

/// `git rm`, `git mv`, `git checkout -- …`, `git restore …` change files of the work tree.
fn by_git(command: &Command) -> Vec<Written<'_>> {
    let mut operands = operands(command);
    let removes = match operands.next() {
        Some("rm" | "mv") => true,
        Some("checkout" | "restore") => false,
        _ => return Vec::new(),
    };
    operands.map(|path| (Cow::Borrowed(path), removes, None)).collect()
}

/// What `find … -delete`, or `-exec` with a program that writes, takes: everything below where it starts, or what has the name it asks
/// for. What has one of many names is most often litter.
fn found(command: &Command) -> Vec<Written<'_>> {
    const WRITERS: [&str; 8] = ["rm", "mv", "unlink", "shred", "truncate", "chmod", "chown", "sed"];
    let words: Vec<&str> = command.words.iter().take(MAX_WORDS).map(|word| word.text.as_str()).collect();
    let behind = |flags: &'static [&str]| {
        let pairs = words.iter().zip(words.iter().skip(1));
        pairs.filter(|(flag, _)| flags.contains(flag)).map(|(_, word)| *word).collect::<Vec<_>>()
    };
    let runs = behind(&["-exec", "-execdir", "-ok", "-okdir"]);
    if !words.contains(&"-delete") && !runs.iter().any(|program| WRITERS.contains(program)) {
        return Vec::new();
    }
    let starts = words.iter().take_while(|word| !word.starts_with(['-', '(', '!'])).copied();
    let names = behind(&["-name", "-iname", "-path", "-ipath", "-wholename"]);
    let mut paths = Vec::new();
    for start in starts {
        let known = names.iter().filter(|name| !name.contains(['*', '?', '[']));
        paths.extend(known.map(|name| (below(start, name), true, None)));
        if names.is_empty() {
            paths.push((Cow::Borrowed(start), true, None));
        }
    }
    paths
}

fn in_place(command: &Command) -> bool {
    let written = |word: &Resolved| word.text.starts_with("-i") || word.text.starts_with("--in-place");
    command.options.iter().any(|(name, _)| name == "-i" || name == "--in-place") || command.words.iter().any(written)
}

fn target_folder(command: &Command) -> Option<&str> {
    option(command, &["-t", "--target-directory"]).filter(|_| !matches!(command.program.as_str(), "rsync" | "scp"))
}

/// The value of the first of these options.
fn option<'c>(command: &'c Command, names: &[&str]) -> Option<&'c str> {
    let given = command.options.iter().find(|(name, _)| names.contains(&name.as_str()))?;
    given.1.as_ref().map(|value| value.text.as_str())
}

/// `tar xf …`, `tar -x …`: the old style has its letters in the first word.
fn extracts(command: &Command) -> bool {
    let letters = |word: &Resolved| !word.text.starts_with("--") && word.text.contains('x') && !word.text.contains('/');
    command.options.iter().any(|(name, _)| name == "-x" || name == "--extract" || name == "--get")
        || command.words.first().is_some_and(letters)
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

//! Which files a command writes or takes away, as it names them.

use super::substitutes::{self, Edit};
use super::{Command, Resolved};
use std::borrow::Cow;

/// More words than this of one command are not looked at as paths.
pub const MAX_WORDS: usize = 256;

/// A file that a command writes or takes away.
#[derive(Clone, Debug, PartialEq)]
pub struct Written<'a> {
    pub path: Cow<'a, str>,
    pub how: How,
    /// What it will hold, where that is known.
    pub text: Option<String>,
    /// What becomes of its text, where that can be worked out.
    pub edit: Option<Edit>,
}

/// What happens to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// What stood there is written over.
    Replaces,
    /// Something is added to it.
    Appends,
    /// It is there afterwards, with nothing in it.
    Empties,
    /// A part of it is changed, or it is made.
    Changes,
    /// It goes, with everything below it.
    Removes,
    /// As before, for each of the many that a search finds under a name with wildcards, which are litter most often.
    Finds,
}

/// Devices that keep nothing.
const NOWHERE: &[&str] = &["/dev/null", "/dev/stdout", "/dev/stderr", "/dev/tty", "/dev/zero", "/dev/full"];

/// The files that a command writes or takes away.
pub fn written(command: &Command) -> Vec<Written<'_>> {
    let mut paths: Vec<Written<'_>> = Vec::new();
    for (operator, target) in &command.redirects {
        let nowhere = NOWHERE.contains(&target.text.as_str()) || target.text.starts_with("/dev/fd/");
        if operator.contains('>') && !target.text.starts_with('&') && !nowhere {
            let plain = operator.trim_start_matches(['1', '&']);
            let whole = body(command).filter(|_| operator.trim_start_matches('1') == ">");
            let how = match plain {
                ">>" => How::Appends,
                ">" | ">|" if prints_nothing(command) => How::Empties,
                ">" | ">|" => How::Replaces,
                _ => How::Changes,
            };
            paths.push(Written { path: Cow::Borrowed(&target.text), how, text: whole, edit: None });
        }
    }
    let has = |names: &[&str]| command.options.iter().any(|(name, _)| names.contains(&name.as_str()));
    let all = |how: How| operands(command).map(move |path| plain(Cow::Borrowed(path), how));
    let one = |path: Option<&'_ str>, how: How| path.map(|path| plain(Cow::Owned(path.to_owned()), how));
    match command.program.as_str() {
        "tee" => {
            let adds = has(&["-a", "--append"]);
            let whole = command.input.as_ref().filter(|input| input.known && !adds);
            let text = whole.map(|input| input.text.clone());
            let nothing = command.redirects.iter().any(|(operator, file)| operator == "<" && file.text == "/dev/null");
            let how = match (adds, nothing) {
                (true, _) => How::Appends,
                (false, true) => How::Empties,
                (false, false) => How::Replaces,
            };
            paths.extend(all(how).map(|path| Written { text: text.clone(), ..path }));
        }
        "truncate" => paths.extend(all(if empties(command) { How::Empties } else { How::Removes })),
        "rm" | "rmdir" | "unlink" | "shred" | "trash" => paths.extend(all(How::Removes)),
        // The mode or owner is an operand as well, or looks like an option; it names no file either way.
        "chmod" | "chown" | "chattr" | "chgrp" => paths.extend(all(How::Removes)),
        "mv" => {
            let sources =
                command.operands.len() - usize::from(target_folder(command).is_none()).min(command.operands.len());
            paths.extend(all(How::Removes).take(sources));
            paths.extend(copied(command));
        }
        "cp" | "install" | "ln" | "rsync" | "scp" => paths.extend(copied(command)),
        "sponge" => paths.extend(all(How::Replaces)),
        "touch" | "mkdir" | "patch" | "ed" | "ex" => paths.extend(all(How::Changes)),
        "vim" | "nvim" | "vi" | "emacs" | "nano" | "pico" | "micro" if !has(&["-R", "--view"]) => {
            paths.extend(all(How::Changes))
        }
        "sed" | "perl" | "ruby" | "yq" | "awk" | "gawk" if in_place(command) => {
            let (edit, first) = substitutes::of(command).unzip();
            let files = all(How::Changes).skip(first.unwrap_or(0));
            paths.extend(files.map(|file| Written { edit: edit.clone(), ..file }));
        }
        // What comes out of an archive may be any file below.
        "tar" | "bsdtar" if extracts(command) => {
            let folder = option(command, &["-C", "--directory"]).unwrap_or(".");
            paths.push(plain(below(folder, "…"), How::Changes));
        }
        "unzip" => {
            let folder = option(command, &["-d"]).unwrap_or(".");
            paths.push(plain(below(folder, "…"), How::Changes));
        }
        "find" => paths.extend(found(command)),
        "sort" => paths.extend(one(option(command, &["-o", "--output"]), How::Replaces)),
        "openssl" => paths.extend(one(option(command, &["-out"]), How::Replaces)),
        "dd" => {
            let words = command.words.iter().take(MAX_WORDS).filter_map(|word| word.text.strip_prefix("of="));
            let from = |names: &[&str]| command.words.iter().any(|word| names.contains(&word.text.as_str()));
            let how = if from(&["if=/dev/zero", "if=/dev/null"]) { How::Empties } else { How::Replaces };
            paths.extend(words.map(|path| plain(Cow::Borrowed(path), how)));
        }
        "git" => paths.extend(by_git(command)),
        "curl" | "wget" => {
            paths.extend(one(option(command, &["-o", "--output", "-O", "--output-document"]), How::Replaces));
            let folder = option(command, &["-P", "--directory-prefix", "--output-dir"]);
            paths.extend(folder.map(|folder| plain(below(folder, "…"), How::Changes)));
        }
        _ => {}
    }
    paths.retain(|written| !written.path.is_empty() && written.path != "…");
    paths
}

fn plain(path: Cow<'_, str>, how: How) -> Written<'_> {
    Written { path, how, text: None, edit: None }
}

/// `> file`, `: > file`, `cat /dev/null > file`: what goes into the file is nothing.
fn prints_nothing(command: &Command) -> bool {
    match command.program.as_str() {
        "" => command.input.is_none(),
        ":" | "true" => true,
        "cat" => command.operands.iter().any(|operand| operand.text == "/dev/null"),
        _ => false,
    }
}

/// `truncate -s 0`: nothing is left of it.
fn empties(command: &Command) -> bool {
    option(command, &["-s", "--size"]).is_some_and(|size| size.trim_end_matches(char::is_alphabetic) == "0")
}

fn operands(command: &Command) -> impl Iterator<Item = &str> {
    command.operands.iter().take(MAX_WORDS).map(|operand| operand.text.as_str())
}

/// Where copies arrive: under the last name or, when that is a folder, in it under their own.
fn copied(command: &Command) -> Vec<Written<'_>> {
    let mut sources: Vec<&str> = operands(command).collect();
    let named = target_folder(command);
    let Some(to) = named.or_else(|| if sources.len() > 1 { sources.pop() } else { None }) else { return Vec::new() };
    let nothing = sources.iter().all(|source| *source == "/dev/null");
    let how = if nothing { How::Empties } else { How::Replaces };
    let mut paths = vec![plain(Cow::Borrowed(to), how)];
    let single = sources.len() == 1 && named.is_none();
    for source in sources {
        // `rsync a/ b` copies what is in `a`.
        let name = match source.rsplit('/').next() {
            Some("" | "." | "*") | None => "…",
            Some(name) => name,
        };
        // `cp shop.toml shop.toml.bak`: a copy beside it, and no folder.
        if single && to.rsplit('/').next().is_some_and(|last| last.len() > name.len() && last.starts_with(name)) {
            continue;
        }
        paths.push(plain(below(to, name), how));
    }
    paths
}

fn below(folder: &str, name: &str) -> Cow<'static, str> {
    Cow::Owned(format!("{}/{name}", folder.trim_end_matches('/')))
}

/// `git rm`, `git mv`, `git checkout -- …`, `git restore …` change files of the work tree.
fn by_git(command: &Command) -> Vec<Written<'_>> {
    let mut operands = operands(command);
    let (how, arrives) = match operands.next() {
        Some("rm") if command.options.iter().any(|(name, _)| name == "--cached") => return Vec::new(),
        Some("rm") => (How::Removes, false),
        Some("mv") => (How::Removes, true),
        Some("checkout" | "restore") => (How::Changes, false),
        _ => return Vec::new(),
    };
    let mut paths: Vec<Written<'_>> = operands.map(|path| plain(Cow::Borrowed(path), how)).collect();
    if let Some(last) = paths.last_mut().filter(|_| arrives) {
        last.how = How::Replaces;
    }
    paths
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
    // Empty folders and links hold nothing.
    let or = ["-o", "-or", ",", "!", "-not"].iter().any(|one| words.contains(one));
    let kinds = behind(&["-type", "-xtype"]);
    if !or && (words.contains(&"-empty") || (!kinds.is_empty() && kinds.iter().all(|kind| *kind == "l"))) {
        return Vec::new();
    }
    let starts = words.iter().take_while(|word| !word.starts_with(['-', '(', '!'])).copied();
    let names = behind(&["-name", "-iname", "-path", "-ipath", "-wholename"]);
    let mut paths = Vec::new();
    for start in starts {
        let known = names.iter().filter(|name| !name.contains(['*', '?', '[']));
        paths.extend(known.map(|name| plain(below(start, name), How::Removes)));
        if words.contains(&"-delete") {
            paths.extend(names.iter().map(|name| plain(below(start, &format!("*/{name}")), How::Finds)));
        }
        if names.is_empty() {
            paths.push(plain(Cow::Borrowed(start), How::Removes));
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
        "printf" => match &command.operands[..] {
            [text] if text.known && !text.text.contains(['%', '\\']) => Some(text.text.clone()),
            _ => None,
        },
        _ => None,
    }
}

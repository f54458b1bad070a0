//! What commands print, where the text alone tells: `echo`, `printf`, `cat`, `base64 -d` and the like.

use super::expand::joined;
use super::launch::Invocation;
use super::programs::Reading;
use super::{Resolved, Source, decode, place, secrets};
use crate::facts::with_escapes;
use crate::operations::Place;

/// The output of a program, `…` where nobody knows.
pub(super) fn output(name: &str, reading: &Reading, invocation: &Invocation, place: &Place) -> Resolved {
    let span = invocation.span;
    let unknown =
        || Resolved { maybe_empty: true, source: source(name, reading, invocation, place), ..Resolved::unknown(span) };
    let words = invocation.words.get(1..).unwrap_or_default();
    let has = |names: &[&str]| reading.options.iter().any(|(name, _)| names.contains(&name.as_str()));
    let printed = match name {
        "echo" => echo(words),
        "printf" => printf(words),
        "cat" | "tee" | "tac" | "nl" if name == "tee" || reading.operands.iter().all(|one| one.text == "-") => {
            invocation.input.clone().unwrap_or_else(unknown)
        }
        "base64" | "gbase64" if has(&["-d", "-D", "--decode"]) => decoded(invocation, decode::base64),
        "xxd" if has(&["-r"]) => decoded(invocation, decode::hex),
        "openssl" if has(&["-d"]) && (has(&["-base64", "-a"]) || is_base64(reading)) => {
            decoded(invocation, decode::base64)
        }
        "openssl" if has(&["-d"]) => decoded(invocation, |_| None),
        "zcat" | "xzcat" | "bzcat" | "zstdcat" => decoded(invocation, |_| None),
        "gpg" if has(&["-d", "--decrypt"]) => decoded(invocation, |_| None),
        "gunzip" | "gzip" | "xz" | "bzip2" | "zstd" | "unzip" if has(&["-c", "-p", "--stdout", "--to-stdout"]) => {
            decoded(invocation, |_| None)
        }
        "tr" if !has(&["-d", "--delete"]) || invocation.input.as_ref().is_some_and(|input| input.known) => {
            decoded(invocation, |text| decode::translated(text, &reading.options, &reading.operands))
        }
        "rev" => decoded(invocation, |text| {
            Some(text.lines().map(|line| line.chars().rev().chain(['\n']).collect::<String>()).collect())
        }),
        "which" => reading.operands.first().cloned().unwrap_or_else(unknown),
        "command" | "type" => {
            reading.operands.last().cloned().or_else(|| words.last().cloned()).unwrap_or_else(unknown)
        }
        "get-childitem" | "gci" | "dir" | "get-item" | "gi" => listed(name, reading),
        "where-object" | "?" | "where" | "sort-object" | "select-object" | "foreach-object" => {
            invocation.input.clone().unwrap_or_else(unknown)
        }
        "join-path" => {
            let mut path = Resolved { known: true, ..Resolved::default() };
            for (index, part) in reading.operands.iter().enumerate() {
                path.text.push_str(if index > 0 { "/" } else { "" });
                path.append(part);
            }
            path
        }
        // The folder or file that it makes.
        "new-item" | "ni" => {
            let named = reading.options.iter().find(|(name, _)| name == "-path");
            named
                .and_then(|(_, path)| path.clone())
                .or_else(|| reading.operands.first().cloned())
                .unwrap_or_else(unknown)
        }
        "[guid]::newguid" | "new-guid" | "[io.path]::getrandomfilename" => {
            Resolved { text: "tmp.…".to_owned(), ..Resolved::unknown(span) }
        }
        "[io.path]::gettemppath" => Resolved::of("/tmp"),
        "new-temporaryfile" | "[io.path]::gettempfilename" => {
            Resolved { text: "/tmp/tmp.…".to_owned(), ..Resolved::unknown(span) }
        }
        "pwd" if place.folder.is_some() => Resolved::of("."),
        "mktemp" => Resolved { text: "/tmp/tmp.…".to_owned(), ..Resolved::unknown(span) },
        "true" | "false" | "cd" | "sleep" | "mkdir" | "touch" | "chmod" | "rm" | "cp" | "mv" | "export" => {
            Resolved::of("")
        }
        _ => unknown(),
    };
    Resolved { span, ..printed }
}

/// Where the output of a program comes from: a download it makes, or what it is fed and hands on.
fn source(name: &str, reading: &Reading, invocation: &Invocation, place: &Place) -> Source {
    match download(name, reading) {
        Some((address, None)) => Source::Download(address.into()),
        None if secrets::reads(name, reading) => Source::Secret,
        None if lists(name, reading) => Source::Listed,
        None if ENCODERS.contains(&name) => {
            let fed = invocation.input.as_ref().map(|input| &input.source);
            fed.filter(|source| matches!(source, Source::Secret | Source::Password)).cloned().unwrap_or_default()
        }
        None if FILTERS.contains(&name) => match read(name, reading) {
            [] => invocation.input.as_ref().map(|input| input.source.clone()).unwrap_or_default(),
            files => of_files(files, place),
        },
        _ => Source::Anywhere,
    }
}

/// The files that a filter hands on, as its words name them; none where it takes its input.
fn read<'r>(name: &str, reading: &'r Reading) -> &'r [Resolved] {
    // The first word of some says what they do, unless an option does.
    let says =
        matches!(name, "sed" | "grep" | "awk" | "gawk") && !["-e", "-f"].iter().any(|one| reading.has_option(one));
    match name {
        "tee" | "tr" | "envsubst" => &[],
        _ => reading.operands.get(usize::from(says)..).unwrap_or_default(),
    }
}

/// What stands in files that are known by name.
pub(super) fn of_files(files: &[Resolved], place: &Place) -> Source {
    let named = files.iter().filter(|file| file.known && file.text != "-");
    let paths: Vec<String> = named.filter_map(|file| place::moved(place.folder.as_deref(), &file.text)).collect();
    if paths.is_empty() { Source::Anywhere } else { Source::Files(paths.into()) }
}

/// `openssl base64`, `openssl enc -base64`.
fn is_base64(reading: &Reading) -> bool {
    reading.operands.first().is_some_and(|first| first.text == "base64")
}

/// True for a program that prints what there is.
fn lists(name: &str, reading: &Reading) -> bool {
    let verb = |at: usize| reading.operands.get(at).map(|operand| operand.text.as_str());
    let verbs = ["ps", "ls", "list", "get", "images"];
    match name {
        "pgrep" | "pidof" | "ps" | "lsof" | "fuser" => true,
        "redis-cli" => {
            verb(0).is_some_and(|verb| verb.eq_ignore_ascii_case("keys"))
                || reading.options.iter().any(|(option, _)| option == "--scan")
        }
        "aws" => verb(1).is_some_and(|verb| verb.starts_with("describe-") || verb.starts_with("list-")),
        "docker" | "podman" | "nerdctl" | "kubectl" | "oc" | "helm" | "gcloud" | "az" | "gh" => {
            (0..4).filter_map(verb).any(|verb| verbs.contains(&verb))
        }
        _ => false,
    }
}

/// The address that a program fetches, and the file it is kept in; no file where it is printed.
pub(super) fn download<'r>(name: &str, reading: &'r Reading) -> Option<(&'r str, Option<&'r str>)> {
    let value = |names: &[&str]| names.iter().find_map(|name| reading.value(name)).map(|value| value.text.as_str());
    let has = |name: &str| reading.options.iter().any(|(one, _)| one == name);
    let fetched = || reading.operands.iter().map(|operand| operand.text.as_str());
    // An address may be written without its scheme, or be unknown.
    let given = value(&["-uri", "-url", "-source"]).into_iter();
    let address = given.chain(fetched()).find(|text| place::is_address(text)).or_else(|| fetched().next())?;
    let last =
        address.split(['?', '#']).next().and_then(|path| path.rsplit('/').next()).filter(|name| !name.is_empty());
    let file = match name {
        "curl" if has("-O") || has("--remote-name") => last,
        "curl" => value(&["-o", "--output"]),
        "wget" => value(&["-O", "--output-document"]).or(last),
        "http" | "https" | "xh" | "fetch" => value(&["-o", "--output"]),
        "invoke-webrequest" | "invoke-restmethod" | "iwr" | "irm" => value(&["-outfile"]),
        "start-bitstransfer" => value(&["-destination"]).or(last),
        ".downloadstring" | ".getstringasync" => None,
        ".downloadfile" => reading.operands.get(1).map(|file| file.text.as_str()),
        _ => return None,
    };
    Some((address, file.filter(|file| !matches!(*file, "-" | "/dev/stdout"))))
}

/// Programs that hand on what they are fed, changed or not.
const FILTERS: &[&str] = &[
    "cat", "tee", "sed", "tr", "head", "tail", "grep", "awk", "gawk", "gunzip", "zcat", "gzip", "xz", "xzcat", "bzip2",
    "bzcat", "zstd", "zstdcat", "dos2unix", "envsubst", "pv", "iconv", "rev",
];

/// Programs that write what they are fed in another form, or a part of it.
const ENCODERS: &[&str] =
    &["base64", "xxd", "od", "hexdump", "openssl", "gpg", "jq", "cut", "sort", "uniq", "paste", "tar"];

/// The paths that a listing of PowerShell hands on, as globs.
fn listed(name: &str, reading: &Reading) -> Resolved {
    let mut out = Resolved { known: true, ..Resolved::default() };
    let here = [Resolved::of(".")];
    let paths = if reading.operands.is_empty() { &here[..] } else { &reading.operands };
    let recurses = reading.options.iter().any(|(name, _)| name == "-recurse");
    let filter = ["-include", "-filter"].iter().find_map(|option| reading.value(option));
    for path in paths {
        out.known &= path.known;
        out.maybe_empty |= path.maybe_empty;
        match (filter, name) {
            (Some(filter), _) => {
                out.known &= filter.known;
                filter.text.split(' ').for_each(|one| out.text.push_str(&format!("{}/*/{one}\n", path.text)));
            }
            (None, "get-item" | "gi") => out.text.push_str(&format!("{}\n", path.text)),
            (None, _) if recurses => out.text.push_str(&format!("{}/**\n", path.text)),
            (None, _) => out.text.push_str(&format!("{}/*\n", path.text)),
        }
    }
    Resolved { text: out.text.trim_end().replace('\\', "/"), ..out }
}

fn echo(words: &[Resolved]) -> Resolved {
    let flags = words.iter().take_while(|word| {
        word.text.len() > 1 && word.text.strip_prefix('-').is_some_and(|rest| rest.chars().all(|c| "neE".contains(c)))
    });
    let flags: Vec<&Resolved> = flags.collect();
    let has = |letter: char| flags.iter().any(|flag| flag.text.contains(letter));
    let mut out = joined(&words[flags.len()..]);
    if has('e') {
        out.text = with_escapes(&out.text);
    }
    if !has('n') {
        out.text.push('\n');
    }
    out
}

fn printf(words: &[Resolved]) -> Resolved {
    let words = words
        .strip_prefix(&[Resolved { text: "--".to_owned(), ..words.first().cloned().unwrap_or_default() }])
        .unwrap_or(words);
    let Some((format, values)) = words.split_first() else { return Resolved::of("") };
    let pattern = with_escapes(&format.text);
    let mut out = Resolved { known: format.known, ..Resolved::default() };
    let mut values = values.iter().peekable();
    loop {
        let mut used = false;
        let mut rest = pattern.as_str();
        while let Some(at) = rest.find('%') {
            out.text.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            let width = rest.find(|c: char| !c.is_ascii_digit() && !"-+ #.*".contains(c)).unwrap_or(rest.len());
            let kind = rest[width..].chars().next();
            rest = &rest[width + kind.map_or(0, char::len_utf8)..];
            match kind {
                Some('%') | None => out.text.push('%'),
                Some(kind) => {
                    used = true;
                    if let Some(value) = values.next() {
                        let text = if kind == 'b' { with_escapes(&value.text) } else { value.text.clone() };
                        out.append(&Resolved { text, ..value.clone() });
                    }
                }
            }
        }
        out.text.push_str(rest);
        if !used || values.peek().is_none() || out.text.len() > 1 << 16 {
            return out;
        }
    }
}

fn decoded(invocation: &Invocation, by: impl Fn(&str) -> Option<String>) -> Resolved {
    let before = invocation.input.as_ref().map(|input| input.source.clone()).unwrap_or_default();
    let source =
        if matches!(before, Source::Anywhere | Source::Listed | Source::Files(_)) { Source::Decoded } else { before };
    let unknown = Resolved { maybe_empty: true, source, ..Resolved::unknown(invocation.span) };
    let Some(input) = invocation.input.as_ref().filter(|input| input.known) else { return unknown };
    by(&input.text).map_or(unknown, |text| Resolved::of(&text))
}

//! Commands that a program of another interpreter starts, `system("…")` and its kin in the text of `-e`, and the files
//! that it deletes, told as the shell would say it.
//!
//! Only texts written out are seen; these languages are not parsed, so nothing else of them is known.

use super::launch::Invocation;
use super::programs::Reading;
use super::{Resolved, UNKNOWN};

/// Longer programs are not looked through.
const MAX_TEXT: usize = 1 << 16;
/// Commands of one program.
const MAX_COMMANDS: usize = 16;
/// Words of one command.
const MAX_WORDS: usize = 64;

/// Functions that start a process, by their last name.
const STARTERS: &[&str] = &[
    "system",
    "exec",
    "popen",
    "popen2",
    "popen3",
    "execsync",
    "execfile",
    "execfilesync",
    "spawn",
    "spawnsync",
    "shell_exec",
    "passthru",
    "proc_open",
    "pcntl_exec",
    "execute",
    "capture2",
    "capture3",
    "qx",
    "script",
    "cmd",
];

/// Functions that delete a tree, by their last name, without `_`.
const TREES: &[&str] = &["rmtree", "removetree", "rmrf", "rmr", "removeentry", "removedir", "rimraf", "emptydir"];
/// Functions that delete a tree where they are told to.
const TOLD: &[&str] = &["rm", "rmsync", "rmdir", "rmdirsync", "removesync", "remove"];
/// Functions that delete files.
const FILES: &[&str] = &["unlink", "unlinksync", "remove", "removesync", "rm", "rmsync", "rmf", "delete"];
/// What stands in front of a name that other things are called by as well.
const OWNERS: &[&str] = &["os", "fs", "fileutils", "file", "deno", "promises", "file::path"];

/// An interpreter: where its program text stands, and what its texts mean.
struct Interpreter {
    /// Options whose value is a program.
    options: &'static [&'static str],
    /// The first operand is one, unless a file is given.
    operand: bool,
    /// Backticks run a command.
    backticks: bool,
    /// `$name` in double quotes is a variable of its own.
    dollar: bool,
}

fn interpreter(name: &str) -> Option<Interpreter> {
    let of = |options, operand, backticks, dollar| Some(Interpreter { options, operand, backticks, dollar });
    match name {
        "awk" | "gawk" | "mawk" | "nawk" => of(&["-e", "--source"], true, false, false),
        "perl" => of(&["-e", "-E"], false, true, true),
        "ruby" => of(&["-e"], false, true, false),
        "php" => of(&["-r", "-B", "-R", "-E"], false, true, true),
        "node" | "nodejs" | "bun" => of(&["-e", "--eval", "-p", "--print"], false, false, false),
        "deno" => of(&[], false, false, false),
        "lua" | "luajit" => of(&["-e"], false, false, false),
        "rscript" | "Rscript" => of(&["-e"], false, false, false),
        "osascript" => of(&["-e"], false, false, false),
        "julia" => of(&["-e", "-E"], false, true, false),
        "elixir" => of(&["-e", "--eval"], false, false, false),
        "erl" => of(&["-eval"], false, false, false),
        "guile" => of(&["-c"], false, false, false),
        _ => None,
    }
}

/// The shell texts of the commands that the program of an interpreter starts.
pub(super) fn texts(name: &str, reading: &Reading, invocation: &Invocation) -> Vec<Resolved> {
    let Some(kind) = interpreter(name) else { return Vec::new() };
    let given = reading.options.iter().filter(|(option, _)| kind.options.contains(&option.as_str()));
    let mut programs: Vec<&Resolved> = given.filter_map(|(_, value)| value.as_ref()).collect();
    let from_file = reading.value("-f").is_some() || reading.value("--file").is_some();
    let first = reading.operands.first().map(|first| first.text.as_str());
    if kind.operand && programs.is_empty() && !from_file {
        programs.extend(reading.operands.first());
    } else if name == "deno" && first == Some("eval") {
        programs.extend(reading.operands.get(1));
    } else if programs.is_empty() && !kind.operand && matches!(first, None | Some("-" | "/dev/stdin")) {
        programs.extend(invocation.input.as_ref());
    }
    let mut found = Vec::new();
    for program in programs.into_iter().filter(|program| program.text.len() <= MAX_TEXT) {
        for words in (Reader { kind: &kind, rest: &program.text, whole: &program.text }).commands() {
            let text = match words.as_slice() {
                [one] => one.clone(),
                several => several.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" "),
            };
            let unknown = text.contains(UNKNOWN);
            found.push(Resolved { text, known: !unknown, maybe_empty: unknown, ..program.clone() });
        }
    }
    found.truncate(MAX_COMMANDS);
    found
}

/// A word as one word of a shell; an unknown one may be several.
fn quoted(word: &str) -> String {
    if word == UNKNOWN { word.to_owned() } else { super::quoted(word) }
}

/// Goes through a program once, from the front.
struct Reader<'p> {
    kind: &'p Interpreter,
    rest: &'p str,
    /// Where it began.
    whole: &'p str,
}

impl Reader<'_> {
    /// The argument lists of everything that starts a process.
    fn commands(mut self) -> Vec<Vec<String>> {
        let mut found: Vec<Vec<String>> = Vec::new();
        let mut piped = false;
        while let Some(c) = self.rest.chars().next() {
            if found.len() >= MAX_COMMANDS {
                break;
            }
            if c.is_alphabetic() || c == '_' {
                let end = self.rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(self.rest.len());
                let name = self.rest[..end].to_ascii_lowercase();
                let before = &self.whole[..self.whole.len() - self.rest.len()];
                self.rest = &self.rest[end..];
                if STARTERS.contains(&name.as_str()) {
                    found.extend(self.arguments(&name));
                } else {
                    found.extend(self.deletion(&name.replace('_', ""), before));
                }
                piped = false;
            } else if matches!(c, '"' | '\'' | '`') {
                let text = self.literal(c);
                let feeds = self.rest.trim_start().strip_prefix('|').is_some_and(|rest| !rest.starts_with('|'));
                if c == '`' && self.kind.backticks || self.kind.operand && c == '"' && (piped || feeds) {
                    found.push(vec![text]);
                }
                piped = false;
            } else {
                let doubled = self.rest.starts_with("||");
                self.rest = &self.rest[if doubled { 2 } else { c.len_utf8() }..];
                piped = !doubled && (c == '|' || piped && c.is_whitespace());
            }
        }
        found
    }

    /// A call that deletes files or a tree, as the shell would say it.
    fn deletion(&mut self, name: &str, before: &str) -> Option<Vec<String>> {
        let tree = TREES.contains(&name);
        let known = tree || TOLD.contains(&name) || FILES.contains(&name);
        let owner = before.trim_end_matches(['.', ':']);
        let owned = owner.len() < before.len();
        // Whose it is: the last name, or what `require("fs")` gives.
        let start = owner.trim_end_matches([')', '"', '\'']);
        let last = start.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
        let of_files = OWNERS.contains(&last.to_ascii_lowercase().as_str());
        // Without brackets `rm` may be a word of a text, as in `s/rm -rf/none/`.
        let called = name == "unlink" || matches!(name, "rm" | "rmsync") && self.rest.starts_with('(');
        if !known || (!tree && !of_files && (owned || !called)) {
            return None;
        }
        let behind = self.rest;
        let mut arguments = match self.arguments(name) {
            Some(arguments) => arguments,
            None => vec![UNKNOWN.to_owned()],
        };
        let call = behind.split([';', '\n']).next().unwrap_or_default();
        let recursive = tree || call.contains("recursive");
        if let Some(glob) = behind.trim_start_matches([' ', '(']).strip_prefix("glob") {
            arguments = vec![glob.trim_start_matches([' ', '(', '"', '\'']).split(['"', '\'']).next()?.to_owned()];
        }
        let flags = if recursive { "-rf" } else { "-f" };
        Some([vec!["rm".to_owned(), flags.to_owned()], arguments].concat())
    }

    /// The arguments that are written out behind a name; nothing where none is.
    fn arguments(&mut self, name: &str) -> Option<Vec<String>> {
        let open = self.rest.trim_start_matches([' ', '\t', '(', '[']);
        if name == "qx" {
            // `qx{…}`, `qx(…)`
            let close = match self.rest.chars().next()? {
                '{' => '}',
                '(' => ')',
                '/' => '/',
                _ => return None,
            };
            let (text, rest) = self.rest[1..].split_once(close)?;
            self.rest = rest;
            return Some(vec![text.to_owned()]);
        }
        if !open.starts_with(['"', '\'', '`']) {
            return None;
        }
        self.rest = open;
        let mut words = vec![String::new()];
        while let Some(c) = self.rest.chars().next().filter(|_| words.len() <= MAX_WORDS) {
            let last = words.last_mut()?;
            match c {
                '"' | '\'' | '`' => {
                    let text = self.literal(c);
                    last.push_str(&text);
                    continue;
                }
                ',' => words.push(String::new()),
                ')' | ';' | '\n' | '}' | '|' => break,
                // A table of options behind the words: `{ stdio: "inherit" }`.
                '{' => break,
                c if c.is_whitespace() || "[].+~".contains(c) => {}
                _ => {
                    if !last.ends_with(UNKNOWN) {
                        last.push_str(UNKNOWN);
                    }
                }
            }
            self.rest = &self.rest[c.len_utf8()..];
        }
        words.retain(|word| !word.is_empty());
        (!words.is_empty()).then_some(words)
    }

    /// The text of the literal that begins here; the reader stands behind it afterwards.
    fn literal(&mut self, quote: char) -> String {
        let mut text = String::new();
        let mut rest = &self.rest[quote.len_utf8()..];
        while let Some(c) = rest.chars().next() {
            rest = &rest[c.len_utf8()..];
            match c {
                c if c == quote => break,
                '\\' => {
                    let Some(next) = rest.chars().next() else { break };
                    rest = &rest[next.len_utf8()..];
                    match next {
                        'n' => text.push('\n'),
                        't' => text.push('\t'),
                        '\\' | '"' | '\'' | '`' | '$' | '/' => text.push(next),
                        next => text.extend(['\\', next]),
                    }
                }
                '#' | '$'
                    if quote != '\'' && rest.starts_with('{') && (c == '#' || quote == '`' || self.kind.dollar) =>
                {
                    text.push_str(UNKNOWN);
                    rest = rest.split_once('}').map_or("", |(_, rest)| rest);
                }
                '$' | '@'
                    if quote != '\''
                        && self.kind.dollar
                        && rest.starts_with(|c: char| c.is_alphanumeric() || c == '_') =>
                {
                    text.push_str(UNKNOWN);
                    rest = rest.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_');
                }
                c => text.push(c),
            }
        }
        self.rest = rest;
        text
    }
}

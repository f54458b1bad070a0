//! `queries/tables/` and the names in rule files → static tables of names for `operations`.

use crate::aws::Aws;
use crate::hash::{
    AS_NAMED, CALL, DELETE, OS, OS_CALL, PAIRED, PROGRAMS, RULE, SETTING, SINK, VERB, database, library, of, program,
    slot,
};
use crate::pairs::Pairs;
use crate::spelling::snake;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const READS: &[&str] = &["program", "shell", "argv", "words", "line", "either", "template", "sql", "itself"];

/// What the block of a setting begins with that stands in a program.
const PROGRAM: &str = "program";

/// Names of methods that are called everywhere.
const COMMON: &[&str] = &["get", "post", "put", "patch", "head", "delete", "options", "request", "new"];

/// Names that stand in texts about anything: they say something beside another name of their path.
const EVERYWHERE: &[&str] = &[
    "Client",
    "Command",
    "Delete",
    "Process",
    "Records",
    "Request",
    "Table",
    "algorithm",
    "clean",
    "commands",
    "connections",
    "containers",
    "create",
    "decode",
    "delete",
    "disable",
    "eval",
    "fresh",
    "invoke",
    "leave",
    "objects",
    "permissive",
    "process",
    "push",
    "query",
    "refresh",
    "remove",
    "requests",
    "reset",
    "run",
    "services",
    "signal",
    "syscall",
    "transaction",
    "update",
    "verify",
    "volumes",
];

/// Statements that run something, and methods that run a statement.
const RUNS: &[&str] = &["exec", "execute", "query", "call", "run"];

/// Writes `names.rs`, or returns every mistake as `file:line: what`.
pub(crate) fn generate(queries: &Path, out: &Path) -> Result<(), Vec<String>> {
    let mut tables = Tables::default();
    let folder = queries.join("tables");
    tables.each(&folder.join("aws-services.tsv"), 4, Tables::service);
    tables.each(&folder.join("frameworks.tsv"), 2, Tables::framework);
    tables.each(&folder.join("aws.tsv"), 9, Tables::operation);
    tables.each(&folder.join("aws-more.tsv"), 2, |tables, cells| tables.aws.more(cells));
    tables.each(&folder.join("aws-resources.tsv"), 4, Tables::resource);
    tables.each(&folder.join("sinks.tsv"), 5, Tables::sink);
    tables.rules(&queries.join("rules"));
    tables.word("boto3", program("python"));
    tables.word("os", OS);
    // What builds a process word by word in Rust has no sink that is named in one call.
    tables.word("Command", program("rust"));
    // Ends and steps of chains that build an operation.
    for word in ["send", "status", "output", "spawn", "exec", "arg", "args", "public_send", "__send__"] {
        tables.word(word, CALL);
    }
    let programs = tables.programs(&folder.join("programs.tsv"));
    for (name, text) in [
        ("names.rs", tables.written()),
        ("programs.tsv", programs),
        ("aws.tsv", tables.aws.operations()),
        ("aws-services.tsv", tables.aws.services()),
        ("aws-resources.tsv", tables.aws.resources()),
    ] {
        if let Err(error) = fs::write(out.join(name), text) {
            tables.problems.push(format!("{name}: {error}"));
        }
    }
    if tables.problems.is_empty() { Ok(()) } else { Err(tables.problems) }
}

#[derive(Default)]
struct Tables {
    aws: Aws,
    verbs: BTreeSet<String>,
    sinks: String,
    frameworks: String,
    words: BTreeMap<String, u64>,
    pairs: Pairs,
    problems: Vec<String>,
}

impl Tables {
    /// The rows of programs by name, without comments.
    fn programs(&mut self, file: &Path) -> String {
        let text = match fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) => {
                self.problems.push(format!("{}: {error}", file.display()));
                return String::new();
            }
        };
        let mut rows = BTreeMap::new();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let name = line.split('\t').next().unwrap_or(line);
            if rows.insert(name, line).is_some() {
                self.problems.push(format!("{}:{}: {name} has two rows", file.display(), number + 1));
            }
        }
        rows.into_values().map(|row| format!("{row}\n")).collect()
    }

    fn each(&mut self, file: &Path, columns: usize, row: fn(&mut Tables, &[&str]) -> Result<(), String>) {
        let text = match fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) => return self.problems.push(format!("{}: {error}", file.display())),
        };
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.is_empty()) {
            let cells: Vec<&str> = line.split('\t').collect();
            let result = if cells.len() == columns {
                row(self, &cells)
            } else {
                Err(format!("{} columns, expected {columns}", cells.len()))
            };
            if let Err(what) = result {
                self.problems.push(format!("{}:{}: {what}", file.display(), number + 1));
            }
        }
    }

    fn service(&mut self, cells: &[&str]) -> Result<(), String> {
        self.aws.service(cells);
        Ok(())
    }

    /// What the options in a text are about, by the libraries it imports.
    fn framework(&mut self, cells: &[&str]) -> Result<(), String> {
        let _ = writeln!(self.frameworks, "({:?}, {:?}),", cells[0], cells[1]);
        Ok(())
    }

    fn operation(&mut self, cells: &[&str]) -> Result<(), String> {
        self.aws.operation(cells)?;
        let as_named = AS_NAMED.iter().map(|family| program(family)).sum::<u64>();
        self.word(&snake(cells[1]), CALL | all_programs() & !as_named);
        self.word(cells[1], CALL | as_named);
        Ok(())
    }

    fn resource(&mut self, cells: &[&str]) -> Result<(), String> {
        let method = self.aws.resource(cells)?;
        self.word(method, CALL);
        Ok(())
    }

    fn sink(&mut self, cells: &[&str]) -> Result<(), String> {
        let &[language, path, reads, argument, trigger] = cells else { return Ok(()) };
        if !READS.contains(&reads) {
            return Err(format!("{reads:?} is no way to read; use one of {}", READS.join(", ")));
        }
        let mut parts = argument.split(' ');
        let position: usize = parts
            .next()
            .and_then(|position| position.parse().ok())
            .ok_or_else(|| format!("{argument:?} does not begin with a position"))?;
        let name = parts.next().unwrap_or_default();
        let last = path.rsplit('.').next().unwrap_or_default();
        let last = if language == "rust" { last.trim_end_matches('!') } else { last };
        self.word(last, CALL | SINK);
        let of_language = program(language);
        if of_language == 0 {
            return Err(format!("{language:?} is no language whose calls are resolved"));
        }
        let root = path.split('.').next().unwrap_or_default();
        match (trigger, root, reads) {
            ("", "os", _) if language == "python" => self.word(last, OS_CALL),
            ("", "", "sql") => self.word(last, database(of_language)),
            ("", ..) => self.word(last, of_language),
            (trigger, ..) => self.word(trigger, of_language),
        }
        let _ = writeln!(
            self.sinks,
            "Sink {{ language: {language:?}, path: {path:?}, reads: Reads::{}, position: {position}, name: {name:?} }},",
            capital(reads)
        );
        Ok(())
    }

    /// Rule files name library calls and configuration keys; their mistakes are reported where rules are compiled.
    fn rules(&mut self, folder: &Path) {
        let mut open = vec![folder.to_owned()];
        while let Some(folder) = open.pop() {
            for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
                if path.is_dir() {
                    open.push(path);
                } else if path.extension().is_some_and(|extension| extension == "toml")
                    && let Ok(text) = fs::read_to_string(&path)
                    && let Ok(rule) = text.parse::<toml::Table>()
                {
                    rule.values().for_each(|value| self.names_in(value));
                }
            }
        }
    }

    fn names_in(&mut self, value: &toml::Value) {
        match value {
            toml::Value::Table(table) => {
                let mut languages = 0;
                let language = table.get("language").into_iter();
                language.for_each(|value| each_text(value, &mut |name| languages |= program(name)));
                let languages = if languages == 0 { all_programs() } else { languages };
                let imports = table.get("when").and_then(|when| when.get("imports"));
                // A library of which no whole word is known is not looked for.
                let imports = imports.filter(|imports| {
                    let mut words = true;
                    each_text(imports, &mut |name| words &= whole_word(name).is_some());
                    words
                });
                if let Some(imports) = imports {
                    self.imports(imports, table.get("call"), languages);
                }
                let named = if imports.is_none() { languages } else { 0 };
                if table.contains_key("sql") {
                    // What a procedure is called, where the statement only says that one is run.
                    let says = table.get("when").and_then(|when| when.get("says")).into_iter();
                    says.for_each(|says| {
                        each_text(says, &mut |says| {
                            says.split('*').filter(|word| is_procedure(word)).for_each(|word| self.verbs_of(word));
                        });
                    });
                }
                for (key, value) in table {
                    match (key.as_str(), value) {
                        ("call", _) => each_text(value, &mut |path| self.call(path, named)),
                        ("operation", _) => each_text(value, &mut |id| self.verb(id)),
                        ("sql", _) => each_text(value, &mut |statement| self.statement(statement)),
                        ("setting" | "gone", toml::Value::Table(setting)) => {
                            let mut flags = SETTING;
                            let block = setting.get("block").into_iter();
                            block.for_each(|block| {
                                each_text(block, &mut |block| {
                                    flags |= if block.starts_with(PROGRAM) { CALL | languages } else { 0 };
                                });
                            });
                            let keys = setting.get("key").into_iter();
                            keys.for_each(|key| {
                                each_text(key, &mut |key| self.word(last_name(key.trim_start_matches('/')), flags))
                            });
                        }
                        _ => self.names_in(value),
                    }
                }
            }
            toml::Value::Array(values) => values.iter().for_each(|value| self.names_in(value)),
            _ => {}
        }
    }

    /// Without the library the call is another one, and without the call the library does nothing of interest: their words
    /// count where both are there.
    fn imports(&mut self, imports: &toml::Value, calls: Option<&toml::Value>, languages: u64) {
        let mut libraries = Vec::new();
        each_text(imports, &mut |name| libraries.push(whole_word(name).unwrap_or(name).to_owned()));
        let Some(calls) = calls else { return libraries.iter().for_each(|word| self.word(word, languages)) };
        let Some(subject) = libraries.first() else { return };
        each_text(calls, &mut |path| match rarest(path) {
            Some(name) => libraries.iter().for_each(|library| self.pairs.add(subject, languages, library, name)),
            // No whole word of the call is known.
            None => libraries.iter().for_each(|word| self.word(word, languages)),
        });
    }

    /// A library call stands in a text with the name of its library as well as its own; the longer one is the rarer.
    /// One whose own name stands for anything in most texts is known by its whole path.
    fn call(&mut self, path: &str, languages: u64) {
        let last = last_name(path);
        let common = COMMON.contains(&last);
        let two = path.rmatch_indices('.').nth(1).map_or(path, |(at, _)| &path[at + 1..]);
        let known = if common { two.trim_start_matches('.') } else { last };
        self.word(known, CALL | RULE);
        if !path.starts_with('.') && path.contains('.') {
            self.word(path, RULE);
        }
        let mut languages = languages;
        if path.starts_with("os.") {
            self.word(last, OS_CALL);
            languages &= !program("python");
        }
        let path = without_stars(path);
        let root = path.rsplit_once('.').map_or("", |(root, _)| root);
        let names = root.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|_| common || !root.is_empty());
        let rarest = names.max_by_key(|name| name.len()).filter(|name| common || name.len() > last.len());
        match rarest {
            // Much else is done with the library.
            Some(library_name) if last == "delete" && !library_name.is_empty() => {
                self.word(library_name, library(languages));
                self.word(last, DELETE);
            }
            // Such a name stands in texts about anything: another word of the rule has to bring its text in.
            Some("") => {}
            _ => self.alone(rarest.unwrap_or(last), path.as_str(), languages),
        }
    }

    /// A name of a path that tells of it, with another one of the path where it stands in texts about anything.
    fn alone(&mut self, name: &str, path: &str, languages: u64) {
        let others = names(path).filter(|other| *other != name);
        match others.max_by_key(|other| (!EVERYWHERE.contains(other) && !COMMON.contains(other), other.len())) {
            Some(other) if EVERYWHERE.contains(&name) => self.pairs.add(&format!(".{name}"), languages, other, name),
            _ => self.word(name, languages),
        }
    }

    /// `aws:*:Delete*` asks for every operation with that verb.
    fn verb(&mut self, id: &str) {
        let verb = id.strip_prefix("aws:*:").and_then(|rest| rest.strip_suffix('*'));
        if let Some(verb) = verb.filter(|verb| verb.bytes().all(|byte| byte.is_ascii_alphabetic())) {
            self.verbs.insert(verb.to_ascii_lowercase());
        }
    }

    /// Every statement of this kind begins with its verb, in whatever case people write it.
    fn statement(&mut self, statement: &str) {
        let verb = statement.split_ascii_whitespace().next().unwrap_or_default().to_ascii_lowercase();
        // Methods are called so as well: beside itself the word would make every text worth reading.
        if !RUNS.contains(&verb.as_str()) {
            self.verbs_of(&verb);
        }
    }

    fn verbs_of(&mut self, word: &str) {
        for spelling in [word.to_ascii_uppercase(), capital(word), word.to_owned()] {
            self.word(&spelling, VERB);
        }
    }

    fn word(&mut self, word: &str, flags: u64) {
        *self.words.entry(word.to_owned()).or_default() |= flags;
    }

    fn written(&self) -> String {
        // Sorted, a verb stands before the longer ones that begin with it and that it finds as well.
        let mut verbs: Vec<&String> = self.verbs.iter().collect();
        verbs.dedup_by(|later, kept| later.starts_with(kept.as_str()));
        format!(
            "static VERBS: &[&str] = &{verbs:?};\nstatic FRAMEWORKS: &[(&str, &str)] = &[\n{}];\n\
             static SINKS: &[Sink] = &[\n{}];\n{}",
            self.frameworks,
            self.sinks,
            self.word_table()
        )
    }

    /// An open hash table, a quarter full at most, so that a miss costs one look on average. A slot says where its word
    /// stands in one text: addresses would all have to be put right when the program starts.
    fn word_table(&self) -> String {
        let (numbers, pairs) = self.pairs.written();
        let mut words: BTreeMap<&str, u64> = self.words.iter().map(|(word, flags)| (word.as_str(), *flags)).collect();
        for (word, number) in &numbers {
            *words.entry(word).or_default() |= number << PAIRED;
        }
        let size = (words.len() * 4).next_power_of_two().max(64);
        let mut slots = vec![(0, 0, 0); size];
        let mut text = String::new();
        for (word, flags) in &words {
            let mut at = slot(of(word.as_bytes()), size);
            while slots[at].1 != 0 {
                at = (at + 1) % size;
            }
            slots[at] = (text.len(), word.len(), *flags);
            text.push_str(word);
        }
        let longest = words.keys().map(|word| word.len()).max().unwrap_or(0);
        format!(
            "const LONGEST: usize = {longest};\nstatic WORDS: [(u32, u16, u64); {size}] = {slots:?};\n\
             static WORD_TEXT: &str = {text:?};\n{pairs}"
        )
    }
}

/// The flags of all languages whose calls are resolved.
fn all_programs() -> u64 {
    PROGRAMS.iter().map(|(_, flag)| flag).sum()
}

/// Calls `with` for a text, or for every text of a list.
fn each_text(value: &toml::Value, with: &mut dyn FnMut(&str)) {
    match value {
        toml::Value::String(text) => with(text),
        toml::Value::Array(values) => values.iter().filter_map(toml::Value::as_str).for_each(with),
        _ => {}
    }
}

/// `xp_cmdshell`, not `xp_` or a few words.
fn is_procedure(word: &str) -> bool {
    word.contains('_') && !word.ends_with('_') && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

/// Parts of names of libraries that stand in texts about anything.
const EVERYDAY: &[&str] = &["client", "node", "github", "com", "org", "io", "path", "fs", "api", "sdk", "core"];

/// The longest word of a name that stands in every text the name stands in: none that a star may go on, and one that says
/// something if there is any.
fn whole_word(name: &str) -> Option<&str> {
    let parts = name.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '*');
    let whole = parts.filter(|part| !part.is_empty() && !part.contains('*'));
    whole.max_by_key(|part| (!EVERYDAY.contains(part), part.len()))
}

/// The name of a path that says most of it, of those that stand in every text the path stands in.
fn rarest(path: &str) -> Option<&str> {
    names(path).max_by_key(|name| (!COMMON.contains(name), name.len()))
}

/// The names of a path that no star goes on.
fn names(path: &str) -> impl Iterator<Item = &str> {
    let parts = path.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '*');
    parts.filter(|part| !part.is_empty() && !part.contains('*'))
}

/// The path without the names that a star may go on: those stand in no text.
fn without_stars(path: &str) -> String {
    let open = |c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '*';
    path.split_inclusive(open)
        .map(|part| if part.contains('*') { part.trim_start_matches(|c| !open(c)) } else { part })
        .collect()
}

fn last_name(path: &str) -> &str {
    path.rsplit(['.', ':']).next().unwrap_or_default()
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

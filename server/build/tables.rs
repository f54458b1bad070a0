//! `queries/tables/` and the names in rule files → static tables of names for `operations`.

use crate::hash::{AS_NAMED, CALL, DATABASE, OS, OS_CALL, PROGRAMS, RULE, SETTING, VERB, of, program, slot};
use crate::spelling::{kebab, snake};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const EFFECTS: &[&str] =
    &["deletes", "replaces", "disables", "widens", "exposes", "overwrites", "publishes", "modifies"];
const LEVELS: &[&str] = &["critical", "high", "medium", "low"];
const READS: &[&str] = &["program", "shell", "argv", "words", "line", "either", "template", "sql"];

/// What the block of a setting begins with that stands in a program.
const PROGRAM: &str = "program";

/// Names of methods that are called everywhere.
const COMMON: &[&str] = &["get", "post", "put", "patch", "head", "delete", "options", "request", "new"];

/// Writes `names.rs`, or returns every mistake as `file:line: what`.
pub(crate) fn generate(queries: &Path, out: &Path) -> Result<(), Vec<String>> {
    let mut tables = Tables::default();
    let folder = queries.join("tables");
    tables.each(&folder.join("aws-services.tsv"), 4, Tables::service);
    tables.each(&folder.join("frameworks.tsv"), 2, Tables::framework);
    tables.each(&folder.join("aws.tsv"), 9, Tables::operation);
    tables.each(&folder.join("aws-resources.tsv"), 4, Tables::resource);
    tables.each(&folder.join("sinks.tsv"), 5, Tables::sink);
    tables.rules(&queries.join("rules"));
    tables.word("boto3", program("python"));
    tables.word("os", OS);
    // What builds a process word by word in Rust has no sink that is named in one call.
    tables.word("Command", program("rust"));
    // Ends and steps of chains that build an operation.
    for word in ["send", "status", "output", "spawn", "exec", "arg", "args"] {
        tables.word(word, CALL);
    }
    let programs = tables.programs(&folder.join("programs.tsv"));
    for (name, text) in [("names.rs", tables.written()), ("programs.tsv", programs)] {
        if let Err(error) = fs::write(out.join(name), text) {
            tables.problems.push(format!("{name}: {error}"));
        }
    }
    if tables.problems.is_empty() { Ok(()) } else { Err(tables.problems) }
}

#[derive(Default)]
struct Tables {
    /// Service → its names in the CLI and boto3, where they differ, and what SDKs call it.
    spellings: BTreeMap<String, (String, String, Vec<String>)>,
    services: BTreeMap<String, String>,
    rows: String,
    ids: BTreeMap<String, usize>,
    methods: BTreeMap<String, Vec<usize>>,
    names: BTreeMap<String, Vec<usize>>,
    commands: BTreeMap<String, usize>,
    resources: BTreeMap<(String, String), (usize, String)>,
    sinks: String,
    frameworks: String,
    words: BTreeMap<String, u16>,
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
        let or_same = |name: &str| if name.is_empty() { cells[0].to_owned() } else { name.to_owned() };
        let sdk = cells[3].split(' ').chain([cells[0], cells[2]]).map(|name| name.replace('-', ""));
        let sdk = sdk.filter(|name| !name.is_empty()).collect();
        self.spellings.insert(cells[0].to_owned(), (or_same(cells[1]), or_same(cells[2]), sdk));
        Ok(())
    }

    /// What the options in a text are about, by the libraries it imports.
    fn framework(&mut self, cells: &[&str]) -> Result<(), String> {
        let _ = writeln!(self.frameworks, "({:?}, {:?}),", cells[0], cells[1]);
        Ok(())
    }

    fn operation(&mut self, cells: &[&str]) -> Result<(), String> {
        let &[service, operation, effect, level, noun, parameters, rule, class, shared] = cells else { return Ok(()) };
        if !EFFECTS.contains(&effect) {
            return Err(format!("{effect:?} is no effect; use one of {}", EFFECTS.join(", ")));
        }
        if !LEVELS.contains(&level) {
            return Err(format!("{level:?} is no level; use one of {}", LEVELS.join(", ")));
        }
        let index = self.ids.len();
        let id = format!("aws:{service}:{operation}");
        if self.ids.insert(id.clone(), index).is_some() {
            return Err(format!("{id} stands here twice"));
        }
        let same = || (service.to_owned(), service.to_owned(), vec![service.replace('-', "")]);
        let (cli, boto3, sdk) = self.spellings.get(service).cloned().unwrap_or_else(same);
        self.services
            .insert(service.to_owned(), format!("Service {{ name: {service:?}, boto3: {boto3:?}, sdk: &{sdk:?} }}"));
        let method = snake(operation);
        let parameters: Vec<_> = parameters.split_ascii_whitespace().map(|name| (name, snake(name))).collect();
        let _ = writeln!(
            self.rows,
            "ApiRow {{ id: {id:?}, service: {service:?}, method: {method:?}, effect: {effect:?}, level: Level::{}, \
             noun: {noun:?}, parameters: &{parameters:?}, rule: {rule:?}, class: {class:?}, shared: {} }},",
            capital(level),
            shared == "yes"
        );
        self.commands.insert(format!("{cli} {}", kebab(operation)), index);
        let as_named = AS_NAMED.iter().map(|family| program(family)).sum::<u16>();
        self.word(&method, CALL | all_programs() & !as_named);
        self.word(operation, CALL | as_named);
        self.methods.entry(method).or_default().push(index);
        self.names.entry(operation.to_owned()).or_default().push(index);
        Ok(())
    }

    fn resource(&mut self, cells: &[&str]) -> Result<(), String> {
        let id = format!("aws:{}:{}", cells[0], cells[2]);
        let Some(index) = self.ids.get(&id).copied() else { return Err(format!("{id} does not stand in aws.tsv")) };
        self.word(cells[1].rsplit('.').next().unwrap_or_default(), CALL);
        self.resources.insert((cells[0].to_owned(), cells[1].to_owned()), (index, cells[3].to_owned()));
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
        let last = path.rsplit('.').next().unwrap_or_default().trim_end_matches('!');
        self.word(last, CALL);
        let of_language = program(language);
        if of_language == 0 {
            return Err(format!("{language:?} is no language whose calls are resolved"));
        }
        let root = path.split('.').next().unwrap_or_default();
        match (trigger, root, reads) {
            ("", "os", _) if language == "python" => self.word(last, OS_CALL),
            ("", "", "sql") => self.word(last, DATABASE),
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
                for (key, value) in table {
                    match (key.as_str(), value) {
                        ("call", _) => each_text(value, &mut |path| self.call(path, languages)),
                        ("sql", _) => each_text(value, &mut |statement| self.statement(statement)),
                        ("setting", toml::Value::Table(setting)) => {
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

    /// A library call stands in a text with the name of its library as well as its own; the longer one is the rarer.
    /// One whose own name stands for anything in most texts is known by its whole path.
    fn call(&mut self, path: &str, languages: u16) {
        let last = last_name(path);
        let common = COMMON.contains(&last);
        let two = path.rmatch_indices('.').nth(1).map_or(path, |(at, _)| &path[at + 1..]);
        let known = if common { two.trim_start_matches('.') } else { last };
        self.word(known, CALL | RULE);
        let mut languages = languages;
        if path.starts_with("os.") {
            self.word(last, OS_CALL);
            languages &= !program("python");
        }
        let root = path.rsplit_once('.').map_or("", |(root, _)| root);
        let names = root.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|_| common || !root.is_empty());
        let rarest = names.max_by_key(|name| name.len()).filter(|name| common || name.len() > last.len());
        self.word(rarest.unwrap_or(last), languages);
    }

    /// Every statement of this kind begins with its verb, in whatever case people write it.
    fn statement(&mut self, statement: &str) {
        let verb = statement.split_ascii_whitespace().next().unwrap_or_default().to_ascii_lowercase();
        for spelling in [verb.to_ascii_uppercase(), capital(&verb), verb] {
            self.word(&spelling, VERB);
        }
    }

    fn word(&mut self, word: &str, flags: u16) {
        *self.words.entry(word.to_owned()).or_default() |= flags;
    }

    fn written(&self) -> String {
        let services: Vec<&str> = self.services.values().map(String::as_str).collect();
        let ids: Vec<_> = self.ids.iter().collect();
        let methods: Vec<_> = self.methods.iter().collect();
        let commands: Vec<_> = self.commands.iter().collect();
        let resources: Vec<String> = self
            .resources
            .iter()
            .map(|((service, path), (row, parameter))| {
                format!(
                    "ResourceMethod {{ service: {service:?}, path: {path:?}, row: {row}, parameter: {parameter:?} }}"
                )
            })
            .collect();
        let methods: Vec<String> = methods.iter().map(|(name, rows)| format!("({name:?}, &{rows:?})")).collect();
        let names: Vec<String> = self.names.iter().map(|(name, rows)| format!("({name:?}, &{rows:?})")).collect();
        format!(
            "static SERVICES: &[Service] = &[{}];\nstatic ROWS: &[ApiRow] = &[\n{}];\n\
             static BY_ID: &[(&str, usize)] = &{ids:?};\nstatic BY_METHOD: &[(&str, &[usize])] = &[{}];\n\
             static BY_NAME: &[(&str, &[usize])] = &[{}];\nstatic FRAMEWORKS: &[(&str, &str)] = &[\n{}];\n\
             static BY_COMMAND: &[(&str, usize)] = &{commands:?};\nstatic RESOURCES: &[ResourceMethod] = &[{}];\n\
             static SINKS: &[Sink] = &[\n{}];\n{}",
            services.join(",\n"),
            self.rows,
            methods.join(",\n"),
            names.join(",\n"),
            self.frameworks,
            resources.join(",\n"),
            self.sinks,
            self.word_table()
        )
    }

    /// An open hash table, a quarter full at most, so that a miss costs one look on average.
    fn word_table(&self) -> String {
        let size = (self.words.len() * 4).next_power_of_two().max(64);
        let mut slots = vec![("", 0); size];
        for (word, flags) in &self.words {
            let mut at = slot(of(word.as_bytes()), size);
            while !slots[at].0.is_empty() {
                at = (at + 1) % size;
            }
            slots[at] = (word, *flags);
        }
        let longest = self.words.keys().map(String::len).max().unwrap_or(0);
        format!("const LONGEST: usize = {longest};\nstatic WORDS: [(&str, u16); {size}] = {slots:?};\n")
    }
}

/// The flags of all languages whose calls are resolved.
fn all_programs() -> u16 {
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

fn last_name(path: &str) -> &str {
    path.rsplit(['.', ':']).next().unwrap_or_default()
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

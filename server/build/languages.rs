//! `queries/<language>/` → the language table with its patterns.

use crate::names::{ACTS, PARTS, QUOTINGS, ROLES};
use crate::patterns::{self, Node};
use serde::Deserialize;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// None for a language that is read by its words alone.
    #[serde(default)]
    grammar: Option<String>,
    #[serde(default)]
    extensions: Vec<String>,
    #[serde(default)]
    file_names: Vec<String>,
    /// Names up to their first dot: `Dockerfile.prod`.
    #[serde(default)]
    stems: Vec<String>,
    /// Folders whose files with one of `folder_extensions` belong to it, wherever they are.
    #[serde(default)]
    folders: Vec<String>,
    #[serde(default)]
    folder_extensions: Vec<String>,
    #[serde(default)]
    interpreters: Vec<String>,
    #[serde(default)]
    client_ids: Vec<String>,
    comment: String,
    /// The language whose patterns come before its own, and whose knowledge holds for it.
    #[serde(default)]
    like: Option<String>,
    #[serde(default)]
    globals: Vec<String>,
    #[serde(default)]
    containers: Vec<String>,
    #[serde(default)]
    afresh_with: String,
    #[serde(default)]
    marks: Vec<String>,
    #[serde(default)]
    capitals: bool,
    #[serde(default)]
    disguised: bool,
    #[serde(default)]
    regions: bool,
    /// What its texts are made of, see `ACTS`.
    #[serde(default = "declares")]
    acts: String,
    /// Where the grammar fails, lines that begin with this are shell text.
    #[serde(default)]
    shell_lines: String,
    /// How string literals are written, see `QUOTINGS`.
    #[serde(default = "c_strings")]
    strings: String,
    /// What stands for a computed part where this language is embedded in another.
    #[serde(default = "plain_hole")]
    hole: String,
}

fn declares() -> String {
    "declares".to_owned()
}

fn c_strings() -> String {
    "c".to_owned()
}

fn plain_hole() -> String {
    "computed".to_owned()
}

/// Pattern files of a language that also hold for those that are like it.
const SHARED: [&str; 2] = ["facts.scm", "injections.scm"];
/// Pattern files of a language; `alone.scm` is what others write in other nodes.
const OWN: [&str; 3] = ["facts.scm", "injections.scm", "alone.scm"];

/// Writes `languages.rs`, or returns every mistake as `file:line: what`.
pub(crate) fn generate(queries: &Path, out: &Path) -> Result<(), Vec<String>> {
    let mut problems = Vec::new();
    let mut table = String::new();
    let mut count = 0;
    let mut files = String::from("#[cfg(test)]\nstatic PATTERN_FILES: &[(&str, &str, &str)] = &[\n");
    let mut folders: Vec<_> = fs::read_dir(queries).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    folders.sort();
    for folder in folders.iter().filter(|folder| folder.join("language.toml").is_file()) {
        let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match language(queries, folder, &id, &mut files) {
            Ok(text) => {
                count += 1;
                table.push_str(&text);
            }
            Err(more) => problems.extend(more),
        }
    }
    let table = format!("static LANGUAGES: [Language; {count}] = [\n{table}];\n");
    files.push_str("];\n");
    if let Err(error) = fs::write(out.join("languages.rs"), table + &files) {
        problems.push(format!("languages.rs: {error}"));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// Languages that are like each other are followed this far.
const MAX_LIKE: usize = 4;

fn row(folder: &Path) -> Result<Row, Vec<String>> {
    let file = folder.join("language.toml");
    let text = fs::read_to_string(&file).map_err(|error| vec![format!("{}: {error}", file.display())])?;
    toml::from_str(&text).map_err(|error| vec![format!("{}: {error}", file.display())])
}

/// The language and those that it is like, the nearest first.
fn kin(queries: &Path, id: &str) -> Result<Vec<(String, Row)>, Vec<String>> {
    let mut found: Vec<(String, Row)> = Vec::new();
    let mut next = Some(id.to_owned());
    while let Some(id) = next {
        if found.len() > MAX_LIKE {
            return Err(vec![format!("queries/{id}: languages are like each other in a circle")]);
        }
        let row = row(&queries.join(&id))?;
        next = row.like.clone();
        found.push((id, row));
    }
    Ok(found)
}

fn language(queries: &Path, folder: &Path, id: &str, files: &mut String) -> Result<String, Vec<String>> {
    let file = folder.join("language.toml");
    let kin = kin(queries, id)?;
    let Some(((_, row), like)) = kin.split_first() else { return Ok(String::new()) };
    let family = like.last().map_or(id, |(family, _)| family);
    let globals = kin.iter().rev().flat_map(|(_, row)| &row.globals).collect::<Vec<_>>();
    let shared = like.iter().rev().map(|(id, _)| queries.join(id));
    let sources = shared.flat_map(|folder| SHARED.map(|name| folder.join(name)));
    let sources = sources.chain(OWN.map(|name| folder.join(name)));
    let Some((_, strings)) = QUOTINGS.iter().find(|(name, _)| *name == row.strings) else {
        let known: Vec<_> = QUOTINGS.iter().map(|(name, _)| *name).collect();
        return Err(vec![format!("{}: strings = {:?} is none of {known:?}", file.display(), row.strings)]);
    };
    let Some((_, acts)) = ACTS.iter().find(|(name, _)| *name == row.acts) else {
        let known: Vec<_> = ACTS.iter().map(|(name, _)| *name).collect();
        return Err(vec![format!("{}: acts = {:?} is none of {known:?}", file.display(), row.acts)]);
    };
    let mut shapes = String::new();
    let mut problems = Vec::new();
    for file in sources {
        let Ok(text) = fs::read_to_string(&file) else { continue };
        let _ = writeln!(files, "({id:?}, {:?}, {text:?}),", file.display().to_string());
        match patterns::read(&text) {
            Ok(nodes) => {
                for node in &nodes {
                    match shape(node) {
                        Ok(text) => shapes.push_str(&text),
                        Err(what) => problems.push(format!("{}:{}: {what}", file.display(), node.line)),
                    }
                }
            }
            Err((line, what)) => problems.push(format!("{}:{line}: {what}", file.display())),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(format!(
        "Language {{ id: {id:?}, family: {family:?}, globals: &{globals:?}, capitals: {:?}, marks: &{:?}, grammar: {}, extensions: &{:?}, file_names: &{:?}, stems: &{:?}, folders: &{:?}, folder_extensions: &{:?}, interpreters: &{:?}, \
         client_ids: &{:?}, comment: {:?}, containers: &{:?}, afresh_with: {:?}, disguised: {:?}, regions: {:?}, acts: Acts::{acts:?}, shell_lines: {:?}, strings: Quoting::{strings:?}, hole: {:?}, shapes: &[\n{shapes}], compiled: std::sync::OnceLock::new() }},\n",
        row.capitals,
        row.marks,
        row.grammar.as_ref().map_or("None".to_owned(), |grammar| format!("Some(|| {grammar}.into())")),
        row.extensions,
        row.file_names,
        row.stems,
        row.folders,
        row.folder_extensions,
        row.interpreters,
        row.client_ids,
        row.comment,
        row.containers,
        row.afresh_with,
        row.disguised,
        row.regions,
        row.shell_lines,
        row.hole
    ))
}

fn shape(node: &Node) -> Result<String, String> {
    let [kind] = node.kinds.as_slice() else { return Err("a pattern starts with one node kind".to_owned()) };
    let [capture] = node.captures.as_slice() else { return Err("a pattern ends with one capture".to_owned()) };
    let (role, injects) = match capture.strip_prefix("inject.") {
        Some(language) => ("Inject".to_owned(), language),
        None => match ROLES.iter().find(|(name, _)| name == capture) {
            Some((_, role)) => (format!("{role:?}"), ""),
            None => return Err(format!("nobody understands @{capture}")),
        },
    };
    let mut slots = String::new();
    let mut words = Vec::new();
    for child in &node.children {
        slots_of(child, &taken(node), String::new(), child.optional, &mut slots)?;
    }
    collect_words(node, &mut words)?;
    Ok(format!(
        "Shape {{ kind: {kind:?}, role: Role::{role}, injects: {injects:?}, slots: &[{slots}], words: &[{}] }},\n",
        words.concat()
    ))
}

/// The fields that the children of a pattern ask for by name.
fn taken(node: &Node) -> Vec<&str> {
    node.children.iter().map(|child| child.field.as_str()).filter(|field| !field.is_empty()).collect()
}

fn slots_of(node: &Node, taken_by: &[&str], path: String, optional: bool, slots: &mut String) -> Result<(), String> {
    let not = if node.field.is_empty() { taken_by } else { &[] };
    let path = format!(
        "{path}Step {{ field: {:?}, kinds: &{:?}, not: &{not:?}, anonymous: {} }}, ",
        node.field, node.kinds, node.anonymous
    );
    if node.captures.is_empty() && node.children.iter().all(|child| child.optional) {
        let _ = write!(slots, "Slot {{ part: None, path: &[{path}], required: {} }}, ", !optional);
    }
    for capture in &node.captures {
        let part = part(capture)?;
        let _ = write!(slots, "Slot {{ part: Some(Part::{part}), path: &[{path}], required: {} }}, ", !optional);
    }
    for child in &node.children {
        slots_of(child, &taken(node), path.clone(), optional || child.optional, slots)?;
    }
    Ok(())
}

fn collect_words(node: &Node, words: &mut Vec<String>) -> Result<(), String> {
    for (capture, list) in &node.words {
        words.push(format!("(Part::{}, &{list:?}), ", part(capture)?));
    }
    node.children.iter().try_for_each(|child| collect_words(child, words))
}

fn part(capture: &str) -> Result<String, String> {
    match PARTS.iter().find(|(name, _)| *name == capture) {
        Some((_, part)) => Ok(format!("{part:?}")),
        None => Err(format!("nobody understands @{capture}")),
    }
}

//! `queries/<language>/` → the language table with its patterns.

use crate::names::{ACTS, PARTS, QUOTINGS, ROLES};
use crate::patterns::{self, Node};
use crate::shape::{Part, Role, Shape, Slot, Step};
use crate::text::packed::{Packed, Packer, Unpacker};
use serde::Deserialize;
use std::borrow::Cow;
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

/// Writes `languages.rs` with `shapes.bin` and `shapes.txt`, or returns every mistake as `file:line: what`.
pub(crate) fn generate(queries: &Path, out: &Path) -> Result<(), Vec<String>> {
    let mut problems = Vec::new();
    let mut table = String::new();
    let mut count = 0;
    let mut packer = Packer::default();
    let mut files = String::from("#[cfg(test)]\nstatic PATTERN_FILES: &[(&str, &str, &str)] = &[\n");
    let mut folders: Vec<_> = fs::read_dir(queries).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    folders.sort();
    for folder in folders.iter().filter(|folder| folder.join("language.toml").is_file()) {
        let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match language(queries, folder, &id, &mut files, &mut packer) {
            Ok(text) => {
                count += 1;
                table.push_str(&text);
            }
            Err(more) => problems.extend(more),
        }
    }
    let table = format!("static LANGUAGES: [Language; {count}] = [\n{table}];\n");
    files.push_str("];\n");
    let table = table + &files;
    let written =
        [("languages.rs", table.as_bytes()), ("shapes.bin", &packer.bytes), ("shapes.txt", packer.text.as_bytes())];
    for (name, content) in written {
        if let Err(error) = fs::write(out.join(name), content) {
            problems.push(format!("{name}: {error}"));
        }
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

fn language(
    queries: &Path,
    folder: &Path,
    id: &str,
    files: &mut String,
    packer: &mut Packer,
) -> Result<String, Vec<String>> {
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
    let mut shapes = Vec::new();
    let mut problems = Vec::new();
    for file in sources {
        let Ok(text) = fs::read_to_string(&file) else { continue };
        let _ = writeln!(files, "({id:?}, {:?}, {text:?}),", file.display().to_string());
        match patterns::read(&text) {
            Ok(nodes) => {
                for node in &nodes {
                    match shape(node) {
                        Ok(shape) => shapes.push(shape),
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
    let start = packer.bytes.len();
    shapes.pack(packer);
    let (bytes, text) = (&*packer.bytes.clone().leak(), &*packer.text.clone().leak());
    if Vec::unpack(&mut Unpacker::new(bytes, text, start)).as_ref() != Some(&shapes) {
        return Err(vec![format!("queries/{id}: the patterns come out of the packed table as others")]);
    }
    Ok(format!(
        "Language {{ id: {id:?}, family: {family:?}, globals: &{globals:?}, capitals: {:?}, marks: &{:?}, grammar: {}, extensions: &{:?}, file_names: &{:?}, stems: &{:?}, folders: &{:?}, folder_extensions: &{:?}, interpreters: &{:?}, \
         client_ids: &{:?}, comment: {:?}, containers: &{:?}, afresh_with: {:?}, disguised: {:?}, regions: {:?}, acts: Acts::{acts:?}, shell_lines: {:?}, strings: Quoting::{strings:?}, hole: {:?}, shapes: {start}, compiled: std::sync::OnceLock::new() }},\n",
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

fn shape(node: &Node) -> Result<Shape, String> {
    let [kind] = node.kinds.as_slice() else { return Err("a pattern starts with one node kind".to_owned()) };
    let [capture] = node.captures.as_slice() else { return Err("a pattern ends with one capture".to_owned()) };
    let (role, injects) = match capture.strip_prefix("inject.") {
        Some(language) => (Role::Inject, language),
        None => match ROLES.iter().find(|(name, _)| name == capture) {
            Some((_, role)) => (*role, ""),
            None => return Err(format!("nobody understands @{capture}")),
        },
    };
    let (mut slots, mut words) = (Vec::new(), Vec::new());
    for child in &node.children {
        slots_of(child, &taken(node), &[], child.optional, &mut slots)?;
    }
    collect_words(node, &mut words)?;
    Ok(Shape { kind: text(kind), role, injects: text(injects), slots, words })
}

fn text(text: &str) -> Cow<'static, str> {
    Cow::Owned(text.to_owned())
}

/// The fields that the children of a pattern ask for by name.
fn taken(node: &Node) -> Vec<&str> {
    node.children.iter().map(|child| child.field.as_str()).filter(|field| !field.is_empty()).collect()
}

fn slots_of(
    node: &Node,
    taken_by: &[&str],
    above: &[Step],
    optional: bool,
    slots: &mut Vec<Slot>,
) -> Result<(), String> {
    let not = if node.field.is_empty() { taken_by } else { &[] };
    let step = Step {
        field: text(&node.field),
        kinds: node.kinds.iter().map(|kind| text(kind)).collect(),
        not: not.iter().map(|field| text(field)).collect(),
        anonymous: node.anonymous,
    };
    let path = [above, &[step]].concat();
    if node.captures.is_empty() && node.children.iter().all(|child| child.optional) {
        slots.push(Slot { part: None, path: path.clone(), required: !optional });
    }
    for capture in &node.captures {
        slots.push(Slot { part: Some(part(capture)?), path: path.clone(), required: !optional });
    }
    for child in &node.children {
        slots_of(child, &taken(node), &path, optional || child.optional, slots)?;
    }
    Ok(())
}

fn collect_words(node: &Node, words: &mut Vec<(Part, Vec<Cow<'static, str>>)>) -> Result<(), String> {
    for (capture, list) in &node.words {
        words.push((part(capture)?, list.iter().map(|word| text(word)).collect()));
    }
    node.children.iter().try_for_each(|child| collect_words(child, words))
}

fn part(capture: &str) -> Result<Part, String> {
    match PARTS.iter().find(|(name, _)| *name == capture) {
        Some((_, part)) => Ok(*part),
        None => Err(format!("nobody understands @{capture}")),
    }
}

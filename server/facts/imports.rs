//! Import trees: `import a.b as c`, `use a::{b, c::{d as e, *}}`.

use super::FactKind;
use super::slots::{Match, matched};
use super::value::Value;
use super::walk::Walk;
use crate::language::{Part, Role};
use tree_sitter::Node;

/// Deeper import trees are left out.
const MAX_DEPTH: usize = 64;

/// Adds every name that the import tree at `node` makes known; `prefix` is the path around it.
pub(super) fn import(walk: &mut Walk<'_>, node: Node<'_>, prefix: &str, depth: usize) {
    if depth > MAX_DEPTH {
        return;
    }
    for shape in walk.source.language.compiled().facts(node.kind_id()) {
        let Some(found) = matched(shape, node, walk.lower.text) else { continue };
        let path = found.one(Part::Path).and_then(|path| match walk.lower.value(path) {
            Value::Text(text) => text.known(),
            value => value.path(),
        });
        match found.role() {
            Role::Import => {
                let prefix = path.map_or_else(|| prefix.to_owned(), |path| joined(prefix, &path));
                for item in found.all(Part::Item) {
                    import(walk, item, &prefix, depth + 1);
                }
                return;
            }
            Role::ImportAs => {
                let name = found.one(Part::Alias).map(|alias| walk.lower.written(alias).to_owned());
                let path = joined(prefix, &path.unwrap_or_default());
                return walk.push(FactKind::Import { path, name: name.unwrap_or_default() }, node);
            }
            Role::ImportAll => {
                let path = path.map_or_else(|| prefix.to_owned(), |path| joined(prefix, &path));
                return walk.push(FactKind::Import { path, name: String::new() }, node);
            }
            _ => {}
        }
    }
    let Some(path) = walk.lower.value(node).path() else { return };
    // `import a.b` makes `a` known; `from a import b` and `use a::b` make `b` known.
    let whole = prefix.is_empty() && walk.lower.written(node).contains('.');
    let path = if whole { path.split('.').next().unwrap_or_default().to_owned() } else { joined(prefix, &path) };
    let name = path.rsplit('.').next().unwrap_or_default().to_owned();
    walk.push(FactKind::Import { path, name }, node);
}

/// What a module is called, as it is written behind `import` or in `require(…)`: schemes and their versions are taken off.
pub fn module(written: &str) -> &str {
    let bare = ["node:", "npm:", "jsr:"].iter().find_map(|scheme| written.strip_prefix(scheme)).unwrap_or(written);
    match bare.get(1..).and_then(|rest| rest.find('@')) {
        Some(at) if written.len() != bare.len() => &bare[..=at],
        _ => bare,
    }
}

/// The name a module is known by where it is given none: the last one of its path that is no version.
fn package(path: &str) -> &str {
    let is_version = |name: &str| name.strip_prefix('v').is_some_and(|rest| rest.parse::<u8>().is_ok());
    let last = path.rsplit('/').find(|name| !is_version(name)).unwrap_or(path);
    let last = last.split_once(".v").map_or(last, |(name, _)| name);
    last.strip_prefix("go-").unwrap_or(last)
}

/// Adds the names for a module and for parts of it.
pub(super) fn import_from(walk: &mut Walk<'_>, found: &Match<'_, '_>, node: Node<'_>) {
    let Some(Value::Text(path)) = found.one(Part::Path).map(|path| walk.lower.value(path)) else { return };
    let Some(path) = path.known() else { return };
    let path = module(&path).to_owned();
    let mut names: Vec<(String, String)> =
        found.all(Part::Alias).map(|alias| (path.clone(), walk.lower.written(alias).to_owned())).collect();
    for item in found.all(Part::Item) {
        match walk.lower.value(item) {
            Value::Name(name) => names.push((path.clone(), name)),
            Value::Map(parts) => names.extend(parts.into_iter().filter_map(|(part, name)| {
                let (Some(part), Value::Name(name)) = (part.as_text(), name) else { return None };
                // The default export is the module itself.
                let path = if part == "default" { path.clone() } else { format!("{path}.{part}") };
                Some((path, name))
            })),
            _ => {}
        }
    }
    if names.is_empty() {
        names.push((path.clone(), package(&path).to_owned()));
    }
    names.into_iter().for_each(|(path, name)| walk.push(FactKind::Import { path, name }, node));
}

/// `path` below `prefix`; `self` is the prefix.
fn joined(prefix: &str, path: &str) -> String {
    match (prefix, path) {
        ("", _) => path.to_owned(),
        (_, "" | "self") => prefix.to_owned(),
        _ if prefix.ends_with('.') => format!("{prefix}{path}"),
        _ => format!("{prefix}.{path}"),
    }
}

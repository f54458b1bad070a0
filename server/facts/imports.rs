//! Import trees: `import a.b as c`, `use a::{b, c::{d as e, *}}`.

use super::FactKind;
use super::slots::matched;
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
        let path = found.one(Part::Path).and_then(|path| walk.lower.value(path).path());
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

/// `path` below `prefix`; `self` is the prefix.
fn joined(prefix: &str, path: &str) -> String {
    match (prefix, path) {
        ("", _) => path.to_owned(),
        (_, "" | "self") => prefix.to_owned(),
        _ if prefix.ends_with('.') => format!("{prefix}{path}"),
        _ => format!("{prefix}.{path}"),
    }
}

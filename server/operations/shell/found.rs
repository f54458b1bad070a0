//! What `find` finds, as far as its words tell: `find . -name node_modules` finds `./*/node_modules`.

use super::{Resolved, UNKNOWN};
use crate::text::Span;

/// Options that make it print nothing, or something else than names.
pub(super) const SILENT: &[&str] = &["-delete", "-printf", "-fprint", "-fprintf", "-fls", "-ls", "-quit"];
/// Words of one search that are looked at, and brackets in brackets.
const MAX_WORDS: usize = 128;
const MAX_DEPTH: usize = 8;
const NAMES: &[&str] = &["-name", "-iname"];
const PATHS: &[&str] = &["-path", "-ipath", "-wholename", "-iwholename"];

/// The globs that the names of all that is found fit, where the words before an action say so: the last of the
/// alternatives counts for what stands behind it, all of them where nothing does.
pub(super) fn by(words: &[Resolved]) -> Option<Vec<String>> {
    let words = words.get(..words.len().min(MAX_WORDS))?;
    let acts =
        |word: &Resolved| matches!(word.text.as_str(), "-exec" | "-execdir" | "-ok" | "-okdir" | "-print" | "-print0");
    let until = words.iter().rposition(acts);
    let mut found = alternatives(&mut words[..until.unwrap_or(words.len())].iter(), 0);
    match until {
        Some(_) => found.pop().flatten(),
        None => found.into_iter().collect::<Option<Vec<_>>>().map(|names| names.concat()),
    }
}

/// What is handed on: names below each root, or anything below the only one.
pub(super) fn items(roots: &[&Resolved], names: Option<&[String]>, span: Span) -> Vec<Resolved> {
    let root = |root: &Resolved| root.text.trim_end_matches('/').to_owned();
    let known = roots.iter().all(|root| root.known);
    match names {
        Some(names) if known => {
            let here = [".".to_owned()];
            let roots: Vec<String> =
                if roots.is_empty() { here.to_vec() } else { roots.iter().copied().map(root).collect() };
            let below = roots.iter().flat_map(|root| {
                names.iter().map(move |name| {
                    // A path is matched as a whole, from the root on.
                    let whole = name.strip_prefix(root.as_str()).is_some_and(|rest| rest.starts_with('/'));
                    if whole { name.clone() } else { format!("{root}/{}", name.trim_start_matches('/')) }
                })
            });
            below
                .take(MAX_WORDS)
                .map(|text| Resolved { text, known: true, many: true, span, ..Resolved::default() })
                .collect()
        }
        _ => {
            let text = match roots {
                [one] if one.known => format!("{}/{UNKNOWN}", root(one)),
                _ => UNKNOWN.to_owned(),
            };
            vec![Resolved { many: true, text, ..Resolved::unknown(span) }]
        }
    }
}

/// The names of each alternative, up to a closing bracket; nothing for one that takes any name.
fn alternatives(words: &mut std::slice::Iter<'_, Resolved>, depth: usize) -> Vec<Option<Vec<String>>> {
    let mut found = vec![None];
    let mut negated = false;
    while let Some(word) = words.next() {
        let names = match word.text.as_str() {
            ")" => break,
            "-o" | "-or" | "," => {
                found.push(None);
                continue;
            }
            "!" | "-not" => {
                negated = !negated;
                continue;
            }
            "(" if depth < MAX_DEPTH => {
                alternatives(words, depth + 1).into_iter().collect::<Option<Vec<_>>>().map(|names| names.concat())
            }
            name if NAMES.contains(&name) => words.next().and_then(|value| glob(value, "*/")),
            path if PATHS.contains(&path) => words.next().and_then(|value| glob(value, "")),
            _ => None,
        };
        if let Some(last) = found.last_mut()
            && last.is_none()
            && !std::mem::take(&mut negated)
        {
            *last = names;
        }
    }
    found
}

/// One that says something.
fn glob(value: &Resolved, before: &str) -> Option<Vec<String>> {
    let says = value.known && !value.text.trim_matches(['*', '?', '/', '.']).is_empty() && !value.text.contains("..");
    says.then(|| vec![format!("{before}{}", value.text)])
}

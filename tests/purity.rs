//! The pure core reaches for nothing outside, whatever the layer table lets it name.

use crate::tidy::{is_test, layers, module_of, name, text, with_extension};

/// What only the outside may do, by the names it goes by in code.
const OUTSIDE: [&str; 11] = [
    "tokio",
    "tower_lsp",
    "async fn",
    "SystemTime",
    "Instant",
    "std::env",
    "std::fs",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
];

/// Rust without what its strings, characters and line comments say: code under review stands in them.
fn without_words(code: &str) -> String {
    let mut rest = code;
    let mut bare = String::new();
    while let Some(first) = rest.chars().next() {
        let raw = rest
            .trim_start_matches('b')
            .strip_prefix('r')
            .map(|raw| (raw, raw.len() - raw.trim_start_matches('#').len()));
        let begins = !bare.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let end = match raw.filter(|(raw, hashes)| begins && raw[*hashes..].starts_with('"')) {
            Some((raw, hashes)) => {
                let close = format!("\"{}", "#".repeat(hashes));
                let text = &raw[hashes + 1..];
                text.find(&close).map_or(text.len(), |at| at + close.len()) + (rest.len() - text.len())
            }
            None if first == '"' => closing(rest, '"'),
            // A lifetime has no second mark.
            None if rest.starts_with("'\\") || rest.chars().nth(2) == Some('\'') && first == '\'' => {
                closing(rest, '\'')
            }
            None if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            None => {
                bare.push(first);
                rest = &rest[first.len_utf8()..];
                continue;
            }
        };
        rest = &rest[end..];
    }
    bare
}

/// Behind the `mark` that ends the literal which `text` begins with.
fn closing(text: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == mark => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// What of [`OUTSIDE`] a text of code names, also in a group: `use std::{fmt, fs}`.
fn outside(code: &str) -> Vec<String> {
    let code = without_words(code);
    let groups = code.split("std::{").skip(1).filter_map(|group| group.split(';').next());
    let grouped = groups.flat_map(|group| group.split(|c: char| !c.is_alphanumeric() && c != '_'));
    let grouped: String = grouped.filter(|name| !name.is_empty()).map(|name| format!(" std::{name} ")).collect();
    let all = format!("{code}\n{grouped}");
    let word = |at: usize, name: &str| {
        let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        !joins(all[..at].chars().next_back()) && !joins(all[at + name.len()..].chars().next())
    };
    let named = |name: &&&str| all.match_indices(**name).any(|(at, _)| word(at, name));
    OUTSIDE.iter().filter(named).map(|name| (*name).to_owned()).collect()
}

#[test]
fn the_pure_core_reaches_for_nothing_outside() {
    let layers = layers();
    let mut wrong = Vec::new();
    for path in with_extension(&["rs"]) {
        let name = name(&path);
        let pure = module_of(&name).and_then(|module| layers.get(module)).is_some_and(|row| row.1 == "nothing outside");
        if pure && !is_test(&name) {
            wrong.extend(outside(&text(&path)).iter().map(|word| format!("{name}: {word}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_test_of_the_core_sees_code_and_not_its_words() {
    let code = "use std::{fmt, fs::{self}};\nlet t = Instant::now(); let q = '\"'; std::env::var(\"HOME\");";
    assert_eq!(outside(code), ["Instant", "std::env", "std::fs"]);
    let words = "let a = \"std::fs \\\" tokio\"; // Instant\nlet b = r#\"std::env \"Instant\"\"#; let c: &'a str = b\"tokio\";\n\
                 fn instant_of(_: Instantly) {} /* */ const X: char = '\\''; use std::fmt;";
    assert_eq!(outside(words), [] as [&str; 0]);
}

//! Facts of small texts, each fact as a line: scope, kind, what it says.

mod bash;
mod python;
mod render;
mod rust;
mod terraform;
mod yaml;

use render::render;

/// Compares the facts of `text`, one a line, with `expected`.
#[track_caller]
fn says(language: &str, text: &str, expected: &str) {
    let found = render(language, text);
    let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(found, expected, "facts of\n{text}\nare\n{}\n", found.join("\n"));
}

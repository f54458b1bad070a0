//! The policy by example: what is refused and how, and what a path, an environment, a rule and an agent get.

mod lookup;
mod protected;
mod reading;
mod tighten;

use super::*;
use crate::text::LineIndex;
use proptest::prelude::*;

/// The example of the documentation.
const EXAMPLE: &str = include_str!("../../docs/tagout.example.toml");
const RULES: &[&str] = &["package-publish", "rm-recursive", "terraform-destroy"];

/// Mistakes as `line: message`.
fn mistakes(text: &str) -> Vec<String> {
    let lines = LineIndex::new(text);
    let (_, problems) = read(text, RULES);
    problems.iter().map(|problem| format!("{}: {}", lines.position(problem.span.start).line, problem.message)).collect()
}

fn good(text: &str) -> Policy {
    let (policy, problems) = read(text, &[]);
    assert_eq!(problems, [], "{text}");
    policy
}

#[test]
fn the_nearest_word_is_near() {
    assert_eq!(nearest("reveiws", ["rank", "reviews"]), Some("reviews"));
    assert_eq!(nearest("colour", ["rank", "reviews"]), None);
}

proptest! {
    /// No text makes the reader panic, and spans lie inside it.
    #[test]
    fn any_text_is_read(text in "[a-z\\[\\]=\"{}!*.,# \n0-9é-]{0,200}") {
        let (_, problems) = read(&text, RULES);
        for problem in problems {
            prop_assert!(problem.span.end <= text.len());
        }
    }

    /// Passing over a pattern by its first and last characters never changes the answer of the glob itself.
    #[test]
    fn shortcuts_agree_with_the_glob(
        pattern in "(a|b|/|\\*|\\*\\*/|\\?|\\{a,b\\}|\\[ab\\]|\\.){1,6}",
        path in "[ab./]{0,8}",
    ) {
        let path = canonical(&path, Case::Exact);
        prop_assume!(glob::problem(&pattern).is_none() && !path.is_empty() && !path.contains(".."));
        let trimmed = pattern.trim_start_matches("./").trim_start_matches('/');
        prop_assume!(trimmed == pattern && !pattern.ends_with('/') && pattern.contains(['*', '?', '[', '{']));
        let plain = globset::GlobBuilder::new(&pattern).literal_separator(true).build().map(|glob| glob.compile_matcher());
        let plain = plain.is_ok_and(|matcher| matcher.is_match(&path));
        prop_assert_eq!(Patterns::new([&pattern]).cover(&path, Case::Exact), plain, "{} {}", pattern, path);
    }

    /// A canonical path is its own canonical path.
    #[test]
    fn canonical_is_final(path in "[a-zA-Zé./\\\\]{0,24}") {
        for case in [Case::Exact, Case::Folded] {
            let once = canonical(&path, case);
            prop_assert_eq!(&canonical(&once, case), &once);
        }
    }
}

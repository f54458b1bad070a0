//! Parsing with a limit on size and work.

use super::{Language, disguise};
use std::ops::ControlFlow;
use tree_sitter::{ParseOptions, Parser, Range, Tree};

/// Larger texts are scanned by their words only: a tree takes up to 53 times its source.
pub const MAX_PARSED_BYTES: usize = 4 << 20;

/// A tree and the text it stands for are kept together by the caller.
pub type Parsed = Result<Tree, ParseFailure>;

/// Why there is no tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseFailure {
    /// The text is larger than [`MAX_PARSED_BYTES`].
    TooLarge,
    /// The caller asked to stop, or the language has no grammar.
    Stopped,
}

/// Parses a whole text; `old` is the edited tree of the text before, `keep_going` is asked now and then.
pub fn parse(language: &Language, text: &str, old: Option<&Tree>, keep_going: &mut dyn FnMut() -> bool) -> Parsed {
    parse_within(language, text, &[], old, keep_going)
}

/// Parses only `ranges` of a text, in the coordinates of the whole; no ranges means all of it.
pub fn parse_within(
    language: &Language,
    text: &str,
    ranges: &[Range],
    old: Option<&Tree>,
    keep_going: &mut dyn FnMut() -> bool,
) -> Parsed {
    if text.len() > MAX_PARSED_BYTES {
        return Err(ParseFailure::TooLarge);
    }
    let mut parser = Parser::new();
    let grammar = language.compiled().grammar.as_ref().ok_or(ParseFailure::Stopped)?;
    parser.set_language(grammar).map_err(|_| ParseFailure::Stopped)?;
    parser.set_included_ranges(ranges).map_err(|_| ParseFailure::Stopped)?;
    let old = old.filter(|_| language.afresh_with.is_empty() || !text.contains(language.afresh_with));
    let disguised = if language.disguised { disguise::disguised(language.id, text) } else { None };
    // What is hidden depends on its surroundings, which an older tree does not know.
    let old = old.filter(|_| disguised.is_none());
    let bytes = disguised.as_deref().unwrap_or(text.as_bytes());
    let mut progress = |_: &tree_sitter::ParseState| {
        if keep_going() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    let options = ParseOptions::new().progress_callback(&mut progress);
    parser
        .parse_with_options(&mut |at, _| bytes.get(at..).unwrap_or(&[]), old, Some(options))
        .ok_or(ParseFailure::Stopped)
}

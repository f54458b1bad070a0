//! Commands, resolved: what would run after quotes, variables, wrappers and nested shells are seen through.

use crate::text::Span;

/// One command that would run.
#[derive(Clone, Debug, PartialEq)]
pub struct Command {
    /// Program name without its folder: `rm`, `terraform`, `aws`.
    pub program: String,
    /// Words behind the program, quotes and known variables resolved.
    pub words: Vec<Resolved>,
    /// Options by name (`--force`, `-r`; combined short options apart) with their values.
    pub options: Vec<(String, Option<Resolved>)>,
    /// Words that are no option and no option's value: subcommands first.
    pub operands: Vec<Resolved>,
    pub span: Span,
}

/// A word as it would arrive.
#[derive(Clone, Debug, PartialEq)]
pub struct Resolved {
    /// The text, unknown parts as `…`.
    pub text: String,
    /// True when no part of it is unknown.
    pub known: bool,
    /// It may expand to several words or to none (unquoted variable, glob, list command).
    pub many: bool,
    pub span: Span,
}

//! Expressions of Terraform, read and worked out as far as the texts of a module tell.

mod evaluate;
mod functions;
mod network;
mod parse;
#[cfg(test)]
mod tests;
mod texts;

pub(super) use evaluate::{Context, Names, Step, entries, evaluate, spelled, walk};

use super::known::Known;

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expr {
    Literal(Known),
    /// Pieces of a text, one behind the other.
    Template(Vec<Expr>),
    Name(String),
    Member(Box<Expr>, String),
    Index(Box<Expr>, Box<Expr>),
    /// `a[*]` and `a.*`.
    Splat(Box<Expr>),
    Call {
        name: String,
        arguments: Vec<Expr>,
        spread: bool,
    },
    List(Vec<Expr>),
    Map(Vec<(Expr, Expr)>),
    Unary(char, Box<Expr>),
    Binary(&'static str, Box<Expr>, Box<Expr>),
    Choice(Box<Expr>, Box<Expr>, Box<Expr>),
    For(Box<For>),
    /// What cannot be read, as written.
    Raw(String),
}

/// `[for key, name in over : result if when]`, or `{for … : result_key => result}`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct For {
    key: Option<String>,
    name: String,
    over: Expr,
    result_key: Option<Expr>,
    result: Expr,
    when: Option<Expr>,
}

/// Reads an expression; what is none becomes [`Expr::Raw`].
pub(super) fn read(text: &str) -> Expr {
    parse::read(text)
}

//! Texts and lists that flow into a process or a database, to be read as that language.

use super::calls::{Here, Program};
use crate::facts::Call;

/// How a sink reads what it is handed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reads {
    /// A list of words.
    Argv,
    /// Every argument from its position on is a word.
    Words,
    /// A shell command line.
    Line,
    /// A list of words, or a command line when it is a text.
    Either,
    /// Statements of a database.
    Sql,
}

/// A call that hands a text to a process or a database.
pub(super) struct Sink {
    pub(super) language: &'static str,
    /// The resolved name; with a leading dot, a method of something that is not of this text.
    pub(super) path: &'static str,
    pub(super) reads: Reads,
    pub(super) position: usize,
    pub(super) name: &'static str,
}

/// True when the call is a sink: what flows into it was read.
pub(super) fn read<'f>(program: &mut Program<'f, '_>, here: Here<'f>, call: &'f Call, path: &str) -> bool {
    let _ = (program, here, call, path);
    false
}

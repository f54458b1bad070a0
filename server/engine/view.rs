//! A document as it stands at one moment: everything that a diagnostic, a hover or a code action is made from.

use super::source::Source;
use crate::language::Language;
use crate::provenance::Layer;
use crate::risk::{Finding, Level};
use crate::text::{Hunk, Span};
use ropey::Rope;
use std::sync::{Arc, OnceLock};
use tree_sitter::Tree;

/// Cheap to clone, and never changes.
#[derive(Clone, Debug)]
pub struct View {
    pub uri: String,
    pub version: i32,
    pub text: Rope,
    pub language: Option<&'static Language>,
    /// What speaks, in the coordinates of `text`, in the order of the text.
    pub findings: Arc<Vec<Finding>>,
    pub marks: Arc<Vec<Mark>>,
    /// The findings are those of exactly this text as a whole, and nothing is held back or under way.
    pub settled: bool,
    pub base: Option<Arc<Source>>,
    /// Who wrote which bytes.
    pub layer: Arc<Layer>,
    pub(super) tree: Option<Tree>,
    pub(super) hunks: Arc<OnceLock<Vec<Hunk>>>,
}

/// Something to say that is no finding: a mistake in a policy, a text that could not be analysed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub span: Span,
    pub level: Level,
    pub message: String,
}

impl View {
    /// The whole text as one string.
    pub fn string(&self) -> String {
        String::from(&self.text)
    }
}

//! A text that does not move: the base of a document, a neighbour on the disk. What it does is worked out once.

use super::analyze;
use crate::judge::Content;
use std::sync::{Arc, OnceLock};

/// A text with what it does, worked out by whoever asks first.
#[derive(Debug)]
pub struct Source {
    /// Repository-relative path with `/`.
    pub path: String,
    pub text: String,
    content: OnceLock<Arc<Content>>,
}

impl Source {
    /// The text of `path` at some point.
    pub fn new(path: String, text: String) -> Source {
        Source { path, text, content: OnceLock::new() }
    }

    /// What the text does. `twin` is used as it is when its text is the same: at the start of the day a document equals
    /// its base.
    pub(super) fn content(&self, twin: Option<&Arc<Content>>) -> Arc<Content> {
        if let (None, Some(twin)) = (self.content.get(), twin.filter(|twin| twin.text == self.text)) {
            return self.content.get_or_init(|| twin.clone()).clone();
        }
        self.content.get_or_init(|| Arc::new(analyze::content(&self.path, self.text.clone()))).clone()
    }
}

//! A text that does not move: the base of a document, a neighbour on the disk. What it does is worked out once.

use super::{Failure, analyze};
use crate::judge::Content;
use crate::language::Language;
use crate::operations::Asked;
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
    /// its base. `asked` is what own rules ask for, `language` is what the document is read in where neither name nor first line tells.
    pub(super) fn content(
        &self,
        twin: Option<&Arc<Content>>,
        asked: Option<&Arc<Asked>>,
        language: Option<&'static Language>,
        keep_going: &mut dyn FnMut() -> bool,
    ) -> Result<Arc<Content>, Failure> {
        if let Some(content) = self.content.get() {
            return Ok(content.clone());
        }
        let content = match twin.filter(|twin| twin.text == self.text) {
            Some(twin) => twin.clone(),
            None => Arc::new(analyze::content(&self.path, &self.text, language, asked, keep_going)?),
        };
        Ok(self.content.get_or_init(|| content).clone())
    }
}

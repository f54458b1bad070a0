//! The two sides of a file: where its present and its base can be read from.

use super::files::{self, Unreadable};
use std::path::PathBuf;
use std::sync::Arc;

/// One file as a door sees it.
#[derive(Clone, Debug)]
pub struct FilePair {
    /// Path below the root with `/`, as findings and policies name it.
    pub name: String,
    pub present: Source,
    /// `None` where nobody has looked yet.
    pub base: Option<Source>,
}

/// Where a text stands.
#[derive(Clone, Debug)]
pub enum Source {
    /// There is no such file on this side.
    Absent,
    Disk(PathBuf),
    /// Handed in.
    Text(Arc<str>),
}

/// Reads sources.
#[derive(Debug, Default)]
pub struct Reader {}

impl Reader {
    /// The text at `source`, `None` where there is none. `wanted` sees the first bytes of a file on disk and may say
    /// that the rest is not worth reading: the text is empty then.
    pub fn text(&mut self, source: &Source, wanted: &dyn Fn(&[u8]) -> bool) -> Result<Option<String>, Unreadable> {
        match source {
            Source::Absent => Ok(None),
            Source::Disk(path) => files::decode(files::read_bytes(path, wanted)?).map(Some),
            Source::Text(text) => Ok(Some(text.to_string())),
        }
    }
}

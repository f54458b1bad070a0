//! Notes on blobs: what travels with git beside a text, whatever commits hold it.

use super::{Git, GitError};
use std::collections::HashMap;
use std::ffi::OsStr;
use std::path::Path;

/// Where layers stand, one a line.
pub const LAYERS: &str = "refs/notes/tagout";

impl Git {
    /// The ids of the notes below `name`, by the object that each speaks of.
    pub fn notes(&self, name: &str) -> Result<HashMap<String, String>, GitError> {
        let listing = self.ask_maybe(&["notes", &format!("--ref={name}"), "list"])?.unwrap_or_default();
        let listing = String::from_utf8_lossy(&listing);
        let pair = |line: &str| line.split_once(' ').map(|(note, object)| (object.to_owned(), note.to_owned()));
        Ok(listing.lines().filter_map(pair).collect())
    }

    /// Makes the text in the file at `from` the note of an object, in the place of the one it has.
    pub fn annotate(&self, name: &str, object: &str, from: &Path) -> Result<(), GitError> {
        let name = format!("--ref={name}");
        let words = ["notes", &name, "add", "--force", "--file"].map(OsStr::new);
        self.ask(&[&words, &[from.as_os_str(), OsStr::new(object)][..]].concat()).map(drop)
    }
}

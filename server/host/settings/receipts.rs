//! What is remembered of installations: one small file for each file of settings, in the user's state folder. It holds
//! places and a digest, never the settings themselves, which may have secrets in them.

use super::{Found, SettingsError, write};
use crate::host::state;
use crate::wiring::Receipt;
use std::fs;
use std::path::{Path, PathBuf};

/// The receipts of this user.
#[derive(Debug)]
pub struct Receipts {
    folder: PathBuf,
}

impl Receipts {
    /// None without a home folder.
    pub fn open() -> Option<Receipts> {
        Some(Receipts { folder: state::folder()?.join("tagout").join("hooks") })
    }

    /// The receipt for the file that really stands at `real`. One that cannot be read is as good as none.
    pub fn find(&self, real: &Path) -> Option<Receipt> {
        let found = super::read(&self.file(real), None).ok()?;
        serde_json::from_str(&found.text?).ok()
    }

    /// Remembers `receipt`.
    pub fn keep(&self, real: &Path, receipt: &Receipt) -> Result<(), SettingsError> {
        let file = self.file(real);
        let text = serde_json::to_string(receipt).map_err(|error| SettingsError::new(&file, error.to_string()))?;
        let now = super::read(&file, None)?;
        write(&Found { real: now.real, text: now.text }, &text, false).map(drop)
    }

    /// Forgets it.
    pub fn forget(&self, real: &Path) {
        // Where there is none, nothing has to be forgotten; one that stays fits no text any more.
        let _ = fs::remove_file(self.file(real));
        for folder in self.folder.ancestors().take(2) {
            let _ = fs::remove_dir(folder);
        }
    }

    fn file(&self, real: &Path) -> PathBuf {
        self.folder.join(format!("{}.json", state::key(real)))
    }
}

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
        let made = write(&Found { real: now.real, text: now.text }, &text, false)?;
        let made: Vec<&str> = made.iter().filter_map(|folder| folder.to_str()).collect();
        if !made.is_empty() {
            // Where this cannot be written, empty folders stay.
            let _ = fs::write(self.made(), made.join("\n"));
        }
        Ok(())
    }

    /// Forgets it.
    pub fn forget(&self, real: &Path) {
        // Where there is none, nothing has to be forgotten; one that stays fits no text any more.
        let _ = fs::remove_file(self.file(real));
        let only_made = || {
            let entries: Vec<_> = self.folder.read_dir().ok()?.flatten().map(|entry| entry.path()).collect();
            (entries == [self.made()]).then(|| fs::read_to_string(self.made()).ok()).flatten()
        };
        // The last one takes the folders along that were made for the first.
        let made = only_made();
        if made.is_some() {
            let _ = fs::remove_file(self.made());
        }
        let made = made.unwrap_or_default();
        let ours = |folder: &&Path| made.lines().any(|line| Path::new(line) == *folder);
        let own = self.folder.ancestors().take(2);
        for folder in own.chain(self.folder.ancestors().skip(2).take_while(ours)) {
            let _ = fs::remove_dir(folder);
        }
    }

    /// The list of the folders that were made for the first receipt.
    fn made(&self) -> PathBuf {
        self.folder.join(".made")
    }

    fn file(&self, real: &Path) -> PathBuf {
        self.folder.join(format!("{}.json", state::key(real)))
    }
}

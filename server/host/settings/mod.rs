//! Settings of other programs: read whole, written whole or not at all, links followed to where they lead.
//!
//! This module must not know what stands in them.

mod receipts;
mod write;

pub use receipts::Receipts;
pub use write::{remove, write};

use crate::wiring::MAX_BYTES;
use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A file of settings as it is.
#[derive(Debug)]
pub struct Found {
    /// Where it really stands, behind all links.
    pub real: PathBuf,
    /// `None` where there is no file.
    pub text: Option<String>,
}

/// Why settings were left alone.
#[derive(Debug)]
pub struct SettingsError {
    pub path: PathBuf,
    /// What is wrong and what to do.
    pub reason: String,
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; nothing was written", self.path.display(), self.reason)
    }
}

impl std::error::Error for SettingsError {}

impl SettingsError {
    /// An error about `path`.
    pub fn new(path: &Path, reason: impl Into<String>) -> SettingsError {
        SettingsError { path: path.to_path_buf(), reason: reason.into() }
    }
}

/// Reads the settings at `path`, absolute. With `inside`, a link may not lead out of that folder: whoever made the
/// repository could otherwise have us write somewhere else.
pub fn read(path: &Path, inside: Option<&Path>) -> Result<Found, SettingsError> {
    let real = real(path)?;
    if let Some(inside) = inside {
        let inside = inside.canonicalize().map_err(|error| SettingsError::new(inside, error.to_string()))?;
        if !real.starts_with(&inside) {
            let reason =
                format!("a link leads out of the repository, to {}; make it a file of its own", real.display());
            return Err(SettingsError::new(path, reason));
        }
    }
    let text = match fs::symlink_metadata(&real) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(SettingsError::new(path, error.to_string())),
        Ok(found) if !found.is_file() => return Err(SettingsError::new(path, "it is no regular file")),
        Ok(_) => Some(text(path, &real)?),
    };
    Ok(Found { real, text })
}

fn text(path: &Path, real: &Path) -> Result<String, SettingsError> {
    let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let read = fs::File::open(real).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes));
    read.map_err(|error| SettingsError::new(path, format!("cannot be read: {error}")))?;
    if bytes.len() > MAX_BYTES {
        let reason = format!("larger than {} MB, which no settings are; look at it first", MAX_BYTES >> 20);
        return Err(SettingsError::new(path, reason));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        SettingsError::new(path, format!("byte {at} is no UTF-8; save it as UTF-8 first"))
    })
}

/// Where `path` leads: its nearest folder that is there, canonical, and the rest. A link that leads nowhere is refused.
fn real(path: &Path) -> Result<PathBuf, SettingsError> {
    let mut missing = Vec::new();
    let mut at = path;
    loop {
        match at.canonicalize() {
            Ok(found) => return Ok(missing.iter().rev().fold(found, |folder, name| folder.join(name))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if at.symlink_metadata().is_ok() {
                    return Err(SettingsError::new(path, format!("{} is a link that leads nowhere", at.display())));
                }
                let (Some(name), Some(parent)) = (at.file_name(), at.parent()) else {
                    return Err(SettingsError::new(path, "it has no folder"));
                };
                missing.push(name);
                at = parent;
            }
            Err(error) => return Err(SettingsError::new(path, error.to_string())),
        }
    }
}

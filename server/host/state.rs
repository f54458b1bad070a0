//! Where this user's programs keep what they remember.

use crate::text::hex;
use sha2::{Digest, Sha256};
use std::env;
use std::path::{Path, PathBuf};

/// The folder, absolute; `None` without a home folder.
pub fn folder() -> Option<PathBuf> {
    let absolute = |path: PathBuf| Some(path).filter(|path| path.is_absolute());
    let named = |name: &str| env::var_os(name).map(PathBuf::from).and_then(absolute);
    if cfg!(windows) {
        return named("LOCALAPPDATA");
    }
    let home = super::home::folder();
    if cfg!(target_os = "macos") {
        return Some(home?.join("Library/Application Support"));
    }
    named("XDG_STATE_HOME").or_else(|| Some(home?.join(".local/state")))
}

/// What a file or folder goes by there: 32 hexadecimal digits of its path.
pub fn key(path: &Path) -> String {
    hex(&Sha256::digest(path.as_os_str().as_encoded_bytes())[..16])
}

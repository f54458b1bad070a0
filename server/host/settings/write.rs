//! Writing a file whole or not at all: beside it, to the disk, then in its place.

use super::{Found, SettingsError};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Puts `text` in the place of what was found, and returns the folders that were made, outermost first. Permissions
/// stay; a new file is readable for its owner alone, and with `runs` executable.
pub fn write(found: &Found, text: &str, runs: bool) -> Result<Vec<PathBuf>, SettingsError> {
    let failed = |reason: String| SettingsError::new(&found.real, reason);
    let folder = found.real.parent().ok_or_else(|| failed("it has no folder".to_owned()))?;
    let made = missing(folder);
    let written = (|| {
        fs::create_dir_all(folder).map_err(|error| failed(format!("the folder cannot be made: {error}")))?;
        replace(found, folder, text, runs)
    })();
    if written.is_err() {
        tidy(&made);
    }
    written.map(|()| made)
}

fn replace(found: &Found, folder: &Path, text: &str, runs: bool) -> Result<(), SettingsError> {
    let failed = |what: &str, error: &dyn std::fmt::Display| {
        SettingsError::new(&found.real, format!("{what}: {error}; check who owns {}", folder.display()))
    };
    let mut beside = tempfile::Builder::new()
        .prefix(".tagout-")
        .tempfile_in(folder)
        .map_err(|e| failed("no file can be made", &e))?;
    beside.write_all(text.as_bytes()).map_err(|error| failed("cannot be written", &error))?;
    if let Ok(before) = fs::metadata(&found.real) {
        beside.as_file().set_permissions(before.permissions()).map_err(|e| failed("permissions cannot be kept", &e))?;
    } else if runs {
        executable(beside.as_file()).map_err(|error| failed("cannot be made executable", &error))?;
    }
    beside.as_file().sync_all().map_err(|error| failed("cannot be written to the disk", &error))?;
    unchanged(found)?;
    beside.persist(&found.real).map_err(|error| failed("cannot be put in place", &error.error))?;
    sync(folder);
    Ok(())
}

/// Takes the file away, and of `folders` those that are empty then, innermost first.
pub fn remove(found: &Found, folders: &[PathBuf]) -> Result<(), SettingsError> {
    unchanged(found)?;
    fs::remove_file(&found.real)
        .map_err(|error| SettingsError::new(&found.real, format!("cannot be removed: {error}")))?;
    tidy(folders);
    Ok(())
}

/// Somebody may have written meanwhile: their text is not ours to lose.
fn unchanged(found: &Found) -> Result<(), SettingsError> {
    let now = super::read(&found.real, None)?;
    if now.text == found.text {
        return Ok(());
    }
    Err(SettingsError::new(&found.real, "it was changed at the same moment by somebody else; run this again"))
}

fn missing(folder: &Path) -> Vec<PathBuf> {
    let mut missing: Vec<PathBuf> =
        folder.ancestors().take_while(|folder| folder.symlink_metadata().is_err()).map(Path::to_path_buf).collect();
    missing.reverse();
    missing
}

/// Removes folders that are empty; others stay.
fn tidy(folders: &[PathBuf]) {
    for folder in folders.iter().rev() {
        // One that is not empty is somebody's by now.
        let _ = fs::remove_dir(folder);
    }
}

/// The new name itself has to reach the disk; where folders cannot be synced it does so by itself.
fn sync(folder: &Path) {
    let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
}

#[cfg(unix)]
fn executable(file: &fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn executable(_: &fs::File) -> std::io::Result<()> {
    Ok(())
}

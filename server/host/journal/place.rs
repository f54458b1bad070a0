//! Where the journal stands: with git in the folder that all work trees share, without it in the user's state folder.

use super::JournalError;
use crate::host::{home, repository, state};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Name of our folder.
const OWN: &str = "tagout";

/// The folder of the journal for the work tree at `root`.
pub(super) fn folder(root: &Path) -> Result<PathBuf, JournalError> {
    if let Some(common) = repository::git_folders(root).pop() {
        return Ok(common.join(OWN));
    }
    let state = state::folder().ok_or_else(|| JournalError::NoPlace {
        reason: format!(
            "{} is in no git repository, and no home folder is known: set {} to an absolute path",
            root.display(),
            home::VARIABLE
        ),
    })?;
    Ok(state.join(OWN).join(state::key(root)))
}

/// Makes the folder, for its owner alone. A link in its place is refused: it leads somewhere else.
pub(super) fn make(folder: &Path) -> Result<(), JournalError> {
    match folder.symlink_metadata() {
        Ok(found) if found.is_dir() => return Ok(()),
        Ok(_) => {
            let reason = format!("{} is no folder", folder.display());
            return Err(JournalError::NoPlace { reason });
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(JournalError::refused("look at", folder, error)),
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| JournalError::refused("make", folder, error))
}

/// Opens a file of the folder, made where it is missing, for its owner alone.
pub(super) fn open(file: &Path, options: &mut fs::OpenOptions) -> Result<fs::File, JournalError> {
    if file.symlink_metadata().is_ok_and(|found| !found.is_file()) {
        let reason = "it is no regular file".to_owned();
        return Err(JournalError::Foreign { file: file.to_path_buf(), reason });
    }
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options.open(file).map_err(|error| JournalError::refused("open", file, error))
}

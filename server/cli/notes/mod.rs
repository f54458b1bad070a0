//! `tagout notes`: who wrote what, as other tools say it, in and out, and as git carries it.

mod args;
mod commit;
mod export;
mod import;
mod record;
mod sources;
mod taking;

pub(super) use args::NotesCommand;
pub(super) use record::{Recorded, of as record};

use crate::host::repository;
use anyhow::bail;
use std::path::PathBuf;

/// Runs one of its commands.
pub(super) fn run(command: &NotesCommand) -> anyhow::Result<u8> {
    match command {
        NotesCommand::Import(arguments) => import::run(arguments),
        NotesCommand::Export(arguments) => export::run(arguments),
        NotesCommand::Record(arguments) => record::run(arguments),
    }
}

/// The current folder and the root of its repository, both canonical.
fn place() -> anyhow::Result<(PathBuf, PathBuf)> {
    let here = super::here()?;
    let Some(root) = repository::root_of(&here) else {
        bail!("{} is in no git repository; run this inside one", here.display());
    };
    Ok((here, root))
}

//! `tagout notes`: what other tools know about who wrote what, in and out.

mod args;
mod export;
mod import;
mod sources;
mod taking;

pub(super) use args::NotesCommand;

/// Runs one of its commands.
pub(super) fn run(command: &NotesCommand) -> anyhow::Result<u8> {
    match command {
        NotesCommand::Import(arguments) => import::run(arguments),
        NotesCommand::Export(arguments) => export::run(arguments),
    }
}

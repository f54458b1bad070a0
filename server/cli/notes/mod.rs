//! `tagout notes`: who wrote what, as other tools say it, in and out, and as git carries it.

mod args;
mod commit;
mod export;
mod import;
mod record;
mod sources;
mod taking;

pub(super) use args::NotesCommand;

/// Runs one of its commands.
pub(super) fn run(command: &NotesCommand) -> anyhow::Result<u8> {
    match command {
        NotesCommand::Import(arguments) => import::run(arguments),
        NotesCommand::Export(arguments) => export::run(arguments),
        NotesCommand::Record(arguments) => record::run(arguments),
    }
}

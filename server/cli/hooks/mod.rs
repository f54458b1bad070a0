//! `tagout hooks`: wires agents to us, and says whether they are.
//!
//! What each agent needs is in `wiring`; this module fetches the files and shows what came of it.

mod canary;
mod diff;
mod doctor;
mod git;
mod install;
mod site;
mod status;
mod trial;

use super::args::HooksCommand;

/// Runs one of the commands.
pub(super) fn run(command: &HooksCommand) -> anyhow::Result<u8> {
    match command {
        HooksCommand::Install(arguments) => install::install(arguments),
        HooksCommand::Uninstall(arguments) => install::uninstall(arguments),
        HooksCommand::Status(arguments) => status::run(arguments),
        HooksCommand::Test(arguments) => trial::run(arguments),
        HooksCommand::Doctor(arguments) => doctor::run(arguments),
    }
}

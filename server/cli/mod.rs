//! The terminal: arguments in, findings and exit codes out.
//!
//! This module must not decide anything about a finding: it fetches what the judge asks for and shows what it says.

mod args;
mod blame;
mod check;
mod demo;
mod explain;
mod hook;
mod hooks;
mod init;
mod log;
mod notes;
mod output;
mod policy;
mod pool;
mod progress;
mod replay;
mod rules;
mod sync;

use anyhow::Context;
use args::{Arguments, Command, RulesCommand};
use clap::{CommandFactory, Parser};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// Nothing to report.
pub const CLEAN: u8 = 0;
/// Findings at or above the level asked for, or holds of the gate asked for.
pub const FOUND: u8 = 1;
/// The question could not be answered.
pub const FAILED: u8 = 2;

/// Runs the command line `arguments`, program name included.
pub fn run(arguments: Vec<OsString>) -> ExitCode {
    let rest = arguments.get(2..).unwrap_or_default();
    let asks = rest.iter().any(|argument| argument == "--help" || argument == "-h");
    // An agent waits for every hook: nothing is set up before this.
    if arguments.get(1).is_some_and(|name| name == "hook") && !asks {
        return hook::run(rest);
    }
    let parsed = match Arguments::try_parse_from(arguments) {
        Ok(parsed) => parsed,
        Err(error) => {
            let code = if error.use_stderr() { FAILED } else { CLEAN };
            return match error.print() {
                Ok(()) => ExitCode::from(code),
                Err(_) => ExitCode::from(FAILED),
            };
        }
    };
    let outcome = match parsed.command {
        Command::Check(arguments) => check::run(&arguments),
        // Both are taken before; they stand among the commands for their help.
        Command::Lsp { .. } | Command::Hook { .. } => Ok(CLEAN),
        Command::Hooks { command } => hooks::run(&command),
        Command::Blame(arguments) => blame::run(&arguments),
        Command::Log(arguments) => log::log(&arguments),
        Command::Verify(arguments) => log::verify(&arguments),
        Command::Notes { command } => notes::run(&command),
        Command::Sync(arguments) => sync::run(&arguments),
        Command::Rules { command: None | Some(RulesCommand::List) } => rules::list(),
        Command::Rules { command: Some(RulesCommand::Test { update }) } => rules::test(update),
        Command::Explain { rule } => explain::explain(&rule),
        Command::Policy { command } => policy::run(&command),
        Command::Init(arguments) => init::run(&arguments),
        Command::Replay(arguments) => replay::run(&arguments),
        Command::Demo(arguments) => demo::run(&arguments),
    };
    ExitCode::from(outcome.unwrap_or_else(|error| {
        output::complain(&format!("error: {error:#}"));
        FAILED
    }))
}

/// The help of every command, as the README shows it.
pub fn help() -> String {
    Arguments::command().term_width(100).render_long_help().to_string()
}

/// The current folder, canonical.
fn here() -> anyhow::Result<PathBuf> {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    here.context("the current folder cannot be found")
}

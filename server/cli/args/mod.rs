//! The command line.

mod check;
mod hooks;
mod past;

pub(super) use check::{CheckArguments, ColourChoice, GateName, ScopeName};
pub(super) use hooks::{AgentArguments, HooksCommand, WiringArguments};
pub(super) use past::{
    BlameArguments, BlameFormat, LogArguments, LogFormat, ReplayArguments, ReplayFormat, SyncArguments, VerifyArguments,
};

use super::notes::NotesCommand;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Shows what code would do to a live system while it is being edited, and holds it back where the policy says so.
#[derive(Parser, Debug)]
#[command(name = "tagout", version, max_term_width = 100, propagate_version = false)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand, Debug)]
pub(super) enum Command {
    Init(InitArguments),
    Replay(ReplayArguments),
    Check(CheckArguments),
    /// Serve an editor over standard input and output
    Lsp {
        /// Accepted, as it is the only way there is
        #[arg(long)]
        stdio: bool,
        /// Write the log there; standard error without
        #[arg(long, value_name = "FILE")]
        log_file: Option<PathBuf>,
    },
    /// Answer a coding agent before and after each of its tools; the agent calls this
    Hook {
        /// The agent that asks
        #[arg(long, value_name = "NAME")]
        agent: String,
        /// The event, in the agent's own words
        #[arg(long, value_name = "EVENT")]
        event: String,
    },
    /// Wire coding agents to tagout, see whether they are, try it
    Hooks {
        #[command(subcommand)]
        command: HooksCommand,
    },
    Blame(BlameArguments),
    Log(LogArguments),
    Verify(VerifyArguments),
    /// Take over what other tools say about who wrote what, or say it in their formats
    Notes {
        #[command(subcommand)]
        command: NotesCommand,
    },
    Sync(SyncArguments),
    /// List the rules: id, level, title; test those of this repository
    Rules {
        #[command(subcommand)]
        command: Option<RulesCommand>,
    },
    /// Show the page of a rule: what it sees, why it matters, what to do instead
    Explain {
        /// Id of the rule, as in findings
        #[arg(value_name = "ID")]
        rule: String,
    },
    /// Work on `tagout.toml`
    Policy {
        #[command(subcommand)]
        command: PolicyCommand,
    },
    Demo(DemoArguments),
}

#[derive(Subcommand, Debug)]
pub(super) enum RulesCommand {
    /// One line a rule, those of `.tagout/rules/` last
    List,
    /// Compare what the rules of `.tagout/rules/` say with the caret lines in `.tagout/rules/tests/<rule-id>/`
    Test {
        /// Write the caret lines instead; read them before you keep them
        #[arg(long)]
        update: bool,
    },
}

/// Draft `tagout.toml` from what stands in the repository, in observe mode
///
/// Only new files are written. Hooks and editors are offered, not set up.
#[derive(Args, Debug)]
pub(super) struct InitArguments {
    /// Show what would be written, and write nothing
    #[arg(long)]
    pub print: bool,

    /// Write a workflow or a job that runs the merge gate
    #[arg(long, value_enum, value_delimiter = ',', value_name = "FORGES")]
    pub ci: Vec<Forge>,
}

/// Where a pipeline runs.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Forge {
    Github,
    Gitlab,
}

/// Replay the outage of December 2025 against the real server, hook and gate.
///
/// Works in a temporary repository, needs git, takes a few seconds.
#[derive(Args, Debug)]
pub(super) struct DemoArguments {
    /// Leave the repository there and open it in VISUAL or EDITOR
    #[arg(long)]
    pub keep: bool,

    /// Another program to play the server, the hook and the gate
    #[arg(long, value_name = "PROGRAM", hide = true)]
    pub server: Option<PathBuf>,
}

#[derive(Subcommand, Debug)]
pub(super) enum PolicyCommand {
    /// Read a policy and name every mistake in it; exit code 1 if there is any
    Check {
        /// The file; that of the current repository if none is named
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
    },
}

//! The command line of `tagout notes`.

use crate::provenance::exchange::Source;
use clap::{Args, Subcommand, ValueEnum};

#[derive(Subcommand, Debug)]
pub(in crate::cli) enum NotesCommand {
    Import(ImportArguments),
}

/// Take over what other tools' records say, as claims
///
/// Read are refs/notes/ai (git-ai), .agent-trace/ (Agent Trace), and authors and trailers of commits. What is taken over
/// stands in the journal; what was taken over before is not taken twice.
#[derive(Args, Debug)]
pub(in crate::cli) struct ImportArguments {
    /// Only these records; all that are here without
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(super) from: Option<SourceName>,

    /// Only of a commit or a range (A..B); or a file of records, or - for standard input, with --from
    #[arg(value_name = "REV|FILE|-")]
    pub(super) what: Option<String>,

    /// Tell everything that was left out, not only the first of it
    #[arg(long)]
    pub(super) verbose: bool,
}

/// Whose records.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum SourceName {
    /// Notes of git-ai
    GitAi,
    /// Records of Agent Trace
    AgentTrace,
    /// Authors and trailers of commits
    Trailers,
}

impl From<SourceName> for Source {
    fn from(name: SourceName) -> Source {
        match name {
            SourceName::GitAi => Source::GitAi,
            SourceName::AgentTrace => Source::AgentTrace,
            SourceName::Trailers => Source::Trailers,
        }
    }
}

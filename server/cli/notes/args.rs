//! The command line of `tagout notes`.

use crate::provenance::exchange::Source;
use clap::{Args, Subcommand, ValueEnum};

#[derive(Subcommand, Debug)]
pub(in crate::cli) enum NotesCommand {
    Import(ImportArguments),
    Export(ExportArguments),
    Record(RecordArguments),
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

/// Write what is known about the lines that a commit added in another tool's format
///
/// Goes to standard output, nothing is stored; what the format cannot say is told on standard error. With git-ai it is the
/// note of the commit: `tagout notes export --to git-ai | git notes --ref=ai add -F -`.
#[derive(Args, Debug)]
pub(in crate::cli) struct ExportArguments {
    /// The format
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(super) to: TargetName,

    /// The commit
    #[arg(value_name = "REV", default_value = "HEAD")]
    pub(super) rev: String,
}

/// Keep who wrote what in the files of a commit as notes on their blobs, for others to fetch
///
/// What `tagout blame` says of each file that the commit changed goes to refs/notes/tagout, keyed by the file's content: it
/// holds for every commit with that content. `git push origin refs/notes/tagout` and `git fetch origin
/// refs/notes/tagout:refs/notes/tagout` carry it.
#[derive(Args, Debug)]
pub(in crate::cli) struct RecordArguments {
    /// The commit
    #[arg(value_name = "REV", default_value = "HEAD")]
    pub(super) rev: String,
}

/// Which format is written.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum TargetName {
    /// A note of git-ai
    GitAi,
    /// Records of Agent Trace, one a line
    AgentTrace,
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

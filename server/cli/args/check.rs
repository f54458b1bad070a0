//! The words of `tagout check`.

use crate::report::Format;
use crate::risk::{Gate, Level};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Judge files, a change, one text or one shell command.
///
/// Exit code: 0 nothing to report, 1 findings at or above --fail-on (or, with --gate, anything held there), 2 the
/// question could not be answered.
#[derive(Args, Debug)]
#[command(override_usage = CHECK_USAGE)]
pub(in crate::cli) struct CheckArguments {
    /// Files and folders to judge as they are, or below which a change is judged; the current folder if nothing else is
    /// named
    pub paths: Vec<PathBuf>,

    /// Judge what is staged, as a change of the base
    #[arg(long, conflicts_with_all = ["diff", "stdin", "command"])]
    pub staged: bool,

    /// Judge a change: the working tree against BASE, or HEAD against BASE where both are given
    ///
    /// Measured from the common ancestor, as a pull request is.
    #[arg(long, value_name = "BASE[..HEAD]", conflicts_with_all = ["stdin", "command"])]
    pub diff: Option<String>,

    /// Judge what git tells its pre-push hook on standard input: a protected branch as at its merge, against what the
    /// remote has of it
    #[arg(long, requires = "gate", conflicts_with_all = ["paths", "staged", "diff", "stdin", "command", "plan"])]
    pub pushed: bool,

    /// Judge standard input as if it stood at --path
    #[arg(long, requires = "path", conflicts_with_all = ["command", "paths"])]
    pub stdin: bool,

    /// Where the text of --stdin would stand
    #[arg(long, value_name = "NAME", requires = "stdin")]
    pub path: Option<PathBuf>,

    /// Judge the text of --stdin as a change of this file
    #[arg(long, value_name = "FILE", requires = "stdin")]
    pub base: Option<PathBuf>,

    /// Judge one shell command
    #[arg(long, value_name = "TEXT", conflicts_with = "paths")]
    pub command: Option<String>,

    /// Join the results of another scanner, a SARIF 2.1.0 log of this tree, with tiers, origins and holds; can be given
    /// more than once
    #[arg(long, value_name = "FILE", conflicts_with_all = ["stdin", "command"])]
    pub with_sarif: Vec<PathBuf>,

    /// Judge a plan: `terraform show -json`, or `describe-change-set` of CloudFormation
    ///
    /// With --diff the texts are compared as well, and where they and the plan disagree the report says why.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["staged", "stdin", "command"])]
    pub plan: Option<PathBuf>,

    /// The commit that the plan was made from, where the plan does not say; a deploy gate has to know it
    #[arg(long, value_name = "COMMIT", requires = "plan")]
    pub commit: Option<String>,

    /// How to write findings
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    pub format: FormatName,

    /// Exit with 1 from this level on
    #[arg(long, value_enum, default_value = "high", value_name = "LEVEL")]
    pub fail_on: LevelName,

    /// Judge the change against the base for this gate: exit with 1 if anything is held there
    #[arg(long, value_enum, value_name = "GATE")]
    pub gate: Option<GateName>,

    /// Which findings speak: all of a file, or only what is new against the base; as the setting of the editors
    ///
    /// The default is `file` for paths and `changed` for --staged, --diff, --gate and --base.
    #[arg(long, value_enum, value_name = "SCOPE")]
    pub scope: Option<ScopeName>,

    /// Show findings that an exception covers, too
    #[arg(long)]
    pub excepted: bool,

    /// Use colour
    #[arg(long, value_enum, default_value = "auto", value_name = "WHEN")]
    pub color: ColourChoice,
}

/// Every question in a line of its own: one usage line for all would allow what none of them does.
const CHECK_USAGE: &str = "tagout check [OPTIONS] [PATHS]...
       tagout check [OPTIONS] --staged [PATHS]...
       tagout check [OPTIONS] --diff <BASE[..HEAD]> [PATHS]...
       tagout check [OPTIONS] --pushed --gate <GATE>
       tagout check [OPTIONS] --stdin --path <NAME> [--base <FILE>]
       tagout check [OPTIONS] --command <TEXT>
       tagout check [OPTIONS] --plan <FILE> [--commit <COMMIT>] [--diff <BASE[..HEAD]>] [PATHS]...";

/// How to write findings.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum FormatName {
    /// For people
    Text,
    /// One object, by server/docs/report.schema.json
    Json,
    /// One finding a line
    Jsonl,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations of GitHub workflows
    Github,
    /// A code quality report of GitLab
    Gitlab,
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(in crate::cli) enum LevelName {
    Low,
    Medium,
    High,
    Critical,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum GateName {
    Commit,
    Push,
    Merge,
    Deploy,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum ScopeName {
    /// Everything in a file
    File,
    /// What is new against the base
    Changed,
}

/// When to use colour.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub(in crate::cli) enum ColourChoice {
    Auto,
    Always,
    Never,
}

impl From<FormatName> for Format {
    fn from(name: FormatName) -> Format {
        match name {
            FormatName::Text => Format::Text,
            FormatName::Json => Format::Json,
            FormatName::Jsonl => Format::Jsonl,
            FormatName::Sarif => Format::Sarif,
            FormatName::Github => Format::Github,
            FormatName::Gitlab => Format::Gitlab,
        }
    }
}

impl From<LevelName> for Level {
    fn from(name: LevelName) -> Level {
        match name {
            LevelName::Low => Level::Low,
            LevelName::Medium => Level::Medium,
            LevelName::High => Level::High,
            LevelName::Critical => Level::Critical,
        }
    }
}

impl From<GateName> for Gate {
    fn from(name: GateName) -> Gate {
        match name {
            GateName::Commit => Gate::Commit,
            GateName::Push => Gate::Push,
            GateName::Merge => Gate::Merge,
            GateName::Deploy => Gate::Deploy,
        }
    }
}

//! The words of commands that look back: replay, blame, log, verify, sync.

use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Try the policy on what already happened: the merged changes of the protected branches
///
/// Nothing is stored and nothing is sent.
#[derive(Args, Debug)]
pub(in crate::cli) struct ReplayArguments {
    /// How far to look back: days, weeks, or a day
    #[arg(long, default_value = "90d", value_name = "TIME")]
    pub since: String,

    /// Read the transcripts that Claude Code and Codex keep on this machine, too, and judge their calls as the hook would
    #[arg(long)]
    pub sessions: bool,

    /// How to write the answer
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    pub format: ReplayFormat,
}

/// How to write a replay.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum ReplayFormat {
    /// For people
    Text,
    /// One object, by server/docs/replay.schema.json
    Json,
}

/// Push who wrote what to a remote, and fetch what others pushed
///
/// Of the commits that the remote does not have, what `tagout blame` says becomes notes (refs/notes/tagout); what the remote has
/// of them is put together with those here. `tagout hooks install --agent git` has every push take them along, unless `git
/// config tagout.sync false`.
#[derive(Args, Debug)]
pub(in crate::cli) struct SyncArguments {
    /// The remote; origin, or the only one, without
    #[arg(value_name = "REMOTE")]
    pub remote: Option<String>,

    /// As a part of a hook of git: only pushes, is quiet, and never fails
    #[arg(long)]
    pub hook: bool,
}

/// Show who wrote each line of a file: which agent in which session, a person, a tool, or nobody known
///
/// Worked out from the versions that git has, from what agents declared, and from notes; no server need have run. What
/// nothing proves is unknown.
#[derive(Args, Debug)]
pub(in crate::cli) struct BlameArguments {
    /// The file
    #[arg(value_name = "PATH")]
    pub path: PathBuf,

    /// As this commit has it; the file in the work tree without
    #[arg(long, value_name = "REV")]
    pub rev: Option<String>,

    /// Only these lines: 10,20 or 10
    #[arg(short = 'L', long, value_name = "FIRST,LAST")]
    pub lines: Option<String>,

    /// The same as --format json
    #[arg(long)]
    pub json: bool,

    /// How to write the answer
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    pub format: BlameFormat,
}

/// How to write who wrote what.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum BlameFormat {
    /// For people
    Text,
    /// One object, by server/docs/blame.schema.json
    Json,
}

/// Show what happened here: what hooks answered, what agents claimed, what is missing.
///
/// Oldest first, from the journal that hooks and servers write.
#[derive(Args, Debug)]
pub(in crate::cli) struct LogArguments {
    /// From this time on: 90d, 12h, 30m ago, or a day such as 2026-11-26
    #[arg(long, value_name = "TIME")]
    pub since: Option<String>,

    /// Of the session whose name begins like this
    #[arg(long, value_name = "SESSION")]
    pub session: Option<String>,

    /// About this file or folder
    #[arg(long, value_name = "PATH")]
    pub path: Option<PathBuf>,

    /// The newest so many
    #[arg(long, value_name = "COUNT")]
    pub last: Option<usize>,

    /// How to write records
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    pub format: LogFormat,
}

/// Check that the journal is whole.
///
/// Names the first record that does not hold and what is wrong with it. Exit code: 0 it holds, 1 it does not, 2 it could
/// not be read.
#[derive(Args, Debug)]
pub(in crate::cli) struct VerifyArguments {
    /// How to write the answer
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    pub format: LogFormat,
}

/// How to write records.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum LogFormat {
    /// For people
    Text,
    /// One object
    Json,
    /// One record a line
    Jsonl,
}

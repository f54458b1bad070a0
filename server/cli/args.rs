//! The command line.

use super::notes::NotesCommand;
use crate::report::Format;
use crate::risk::{Gate, Level};
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

/// Try the policy on what already happened: the merged changes of the protected branches
///
/// Nothing is stored and nothing is sent.
#[derive(Args, Debug)]
pub(super) struct ReplayArguments {
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
pub(super) enum ReplayFormat {
    /// For people
    Text,
    /// One object, by server/docs/replay.schema.json
    Json,
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

/// Push who wrote what to a remote, and fetch what others pushed
///
/// Of the commits that the remote does not have, what `tagout blame` says becomes notes (refs/notes/tagout); what the remote has
/// of them is put together with those here. `tagout hooks install --agent git` has every push take them along, unless `git
/// config tagout.sync false`.
#[derive(Args, Debug)]
pub(super) struct SyncArguments {
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
pub(super) struct BlameArguments {
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
pub(super) enum BlameFormat {
    /// For people
    Text,
    /// One object, by server/docs/blame.schema.json
    Json,
}

/// Show what happened here: what hooks answered, what agents claimed, what is missing.
///
/// Oldest first, from the journal that hooks and servers write.
#[derive(Args, Debug)]
pub(super) struct LogArguments {
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
pub(super) struct VerifyArguments {
    /// How to write the answer
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    pub format: LogFormat,
}

/// How to write records.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LogFormat {
    /// For people
    Text,
    /// One object
    Json,
    /// One record a line
    Jsonl,
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

#[derive(Subcommand, Debug)]
pub(super) enum HooksCommand {
    /// Put our hooks into the settings of agents; everything else in them stays
    Install(WiringArguments),
    /// Take our hooks out again, and leave the settings as they were before
    Uninstall(WiringArguments),
    /// Show which agents are here and which are wired
    Status(AgentArguments),
    /// Send a destructive command through what is installed, without running it; exit code 1 if it would run
    Test(AgentArguments),
    /// Say in plain words what is not protected and why, and which credentials an agent here can reach
    Doctor(AgentArguments),
}

/// Which agents.
#[derive(Args, Debug)]
pub(super) struct AgentArguments {
    /// The agent, or `git`, also several times; all that are found here if none is named
    #[arg(long, value_name = "NAME")]
    pub agent: Vec<String>,
}

/// Which agents, and whose settings.
#[derive(Args, Debug)]
pub(super) struct WiringArguments {
    #[command(flatten)]
    pub agents: AgentArguments,

    /// In the settings of this user; the default
    #[arg(long)]
    pub user: bool,

    /// In the settings of this repository
    #[arg(long)]
    pub project: bool,

    /// Show what would be written, and write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Judge files, a change, one text or one shell command.
///
/// Exit code: 0 nothing to report, 1 findings at or above --fail-on (or, with --gate, anything held there), 2 the
/// question could not be answered.
#[derive(Args, Debug)]
#[command(override_usage = CHECK_USAGE)]
pub(super) struct CheckArguments {
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
       tagout check [OPTIONS] --stdin --path <NAME> [--base <FILE>]
       tagout check [OPTIONS] --command <TEXT>
       tagout check [OPTIONS] --plan <FILE> [--diff <BASE[..HEAD]>] [PATHS]...";

/// How to write findings.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FormatName {
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
pub(super) enum LevelName {
    Low,
    Medium,
    High,
    Critical,
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(super) enum GateName {
    Commit,
    Push,
    Merge,
    Deploy,
}

#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ScopeName {
    /// Everything in a file
    File,
    /// What is new against the base
    Changed,
}

/// When to use colour.
#[derive(ValueEnum, Clone, Copy, Debug)]
pub(super) enum ColourChoice {
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

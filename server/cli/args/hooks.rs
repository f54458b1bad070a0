//! The words of `tagout hooks`.

use clap::{Args, Subcommand};

#[derive(Subcommand, Debug)]
pub(in crate::cli) enum HooksCommand {
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
pub(in crate::cli) struct AgentArguments {
    /// The agent, or `git`, also several times; all that are found here if none is named
    #[arg(long, value_name = "NAME")]
    pub agent: Vec<String>,
}

/// Which agents, and whose settings.
#[derive(Args, Debug)]
pub(in crate::cli) struct WiringArguments {
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

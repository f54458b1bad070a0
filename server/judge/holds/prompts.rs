//! Programs that wait to be typed at. Where an agent's hooks are not shown what is typed, starting one is all there is to see.

use crate::operations::shell::Command;
use crate::operations::{Act, Operation};

/// Programs that wait where nothing is handed to them, and the options that hand them something or make them leave at once.
const PROGRAMS: &[(&[&str], &[&str])] = &[
    (&["bash", "sh", "zsh", "fish", "dash", "ksh", "tcsh", "csh"], &["-c", "--version", "--help"]),
    (&["pwsh", "powershell"], &["-c", "-Command", "-command", "-File", "-file", "--version"]),
    (&["python", "python2", "python3", "ipython"], &["-c", "-m", "-V", "--version", "-h", "--help"]),
    (&["node", "deno", "bun"], &["-e", "-p", "--eval", "--print", "-v", "--version", "-h", "--help"]),
    (
        &["ruby", "perl", "php", "lua", "irb", "iex", "ghci", "julia", "R"],
        &["-e", "-r", "-v", "--version", "-h", "--help"],
    ),
    (&["psql"], &["-c", "--command", "-f", "--file", "-l", "--list", "-V", "--version", "--help"]),
    (&["mysql", "mariadb"], &["-e", "--execute", "-V", "--version", "--help"]),
    (&["sqlite3"], &["-version", "--version", "-help"]),
    (&["mongosh", "mongo"], &["--eval", "-f", "--file", "--version", "--help"]),
    (&["redis-cli"], &["--version", "--help", "--eval", "--scan", "--stat"]),
    (&["ssh"], &["-V", "-N", "-G", "-Q", "-O"]),
    (&["su"], &["-c", "--command"]),
];

/// Programs whose operands name where they go, up to this many; one more is what they do there.
const PLACES: &[(&str, usize)] =
    &[("psql", 2), ("mysql", 1), ("mariadb", 1), ("sqlite3", 1), ("mongosh", 1), ("mongo", 1), ("ssh", 1), ("su", 2)];

/// The programs among these that wait for input that nobody is shown.
pub fn waits_for_input(operations: &[Operation]) -> impl Iterator<Item = &str> {
    operations.iter().filter_map(|operation| match &operation.act {
        Act::Command(command) if waits(command) => Some(command.program.as_str()),
        _ => None,
    })
}

fn waits(command: &Command) -> bool {
    let Some((_, options)) = PROGRAMS.iter().find(|(names, _)| names.contains(&command.program.as_str())) else {
        return false;
    };
    let places = PLACES.iter().find(|(name, _)| *name == command.program).map_or(0, |(_, places)| *places);
    let handed = command.options.iter().any(|(name, _)| options.contains(&name.as_str()));
    command.input.is_none() && command.operands.len() <= places && !handed
}

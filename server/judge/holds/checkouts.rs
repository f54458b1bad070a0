//! Commits whose files git is told to bring into the whole work tree: the policy comes from there as well, or goes.

use crate::operations::shell::Command;
use crate::operations::{Act, Operation};

/// More names than these of one command are not looked up.
const MAX_NAMES: usize = 4;

/// Names of the whole work tree among paths.
const EVERYTHING: [&str; 5] = [".", "./", ":/", "*", ":"];

/// A command that checks something out, and what it names. Whether a name is a commit only git knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkout {
    /// `git checkout`.
    pub command: String,
    pub names: Vec<String>,
}

/// What the operations check out as a whole; single files of a commit are writes like others.
pub fn checkouts(operations: &[Operation]) -> Vec<Checkout> {
    let commands = operations.iter().filter_map(|operation| match &operation.act {
        Act::Command(command) if command.program == "git" => Some(command),
        _ => None,
    });
    commands.filter_map(checkout).collect()
}

fn checkout(command: &Command) -> Option<Checkout> {
    let operands: Vec<&str> = command.operands.iter().map(|operand| operand.text.as_str()).collect();
    let (subcommand, operands) = operands.split_first()?;
    let has = |names: &[&str]| command.options.iter().any(|(name, _)| names.contains(&name.as_str()));
    let values = command.options.iter().filter_map(|(_, value)| value.as_ref()).map(|value| value.text.as_str());
    let everything = |paths: &[&str]| paths.iter().any(|path| EVERYTHING.contains(path));
    let (names, rest): (&[&str], &[&str]) = match *subcommand {
        "checkout" if has(&["-b", "-B", "--orphan"]) => (operands, &[]),
        "checkout" => operands.split_at(operands.len().min(1)),
        "switch" => (operands, &[]),
        "reset" if has(&["--hard", "--keep", "--merge"]) => (operands, &[]),
        "restore" if has(&["-s", "--source"]) => (&[], operands),
        "worktree" if operands.first() == Some(&"add") => (operands.get(2..).unwrap_or_default(), &[]),
        _ => return None,
    };
    if !rest.is_empty() && !everything(rest) {
        return None;
    }
    // A setting of `-c` is no name, and what is not known cannot be looked up.
    let is_name = |name: &&str| !EVERYTHING.contains(name) && !name.contains(['=', '…']);
    let names = names.iter().copied().chain(values).filter(is_name);
    // The branch before this one.
    let names = names.map(|name| if name == "-" { "@{-1}" } else { name }.to_owned());
    let names: Vec<String> = names.take(MAX_NAMES).collect();
    (!names.is_empty()).then(|| Checkout { command: format!("git {subcommand}"), names })
}

#[cfg(test)]
mod tests {
    use super::checkouts;
    use crate::operations::shell::{Start, command_line};

    #[test]
    fn whole_commits_are_named_and_single_files_are_not() {
        let names = |line: &str| {
            let found = checkouts(&command_line(line, None, &Start::default()));
            found.into_iter().flat_map(|checkout| checkout.names).collect::<Vec<_>>()
        };
        for (line, expected) in [
            ("git checkout HEAD~1", &["HEAD~1"][..]),
            ("git checkout -q --detach v1.0", &["v1.0"]),
            ("git checkout HEAD~1 -- .", &["HEAD~1"]),
            ("git -c advice.x=false checkout old", &["old"]),
            ("git checkout -", &["@{-1}"]),
            ("git switch --detach HEAD~3", &["HEAD~3"]),
            ("git reset --hard HEAD~1", &["HEAD~1"]),
            ("git restore --source HEAD~1 .", &["HEAD~1"]),
            ("git restore --source=HEAD~1 :/", &["HEAD~1"]),
            ("git worktree add ../old HEAD~9", &["HEAD~9"]),
            ("cd x && git checkout HEAD~1", &["HEAD~1"]),
            ("bash -c 'git checkout HEAD~1'", &["HEAD~1"]),
        ] {
            assert_eq!(names(line), expected, "{line}");
        }
        let branch = names("git checkout -b feature HEAD~1");
        assert!(branch.contains(&"HEAD~1".to_owned()), "{branch:?}");
        for line in [
            "git checkout HEAD~1 -- README.md",
            "git checkout",
            "git reset HEAD~1",
            "git reset --soft HEAD~1",
            "git reset --hard",
            "git restore .",
            "git restore --source HEAD~1 src",
            "git log HEAD~1",
            "git checkout -- .",
            "echo git checkout HEAD~1",
        ] {
            assert_eq!(names(line), [""; 0], "{line}");
        }
    }
}

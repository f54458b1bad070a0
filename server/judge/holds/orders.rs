//! What only a person may have tagout, git and the system do: take hooks out, lift a hold, change the record of who wrote what.

use crate::operations::shell::Command;

/// Commands of tagout that are a person's: what stands behind the program, and what they do.
const OWN: &[(&[&str], &str)] = &[
    (&["hooks", "uninstall"], "takes hooks out"),
    (&["hooks", "install"], "rewrites hooks"),
    (&["policy", "accept"], "changes the policy"),
    (&["grant"], "grants an agent more than it may"),
    (&["override"], "lifts a hold"),
];

/// Where git keeps the record of who wrote what, and who agreed.
const LEDGER: [&str; 2] = ["refs/notes/tagout", "refs/tagout/"];

/// Sub-commands of `git notes` that change some.
const CHANGING: [&str; 7] = ["add", "append", "copy", "edit", "merge", "prune", "remove"];

/// What of this a command does, in words.
pub(super) fn of_a_person(command: &Command) -> Option<String> {
    let operand = |at: usize| command.operands.get(at).map(|operand| operand.text.as_str());
    match command.program.as_str() {
        "tagout" | "tagout.exe" => {
            let same =
                |(words, _): &&(&[&str], &str)| words.iter().enumerate().all(|(at, word)| operand(at) == Some(word));
            OWN.iter().find(same).map(|(words, does)| format!("tagout {} {does}", words.join(" ")))
        }
        // The name of a program or a pattern over command lines; a server that ends is started again, a hook is not.
        "pkill" | "killall" => {
            names_tagout(command).then(|| format!("{} tagout stops what watches the agent", command.program))
        }
        "git" => ledger(command, operand(0)?),
        _ => None,
    }
}

/// A process or a pattern over command lines that is ours.
pub(super) fn names_tagout(command: &Command) -> bool {
    command.operands.iter().any(|operand| operand.text.split(['/', ' ']).any(|word| word == "tagout"))
}

fn ledger(command: &Command, subcommand: &str) -> Option<String> {
    let has = |names: &[&str]| command.options.iter().any(|(name, _)| names.contains(&name.as_str()));
    let named = |text: &str| LEDGER.iter().any(|place| text.contains(place));
    let mut words = command.words.iter().map(|word| word.text.as_str());
    let changes = match subcommand {
        "update-ref" | "symbolic-ref" => words.any(named),
        // Fetching and pushing put together what is there; force and an empty side take something away.
        "push" | "fetch" => {
            let forced = has(&["-f", "--force", "-d", "--delete", "--prune", "--mirror"]);
            words.any(|word| named(word) && (forced || word.starts_with([':', '+'])))
        }
        "notes" => {
            let ours = |place: &str| matches!(place, "tagout" | "notes/tagout") || named(place);
            let given =
                command.options.iter().filter(|(name, _)| name == "--ref").filter_map(|(_, value)| value.as_ref());
            let of_ours = given.into_iter().any(|value| ours(&value.text))
                || words.clone().filter_map(|word| word.strip_prefix("--ref=")).any(ours);
            of_ours && words.any(|word| CHANGING.contains(&word))
        }
        _ => false,
    };
    changes.then(|| format!("git {subcommand} changes the record of who wrote what"))
}

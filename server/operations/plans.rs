//! What a command of Terraform does because of its environment or of an earlier one: `TF_CLI_ARGS_apply` adds options that
//! do not stand in the command, and a saved destroy plan makes the apply of that file a destroy.

use super::shell::{Command, Resolved};
use super::{Act, Operation};

const TOOLS: &[&str] = &["terraform", "tofu", "terragrunt"];
const DESTROY: &str = "-destroy";

/// Adds those options, in the order in which the commands run.
pub(super) fn complete(operations: &mut [Operation]) {
    let mut saved: Vec<String> = Vec::new();
    for operation in operations {
        let Act::Command(command) = &mut operation.act else { continue };
        if !TOOLS.contains(&command.program.as_str()) {
            continue;
        }
        let Some(subcommand) = command.operands.first().map(|operand| operand.text.clone()) else { continue };
        let added = from_environment(command, &subcommand);
        command.options.extend(added);
        let destroys = command.options.iter().any(|(name, _)| name == DESTROY);
        match subcommand.as_str() {
            "plan" => {
                if let Some(file) = out(command) {
                    saved.retain(|one| *one != file);
                    if destroys {
                        saved.push(file);
                    }
                }
            }
            "apply" => {
                let file = command.operands.get(1).filter(|_| !destroys);
                if file.is_some_and(|file| saved.contains(&file.text)) {
                    command.options.push((DESTROY.to_owned(), None));
                }
            }
            _ => {}
        }
    }
}

/// Options that the environment adds to every command, or to this one.
fn from_environment(command: &Command, subcommand: &str) -> Vec<(String, Option<Resolved>)> {
    let own = format!("TF_CLI_ARGS_{subcommand}");
    let values = command.environment.iter().filter(|(name, _)| name == "TF_CLI_ARGS" || *name == own);
    let words = values.flat_map(|(_, value)| value.text.split_whitespace().map(move |word| (word, value)));
    words
        .filter(|(word, _)| word.starts_with('-'))
        .map(|(word, value)| {
            let word = word.trim_start_matches('-');
            let (name, given) = word.split_once('=').map_or((word, None), |(name, given)| (name, Some(given)));
            let given = given.map(|given| Resolved { text: given.to_owned(), ..value.clone() });
            (format!("-{name}"), given)
        })
        .collect()
}

/// The file that a plan is written to.
fn out(command: &Command) -> Option<String> {
    let (_, file) = command.options.iter().find(|(name, _)| name == "-out")?;
    file.as_ref().filter(|file| file.known).map(|file| file.text.clone())
}

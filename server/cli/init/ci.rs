//! `--ci`: a workflow or a job that runs the merge gate. What is there already is left alone.

use super::fresh;
use crate::cli::args::Forge;
use crate::host::files;
use std::path::Path;

const GITHUB: &str = include_str!("github.yml");
const GITLAB: &str = include_str!("gitlab.yml");

const WORKFLOW: &str = ".github/workflows/tagout.yml";
const PIPELINE: &str = ".gitlab-ci.yml";
const JOB: &str = ".gitlab/tagout.yml";
const INCLUDE: &str = "include:\n  - local: .gitlab/tagout.yml\n";

/// The files for one forge, each below its name, as a comment says it.
pub(super) fn shown(forge: Forge) -> String {
    let files: &[(&str, &str)] = match forge {
        Forge::Github => &[(WORKFLOW, GITHUB)],
        Forge::Gitlab => &[(JOB, GITLAB), (PIPELINE, INCLUDE)],
    };
    files.iter().map(|(name, text)| format!("\n# {name}\n{text}")).collect()
}

/// Writes the files for one forge; the lines say what became of them.
pub(super) fn write(root: &Path, forge: Forge) -> anyhow::Result<Vec<String>> {
    match forge {
        Forge::Github => Ok(vec![put(root, WORKFLOW, GITHUB)?]),
        Forge::Gitlab => {
            let mut told = vec![put(root, JOB, GITLAB)?];
            told.push(match fresh(&root.join(PIPELINE), INCLUDE)? {
                true => format!("wrote {PIPELINE}, which includes it"),
                false if files::read(&root.join(PIPELINE)).is_ok_and(|text| text.contains(JOB)) => {
                    format!("{PIPELINE} includes it already")
                }
                false => format!("{PIPELINE} is there already and stays as it is; add this to it:\n{INCLUDE}")
                    .trim_end()
                    .to_owned(),
            });
            Ok(told)
        }
    }
}

fn put(root: &Path, name: &str, text: &str) -> anyhow::Result<String> {
    Ok(match fresh(&root.join(name), text)? {
        true => {
            format!(
                "wrote {name}: runs `tagout check --gate merge`; it fails until you write there how tagout is installed"
            )
        }
        false => format!("{name} is there already and stays as it is"),
    })
}

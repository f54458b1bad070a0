//! `tagout init`: a first policy from what stands in the repository, and what it would have said so far.
//!
//! Only new files are written. What else can be set up is offered in words and not done.

mod ci;
mod survey;

use super::args::InitArguments;
use super::output::{self, Output};
use super::{CLEAN, replay};
use crate::host::{home, policy, repository};
use crate::policy::draft;
use crate::report::replay::sentence;
use anyhow::{Context, bail, ensure};
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::time::Duration;

/// How long the first look back may take; `tagout replay` takes its time.
const LOOK_BACK: Duration = Duration::from_secs(20);
const SINCE: &str = "90d";

/// Runs the command.
pub(super) fn run(arguments: &InitArguments) -> anyhow::Result<u8> {
    let here = std::env::current_dir().context("the current folder cannot be found")?;
    let root = repository::root_of(&here);
    let inside = root.is_some();
    let root = root.unwrap_or(here);
    let file = root.join(policy::FILE);
    let there = file.symlink_metadata().is_ok();
    if there && !arguments.print && arguments.ci.is_empty() {
        bail!(
            "{} is there already, and init never overwrites it; `tagout init --print` shows what it would write, `tagout \
             policy check` reads the one that is there",
            file.display()
        );
    }
    let mut out = Output::new();
    if !there || arguments.print {
        let (survey, problems) = survey::of(&root);
        for problem in problems {
            output::complain(&format!("warning: {problem}"));
        }
        let text = draft::written(&survey);
        let loaded = policy::parse(&text, Some(policy::FILE), None);
        ensure!(loaded.problems.is_empty(), "the draft is wrong, please report this: {}", loaded.problems.join("; "));
        if arguments.print {
            out.write(&text)?;
            for forge in &arguments.ci {
                out.write(&ci::shown(*forge))?;
            }
            out.flush()?;
            return Ok(CLEAN);
        }
        ensure!(fresh(&file, &text)?, "{} appeared meanwhile and was left alone", file.display());
        out.write(&format!("wrote {}: it observes, so nothing is stopped yet\n", policy::FILE))?;
        for (name, words) in survey.told() {
            out.write(&format!("  {name:<12} {words}\n"))?;
        }
    } else {
        out.write(&format!("{} is there already and stays as it is\n", policy::FILE))?;
    }
    for forge in &arguments.ci {
        for line in ci::write(&root, *forge)? {
            out.write(&format!("{line}\n"))?;
        }
    }
    out.write(&offers(&root, arguments))?;
    out.flush()?;
    out.write(&look_back(&root, inside))?;
    out.flush()?;
    Ok(CLEAN)
}

/// What else can be set up.
fn offers(root: &Path, arguments: &InitArguments) -> String {
    let mut text = "\nNot done, for you to choose (README.md of tagout says how):\n".to_owned();
    let home = home::folder();
    let agents = [("Claude Code", ".claude"), ("Codex", ".codex"), ("Cursor", ".cursor"), ("Kiro", ".kiro")];
    let at = |folder: &Path, name: &str| folder.join(name).symlink_metadata().is_ok();
    let used = agents.iter().filter(|(_, name)| at(root, name) || home.as_deref().is_some_and(|home| at(home, name)));
    let used: Vec<&str> = used.map(|(agent, _)| *agent).collect();
    let used = if used.is_empty() { "your agent".to_owned() } else { used.join(", ") };
    let hooks = if replay::wires() { "tagout hooks install" } else { "tagout hook" };
    text.push_str(&format!("  hooks        `{hooks}`, to be asked before every tool of {used}\n"));
    text.push_str("  editor       `tagout lsp` in VS Code, Neovim, Helix or JetBrains\n");
    if arguments.ci.is_empty() {
        text.push_str("  pipeline     `tagout init --ci github` or `--ci gitlab`\n");
    }
    text
}

/// What the policy would have said so far, and the one command to go on with.
fn look_back(root: &Path, inside: bool) -> String {
    let next = |command: &str| format!("\nNext: `{command}`\n");
    let wire = if replay::wires() { "tagout hooks install" } else { "tagout check" };
    if !inside {
        return format!("\nThis is no git repository, so there is no history to look back on.{}", next(wire));
    }
    let since = replay::first_day(SINCE);
    let found = since.and_then(|since| replay::over(root, &policy::load(root).policy, &since, LOOK_BACK));
    match found {
        Ok(found) => {
            let notes: String = found.notes.iter().map(|note| format!("note: {note}\n")).collect();
            // The whole story is worth a look where there is more to it than the sentence.
            let more = !found.held.is_empty() || found.unjudged > 0;
            let next = next(if more { "tagout replay" } else { wire });
            format!("\n{notes}The last 90 days, had it been enforced: {}{next}", sentence(&found))
        }
        Err(error) => format!("\nThe history could not be looked at: {error:#}{}", next("tagout replay")),
    }
}

/// Writes a file that is not there yet; false where there is one, which stays as it is.
fn fresh(path: &Path, text: &str) -> anyhow::Result<bool> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
    }
    let mut file = match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(false),
        Err(error) => return Err(error).with_context(|| format!("cannot write {}", path.display())),
    };
    file.write_all(text.as_bytes()).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(true)
}

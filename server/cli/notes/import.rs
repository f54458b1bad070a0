//! `tagout notes import`: records of other tools become claims of the journal.

use super::args::ImportArguments;
use super::sources::{self, Wanted};
use super::taking::Taking;
use crate::cli::CLEAN;
use crate::cli::output::Output;
use crate::host::files::{self, Unreadable, bounded};
use crate::host::git::Git;
use crate::host::journal::{Journal, Stamp};
use crate::provenance::exchange::{MAX_BYTES, Source};
use crate::provenance::record::{Body, Import};
use crate::rules;
use anyhow::{Context, bail};
use std::collections::HashSet;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

/// A person waits; other writers are done long before.
const PATIENCE: Duration = Duration::from_secs(10);
/// So many records are written at once.
const AT_ONCE: usize = 500;
/// So much of what was left out is shown unasked.
const SHOWN: usize = 10;

/// Takes over what is asked for and says what it came to.
pub(super) fn run(arguments: &ImportArguments) -> anyhow::Result<u8> {
    let (here, root) = super::place()?;
    let git = Git::new(&root);
    let source = arguments.from.map(Source::from);
    let wanted = wanted(&git, &here, source, arguments.what.as_deref())?;
    let journal = Journal::of(&root)?;
    let mut known: HashSet<Import> = HashSet::new();
    for entry in journal.reader().poll()?.entries {
        if let Body::Imported(import) = entry.record.body {
            known.insert(import);
        }
    }
    let sources = match source {
        Some(source) => vec![source],
        None => vec![Source::GitAi, Source::AgentTrace, Source::Trailers],
    };
    let mut out = Output::new();
    for source in sources {
        let mut taking = Taking::new(&git, &known)?;
        sources::read(&git, &wanted, source, &mut taking)?;
        let taken = taking.end();
        write(&journal, &taken.imports)?;
        out.write(&taken.told(source, if arguments.verbose { usize::MAX } else { SHOWN }))?;
        known.extend(taken.imports);
    }
    out.flush()?;
    Ok(CLEAN)
}

fn write(journal: &Journal, imports: &[Import]) -> anyhow::Result<()> {
    let stamp = Stamp::now(rules::builtin().digest());
    for imports in imports.chunks(AT_ONCE) {
        journal.append(&stamp, imports.iter().cloned().map(Body::Imported).collect(), PATIENCE)?;
    }
    if !imports.is_empty() {
        journal.sync()?;
        journal.tidy(&stamp, PATIENCE)?;
    }
    Ok(())
}

/// What the last argument means: a commit, a range, a file, standard input.
fn wanted(git: &Git, here: &Path, source: Option<Source>, what: Option<&str>) -> anyhow::Result<Wanted> {
    let Some(what) = what else { return Ok(Wanted::All) };
    if what == "-" {
        let text = || -> std::io::Result<Vec<u8>> {
            let mut bytes = Vec::new();
            bounded(std::io::stdin().lock(), MAX_BYTES + 1).read_to_end(&mut bytes)?;
            Ok(bytes)
        };
        let text = files::decode(text().context("standard input cannot be read")?);
        return records(source, "standard input", text);
    }
    let file = here.join(what);
    let is_file = file.symlink_metadata().is_ok();
    let commit = |name: &str| git.commit(if name.is_empty() { "HEAD" } else { name });
    let commits = match what.split_once("..") {
        Some((without, tip)) => match (commit(without)?, commit(tip)?) {
            (Some(without), Some(tip)) => Some(Wanted::Commits { tip, without: Some(without) }),
            _ => None,
        },
        None => git.commit(what)?.map(Wanted::Commit),
    };
    match (commits, is_file) {
        (Some(_), true) => bail!("`{what}` is a commit and a file; write ./{what} for the file"),
        (Some(commits), false) => Ok(commits),
        (None, true) => records(source, what, files::read(&file)),
        (None, false) => bail!("`{what}` is no commit, no range (A..B) and no file here"),
    }
}

fn records(source: Option<Source>, name: &str, text: Result<String, Unreadable>) -> anyhow::Result<Wanted> {
    match source {
        Some(Source::GitAi | Source::AgentTrace) => {}
        Some(Source::Trailers) => bail!("trailers stand in commits, not in {name}; name a commit or a range (A..B)"),
        None => bail!("say whose records {name} holds: --from git-ai or --from agent-trace"),
    }
    match text {
        Ok(text) => Ok(Wanted::Text { name: name.to_owned(), text }),
        Err(reason) => bail!("{name}: {reason}"),
    }
}

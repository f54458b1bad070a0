//! `tagout blame`: who wrote each line of a file.

use super::CLEAN;
use super::args::{BlameArguments, BlameFormat};
use super::output::{self, Output};
use crate::host::git::Git;
use crate::host::lineage::{self, At};
use crate::host::{files, repository};
use crate::report::Blame;
use anyhow::{Context, bail};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

/// Tells who wrote the lines.
pub(super) fn run(arguments: &BlameArguments) -> anyhow::Result<u8> {
    let here = super::here()?;
    let file = real(&here.join(&arguments.path));
    let root = repository::root_of(file.parent().unwrap_or(&here));
    let Some(root) = root else {
        bail!(
            "{} is in no git repository, so nothing was recorded of it by name; `git init` begins one",
            arguments.path.display()
        );
    };
    let path = repository::name_below(&root, &file)
        .with_context(|| format!("{} is not below {}", arguments.path.display(), root.display()))?;
    let (at, revision) = match &arguments.rev {
        Some(rev) => {
            let Some(commit) = Git::new(&root).commit(rev)? else {
                bail!("`{rev}` names no commit here; `git log --oneline` lists them");
            };
            (At::Commit(commit.clone()), Some(commit))
        }
        None => (At::Here(present(&file, &arguments.path)?), None),
    };
    let lineage = lineage::of(&root, &path, at)?;
    let lines = lineage.layer.lines(&lineage.text);
    let blame = Blame { path, revision, text: lineage.text, lines, remarks: lineage.remarks };
    let range = arguments.lines.as_deref().map(|lines| range(lines, blame.text.lines().count())).transpose()?;
    let mut out = Output::new();
    match if arguments.json { BlameFormat::Json } else { arguments.format } {
        BlameFormat::Text => {
            out.write(&blame.text(range.as_ref()))?;
            blame.remarks.iter().for_each(|remark| output::complain(&format!("warning: {remark}")));
        }
        BlameFormat::Json => out.write(&format!("{}\n", blame.json(range.as_ref())))?,
    }
    out.flush()?;
    Ok(CLEAN)
}

/// The file with its folders as they are; it need not exist any more.
fn real(path: &Path) -> PathBuf {
    let folder = path.parent().and_then(|folder| folder.canonicalize().ok());
    match (folder, path.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        _ => path.to_path_buf(),
    }
}

/// The text in the work tree.
fn present(file: &Path, shown: &Path) -> anyhow::Result<String> {
    files::read(file).map_err(|reason| {
        let remedy = match reason {
            files::Unreadable::Missing => "; `--rev HEAD` asks for the committed file",
            files::Unreadable::NotText(_) => "; only texts are told line by line",
            _ => "",
        };
        anyhow::anyhow!("{}: {reason}{remedy}", shown.display())
    })
}

/// `10,20`, `10`, `10,`, `,20`: lines from 1, both included.
fn range(text: &str, count: usize) -> anyhow::Result<RangeInclusive<usize>> {
    let (from, to) = text.split_once(',').unwrap_or((text, text));
    let number = |text: &str, default: usize| match text.trim() {
        "" => Some(default),
        digits => digits.parse::<usize>().ok().filter(|line| *line > 0),
    };
    match (number(from, 1), number(to, count.max(1))) {
        (Some(from), Some(to)) if from <= to && from <= count.max(1) => Ok(from..=to),
        (Some(from), Some(to)) if from <= to => bail!("there is no line {from}: the file has {count}"),
        _ => bail!("`{text}` is no range of lines: expected FIRST,LAST such as 10,20"),
    }
}

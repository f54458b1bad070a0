//! `tagout rules`: the catalogue, and the tests of a repository's own rules.

use super::output::Output;
use super::{CLEAN, FOUND};
use crate::host::{clock, files, own, repository, walk};
use crate::judge::{self, Answer, Case, FileCase, Origins, Reach, Reader, Scope, Side};
use crate::language;
use crate::policy::Policy;
use crate::report::carets;
use crate::risk::{Finding, Involvement};
use crate::rules::own::{FOLDER, Own};
use crate::rules::{self, format::Rule};
use anyhow::{Context, bail};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A test of a rule may take so many files; more are a folder that was not meant.
const MAX_FILES: usize = 1_000;

/// Root of the repository here, or the folder itself.
pub(super) fn root() -> anyhow::Result<PathBuf> {
    let here = super::here()?;
    Ok(repository::root_of(&here).unwrap_or(here))
}

/// One line a rule; those of the repository come last.
pub(super) fn list() -> anyhow::Result<u8> {
    let found = own::load(&root()?);
    let own: Vec<&Rule> = found.own.iter().flat_map(|own| own.catalog.rules()).collect();
    let mut out = Output::new();
    let all: Vec<&Rule> = rules::builtin().rules().chain(own).collect();
    let widest = all.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    for rule in all {
        let from = if *rule.group == *rules::own::GROUP { format!("  ({FOLDER})") } else { String::new() };
        out.write(&format!("{:widest$}  {:8}  {}{from}\n", rule.id, rule.level.name(), rule.title))?;
    }
    out.flush()?;
    complain(&found.problems)
}

/// Mistakes in rule files; a catalogue with one is not whole.
fn complain(problems: &[String]) -> anyhow::Result<u8> {
    for problem in problems {
        super::output::complain(&format!("warning: {problem}"));
    }
    if !problems.is_empty() {
        bail!("a rule with a mistake is not in force; see the warnings above");
    }
    Ok(CLEAN)
}

/// Judges the texts below `.tagout/rules/tests/<rule-id>/` by the own rules and compares what is said with the caret
/// lines in them; with `update` the lines are written instead.
pub(super) fn test(update: bool) -> anyhow::Result<u8> {
    let root = root()?;
    let found = own::load(&root);
    complain(&found.problems)?;
    let Some(own) = found.own else { bail!("{FOLDER}: there are no rules to test; write {FOLDER}/<rule-id>.toml") };
    let folder = root.join(FOLDER).join("tests");
    let mut wrong = Vec::new();
    let mut tests = 0;
    let mut hit = BTreeSet::new();
    for rule in own.catalog.rules() {
        for path in tests_of(&folder, rule) {
            tests += 1;
            let shown = path.strip_prefix(&root).unwrap_or(&path).display().to_string();
            let judged = one(&own, rule, &folder, &path)?;
            hit.extend(judged.hit.then_some(rule.id.as_ref()));
            if !judged.quiet {
                wrong.push(format!("{shown}: every line is found; add one that looks alike and must stay silent\n"));
            }
            if judged.written == judged.said {
                continue;
            }
            if update {
                std::fs::write(&path, &judged.said).with_context(|| shown.clone())?;
            } else {
                wrong
                    .push(format!("{shown}: - written, + said\n{}", carets::difference(&judged.written, &judged.said)));
            }
        }
        if !hit.contains(rule.id.as_ref()) {
            wrong.push(format!("{}: no test in {FOLDER}/tests/{0}/ is found by it\n", rule.id));
        }
    }
    let mut out = Output::new();
    for one in &wrong {
        out.write(one)?;
    }
    let count = own.catalog.count();
    out.write(&format!("{count} own rules, {tests} tests, {} wrong\n", wrong.len()))?;
    out.flush()?;
    Ok(if wrong.is_empty() { CLEAN } else { FOUND })
}

/// The texts that test a rule.
fn tests_of(folder: &Path, rule: &Rule) -> Vec<PathBuf> {
    let own = folder.join(rule.id.as_ref());
    if !own.is_dir() {
        return Vec::new();
    }
    let mut files = walk::files(&[own], &|_| true).files;
    files.truncate(MAX_FILES);
    files
}

struct Tested {
    written: String,
    said: String,
    hit: bool,
    quiet: bool,
}

/// One text: what is written in it and what the own rules say.
fn one(own: &Arc<Own>, rule: &Rule, folder: &Path, path: &Path) -> anyhow::Result<Tested> {
    let shown = path.display();
    let written = files::read(path).map_err(|reason| anyhow::anyhow!("{shown}: {reason}"))?;
    let name = path.strip_prefix(folder.join(rule.id.as_ref())).unwrap_or(path).to_string_lossy().replace('\\', "/");
    let Some(language) = language::of(&name, &written) else { bail!("{shown}: in no language that tagout reads") };
    let code = carets::bare(&written, language.comment);
    let mut reader = Reader::asking(Some(Arc::clone(&own.asked)));
    let content = match reader.read(&name, code.clone(), &mut || true) {
        Some(Ok(content)) => content,
        Some(Err(_)) | None => bail!("{shown}: too large to be read"),
    };
    let findings = said(own, name, content);
    let lines: BTreeSet<usize> = findings.iter().map(|one| code[..one.span.start].matches('\n').count()).collect();
    Ok(Tested {
        hit: findings.iter().any(|finding| finding.rule == rule.id),
        quiet: lines.len() < code.lines().filter(|line| !line.trim().is_empty()).count(),
        said: carets::marked(&code, language.comment, &rule.id, &findings),
        written,
    })
}

/// What the own rules say of a text; the built-in ones have tests of their own.
fn said(own: &Own, path: String, content: judge::Content) -> Vec<Finding> {
    let files = vec![FileCase { path, base: Side::Absent, present: Side::Here(Arc::new(content)) }];
    let today = clock::today();
    let case = Case {
        files,
        policy: &Policy::default(),
        own: Some(own),
        origins: Origins::all(Involvement::default()),
        scope: Scope::File,
        today: &today,
        beside: &[],
        reach: Reach::default(),
    };
    match judge::judge(&case) {
        Answer::Findings { findings, .. } => findings.into_iter().filter(|one| one.about.is_some()).collect(),
        Answer::Need(_) => Vec::new(),
    }
}

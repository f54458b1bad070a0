//! Source texts with caret lines: `#^^^ critical: what it says` speaks about the code line above it.
//!
//! Carets that touch the comment leader cover it too, so that a mark can begin in the first column. A mark of another
//! rule than the one the fixture is about ends in `[its-id]`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tagout::judge::{self, Answer, Case, Content, FileCase, Origins, Reach, Scope, Side};
use tagout::language;
use tagout::policy::Policy;
use tagout::risk::{Finding, Involvement};

/// One fixture file.
pub(crate) struct Fixture {
    pub(crate) file: PathBuf,
    pub(crate) group: String,
    pub(crate) rule: String,
    /// Path below the rule's folder: what the text is judged as.
    pub(crate) path: String,
    /// As written, with caret lines.
    pub(crate) written: String,
    /// Without caret lines.
    pub(crate) code: String,
    pub(crate) language: &'static str,
    leader: &'static str,
}

/// Every fixture below `folder/<group>/<rule>/`.
pub(crate) fn all(folder: &Path) -> Vec<Fixture> {
    let mut found = Vec::new();
    for group in folders(folder) {
        for rule in folders(&group) {
            collect(&rule, &rule, &mut found);
        }
    }
    found
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    entries(folder).into_iter().filter(|path| path.is_dir()).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).into_iter().flatten().flatten().map(|one| one.path()).collect();
    paths.sort();
    paths
}

fn collect(rule: &Path, folder: &Path, found: &mut Vec<Fixture>) {
    for path in entries(folder) {
        if path.is_dir() {
            collect(rule, &path, found);
        } else {
            found.extend(load(rule, &path));
        }
    }
}

fn load(rule: &Path, file: &Path) -> Option<Fixture> {
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let written = fs::read_to_string(file).unwrap();
    let path = file.strip_prefix(rule).unwrap().to_string_lossy().replace('\\', "/");
    let language = language::of(&path, &written)?;
    let code =
        written.lines().filter(|line| !is_mark(line, language.comment)).map(|line| format!("{line}\n")).collect();
    Some(Fixture {
        file: file.to_owned(),
        group: name(rule.parent().unwrap()),
        rule: name(rule),
        path,
        written,
        code,
        language: language.id,
        leader: language.comment,
    })
}

fn is_mark(line: &str, leader: &str) -> bool {
    line.trim_start().strip_prefix(leader).is_some_and(|rest| rest.trim_start().starts_with('^'))
}

impl Fixture {
    /// The code, read.
    pub(crate) fn content(&self, code: &str) -> Content {
        let read = judge::read(&self.path, code.to_owned(), &mut || true);
        read.expect("the language is known").unwrap_or_else(|failure| panic!("{}: {failure:?}", self.file.display()))
    }

    /// What the whole text is told, with an empty policy.
    pub(crate) fn findings(&self, code: &str) -> Vec<Finding> {
        let present = Side::Here(Arc::new(self.content(code)));
        let files = vec![FileCase { path: self.path.clone(), base: Side::Absent, present }];
        let policy = Policy::default();
        let origins = Origins::all(Involvement::default());
        let case =
            Case { files, policy: &policy, origins, scope: Scope::File, today: "2026-11-26", reach: Reach::default() };
        match judge::judge(&case) {
            Answer::Findings { findings, log } => {
                assert!(log.is_empty(), "{}: {log:?}", self.file.display());
                findings
            }
            Answer::Need(needs) => panic!("{}: needs {needs:?}", self.file.display()),
        }
    }

    /// The code with the marks that its findings deserve.
    pub(crate) fn marked(&self, findings: &[Finding]) -> String {
        let mut text = String::new();
        let mut start = 0;
        for line in self.code.lines() {
            text.push_str(line);
            text.push('\n');
            let end = start + line.len();
            for finding in findings.iter().filter(|one| (start..=end).contains(&one.span.start)) {
                text.push_str(&self.mark(finding, line, start));
            }
            start = end + 1;
        }
        text
    }

    fn mark(&self, finding: &Finding, line: &str, start: usize) -> String {
        let columns = |at: usize| line.get(..at).map_or(0, |before| before.chars().count());
        let from = columns(finding.span.start - start);
        let to = columns((finding.span.end - start).min(line.len())).max(from + 1);
        // Carets that touch the leader cover it too.
        let width = self.leader.len();
        let gap = from.saturating_sub(width);
        let carets = to.saturating_sub(from.max(width)).max(1);
        let about = if finding.rule == self.rule { String::new() } else { format!(" [{}]", finding.rule) };
        let level = finding.level.name();
        let (gap, carets) = (" ".repeat(gap), "^".repeat(carets));
        format!("{}{gap}{carets} {level}: {}{about}\n", self.leader, finding.message)
    }
}

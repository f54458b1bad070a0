//! Source texts with caret lines: `#^^^ critical: what it says` speaks about the code line above it, see
//! [`tagout::report::carets`].

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tagout::judge::{self, Answer, Case, Content, FileCase, Origins, Reach, Scope, Side};
use tagout::language;
use tagout::policy::Policy;
use tagout::report::carets;
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
    let code = carets::bare(&written, language.comment);
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
        let case = Case {
            files,
            policy: &policy,
            own: None,
            origins,
            scope: Scope::File,
            today: "2026-11-26",
            beside: &[],
            reach: Reach::default(),
        };
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
        carets::marked(&self.code, self.leader, &self.rule, findings)
    }
}

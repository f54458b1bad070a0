//! `tests/taken/*.md`: what an edit takes away where a rule wants it to stay, before and after.
//!
//! A fenced block ```` ```base PATH ```` or ```` ```present PATH ```` is the file, ```` ```findings ```` what is said: line, rule, level.
//! `UPDATE=1 cargo test rules` writes what was found.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;
use tagout::judge::{self, Answer, Case, FileCase, Origins, Reach, Scope, Side};
use tagout::policy::Policy;
use tagout::risk::{Finding, Involvement};
use tagout::rules::builtin;

#[test]
fn stories_of_what_is_taken_away() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/taken");
    let mut seen = BTreeSet::new();
    let silent: usize = folder.read_dir().unwrap().map(|entry| stories(&entry.unwrap().path(), &mut seen)).sum();
    assert!(silent >= 4, "only {silent} stories stay silent");
    for rule in builtin().rules().filter(|rule| rule.matches.iter().any(|pattern| pattern.gone)) {
        assert!(seen.contains(rule.id.as_ref()), "{}: no story takes away what it wants to stay", rule.id);
    }
}

/// Compares the stories of a file, and counts those that stay silent.
fn stories(file: &Path, seen: &mut BTreeSet<String>) -> usize {
    let text = std::fs::read_to_string(file).unwrap();
    let mut out = String::new();
    let (mut base, mut present) = (None, None);
    let mut silent = 0;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        writeln!(out, "{line}").unwrap();
        let Some(info) = line.strip_prefix("```").filter(|info| !info.is_empty()) else { continue };
        let body: String =
            lines.by_ref().take_while(|line| *line != "```").fold(String::new(), |body, line| body + line + "\n");
        match info.split_once(' ') {
            Some(("base", path)) => base = Some((path.to_owned(), body.clone())),
            Some((_, path)) => present = Some((path.to_owned(), body.clone())),
            None => {}
        }
        if info == "findings" {
            let (path, before) = base.take().unwrap();
            let (_, after) = present.take().unwrap();
            let found = judged(&path, before, &after);
            silent += usize::from(found.is_empty());
            for finding in found {
                let line = 1 + after[..finding.span.start].matches('\n').count();
                let was = finding.removed.map(|removed| format!(" was:{}", removed.line)).unwrap_or_default();
                writeln!(out, "{line} {} {}{was}: {}", finding.rule, finding.level.name(), finding.message).unwrap();
                seen.insert(finding.rule);
            }
        } else {
            out.push_str(&body);
        }
        out.push_str("```\n");
    }
    if super::updating() {
        std::fs::write(file, &out).unwrap();
    } else {
        assert_eq!(out, text, "UPDATE=1 rewrites it, then read the difference");
    }
    silent
}

fn judged(path: &str, base: String, present: &str) -> Vec<Finding> {
    let side = |text: String| {
        let content = judge::read(path, text, &mut || true).expect("a known language").expect("it can be read");
        Side::Here(Arc::new(content))
    };
    let files = vec![FileCase { path: path.to_owned(), base: side(base), present: side(present.to_owned()) }];
    let policy = Policy::default();
    let origins = Origins::all(Involvement::default());
    let case = Case {
        files,
        policy: &policy,
        own: None,
        origins,
        scope: Scope::Changed,
        today: "2026-11-26",
        beside: &[],
        reach: Reach::default(),
    };
    match judge::judge(&case) {
        Answer::Findings { findings, .. } => findings,
        Answer::Need(needs) => panic!("{needs:?}"),
    }
}

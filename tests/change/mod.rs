//! `tests/change/*.md`: before, after, and what an apply would do. One file tells several short stories.
//!
//! A fenced block ```` ```base PATH ```` or ```` ```present PATH ```` is a file at that point, ```` ```changes ````
//! what is expected: `outcome level address attribute path:line`, with `?` behind the level where it only may happen, and
//! `was:line` for what is gone, with its line in the base.
//! `UPDATE=1 cargo test change` writes what was found.

mod cases;
mod constructs;
mod plan;
mod remedies;
mod words;

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;
use tagout::change::{Change, Declared, compare};
use tagout::judge::{self, Answer, Case, Content, FileCase, Origins, Reach, Scope, Side};
use tagout::policy::Policy;
use tagout::risk::{Finding, Involvement};
use tagout::text::LineIndex;

#[test]
fn stories() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/change");
    let mut count = 0;
    let is_story = |path: &Path| path.extension().is_some_and(|kind| kind == "md") && !path.ends_with("README.md");
    for entry in std::fs::read_dir(&folder).unwrap().flatten().filter(|entry| is_story(&entry.path())) {
        let text = std::fs::read_to_string(entry.path()).unwrap();
        let (found, stories) = replay(&text);
        count += stories;
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(entry.path(), found).unwrap();
        } else {
            assert_eq!(found, text, "{}: UPDATE=1 rewrites it, then read the difference", entry.path().display());
        }
    }
    assert!(count >= 20, "only {count} stories were read");
}

/// The text with its `changes` blocks filled in, and how many there were.
fn replay(text: &str) -> (String, usize) {
    let mut out = String::new();
    let mut sides: [Vec<(String, String)>; 2] = [Vec::new(), Vec::new()];
    let mut stories = 0;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        writeln!(out, "{line}").unwrap();
        if line.starts_with('#') {
            sides = [Vec::new(), Vec::new()];
        }
        let Some(info) = line.strip_prefix("```").filter(|info| !info.is_empty()) else { continue };
        let body: String =
            lines.by_ref().take_while(|line| *line != "```").fold(String::new(), |body, line| body + line + "\n");
        match info.split_once(' ') {
            Some(("base", path)) => sides[0].push((path.to_owned(), body.clone())),
            Some(("present", path)) => sides[1].push((path.to_owned(), body.clone())),
            _ => {}
        }
        if info == "changes" {
            stories += 1;
            out.push_str(&judged(&sides));
        } else {
            out.push_str(&body);
        }
        out.push_str("```\n");
    }
    (out, stories)
}

fn judged(sides: &[Vec<(String, String)>; 2]) -> String {
    let [base, present] =
        sides.each_ref().map(|side| side.iter().map(|(path, text)| read(path, text)).collect::<Vec<_>>());
    let changes = compare(&declared(&sides[0], &base), &declared(&sides[1], &present));
    changes.iter().map(|change| rendered(change, &sides[0], &sides[1])).collect()
}

fn declared<'a>(files: &'a [(String, String)], contents: &'a [Content]) -> Vec<Declared<'a>> {
    let files = files.iter().zip(contents);
    files.map(|((path, text), content)| Declared { path, text, resources: &content.summary.resources }).collect()
}

/// A text in a language that is not read is a text without facts, as the doors take it.
fn read(path: &str, text: &str) -> Content {
    match judge::read(path, text.to_owned(), &mut || true) {
        Some(content) => content.expect("small enough"),
        None => Content::new(text.to_owned(), tagout::operations::Summary::default()),
    }
}

fn rendered(change: &Change, base: &[(String, String)], present: &[(String, String)]) -> String {
    let line = |side: &[(String, String)], path: &str, at: usize| {
        let file = side.iter().find(|(name, _)| name == path);
        file.map_or(0, |(_, text)| LineIndex::new(text).position(at).line)
    };
    let gone = change.before.as_ref().filter(|_| change.gone);
    let was = gone.map(|(path, span)| format!(" was:{}", line(base, path, span.start))).unwrap_or_default();
    let maybe = if change.certain { "" } else { "?" };
    let attribute = change.attribute.as_deref().map(|path| format!(" {path}")).unwrap_or_default();
    format!(
        "{} {}{maybe} {}{attribute} {}:{}{was}\n",
        change.outcome.name(),
        change.level.name(),
        change.address,
        change.path,
        line(present, &change.path, change.span.start)
    )
}

#[test]
fn what_was_removed_goes_back_in_wherever_it_stood() {
    let block = |name: &str| format!("resource \"aws_s3_bucket\" \"{name}\" {{\n  bucket = \"{name}\"\n}}\n");
    let blocks = ["one", "two", "three"].map(block);
    for gone in 0..blocks.len() {
        let kept: Vec<&str> = (0..blocks.len()).filter(|at| *at != gone).map(|at| blocks[at].as_str()).collect();
        let present = kept.join("\n");
        let findings = findings(&blocks.join("\n"), &present);
        let [finding] = &findings[..] else { panic!("{findings:#?}") };
        let removed = finding.removed.as_ref().expect("its text is gone");
        assert_eq!((removed.text.as_str(), removed.line), (blocks[gone].trim_end(), 1 + gone * 4));
        let mut mended = present.clone();
        for edit in &finding.fixes[0].edits {
            mended.replace_range(edit.span.start..edit.span.end, &edit.text);
        }
        assert!(!read("main.tf", &mended).summary.broken, "{mended}");
        assert_eq!(self::findings(&blocks.join("\n"), &mended), [], "{mended}");
    }
}

#[test]
fn a_half_typed_text_destroys_nothing() {
    let base = "resource \"aws_s3_bucket\" \"logs\" {\n  bucket = \"logs\"\n}\n\nresource \"aws_db_instance\" \"a\" {\n  engine = \"x\"\n}\n";
    let texts = [
        format!("resource \"aws_instance\" \"half\" {{\n{base}"),
        base.replacen("}\n", "", 1),
        base.replacen("\"logs\"\n}", "\"\n}", 1),
        base.replacen("\n\n", "\n<<<<<<<\n", 1),
    ];
    for text in texts {
        let findings = findings(base, &text);
        assert!(findings.iter().all(|finding| finding.outcome.is_none()), "{text}\n{findings:#?}");
    }
}

#[test]
fn a_guard_is_told_by_what_it_did_or_by_what_happens_now() {
    for (kind, was, now, words) in [
        ("aws_db_instance", "deletion_protection = true", "deletion_protection = false", "was: the service refuses"),
        ("aws_db_instance", "skip_final_snapshot = false", "skip_final_snapshot = true", "now: no snapshot is taken"),
        ("aws_s3_bucket", "force_destroy = false", "force_destroy = true", "now: a destroy first deletes"),
        ("aws_cloudformation_stack", "on_failure = \"ROLLBACK\"", "on_failure = \"DELETE\"", "now: a failed create"),
        ("aws_db_instance", "backup_retention_period = 14", "backup_retention_period = 3", "it says: days of"),
    ] {
        let text = |setting: &str| format!("resource \"{kind}\" \"a\" {{\n  {setting}\n}}\n");
        let findings = findings(&text(was), &text(now));
        assert!(findings.iter().any(|one| one.message.contains(words)), "{words}: {findings:#?}");
    }
}

/// What the judge says of one file.
fn findings(base: &str, present: &str) -> Vec<Finding> {
    let policy = Policy::default();
    let side = |text: &str| Side::Here(Arc::new(read("main.tf", text)));
    let file = FileCase { path: "main.tf".to_owned(), base: side(base), present: side(present) };
    let case = Case {
        files: vec![file],
        policy: &policy,
        own: None,
        origins: Origins::all(Involvement::default()),
        scope: Scope::Changed,
        today: "2026-11-26",
        beside: &[],
        reach: Reach::default(),
    };
    let Answer::Findings { findings, .. } = judge::judge(&case) else { panic!("nothing is missing") };
    findings
}

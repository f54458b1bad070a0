//! The catalogue against its fixtures, in both directions: every finding is marked, every mark is found.
//!
//! `UPDATE=1 cargo test rules` rewrites the caret lines and `queries/INDEX.md`; read the difference before you commit it.

#[path = "taken.rs"]
mod taken;
#[path = "taxonomy.rs"]
mod taxonomy;

use crate::fixture::{self, Fixture};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::Mutex;
use tagout::judge::{self, Answer, Case, Content, FileCase, Origins, Reach, Scope, Side};
use tagout::language;
use tagout::operations::{Summary, shell};
use tagout::policy::Policy;
use tagout::report::carets;
use tagout::risk::{Finding, Involvement, Level};
use tagout::rules::format::{Pattern, Rule, Shape};
use tagout::rules::{self, builtin};
use tagout::text::Edit;

/// Held while files are read or rewritten: tests run side by side.
static FILES: Mutex<()> = Mutex::new(());

fn fixtures() -> Vec<Fixture> {
    let _guard = FILES.lock();
    fixture::all(Path::new("tests/rules"))
}

fn updating() -> bool {
    std::env::var_os("UPDATE").is_some()
}

#[test]
fn every_finding_is_marked_and_every_mark_is_found() {
    let mut wrong = String::new();
    for fixture in fixtures() {
        let marked = fixture.marked(&fixture.findings(&fixture.code));
        if marked == fixture.written {
            continue;
        }
        if updating() {
            let _guard = FILES.lock();
            fs::write(&fixture.file, marked).unwrap();
        } else {
            let _ = writeln!(wrong, "== {}\n{}", fixture.file.display(), carets::difference(&fixture.written, &marked));
        }
    }
    assert!(wrong.is_empty(), "UPDATE=1 cargo test rules rewrites the marks (+ is what is said now)\n{wrong}");
}

#[test]
fn a_fix_leaves_sound_text_without_the_finding() {
    for fixture in fixtures() {
        let before = fixture.findings(&fixture.code);
        for finding in &before {
            for fix in &finding.fixes {
                let fixed = applied(&fixture.code, &fix.edits);
                let about = format!("{} in {}:\n{fixed}", fix.title, fixture.file.display());
                assert!(!fixture.content(&fixed).summary.broken, "syntax error after {about}");
                let count = |findings: &[Finding]| findings.iter().filter(|one| one.rule == finding.rule).count();
                assert!(count(&fixture.findings(&fixed)) < count(&before), "still found after {about}");
            }
        }
    }
}

fn applied(text: &str, edits: &[Edit]) -> String {
    let mut text = text.to_owned();
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.span));
    for edit in edits {
        text.replace_range(edit.span.start..edit.span.end, &edit.text);
    }
    text
}

#[test]
fn every_spelling_has_a_fixture() {
    let mut hit: BTreeSet<(String, usize, String)> = BTreeSet::new();
    let mut quiet = Vec::new();
    for fixture in fixtures() {
        let content = fixture.content(&fixture.code);
        let mut lines = BTreeSet::new();
        for operation in &content.summary.operations {
            for found in rules::matches(builtin(), &fixture.path, operation, &mut Vec::new()) {
                let at = found.rule.matches.iter().position(|pattern| std::ptr::eq(pattern, found.pattern)).unwrap();
                let family = language::by_id(fixture.language).expect("known").family;
                hit.insert((found.rule.id.to_string(), at, family.to_owned()));
                lines.insert(fixture.code[..operation.span.start].matches('\n').count());
            }
        }
        if lines.len() >= fixture.code.lines().filter(|line| !line.trim().is_empty()).count() {
            quiet.push(format!("{}: no look-alike that stays silent", fixture.file.display()));
        }
    }
    let mut missing = quiet;
    for rule in builtin().rules() {
        for language in languages(rule) {
            if !hit.iter().any(|(id, _, there)| *id == *rule.id && *there == language) {
                missing.push(format!("{}: no hit in {language}", rule.id));
            }
        }
        for (at, pattern) in rule.matches.iter().enumerate().filter(|(_, pattern)| !pattern.gone) {
            let hit_there: Vec<&Pattern> =
                hit.iter().filter(|(id, ..)| *id == *rule.id).map(|(_, there, _)| &rule.matches[*there]).collect();
            if !held(pattern, &hit_there) {
                missing.push(format!("{}: no hit for match {at}, {:?}", rule.id, pattern.shape));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// True where the fixtures of a rule hold this spelling. Rows of tables and arguments of modules are held by example,
/// keys and blocks of one setting each by one hit.
fn held(pattern: &Pattern, hit: &[&Pattern]) -> bool {
    let setting = |of: &Pattern| match &of.shape {
        Shape::Setting { block, key, .. } => Some((block.clone(), key.clone())),
        _ => None,
    };
    match (&pattern.shape, setting(pattern)) {
        (Shape::Operation(_) | Shape::Table(_), _) => true,
        (_, Some((block, key))) => {
            let hit: Vec<_> = hit.iter().filter_map(|pattern| setting(pattern)).collect();
            block == "module" || (hit.iter().any(|one| one.0 == block) && hit.iter().any(|one| one.1 == key))
        }
        _ => hit.iter().any(|one| std::ptr::eq(*one, pattern)),
    }
}

/// The languages a rule claims to see.
fn languages(rule: &Rule) -> BTreeSet<String> {
    rule.matches.iter().flat_map(languages_of).collect()
}

fn languages_of(pattern: &Pattern) -> Vec<String> {
    if pattern.gone {
        return Vec::new();
    }
    if !pattern.languages.is_empty() {
        return pattern.languages.iter().map(ToString::to_string).collect();
    }
    let names: &[&str] = match &pattern.shape {
        Shape::Operation(_) | Shape::Table(_) => &["python", "rust", "bash"],
        Shape::Command { .. } | Shape::Statement(_) => &["bash"],
        Shape::Call(_) => &["python"],
        Shape::Setting { block, .. } if block.starts_with("resource.") || block == "module" => &["terraform"],
        Shape::Setting { .. } => &["yaml"],
    };
    names.iter().map(ToString::to_string).collect()
}

#[test]
fn fixtures_belong_to_rules() {
    for fixture in fixtures() {
        let rule = rules::by_id(&fixture.rule);
        let rule = rule.unwrap_or_else(|| panic!("{}: there is no such rule", fixture.file.display()));
        assert_eq!(rule.group, fixture.group, "{}: wrong group", fixture.file.display());
    }
}

#[test]
fn advice_passes_our_own_check() {
    for rule in builtin().rules() {
        for command in rule.instead.split('`').skip(1).step_by(2) {
            let summary =
                Summary { operations: shell::command_line(command, None, &Default::default()), ..Summary::default() };
            let loud: Vec<String> = said(Content::new(command.to_owned(), summary));
            assert!(loud.is_empty(), "{}: the advice `{command}` {loud:?}", rule.id);
        }
    }
}

fn said(content: Content) -> Vec<String> {
    let present = Side::Here(std::sync::Arc::new(content));
    let files = vec![FileCase { path: "advice".to_owned(), base: Side::Absent, present }];
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
        Answer::Findings { findings, .. } => findings
            .iter()
            .filter(|finding| finding.level >= Level::Medium)
            .map(|finding| finding.message.clone())
            .collect(),
        Answer::Need(needs) => panic!("{needs:?}"),
    }
}

#[test]
fn the_index_is_fresh() {
    let file = Path::new("queries/INDEX.md");
    let text = index();
    if updating() {
        fs::write(file, &text).unwrap();
    }
    let written = fs::read_to_string(file).unwrap_or_default();
    assert_eq!(written, text, "UPDATE=1 cargo test rules rewrites {}", file.display());
}

fn index() -> String {
    let mut groups: BTreeMap<&str, Vec<&Rule>> = BTreeMap::new();
    for rule in builtin().rules() {
        groups.entry(&rule.group).or_default().push(rule);
    }
    let count = builtin().count();
    let mut text = format!(
        "# The {count} rules\n\nGenerated by `UPDATE=1 cargo test rules`. `tagout explain ID` prints the page of a rule; \
         [README.md](README.md) says how to add one.\n"
    );
    for (group, rules) in groups {
        let _ = write!(text, "\n## {group}\n\n| rule | level | finds | in |\n|---|---|---|---|\n");
        for rule in rules {
            let languages = languages(rule).into_iter().collect::<Vec<_>>().join(", ");
            let languages = if languages.is_empty() { "changes".to_owned() } else { languages };
            let _ = writeln!(text, "| `{}` | {} | {} | {languages} |", rule.id, rule.level.name(), rule.title);
        }
    }
    text + &taxonomy::table()
}

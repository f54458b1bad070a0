//! Recall, precision and time over the labelled corpus, see `tests/corpus/README.md`.
//!
//! `cargo test --test tagout corpus -- --nocapture` prints the tables of both halves and what went wrong in the open one.
//! `UPDATE=1` raises the floors to what holds today; it never lowers one.

#![allow(clippy::print_stdout, reason = "the tables are what the command is for")]

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};
use tagout::judge::{self, Answer, Content, FileCase, Origins, Reach, Scope, Side};
use tagout::policy::Policy;
use tagout::risk::{Finding, Involvement, Level};

/// Cases of one shape that the corpus may hold.
const MOST_OF_ONE_TEMPLATE: usize = 5;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    path: String,
    expect: Expect,
    row: String,
    #[serde(default)]
    lines: Vec<usize>,
    level: Option<String>,
    evasion: Option<String>,
    template: String,
    text: String,
    base: Option<String>,
    #[serde(skip)]
    file: PathBuf,
    #[serde(skip)]
    language: String,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Expect {
    Find,
    Silent,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus")
}

/// The cases of a half, in the order of their files.
fn cases(half: &str) -> Vec<Case> {
    let mut files = Vec::new();
    for language in entries(&root().join(half)) {
        files.extend(entries(&language));
    }
    files.iter().flat_map(|file| load(file)).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn load(file: &Path) -> Vec<Case> {
    let text = fs::read_to_string(file).unwrap();
    let read: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let language = file.parent().and_then(Path::file_name).unwrap().to_string_lossy().into_owned();
    let known = |case| Case { file: file.to_owned(), language: language.clone(), ..case };
    read.case.into_iter().map(known).collect()
}

impl Case {
    fn findings(&self) -> Vec<Finding> {
        let (Some(present), Some(base)) = (self.side(Some(&self.text)), self.side(self.base.as_ref())) else {
            return Vec::new();
        };
        let scope = if self.base.is_some() { Scope::Changed } else { Scope::File };
        let files = vec![FileCase { path: self.path.clone(), base, present }];
        let policy = Policy::default();
        let origins = Origins::all(Involvement::default());
        let case = judge::Case {
            files,
            policy: &policy,
            own: None,
            origins,
            scope,
            today: "2026-11-26",
            beside: &[],
            reach: Reach::default(),
        };
        match judge::judge(&case) {
            Answer::Findings { findings, .. } => findings,
            Answer::Need(needs) => panic!("{}: needs {needs:?}", self.id),
        }
    }

    /// `None` where the text is in no language we read.
    fn side(&self, text: Option<&String>) -> Option<Side> {
        let Some(text) = text else { return Some(Side::Absent) };
        let text = if text.ends_with('\n') { text.clone() } else { format!("{text}\n") };
        let read: Content = judge::read(&self.path, text, &mut || true)?.ok()?;
        Some(Side::Here(Arc::new(read)))
    }

    /// True where a finding of the level stands on a labelled line; without lines, anywhere.
    fn is_hit(&self, findings: &[Finding]) -> bool {
        let line = |at: usize| 1 + self.text.bytes().take(at).filter(|byte| *byte == b'\n').count();
        let touches = |one: &Finding| {
            let (first, last) = (line(one.span.start), line(one.span.end));
            self.lines.is_empty() || self.lines.iter().any(|line| (first..=last).contains(line))
        };
        let least = self.level.as_deref().map_or(Some(Level::Medium), Level::from_name).expect("a level");
        findings.iter().any(|one| one.level >= least && touches(one))
    }

    fn group(&self) -> &str {
        self.row.split('.').next().unwrap_or_default()
    }
}

/// What a case came to.
struct Outcome {
    /// As labelled.
    right: bool,
    /// A finding on a labelled line, or any finding in a look-alike.
    spoke: bool,
    took: Duration,
    said: Vec<String>,
}

fn outcome(case: &Case) -> Outcome {
    let start = Instant::now();
    let findings = case.findings();
    let took = start.elapsed();
    let spoke = match case.expect {
        Expect::Find => case.is_hit(&findings),
        Expect::Silent => !findings.is_empty(),
    };
    let said = findings.iter().map(|one| format!("{} {}", one.level.name(), one.rule)).collect();
    Outcome { right: spoke == (case.expect == Expect::Find), spoke, took, said }
}

fn outcomes(cases: &[Case]) -> Vec<Outcome> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let share = cases.len().div_ceil(workers).max(1);
        let parts: Vec<_> =
            cases.chunks(share).map(|part| scope.spawn(move || part.iter().map(outcome).collect::<Vec<_>>())).collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    })
}

#[derive(Default)]
struct Tally {
    find: usize,
    hit: usize,
    silent: usize,
    loud: usize,
    took: Duration,
}

impl Tally {
    fn add(&mut self, case: &Case, outcome: &Outcome) {
        let spoke = usize::from(outcome.spoke);
        match case.expect {
            Expect::Find => (self.find, self.hit) = (self.find + 1, self.hit + spoke),
            Expect::Silent => (self.silent, self.loud) = (self.silent + 1, self.loud + spoke),
        }
        self.took += outcome.took;
    }

    fn recall(&self) -> f64 {
        ratio(self.hit, self.find)
    }

    fn precision(&self) -> f64 {
        ratio(self.hit, self.hit + self.loud)
    }

    fn row(&self, name: &str) -> String {
        let cases = u32::try_from(self.find + self.silent).unwrap_or(u32::MAX).max(1);
        format!(
            "| {name} | {} | {} | {:.3} | {} | {} | {:.3} | {} |\n",
            self.find,
            self.hit,
            self.recall(),
            self.silent,
            self.loud,
            self.precision(),
            (self.took / cases).as_micros()
        )
    }
}

/// One where there is nothing to count: a part without cases fails nothing.
fn ratio(part: usize, whole: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    if whole == 0 { 1.0 } else { number(part) / number(whole) }
}

type Tallies = BTreeMap<String, Tally>;

fn tally(cases: &[Case], outcomes: &[Outcome], name: impl Fn(&Case) -> Option<String>) -> Tallies {
    let mut tallies = Tallies::new();
    for (case, outcome) in cases.iter().zip(outcomes) {
        if let Some(name) = name(case) {
            tallies.entry(name).or_default().add(case, outcome);
        }
    }
    tallies
}

fn table(about: &str, tallies: &Tallies) -> String {
    let mut text = format!(
        "| {about} | find | hit | recall | look-alikes | spoke | precision | µs a case |\n\
         |---|--:|--:|--:|--:|--:|--:|--:|\n"
    );
    for (name, tally) in tallies {
        text.push_str(&tally.row(name));
    }
    text
}

/// What must hold: the least recall and precision of a language, `all` for all of them.
#[derive(Clone, Copy, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Floor {
    recall: f64,
    precision: f64,
}

type Floors = BTreeMap<String, BTreeMap<String, Floor>>;

fn measured(half: &str, floors: &mut BTreeMap<String, Floor>, wrong: &mut String) {
    let cases = cases(half);
    let outcomes = outcomes(&cases);
    let mut languages = tally(&cases, &outcomes, |case| Some(case.language.clone()));
    languages.extend(tally(&cases, &outcomes, |_| Some("all".to_owned())));
    let groups = tally(&cases, &outcomes, |case| Some(case.group().to_owned()));
    let hidden = tally(&cases, &outcomes, |case| case.evasion.as_ref().map(|_| "hidden".to_owned()));
    println!("\n{half} half\n\n{}", table("language", &languages));
    println!("{}\n{}", table("group", &groups), table("evasions", &hidden));
    // Of the held half nothing but numbers is shown: who sees a case tunes on it.
    if half == "open" {
        print!("{}", misses(&cases, &outcomes));
    }
    for (name, tally) in &languages {
        let floor = floors.entry(name.clone()).or_default();
        if tally.recall() < floor.recall || tally.precision() < floor.precision {
            let _ = write!(wrong, "{half}: below {} / {}: {}", floor.recall, floor.precision, tally.row(name));
        }
        let down = |value: f64| (value * 100.0).floor() / 100.0;
        floor.recall = floor.recall.max(down(tally.recall()));
        // A language that says nothing has no precision to keep.
        if tally.hit > 0 {
            floor.precision = floor.precision.max(down(tally.precision()));
        }
    }
}

fn misses(cases: &[Case], outcomes: &[Outcome]) -> String {
    let mut text = String::new();
    for (case, outcome) in cases.iter().zip(outcomes).filter(|(_, outcome)| !outcome.right) {
        let kind = if case.expect == Expect::Find { "missed" } else { "false alarm" };
        let at = case.lines.first().map_or(0, |line| line - 1);
        let line = case.text.lines().nth(at).unwrap_or_default().trim();
        let file = case.file.strip_prefix(root()).unwrap_or(&case.file);
        let _ = writeln!(text, "{kind} {} {} {} {:?} {line}", case.row, file.display(), case.id, outcome.said);
    }
    text
}

#[test]
fn both_halves_stay_above_their_floors() {
    let file = root().join("floors.toml");
    let mut floors: Floors = toml::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    let mut wrong = String::new();
    for half in ["open", "held"] {
        measured(half, floors.entry(half.to_owned()).or_default(), &mut wrong);
    }
    if std::env::var_os("UPDATE").is_some() {
        let comment =
            "# The least recall and precision of each language. `UPDATE=1 cargo test corpus` raises them.\n\n";
        fs::write(&file, format!("{comment}{}", toml::to_string(&floors).unwrap())).unwrap();
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn the_corpus_keeps_its_own_rules() {
    let cases: Vec<Case> = ["open", "held"].into_iter().flat_map(cases).collect();
    let mut ids = BTreeSet::new();
    let mut texts = BTreeSet::new();
    let mut templates: BTreeMap<String, usize> = BTreeMap::new();
    for case in &cases {
        // A case of the held half is named by its id only.
        let name = format!("{} {}", case.language, case.id);
        assert!(ids.insert(name.clone()), "{name} is there twice");
        let normal = case.text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(texts.insert((case.path.clone(), normal, case.base.clone())), "{name} repeats another text");
        let kind = if case.expect == Expect::Find { "find" } else { "silent" };
        *templates.entry(format!("{} {kind} {}", case.language, case.template)).or_default() += 1;
        let lines = case.text.lines().count();
        assert!(case.lines.iter().all(|line| (1..=lines).contains(line)), "{name}: a line that is not there");
        assert!(case.expect == Expect::Find || case.lines.is_empty(), "{name}: a look-alike marks no line");
    }
    let many: Vec<_> = templates.iter().filter(|(_, count)| **count > MOST_OF_ONE_TEMPLATE).collect();
    assert!(many.is_empty(), "too many of one shape: {many:#?}");
    let silent = cases.iter().filter(|case| case.expect == Expect::Silent).count();
    let hidden = cases.iter().filter(|case| case.evasion.is_some()).count();
    assert!(cases.len() >= 1500 && silent * 2 >= cases.len() && hidden >= 150, "{} {silent} {hidden}", cases.len());
}

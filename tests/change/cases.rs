//! `tests/change/{cases,held}/*.md`: what each edit does, measured. See `tests/change/README.md`.

#![allow(clippy::print_stdout, reason = "the table is what the command is for")]

use super::{declared, read};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tagout::change::{Change, compare};

/// One edit.
pub(super) struct Case {
    pub(super) title: String,
    /// Name of the file and heading of the part.
    pub(super) group: String,
    pub(super) covers: Option<String>,
    /// Files of the base and of the present.
    pub(super) sides: [Vec<(String, String)>; 2],
    pub(super) expected: Vec<Expected>,
}

/// What an apply would do.
#[derive(Debug)]
pub(super) struct Expected {
    outcome: String,
    certain: bool,
    address: String,
    attribute: Option<String>,
}

pub(super) fn folder(half: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/change").join(half)
}

/// Every case of a half, in the order of the files.
pub(super) fn all(half: &str) -> Vec<Case> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder(half)).unwrap().flatten().map(|entry| entry.path()).collect();
    files.sort();
    files
        .iter()
        .flat_map(|file| {
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            // Long files are split by number.
            let name = name.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('-').to_owned();
            cases(&name, &std::fs::read_to_string(file).unwrap())
        })
        .collect()
}

fn cases(name: &str, text: &str) -> Vec<Case> {
    let mut found: Vec<Case> = Vec::new();
    let mut part = String::new();
    let mut dress = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(heading) = line.strip_prefix("## ") {
            part = heading.to_owned();
        } else if let Some(title) = line.strip_prefix("### ") {
            dress.clear();
            let group = format!("{name}: {part}");
            found.push(Case {
                title: title.to_owned(),
                group,
                covers: None,
                sides: [Vec::new(), Vec::new()],
                expected: Vec::new(),
            });
        } else if let Some(case) = found.last_mut() {
            if let Some(row) = line.strip_prefix("covers: ") {
                case.covers = Some(row.to_owned());
            } else if let Some(how) = line.strip_prefix("present: ") {
                how.clone_into(&mut dress);
            } else if let Some(path) = line.strip_prefix("```diff ") {
                let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
                for (side, own) in ['-', '+'].into_iter().enumerate() {
                    let kept = body.iter().filter(|line| line.starts_with([' ', own]) || line.is_empty());
                    let text: String = kept.map(|line| format!("{}\n", line.get(1..).unwrap_or(""))).collect();
                    let text = if side == 1 { dressed(&text, &dress) } else { text };
                    if !text.trim().is_empty() {
                        case.sides[side].push((path.to_owned(), text));
                    }
                }
            } else if let Some(words) = line.strip_prefix("=> ").filter(|words| *words != "nothing") {
                let words: Vec<&str> = words.split(' ').collect();
                case.expected.push(Expected {
                    outcome: words[0].trim_end_matches('?').to_owned(),
                    certain: !words[0].ends_with('?'),
                    address: words[1].to_owned(),
                    attribute: words.get(2).map(|attribute| (*attribute).to_owned()),
                });
            }
        }
    }
    found
}

fn dressed(text: &str, how: &str) -> String {
    match how {
        "" => text.to_owned(),
        "crlf" => text.replace('\n', "\r\n"),
        "bom" => format!("\u{feff}{text}"),
        other => panic!("{other:?} is no way to write a text"),
    }
}

pub(super) fn judged(case: &Case) -> Vec<Change> {
    let [base, present] =
        case.sides.each_ref().map(|side| side.iter().map(|(path, text)| read(path, text)).collect::<Vec<_>>());
    compare(&declared(&case.sides[0], &base), &declared(&case.sides[1], &present))
}

#[derive(Clone, Copy, Debug, Default)]
struct Score {
    cases: usize,
    expected: usize,
    found: usize,
    /// Of those found: the attribute, and whether it is certain.
    attributes: usize,
    certain: usize,
    /// Cases with a finding that is not expected.
    false_alarms: usize,
}

impl Score {
    fn add(&mut self, other: Score) {
        self.cases += other.cases;
        self.expected += other.expected;
        self.found += other.found;
        self.attributes += other.attributes;
        self.certain += other.certain;
        self.false_alarms += other.false_alarms;
    }

    fn share(part: usize, of: usize) -> f64 {
        if of == 0 { 1.0 } else { f64::from(u32::try_from(part).unwrap()) / f64::from(u32::try_from(of).unwrap()) }
    }

    fn row(&self, name: &str) -> String {
        format!(
            "| {name} | {} | {} | {:.3} | {:.3} | {:.3} | {:.3} |",
            self.cases,
            self.expected,
            Score::share(self.found, self.expected),
            Score::share(self.false_alarms, self.cases),
            Score::share(self.attributes, self.found),
            Score::share(self.certain, self.found),
        )
    }
}

/// Words of the finding that are not expected, and of the expectations without a finding.
fn score(case: &Case) -> (Score, Vec<String>) {
    let changes = judged(case);
    let mut score = Score { cases: 1, expected: case.expected.len(), ..Score::default() };
    let mut wrong = Vec::new();
    for expected in &case.expected {
        let of: Vec<&Change> = changes
            .iter()
            .filter(|change| change.outcome.name() == expected.outcome && change.address == expected.address)
            .collect();
        // One address may have findings on several attributes.
        let best = of.iter().find(|change| change.attribute == expected.attribute).or(of.first());
        let Some(change) = best else {
            wrong.push(format!("missing {expected:?}"));
            continue;
        };
        score.found += 1;
        score.attributes += usize::from(change.attribute == expected.attribute);
        score.certain += usize::from(change.certain == expected.certain);
        if change.attribute != expected.attribute || change.certain != expected.certain {
            wrong.push(format!("inexact {expected:?}: {:?} certain {}", change.attribute, change.certain));
        }
    }
    let surprises: Vec<&Change> = changes
        .iter()
        .filter(|change| {
            !case
                .expected
                .iter()
                .any(|expected| change.outcome.name() == expected.outcome && change.address == expected.address)
        })
        .collect();
    score.false_alarms = usize::from(!surprises.is_empty());
    wrong.extend(surprises.iter().map(|change| format!("surprise {} {:?}", change.message, change.attribute)));
    (score, wrong)
}

/// Prints the table of both halves, and holds the floors. The held half says no more than its numbers.
#[test]
fn halves() {
    for (half, quiet) in [("cases", false), ("held", true)] {
        let mut groups: BTreeMap<String, Score> = BTreeMap::new();
        let mut total = Score::default();
        for case in all(half) {
            let (score, wrong) = score(&case);
            if !quiet && !wrong.is_empty() && std::env::var_os("SHOW").is_some() {
                println!("{} / {}: {}", case.group, case.title, wrong.join("; "));
            }
            groups.entry(case.group.clone()).or_default().add(score);
            total.add(score);
        }
        if !quiet || std::env::var_os("HELD").is_some() {
            println!("| {half} | cases | expected | recall | false alarms | right attribute | right certainty |");
            println!("|---|---|---|---|---|---|---|");
            groups.iter().for_each(|(name, score)| println!("{}", score.row(name)));
            println!("{}", total.row("all"));
        }
        assert!(total.cases >= 280, "{half}: only {} cases were read", total.cases);
        assert!(Score::share(total.found, total.expected) >= 0.97, "{half}: recall {}", total.row("all"));
        assert!(Score::share(total.false_alarms, total.cases) <= 0.01, "{half}: false alarms {}", total.row("all"));
        assert!(Score::share(total.attributes, total.found) >= 0.95, "{half}: attributes {}", total.row("all"));
    }
}

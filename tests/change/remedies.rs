//! Every code action of a change: applied to the text it leaves one that is read, and the change is gone or less.

use super::cases::{self, Case};
use super::read;
use std::sync::Arc;
use tagout::judge::{self, Answer, Case as Question, FileCase, Origins, Reach, Scope, Side};
use tagout::policy::Policy;
use tagout::risk::{Finding, Involvement};

fn findings(sides: &[Vec<(String, String)>; 2]) -> Vec<Finding> {
    let policy = Policy::default();
    let side = |files: &[(String, String)], path: &str| match files.iter().find(|(name, _)| name == path) {
        Some((path, text)) => Side::Here(Arc::new(read(path, text))),
        None => Side::Absent,
    };
    let mut paths: Vec<&String> = sides.iter().flatten().map(|(path, _)| path).collect();
    paths.sort();
    paths.dedup();
    let files = paths.into_iter().map(|path| FileCase {
        path: path.clone(),
        base: side(&sides[0], path),
        present: side(&sides[1], path),
    });
    let question = Question {
        files: files.collect(),
        policy: &policy,
        own: None,
        origins: Origins::all(Involvement::default()),
        scope: Scope::Changed,
        today: "2026-11-30",
        beside: &[],
        reach: Reach::default(),
    };
    let Answer::Findings { findings, .. } = judge::judge(&question) else { panic!("nothing is missing") };
    findings
}

/// The finding about the same thing after an action.
fn left<'f>(finding: &Finding, after: &'f [Finding]) -> Option<&'f Finding> {
    after
        .iter()
        .find(|one| one.rule == finding.rule && one.resource == finding.resource && one.attribute == finding.attribute)
}

fn applied(case: &Case, finding: &Finding, fix: &tagout::risk::Fix) -> [Vec<(String, String)>; 2] {
    let mut sides = case.sides.clone();
    let (_, text) =
        sides[1].iter_mut().find(|(path, _)| *path == finding.path).expect("a fix is for a text that is there");
    let mut edits: Vec<_> = fix.edits.iter().collect();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.span.start));
    for edit in edits {
        text.replace_range(edit.span.start..edit.span.end, &edit.text);
    }
    sides
}

#[test]
fn every_action_takes_the_change_away_or_makes_it_less() {
    let (mut tried, mut kinds) = (0, std::collections::BTreeSet::new());
    let mut wrong = Vec::new();
    for case in cases::all("cases") {
        for finding in findings(&case.sides).iter().filter(|finding| finding.outcome.is_some()) {
            for (at, fix) in finding.fixes.iter().enumerate() {
                tried += 1;
                kinds.insert(fix.title.split([':', ' ']).next().unwrap_or_default().to_owned());
                let sides = applied(&case, finding, fix);
                let text = &sides[1].iter().find(|(path, _)| *path == finding.path).unwrap().1;
                if read(&finding.path, text).summary.broken {
                    wrong.push(format!(
                        "{} / {}: {} leaves text that is not read:\n{text}",
                        case.group, case.title, fix.title
                    ));
                    continue;
                }
                let after = findings(&sides);
                // A guard that goes back in leaves the replacement, one level lower; so do the ways to lose less.
                let less = left(finding, &after).is_none_or(|left| {
                    left.level < finding.level || left.message.len() < finding.message.len() && at > 0
                });
                if !less {
                    wrong.push(format!("{} / {}: {} changes nothing:\n{text}", case.group, case.title, fix.title));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {tried}\n{}", wrong.len(), wrong.join("\n"));
    assert!(tried >= 120, "only {tried} actions were offered");
    for kind in ["Put", "Keep", "UpdateReplacePolicy", "DeletionPolicy", "Make"] {
        assert!(kinds.contains(kind), "no action begins with {kind}: {kinds:?}");
    }
}

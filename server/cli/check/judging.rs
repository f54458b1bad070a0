//! One unit: read, judged, and what the judge asks for fetched, until it answers.

use super::question::{Question, Unit};
use crate::host::files::Unreadable;
use crate::host::sides::{FilePair, Reader, Source};
use crate::judge::{self, Answer, Case, FileCase, Need, Reach, Side};
use crate::language;
use crate::report::Row;
use crate::risk::Involvement;
use crate::text::LineIndex;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A single text may not hold up a run longer than this.
const MAX_PARSE: Duration = Duration::from_secs(10);
/// The judge asks for the base, then for siblings, then for scripts of those; more rounds mean a mistake.
const MAX_ROUNDS: usize = 8;

/// What became of one unit.
#[derive(Debug, Default)]
pub(super) struct Judged {
    pub rows: Vec<Row>,
    /// Files judged.
    pub files: usize,
    /// Reasons of files that were not.
    pub skipped: Vec<&'static str>,
    pub problems: Vec<String>,
    /// The answer is not to be trusted as a whole.
    pub incomplete: bool,
}

/// Judges one unit.
pub(super) fn judge(question: &Question, unit: &Unit, reader: &mut Reader) -> Judged {
    let mut judged = Judged::default();
    let Some(area) = question.areas.get(unit.area) else { return judged };
    let mut files = Vec::new();
    for pair in &unit.files {
        let present = side(pair, &pair.present, unit, reader, &mut judged);
        let base = match &pair.base {
            None => Side::Unknown,
            Some(source) => side(pair, source, unit, reader, &mut judged),
        };
        match (&present, &base) {
            (Side::Absent | Side::Unknown, Side::Absent | Side::Unknown) => {}
            _ => files.push(FileCase { path: pair.name.clone(), base, present }),
        }
    }
    if files.is_empty() {
        return judged;
    }
    judged.files += files.len();
    let mut case = Case {
        files,
        policy: &area.policy,
        origin: Involvement::default(),
        scope: question.scope,
        today: &question.today,
        reach: Reach::default(),
    };
    for _ in 0..MAX_ROUNDS {
        match judge::judge(&case) {
            Answer::Findings { findings, log } => {
                judged.incomplete |= !log.is_empty();
                judged.problems.extend(log);
                judged.rows = rows(&case.files, findings);
                return judged;
            }
            Answer::Need(needs) => {
                for need in needs {
                    answer(&mut case, need);
                }
            }
        }
    }
    judged.problems.push(format!("{}: the judge kept asking; please report this", first_name(unit)));
    judged.incomplete = true;
    judged
}

/// Fetches what the judge asked for.
fn answer(case: &mut Case<'_>, need: Need) {
    match need {
        Need::Base(path) => {
            for file in case.files.iter_mut().filter(|file| file.path == path) {
                file.base = Side::Absent;
            }
        }
        Need::Siblings { .. } => case.reach.siblings = false,
        Need::Script(path) => case.files.push(FileCase { path, base: Side::Absent, present: Side::Absent }),
    }
}

/// One side of a file; what cannot be read is counted and counts as absent.
fn side(pair: &FilePair, source: &Source, unit: &Unit, reader: &mut Reader, judged: &mut Judged) -> Side {
    let named = unit.language.is_some() || language::by_path(&pair.name).is_some();
    let wanted = |start: &[u8]| named || start.starts_with(b"#!");
    let text = match reader.text(source, &wanted) {
        Ok(Some(text)) => text,
        Ok(None) => return Side::Absent,
        Err(reason) => {
            judged.skipped.push(reason.name());
            if matches!(reason, Unreadable::Refused(_)) {
                judged.problems.push(format!("{}: {reason}", pair.name));
                judged.incomplete = true;
            }
            return Side::Absent;
        }
    };
    let started = Instant::now();
    let mut keep_going = || started.elapsed() < MAX_PARSE;
    let read = match unit.language {
        None => judge::read(&pair.name, text, &mut keep_going),
        // A language is told from a name or a first line; a command has neither, so it gets one.
        Some(language) => judge::read(&format!("command.{language}"), text, &mut keep_going),
    };
    match read {
        Some(Ok(content)) => Side::Here(Arc::new(content)),
        Some(Err(failure)) => {
            judged.skipped.push(match failure {
                language::ParseFailure::TooLarge => "too-large",
                language::ParseFailure::Stopped => "too-slow",
            });
            Side::Absent
        }
        None => Side::Absent,
    }
}

/// Findings with their places.
fn rows(files: &[FileCase], findings: Vec<crate::risk::Finding>) -> Vec<Row> {
    let mut indexed: Option<(String, LineIndex)> = None;
    findings
        .into_iter()
        .map(|finding| {
            let text = files.iter().find(|file| file.path == finding.path).and_then(|file| match &file.present {
                Side::Here(content) => Some(content.text.as_str()),
                Side::Absent | Side::Unknown => None,
            });
            if indexed.as_ref().is_none_or(|(path, _)| *path != finding.path) {
                indexed = Some((finding.path.clone(), LineIndex::new(text.unwrap_or_default())));
            }
            let lines = indexed.as_ref().map(|(_, lines)| lines);
            Row::new(finding, text.zip(lines))
        })
        .collect()
}

fn first_name(unit: &Unit) -> &str {
    unit.files.first().map_or("", |pair| pair.name.as_str())
}

//! One unit: read, judged, and what the judge asks for fetched, until it answers.

use super::area::Area;
use super::notebooks::{Notebooks, PROGRAM};
use super::question::{Question, Unit};
use super::rows::rows;
use crate::agents::is_notebook;
use crate::change;
use crate::document::Notice;
use crate::host::files::Unreadable;
use crate::host::globbed::{self, Globbed};
use crate::host::repository;
use crate::host::sides::{FilePair, Point, ReadError, Reader, Source};
use crate::judge::{self, Answer, Case, Content, FileCase, Need, Origins, Reach, Scope, Side};
use crate::language::{self, ParseFailure};
use crate::operations::Summary;
use crate::operations::shell::tasks;
use crate::policy::is_pattern;
use crate::report::Row;
use crate::risk::{Finding, Gate, Involvement};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A single text may not hold up a run longer than this.
const MAX_PARSE: Duration = Duration::from_secs(10);
const TOO_SLOW: &str = "not analysed: it takes longer than 10 s to parse; split the file to have it checked";
/// Scripts that one pattern names beyond this many are not looked at.
const MAX_SCRIPTS: usize = 64;
/// The judge asks for the base, then for siblings, then for scripts of those; more rounds mean a mistake.
const MAX_ROUNDS: usize = 16;

/// What became of one unit.
#[derive(Debug, Default)]
pub(super) struct Judged {
    pub rows: Vec<Row>,
    /// The gate they are asked about, where that is not the one of the whole question.
    pub gate: Option<Gate>,
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
    let Some(area) = question.areas.get(unit.area) else { return Judged::default() };
    let judged = Judged { gate: area.gate, ..Judged::default() };
    let mut hands =
        Hands { area, scope: question.scope, named: &question.named, reader, judged, notebooks: Notebooks::default() };
    let mut files: Vec<FileCase> = unit.files.iter().filter_map(|pair| hands.file(pair, unit.language)).collect();
    files.retain(|file| !matches!((&file.present, &file.base), (Side::Absent, Side::Absent | Side::Unknown)));
    if files.is_empty() {
        return hands.judged;
    }
    match unit.language {
        None => hands.judged.files = files.len(),
        Some(_) => hands.warn_of_unread_command(&files),
    }
    let mut case = Case {
        files,
        policy: &unit.policy,
        own: area.own.as_deref(),
        origins: Origins::all(Involvement::default()),
        scope: question.scope,
        today: &question.today,
        beside: &area.beside,
        reach: Reach { siblings: true, scripts: true, modules: true },
    };
    for _ in 0..MAX_ROUNDS {
        match judge::judge(&case) {
            Answer::Findings { findings, log } => {
                let asked = |finding: &Finding| match question.scope {
                    Scope::Changed => !of_another_module(unit, finding),
                    Scope::File => unit.files.iter().any(|pair| pair.name == finding.path),
                };
                hands.judged.incomplete |= !log.is_empty();
                hands.judged.problems.extend(log);
                let mut findings: Vec<Finding> = findings.into_iter().filter(asked).collect();
                hands.notebooks.place(&mut case.files, &mut findings);
                hands.judged.rows = rows(&case.files, findings.into_iter());
                if unit.language.is_none() {
                    for row in &mut hands.judged.rows {
                        row.shown = repository::seen_from(&question.here, &area.sides.root, &row.finding.path);
                    }
                }
                return hands.judged;
            }
            Answer::Need(needs) => {
                for need in needs {
                    hands.fetch(&mut case, need);
                }
            }
        }
    }
    let name = unit.files.first().map_or("", |pair| pair.name.as_str());
    hands.problem(format!("{name}: the judge kept asking for more; please report this"));
    hands.judged
}

/// True for what a folder of Terraform says that was only read because a call names it: it is a unit of its own.
fn of_another_module(unit: &Unit, finding: &Finding) -> bool {
    let (folder, family) = change::unit(&finding.path);
    family == "tf" && !unit.files.iter().any(|pair| change::unit(&pair.name) == (folder, family))
}

/// What a unit needs to read files and to say what went wrong.
struct Hands<'a> {
    area: &'a Area,
    scope: Scope,
    named: &'a BTreeSet<PathBuf>,
    reader: &'a mut Reader,
    judged: Judged,
    notebooks: Notebooks,
}

impl Hands<'_> {
    /// Fetches what the judge asked for.
    fn fetch(&mut self, case: &mut Case<'_>, need: Need) {
        match need {
            Need::Base(path) => {
                let source = self.area.sides.source(&self.area.sides.base, &path);
                let base = self.side(&path, &source, None, None).unwrap_or(Side::Absent);
                for file in case.files.iter_mut().filter(|file| file.path == path) {
                    file.base = base.clone();
                }
            }
            Need::Siblings { folder, extension } => {
                case.reach.siblings = false;
                let pairs = self.area.sides.siblings(&folder, &extension).unwrap_or_else(|error| {
                    self.problem(format!("{folder}: {error}"));
                    Vec::new()
                });
                for pair in pairs {
                    if case.files.iter().all(|file| file.path != pair.name) {
                        case.files.extend(self.file(&pair, None));
                    }
                }
            }
            Need::Module { variables } => {
                case.reach.modules = false;
                let pairs = self.area.sides.declaring(&variables, self.reader).unwrap_or_else(|error| {
                    self.problem(format!("the module of a file of values: {error}"));
                    Vec::new()
                });
                for pair in pairs {
                    if case.files.iter().all(|file| file.path != pair.name) {
                        case.files.extend(self.file(&pair, None));
                    }
                }
            }
            Need::Script(path) if is_pattern(&path) => {
                let root = &self.area.sides.root;
                let found = match self.area.sides.present {
                    Point::Disk => globbed::paths(root, &path, MAX_SCRIPTS),
                    _ => Globbed::default(),
                };
                let names = found
                    .paths
                    .iter()
                    .filter(|path| path.is_file())
                    .filter_map(|file| repository::name_below(root, file));
                let names: Vec<String> =
                    names.filter(|name| case.files.iter().all(|file| file.path != *name)).collect();
                case.files.push(FileCase { path, base: Side::Absent, present: Side::Absent });
                for name in names {
                    let pair = self.area.sides.pair(&name);
                    case.files.extend(self.file(&pair, None));
                }
            }
            Need::Script(path) => {
                let pair = self.area.sides.pair(&path);
                let nothing = FileCase { path, base: Side::Absent, present: Side::Absent };
                case.files.push(self.file(&pair, None).unwrap_or(nothing));
            }
            Need::Tasks { path, tasks } => {
                let pair = self.area.sides.pair(&path);
                let text = self.reader.text(&pair.present, &|_| true).ok().flatten();
                let body = text.and_then(|text| tasks::body(&tasks, &text));
                let read = body.and_then(|body| judge::read("task.sh", body, &mut || true)?.ok());
                let present = read.map_or(Side::Absent, |content| Side::Here(Arc::new(content)));
                case.files.push(FileCase { path, base: Side::Absent, present });
            }
        }
    }

    /// Both sides of a file; nothing where the present cannot be read, as that must not look like a deletion.
    fn file(&mut self, pair: &FilePair, language: Option<&str>) -> Option<FileCase> {
        let present = self.side(&pair.name, &pair.present, language, None)?;
        let base = match &pair.base {
            None => Side::Unknown,
            // Nobody asks for the base of a file that is judged as it stands.
            Some(_) if self.scope == Scope::File => Side::Unknown,
            // Against a base that cannot be read everything is new.
            Some(source) => self.side(&pair.name, source, language, Some(&present)).unwrap_or(Side::Absent),
        };
        Some(FileCase { path: pair.name.clone(), base, present })
    }

    /// One side of a file; nothing, and a count, where it cannot be read. Where it says the same as the `other` side, it
    /// is read once.
    fn side(&mut self, name: &str, source: &Source, language: Option<&str>, other: Option<&Side>) -> Option<Side> {
        let known = language::by_path(name).is_some() || is_notebook(name);
        let spoken = language.is_some() || known || self.scope == Scope::Changed;
        let wanted = |start: &[u8]| spoken || start.starts_with(b"#!");
        let text = match self.reader.text(source, &wanted) {
            Ok(Some(text)) => text,
            Ok(None) => return Some(Side::Absent),
            Err(reason) => {
                self.judged.skipped.push(reason.name());
                let spoken = language.is_some() || known;
                let named = self.is_named(source);
                match reason {
                    ReadError::Unreadable(Unreadable::NotText(notice)) if spoken => {
                        self.unjudged(name, source, &notice.to_string());
                    }
                    ReadError::Unreadable(Unreadable::NotText(_)) => {}
                    reason if reason.is_failure() || named => self.problem(format!("{name}: {reason}")),
                    _ => {}
                }
                return None;
            }
        };
        if let Some(Side::Here(content)) = other
            && content.text == text
        {
            return Some(Side::Here(Arc::clone(content)));
        }
        let bytes = text.len();
        let started = Instant::now();
        let mut keep_going = || started.elapsed() < MAX_PARSE;
        // A language is told from a name or a first line; a command has neither, so it gets one.
        let path = language.map_or_else(|| name.to_owned(), |language| format!("command.{language}"));
        let (path, text) = match self.notebooks.program(name, &text) {
            Some(program) => (PROGRAM.to_owned(), program),
            None => (path, text),
        };
        if language::of(&path, &text).is_none() {
            // Touching the file may matter, whatever it says.
            let content = Content::new(text, Summary::default());
            return Some(if self.scope == Scope::Changed { Side::Here(Arc::new(content)) } else { Side::Absent });
        }
        let asked = self.area.own.as_ref().map(|own| Arc::clone(&own.asked));
        match judge::Reader::asking(asked).read(&path, text, &mut keep_going) {
            Some(Ok(content)) => Some(Side::Here(Arc::new(content))),
            Some(Err(failure)) => {
                let (word, reason) = match failure {
                    ParseFailure::TooLarge => ("too-large", Notice::NotParsed { bytes }.to_string()),
                    ParseFailure::Stopped => ("too-slow", TOO_SLOW.to_owned()),
                };
                self.judged.skipped.push(word);
                self.unjudged(name, source, &reason);
                None
            }
            None => Some(Side::Absent),
        }
    }

    /// What could not be read of a command may do anything.
    fn warn_of_unread_command(&mut self, files: &[FileCase]) {
        let broken = |file: &FileCase| matches!(&file.present, Side::Here(content) if content.summary.broken);
        if files.iter().any(broken) {
            self.problem(
                "the command could not be read as a whole, and what could not be read was not judged; is a quote or a \
                 bracket missing?"
                    .to_owned(),
            );
        }
    }

    /// A file of a language we read that was not judged is named. As part of a change it may hide anything, and where
    /// somebody asked for that very file there is no answer: the whole question stays unanswered.
    fn unjudged(&mut self, name: &str, source: &Source, reason: &str) {
        self.judged.problems.push(format!("{name}: {reason}"));
        self.judged.incomplete |= self.scope == Scope::Changed || self.is_named(source);
    }

    fn is_named(&self, source: &Source) -> bool {
        match source {
            Source::Disk(path) => self.named.contains(path),
            Source::Text(_) => true,
            Source::Absent | Source::Blob(..) => false,
        }
    }

    fn problem(&mut self, problem: String) {
        self.judged.problems.push(problem);
        self.judged.incomplete = true;
    }
}

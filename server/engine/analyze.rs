//! One analysis: a pure function of a snapshot, run by the shell off the owner's thread.

use super::view::Mark;
use super::{Ground, Supply};
use crate::document::Notice;
use crate::judge::{self, Answer, Case, Content, FileCase, Memory, Need, Origins, Question, Reach, Scope, Side};
use crate::language::{self, Language, ParseFailure};
use crate::operations::{Asked, Summary};
use crate::policy;
use crate::provenance::Layer;
use crate::risk::{Finding, Involvement, Level};
use crate::rules::format::Problem;
use crate::rules::own::{self, Own};
use crate::text::{LineIndex, Span};
use ropey::Rope;
use std::sync::Arc;
use tree_sitter::Tree;

/// Everything an analysis needs; nothing in it changes while it runs.
pub struct Job {
    pub uri: String,
    /// Names the text; comes back with the result.
    pub revision: u64,
    pub(super) text: Rope,
    /// Why the text is not read, if it is not.
    pub(super) notice: Option<Notice>,
    pub(super) language: Option<&'static Language>,
    /// The tree of an earlier text, moved along with the edits since.
    pub(super) tree: Option<Tree>,
    /// What is known of the text from reading earlier versions.
    pub(super) memory: Memory,
    /// Read the whole, to confirm what was said by parts of it.
    pub(super) whole: bool,
    /// What is known was read in part only.
    pub(super) partial: bool,
    /// The content of exactly this text, when only its surroundings changed.
    pub(super) known: Option<Arc<Content>>,
    /// `None` until the shell has found out what the document stands on.
    pub(super) ground: Option<Arc<Ground>>,
    pub(super) supplies: Vec<Supply>,
    /// Neighbours that are open, with their newest content.
    pub(super) neighbours: Vec<(String, Arc<Content>)>,
    /// Who wrote which bytes.
    pub(super) layer: Arc<Layer>,
    /// What may still be asked for.
    pub(super) reach: Reach,
    pub(super) scope: Scope,
    pub(super) today: String,
}

/// What came out of an analysis.
pub struct Done {
    /// What the content was read under.
    pub(super) path: String,
    /// `None` for a text that is not parsed again or only in part, or in no language we read.
    pub(super) tree: Option<Tree>,
    pub(super) memory: Memory,
    /// Only what was touched has been read.
    pub(super) partial: bool,
    pub(super) content: Arc<Content>,
    /// `None` when something is needed first.
    pub(super) findings: Option<Vec<Finding>>,
    pub(super) needs: Vec<Need>,
    pub(super) marks: Vec<Mark>,
    pub(super) log: Vec<String>,
}

/// Why an analysis has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// A mistake of ours; the shell caught it.
    Panicked,
    /// The time limit was reached.
    TimedOut,
}

impl std::fmt::Debug for Job {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Job({} at {})", self.uri, self.revision)
    }
}

impl std::fmt::Debug for Done {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Done({:?} findings, {} needs)", self.findings.as_ref().map(Vec::len), self.needs.len())
    }
}

/// Analyses a snapshot. `keep_going` is asked now and then while parsing.
pub fn analyze(mut job: Job, keep_going: &mut dyn FnMut() -> bool) -> Result<Box<Done>, Failure> {
    let path = job.path().to_owned();
    if let Some(notice) = unreadable(&job) {
        // What could not be read must not look empty, as if everything in it had been removed.
        let nothing = Content::new(String::new(), Summary::default());
        let mut done = Done::of(Arc::new(nothing), Memory::default());
        done.marks.push(Mark { span: Span::default(), level: Level::Medium, message: notice.to_string() });
        done.findings = Some(Vec::new());
        done.path = path;
        return Ok(Box::new(done));
    }
    let mut done = match &job.known {
        Some(content) => {
            let done = Done::of(content.clone(), std::mem::take(&mut job.memory));
            Done { partial: job.partial, ..done }
        }
        None => read(&path, &mut job, keep_going)?,
    };
    if is_policy(&path) {
        let own = job.ground.as_ref().and_then(|ground| ground.own.as_deref());
        let (ended, marks) = of_policy(&path, &done.content.text, own, &job.today);
        done.findings = Some(ended);
        done.marks = marks;
    } else if let Some(name) = own::file_name(&path) {
        done.findings = Some(Vec::new());
        done.marks = of_own_rule(name, &done.content.text);
    } else if let Some(ground) = &job.ground {
        decide(&path, ground, &job, &mut done, keep_going)?;
    }
    done.path = path;
    Ok(Box::new(done))
}

impl Job {
    /// The text to analyse.
    pub fn text(&self) -> &Rope {
        &self.text
    }

    /// What the repository's own rules ask for.
    fn asked(&self) -> Option<&Arc<Asked>> {
        self.ground.as_ref()?.own.as_ref().map(|own| &own.asked)
    }

    /// The path it is read under.
    pub fn path(&self) -> &str {
        path_on(self.ground.as_deref(), &self.uri)
    }
}

/// Repository-relative path where the ground is known, else the file's name: enough for the language, not for a dialect
/// that goes by folder. So content that was read under another path is read again.
pub(super) fn path_on<'a>(ground: Option<&'a Ground>, uri: &'a str) -> &'a str {
    match ground {
        Some(ground) => &ground.path,
        None => uri.rsplit('/').next().unwrap_or(uri),
    }
}

impl Done {
    /// The result of an analysis that found `findings` by other means; for tests of everything around it.
    pub fn found(job: Job, findings: Vec<Finding>) -> Box<Done> {
        let content = Content::new(String::from(&job.text), Summary::default());
        let path = job.path().to_owned();
        let mut done = Done::of(Arc::new(content), job.memory);
        done.path = path;
        done.findings = job.ground.is_some().then_some(findings);
        Box::new(done)
    }

    fn of(content: Arc<Content>, memory: Memory) -> Done {
        Done {
            path: String::new(),
            tree: None,
            memory,
            partial: false,
            content,
            findings: None,
            needs: Vec::new(),
            marks: Vec::new(),
            log: Vec::new(),
        }
    }
}

/// What `text` does, read from scratch. `language` counts where neither name nor first line tells.
pub(super) fn content(
    path: &str,
    text: &str,
    language: Option<&'static Language>,
    asked: Option<&Arc<Asked>>,
    keep_going: &mut dyn FnMut() -> bool,
) -> Result<Content, Failure> {
    let unread = || Content::new(text.to_owned(), Summary::default());
    let Some(language) = language::of(path, text).or(language) else { return Ok(unread()) };
    let question = Question { path, text: text.to_owned(), language, tree: None, whole: true, asked: asked.cloned() };
    match judge::reread(question, &mut Memory::default(), keep_going) {
        Ok(reading) => Ok(reading.content),
        Err(ParseFailure::TooLarge) => Ok(unread()),
        Err(ParseFailure::Stopped) => Err(Failure::TimedOut),
    }
}

fn unreadable(job: &Job) -> Option<Notice> {
    let zero = || job.text.chunks().any(|chunk| chunk.contains('\0'));
    let at = || job.text.bytes().position(|byte| byte == 0);
    job.notice.or_else(|| zero().then(at).flatten().map(|at| Notice::Binary { at }))
}

fn read(path: &str, job: &mut Job, keep_going: &mut dyn FnMut() -> bool) -> Result<Done, Failure> {
    let text = String::from(&job.text);
    let mut memory = std::mem::take(&mut job.memory);
    let Some(language) = job.language else {
        return Ok(Done::of(Arc::new(Content::new(text, Summary::default())), memory));
    };
    let asked = job.asked().cloned();
    let question = Question { path, text, language, tree: job.tree.as_ref(), whole: job.whole, asked };
    match judge::reread(question, &mut memory, keep_going) {
        Ok(reading) => {
            let done = Done::of(Arc::new(reading.content), memory);
            Ok(Done { tree: reading.tree, partial: reading.partial, ..done })
        }
        Err(ParseFailure::TooLarge | ParseFailure::Stopped) => Err(Failure::TimedOut),
    }
}

fn decide(
    path: &str,
    ground: &Ground,
    job: &Job,
    done: &mut Done,
    keep_going: &mut dyn FnMut() -> bool,
) -> Result<(), Failure> {
    let base = match &ground.base {
        Some(source) => Side::Here(source.content(Some(&done.content), job.asked(), job.language, keep_going)?),
        None => Side::Absent,
    };
    let mut files = vec![FileCase { path: path.to_owned(), base, present: Side::Here(done.content.clone()) }];
    for supply in job.supplies.iter().filter(|supply| supply.path != path) {
        files.push(supplied(supply, job, keep_going)?);
    }
    let case = Case {
        files,
        policy: &ground.policy,
        own: ground.own.as_deref(),
        origins: Origins { rest: Involvement::default(), layers: vec![(path.to_owned(), job.layer.clone())] },
        scope: job.scope,
        today: &job.today,
        beside: &[],
        reach: job.reach,
    };
    match judge::judge(&case) {
        Answer::Findings { mut findings, log } => {
            findings.retain(|finding| finding.path == path && finding.excepted.is_none());
            findings.sort_by_key(|finding| finding.span);
            done.findings = Some(findings);
            done.log = log;
        }
        Answer::Need(needs) => done.needs = needs,
    }
    Ok(())
}

/// Both sides of a neighbour; the present one is what is open, if it is.
fn supplied(supply: &Supply, job: &Job, keep_going: &mut dyn FnMut() -> bool) -> Result<FileCase, Failure> {
    let open = job.neighbours.iter().find(|(path, _)| *path == supply.path).map(|(_, content)| content.clone());
    let present = match (open, &supply.present) {
        (Some(content), _) => Some(content),
        (None, Some(source)) => Some(source.content(None, job.asked(), None, keep_going)?),
        (None, None) => None,
    };
    let base = match &supply.base {
        Some(source) => Some(source.content(present.as_ref(), job.asked(), None, keep_going)?),
        None => None,
    };
    let side = |content: Option<Arc<Content>>| content.map_or(Side::Absent, Side::Here);
    Ok(FileCase { path: supply.path.clone(), base: side(base), present: side(present) })
}

/// True for the policy file itself, in whatever folder.
pub(super) fn is_policy(path: &str) -> bool {
    path.rsplit('/').next() == Some("tagout.toml")
}

/// What a policy says about itself: exceptions that have ended, and every mistake where it stands. The mistakes also
/// stand in the log of whoever has it in force.
fn of_policy(path: &str, text: &str, own: Option<&Own>, today: &str) -> (Vec<Finding>, Vec<Mark>) {
    let (policy, problems) = policy::read(text, &own::ids(own));
    let mark = |problem: policy::Problem| Mark { span: problem.span, level: Level::Critical, message: problem.message };
    (judge::holds::expired(&policy, path, today), problems.into_iter().map(mark).collect())
}

/// Every mistake in a rule of the repository where it stands.
fn of_own_rule(name: &str, text: &str) -> Vec<Mark> {
    let problems = own::one(name, text).err().unwrap_or_default();
    let lines = LineIndex::new(text);
    let mark = |problem: Problem| {
        let line = lines.start(problem.line);
        let end = line + lines.line(text, problem.line).trim_end().len();
        let start = (line + problem.column - 1).min(end);
        Mark { span: Span::new(start, end), level: Level::Critical, message: problem.what }
    };
    problems.into_iter().map(mark).collect()
}

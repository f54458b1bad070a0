//! The text of a file before and after, judged; what the judge asks for comes from the disk.

use super::ask::Asking;
use super::ground::Ground;
use crate::change;
use crate::host::git::Git;
use crate::host::sides::{Point, Reader, Sides};
use crate::host::{files, globbed, repository};
use crate::judge::holds::{TIER_HOLD, Unclear, looks_destructive};
use crate::judge::session;
use crate::judge::{self, Answer, Case, Content, FileCase, Need, Origins, Reach, Scope, Side};
use crate::language::{self, ParseFailure};
use crate::operations::shell::tasks;
use crate::operations::{self, Summary};
use crate::policy;
use crate::risk::{Finding, Involvement};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

/// The judge asks in a few rounds: files of the unit, scripts, scripts of scripts.
const MAX_ROUNDS: usize = 4;

/// Scripts that one pattern names beyond this many are not looked at.
const MAX_SCRIPTS: usize = 16;

/// Files of one unit beyond this many, or beyond this many bytes together, are left out.
const MAX_FILES: usize = 500;
const MAX_BYTES: u64 = 8 << 20;

/// What the judge says.
#[derive(Default)]
pub(super) struct Judged {
    pub(super) findings: Vec<Finding>,
    pub(super) unclear: Vec<Unclear>,
    /// The files of the last question.
    pub(super) files: Vec<FileCase>,
}

/// The change of `name` from `base` to `present`.
pub(super) fn change(
    asking: &Asking<'_>,
    ground: &Ground,
    name: &str,
    base: Option<String>,
    present: String,
) -> Judged {
    change_as(asking, ground, name, name, base, present)
}

/// The same for a text whose language is that of `like`.
pub(super) fn change_as(
    asking: &Asking<'_>,
    ground: &Ground,
    name: &str,
    like: &str,
    base: Option<String>,
    present: String,
) -> Judged {
    if base.as_deref() == Some(present.as_str()) {
        return Judged::default();
    }
    let mut unclear = Vec::new();
    let mut reader = ground.reader();
    let present = Side::Here(Arc::new(content(asking, name, like, present, &mut reader, &mut unclear)));
    let reach = Reach { siblings: true, modules: true, ..Reach::default() };
    let against = |base: Side| vec![FileCase { path: name.to_owned(), base, present: present.clone() }];
    // A base only takes findings away from a text that declares nothing; without any there is no need to read it.
    let declares = base.as_deref().is_some_and(|base| change::declares(name, base));
    if base.is_none() || !declares && language::by_path(like).is_some_and(operations::only_acts) {
        let judged = judge(asking, ground, against(Side::Absent), reach);
        if base.is_none() || (judged.unclear.is_empty() && judged.findings.iter().all(is_about_the_file)) {
            std::mem::forget(reader);
            return Judged { unclear: [judged.unclear, unclear].concat(), ..judged };
        }
    }
    let base = match base {
        None => Side::Absent,
        Some(base) => Side::Here(Arc::new(content(asking, name, like, base, &mut reader, &mut unclear))),
    };
    let judged = judge(asking, ground, against(base), reach);
    // Giving back a tree node by node takes as long as making the answer; the process ends soon.
    std::mem::forget(reader);
    Judged { unclear: [judged.unclear, unclear].concat(), ..judged }
}

/// What a tier says of any change to its file.
fn is_about_the_file(finding: &Finding) -> bool {
    finding.rule == TIER_HOLD
}

/// A text with what it does; what cannot be read of it is told.
pub(super) fn content(
    asking: &Asking<'_>,
    name: &str,
    like: &str,
    text: String,
    reader: &mut judge::Reader,
    unclear: &mut Vec<Unclear>,
) -> Content {
    let deadline = asking.deadline;
    let mut keep_going = || Instant::now() < deadline;
    let destructive = || looks_destructive(&text);
    let (problem, destructive) = match reader.read(like, text.clone(), &mut keep_going) {
        None => return Content::new(text, Summary::default()),
        Some(Ok(content)) => return content,
        Some(Err(ParseFailure::TooLarge)) => ("the text is too large to be read in full", destructive()),
        Some(Err(ParseFailure::Stopped)) => ("the text could not be read in time", destructive()),
    };
    unclear.push(Unclear { text: format!("{name}: {problem}"), destructive });
    Content::new(text, Summary::default())
}

/// Asks the judge, and fetches what it asks for.
pub(super) fn judge(asking: &Asking<'_>, ground: &Ground, files: Vec<FileCase>, reach: Reach) -> Judged {
    let mut case = Case {
        files,
        policy: &ground.policy,
        own: ground.own.as_deref(),
        origins: Origins::all(Involvement::by(asking.agent)),
        scope: Scope::Changed,
        today: &asking.today,
        beside: &[],
        reach,
    };
    let mut judged = Judged::default();
    let runs = reach.scripts;
    for round in 0..=MAX_ROUNDS {
        if round == MAX_ROUNDS {
            case.reach = Reach::default();
        }
        match judge::judge(&case) {
            Answer::Findings { findings, log } => {
                judged.findings = findings;
                let failed = |text: String| Unclear { text, destructive: true };
                judged.unclear.extend(log.into_iter().map(failed));
                break;
            }
            Answer::Need(needs) => {
                for need in needs {
                    fetch(asking, ground, &mut case, need, &mut judged.unclear);
                }
            }
        }
    }
    if runs && session::creates(&case.files) {
        match (asking.past)() {
            Ok(past) => judged.findings.extend(session::recreated(&case, &past)),
            Err(text) => judged.unclear.push(Unclear { text, destructive: false }),
        }
    }
    if !runs && session::declares_anew(&case.files) {
        match (asking.past)() {
            Ok(past) => judged.findings.extend(session::declared_again(&case, &past)),
            Err(text) => judged.unclear.push(Unclear { text, destructive: false }),
        }
    }
    judged.files = case.files;
    judged
}

/// Adds files that the edit leaves as they are.
fn add_unchanged(
    asking: &Asking<'_>,
    ground: &Ground,
    case: &mut Case<'_>,
    paths: impl Iterator<Item = String>,
    unclear: &mut Vec<Unclear>,
) {
    for path in paths {
        if case.files.iter().any(|file| file.path == path) {
            continue;
        }
        let Ok(text) = files::read(&ground.root.join(&path)) else { continue };
        let same = Arc::new(content(asking, &path, &path, text, &mut ground.reader(), unclear));
        case.files.push(FileCase { path, base: Side::Here(Arc::clone(&same)), present: Side::Here(same) });
    }
}

fn fetch(asking: &Asking<'_>, ground: &Ground, case: &mut Case<'_>, need: Need, unclear: &mut Vec<Unclear>) {
    match need {
        // Every base that is known was handed in.
        Need::Base(path) => {
            for file in case.files.iter_mut().filter(|file| file.path == path) {
                file.base = Side::Absent;
            }
        }
        Need::Siblings { folder, extension } => {
            case.reach.siblings = false;
            let names = siblings(&ground.root.join(&folder), &extension).into_iter();
            let paths = names.map(|name| if folder.is_empty() { name } else { format!("{folder}/{name}") });
            add_unchanged(asking, ground, case, paths, unclear);
        }
        Need::Module { variables } => {
            case.reach.modules = false;
            let git = Some(Arc::new(Git::new(&ground.root)));
            let sides = Sides { root: ground.root.clone(), git, present: Point::Disk, base: Point::Nothing };
            let found = sides.declaring(&variables, &mut Reader::default()).unwrap_or_default();
            add_unchanged(asking, ground, case, found.into_iter().map(|pair| pair.name), unclear);
        }
        Need::Script(path) if policy::is_pattern(&path) => {
            let found = globbed::paths(&ground.folder, &path, MAX_SCRIPTS);
            if !found.all {
                let text = format!("not every file that {path} stands for could be looked at");
                unclear.push(Unclear { text, destructive: true });
            }
            let names = found.paths.iter().map(|file| ground.start(file)).collect::<Vec<_>>();
            case.files.push(FileCase { path, base: Side::Absent, present: Side::Absent });
            for (file, name) in found.paths.iter().zip(names) {
                if case.files.iter().all(|known| known.path != name) {
                    let present = script(asking, ground, file, &name, unclear);
                    case.files.push(FileCase { path: name, base: Side::Absent, present });
                }
            }
        }
        Need::Script(path) => {
            let present = script(asking, ground, Path::new(&path), &path, unclear);
            case.files.push(FileCase { path, base: Side::Absent, present });
        }
        Need::Tasks { path, tasks } => {
            let present = within(ground, Path::new(&path)).and_then(|file| files::read(&file).ok());
            let present = match present.and_then(|text| tasks::body(&tasks, &text)) {
                Some(text) => {
                    let mut reader = judge::Reader::default();
                    Side::Here(Arc::new(content(asking, &path, "task.sh", text, &mut reader, unclear)))
                }
                None => Side::Absent,
            };
            case.files.push(FileCase { path, base: Side::Absent, present });
        }
    }
}

/// A script that a command runs, where it lies in the repository. What a program elsewhere does is not looked at.
fn script(asking: &Asking<'_>, ground: &Ground, file: &Path, name: &str, unclear: &mut Vec<Unclear>) -> Side {
    let Some(file) = within(ground, file) else { return Side::Absent };
    let Ok(text) = files::read(&file) else { return Side::Absent };
    // What has no ending and says nothing of itself is a shell's.
    let says = file.extension().is_some() || language::of(name, &text).is_some();
    let like = if says { name } else { "script.sh" };
    Side::Here(Arc::new(content(asking, name, like, text, &mut ground.reader(), unclear)))
}

/// The true place of a file that a command names, where that is in the repository.
fn within(ground: &Ground, path: &Path) -> Option<PathBuf> {
    Some(repository::real(&ground.folder.join(path))).filter(|file| file.starts_with(&ground.root))
}

/// Names of the files with this extension in a folder, sorted.
fn siblings(folder: &Path, extension: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut bytes = 0;
    for entry in folder.read_dir().into_iter().flatten().flatten() {
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else { continue };
        let Ok(metadata) = entry.metadata() else { continue };
        let fits = change::unit(&name).1 == extension && metadata.is_file();
        if fits && names.len() < MAX_FILES && bytes + metadata.len() <= MAX_BYTES {
            bytes += metadata.len();
            names.push(name);
        }
    }
    names.sort();
    names
}

//! One tool call, act by act: what it touches and what the judge finds in it, handed to the table.

use super::ground::Ground;
use super::record::{self, Account};
use super::{program, text};
use crate::agents::{self, Adapter, ToolAct, ToolCall};
use crate::host::files::Unreadable;
use crate::host::policy::FILE as POLICY;
use crate::host::{clock, files, repository};
use crate::judge::holds::{self, Actor, Deed, Touch, Unclear};
use crate::judge::session;
use crate::policy;
use crate::policy::Policy;
use crate::provenance::record::Gone;
use crate::wiring::git;
use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

/// What every judgement of one call shares.
pub(super) struct Asking<'a> {
    pub(super) agent: &'a str,
    /// What is typed into a program that it started is not shown to hooks.
    pub(super) types_unseen: bool,
    pub(super) today: String,
    pub(super) deadline: Instant,
    /// What earlier calls of the session took away; the error says why that is not known.
    pub(super) past: &'a dyn Fn() -> Result<Vec<Gone>, String>,
}

/// The strictest answer to any act of the call, and the root of the repository where it was asked. `note` hears of each
/// policy before it is asked.
pub(super) fn about(
    adapter: &Adapter,
    call: &ToolCall,
    deadline: Instant,
    note: &dyn Fn(&Arc<Policy>),
) -> (Account, PathBuf) {
    let own = super::here();
    let folder = call.folder.as_ref().map(PathBuf::from).filter(|folder| folder.is_absolute());
    let here = Ground::at(folder.as_ref().unwrap_or(&own));
    // Some agents say where a command runs instead of where they work: the hook runs where they work.
    let home = folder.is_some().then(|| here.of(&own.join(POLICY))).flatten();
    let agent = call.agent.as_deref().unwrap_or(adapter.name);
    let past = || {
        let past = record::past(&here.root, agent, call.session.as_deref());
        past.map_err(|error| format!("what this session did before is not known: {error}"))
    };
    let asking = Asking { agent, types_unseen: adapter.types_unseen, today: clock::today(), deadline, past: &past };
    let mut account = Account::default();
    for act in &call.acts {
        let place = match act {
            ToolAct::Command { folder: Some(folder), .. } => Some(here.absolute(folder)),
            act => act.path().map(|path| here.absolute(path)),
        };
        let elsewhere = place.as_deref().and_then(|place| match act {
            ToolAct::Command { .. } => here.of(&place.join(POLICY)),
            _ => here.of(place),
        });
        // What holds for the agent where it works holds wherever it reaches; what holds there comes on top.
        for ground in std::iter::once(&here).chain(&home).chain(&elsewhere) {
            note(&ground.policy);
            let place = place.as_deref().unwrap_or(&here.folder);
            for mut deed in deeds(&asking, ground, place, act) {
                warn_of_mistakes(ground, &mut deed);
                let actor = Actor { agent, watch: call.watch, operator: None, home: ground.home() };
                let decision = holds::decide(&ground.policy, &actor, &deed);
                account.add(&ground.policy, &deed, decision);
            }
        }
    }
    (account, here.root)
}

/// What one act comes to. `place` is its file, or the folder where it runs.
pub(super) fn deeds(asking: &Asking<'_>, ground: &Ground, place: &Path, act: &ToolAct) -> Vec<Deed> {
    match act {
        ToolAct::Command { text, .. } => program::command(asking, ground, place, text),
        ToolAct::Statement(sql) => program::statement(asking, ground, place, sql),
        ToolAct::Unclear { text, destructive } => {
            vec![Deed { unclear: vec![Unclear { text: text.clone(), destructive: *destructive }], ..Deed::default() }]
        }
        ToolAct::Touch { .. } => vec![Deed { touches: touches(ground, place, true), ..Deed::default() }],
        ToolAct::Notebook { cell, .. } => vec![notebook(asking, ground, place, cell)],
        ToolAct::Sketch { text, .. } => {
            let added = |base: Option<&str>| Ok(format!("{}\n{text}", base.unwrap_or("")));
            let mut deed = written(asking, ground, place, &added);
            let text = "only a sketch of the edit is shown, what it takes away is not".to_owned();
            deed.unclear.push(Unclear { text, destructive: false });
            vec![deed]
        }
        ToolAct::Patch { to: Some(to), hunks, .. } => moved(asking, ground, place, &ground.absolute(to), hunks),
        ToolAct::Edit { replacements, .. } => vec![edited(asking, ground, place, replacements)],
        ToolAct::Write { .. } | ToolAct::Insert { .. } | ToolAct::Patch { .. } | ToolAct::Remove { .. } => {
            let mut deed = written(asking, ground, place, &|base| text_after(act, base));
            for touch in deed.touches.iter_mut() {
                touch.removes = matches!(act, ToolAct::Remove { .. });
            }
            vec![deed]
        }
    }
}

/// Some tools take an old text that is only nearly right. Where it is not there as it is written, what it would become is
/// judged all the same, and that it is not certain is told.
fn edited(asking: &Asking<'_>, ground: &Ground, place: &Path, replacements: &[agents::Replacement]) -> Deed {
    let missed = Cell::new(None);
    let after = |base: Option<&str>| {
        let base = base.unwrap_or("");
        agents::replaced(base, replacements).or_else(|problem| {
            missed.set(Some(problem));
            Ok(agents::nearly_replaced(base, replacements))
        })
    };
    let mut deed = written(asking, ground, place, &after);
    if let Some(problem) = missed.take() {
        let name = deed.touches.first().map_or("", |touch| touch.path.as_str());
        deed.unclear.push(Unclear { text: format!("{name}: {problem}"), destructive: false });
    }
    deed
}

fn text_after(act: &ToolAct, base: Option<&str>) -> Result<String, String> {
    act.text_after(base.unwrap_or("")).unwrap_or_else(|| Err("the text after the edit is not shown".to_owned()))
}

/// A file that gets another name, and another text: it goes there and comes here.
fn moved(asking: &Asking<'_>, ground: &Ground, from: &Path, to: &Path, hunks: &[agents::Hunk]) -> Vec<Deed> {
    let act = ToolAct::Patch { path: String::new(), to: None, hunks: hunks.to_vec() };
    let text = on_disk(from).map_err(|problem| problem.to_string()).and_then(|text| text_after(&act, text.as_deref()));
    if from.parent() == to.parent() {
        // Next to where it was it says what it said; under which name is the same to its unit.
        let mut deed = written(asking, ground, from, &|_| text.clone());
        deed.touches.extend(touches(ground, from, true));
        deed.touches.extend(touches(ground, to, false));
        return vec![deed];
    }
    let mut gone = written(asking, ground, from, &|_| Ok(String::new()));
    gone.touches.extend(touches(ground, from, true));
    vec![gone, written(asking, ground, to, &|_| text.clone())]
}

/// A file that gets the text `after` makes of the one on disk.
pub(super) fn written(
    asking: &Asking<'_>,
    ground: &Ground,
    file: &Path,
    after: &dyn Fn(Option<&str>) -> Result<String, String>,
) -> Deed {
    let touches = touches(ground, file, false);
    let name = touches.first().map_or("", |touch| touch.path.as_str());
    let base = match on_disk(file) {
        Ok(base) => base,
        Err(problem) => return unclear(format!("{name}: {problem}"), touches.clone()),
    };
    match after(base.as_deref()) {
        Err(problem) => unclear(format!("{name}: {problem}"), touches.clone()),
        Ok(present) => {
            let judged = match cells(name, base.as_deref(), &present) {
                Some((before, after)) => text::change_as(asking, ground, name, "cells.py", before, after),
                None => text::change(asking, ground, name, base, present),
            };
            let gone = session::taken(&judged.files, &judged.findings);
            Deed { findings: judged.findings, unclear: judged.unclear, touches, gone, ..Deed::default() }
        }
    }
}

fn notebook(asking: &Asking<'_>, ground: &Ground, file: &Path, cell: &agents::Cell) -> Deed {
    let touches = touches(ground, file, false);
    let name = touches.first().map_or("", |touch| touch.path.as_str());
    let base = match on_disk(file) {
        Ok(base) => base,
        Err(problem) => return unclear(format!("{name}: {problem}"), touches.clone()),
    };
    match agents::sides(base.as_deref(), cell) {
        None => unclear(format!("{name}: the notebook cannot be read"), touches.clone()),
        Some((before, after)) => {
            let judged = text::change_as(asking, ground, name, "cells.py", Some(before), after);
            Deed { findings: judged.findings, unclear: judged.unclear, touches, ..Deed::default() }
        }
    }
}

/// The programs of a notebook that is written as a whole.
fn cells(name: &str, base: Option<&str>, present: &str) -> Option<(Option<String>, String)> {
    let present = Some(present).filter(|_| agents::is_notebook(name))?;
    Some((base.and_then(agents::whole_notebook), agents::whole_notebook(present)?))
}

/// The text on disk, `None` where there is no file.
fn on_disk(file: &Path) -> Result<Option<String>, Unreadable> {
    match files::read(&repository::real(file)) {
        Ok(text) => Ok(Some(text)),
        Err(Unreadable::Missing) => Ok(None),
        Err(reason) => Err(reason),
    }
}

/// A file under all its names.
pub(super) fn touches(ground: &Ground, file: &Path, removes: bool) -> Vec<Touch> {
    let hook = is_hook(file, removes);
    let touch = |path: String| Touch { stray: ground.is_stray(&path), path, removes, hook, ..Touch::default() };
    ground.names(file).into_iter().map(touch).collect()
}

/// A hook of git with our part, or what takes one along.
fn is_hook(file: &Path, removes: bool) -> bool {
    let name = |file: &Path| file.file_name().and_then(|name| name.to_str()).unwrap_or("").to_owned();
    let ours = |file: &Path| files::read(&repository::real(file)).is_ok_and(|text| git::installed(&text).is_some());
    let (own, folder) = (name(file), file.parent().unwrap_or(file));
    let fitting = git::HOOKS.iter().filter(|hook| own == **hook || (removes && policy::fits(&own, hook)));
    let below = git::HOOKS.iter().filter(|_| removes);
    fitting.into_iter().any(|hook| ours(&folder.join(hook))) || below.into_iter().any(|hook| ours(&file.join(hook)))
}

fn unclear(text: String, touches: Vec<Touch>) -> Deed {
    Deed { unclear: vec![Unclear { text, destructive: false }], touches, ..Deed::default() }
}

/// A policy with mistakes may have meant more than could be read of it.
fn warn_of_mistakes(ground: &Ground, deed: &mut Deed) {
    if let Some(problem) = ground.problems.first() {
        let more = match ground.problems.len() {
            1 => String::new(),
            count => format!(" (and {} more)", count - 1),
        };
        let text = format!("the policy has a mistake, so more is asked about: {problem}{more}");
        deed.unclear.push(Unclear { text, destructive: false });
    }
}

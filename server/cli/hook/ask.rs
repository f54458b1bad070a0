//! One tool call, act by act: what it touches and what the judge finds in it, handed to the table.

use super::ground::Ground;
use super::{program, text};
use crate::agents::{self, ToolAct, ToolCall};
use crate::host::files::Unreadable;
use crate::host::{clock, files};
use crate::judge::holds::{self, Actor, Decision, Deed, Touch, Unclear};
use crate::policy::Policy;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

/// What every judgement of one call shares.
pub(super) struct Asking<'a> {
    pub(super) agent: &'a str,
    pub(super) today: String,
    pub(super) deadline: Instant,
}

/// The strictest answer to any act of the call. `note` hears of each policy before it is asked.
pub(super) fn about(agent: &str, call: &ToolCall, deadline: Instant, note: &dyn Fn(&Arc<Policy>)) -> Decision {
    let folder = call.folder.as_ref().map(PathBuf::from).filter(|folder| folder.is_absolute());
    let here = Ground::at(&folder.unwrap_or_else(super::here));
    let asking = Asking { agent, today: clock::today(), deadline };
    let mut decision = Decision::default();
    for act in &call.acts {
        let file = file_of(act).map(|path| here.absolute(path));
        let elsewhere = file.as_deref().and_then(|file| here.of(file));
        // What holds for the agent where it works holds wherever it reaches; what holds there comes on top.
        for ground in std::iter::once(&here).chain(&elsewhere) {
            note(&ground.policy);
            // Nothing records yet what an observing policy would have said, so there is nothing to work out.
            if !ground.policy.enforces() {
                continue;
            }
            for mut deed in deeds(&asking, ground, file.as_deref(), act) {
                warn_of_mistakes(ground, &mut deed);
                let actor = Actor { agent, watch: call.watch, operator: None, home: ground.home() };
                decision = decision.and(holds::decide(&ground.policy, &actor, &deed));
            }
        }
    }
    decision
}

fn file_of(act: &ToolAct) -> Option<&str> {
    match act {
        ToolAct::Write { path, .. }
        | ToolAct::Edit { path, .. }
        | ToolAct::Notebook { path, .. }
        | ToolAct::Touch { path } => Some(path),
        ToolAct::Command(_) | ToolAct::Statement(_) | ToolAct::Unclear { .. } => None,
    }
}

fn deeds(asking: &Asking<'_>, ground: &Ground, file: Option<&Path>, act: &ToolAct) -> Vec<Deed> {
    match (act, file) {
        (ToolAct::Command(command), _) => program::command(asking, ground, command),
        (ToolAct::Statement(sql), _) => program::statement(asking, ground, sql),
        (ToolAct::Unclear { text, destructive }, _) => {
            vec![Deed { unclear: vec![Unclear { text: text.clone(), destructive: *destructive }], ..Deed::default() }]
        }
        (ToolAct::Touch { .. }, Some(file)) => vec![Deed { touches: touches(ground, file, true), ..Deed::default() }],
        (ToolAct::Write { text: present, .. }, Some(file)) => {
            vec![written(asking, ground, file, &|_| Ok(present.clone()))]
        }
        (ToolAct::Edit { replacements, .. }, Some(file)) => {
            let edited = |base: Option<&str>| agents::replaced(base.unwrap_or(""), replacements);
            vec![written(asking, ground, file, &edited)]
        }
        (ToolAct::Notebook { cell, .. }, Some(file)) => vec![notebook(asking, ground, file, cell)],
        (_, None) => Vec::new(),
    }
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
            let judged = text::change(asking, ground, name, base, present);
            Deed { findings: judged.findings, unclear: judged.unclear, touches, ..Deed::default() }
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

/// The text on disk, `None` where there is no file.
fn on_disk(file: &Path) -> Result<Option<String>, Unreadable> {
    match files::read(&super::ground::real(file, 0)) {
        Ok(text) => Ok(Some(text)),
        Err(Unreadable::Missing) => Ok(None),
        Err(reason) => Err(reason),
    }
}

/// A file under all its names.
pub(super) fn touches(ground: &Ground, file: &Path, removes: bool) -> Vec<Touch> {
    ground.names(file).into_iter().map(|path| Touch { path, removes, text: None }).collect()
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

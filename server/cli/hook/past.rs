//! A call of the past, judged as the hook would have judged it, had the policy of today been enforced.
//!
//! What the disk holds today is not what it held then, so an edit is judged by what its transcript shows of the text:
//! the whole file where that is known, else the parts that it replaces.

use super::ask::{self, Asking};
use super::ground::Ground;
use super::text;
use crate::agents::{Adapter, Replacement, ToolAct, ToolCall};
use crate::host::clock;
use crate::judge::holds::{self, Actor, Deed};
use crate::judge::{FileCase, Reach, Side};
use crate::provenance::record::Gone;
use crate::risk::Verdict;
use crate::rules;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What one call may take.
const LIMIT: Duration = Duration::from_millis(1500);

/// Grounds beyond this many are looked up anew.
const MAX_GROUNDS: usize = 256;

/// Marks of earlier calls beyond this many are not kept.
const MAX_GONE: usize = 1000;

/// Judges the calls of one session, one after the other.
#[derive(Default)]
pub(in crate::cli) struct Past {
    /// By folder: a session stays where it is.
    grounds: HashMap<PathBuf, Arc<Ground>>,
    /// What earlier calls of the session took away.
    gone: Vec<Gone>,
}

/// Why a call would have been stopped; nothing of what it said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct Stop {
    pub(in crate::cli) verdict: Verdict,
    /// Id of the rule, or of what the policy says by itself.
    pub(in crate::cli) rule: String,
    pub(in crate::cli) title: String,
}

impl Past {
    /// The strictest answer to any act of the call; `None` where it would have run.
    pub(in crate::cli) fn stop(&mut self, adapter: &Adapter, call: &ToolCall) -> Option<Stop> {
        // Without its folder nothing is known about where a call acts.
        let folder = call.folder.as_ref().map(PathBuf::from).filter(|folder| folder.is_absolute())?;
        let here = self.ground(&folder);
        let agent = call.agent.as_deref().unwrap_or(adapter.name);
        let deadline = Instant::now() + LIMIT;
        let earlier = self.gone.clone();
        let past = || Ok(earlier.clone());
        let types_unseen = adapter.types_unseen;
        let asking = Asking { agent, types_unseen, today: clock::today(), deadline, past: &past };
        let mut strictest: Option<Stop> = None;
        for act in &call.acts {
            let place = match act {
                ToolAct::Command { folder: Some(folder), .. } => here.absolute(folder),
                act => act.path().map_or_else(|| here.folder.clone(), |path| here.absolute(path)),
            };
            for deed in deeds(&asking, &here, &place, act, call.before.as_deref()) {
                let actor = Actor { agent, watch: call.watch, operator: None, home: here.home() };
                self.gone.extend(deed.gone.iter().take(MAX_GONE - self.gone.len()).cloned());
                let found = stop(&here, &actor, deed);
                if found.as_ref().map(|stop| stop.verdict) > strictest.as_ref().map(|stop| stop.verdict) {
                    strictest = found;
                }
            }
        }
        strictest
    }

    fn ground(&mut self, folder: &Path) -> Arc<Ground> {
        if let Some(known) = self.grounds.get(folder) {
            return Arc::clone(known);
        }
        if self.grounds.len() >= MAX_GROUNDS {
            self.grounds.clear();
        }
        let ground = Arc::new(Ground::at(folder));
        self.grounds.insert(folder.to_path_buf(), Arc::clone(&ground));
        ground
    }
}

/// What an act came to then.
fn deeds(asking: &Asking<'_>, ground: &Ground, place: &Path, act: &ToolAct, before: Option<&str>) -> Vec<Deed> {
    let parts = match (act, before) {
        (ToolAct::Write { text, .. } | ToolAct::Insert { text, .. }, None) => (None, text.clone()),
        (ToolAct::Edit { .. } | ToolAct::Patch { to: None, .. } | ToolAct::Write { .. }, Some(before)) => {
            match act.text_after(before) {
                Some(Ok(after)) => (Some(before.to_owned()), after),
                // The tool refused it.
                _ => return Vec::new(),
            }
        }
        (ToolAct::Edit { replacements, .. }, None) => {
            let all = |part: fn(&Replacement) -> &str| replacements.iter().map(part).collect::<Vec<_>>().join("\n");
            (Some(all(|one| &one.old)), all(|one| &one.new))
        }
        (ToolAct::Patch { hunks, .. }, _) => {
            let old = hunks.iter().flat_map(|hunk| &hunk.old).map(String::as_str).collect::<Vec<_>>();
            let new = hunks.iter().flat_map(|hunk| &hunk.new).map(String::as_str).collect::<Vec<_>>();
            (Some(old.join("\n")), new.join("\n"))
        }
        (ToolAct::Remove { .. }, _) => {
            return vec![Deed { touches: ask::touches(ground, place, true), ..Deed::default() }];
        }
        (ToolAct::Notebook { cell, .. }, _) if cell.code => (None, cell.source.clone()),
        (ToolAct::Notebook { .. }, _) => (None, String::new()),
        (act, _) => return ask::deeds(asking, ground, place, act),
    };
    vec![change(asking, ground, place, matches!(act, ToolAct::Notebook { .. }), parts)]
}

/// A change of a file that is read by itself: its neighbours are not known any more.
fn change(
    asking: &Asking<'_>,
    ground: &Ground,
    place: &Path,
    notebook: bool,
    (base, present): (Option<String>, String),
) -> Deed {
    let touches = ask::touches(ground, place, false);
    let path = touches.first().map_or_else(String::new, |touch| touch.path.clone());
    let like = if notebook { "cells.py" } else { path.as_str() };
    let mut reader = ground.reader();
    let mut unclear = Vec::new();
    let mut side =
        |text: String| Side::Here(Arc::new(text::content(asking, &path, like, text, &mut reader, &mut unclear)));
    let base = base.map_or(Side::Absent, &mut side);
    let files = vec![FileCase { path: path.clone(), base, present: side(present) }];
    let judged = text::judge(asking, ground, files, Reach::default());
    unclear.extend(judged.unclear);
    Deed { findings: judged.findings, unclear, touches, ..Deed::default() }
}

/// The answer to a deed, with what it was strictest about.
fn stop(ground: &Ground, actor: &Actor<'_>, deed: Deed) -> Option<Stop> {
    let answer = |deed: &Deed| holds::decide(&ground.policy, actor, deed).would;
    let verdict = answer(&deed);
    if verdict == Verdict::Allow {
        return None;
    }
    let told = |rule: &str, title: &str| Stop { verdict, rule: rule.to_owned(), title: title.to_owned() };
    let alone = |part: Deed| answer(&part) == verdict;
    let Deed { runs, findings, touches, switches, .. } = deed;
    if alone(Deed { runs, findings: findings.clone(), ..Deed::default() }) {
        let worst = findings.iter().filter(|finding| finding.excepted.is_none()).max_by_key(|finding| finding.level)?;
        let title = rules::by_id(&worst.rule).map_or("stopped by the policy", |rule| rule.title.as_ref());
        return Some(told(&worst.rule, title));
    }
    Some(if alone(Deed { switches, ..Deed::default() }) {
        told("checks-off", "switches checks off")
    } else if alone(Deed { touches, ..Deed::default() }) {
        told("protected-file", "touches what is protected or in a tier")
    } else {
        told("undecided", "cannot be judged from what is shown")
    })
}

//! What a layer says about the lines of a file, as other formats can carry it: one author a line.

use super::Lines;
use super::gather::push;
use crate::provenance::layer::{Tomb, Touched};
use crate::provenance::origin::{Actor, Evidence, Origin};
use crate::provenance::view::LineView;
use std::sync::Arc;

/// A line is shared where an agent and somebody else wrote more than one in so many of its bytes.
const SHARED: usize = 10;

/// One file for another format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told<'t> {
    /// Below the root, with `/`.
    pub path: String,
    /// The text that the lines are counted in.
    pub text: &'t str,
    /// In order, each at most once.
    pub lines: Vec<Lines>,
    pub tombs: Vec<Tomb>,
}

/// The lines of `views` for which `wanted` holds (1-based), each by who wrote most of it; an agent goes before others that wrote
/// as much. Left out are: lines that nobody known wrote, what only looks like somebody's, and what another record said without
/// saying which lines. A blank line goes with the lines around it where they have one author. `None` for a text whose lines other
/// formats count in another way.
pub fn told<'t>(path: &str, text: &'t str, views: &[LineView], wanted: impl Fn(usize) -> bool) -> Option<Told<'t>> {
    if text.replace("\r\n", "").contains('\r') {
        return None;
    }
    let mut lines: Vec<Lines> = Vec::new();
    // A run of blank lines behind which nothing was told yet.
    let mut blank: Option<(u32, u32)> = None;
    let mut tombs = Vec::new();
    for view in views.iter().filter(|view| wanted(view.line)) {
        let Ok(number) = u32::try_from(view.line) else { break };
        tombs.extend(view.tombs.iter().cloned());
        if view.ink == 0 {
            let goes_on = blank.filter(|(_, last)| last + 1 == number);
            blank = Some((goes_on.map_or(number, |(since, _)| since), number));
            continue;
        }
        let before = blank.take().filter(|(_, last)| last + 1 == number);
        let Some((origin, shared)) = author(view) else { continue };
        let mut next = Lines { first: number, last: number, origin, shared };
        if let (Some((since, _)), Some(last)) = (before, lines.last())
            && last.last + 1 == since
            && last.origin == next.origin
            && last.shared == next.shared
        {
            next.first = since;
        }
        push(&mut lines, next);
    }
    Some(Told { path: path.to_owned(), text, lines, tombs })
}

/// Who wrote most of a line, and whether it is shared with an agent.
fn author(view: &LineView) -> Option<(Arc<Origin>, bool)> {
    let most = view.shares.iter().max_by_key(|(origin, bytes)| (*bytes, origin.agent().is_some()))?;
    let known = match most.0.actor {
        Actor::Ai(_) => most.0.evidence < Evidence::Suspected,
        Actor::Human { .. } => most.0.evidence < Evidence::Import,
        Actor::Tool { .. } | Actor::Vcs { .. } | Actor::Unknown => false,
    };
    let vague = most.0.evidence == Evidence::Import && view.touched.has(Touched::AMBIGUOUS);
    if !known || vague || most.1 < view.untold() {
        return None;
    }
    let agents: usize = view.shares.iter().filter(|(origin, _)| origin.agent().is_some()).map(|(_, bytes)| bytes).sum();
    let share = |bytes: usize| bytes * SHARED > view.ink;
    Some((Arc::clone(&most.0), share(agents) && share(view.ink - agents)))
}

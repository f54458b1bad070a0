//! Who wrote each line of a text, for people and as one JSON object (`server/docs/blame.schema.json`).
//!
//! This module must not know how it was found out.

use super::wide::{columns, visible};
use crate::provenance::{Actor, Evidence, LineView, Origin};
use crate::text::shortened;
use serde_json::{Value, json};
use std::ops::RangeInclusive;

/// Sessions are told apart by so many characters.
const SHORT: usize = 8;

/// A name longer than this is cut.
const LONGEST: usize = 24;

/// A text and who wrote its lines.
#[derive(Clone, Debug, Default)]
pub struct Blame {
    /// Below the root, with `/`.
    pub path: String,
    /// Id of the commit; `None` for the work tree.
    pub revision: Option<String>,
    pub text: String,
    pub lines: Vec<LineView>,
    /// What is not as it should be, and what was left out, in words.
    pub remarks: Vec<String>,
}

/// Lines, by who took part in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Count {
    lines: usize,
    /// An agent wrote or removed something.
    agents: usize,
    people: usize,
    tools: usize,
    /// Of something nobody knows who wrote it.
    unknown: usize,
    blank: usize,
}

impl Blame {
    /// The lines asked for, each with who wrote it, and one sentence about all lines.
    pub fn text(&self, range: Option<&RangeInclusive<usize>>) -> String {
        let rows: Vec<Row> = self.shown(range).map(|(view, line)| Row::of(view, line)).collect();
        let widths = rows.iter().fold([0; 4], |mut widths, row| {
            for (width, cell) in widths.iter_mut().zip(&row.cells) {
                *width = (*width).max(width_of(cell));
            }
            widths
        });
        let digits = rows.last().map_or(1, |row| row.line.to_string().len());
        let mut out = String::new();
        for row in &rows {
            for removal in &row.removals {
                out.push_str(&format!("{:>digits$}  - {removal}\n", ""));
            }
            out.push_str(&format!("{:>digits$}  ", row.line));
            for (cell, width) in row.cells.iter().zip(widths).filter(|(_, width)| *width > 0) {
                out.push_str(&format!("{cell}{:1$}", "", width - width_of(cell) + 2));
            }
            out.push_str(format!("│ {}", row.text).trim_end());
            out.push('\n');
        }
        out.push_str(&format!("tagout: {}\n", self.sentence()));
        out
    }

    /// The same as an object.
    pub fn json(&self, range: Option<&RangeInclusive<usize>>) -> Value {
        let lines: Vec<Value> = self.shown(range).map(|(view, text)| line_json(view, text)).collect();
        let count = self.count();
        json!({
            "version": 0,
            "path": self.path,
            "revision": self.revision,
            "lines": lines,
            "summary": {
                "lines": count.lines,
                "agents": count.agents,
                "people": count.people,
                "tools": count.tools,
                "unknown": count.unknown,
                "blank": count.blank,
            },
            "remarks": self.remarks,
        })
    }

    /// `41 of 120 lines: an agent took part; 3 lines by a person; of 70 nobody knows`.
    fn sentence(&self) -> String {
        let count = self.count();
        let mut words = match count.agents {
            0 => format!("no agent is known to have taken part in any of {} lines", count.lines),
            agents => format!("{agents} of {} lines: an agent took part", count.lines),
        };
        let mut add = |number: usize, what: &str| {
            if number > 0 {
                words.push_str(&format!("; {number} {what}"));
            }
        };
        add(count.people, "by a person");
        add(count.tools, "by a tool");
        add(count.unknown, "unknown");
        words
    }

    fn count(&self) -> Count {
        let mut count = Count::default();
        for view in self.written() {
            count.lines += 1;
            let involved = view.involvement();
            let by = |wanted: fn(&Actor) -> bool| view.shares.iter().any(|(origin, _)| wanted(&origin.actor));
            count.agents += usize::from(!involved.agents.is_empty());
            count.people += usize::from(by(|actor| matches!(actor, Actor::Human { .. })));
            count.tools += usize::from(by(|actor| matches!(actor, Actor::Tool { .. })));
            count.unknown += usize::from(involved.unknown);
            count.blank += usize::from(view.ink == 0);
        }
        count
    }

    /// Lines with what follows the last line break only if anything does.
    fn written(&self) -> impl Iterator<Item = &LineView> {
        let last = self.text.lines().count();
        self.lines.iter().filter(move |view| view.line <= last || !view.tombs.is_empty())
    }

    fn shown(&self, range: Option<&RangeInclusive<usize>>) -> impl Iterator<Item = (&LineView, &str)> {
        let range = range.cloned();
        let texts: Vec<&str> = self.text.lines().collect();
        let text = move |view: &LineView| texts.get(view.line - 1).copied().unwrap_or_default();
        let wanted = move |view: &&LineView| range.as_ref().is_none_or(|range| range.contains(&view.line));
        self.written().filter(wanted).map(move |view| (view, text(view)))
    }
}

/// One line of the answer for people.
struct Row {
    line: usize,
    /// Who, session, evidence, flags.
    cells: [String; 4],
    removals: Vec<String>,
    text: String,
}

impl Row {
    fn of(view: &LineView, text: &str) -> Row {
        // What an agent took part in is never told by somebody else's name.
        let mut shares: Vec<&(_, usize)> = view.shares.iter().collect();
        shares.sort_by_key(|(origin, bytes)| (origin.agent().is_none(), usize::MAX - bytes));
        let mut names: Vec<String> = Vec::new();
        let unknown = (view.untold() > 0).then(|| "unknown".to_owned());
        for name in shares.iter().map(|(origin, _)| who(origin)).chain(unknown) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let first = shares.first().map(|(origin, _)| &**origin);
        let session = first.and_then(|origin| origin.agent()).map(|agent| short(&agent.session)).unwrap_or_default();
        let evidence = first.map(|origin| evidence(origin.evidence)).unwrap_or_default();
        let flags: Vec<&str> = view.touched.names().collect();
        let removal = |tomb: &crate::provenance::Tomb| {
            let session = tomb.origin.agent().map(|agent| format!(" ({})", short(&agent.session))).unwrap_or_default();
            let lines = if tomb.lines == 1 { "line" } else { "lines" };
            format!("{}{session} removed {} {lines} here", who(&tomb.origin), tomb.lines)
        };
        Row {
            line: view.line,
            cells: [names.join("+"), session, evidence.to_owned(), flags.join(",")],
            removals: view.tombs.iter().map(removal).collect(),
            text: visible(&text.replace('\t', "    ")),
        }
    }
}

fn line_json(view: &LineView, text: &str) -> Value {
    let origin = |origin: &Origin| json!({"actor": origin.actor, "evidence": origin.evidence});
    let shares = view.shares.iter().map(|(one, bytes)| {
        let mut share = origin(one);
        share["bytes"] = json!(bytes);
        share
    });
    let removals = view.tombs.iter().map(|tomb| {
        let mut removal = origin(&tomb.origin);
        removal["lines"] = json!(tomb.lines);
        removal["removed"] = json!(tomb.removed);
        removal["parts"] = json!(tomb.parts);
        removal
    });
    let involved = view.involvement();
    json!({
        "line": view.line,
        "text": text,
        "involved": involved.agents,
        "unknown": involved.unknown,
        "bytes": view.ink,
        "origins": shares.collect::<Vec<Value>>(),
        "touched": view.touched,
        "removals": removals.collect::<Vec<Value>>(),
    })
}

fn who(origin: &Origin) -> String {
    let name = match &origin.actor {
        Actor::Ai(agent) => agent.agent.clone(),
        Actor::Human { id: Some(id) } => id.clone(),
        Actor::Human { id: None } => "a person".to_owned(),
        Actor::Tool { name } => name.clone(),
        Actor::Vcs { operation } => format!("git ({operation})"),
        Actor::Unknown => "unknown".to_owned(),
    };
    shortened(&visible(&name), LONGEST)
}

fn short(session: &str) -> String {
    visible(session).chars().take(SHORT).collect()
}

/// Columns of a terminal.
fn width_of(text: &str) -> usize {
    text.chars().map(columns).sum()
}

fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Declared => "declared",
        Evidence::Digest => "digest",
        Evidence::Editor => "editor",
        Evidence::Import => "import",
        Evidence::Suspected => "suspected",
        Evidence::None => "",
    }
}

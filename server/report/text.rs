//! Findings for people: what happens, where, why it matters, what to do instead.

use super::Row;
use super::wide::visible;
use crate::risk::{Finding, Level};
use crate::rules;

/// Whether escape sequences may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    Off,
    On,
}

/// One finding with its excerpt; `first` when nothing has been said about its rule yet.
pub(super) fn row(row: &Row, first: bool, colour: Colour) -> String {
    let finding = &row.finding;
    let paint = Paint { colour, level: finding.level };
    let mut out = String::new();
    let number = row.excerpt.as_ref().map_or(String::new(), |excerpt| excerpt.line.to_string());
    let gutter = " ".repeat(number.len().max(1));
    let head = paint.level(&format!("{}[{}]", finding.level.name(), visible(&finding.rule)));
    let place = format!("{}:{}:{}", visible(&row.shown), row.start.line, row.start.column);
    push(&mut out, format_args!("{head}{}", paint.strong(&format!(": {}", visible(&finding.message)))));
    push(&mut out, format_args!("{gutter}{} {place}", paint.frame("-->")));
    if let Some(excerpt) = &row.excerpt {
        let bar = paint.frame("|");
        push(&mut out, format_args!("{gutter} {bar}"));
        push(&mut out, format_args!("{} {bar} {}", paint.frame(&number), excerpt.text));
        let more =
            if excerpt.more > 0 { format!(" … to line {}", excerpt.line + excerpt.more) } else { String::new() };
        let underline = paint.level(&format!("{}{more}", "^".repeat(excerpt.width)));
        push(&mut out, format_args!("{gutter} {bar} {}{underline}", " ".repeat(excerpt.indent)));
        push(&mut out, format_args!("{gutter} {bar}"));
    }
    for (name, note) in notes(finding, first) {
        push(&mut out, format_args!("{gutter} {} {}: {}", paint.frame("="), paint.strong(name), visible(&note)));
    }
    out.push('\n');
    out
}

fn notes(finding: &Finding, first: bool) -> Vec<(&'static str, String)> {
    let mut notes = Vec::new();
    if let Some(rule) = rules::by_id(&finding.rule).filter(|_| first) {
        notes.push(("why", rule.why.to_string()));
        notes.push(("undo", rule.undo.to_string()));
        notes.push(("instead", rule.instead.to_string()));
    } else if let Some(about) = finding.about.as_ref().filter(|_| first) {
        let parts = [("why", &about.why), ("undo", &about.undo), ("instead", &about.instead)];
        notes.extend(parts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| (name, text.clone())));
    }
    let mut context: Vec<String> = Vec::new();
    context.extend(finding.tier.clone());
    context.extend(finding.origin.agents_shown());
    if !finding.hold.is_empty() {
        let gates: Vec<&str> = finding.hold.iter().map(|gate| gate.name()).collect();
        context.push(format!("held at {}", gates.join(", ")));
    }
    if !context.is_empty() {
        notes.push(("here", context.join(" · ")));
    }
    if let Some(needs) = &finding.needs {
        notes.push(("merge", format!("needs {needs}")));
    }
    if let Some(removed) = &finding.removed {
        notes.push(("note", format!("removed: {}", removed.line())));
    }
    for related in &finding.related {
        // What is said about the same place leads nowhere else.
        notes.push(match related.path == finding.path && related.span == finding.span {
            true => ("note", related.message.clone()),
            false => ("see", format!("{} ({})", related.message, related.path)),
        });
    }
    if let Some(excepted) = &finding.excepted {
        notes.push(("excepted", excepted.clone()));
    }
    notes
}

/// Escape sequences, or none.
pub(super) struct Paint {
    pub(super) colour: Colour,
    pub(super) level: Level,
}

impl Paint {
    pub(super) fn level(&self, text: &str) -> String {
        let code = match self.level {
            Level::Critical | Level::High => "1;31",
            Level::Medium => "1;33",
            Level::Low => "1;36",
        };
        self.with(code, text)
    }

    fn strong(&self, text: &str) -> String {
        self.with("1", text)
    }

    fn frame(&self, text: &str) -> String {
        self.with("1;34", text)
    }

    fn with(&self, code: &str, text: &str) -> String {
        match self.colour {
            Colour::On => format!("\x1b[{code}m{text}\x1b[0m"),
            Colour::Off => text.to_owned(),
        }
    }
}

fn push(out: &mut String, line: std::fmt::Arguments<'_>) {
    let line = line.to_string();
    out.push_str(line.trim_end());
    out.push('\n');
}

//! What stands around the lines of a text for agents: headings above, words that lead up to a list, quotations, code.
//!
//! This module says how such a place bears on what is said there, and must not know what that is.

use super::clause::{Clause, NOT, clauses, words};
use crate::text::Span;

/// How a place bears on what is said there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Ground {
    /// What stands there is not to be done.
    pub(super) forbids: bool,
    /// It is what others may say.
    pub(super) quotes: bool,
    /// People are asked first, or do it themselves.
    pub(super) guarded: bool,
    /// It tells what happened once.
    pub(super) tells: bool,
    /// It is about something that may be lost.
    pub(super) sheltered: bool,
    /// The reader is to do what follows.
    pub(super) orders: bool,
}

impl Ground {
    /// Of the words that lead up to something.
    fn of_lead(text: &str) -> Ground {
        let lower = text.to_lowercase();
        let words = words(&lower);
        let (clauses, conditions) = clauses(&words);
        let texts: Vec<&str> = words.iter().map(|word| word.text).collect();
        let whole = Clause::of(&texts);
        let turned = clauses.iter().chain(&conditions).any(|clause| {
            let clause = Clause::of(clause);
            clause.negations(0, clause.words) % 2 == 1 && !clause.is_one_of("unfailing")
        });
        Ground {
            forbids: turned || whole.is_one_of("forbidden"),
            quotes: whole.is_one_of("reported") || whole.is_one_of("quoting"),
            guarded: whole.is_one_of("guarded"),
            tells: false,
            sheltered: whole.is_one_of("sheltered"),
            orders: super::told::orders(&words),
        }
    }

    /// Of a heading: what stands below it is what it names.
    fn of_heading(text: &str) -> Ground {
        let lower = text.to_lowercase();
        let words = words(&lower);
        let texts: Vec<&str> = words.iter().map(|word| word.text).collect();
        let whole = Clause::of(&texts);
        let leaves = whole.is_one_of("unfailing");
        Ground {
            forbids: (whole.is_one_of(NOT) || whole.is_one_of("forbidden")) && !leaves,
            guarded: whole.is_one_of("guarded"),
            tells: whole.is_one_of("account"),
            sheltered: whole.is_one_of("sheltered"),
            ..Ground::default()
        }
    }

    fn and(self, other: Ground) -> Ground {
        Ground {
            forbids: self.forbids || other.forbids,
            quotes: self.quotes || other.quotes,
            guarded: self.guarded || other.guarded,
            tells: self.tells || other.tells,
            sheltered: self.sheltered || other.sheltered,
            orders: self.orders || other.orders,
        }
    }
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Paragraph,
    Bullet,
    /// An element of a numbered list: a step.
    Step,
    Quote,
    Row,
    Heading,
    /// Lines between fences; the span is that of the lines.
    Code,
}

/// Lines that belong together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    pub(super) span: Span,
    pub(super) kind: Kind,
    pub(super) ground: Ground,
    indent: usize,
    /// What a block of code is written in, as its fence says.
    pub(super) tag: Span,
    /// A block of code belongs to a step of a list.
    pub(super) in_step: bool,
}

/// The blocks of a text, in its order.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut outline = Outline { text, found: Vec::new(), sections: Vec::new(), lead: None, open: false, fence: None };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        outline.line(line, at);
        at += line.len();
    }
    outline.found
}

/// A lead with the indent of the list element that it is, if it is one.
type Lead = (Option<usize>, Ground);

struct Outline<'t> {
    text: &'t str,
    found: Vec<Block>,
    /// Headings by their level.
    sections: Vec<(usize, Ground)>,
    lead: Option<Lead>,
    /// The last block goes on with a line of text.
    open: bool,
    /// The fence that is open.
    fence: Option<&'static str>,
}

impl Outline<'_> {
    fn line(&mut self, line: &str, at: usize) {
        let trimmed = line.trim();
        let indent = line.len() - line.trim_start().len();
        let span = Span::new(at + indent, at + indent + trimmed.len());
        let marks = ["```", "~~~"].into_iter().find(|mark| trimmed.starts_with(mark));
        if let Some(mark) = self.fence {
            if marks == Some(mark) {
                self.fence = None;
            } else if let Some(block) = self.found.last_mut() {
                block.span.end = at + line.len();
            }
            return;
        }
        if let Some(mark) = marks {
            self.code(span, indent, at + line.len());
            self.fence = Some(mark);
            return;
        }
        let kind = kind(trimmed);
        match kind {
            None => self.open = false,
            Some(Kind::Heading) => {
                let level = trimmed.len() - trimmed.trim_start_matches('#').len();
                self.sections.retain(|(above, _)| *above < level);
                self.sections.push((level, Ground::of_heading(trimmed)));
                (self.lead, self.open) = (None, false);
                self.begin(span, Kind::Heading, indent);
            }
            Some(Kind::Paragraph) if self.open => {
                if let Some(block) = self.found.last_mut() {
                    block.span.end = span.end;
                }
            }
            Some(kind) => {
                self.turn(kind, indent);
                self.begin(span, kind, indent);
                self.open = true;
            }
        }
    }

    /// What leads up to the block that begins now: the block before, where that is not finished by its words.
    fn turn(&mut self, kind: Kind, indent: usize) {
        let Some(last) = self.found.last().copied() else { return };
        let leads = !ends(last.span.of(self.text));
        match last.kind {
            Kind::Paragraph => {
                self.lead =
                    (kind != Kind::Paragraph && leads).then(|| (None, Ground::of_lead(last.span.of(self.text))));
            }
            Kind::Bullet | Kind::Step if indent > last.indent && leads => {
                self.lead = Some((Some(last.indent), Ground::of_lead(last.span.of(self.text))));
            }
            _ => {}
        }
        let over = |(of, _): &Lead| of.is_some_and(|of| indent <= of);
        if kind == Kind::Paragraph && indent == 0 || self.lead.as_ref().is_some_and(over) {
            self.lead = None;
        }
    }

    fn begin(&mut self, span: Span, kind: Kind, indent: usize) {
        let ground = self.ground();
        self.found.push(Block { span, kind, ground, indent, tag: Span::new(0, 0), in_step: false });
    }

    fn ground(&self) -> Ground {
        let sections = self.sections.iter().fold(Ground::default(), |ground, (_, section)| ground.and(*section));
        self.lead.map_or(sections, |(_, lead)| sections.and(lead))
    }

    /// A block of code is led up to by whatever stands before it.
    fn code(&mut self, fence: Span, indent: usize, from: usize) {
        let before = self.found.last().copied();
        let led = before.filter(|block| matches!(block.kind, Kind::Paragraph | Kind::Bullet | Kind::Step));
        let lead = led.map_or(Ground::default(), |block| block.ground.and(Ground::of_lead(block.span.of(self.text))));
        let in_step = led.is_some_and(|block| block.kind == Kind::Step && indent > block.indent);
        let tag = Span::new((fence.start + 3).min(fence.end), fence.end);
        let ground = self.ground().and(lead);
        let span = Span::new(from, from);
        self.found.push(Block { span, kind: Kind::Code, ground, indent, tag, in_step });
        self.open = false;
    }
}

fn kind(line: &str) -> Option<Kind> {
    let first = line.chars().next()?;
    let spaced = line[first.len_utf8()..].starts_with(' ');
    Some(match first {
        '#' => Kind::Heading,
        '>' => Kind::Quote,
        '|' => Kind::Row,
        '-' | '*' | '+' if spaced => Kind::Bullet,
        _ if super::numbered(line) => Kind::Step,
        _ => Kind::Paragraph,
    })
}

/// True for words behind which nothing is to follow.
fn ends(text: &str) -> bool {
    text.trim_end_matches(['*', '_', '`', ')', '"']).ends_with(['.', '!', '?'])
}

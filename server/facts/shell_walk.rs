//! Commands, pipelines and redirections: the part of the walk that shell grammars need.

use super::lower::{as_text, as_word};
use super::slots::{Match, matched};
use super::walk::Walk;
use super::{CommandFact, FactKind, Piece, Redirect, Text, Value, Word};
use crate::language::{Part, Quoting, Role};
use std::collections::{HashMap, HashSet};
use tree_sitter::Node;

/// What statements seen above say about commands not yet reached, by node id.
#[derive(Default)]
pub(super) struct Pending {
    /// Pipeline start and stage.
    stages: HashMap<usize, (usize, usize)>,
    redirects: HashMap<usize, Behind>,
    /// Values that are what commands print.
    pub(super) outputs: HashSet<usize>,
}

/// What stands behind a statement: its redirections, and words behind a here-document's start.
#[derive(Default)]
struct Behind {
    redirects: Vec<Redirect>,
    words: Vec<Word>,
}

impl Walk<'_> {
    pub(super) fn command(&mut self, found: &Match<'_, '_>, node: Node<'_>) {
        let behind = self.pending.redirects.remove(&node.id()).unwrap_or_default();
        let words = found.one(Part::Name).into_iter().chain(found.all(Part::Argument));
        let mut lines = match self.lower.language.strings {
            Quoting::PowerShell => vec![self.cmdlet(found)],
            _ => self.lines(words.collect()),
        };
        let assignments = found
            .all(Part::Assignment)
            .filter_map(|node| {
                let (name, _) = self.lower.written(node).split_once('=')?;
                let value = node.child_by_field_name("value").map(|value| as_word(self.lower.value(value)));
                Some((name.to_owned(), value.unwrap_or_default())).filter(|_| !name.is_empty())
            })
            .collect();
        let mut redirects: Vec<Redirect> = found.all(Part::Redirect).filter_map(|node| self.redirect(node)).collect();
        redirects.extend(behind.redirects);
        let rest = lines.split_off(lines.len().min(1));
        let mut words = lines.pop().unwrap_or_default();
        words.extend(behind.words);
        let pipeline = self.pending.stages.get(&node.id()).copied();
        if words.is_empty() && redirects.is_empty() {
            return;
        }
        self.push(FactKind::Command(CommandFact { words, assignments, redirects, pipeline }), node);
        for words in rest {
            self.push(FactKind::Command(CommandFact { words, ..CommandFact::default() }), node);
        }
    }

    /// `A=b`; `A+=b` is the old value with `b` behind it; a cleared variable has no value.
    pub(super) fn assign(&mut self, found: &Match<'_, '_>, node: Node<'_>) {
        let Some(name) = found.one(Part::Name).map(|name| self.lower.written(name).to_owned()) else { return };
        let written = self.lower.written(node);
        let added = written.get(name.len()..).is_some_and(|rest| rest.starts_with("+="));
        let old = |part: &str| Piece::Hole { value: Value::Name(format!("${{{name}{part}}}")), quoted: true };
        let value = match found.one(Part::Value).map(|value| self.lower.value(value)) {
            Some(Value::List(mut items)) => {
                if added {
                    items.insert(0, Value::Text(Text { pieces: vec![old("[@]")] }));
                }
                Some(Value::List(items))
            }
            Some(value) if added => {
                let mut text = Text { pieces: vec![old("")] };
                text.join(as_text(value));
                Some(Value::Text(text))
            }
            None if written.contains('=') => Some(Value::Text(Text::literal(""))),
            other => other,
        };
        self.push(FactKind::Bind { name: Value::Name(name), value, of_type: None }, node);
    }

    /// Words as the shell would see them: half-typed text makes the grammar run lines together and a continued line
    /// makes it cut words apart.
    fn lines(&self, nodes: Vec<Node<'_>>) -> Vec<Vec<Word>> {
        let mut lines: Vec<Vec<Word>> = Vec::new();
        let mut end = None;
        for node in nodes.into_iter().filter(|node| !node.is_missing() && node.end_byte() > node.start_byte()) {
            let word = Word { text: as_word(self.lower.value(node)), span: self.lower.span(node) };
            let gap = end.and_then(|end| self.lower.text.get(end..node.start_byte()));
            end = Some(node.end_byte());
            let between = gap.map(|gap| gap.replace("\\\n", "").replace("\\\r\n", ""));
            match (between.as_deref(), lines.last_mut()) {
                // Nothing but continued lines in between: one word.
                (Some(""), Some(line)) if gap != Some("") => match line.last_mut() {
                    Some(last) => {
                        last.text.join(word.text);
                        last.span.end = word.span.end;
                    }
                    None => line.push(word),
                },
                (Some(between), Some(line)) if !between.contains('\n') => line.push(word),
                _ => lines.push(vec![word]),
            }
        }
        lines
    }

    pub(super) fn pipeline(&mut self, found: &Match<'_, '_>, node: Node<'_>) {
        // A pipeline inside another (`a <<E | b | c`) goes on counting.
        let (start, first) = match self.pending.stages.get(&node.id()) {
            Some(place) => *place,
            None => (self.lower.span(node).start, 0),
        };
        let stages = found.all(Part::Stage).enumerate();
        self.pending.stages.extend(stages.map(|(stage, node)| (node.id(), (start, first + stage))));
    }

    pub(super) fn redirected(&mut self, found: &Match<'_, '_>, node: Node<'_>) {
        let mut behind = Behind::default();
        let mut stages = Vec::new();
        for redirect in found.all(Part::Redirect) {
            behind.redirects.extend(self.redirect(redirect));
            for shape in self.lower.language.compiled().details(redirect.kind_id()) {
                let Some(inner) = matched(shape, redirect, self.lower.text) else { continue };
                behind.redirects.extend(inner.all(Part::Redirect).filter_map(|node| self.redirect(node)));
                stages.extend(inner.all(Part::Stage));
                let words: Vec<_> = inner.all(Part::Argument).filter(|word| !word.has_error()).collect();
                behind.words.extend(self.lines(words).concat());
            }
        }
        let Some(body) = found.one(Part::Body) else {
            let bare = CommandFact { redirects: behind.redirects, ..CommandFact::default() };
            return self.push(FactKind::Command(bare), node);
        };
        if let Some(place) = self.pending.stages.get(&node.id()).copied() {
            self.pending.stages.insert(body.id(), place);
        }
        let target = self.last_command(body);
        if !stages.is_empty() {
            let stage = self.pending.stages.get(&target.id()).copied();
            let (start, stage) = stage.unwrap_or_else(|| (self.lower.span(node).start, 0));
            self.pending.stages.insert(target.id(), (start, stage));
            let behind = stages.iter().enumerate().map(|(more, node)| (node.id(), (start, stage + 1 + more)));
            self.pending.stages.extend(behind);
        }
        if self.plays(target, Role::Command) {
            self.pending.redirects.insert(target.id(), behind);
        } else {
            let bare = CommandFact { redirects: behind.redirects, ..CommandFact::default() };
            self.push(FactKind::Command(bare), node);
        }
    }

    /// The command that a redirection behind `body` belongs to: the last of a pipeline or list.
    fn last_command<'t>(&self, body: Node<'t>) -> Node<'t> {
        let mut node = body;
        while self.plays(node, Role::Pipeline) || node.kind() == "list" {
            match u32::try_from(node.named_child_count()).ok().and_then(|count| node.named_child(count.checked_sub(1)?))
            {
                Some(last) => node = last,
                None => break,
            }
        }
        node
    }

    fn plays(&self, node: Node<'_>, role: Role) -> bool {
        self.lower.language.compiled().facts(node.kind_id()).iter().any(|shape| shape.role == role)
    }

    fn redirect(&self, node: Node<'_>) -> Option<Redirect> {
        let details = self.lower.language.compiled().details(node.kind_id()).iter();
        details.filter(|shape| shape.role == Role::Redirect).find_map(|shape| {
            let found = matched(shape, node, self.lower.text)?;
            let span = self.lower.span(node);
            if let Some(body) = found.one(Part::Body) {
                let end_word = found.one(Part::Operator).map_or("", |start| self.lower.written(start));
                let literal = end_word.contains(['\'', '"', '\\']);
                let target = match literal {
                    true => self.lower.with_holes(body, self.lower.written(body)),
                    false => as_text(self.lower.value(body)),
                };
                return Some(Redirect { operator: "<<".to_owned(), target, span });
            }
            let target = found.one(Part::Target)?;
            let written = self.lower.text.get(node.start_byte()..target.start_byte()).unwrap_or("");
            let operator = written.chars().filter(|c| !c.is_whitespace()).collect();
            Some(Redirect { operator, target: as_word(self.lower.value(target)), span })
        })
    }
}

//! Shell text inside shell text: words that are run, substitutions whose output is needed.

use super::body::{Body, Mapping};
use super::run::{MAX_DEPTH, Machine};
use super::{Resolved, Source};
use crate::facts::{ItemCache, extract};
use crate::language;
use crate::operations::Act;
use crate::text::Span;

/// Longer text inside a command is unknown.
pub(super) const MAX_NESTED_BYTES: usize = 1 << 18;

impl Machine<'_> {
    /// Runs shell text that stands in a word of a command.
    pub(super) fn nested(&mut self, word: &Resolved) -> Resolved {
        self.nested_in("bash", word)
    }

    /// As [`Self::nested`] for text of a shell of this name.
    pub(super) fn nested_in(&mut self, id: &str, word: &Resolved) -> Resolved {
        let unknown = Resolved::unknown(word.span);
        if word.text.trim().is_empty() {
            return Resolved::of("");
        }
        if !self.can_go_deeper() || word.text.len() > MAX_NESTED_BYTES {
            return unknown;
        }
        let Some(shell) = language::by_id(id) else { return unknown };
        let Ok(tree) = language::parse(shell, &word.text, None, &mut || true) else { return unknown };
        let facts = extract(shell, &word.text, &tree, &|_| false, &mut ItemCache::default());
        self.spend(100 + word.text.len() / 4);
        let map = match word.span.of(self.text).find(&word.text) {
            Some(at) => Mapping::Exact(word.span.start + at),
            None => Mapping::Whole(word.span),
        };
        self.depth += 1;
        let before = self.operations.len();
        let pipes = std::mem::take(&mut self.pipes);
        let around = std::mem::replace(&mut self.language, shell.id);
        let printed = self.script(&facts, map, word.maybe_empty);
        self.language = around;
        self.pipes = pipes;
        self.depth -= 1;
        // `trap "docker rm -f $id" EXIT`, with the id of what this script started.
        for operation in self.operations.iter_mut().skip(before).filter(|_| word.source == Source::Made) {
            let Act::Command(command) = &mut operation.act else { continue };
            command.own |= command.operands.last().is_some_and(|last| !last.known);
        }
        printed
    }

    /// What the commands of a substitution print; they run here, once, before the command that needs them.
    pub(super) fn printed(&mut self, body: &Body, span: Span) -> Resolved {
        let Some(scope) = body.subshells.get(&span).copied() else {
            return Resolved { maybe_empty: true, ..Resolved::unknown(span) };
        };
        if let Some(known) = self.printed.get(&(body.number, scope)) {
            return known.clone();
        }
        if self.depth >= MAX_DEPTH {
            return Resolved { maybe_empty: true, ..Resolved::unknown(span) };
        }
        self.depth += 1;
        let mut printed = self.subshell(body, body.facts_of(scope), scope);
        self.depth -= 1;
        printed.maybe_empty |= !printed.known && !printed.text.starts_with("/tmp/");
        self.printed.insert((body.number, scope), printed.clone());
        printed
    }

    /// A file with that content, for `<( … )`.
    pub(super) fn keep_file(&mut self, content: Resolved) -> String {
        let name = format!("/dev/fd/{}", 63 + self.files.len());
        self.files.insert(name.clone(), content);
        name
    }
}

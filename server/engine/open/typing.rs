//! What the client types, and what it says that cannot be read: the text of an open document follows both.

use super::{Edited, Open};
use crate::document::{self, Document, Encoding};
use crate::engine::{Change, handed};
use crate::provenance::Witness;
use crate::text::{ChangeSet, Edit, Span};

const LATE: &str = "the change was applied in the order it came";

const DISPLACED: &str = "a change lay outside the text and was moved to its end; if what tagout shows looks displaced, close \
                         the file and open it again";

impl Open {
    /// Applies what the client typed, all of it, whatever its version says: a lost edit would leave two different
    /// texts. Clients that do not count get the next version.
    pub(in crate::engine) fn edit(
        &mut self,
        version: Option<i32>,
        changes: &[Change],
        encoding: Encoding,
        revision: u64,
    ) -> Edited {
        let version = version.unwrap_or(self.version.saturating_add(1));
        let before = self.document.text().clone();
        let mut applied = Vec::new();
        let mut complaint =
            (version <= self.version).then(|| format!("version {version} came after {}; {LATE}", self.version));
        for change in changes {
            if change.range.is_none() && self.document.is_dropped() {
                self.reopen(&change.text);
                continue;
            }
            let (span, clamped) = self.span_of(change, encoding);
            // Of a text that is not kept nobody knows the end.
            if clamped && !self.document.is_dropped() {
                complaint = Some(DISPLACED.to_owned());
            }
            applied.push(self.apply(&Edit { span, text: change.text.clone() }));
        }
        let own = self.handed.take(&before, self.document.text());
        let seen = self.seen.take_if(|(of, _)| *of <= version).filter(|(of, _)| *of == version);
        let witness = match &own {
            Some(_) => handed::witness(),
            None => seen.map(|(_, witness)| witness).unwrap_or_default(),
        };
        if let (Witness::Formatting { tool }, None) = (&witness, &own) {
            self.book.expects(tool);
        }
        applied.iter().for_each(|edit| self.book.edited(edit, &witness));
        (self.version, self.revision) = (version, revision);
        self.view.take();
        Edited { complaint: complaint.filter(|_| !std::mem::replace(&mut self.complained, true)), own }
    }

    /// The client said something about the text that cannot be read: what it is now is not known. What is known about
    /// its authors is kept for when it is whole again.
    pub(in crate::engine) fn lose(&mut self, revision: u64) {
        let whole = Span::new(0, self.document.text().len_bytes());
        self.apply(&Edit { span: whole, text: String::new() });
        self.document.lose();
        self.revision = revision;
        self.view.take();
    }

    /// The client sent the whole of a text that was not kept.
    fn reopen(&mut self, text: &str) {
        self.document = Document::open(self.document.language(), "");
        self.apply(&Edit { span: Span::default(), text: text.to_owned() });
        self.book.opened(text);
    }

    fn span_of(&self, change: &Change, encoding: Encoding) -> (Span, bool) {
        let text = self.document.text();
        match change.range {
            None => (Span::new(0, text.len_bytes()), false),
            Some((start, end)) => {
                let beyond = start.line > text.len_lines() || end.line > text.len_lines();
                let (start, end) = (document::offset(text, start, encoding), document::offset(text, end, encoding));
                (Span::new(start.min(end), start.max(end)), beyond)
            }
        }
    }

    /// The edit as it came to be.
    fn apply(&mut self, edit: &Edit) -> Edit {
        let applied = self.document.apply(edit);
        let mut changes = ChangeSet::default();
        changes.push(&applied);
        self.voice.typed(&changes);
        match &mut self.running {
            Some(running) => {
                running.changes.push(&applied);
                running.edits.push(applied.clone());
            }
            None => self.memory.typed(&applied),
        }
        applied
    }
}

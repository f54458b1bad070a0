//! Files that expressions of a module read: where a change of one is shown.

use super::changed::mentions;
use super::compare::Pair;
use crate::change::Change;
use crate::text::{Span, hunks};

/// Names behind names are followed this far.
const MAX_DEPTH: usize = 8;

impl<'a> Pair<'_, 'a> {
    /// The file behind an expression that says something else than before, and where it does on both sides.
    pub(super) fn file_behind(&self, written: &str) -> Option<FileBehind<'a>> {
        self.file_below(written, 0)
    }

    fn file_below(&self, written: &str, depth: usize) -> Option<FileBehind<'a>> {
        self.changed.within(written).find_map(|name| {
            let is_named = |file: &str| mentions(file).next() == Some(name);
            let file = self.present.files.iter().find(|(file, _)| is_named(file));
            if let Some((file, now)) = file {
                let was = self.base.files.get(file)?;
                let differing = hunks(was.text, now.text);
                let first = differing.first()?;
                let (base, present) = (line(was.text, first.base.start), line(now.text, first.present.start));
                return Some(FileBehind { path: now.path, base, present });
            }
            let local = name.strip_prefix("local.").and_then(|name| self.present.locals.get(name))?;
            (depth < MAX_DEPTH).then(|| self.file_below(&local.attribute.written, depth + 1))?
        })
    }
}

/// A file that differs, with the first line that does.
pub(super) struct FileBehind<'a> {
    path: &'a str,
    base: Span,
    present: Span,
}

impl FileBehind<'_> {
    /// The change, shown in the file that makes it.
    pub(super) fn shown(self, mut change: Change) -> Change {
        change.path = self.path.to_owned();
        change.span = self.present;
        change.remedies.clear();
        change.was(self.path, self.base, false)
    }
}

/// The line of a text that an offset stands on, without its indentation; at the end of the text its last line.
fn line(text: &str, at: usize) -> Span {
    let body = text.trim_end().len();
    let at = at.min(body.saturating_sub(1));
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let written = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let indent = written.len() - written.trim_start().len();
    Span::new(start + indent, start + written.trim_end().len().max(indent))
}

//! What stood in the base and is gone, as every door shows it: the one place where its secrets are left out.

use super::{FileCase, Side};
use crate::change;
use crate::risk::Removed;
use crate::text::Span;

/// The text of a span of the base. A secret that goes is no more to be shown than one that stays.
pub(super) fn removed(files: &[FileCase], path: &str, span: Span) -> Option<Removed> {
    let file = files.iter().find(|file| file.path == path)?;
    let Side::Here(base) = &file.base else { return None };
    let line = 1 + base.text.get(..span.start)?.matches('\n').count();
    Some(Removed { path: path.to_owned(), line, text: change::masked(span.of(&base.text)) })
}

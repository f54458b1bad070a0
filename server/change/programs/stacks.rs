//! Stacks of a CDK app. Their ids are their names: under another one a second stack is made, and nobody deletes the first.

use super::compare::Placed;
use super::construct::{Construct, Tool};
use crate::change::known::same;
use crate::change::{Change, Remedy};
use crate::risk::{Level, Outcome};
use crate::text::Span;

pub(super) fn is_stack(construct: &Construct) -> bool {
    construct.tool == Tool::Cdk && construct.kind == "Stack"
}

/// A stack that has another id now; nothing where its name is written out.
pub(super) fn renamed(before: Placed<'_, '_>, after: Placed<'_, '_>) -> Option<Change> {
    let (old, new) = (before.construct, after.construct);
    let named = old.setting("stackName").zip(new.setting("stackName"));
    if named.is_some_and(|(was, now)| same(&was.value, &now.value)) {
        return None;
    }
    let restore = Remedy::Restore { present: new.id_span, base: old.id_span };
    let message = format!(
        "leaves the stack {} running, and makes {} beside it: another id is another stack, with none of its data",
        old.id, new.id
    );
    Some(
        Change::new(Outcome::Orphaned, true, Level::High, &old.address(), (after.file.path, new.id_span))
            .said(message)
            .was(before.file.path, old.span, false)
            .mended([restore]),
    )
}

/// A stack that no program makes any more.
pub(super) fn removed(before: Placed<'_, '_>, place: Span) -> Change {
    let old = before.construct;
    Change::new(Outcome::Orphaned, true, Level::High, &old.address(), (before.file.path, place))
        .said(format!("leaves the stack {} running: the program declares it no more", old.id))
        .was(before.file.path, old.span, true)
}

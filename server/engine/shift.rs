//! Which open documents have to look again at what they stand on, after something changed outside the editor.

use super::Ground;
use std::collections::BTreeSet;

/// How far a change outside the editor reaches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Shift {
    /// It changes no ground.
    #[default]
    Nothing,
    /// Documents of these repositories, named as [`Ground::root`] names them.
    Roots(BTreeSet<String>),
    /// Every document: it cannot be told whose it is.
    Everywhere,
}

impl Shift {
    /// Both together.
    #[must_use]
    pub fn and(self, other: Shift) -> Shift {
        match (self, other) {
            (Shift::Everywhere, _) | (_, Shift::Everywhere) => Shift::Everywhere,
            (Shift::Nothing, other) | (other, Shift::Nothing) => other,
            (Shift::Roots(mut roots), Shift::Roots(more)) => {
                roots.extend(more);
                Shift::Roots(roots)
            }
        }
    }

    /// True for a document that stands on this; without a ground it is being looked for anyway, and again does no harm.
    pub(super) fn reaches(&self, ground: Option<&Ground>) -> bool {
        match self {
            Shift::Nothing => false,
            Shift::Roots(roots) => ground.is_none_or(|ground| roots.contains(&ground.root)),
            Shift::Everywhere => true,
        }
    }
}

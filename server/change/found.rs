//! What every kind of change has in common, filled in once.

use super::sensitive::is_sensitive;
use super::{Change, Remedy};
use crate::risk::{Level, Outcome};
use crate::text::Span;

impl Change {
    /// A change of `address`, shown at a span of the present file.
    pub(super) fn new(outcome: Outcome, certain: bool, level: Level, address: &str, place: (&str, Span)) -> Change {
        let rule = match outcome {
            Outcome::Replaced => "resource-replaced",
            Outcome::Destroyed => "resource-destroyed",
            Outcome::GuardOff => "guard-removed",
            Outcome::Orphaned => "resource-orphaned",
        };
        Change {
            rule,
            outcome,
            certain,
            level,
            message: String::new(),
            address: address.to_owned(),
            attribute: None,
            path: place.0.to_owned(),
            span: place.1,
            before: None,
            gone: false,
            fact: None,
            remedies: Vec::new(),
        }
    }

    pub(super) fn said(mut self, message: String) -> Change {
        self.message = message;
        self
    }

    pub(super) fn about(mut self, attribute: &str) -> Change {
        self.attribute = Some(attribute.to_owned());
        self
    }

    /// What stood in the base; `gone` where nothing is left of it.
    pub(super) fn was(mut self, path: &str, span: Span, gone: bool) -> Change {
        self.before = Some((path.to_owned(), span));
        self.gone = gone;
        self
    }

    pub(super) fn by(mut self, fact: String) -> Change {
        self.fact = Some(fact);
        self
    }

    pub(super) fn mended(mut self, remedies: impl IntoIterator<Item = Remedy>) -> Change {
        self.remedies.extend(remedies);
        self
    }

    /// True where the values of the attribute must not be shown.
    pub fn is_secret(&self) -> bool {
        self.attribute.as_deref().is_some_and(|attribute| is_sensitive(attribute, "a value"))
    }
}

/// True for a text, such as a line with a name and a value, that must not be shown.
pub fn shows_secret(text: &str) -> bool {
    is_sensitive("", text)
}

//! One spelling for every path, before any pattern is tried on it.
//!
//! Symbolic links are the door's business: it knows the disk. What can be said from the text alone is said here.

use icu_normalizer::ComposingNormalizerBorrowed;
use std::borrow::Cow;

/// How letter case counts in file names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Case {
    #[default]
    Exact,
    /// `Infra/Prod` and `infra/prod` are one folder, as on most macOS and Windows disks.
    Folded,
}

/// The path with `/` between its parts, composed characters, and without `.`, `..`, doubled or leading separators.
/// `..` that leave the root stay at the front: such a path lies outside and no pattern of the policy names it.
pub fn canonical(path: &str, case: Case) -> String {
    let composed = composed(path);
    let mut parts: Vec<&str> = Vec::new();
    for part in composed.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    fold(&parts.join("/"), case).into_owned()
}

/// Composed form (NFC): a name typed as letter plus accent is the name typed as one accented letter.
pub(super) fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { Cow::Borrowed(text) } else { ComposingNormalizerBorrowed::new_nfc().normalize(text) }
}

/// Lower case where case does not count.
pub(super) fn fold(text: &str, case: Case) -> Cow<'_, str> {
    match case {
        Case::Exact => Cow::Borrowed(text),
        Case::Folded => Cow::Owned(text.to_lowercase()),
    }
}

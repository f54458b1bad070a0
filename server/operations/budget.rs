//! What may be spent on texts inside texts: one account for a text and everything that stands in it.

/// Work that is not one pass over a text; a nested text costs by its length.
const SPARE: usize = 100_000;
/// The same for each byte of a text, since a longer one holds more texts.
const SPARE_BY_BYTE: usize = 8;

/// How deep a text stands in others, and what is left for those inside it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Budget {
    pub(super) depth: usize,
    pub(super) spare: usize,
}

impl Default for Budget {
    fn default() -> Budget {
        Budget { depth: 0, spare: SPARE }
    }
}

impl Budget {
    /// For a text that stands in no other.
    pub(super) fn of(text: &str) -> Budget {
        Budget { depth: 0, spare: SPARE + SPARE_BY_BYTE * text.len() }
    }
}

//! The hash of the word table. The build script includes this file as well, so that both sides agree.

/// Starting value of [`step`].
pub(crate) const START: u32 = 0x811c_9dc5;

/// The flag of a family of languages; 0 for one whose calls are not resolved.
pub(crate) fn program(family: &str) -> u16 {
    PROGRAMS.iter().find(|(name, _)| *name == family).map_or(0, |(_, flag)| *flag)
}

/// Adds one byte.
#[inline]
pub(crate) const fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// The hash of a whole word.
pub(crate) fn of(word: &[u8]) -> u32 {
    word.iter().fold(START, |hash, byte| step(hash, *byte))
}

/// First slot to look at in a table of `size` slots, a power of two; the next ones follow.
#[inline]
pub(crate) const fn slot(hash: u32, size: usize) -> usize {
    (hash ^ (hash >> 15)) as usize & (size - 1)
}

/// The word is the last name of a call worth keeping.
pub(crate) const CALL: u16 = 1;
/// A rule names a library call that ends in this word.
pub(crate) const RULE: u16 = 2;
/// The word is the last part of a configuration key that a rule names.
pub(crate) const SETTING: u16 = 4;
/// Families of languages whose calls are resolved, each with the flag of the words that let its texts do something of
/// interest.
pub(crate) const PROGRAMS: &[(&str, u16)] =
    &[("python", 8), ("rust", 16), ("javascript", 512), ("go", 1024), ("java", 2048), ("ruby", 4096)];
/// The families in which an operation of a cloud has its own name, the first letter in either case; elsewhere it is in
/// snake case.
pub(crate) const AS_NAMED: &[&str] = &["javascript", "go", "java"];
/// The module `os`, and the names in it: one without the other does nothing.
pub(crate) const OS: u16 = 32;
pub(crate) const OS_CALL: u16 = 64;
/// A method that hands a statement to a database, and the words that a statement of interest begins with.
pub(crate) const DATABASE: u16 = 128;
pub(crate) const VERB: u16 = 256;

//! The hash of the word table. The build script includes this file as well, so that both sides agree.

/// Starting value of [`step`].
pub(crate) const START: u32 = 0x811c_9dc5;

/// The flag of a family of languages; 0 for one whose calls are not resolved.
pub(crate) fn program(family: &str) -> u64 {
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
pub(crate) const CALL: u64 = 1;
/// A rule names a library call that ends in this word.
pub(crate) const RULE: u64 = 2;
/// The word is the last part of a configuration key that a rule names.
pub(crate) const SETTING: u64 = 4;
/// The module `os`, and the names in it: one without the other does nothing.
pub(crate) const OS: u64 = 8;
pub(crate) const OS_CALL: u64 = 16;
/// A word that a statement of interest begins with: it does something where a method of a database stands as well.
pub(crate) const VERB: u64 = 32;
/// `delete`, which is called everywhere: it says something beside the name of a library.
pub(crate) const DELETE: u64 = 64;
/// The word is the last name of a call that hands a text to a process, a database or an interpreter.
pub(crate) const SINK: u64 = 128;
/// Families of languages whose calls are resolved, each with the flag of the words that let its texts do something of
/// interest.
pub(crate) const PROGRAMS: &[(&str, u64)] = &[
    ("python", 1 << 8),
    ("rust", 1 << 9),
    ("javascript", 1 << 10),
    ("go", 1 << 11),
    ("java", 1 << 12),
    ("ruby", 1 << 13),
];
/// The families in which an operation of a cloud has its own name, the first letter in either case; elsewhere it is in
/// snake case.
pub(crate) const AS_NAMED: &[&str] = &["javascript", "go", "java"];

/// The flags of methods that hand a statement to a database, in the families with these flags.
pub(crate) const fn database(programs: u64) -> u64 {
    programs << 8
}

/// The flags of libraries of which a method called `delete` is of interest, in the families with these flags.
pub(crate) const fn library(programs: u64) -> u64 {
    programs << 16
}

/// Where the number of a word among the pairs begins in its flags.
pub(crate) const PAIRED: u32 = 32;

/// A set of groups of pairs, one bit each.
pub(crate) type Groups = [u128; 2];

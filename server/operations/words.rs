//! Which words of a program text matter: one static table, looked up without any preparation.

use super::asked;
use super::aws::{self, LONGEST_WORD, pairs, pairs_of, word_text, words};
use super::hash::{
    AS_NAMED, CALL, DELETE, Groups, OS, OS_CALL, PAIRED, RULE, SETTING, SINK, START, VERB, database, library, of,
    program, slot, step,
};

/// What stands behind the name of an operation in the class of a command.
pub(super) const COMMAND_CLASS: &str = "Command";

/// True when a call whose last name, or whole path, is `name` is worth keeping: cloud operations, whatever has a verb that rules
/// ask for, ways into processes and databases, library calls that rules name; the same for arguments by name.
pub fn interest(name: &str) -> bool {
    if let Some(name) = name.strip_suffix('(') {
        return super::flow::hands_on(name);
    }
    (flags(of(name.as_bytes()), name.as_bytes()) | as_named(name.as_bytes())) & CALL != 0
        || aws::has_verb(name)
        || asked::call(name)
}

/// True when a rule names a library call that ends in `name`.
pub(super) fn named_by_rule(name: &str) -> bool {
    flags(of(name.as_bytes()), name.as_bytes()) & RULE != 0 || asked::call(name)
}

/// True for the last name of a call that hands a text to a process, a database or an interpreter, in some language.
pub(super) fn hands_over(name: &str) -> bool {
    flags(of(name.as_bytes()), name.as_bytes()) & SINK != 0
}

/// True when a rule asks for a configuration key that ends in `key`; all others are left out of a summary.
pub(super) fn setting_of_rule(key: &str) -> bool {
    flags(of(key.as_bytes()), key.as_bytes()) & SETTING != 0 || asked::setting(key)
}

/// True when a program text holds the words that an operation of a program is made of. One pass, nothing allocated.
pub(super) fn triggered(language: &str, text: &str) -> bool {
    let alone = program(language);
    let python = if language == "python" { OS | OS_CALL } else { u64::MAX };
    let together = [database(alone) | VERB, library(alone) | DELETE, python];
    let groups =
        pairs_of().iter().find(|(family, _)| *family == alone).map_or(Groups::default(), |(_, groups)| *groups);
    let named = AS_NAMED.contains(&language);
    let mut seen = Seen::default();
    let mut known = |flags: u64| {
        flags != 0 && {
            seen.take(flags);
            seen.flags & alone != 0 || seen.holds_pair(groups) || together.iter().any(|all| seen.flags & all == *all)
        }
    };
    let mut enough = |hash: u32, word: &[u8]| known(of_word(hash, word)) || named && known(as_named(word));
    let bytes = text.as_bytes();
    let (mut start, mut hash) = (0, START);
    for (at, byte) in bytes.iter().enumerate() {
        if WORD[usize::from(*byte)] {
            hash = step(hash, *byte);
        } else {
            if at > start && enough(hash, &bytes[start..at]) {
                return true;
            }
            start = at + 1;
            hash = START;
        }
    }
    enough(hash, &bytes[start.min(bytes.len())..])
}

/// What the words of a text are, so far.
#[derive(Default)]
struct Seen {
    flags: u64,
    /// Groups of pairs of which a word of either side was there.
    left: Groups,
    right: Groups,
}

impl Seen {
    fn take(&mut self, flags: u64) {
        self.flags |= flags & ((1 << PAIRED) - 1);
        let number = usize::try_from(flags >> PAIRED).unwrap_or_default();
        if let Some((left, right)) = number.checked_sub(1).and_then(|at| pairs().get(at)) {
            for half in 0..left.len() {
                self.left[half] |= left[half];
                self.right[half] |= right[half];
            }
        }
    }

    /// True where a word of either side of one of these groups was there.
    fn holds_pair(&self, groups: Groups) -> bool {
        self.left.iter().zip(self.right).zip(groups).any(|((left, right), groups)| left & right & groups != 0)
    }
}

/// What is known of an operation by its own name: `DeleteDBInstance`, `deleteDBInstance`, `DeleteDBInstanceCommand`.
fn as_named(word: &[u8]) -> u64 {
    let word = word.strip_suffix(COMMAND_CLASS.as_bytes()).unwrap_or(word);
    let Some((first, rest)) = word.split_first() else { return 0 };
    // A name of several words has a capital behind its first letter.
    if !first.is_ascii_alphabetic() || !rest.iter().any(u8::is_ascii_uppercase) || word.len() > LONGEST_WORD {
        return 0;
    }
    let first = first.to_ascii_uppercase();
    let hash = rest.iter().fold(step(START, first), |hash, byte| step(hash, *byte));
    found(hash, |known| known.split_first() == Some((&first, rest)))
}

fn of_word(hash: u32, word: &[u8]) -> u64 {
    if word.len() > 1 && word.len() <= LONGEST_WORD { flags(hash, word) } else { 0 }
}

fn flags(hash: u32, word: &[u8]) -> u64 {
    found(hash, |known| known == word)
}

fn found(hash: u32, is: impl Fn(&[u8]) -> bool) -> u64 {
    let table = words();
    let mut at = slot(hash, table.len());
    // The table is a quarter full at most, so an empty slot is near.
    while let Some(&(start, length, flags)) = table.get(at).filter(|(_, length, _)| *length > 0) {
        let start = start as usize;
        if word_text().as_bytes().get(start..start + usize::from(length)).is_some_and(&is) {
            return flags;
        }
        at = (at + 1) & (table.len() - 1);
    }
    0
}

/// The bytes that names are made of.
static WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = u8::MAX;
    while byte > 0 {
        table[byte as usize] = byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || !byte.is_ascii();
        byte -= 1;
    }
    table
};

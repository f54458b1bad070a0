//! Words that names of environments are made of.

use std::sync::LazyLock;

const WORDS: &str = include_str!("../../queries/lists/environment-words.txt");

/// Words for production.
pub static PRODUCTION: LazyLock<Vec<&str>> = LazyLock::new(|| of("production"));
/// Words for a place to play, wherever they are written.
pub static SANDBOX: LazyLock<Vec<&str>> = LazyLock::new(|| of("sandbox"));
/// The same, where they name a folder.
pub static REHEARSAL: LazyLock<Vec<&str>> = LazyLock::new(|| of("rehearsal"));
/// The same, where a command says them.
pub static TRIAL: LazyLock<Vec<&str>> = LazyLock::new(|| of("trial"));

fn of(class: &str) -> Vec<&'static str> {
    let rows = WORDS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": "));
    rows.filter(|(own, _)| *own == class).flat_map(|(_, words)| words.split('|')).collect()
}

#[cfg(test)]
mod tests {
    use super::{PRODUCTION, REHEARSAL, SANDBOX, TRIAL, WORDS};
    use std::collections::BTreeSet;

    #[test]
    fn every_word_of_the_list_is_in_one_class() {
        let all: Vec<&str> =
            [&PRODUCTION, &SANDBOX, &REHEARSAL, &TRIAL].into_iter().flat_map(|class| class.iter().copied()).collect();
        let written = WORDS.lines().filter(|line| !line.starts_with('#')).map(|line| line.matches('|').count() + 1);
        assert_eq!(all.len(), written.sum::<usize>());
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{all:?}");
        assert!([&PRODUCTION, &SANDBOX, &REHEARSAL, &TRIAL].iter().all(|class| !class.is_empty()));
    }
}

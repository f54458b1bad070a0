//! One clause of a sentence: the classes of its words, and whether they make an order.

use super::NOT;
use super::table::{Order, Part, TABLES};

/// Words between two parts of an order.
const GAP: usize = 8;
fn fits(pattern: &str, word: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == word, |stem| word.starts_with(stem))
}

/// The words of a clause, and for each the classes of the phrases that begin there, with their length.
pub(super) struct Clause {
    words: usize,
    classes: Vec<Vec<(usize, usize)>>,
}

impl Clause {
    pub(super) fn of(words: &[&str]) -> Clause {
        let begins = |at: usize| {
            let whole = TABLES.whole.get(words[at]).into_iter().flatten();
            let fitting = whole.chain(&TABLES.stems).filter(|(_, phrase)| {
                words.len() >= at + phrase.len() && phrase.iter().zip(&words[at..]).all(|(one, word)| fits(one, word))
            });
            fitting.map(|(class, phrase)| (*class, phrase.len())).collect()
        };
        Clause { words: words.len(), classes: (0..words.len()).map(begins).collect() }
    }

    /// The length of the longest phrase of a class that begins at a word.
    fn at(&self, class: usize, at: usize) -> Option<usize> {
        self.classes[at].iter().filter(|(one, _)| *one == class).map(|(_, length)| *length).max()
    }

    pub(super) fn has(&self, class: usize) -> bool {
        (0..self.words).any(|at| self.at(class, at).is_some())
    }

    /// Negations from a word up to another one.
    fn negations(&self, from: usize, to: usize) -> usize {
        let not = TABLES.known(NOT);
        (from..to.min(self.words)).filter(|at| self.at(not, *at).is_some()).count()
    }

    /// Where the parts end that begin within reach of a word.
    fn parts(&self, parts: &[Part], from: usize) -> Option<usize> {
        let Some((first, rest)) = parts.split_first() else { return Some(from) };
        let Part::Class(class) = first else { return (from >= self.words).then_some(from) };
        let reach = (from + GAP).min(self.words);
        (from..reach).find_map(|at| self.parts(rest, at + self.at(*class, at)?))
    }

    pub(super) fn orders(&self, order: &Order) -> bool {
        let Some((Part::Class(first), rest)) = order.parts.split_first() else { return false };
        (0..self.words).any(|at| {
            let Some(end) = self.at(*first, at).and_then(|length| self.parts(rest, at + length)) else { return false };
            let inside = if order.negates || order.turned { 0 } else { self.negations(at, end) };
            (self.negations(0, at) + inside) % 2 == usize::from(order.turned)
        })
    }
}

//! The tables of orders: classes of words, and which of them follow each other in an order.

use super::NOT;
use std::collections::HashMap;
use std::sync::LazyLock;

const WORDS: &str = include_str!("../../../queries/lists/order-words.txt");
const ORDERS: &str = include_str!("../../../queries/tables/orders.tsv");

/// One part of an order.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Class(usize),
    /// The end of the clause.
    End,
}

/// What has to stand in a condition.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Asks {
    Nothing,
    Blocked,
    Failing,
}

pub(super) struct Order {
    pub(super) kind: &'static str,
    pub(super) turned: bool,
    pub(super) asks: Asks,
    pub(super) parts: Vec<Part>,
    pub(super) unless: Vec<usize>,
    /// A negation is one of its parts, so those between them are meant.
    pub(super) negates: bool,
}

/// The words of a phrase, with the class it stands for.
pub(super) type Phrase = (usize, Vec<&'static str>);

#[derive(Default)]
pub(super) struct Tables {
    pub(super) classes: HashMap<&'static str, usize>,
    /// Phrases by their first word, and those whose first word is a stem.
    pub(super) whole: HashMap<&'static str, Vec<Phrase>>,
    pub(super) stems: Vec<Phrase>,
    pub(super) orders: Vec<Order>,
}

pub(super) static TABLES: LazyLock<Tables> = LazyLock::new(Tables::read);

impl Tables {
    fn read() -> Tables {
        let mut tables = Tables::default();
        for (class, phrases) in rows(WORDS).filter_map(|line| line.split_once(": ")) {
            let class = tables.class(class);
            for phrase in phrases.split('|').map(|phrase| phrase.split(' ').collect::<Vec<_>>()) {
                match phrase.first() {
                    Some(first) if first.ends_with('*') => tables.stems.push((class, phrase)),
                    Some(first) => tables.whole.entry(first).or_default().push((class, phrase)),
                    None => {}
                }
            }
        }
        for line in rows(ORDERS) {
            let mut cells = line.split('\t');
            let (Some(kind), Some(turned), Some(parts)) = (cells.next(), cells.next(), cells.next()) else { continue };
            let mut parts: Vec<&str> = parts.split(' ').collect();
            let asks = match parts.first() {
                Some(&"blocked") => Asks::Blocked,
                Some(&"failing-if") => Asks::Failing,
                _ => Asks::Nothing,
            };
            if asks != Asks::Nothing {
                parts.remove(0);
            }
            let negates = parts.contains(&NOT);
            let parts =
                parts.into_iter().map(|part| if part == "." { Part::End } else { Part::Class(tables.class(part)) });
            let parts = parts.collect();
            let unless = cells.next().unwrap_or_default().split(' ').filter(|class| !class.is_empty());
            let unless: Vec<&str> = unless.collect();
            let unless = unless.into_iter().map(|class| tables.class(class)).collect();
            tables.orders.push(Order { kind, turned: turned == "yes", asks, parts, unless, negates });
        }
        tables
    }

    fn class(&mut self, name: &'static str) -> usize {
        let next = self.classes.len();
        *self.classes.entry(name).or_insert(next)
    }

    pub(super) fn known(&self, name: &str) -> usize {
        self.classes.get(name).copied().unwrap_or(usize::MAX)
    }
}

fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{ORDERS, TABLES, WORDS, rows};

    #[test]
    fn every_class_of_the_table_has_words() {
        let mut named: Vec<usize> =
            TABLES.whole.values().flatten().chain(&TABLES.stems).map(|(class, _)| *class).collect();
        named.sort_unstable();
        named.dedup();
        let without: Vec<_> = TABLES.classes.iter().filter(|(_, class)| named.binary_search(class).is_err()).collect();
        assert!(without.is_empty(), "{without:?}");
    }

    /// What cannot be read is left out, so it must not stand there.
    #[test]
    fn every_row_of_the_tables_is_read() {
        for row in rows(ORDERS) {
            let cells: Vec<&str> = row.split('\t').collect();
            let right = matches!(cells[..], [kind, "yes" | "no", parts] | [kind, "yes" | "no", parts, _]
                if !kind.is_empty() && !parts.is_empty());
            assert!(right, "{row:?}");
            let words = cells.iter().flat_map(|cell| cell.split(' '));
            assert!(
                cells[3..].iter().all(|cell| cell.is_empty()) || words.into_iter().all(|word| !word.is_empty()),
                "{row:?}"
            );
        }
        assert_eq!(rows(ORDERS).count(), TABLES.orders.len());
        for row in rows(WORDS) {
            let phrases = row.split_once(": ").map(|(_, phrases)| phrases).unwrap_or_default();
            let words = phrases.split('|').flat_map(|phrase| phrase.split(' '));
            assert!(words.into_iter().all(|word| !word.is_empty()), "{row:?}");
        }
    }
}

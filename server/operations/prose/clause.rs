//! How sentences for coding agents are taken apart: words, the classes they belong to, clauses, conditions and negations.
//!
//! Classes and their words stand in `queries/lists/order-words.txt`. This module must not know what is ordered.

use std::collections::HashMap;
use std::sync::LazyLock;

const WORDS: &str = include_str!("../../../queries/lists/order-words.txt");

/// What begins a condition at the start of a clause, and what begins one inside it.
const OPENS: &[&str] = &[
    "if", "when", "whenever", "once", "while", "after", "before", "in", "as", "wenn", "falls", "si", "cuando", "quand",
];
const TURNS: &[&str] = &["if", "when", "whenever", "unless", "because", "once", "until", "wenn", "falls"];
/// What ends a clause, and with it what `not` holds for.
const ENDS: &[&str] = &["but", "then", "instead", "otherwise", "sondern"];
const GOES_ON: &[&str] = &["just", "simply", "always"];
/// What to do instead, behind a comma: "do not drop it, ask".
const INSTEAD: &[&str] = &["ask", "propose", "stop", "request"];
/// Words behind a negation that make up an order of their own.
const WHOLE: usize = 2;
/// Classes with a meaning of their own.
pub(super) const NOT: &str = "not";

/// The words of a phrase, with the class it stands for.
type Phrase = (usize, Vec<&'static str>);

/// The classes of words, each known by a number.
#[derive(Default)]
pub(super) struct Classes {
    names: HashMap<&'static str, usize>,
    /// Phrases by their first word, and those whose first word is a stem.
    whole: HashMap<&'static str, Vec<Phrase>>,
    stems: Vec<Phrase>,
}

pub(super) static CLASSES: LazyLock<Classes> = LazyLock::new(Classes::read);

impl Classes {
    fn read() -> Classes {
        let mut classes = Classes::default();
        for (name, phrases) in rows(WORDS).filter_map(|line| line.split_once(": ")) {
            let next = classes.names.len();
            let class = *classes.names.entry(name).or_insert(next);
            for phrase in phrases.split('|').map(|phrase| phrase.split(' ').collect::<Vec<_>>()) {
                match phrase.first() {
                    Some(first) if first.contains('*') => classes.stems.push((class, phrase)),
                    Some(first) => classes.whole.entry(first).or_default().push((class, phrase)),
                    None => {}
                }
            }
        }
        classes
    }

    /// No word has the number of a class that is not there.
    pub(super) fn known(&self, name: &str) -> usize {
        self.names.get(name).copied().unwrap_or(usize::MAX)
    }
}

/// The rows of a table, without comments.
pub(super) fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

fn fits(pattern: &str, word: &str) -> bool {
    match (pattern.strip_suffix('*'), pattern.strip_prefix('*')) {
        (Some(stem), _) => word.starts_with(stem),
        (_, Some(end)) => word.ends_with(end),
        _ => pattern == word,
    }
}

/// The words of a clause, and for each the classes of the phrases that begin there, with their length.
pub(super) struct Clause {
    pub(super) words: usize,
    classes: Vec<Vec<(usize, usize)>>,
}

impl Clause {
    pub(super) fn of(words: &[&str]) -> Clause {
        let begins = |at: usize| {
            let whole = CLASSES.whole.get(words[at]).into_iter().flatten();
            let fitting = whole.chain(&CLASSES.stems).filter(|(_, phrase)| {
                words.len() >= at + phrase.len() && phrase.iter().zip(&words[at..]).all(|(one, word)| fits(one, word))
            });
            fitting.map(|(class, phrase)| (*class, phrase.len())).collect()
        };
        Clause { words: words.len(), classes: (0..words.len()).map(begins).collect() }
    }

    /// The length of the longest phrase of a class that begins at a word.
    pub(super) fn at(&self, class: usize, at: usize) -> Option<usize> {
        self.classes[at].iter().filter(|(one, _)| *one == class).map(|(_, length)| *length).max()
    }

    pub(super) fn has(&self, class: usize) -> bool {
        (0..self.words).any(|at| self.at(class, at).is_some())
    }

    /// As [`Self::has`] by the name of the class.
    pub(super) fn is_one_of(&self, class: &str) -> bool {
        self.has(CLASSES.known(class))
    }

    /// As [`Self::at`] by the name of the class.
    pub(super) fn at_of(&self, class: &str, at: usize) -> bool {
        self.at(CLASSES.known(class), at).is_some()
    }

    /// Negations from a word up to another one.
    pub(super) fn negations(&self, from: usize, to: usize) -> usize {
        let not = CLASSES.known(NOT);
        (from..to.min(self.words)).filter(|at| self.at(not, *at).is_some()).count()
    }
}

/// True where a sentence says not to do something.
pub(super) fn negates(sentence: &str) -> bool {
    let words = words(sentence);
    let texts: Vec<&str> = words.iter().map(|word| word.text).collect();
    Clause::of(&texts).is_one_of(NOT)
}

/// The sentence without the tags of HTML; what comments say stays.
pub(super) fn without_markup(sentence: &str) -> String {
    let mut plain = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, behind)) = rest.split_once('<') {
        plain.push_str(before);
        plain.push(' ');
        let tag = behind.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        rest = match behind.split_once('>') {
            Some((_, after)) if tag => after,
            _ => behind,
        };
    }
    plain.push_str(rest);
    plain
}

/// One word with what stands behind it: a comma, or the end of a clause.
pub(super) struct Word<'s> {
    pub(super) text: &'s str,
    pub(super) comma: bool,
    pub(super) stop: bool,
}

pub(super) fn words(sentence: &str) -> Vec<Word<'_>> {
    let marks = |c: char| c.is_whitespace() || "\"`*()[]“”„".contains(c);
    let mut found: Vec<Word<'_>> = Vec::new();
    for raw in sentence.split(marks).filter(|raw| !raw.is_empty()) {
        let text = raw.trim_matches('\'').trim_end_matches(['.', ',', ';', ':', '!', '?']);
        let (comma, stop) = (raw.ends_with(','), raw.ends_with([';', ':']) || matches!(raw, "—" | "–"));
        let counts = text.chars().any(char::is_alphanumeric) && !is_number(raw);
        match found.last_mut() {
            Some(last) if !counts => (last.comma, last.stop) = (last.comma | comma, last.stop | stop),
            _ if counts => found.push(Word { text, comma, stop }),
            _ => {}
        }
    }
    found
}

/// `1.`, `12)`: the number of a list.
fn is_number(raw: &str) -> bool {
    let rest = raw.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < raw.len() && matches!(rest, "." | ")")
}

/// Words from the first negation on.
fn negated_length(words: &[&str]) -> usize {
    let clause = Clause::of(words);
    (0..words.len()).find(|at| clause.at_of(NOT, *at)).map_or(0, |at| words.len() - at)
}

/// The clauses of a sentence, and its conditions apart.
pub(super) fn clauses<'s>(words: &[Word<'s>]) -> (Vec<Vec<&'s str>>, Vec<Vec<&'s str>>) {
    let (mut clauses, mut conditions) = (Vec::new(), Vec::new());
    let mut current: Vec<&'s str> = Vec::new();
    let mut conditional = false;
    let mut close = |current: &mut Vec<&'s str>, conditional: &mut bool| {
        if !current.is_empty() {
            if *conditional { &mut conditions } else { &mut clauses }.push(std::mem::take(current));
        }
        *conditional = false;
    };
    for (at, word) in words.iter().enumerate() {
        let text = word.text;
        let after_comma = at > 0 && words[at - 1].comma;
        let of = words.get(at + 1).is_some_and(|next| next.text == "of");
        let negated_next = words.get(at + 1).is_some_and(|next| Clause::of(&[next.text]).has(CLASSES.known(NOT)));
        let joins = matches!(text, "and" | "or" | "nor") && !conditional && (after_comma || negated_next);
        if current.is_empty() && OPENS.contains(&text) || !current.is_empty() && TURNS.contains(&text) {
            close(&mut current, &mut conditional);
            conditional = true;
            current.push(text);
        } else if joins || ENDS.contains(&text) && !(text == "instead" && of) {
            close(&mut current, &mut conditional);
        } else {
            let whole = after_comma && INSTEAD.contains(&text) && negated_length(&current) > WHOLE;
            if whole || GOES_ON.contains(&text) && Clause::of(&current).has(CLASSES.known(NOT)) {
                close(&mut current, &mut conditional);
            }
            current.push(text);
        }
        if word.stop || word.comma && conditional {
            close(&mut current, &mut conditional);
        }
    }
    close(&mut current, &mut conditional);
    (clauses, conditions)
}

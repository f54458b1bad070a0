//! Lists of texts: written out, put together in steps, gone through by a loop.

use super::builders;
use super::names::{At, Bound};
use super::paths::is_fresh;
use super::texts::{MAX_PIECES, MAX_ROUNDS, Round, Texts, hole};
use super::things::Thing;
use crate::facts::{Call, Piece, Text, Value};

/// Functions that make a list of their arguments.
const LISTS: &[&str] = &["List.of", "Arrays.asList", "Stream.of", "ImmutableList.of"];
/// Functions that give the list they are given, or called on.
const COPIES: &[&str] = &[
    "ArrayList",
    "LinkedList",
    "list",
    "tuple",
    "iter",
    "into_iter",
    "par_iter",
    "to_vec",
    "stream",
    "copyOf",
    "newArrayList",
];
/// Functions that look for what fits a pattern.
const SEARCHES: &[&str] = &["rglob", "glob", "iglob", "globSync", "globby", "Glob"];

/// Functions that say what a folder holds.
const LISTINGS: &[&str] =
    &["walk", "list", "newDirectoryStream", "iterdir", "rglob", "glob", "scandir", "listFiles", "read_dir"];

impl<'f> Texts<'_, 'f> {
    /// Adds the words of one link of a process builder: `.arg("-rf")`, `.args(["-r", "-f"])`.
    pub(super) fn link(&self, link: &Call, at: At, words: &mut Vec<Text>) {
        let (Value::Member(_, method), Some(value)) = (&link.callee, link.positional(0)) else { return };
        match method.as_str() {
            "arg" => words.push(self.text(value, at)),
            "args" => match self.words(value, at) {
                Some(more) => words.extend(more),
                None => words.push(hole(value)),
            },
            _ => {}
        }
    }

    pub(super) fn words_at(&self, value: &Value, at: At) -> Option<Vec<Text>> {
        match value {
            Value::List(values) => Some(self.each_word(values, at)),
            Value::Name(name) => {
                if let Some((value, at)) = self.things.framed(name, at) {
                    return self.words_at(&value, at);
                }
                let (value, there) = self.bound(name, at)?;
                let mut words = self.words_at(value, there)?;
                for (more, there) in self.added(name, at) {
                    words.extend(self.words_at(more, there).unwrap_or_else(|| vec![hole(more)]));
                    words.truncate(MAX_PIECES);
                }
                Some(words)
            }
            // Two lists added come as a text of holes.
            Value::Text(text) => {
                let mut words = Vec::new();
                let mut lists = 0;
                for piece in &text.pieces {
                    let Piece::Hole { value, .. } = piece else { return None };
                    match self.words_at(value, at) {
                        Some(more) => {
                            lists += 1;
                            words.extend(more);
                        }
                        None => words.push(hole(value)),
                    }
                }
                (lists > 0).then_some(words)
            }
            // `append(list, more...)`
            Value::Call(call) if call.callee == Value::Name("append".to_owned()) => {
                let (first, more) = call.arguments.split_first()?;
                let mut words = self.words_at(&first.value, at)?;
                for argument in more.iter().take(MAX_PIECES) {
                    match self.words_at(&argument.value, at).filter(|_| argument.name.is_some()) {
                        Some(list) => words.extend(list),
                        None => words.push(self.text_at(&argument.value, at)),
                    }
                }
                Some(words)
            }
            // `List.of("a", "b")`, `Arrays.asList(words)`
            Value::Call(call) if call.callee.path().is_some_and(|path| LISTS.contains(&path.as_str())) => {
                let values = call.arguments.iter().take(MAX_PIECES);
                Some(values.map(|argument| self.text_at(&argument.value, at)).collect())
            }
            // `new ArrayList<>(words)`, `list(words)`, `words.iter()`
            Value::Call(call) if call.callee.last_name().is_some_and(|name| COPIES.contains(&name)) => {
                match (call.positional(0), &call.callee) {
                    (Some(first), _) => self.words_at(first, at),
                    (None, Value::Member(object, method)) if !method.starts_with(char::is_uppercase) => {
                        self.words_at(object, at)
                    }
                    (None, _) => Some(Vec::new()),
                }
            }
            Value::Call(call) if call.callee.last_name() == Some("split") => {
                let text = match &call.callee {
                    // `shlex.split(text)`, `"rm -rf x".split()`
                    Value::Member(object, _) if matches!(self.things.ask(object, at), Thing::Path(_)) => {
                        self.text_at(call.positional(0)?, at)
                    }
                    Value::Member(object, _) => self.text_at(object, at),
                    _ => self.text_at(call.positional(0)?, at),
                };
                Some(text.shown().split_ascii_whitespace().map(Text::literal).collect())
            }
            _ => None,
        }
    }

    /// The words of a list that is written out, with those of the lists that are spread in it.
    fn each_word(&self, values: &[Value], at: At) -> Vec<Text> {
        let mut words = Vec::new();
        for value in values.iter().take(MAX_PIECES) {
            let spread = match value {
                Value::Call(call) if call.callee == Value::Name("*".to_owned()) => call.positional(0),
                _ => None,
            };
            match spread.and_then(|list| self.words_at(list, at)) {
                Some(more) => words.extend(more),
                None => words.push(self.text_at(value, at)),
            }
        }
        words
    }

    /// What was added to a list or a text since its name was bound, as lists.
    fn added(&self, name: &str, at: At) -> Vec<(&'f Value, At)> {
        let Some(fuel) = at.fuel.checked_sub(1) else { return Vec::new() };
        let added = self.things.names.added(name, at).into_iter();
        added.map(|(value, site)| (value, site.at(fuel))).take(MAX_PIECES).collect()
    }

    /// A text with what was added to its name later. `value` is what the name was bound to: a list is no text.
    pub(super) fn lengthened(&self, mut text: Text, name: &str, value: &Value, at: At) -> Text {
        if matches!(value, Value::List(_)) || is_hole(&text) && !text.pieces.is_empty() {
            return text;
        }
        for (more, there) in self.added(name, at) {
            match more {
                Value::List(parts) => parts.iter().for_each(|part| text.join(self.text_at(part, there))),
                other => text.join(self.text_at(other, there)),
            }
        }
        text
    }

    /// The text of a name that a loop goes through values with, or a fixture is known by.
    pub(super) fn in_this_round(&self, name: &str, at: At) -> Option<Text> {
        let site = self.things.names.lookup(name, at)?;
        let Bound::Element(list) = site.bound else { return self.fixture(name, &site) };
        let there = site.at(at.fuel.checked_sub(1)?);
        if let Some(found) = self.found_by_pattern(list, there).or_else(|| self.found_below(list, there)) {
            return Some(found);
        }
        let words = self.words_at(list, there)?;
        let known = words.len() <= MAX_ROUNDS && words.iter().all(|word| word.known().is_some());
        let round = self.round.get();
        let (number, list) = (round.number?, (site.place(), words.len()));
        if !known || round.list.is_some_and(|other| other != list) {
            return None;
        }
        let value = words.get(number)?.clone();
        self.round.set(Round { list: Some(list), ..round });
        Some(value)
    }

    /// What a search for a pattern finds is called like the pattern: `HERE.rglob("__pycache__")`.
    fn found_by_pattern(&self, list: &Value, at: At) -> Option<Text> {
        let Value::Call(call) = list else { return None };
        let searches = call.callee.last_name().is_some_and(|name| SEARCHES.contains(&name));
        let pattern = self.text_at(call.positional(0).filter(|_| searches)?, at).known()?;
        let last = pattern.rsplit('/').next()?;
        // What could be anything says nothing.
        let named = last.chars().filter(char::is_ascii_alphanumeric).count() > 3;
        let mut found = Text { pieces: vec![Piece::Hole { value: Value::Unknown, quoted: true }] };
        found.push_literal("/");
        found.push_literal(last);
        named.then_some(found)
    }

    /// What is found in a folder that is there for a while only.
    fn found_below(&self, list: &Value, at: At) -> Option<Text> {
        let (list, at) = match list {
            Value::Call(_) => (list, at),
            _ => return None,
        };
        let Value::Call(call) = list else { return None };
        let chain = builders::links(call);
        let (first, there) = match &chain.last()?.callee {
            Value::Member(object, _) => match &**object {
                Value::Name(name) => match self.bound(name, at) {
                    Some((Value::Call(bound), there)) => (Some(&**bound), there),
                    _ => (None, at),
                },
                _ => (None, at),
            },
            _ => (None, at),
        };
        let links = chain.iter().map(|link| (*link, at)).chain(first.map(|link| (link, there)));
        let (listing, at) =
            links.into_iter().find(|(link, _)| link.callee.last_name().is_some_and(|name| LISTINGS.contains(&name)))?;
        let folder = match (&listing.callee, listing.positional(0)) {
            (_, Some(first)) => self.text_at(first, at),
            (Value::Member(object, _), None) => self.text_at(object, at),
            _ => return None,
        };
        let mut found = Some(folder).filter(is_fresh)?;
        found.push_literal("/");
        found.pieces.push(Piece::Hole { value: Value::Unknown, quoted: true });
        Some(found)
    }

    /// The text of an entry of a map, or of a constant of a class of this text.
    pub(super) fn constant(&self, object: &Value, name: &str, at: At) -> Option<Text> {
        let Value::Name(holder) = object else { return None };
        if let Some((Value::Map(entries), there)) = self.bound(holder, at) {
            let (_, value) = entries.iter().find(|(key, _)| key.as_text().as_deref() == Some(name))?;
            return Some(self.text_at(value, there));
        }
        let fuel = at.fuel.checked_sub(1)?;
        let (value, site) = self.things.names.constant(holder, name, at)?;
        Some(self.text_at(value, site.at(fuel)))
    }
}

fn is_hole(text: &Text) -> bool {
    text.pieces.iter().all(|piece| matches!(piece, Piece::Hole { .. }))
}

//! The text a value stands for, as far as it is written out; everything else stays a hole.

use super::environment::variable;
use super::names::{At, Bound, adds_to};
use super::shell;
use super::things::{Thing, Things};
use crate::facts::{Argument, Call, Piece, Text, Value, percent};
use std::cell::Cell;

/// Names that are followed to the text they were bound to.
const MAX_DEPTH: usize = 4;
/// Values of a loop that are told apart.
pub(super) const MAX_ROUNDS: usize = 16;
/// Pieces a text may grow to.
pub(super) const MAX_PIECES: usize = 256;

/// The interpreter that a program of Python runs in.
const OWN_INTERPRETER: &str = "sys.executable";
/// Functions whose first argument is the text they return, as far as a command or a statement is concerned.
const SAME: &[&str] = &[
    "text",
    "Merge",
    "str",
    "quote",
    "dedent",
    "from",
    "SQL",
    "AssertSqlSafe",
    "sql",
    "raw",
    "string",
    "String",
    "URI",
    "create",
    "parse",
    "to_bytes",
    "to_text",
    "to_native",
    "fsencode",
    "fsdecode",
    "fspath",
    "realpath",
    "abspath",
    "normpath",
];
/// Classes of texts that get longer.
const GROWING: &[&str] = &["StringBuilder", "StringBuffer"];
/// Functions that read base64.
const DECODERS: &[&str] = &[
    "b64decode",
    "standard_b64decode",
    "urlsafe_b64decode",
    "decode64",
    "strict_decode64",
    "urlsafe_decode64",
    "atob",
    "DecodeString",
];
/// Functions that fill a template with `%s` in it.
const FORMATS: &[&str] = &["Sprintf", "format"];
/// Functions that make an optional value of the one they are given.
const BOXES: &[&str] = &["Some", "String", "Bool", "Int", "Int32", "Int64", "Ptr", "To", "dumps", "stringify"];
/// Methods that return the text they are called on.
const KEPT: &[&str] = &[
    "strip",
    "encode",
    "decode",
    "to_string",
    "to_owned",
    "into",
    "as_str",
    "lstrip",
    "rstrip",
    "clone",
    "trim",
    "unwrap",
    "expect",
    "as_ref",
    "path",
    "as_path",
    "into_path",
    "to_path_buf",
    "keep",
    "prefix",
    "suffix",
    "tempdir",
    "resolve",
    "absolute",
    "as_posix",
    "toFile",
    "toPath",
    "toAbsolutePath",
    "formatted",
    "to_s",
    "to_path",
    "squish",
    "strip_heredoc",
    "chomp",
    "shellescape",
    "Name",
    "toString",
];

/// Reads texts out of the values of one program.
pub(super) struct Texts<'t, 'f> {
    pub(super) things: &'t Things<'f>,
    pub(super) round: Cell<Round>,
}

/// Which value of a loop its name stands for.
#[derive(Clone, Copy, Default)]
pub(super) struct Round {
    /// Nothing where any of them may be meant.
    pub(super) number: Option<usize>,
    /// Where the name of the loop is bound and how many values it goes through, once they were asked for: rounds go
    /// through one list.
    pub(super) list: Option<((usize, usize), usize)>,
}

impl<'t, 'f> Texts<'t, 'f> {
    pub(super) fn new(things: &'t Things<'f>) -> Texts<'t, 'f> {
        Texts { things, round: Cell::default() }
    }

    /// As [`Texts::new`], where names of loops stand for the value of that round.
    pub(super) fn in_round(things: &'t Things<'f>, number: usize) -> Texts<'t, 'f> {
        Texts { things, round: Cell::new(Round { number: Some(number), list: None }) }
    }

    /// How many values the loop goes through whose name was asked for; one where there is none.
    pub(super) fn rounds_asked(&self) -> usize {
        self.round.get().list.map_or(1, |(_, values)| values)
    }

    /// The text of a value.
    pub(super) fn text(&self, value: &Value, at: At) -> Text {
        self.text_at(value, At { fuel: at.fuel.min(MAX_DEPTH), ..at })
    }

    /// The words of a list; `None` where the value is no list.
    pub(super) fn words(&self, value: &Value, at: At) -> Option<Vec<Text>> {
        self.words_at(value, At { fuel: at.fuel.min(MAX_DEPTH), ..at })
    }

    /// The value with its known texts put in; what stays unknown stays as it is written.
    pub(super) fn simplified(&self, value: Value, at: At) -> Value {
        match value {
            Value::Call(call)
                if call.arguments.len() == 1 && call.callee.last_name().is_some_and(|name| BOXES.contains(&name)) =>
            {
                self.simplified(call.arguments[0].value.clone(), at)
            }
            Value::Name(_) | Value::Call(_) => {
                let text = self.text(&value, at);
                let map = match &value {
                    Value::Name(name) => self.bound(name, at).filter(|(bound, _)| matches!(bound, Value::Map(_))),
                    _ => None,
                };
                match map {
                    _ if text.known().is_some() => Value::Text(text),
                    Some((map, _)) => map.clone(),
                    None => value,
                }
            }
            Value::Text(_) => Value::Text(self.text(&value, at)),
            Value::List(values) => Value::List(values.into_iter().map(|value| self.simplified(value, at)).collect()),
            Value::Map(entries) => {
                Value::Map(entries.into_iter().map(|(key, value)| (key, self.simplified(value, at))).collect())
            }
            other => other,
        }
    }

    /// The arguments of a call with what is known of their texts put in: once, or for each value of a loop over a list
    /// that is written out.
    pub(super) fn rounds(&self, arguments: &[Argument], at: At) -> Vec<Vec<Argument>> {
        let mut rounds = Vec::new();
        for number in 0..MAX_ROUNDS {
            self.round.set(Round { number: Some(number), list: None });
            let put_in = |argument: &Argument| Argument { value: self.put_in(&argument.value, at), ..argument.clone() };
            rounds.push(arguments.iter().map(put_in).collect());
            if self.rounds_asked() <= number + 1 {
                break;
            }
        }
        self.round.take();
        rounds
    }

    /// The text of a value, where a part of it is written out.
    fn put_in(&self, value: &Value, at: At) -> Value {
        if !matches!(value, Value::Name(_) | Value::Member(..) | Value::Call(_) | Value::Text(_)) {
            return value.clone();
        }
        if self.hides(value, at) {
            return value.clone();
        }
        if let Value::Name(name) = value
            && let Some((given, there)) = self.things.framed(name, at)
        {
            return self.put_in(&given, there);
        }
        let text = self.text(value, at);
        if text.pieces.iter().any(|piece| !matches!(piece, Piece::Hole { .. })) {
            return Value::Text(text);
        }
        let bound = match value {
            Value::Name(name) => self.bound(name, at).map(|(bound, _)| bound),
            Value::Call(call) if call.arguments.is_empty() => self.given_back(call, at),
            _ => None,
        };
        // What was built elsewhere counts as if it stood here.
        match bound {
            Some(Value::Map(_) | Value::Call(_) | Value::Bool(_)) => bound.unwrap_or(value).clone(),
            _ => value.clone(),
        }
    }

    /// What a function of this text gives back, where it has one way out and is given nothing.
    fn given_back(&self, call: &Call, at: At) -> Option<&'f Value> {
        let Value::Name(name) = &call.callee else { return None };
        let site = self.things.names.lookup(name, at)?;
        let Bound::Symbol(symbol) = site.bound else { return None };
        let fuel = at.fuel.checked_sub(1)?;
        match self.things.names.returns(site.at(fuel).item, symbol, fuel).as_slice() {
            [(value, _)] => Some(value),
            _ => None,
        }
    }

    /// True for a text that only decoding makes readable: that it is hidden matters as much as what it says.
    fn hides(&self, value: &Value, at: At) -> bool {
        let Value::Call(call) = value else { return false };
        self.decoded(call, at).is_some() || matches!(&call.callee, Value::Member(object, _) if self.hides(object, at))
    }

    /// The text behind base64 that is written out.
    fn decoded(&self, call: &Call, at: At) -> Option<Text> {
        let encoded = match &call.callee {
            // `Buffer.from("…", "base64").toString()`
            Value::Member(object, method) if matches!(method.as_str(), "toString" | "to_string") => match &**object {
                Value::Call(made) => {
                    let kind = made.positional(1).and_then(Value::as_text);
                    made.positional(0).filter(|_| matches!(kind.as_deref(), Some("base64" | "base64url")))?
                }
                _ => return None,
            },
            Value::Member(object, method) if method == "unpack1" => {
                let kind = call.positional(0).and_then(Value::as_text);
                Some(&**object).filter(|_| kind.as_deref().is_some_and(|kind| kind.starts_with('m')))?
            }
            callee => {
                let path = callee.path().or_else(|| callee.last_name().map(str::to_owned))?;
                let last = path.rsplit('.').next().unwrap_or(&path);
                let getter = matches!(callee, Value::Member(object, _) if matches!(&**object, Value::Call(made)
                    if made.callee.last_name().is_some_and(|name| name.ends_with("Decoder"))));
                let decodes = DECODERS.contains(&last) || getter && last == "decode";
                call.positional(0).filter(|_| decodes)?
            }
        };
        let known = self.text(encoded, At { fuel: at.fuel.checked_sub(1)?, ..at }).known()?;
        shell::base64(&known).map(Text::literal)
    }

    pub(super) fn text_at(&self, value: &Value, at: At) -> Text {
        match value {
            Value::Text(text) => {
                let mut out = Text::default();
                for piece in &text.pieces {
                    match piece {
                        Piece::Hole { value, .. } if out.pieces.len() < MAX_PIECES => out.join(self.text_at(value, at)),
                        other => out.pieces.push(other.clone()),
                    }
                }
                out
            }
            Value::Number(number) => Text::literal(number.clone()),
            Value::Name(name) if self.things.framed(name, at).is_some() => {
                let (value, at) = self.things.framed(name, at).unwrap_or((Value::Unknown, at));
                self.text_at(&value, at)
            }
            Value::Name(name) => match self.bound(name, at) {
                Some((value, there)) => {
                    let text = self.text_at(value, there);
                    self.lengthened(text, name, value, at)
                }
                None => {
                    let known = self.in_this_round(name, at).or_else(|| self.temporary(name, at));
                    known.unwrap_or_else(|| hole(value))
                }
            },
            Value::Call(call) => self.called(call, at).unwrap_or_else(|| hole(value)),
            Value::Member(_, name) if name == "executable" && self.is_interpreter(value, at) => {
                Text::literal("python3")
            }
            Value::Member(object, name) => {
                let constant = || self.constant(object, name, at);
                variable(value)
                    .or_else(|| self.attribute(object, name, at))
                    .or_else(constant)
                    .unwrap_or_else(|| hole(value))
            }
            Value::Index(object, key) => {
                let entry = || self.constant(object, &key.as_text()?, at);
                variable(value).or_else(entry).unwrap_or_else(|| hole(value))
            }
            _ => hole(value),
        }
    }

    fn is_interpreter(&self, value: &Value, at: At) -> bool {
        self.things.ask(value, at) == Thing::Path(OWN_INTERPRETER.to_owned())
    }

    fn called(&self, call: &Call, at: At) -> Option<Text> {
        if let Some(text) = variable(&Value::Call(Box::new(call.clone()))) {
            return Some(text);
        }
        if let Some(path) = self.path(call, at) {
            return Some(path);
        }
        if let Some(text) = self.decoded(call, at) {
            return Some(text);
        }
        let (first, deeper) = (call.positional(0), At { fuel: at.fuel, ..at });
        match &call.callee {
            Value::Member(object, method) if method == "format" && matches!(**object, Value::Text(_)) => {
                Some(self.filled(&object.as_text()?, call, deeper))
            }
            // `words.join(" ")`, `strings.Join(words, " ")`
            Value::Member(object, method) if method == "join" && self.words_at(object, deeper).is_some() => {
                Some(self.in_a_row(self.words_at(object, deeper)?, first.map(|first| self.text_at(first, deeper))))
            }
            // `String.join(" ", words)`
            Value::Member(object, method) if method == "join" && **object == Value::Name("String".to_owned()) => {
                let words = match self.words_at(call.positional(1)?, deeper) {
                    Some(words) => words,
                    None => call.arguments.iter().skip(1).map(|word| self.text_at(&word.value, deeper)).collect(),
                };
                Some(self.in_a_row(words, first.map(|between| self.text_at(between, deeper))))
            }
            callee if callee.last_name().is_some_and(|name| GROWING.contains(&name)) => {
                Some(first.map_or_else(Text::default, |first| self.text_at(first, deeper)))
            }
            Value::Member(_, method) if method == "Join" && call.positional(1).is_some() => {
                let words = self.words_at(first?, deeper)?;
                Some(self.in_a_row(words, call.positional(1).map(|between| self.text_at(between, deeper))))
            }
            Value::Member(_, method) if FORMATS.contains(&method.as_str()) && first.is_some() => {
                let template = self.text_at(first?, deeper);
                let values = call.arguments.iter().skip(1).map(|argument| argument.value.clone()).collect();
                Some(self.text_at(&Value::Text(percent(template, values)), deeper))
            }
            Value::Member(object, method) if method == "join" && first.is_some() => {
                let between = self.text_at(object, deeper).known();
                let words = self.words_at(first?, deeper)?;
                let mut out = Text::default();
                for (index, word) in words.into_iter().enumerate() {
                    if index > 0 {
                        // `shlex.join` puts spaces, a text its own characters.
                        out.join(Text::literal(between.clone().unwrap_or_else(|| " ".to_owned())));
                    }
                    out.join(word);
                }
                Some(out)
            }
            Value::Member(object, method) if KEPT.contains(&method.as_str()) => Some(self.text_at(object, deeper)),
            callee if callee.last_name().is_some_and(|name| SAME.contains(&name)) => Some(self.text_at(first?, deeper)),
            _ => None,
        }
    }

    fn in_a_row(&self, words: Vec<Text>, between: Option<Text>) -> Text {
        let between = between.and_then(|between| between.known()).unwrap_or_else(|| ",".to_owned());
        let mut out = Text::default();
        for (index, word) in words.into_iter().enumerate() {
            out.push_literal(if index > 0 { &between } else { "" });
            out.join(word);
        }
        out
    }

    /// `"rm -rf {}".format(path)` with its arguments put in.
    fn filled(&self, format: &str, call: &Call, at: At) -> Text {
        let mut out = Text::default();
        let mut rest = format;
        let mut next = 0;
        while let Some((before, after)) = rest.split_once('{') {
            out.join(Text::literal(before));
            let Some((name, after)) = after.split_once('}') else { break };
            let name = name.split([':', '!']).next().unwrap_or_default();
            let value = match name.parse::<usize>() {
                Ok(index) => call.positional(index),
                Err(_) if name.is_empty() => {
                    next += 1;
                    call.positional(next - 1)
                }
                Err(_) => call.named(name),
            };
            out.join(value.map_or_else(|| hole(&Value::Unknown), |value| self.text_at(value, at)));
            rest = after;
            if out.pieces.len() > MAX_PIECES {
                break;
            }
        }
        out.join(Text::literal(rest));
        out
    }

    /// The value of a name that is bound once. One that only gets longer leads back for nothing.
    pub(super) fn bound(&self, name: &str, at: At) -> Option<(&'f Value, At)> {
        let site = self.things.names.lookup(name, at)?;
        let earlier = adds_to(name, &site) && site.place() < (at.item, at.position);
        let fuel = if earlier { at.fuel } else { at.fuel.checked_sub(1)? };
        match site.bound {
            Bound::Value(value) if self.things.names.bound_once(name, &site) => Some((value, site.at(fuel))),
            _ => None,
        }
    }
}

pub(super) fn hole(value: &Value) -> Text {
    Text { pieces: vec![Piece::Hole { value: value.clone(), quoted: true }] }
}

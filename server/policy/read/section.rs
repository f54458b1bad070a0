//! One table of a policy, asked key by key. Every question that finds something wrong leaves a problem.

use super::Problem;
use crate::policy::distance::nearest;
use crate::policy::glob::{self, Patterns};
use crate::policy::keys::keys_of;
use crate::text::Span;
use std::cell::RefCell;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

type Value<'a> = Spanned<DeValue<'a>>;

/// Collects mistakes.
#[derive(Default)]
pub(super) struct Problems {
    list: RefCell<Vec<Problem>>,
}

/// One table.
pub(super) struct Section<'a> {
    table: &'a DeTable<'a>,
    /// Name in messages: `tier`, `rules.rm-recursive`; empty at the root.
    name: String,
    /// The table, or its heading.
    pub(super) span: Span,
    problems: &'a Problems,
}

impl Problems {
    pub(super) fn into_list(self) -> Vec<Problem> {
        self.list.into_inner()
    }
}

impl<'a> Section<'a> {
    /// The whole file.
    pub(super) fn root(table: &'a DeTable<'a>, problems: &'a Problems) -> Section<'a> {
        let section = Section { table, name: String::new(), span: Span::new(0, 0), problems };
        section.refuse_unknown_keys("");
        section
    }

    /// `value` as a table with the keys of `section`.
    pub(super) fn open(&self, name: &str, section: &str, value: &'a Value<'a>) -> Option<Section<'a>> {
        let table = self.expect_table(name, value)?;
        let opened = Section { table, name: name.to_owned(), span: span_of(value.span()), problems: self.problems };
        opened.refuse_unknown_keys(section);
        Some(opened)
    }

    /// The table at `key`, where there is one.
    pub(super) fn section(&self, key: &str, section: &str) -> Option<Section<'a>> {
        let value = self.value(key)?;
        self.open(&self.full(key), section, value)
    }

    /// The table at the root's `key`.
    pub(super) fn table(&self, key: &'static str) -> Option<Section<'a>> {
        self.section(key, key)
    }

    /// The tables `[[key]]`.
    pub(super) fn tables(&self, key: &'static str, most: usize) -> Vec<Section<'a>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            let message = format!("`{key}` is a list of tables: write its heading as [[{key}]]");
            self.problem(value.span(), message);
            return self.open(key, key, value).into_iter().collect();
        };
        if let Some(first) = list.get(most) {
            self.problem(first.span(), format!("there are more than {most} [[{key}]] tables: the rest is not read"));
        }
        list.iter().take(most).filter_map(|value| self.open(key, key, value)).collect()
    }

    /// The tables below `key` by the names the user chose.
    pub(super) fn named(&self, key: &'static str, section: &str) -> Vec<(String, Section<'a>)> {
        let Some(table) = self.value(key).and_then(|value| self.expect_table(key, value)) else { return Vec::new() };
        table
            .iter()
            .filter_map(|(name, value)| {
                let opened = self.open(&format!("{key}.{}", name.get_ref()), section, value)?;
                Some((name.get_ref().to_string(), opened))
            })
            .collect()
    }

    /// The value at `key`.
    pub(super) fn value(&self, key: &str) -> Option<&'a Value<'a>> {
        self.table.get(key)
    }

    /// The text at `key`.
    pub(super) fn text(&self, key: &str) -> Option<(&'a str, Span)> {
        let value = self.value(key)?;
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong(key, value, "a text in quotes");
        }
        Some((text?, span_of(value.span())))
    }

    /// The text at `key`, which has to be there and say something.
    pub(super) fn needed_text(&self, key: &str, remedy: &str) -> &'a str {
        match self.value(key) {
            None => {
                self.problem(self.span, format!("`{key}` is missing in [[{}]]: {remedy}", self.name));
                ""
            }
            Some(_) => match self.text(key) {
                Some((text, span)) if text.trim().is_empty() => {
                    self.problem(span, format!("`{}` is empty: {remedy}", self.full(key)));
                    ""
                }
                Some((text, _)) => text,
                None => "",
            },
        }
    }

    /// The number at `key`, `least` or more; `None` where there is none or it is wrong.
    pub(super) fn number(&self, key: &str, least: u32) -> Option<u32> {
        let value = self.value(key)?;
        let number = value
            .get_ref()
            .as_integer()
            .and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok())
            .filter(|number| (least..=1_000_000).contains(number));
        if number.is_none() {
            self.wrong(key, value, "a whole number from 0 on");
        }
        number
    }

    /// The boolean at `key`.
    pub(super) fn flag(&self, key: &str) -> Option<bool> {
        let value = self.value(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong(key, value, "true or false");
        }
        flag
    }

    /// The texts at `key`: a list, or one text alone.
    pub(super) fn texts(&self, key: &str) -> Vec<(&'a str, Span)> {
        let Some(value) = self.value(key) else { return Vec::new() };
        if let Some(text) = value.get_ref().as_str() {
            return vec![(text, span_of(value.span()))];
        }
        let Some(list) = value.get_ref().as_array() else {
            self.wrong(key, value, "a list of texts: [\"…\"]");
            return Vec::new();
        };
        let mut texts = Vec::new();
        for value in list.iter() {
            match value.get_ref().as_str() {
                Some(text) => texts.push((text, span_of(value.span()))),
                None => self.wrong(key, value, "a list of texts: [\"…\"]"),
            }
        }
        texts
    }

    /// The path patterns at `key`; wrong ones are told and left out.
    pub(super) fn patterns(&self, key: &str) -> Patterns {
        Patterns::new(self.texts(key).into_iter().filter_map(|(pattern, span)| match glob::problem(pattern) {
            Some(message) => {
                self.problem(span, message);
                None
            }
            None => Some(pattern),
        }))
    }

    /// The choice at `key`.
    pub(super) fn choice<T: Copy>(&self, key: &str, choices: &[(&str, T)]) -> Option<T> {
        let value = self.value(key)?;
        chosen(value, choices).or_else(|| self.no_choice(&self.full(key), value, choices))
    }

    /// `value` as one of `choices`.
    pub(super) fn choice_of<T: Copy>(&self, name: &str, value: &Value<'_>, choices: &[(&str, T)]) -> Option<T> {
        chosen(value, choices).or_else(|| self.no_choice(name, value, choices))
    }

    fn no_choice<T>(&self, name: &str, value: &Value<'_>, choices: &[(&str, T)]) -> Option<T> {
        let allowed: Vec<&str> = choices.iter().map(|(choice, _)| *choice).collect();
        let near = value.get_ref().as_str().and_then(|written| nearest(written, allowed.iter().copied()));
        let hint = near.map(|near| format!(" (did you mean \"{near}\"?)")).unwrap_or_default();
        let message =
            format!("`{name}` is {}, but may be \"{}\"{hint}", shown(value.get_ref()), allowed.join("\", \""));
        self.problem(value.span(), message);
        None
    }

    /// `value` as a table.
    pub(super) fn expect_table(&self, name: &str, value: &'a Value<'a>) -> Option<&'a DeTable<'a>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            let message = format!("`{name}` is {}, but has to be a table", shown(value.get_ref()));
            self.problem(value.span(), message);
        }
        table
    }

    /// Notes a mistake.
    pub(super) fn problem(&self, span: impl Into<Place>, message: impl Into<String>) {
        let Place(span) = span.into();
        self.problems.list.borrow_mut().push(Problem { span, message: message.into() });
    }

    /// The name of `key` in messages.
    pub(super) fn full(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) }
    }

    fn wrong(&self, key: &str, value: &Value<'_>, wanted: &str) {
        let message = format!("`{}` is {}, but has to be {wanted}", self.full(key), shown(value.get_ref()));
        self.problem(value.span(), message);
    }

    fn refuse_unknown_keys(&self, section: &str) {
        let known = keys_of(section);
        for (key, _) in self.table {
            let written = key.get_ref().as_ref();
            // An empty key is told as broken TOML already.
            if known.contains(&written) || written.is_empty() {
                continue;
            }
            let remedy = match nearest(written, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("known here: {}", known.join(", ")),
            };
            let full = self.full(written);
            self.problem(key.span(), format!("`{full}` is unknown: {remedy}"));
        }
    }
}

fn chosen<T: Copy>(value: &Value<'_>, choices: &[(&str, T)]) -> Option<T> {
    let written = value.get_ref().as_str()?;
    choices.iter().find(|(choice, _)| *choice == written).map(|(_, choice)| *choice)
}

/// Where a problem stands: both kinds of span are taken.
pub(super) struct Place(Span);

impl From<Span> for Place {
    fn from(span: Span) -> Place {
        Place(span)
    }
}

impl From<std::ops::Range<usize>> for Place {
    fn from(range: std::ops::Range<usize>) -> Place {
        Place(span_of(range))
    }
}

/// A value as a message shows it, shortened.
pub(super) fn shown(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("{:?}", text.chars().take(60).collect::<String>()),
        DeValue::Integer(number) => number.as_str().to_owned(),
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}

/// The same range as a span.
pub(super) fn span_of(range: std::ops::Range<usize>) -> Span {
    Span::new(range.start, range.end)
}

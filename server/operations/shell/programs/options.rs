//! Options told apart by the rows of their program, with their values.

use super::super::Resolved;
use super::super::expand::joined;
use super::{Reading, cmdlets};

/// Reads the option at `words[at]`; the index behind it and its value comes back.
pub(super) fn option(reading: &mut Reading, words: &[Resolved], at: usize) -> usize {
    let word = &words[at];
    if reading.has("cmdlet") {
        let (name, value) = cmdlets::parameter(word);
        let next = words.get(at + 1).filter(|next| !is_option(next));
        let takes = value.is_none() && matches!(reading.takes(&name), Takes::Value | Takes::Anyone | Takes::List);
        let value = if takes { next.cloned() } else { value };
        let behind = at + 1 + usize::from(takes && next.is_some());
        reading.options.push((name, value));
        return behind;
    }
    let part = |text: &str| Resolved { text: text.to_owned(), ..word.clone() };
    let long_style = reading.rows.iter().any(|row| row.has("long"));
    let next = words.get(at + 1);
    let text = match word.text.strip_prefix("--") {
        Some(rest) if long_style => format!("-{rest}"),
        _ => word.text.clone(),
    };
    if text.starts_with("--") || long_style {
        if let Some((name, value)) = text.split_once('=') {
            reading.options.push((name.to_owned(), Some(part(value))));
            return at + 1;
        }
        let free = words[at + 1..].iter().take_while(|next| !is_option(next)).count();
        let count = match reading.takes(&text) {
            Takes::Value => 1,
            Takes::Attached | Takes::Nothing => 0,
            _ if text.starts_with("--no-") => 0,
            Takes::Anyone => free.min(1),
            Takes::List => free,
        };
        let values = words.get(at + 1..at + 1 + count).unwrap_or_default();
        reading.options.push((text, (!values.is_empty()).then(|| joined(values))));
        return at + 1 + count;
    }
    let letters = &text[1..];
    if letters.chars().all(|c| c.is_ascii_digit()) || !letters.is_ascii() {
        reading.options.push((text, None));
        return at + 1;
    }
    for (index, letter) in letters.char_indices() {
        let name = format!("-{letter}");
        let rest = &letters[index + 1..];
        match reading.takes(&name) {
            Takes::Value if !rest.is_empty() => {
                reading.options.push((name, Some(part(rest.strip_prefix('=').unwrap_or(rest)))));
                return at + 1;
            }
            Takes::Value => {
                reading.options.push((name, next.cloned()));
                return at + 2;
            }
            Takes::Attached => {
                reading.options.push((name, Some(part(rest)).filter(|_| !rest.is_empty())));
                return at + 1;
            }
            Takes::Nothing | Takes::Anyone | Takes::List => reading.options.push((name, None)),
        }
    }
    at + 1
}

/// An option as programs of Windows write them: `/s`, `/fo:list`.
pub(super) fn slash(word: &Resolved) -> Option<(String, Option<Resolved>)> {
    // In a shell of MSYS the slash is doubled.
    let text = word.text.strip_prefix("//").map_or(word.text.as_str(), |_| &word.text[1..]);
    let rest = text.strip_prefix('/').or_else(|| text.strip_prefix('-'))?;
    let (name, value) = rest.split_once(':').map_or((rest, None), |(name, value)| (name, Some(value)));
    let short = !name.is_empty() && name.len() <= 10 && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '?');
    let value = value.map(|value| Resolved { text: value.to_owned(), ..word.clone() });
    short.then(|| (format!("/{}", name.to_lowercase()), value))
}

pub(super) fn is_option(word: &Resolved) -> bool {
    word.text.len() > 1 && word.text.starts_with('-')
}

/// What an option takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    Value,
    /// Only what stands in the same word.
    Attached,
    Nothing,
    /// Nobody knows the option, but this program's options usually take a value.
    Anyone,
    /// As before, and several.
    List,
}

impl Reading {
    fn takes(&self, name: &str) -> Takes {
        let mut usual = Takes::Nothing;
        for row in self.rows.iter().rev() {
            for one in row.options.split(' ') {
                match one.strip_prefix('!') {
                    Some(flag) if flag == name => return Takes::Nothing,
                    _ if one == name => return Takes::Value,
                    _ if one == "*" && usual == Takes::Nothing => usual = Takes::Anyone,
                    _ if one == "**" && usual == Takes::Nothing => usual = Takes::List,
                    _ if one.strip_suffix('?') == Some(name) => return Takes::Attached,
                    _ => {}
                }
            }
        }
        if name.starts_with("--") || self.has("cmdlet") { usual } else { Takes::Nothing }
    }
}

//! String literals of every language: what they stand for, and where each of their characters is written.
//!
//! One reader serves values and embedded languages, so both agree. It must not know which language is embedded.

mod c;
mod docker;
mod hcl;
mod make;
mod offsets;
mod powershell;
mod ruby;
#[cfg(test)]
mod tests;
mod yaml;

pub(super) use make::references;
pub use make::{TARGET, variable};
pub(super) use offsets::Offsets;
pub(super) use powershell::{variable as variable_of_powershell, variables as variables_of_powershell};
pub(super) use ruby::here_document;
pub(super) use yaml::templates;

use crate::language::Quoting;
use crate::text::Span;

/// The characters a string literal stands for: prefix letters and quotes taken off, backslash escapes resolved unless
/// the prefix says raw. Text without quotes comes back as it is.
pub fn unquote(literal: &str) -> String {
    decode(Quoting::C, literal, &[], "").text
}

/// A literal as it arrives.
#[derive(Debug, Default)]
pub(super) struct Decoded {
    pub(super) text: String,
    /// Where the computed parts stand in `text`, in the order they were given.
    pub(super) holes: Vec<Span>,
    pub(super) offsets: Offsets,
}

/// Reads `written`. The sorted spans `computed` are not read but replaced by `hole`.
pub(super) fn decode(quoting: Quoting, written: &str, computed: &[Span], hole: &str) -> Decoded {
    let mut reader = Reader { written, computed, hole, at: 0, next: 0, out: Decoded::default() };
    match quoting {
        Quoting::Go if written.starts_with('`') => {
            reader.skip(1);
            reader.take(written.len().saturating_sub(usize::from(written.ends_with('`'))).max(1));
        }
        Quoting::C | Quoting::Go => c::read(&mut reader, false),
        Quoting::Rust => c::read(&mut reader, true),
        Quoting::Yaml => yaml::read(&mut reader),
        Quoting::Hcl => hcl::read(&mut reader),
        Quoting::Dockerfile => c::read(&mut reader, false),
        Quoting::Make => make::value(&mut reader),
        Quoting::PowerShell => powershell::read(&mut reader),
        Quoting::Ruby => ruby::read(&mut reader),
    }
    reader.out
}

/// As [`decode`] for a region that holds another language where the languages around it have a form of their own for
/// such regions; nothing elsewhere.
pub(super) fn region(quoting: Quoting, written: &str, computed: &[Span], hole: &str) -> Option<Decoded> {
    let mut reader = Reader { written, computed, hole, at: 0, next: 0, out: Decoded::default() };
    match quoting {
        Quoting::Yaml => yaml::read(&mut reader),
        Quoting::Dockerfile => docker::instruction(&mut reader),
        Quoting::Make => make::recipe(&mut reader),
        _ => return None,
    }
    Some(reader.out)
}

/// As [`decode`] for text without quotes and escapes.
pub(super) fn verbatim(written: &str, computed: &[Span], hole: &str) -> Decoded {
    let mut reader = Reader { written, computed, hole, at: 0, next: 0, out: Decoded::default() };
    reader.take(written.len());
    reader.out
}

/// An escape at the start of a text: how many bytes it takes, and what they stand for.
type Escape<'a> = &'a dyn Fn(&str) -> Option<(usize, String)>;

/// Moves over a literal from left to right.
struct Reader<'w> {
    written: &'w str,
    computed: &'w [Span],
    hole: &'w str,
    at: usize,
    /// The first of `computed` that is not behind us.
    next: usize,
    out: Decoded,
}

impl Reader<'_> {
    /// Leaves out everything up to `end`, computed parts included.
    fn skip(&mut self, end: usize) {
        self.at = self.at.max(end);
        while self.computed.get(self.next).is_some_and(|span| span.start < self.at) {
            self.out.holes.push(Span::new(self.out.text.len(), self.out.text.len()));
            self.next += 1;
        }
    }

    /// Takes everything up to `end` as it stands.
    fn take(&mut self, end: usize) {
        self.read(end, &|_| None);
    }

    /// Puts `text` where `written` has the bytes up to `end`.
    fn put(&mut self, text: &str, end: usize) {
        let from = self.at;
        self.skip(end);
        self.out.offsets.push(self.out.text.len(), text.len(), from, self.at - from);
        self.out.text.push_str(text);
    }

    /// Takes everything up to `end`, with escapes resolved and computed parts replaced.
    fn read(&mut self, end: usize, escape: Escape<'_>) {
        let end = end.min(self.written.len());
        let mut plain = self.at;
        let mut at = self.at;
        while at < end {
            if let Some(span) = self.computed.get(self.next).filter(|span| span.start <= at) {
                let stop = span.end.max(at);
                self.plain(plain, at);
                let start = self.out.text.len();
                self.out.offsets.push(start, self.hole.len(), at, stop - at);
                self.out.text.push_str(self.hole);
                self.out.holes.push(Span::new(start, self.out.text.len()));
                self.next += 1;
                at = stop;
                plain = stop;
                continue;
            }
            let rest = self.written.get(at..end).unwrap_or("");
            if let Some((taken, put)) = escape(rest) {
                self.plain(plain, at);
                self.at = at;
                self.put(&put, at + taken.max(1));
                at = self.at;
                plain = at;
                continue;
            }
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
        self.plain(plain, at.min(end));
        self.at = self.at.max(at);
    }

    fn plain(&mut self, start: usize, end: usize) {
        if let Some(text) = self.written.get(start..end).filter(|text| !text.is_empty()) {
            self.out.offsets.push(self.out.text.len(), text.len(), start, text.len());
            self.out.text.push_str(text);
        }
        self.at = self.at.max(end);
    }
}

//! A client's own idea of a text: positions are counted here by hand, so that server and client can disagree.

use sha2::{Digest, Sha256};

/// A text under random edits, always the same ones for the same seed.
pub(super) struct Typist {
    pub(super) text: String,
    seed: u64,
}

/// What is typed; several characters are more than one unit in some encoding.
const PIECES: [&str; 10] = ["x", "\n", "é", "😀", "f(1)\n", " ", "名", "\t", "ab\ncd\n", ""];

impl Typist {
    pub(super) fn new(text: &str) -> Typist {
        Typist { text: text.to_owned(), seed: 0x9E37_79B9_7F4A_7C15 }
    }

    /// Types once: `[line, column, line, column]` in UTF-16 and the new text.
    pub(super) fn edit(&mut self) -> ([usize; 4], &'static str) {
        let start = self.boundary();
        let end = self.boundary_near(start);
        let full = self.text.len() > 2000;
        let piece = if full { "" } else { PIECES[self.random(PIECES.len())] };
        let (line, column) = position(&self.text, start, Units::Utf16);
        let (end_line, end_column) = position(&self.text, end, Units::Utf16);
        self.text.replace_range(start..end, piece);
        ([line, column, end_line, end_column], piece)
    }

    pub(super) fn digest(&self) -> String {
        digest(&self.text)
    }

    fn boundary(&mut self) -> usize {
        let mut at = self.random(self.text.len() + 1);
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    /// A little behind `start`, or far when the text has grown long.
    fn boundary_near(&mut self, start: usize) -> usize {
        let reach = if self.text.len() > 2000 { 500 } else { 6 };
        let mut at = (start + self.random(reach)).min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at += 1;
        }
        at
    }

    fn random(&mut self, below: usize) -> usize {
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 7;
        self.seed ^= self.seed << 17;
        usize::try_from(self.seed % u64::try_from(below).unwrap()).unwrap()
    }
}

/// How columns are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Units {
    Utf8,
    Utf16,
    Utf32,
}

/// Line and column of a byte, both from 0.
pub(super) fn position(text: &str, at: usize, units: Units) -> (usize, usize) {
    let before = &text[..at];
    let bytes = text.as_bytes();
    let ends = |at: usize| bytes[at] == b'\n' || bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n');
    let line = (0..before.len()).filter(|at| ends(*at)).count();
    let start = (0..before.len()).rev().find(|at| ends(*at)).map_or(0, |at| at + 1);
    let rest = &before[start..];
    let column = match units {
        Units::Utf8 => rest.len(),
        Units::Utf16 => rest.encode_utf16().count(),
        Units::Utf32 => rest.chars().count(),
    };
    (line, column)
}

/// SHA-256 as hexadecimal digits.
pub(super) fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

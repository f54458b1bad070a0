//! Digests of texts, and a cheap print that finds candidates before anything is hashed in earnest.

use crate::text::hex;
use ropey::{Rope, RopeSlice};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// What some editors put before the first line and others take away.
pub(super) const BOM: char = '\u{feff}';

/// SHA-256; written `sha256:` and 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Digest([u8; 32]);

/// Both digests of one text. Matching goes by the canonical one: without byte order mark, every line end as LF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TextDigest {
    pub canonical: Digest,
    pub raw: Digest,
}

impl Digest {
    /// The digest of bytes as they are.
    pub fn of(bytes: &[u8]) -> Digest {
        Digest(Sha256::digest(bytes).into())
    }
}

impl TextDigest {
    /// Whether it is that of this text, whatever ends its lines.
    pub fn is_of(&self, text: &str) -> bool {
        self.canonical == TextDigest::of(text).canonical
    }

    /// The digests of a text.
    pub fn of(text: &str) -> TextDigest {
        let raw = Digest::of(text.as_bytes());
        match canonical(text) {
            Cow::Borrowed(same) if same.len() == text.len() => TextDigest { canonical: raw, raw },
            canonical => TextDigest { canonical: Digest::of(canonical.as_bytes()), raw },
        }
    }
}

/// The text without byte order mark and with LF as its only line end.
pub fn canonical(text: &str) -> Cow<'_, str> {
    let text = text.strip_prefix(BOM).unwrap_or(text);
    if !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// The sum of the hashes of all lines: equal canonical texts have equal prints, and an edit changes it by its own lines
/// alone. Different texts may share one, so it only says where a digest is worth its time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Print(u64);

impl Print {
    pub(super) fn of(text: &Rope) -> Print {
        Print(sum(text, 0, text.len_bytes()))
    }

    /// The print after the bytes `start..old_end` of `before` have become `start..new_end` of `after`.
    pub(super) fn edited(self, before: &Rope, after: &Rope, start: usize, old_end: usize, new_end: usize) -> Print {
        // One byte more on both sides: an edit may join or part the two halves of a line end.
        let start = start.saturating_sub(1);
        Print(self.0.wrapping_sub(sum(before, start, old_end + 1)).wrapping_add(sum(after, start, new_end + 1)))
    }
}

/// The hashes of the lines that hold the bytes `start..=end`.
fn sum(text: &Rope, start: usize, end: usize) -> u64 {
    let last = text.byte_to_line(end.min(text.len_bytes()));
    let lines = text.byte_to_line(start)..=last;
    lines.fold(0, |sum, line| sum.wrapping_add(hash(text.line(line))))
}

/// FNV-1a over a line without its end and without a byte order mark; nothing for an empty line.
fn hash(line: RopeSlice<'_>) -> u64 {
    let bytes = line.chunks().flat_map(|chunk| chunk.trim_start_matches(BOM).bytes());
    let body = bytes.filter(|byte| !matches!(byte, b'\r' | b'\n'));
    const START: u64 = 0xcbf2_9ce4_8422_2325;
    body.fold(START, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)).wrapping_sub(START)
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sha256:{}", hex(&self.0))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Digest {
    type Err = String;

    fn from_str(text: &str) -> Result<Digest, String> {
        let wrong = || format!("`{text}` is no digest: expected `sha256:` and 64 hexadecimal digits");
        let digits = text.strip_prefix("sha256:").filter(|digits| digits.len() == 64).ok_or_else(wrong)?;
        let mut bytes = [0; 32];
        for (at, byte) in bytes.iter_mut().enumerate() {
            let pair = digits.get(at * 2..at * 2 + 2).ok_or_else(wrong)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| wrong())?;
        }
        Ok(Digest(bytes))
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> String {
        digest.to_string()
    }
}

impl TryFrom<String> for Digest {
    type Error = String;

    fn try_from(text: String) -> Result<Digest, String> {
        text.parse()
    }
}

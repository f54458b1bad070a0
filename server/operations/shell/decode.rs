//! Text hidden by an encoding that needs no key.

use super::Resolved;
use crate::facts::with_escapes;

/// The text behind base64 of either alphabet; nothing where it is not text.
pub(in crate::operations) fn base64(encoded: &str) -> Option<String> {
    String::from_utf8(bytes_of_base64(encoded)?).ok()
}

fn bytes_of_base64(encoded: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(encoded.len() / 4 * 3);
    let (mut bits, mut held) = (0u32, 0u32);
    for c in encoded.bytes().filter(|c| !c.is_ascii_whitespace()) {
        let value = match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => break,
            _ => return None,
        };
        bits = (bits << 6 | u32::from(value)) & 0xff_ffff;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 0xff).ok()?);
        }
    }
    Some(bytes)
}

/// The text behind pairs of hexadecimal digits.
pub(super) fn hex(encoded: &str) -> Option<String> {
    let digits: Vec<u32> =
        encoded.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_digit(16)).collect::<Option<_>>()?;
    let bytes = digits.chunks_exact(2).map(|pair| u8::try_from(pair[0] << 4 | pair[1]).ok()).collect::<Option<_>>()?;
    String::from_utf8(bytes).ok()
}

/// What `tr` makes of a text: one set of characters for another, or without one.
pub(super) fn translated(text: &str, options: &[(String, Option<Resolved>)], sets: &[Resolved]) -> Option<String> {
    let has = |names: &[&str]| options.iter().any(|(name, _)| names.contains(&name.as_str()));
    if has(&["-c", "-C", "-s", "--complement", "--squeeze-repeats"]) {
        return None;
    }
    let from = set(&sets.first()?.text)?;
    if has(&["-d", "--delete"]) {
        return Some(text.chars().filter(|c| !from.contains(c)).collect());
    }
    let to = set(&sets.get(1)?.text)?;
    let last = to.last()?;
    let mapped = |c: char| match from.iter().rposition(|one| *one == c) {
        Some(at) => *to.get(at).unwrap_or(last),
        None => c,
    };
    Some(text.chars().map(mapped).collect())
}

/// Characters in a set of `tr`; more are not told apart.
const MAX_SET: usize = 512;

/// `a-z`, `[:upper:]`, `n-za-m`, with the usual escapes.
fn set(written: &str) -> Option<Vec<char>> {
    let written = with_escapes(written)
        .replace("[:upper:]", "A-Z")
        .replace("[:lower:]", "a-z")
        .replace("[:digit:]", "0-9")
        .replace("[:space:]", " \t\n\r");
    if written.contains("[:") {
        return None;
    }
    let chars: Vec<char> = written.chars().take(MAX_SET).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = chars.get(at) {
        match (chars.get(at + 1), chars.get(at + 2)) {
            (Some('-'), Some(last)) if first <= last => {
                found.extend((*first..=*last).take(MAX_SET));
                at += 3;
            }
            _ => {
                found.push(*first);
                at += 1;
            }
        }
    }
    Some(found)
}

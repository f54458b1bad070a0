//! What a user should know when a text is not treated like every other.

use crate::language::MAX_PARSED_BYTES;
use std::fmt;

/// Larger texts are not kept at all.
pub const MAX_KEPT_BYTES: usize = 50 << 20;

/// Why a text is not read, or not read as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Larger than [`MAX_KEPT_BYTES`].
    NotKept { bytes: usize },
    /// Larger than [`MAX_PARSED_BYTES`].
    NotParsed { bytes: usize },
    /// Holds a zero byte.
    Binary { at: usize },
    /// Not UTF-8 from this line on, counted from 1.
    NotUtf8 { line: usize },
    /// A change of it could not be read, so what the editor holds is not known.
    Lost,
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Notice::NotKept { bytes } => write!(
                f,
                "not checked: {} is more than the {} that tagout reads; exclude the file, or split it",
                size(bytes),
                size(MAX_KEPT_BYTES)
            ),
            Notice::NotParsed { bytes } => write!(
                f,
                "not analysed: {} is more than the {} that tagout parses, so nothing is reported here; split the file to \
                 have it checked",
                size(bytes),
                size(MAX_PARSED_BYTES)
            ),
            Notice::Binary { at } => {
                write!(f, "not checked: a binary file (byte {at} is zero); if it is text, save it as UTF-8")
            }
            Notice::NotUtf8 { line } => {
                write!(f, "not checked: line {line} is not valid UTF-8; save the file as UTF-8 to have it checked")
            }
            Notice::Lost => f.write_str(
                "not checked: a change that the editor sent could not be read; close the file and open it again",
            ),
        }
    }
}

impl std::error::Error for Notice {}

fn size(bytes: usize) -> String {
    match bytes >> 20 {
        0 => format!("{} KB", bytes.div_ceil(1 << 10)),
        _ => format!("{}.{} MB", bytes >> 20, ((bytes % (1 << 20)) * 10) >> 20),
    }
}

/// The text of a file's bytes. A byte order mark stays in the text, so that every position is right.
///
/// # Errors
/// Bytes that are no text, or too many of them.
pub fn decode(bytes: Vec<u8>) -> Result<String, Notice> {
    if bytes.len() > MAX_KEPT_BYTES {
        return Err(Notice::NotKept { bytes: bytes.len() });
    }
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(Notice::Binary { at });
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.as_bytes().iter().take(error.utf8_error().valid_up_to());
        Notice::NotUtf8 { line: 1 + valid.filter(|byte| **byte == b'\n').count() }
    })
}

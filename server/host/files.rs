//! Reading one file, bounded, and saying why it could not be read as text.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// Files beyond this size are not read: nobody writes them by hand.
pub const MAX_FILE_BYTES: u64 = 50 << 20;

/// How much of a file is looked at to tell text from binary data.
const PROBE_BYTES: usize = 8192;

/// Why there is no text.
#[derive(Debug)]
pub enum Unreadable {
    /// Nothing has this name.
    Missing,
    /// A folder, a link, a pipe, a device.
    NotAFile,
    TooLarge {
        bytes: u64,
    },
    Binary,
    /// `at` is the offset of the first byte that is no UTF-8.
    NotUtf8 {
        at: usize,
    },
    /// The system refused.
    Refused(io::Error),
}

impl Unreadable {
    /// The reason in one word, as counted in reports.
    pub fn name(&self) -> &'static str {
        match self {
            Unreadable::Missing => "missing",
            Unreadable::NotAFile => "not-a-file",
            Unreadable::TooLarge { .. } => "too-large",
            Unreadable::Binary => "binary",
            Unreadable::NotUtf8 { .. } => "not-utf8",
            Unreadable::Refused(_) => "refused",
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::Missing => write!(f, "no such file"),
            Unreadable::NotAFile => write!(f, "not a regular file"),
            Unreadable::TooLarge { bytes } => write!(
                f,
                "{} MB are more than the {} MB that are read; split it or leave it out",
                bytes >> 20,
                MAX_FILE_BYTES >> 20
            ),
            Unreadable::Binary => write!(f, "binary data, not text"),
            Unreadable::NotUtf8 { at } => write!(f, "not UTF-8 (first at byte {at}); convert it to be judged"),
            Unreadable::Refused(error) => write!(f, "{error}"),
        }
    }
}

/// The text of the regular file at `path`; links are not followed.
pub fn read(path: &Path) -> Result<String, Unreadable> {
    decode(read_bytes(path, &|_| true)?)
}

/// The bytes of the regular file at `path`; links are not followed. `wanted` sees the first bytes of the file and may
/// refuse the rest: the answer is then empty.
pub fn read_bytes(path: &Path, wanted: &dyn Fn(&[u8]) -> bool) -> Result<Vec<u8>, Unreadable> {
    let metadata = path.symlink_metadata().map_err(refused)?;
    if !metadata.is_file() {
        return Err(Unreadable::NotAFile);
    }
    if metadata.len() > MAX_FILE_BYTES {
        return Err(Unreadable::TooLarge { bytes: metadata.len() });
    }
    let mut file = File::open(path).map_err(refused)?;
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0).saturating_add(1));
    // One more than allowed: the file may grow while it is read.
    let probe = u64::try_from(PROBE_BYTES).expect("a small constant");
    (&mut file).take(probe).read_to_end(&mut bytes).map_err(refused)?;
    if !wanted(&bytes) {
        return Ok(Vec::new());
    }
    file.take(MAX_FILE_BYTES + 1 - probe).read_to_end(&mut bytes).map_err(refused)?;
    match u64::try_from(bytes.len()) {
        Ok(len) if len <= MAX_FILE_BYTES => Ok(bytes),
        len => Err(Unreadable::TooLarge { bytes: len.unwrap_or(u64::MAX) }),
    }
}

/// Bytes as text: a byte order mark is dropped, binary data and other encodings are refused.
pub fn decode(mut bytes: Vec<u8>) -> Result<String, Unreadable> {
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        bytes.drain(..3);
    }
    if bytes.iter().take(PROBE_BYTES).any(|byte| *byte == 0) {
        return Err(Unreadable::Binary);
    }
    String::from_utf8(bytes).map_err(|error| Unreadable::NotUtf8 { at: error.utf8_error().valid_up_to() })
}

fn refused(error: io::Error) -> Unreadable {
    if error.kind() == io::ErrorKind::NotFound { Unreadable::Missing } else { Unreadable::Refused(error) }
}

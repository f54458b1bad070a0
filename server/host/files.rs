//! Reading one file, bounded, and saying why it could not be read as text.

use crate::document::{MAX_KEPT_BYTES, Notice};
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// How much of a file is read before it is decided whether the rest is worth reading.
const PROBE_BYTES: usize = 8192;

/// Why there is no text.
#[derive(Debug)]
pub enum Unreadable {
    /// Nothing has this name.
    Missing,
    /// A link, with where it leads; links are not followed.
    Link(PathBuf),
    Folder,
    /// A pipe, a socket, a device.
    NotAFile,
    /// Too large, binary, in another encoding.
    NotText(Notice),
    /// The system refused.
    Refused(io::Error),
}

impl Unreadable {
    /// The reason in one word, as counted in reports.
    pub fn name(&self) -> &'static str {
        match self {
            Unreadable::Missing => "missing",
            Unreadable::Link(_) | Unreadable::Folder | Unreadable::NotAFile => "not-a-file",
            Unreadable::NotText(Notice::NotKept { .. } | Notice::NotParsed { .. }) => "too-large",
            Unreadable::NotText(Notice::Binary { .. }) => "binary",
            Unreadable::NotText(Notice::NotUtf8 { .. }) => "not-utf8",
            Unreadable::NotText(Notice::Lost) => "lost",
            Unreadable::Refused(_) => "refused",
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::Missing => write!(f, "no such file"),
            Unreadable::Link(to) => {
                write!(f, "a link, and links are not followed; name what it leads to: {}", to.display())
            }
            Unreadable::Folder => write!(f, "a folder, not a file"),
            Unreadable::NotAFile => write!(f, "no regular file but a pipe, a socket or a device"),
            Unreadable::NotText(notice) => notice.fmt(f),
            Unreadable::Refused(error) => error.fmt(f),
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
    if metadata.is_symlink() {
        return Err(Unreadable::Link(path.read_link().map_err(refused)?));
    }
    if metadata.is_dir() {
        return Err(Unreadable::Folder);
    }
    if !metadata.is_file() {
        return Err(Unreadable::NotAFile);
    }
    let size = usize::try_from(metadata.len()).unwrap_or(usize::MAX);
    if size > MAX_KEPT_BYTES {
        return Err(Unreadable::NotText(Notice::NotKept { bytes: size }));
    }
    let mut file = File::open(path).map_err(refused)?;
    let mut bytes = Vec::with_capacity(size + 1);
    bounded(&mut file, PROBE_BYTES).read_to_end(&mut bytes).map_err(refused)?;
    if !wanted(&bytes) {
        return Ok(Vec::new());
    }
    // One more than allowed: the file may grow while it is read, and then it is refused.
    bounded(&mut file, MAX_KEPT_BYTES + 1 - PROBE_BYTES).read_to_end(&mut bytes).map_err(refused)?;
    Ok(bytes)
}

/// Bytes as text, without a byte order mark: it belongs to the file, not to the first word in it.
pub fn decode(mut bytes: Vec<u8>) -> Result<String, Unreadable> {
    if bytes.starts_with("\u{feff}".as_bytes()) {
        bytes.drain(.."\u{feff}".len());
    }
    crate::document::decode(bytes).map_err(Unreadable::NotText)
}

/// At most this many bytes of `from`.
pub fn bounded<R: Read>(from: R, bytes: usize) -> io::Take<R> {
    from.take(u64::try_from(bytes).unwrap_or(u64::MAX))
}

fn refused(error: io::Error) -> Unreadable {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Unreadable::Missing,
        _ => Unreadable::Refused(error),
    }
}

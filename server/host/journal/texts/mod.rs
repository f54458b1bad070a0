//! Texts of files beside the journal, each under the digest of its canonical form: records name them by it.
//!
//! They are there so that who wrote what can be worked out again when no server ran. What is read is held to its name;
//! what is no longer there is missed and nothing else.

#[cfg(test)]
mod tests;
mod tidy;

pub use tidy::Swept;

use super::{Journal, JournalError, place};
use crate::provenance::record::{Claimed, TextRef};
use crate::provenance::{Claim, Digest, TextDigest, canonical};
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::PathBuf;

/// The folder of the texts.
const FOLDER: &str = "texts";

/// Bytes of a text; a larger one is not kept.
pub const MAX_TEXT: usize = 2 << 20;

/// Names and endings of files that hold secrets: nobody wants to find a copy of them.
const SECRET: &[&str] = &[".env", ".netrc", ".npmrc", ".pypirc", ".pgpass", "credentials", "id_rsa", "id_ed25519"];
const SECRET_ENDS: &[&str] = &[".pem", ".key", ".p12", ".pfx", ".jks", ".kdbx", ".tfvars", ".tfstate", ".env"];

/// Where texts are kept.
#[derive(Clone, Debug)]
pub struct Texts {
    folder: PathBuf,
}

impl Journal {
    /// The texts beside this journal. Nothing is made yet.
    pub fn texts(&self) -> Texts {
        Texts { folder: self.folder.join(FOLDER) }
    }
}

impl Texts {
    /// Keeps the text of the file `path`; says whether it is kept. Too large a text is not, and none of a file that is
    /// named like one with secrets.
    pub fn keep(&self, path: &str, text: &str) -> Result<bool, JournalError> {
        let text = canonical(text);
        if text.len() > MAX_TEXT || is_secret(path) {
            return Ok(false);
        }
        let digest = TextDigest::of(&text).canonical;
        let file = self.file(digest);
        // A file of another length is what a cut of power left; the digest tells the rest when it is read.
        let there = |found: std::fs::Metadata| usize::try_from(found.len()).is_ok_and(|bytes| bytes == text.len());
        if file.symlink_metadata().is_ok_and(|found| found.is_file() && there(found)) {
            return Ok(true);
        }
        place::make(&self.folder)?;
        let refused = |error| JournalError::refused("keep a text in", &self.folder, error);
        // A name of its own, then its place: nobody reads half a text. Temporary files are for their owner alone.
        let mut whole = tempfile::Builder::new().prefix(".text").tempfile_in(&self.folder).map_err(refused)?;
        whole.write_all(text.as_bytes()).map_err(refused)?;
        whole.persist(&file).map_err(|error| refused(error.error))?;
        if tidy::is_due(digest) {
            self.mark_due()?;
        }
        Ok(true)
    }

    /// The text with this canonical digest, `None` where it is not kept. What stands there and is another text is an
    /// error.
    pub fn read(&self, digest: Digest) -> Result<Option<String>, JournalError> {
        let path = self.file(digest);
        let refused = |error| JournalError::refused("read", &path, error);
        if path.symlink_metadata().is_ok_and(|found| !found.is_file()) {
            return Err(wrong(path, "it is no regular file"));
        }
        let mut text = Vec::new();
        match File::open(&path) {
            Ok(file) => {
                let most = u64::try_from(MAX_TEXT + 1).unwrap_or(u64::MAX);
                file.take(most).read_to_end(&mut text).map_err(refused)?;
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(refused(error)),
        }
        if Digest::of(&text) != digest {
            return Err(wrong(path, "it is not the text of this digest"));
        }
        match String::from_utf8(text) {
            Ok(text) => Ok(Some(text)),
            Err(_) => Err(wrong(path, "it is no text")),
        }
    }

    /// A claim with the texts that are kept of it. Of one that cannot be used `wrong` says why, and its digest counts alone.
    pub fn claim(&self, seq: u64, claimed: &Claimed, wrong: &mut Vec<String>) -> Option<Claim> {
        let mut text = |of: Option<&TextRef>| {
            let of = of.filter(|of| of.kept)?;
            self.read(of.digest.canonical).unwrap_or_else(|error| {
                wrong.push(error.to_string());
                None
            })
        };
        let (before, after) = (text(claimed.before.as_ref()), text(Some(&claimed.after)));
        claimed.claim(seq, before.as_deref(), after.as_deref())
    }

    fn file(&self, digest: Digest) -> PathBuf {
        self.folder.join(digest.to_string().trim_start_matches("sha256:"))
    }
}

fn wrong(file: PathBuf, reason: &str) -> JournalError {
    JournalError::Text { file, reason: reason.to_owned() }
}

/// Named like a file that holds secrets.
fn is_secret(path: &str) -> bool {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path).to_lowercase();
    SECRET.contains(&name.as_str())
        || name.starts_with(".env.")
        || SECRET_ENDS.iter().any(|end| name.ends_with(end) || name.contains(&format!("{end}.")))
}

//! Notes of git-ai: `refs/notes/ai`, one for a commit, `authorship/3.0.0`.
//!
//! ```text
//! infra/prod/main.tf
//!   s_00112233445566::t_8899aabbccddee 12-19,40
//! "docs/read me.md"
//!   h_0f1e2d3c4b5a69 3
//! ---
//! {"schema_version":"authorship/3.0.0","base_commit_sha":"<id>","prompts":{},"sessions":{…},"humans":{…}}
//! ```
//!
//! A key says by its beginning what it stands for: `s_` a session, `h_` a person, hexadecimal digits alone a prompt (the older
//! form of a session). What comes after `::` tells one edit of a session from another and is not needed here.

mod read;
mod write;

pub use read::read;
pub use write::{Note, write};

use crate::provenance::digest::Digest;

/// Between the lines and the metadata.
const DIVIDER: &str = "---";
/// The version that is written, and of which all minor ones are read.
const VERSION: &str = "authorship/3.0.0";
const READABLE: &str = "authorship/3.";

/// A key as the format makes it: a prefix and the first digits of a SHA-256.
fn key(prefix: &str, of: &str) -> String {
    let digest = Digest::of(of.as_bytes()).to_string();
    let digits = digest.strip_prefix("sha256:").unwrap_or(&digest);
    format!("{prefix}{}", digits.get(..14).unwrap_or(digits))
}

//! Agent Trace 0.1.0: one JSON object for a revision, by file, conversation and lines; several as lines of one file.
//!
//! The form is checked against `server/docs/agent-trace.schema.json`. The format says nothing about where records stand; most
//! tools append them to `.agent-trace/*.jsonl`.

mod read;
mod session;
mod write;

pub use read::read;
pub use write::{Trace, write};

/// The version that is written.
const VERSION: &str = "0.1.0";
/// Where our own data stands in the metadata of a record.
const OWN: &str = "tagout";

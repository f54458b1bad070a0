//! What other tools' records say about who wrote which lines, and ours in their formats: text in, values out.
//!
//! Three formats are read: notes of git-ai ([`git_ai`]), Agent Trace ([`agent_trace`]) and what a commit says of itself
//! ([`trailers`]). Each gives [`Imported`]: lines of the files of one commit, and in words what was left out. [`fit`] holds that
//! against the text it speaks of, and [`lay()`] makes a layer of what fitted. [`told()`] goes the other way: from the lines of a
//! layer to what [`git_ai::write`] and [`agent_trace::write`] take.
//!
//! Everything here is written by others, so it is a claim and never proof: nobody becomes a person by it, a key that nobody
//! explains names nobody, and lines that do not fit their text are left out. This module must not know files, git or the journal.

pub mod agent_trace;
mod gather;
pub mod git_ai;
mod lay;
mod names;
mod numbered;
#[cfg(test)]
mod tests;
mod told;
pub mod trailers;

pub use lay::{fit, lay};
pub use told::{Told, told};

use super::digest::Digest;
use super::origin::Origin;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A longer text is not read.
pub const MAX_BYTES: usize = 16 << 20;
/// More ranges of one text are not read.
const MAX_RANGES: usize = 1 << 18;
/// No file that is kept has more lines.
const MAX_LINE: u32 = 50 << 20;
/// So many of what was left out are told one by one.
const MAX_NOTES: usize = 200;

/// Where a claim comes from, the most exact first: of two that speak of the same line the earlier one counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// A note of git-ai: lines by session.
    GitAi,
    /// A record of Agent Trace: lines by conversation.
    AgentTrace,
    /// Trailers and identities of a commit: an agent took part in it, in which lines nobody says.
    Trailers,
}

impl Source {
    /// As on the command line and in the journal.
    pub fn name(self) -> &'static str {
        match self {
            Source::GitAi => "git-ai",
            Source::AgentTrace => "agent-trace",
            Source::Trailers => "trailers",
        }
    }
}

/// What a record says about the files of one commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    pub source: Source,
    /// The commit that lines are counted in, as the record names it; `None` where it names none.
    pub revision: Option<String>,
    /// By path below the root, with `/`: lines in order, each line at most once.
    pub files: BTreeMap<String, Vec<Lines>>,
    /// Digests that the record gives of ranges. A range that has another one is not believed.
    pub digests: BTreeMap<String, Vec<(u32, u32, Digest)>>,
    /// What was left out and why, for people.
    pub notes: Notes,
}

/// Lines of one text and who is said to have written them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines {
    /// 1-based; an LF ends a line, as git counts them.
    pub first: u32,
    /// The last one of them.
    pub last: u32,
    pub origin: Arc<Origin>,
    /// Others may have written some of it as well.
    pub shared: bool,
}

/// Sentences for people, the first of them in full.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    pub told: Vec<String>,
    /// So many more.
    pub more: usize,
}

impl Notes {
    /// Adds one.
    pub fn add(&mut self, note: String) {
        if self.told.len() < MAX_NOTES {
            self.told.push(note);
        } else {
            self.more += 1;
        }
    }

    /// Adds all of `others`.
    pub fn extend(&mut self, others: Notes) {
        others.told.into_iter().for_each(|note| self.add(note));
        self.more += others.more;
    }

    /// Whether nothing was left out.
    pub fn is_empty(&self) -> bool {
        self.told.is_empty()
    }
}

impl Lines {
    /// How many.
    pub fn count(&self) -> u32 {
        self.last - self.first + 1
    }
}

impl Imported {
    /// Nothing but the reason.
    fn nothing(source: Source, note: String) -> Imported {
        let mut notes = Notes::default();
        notes.add(note);
        Imported { source, revision: None, files: BTreeMap::new(), digests: BTreeMap::new(), notes }
    }
}

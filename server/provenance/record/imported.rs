//! What another tool's record says about one text, taken over.

use super::super::exchange::Source;
use super::super::origin::Actor;
use super::TextRef;
use serde::{Deserialize, Serialize};

/// Lines of one file of one commit and who is said to have written them. A claim: [`super::super::exchange::lay`] lays it below
/// what is known otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Import {
    pub source: Source,
    /// Id of the commit in which the text stands.
    pub commit: String,
    /// Git's id of the text.
    pub blob: String,
    /// Relative to the repository, with `/`.
    pub path: String,
    /// The text that lines are counted in; they are said of no other.
    pub text: TextRef,
    pub authors: Vec<Authored>,
}

/// Lines of one author.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Authored {
    pub actor: Actor,
    /// First and last line, 1-based, in order.
    pub lines: Vec<(u32, u32)>,
    /// Others may have written some of it as well.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shared: bool,
}

impl Import {
    /// How many lines somebody is named for.
    pub fn lines(&self) -> u64 {
        let count = |(first, last): &(u32, u32)| u64::from(last.saturating_sub(*first)) + 1;
        self.authors.iter().flat_map(|author| &author.lines).map(count).sum()
    }
}

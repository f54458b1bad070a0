//! Who wrote a byte, how that is known, and what the outside may say about a change it has seen.

use serde::{Deserialize, Serialize};

/// One run of a coding agent.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Agent {
    /// `claude`, `kiro`.
    pub agent: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    pub session: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tool_use_id: Option<String>,
}

/// Who.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Actor {
    Ai(Agent),
    /// A person; by address, where known.
    Human {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        id: Option<String>,
    },
    /// A formatter, a code generator, our own code actions.
    Tool {
        name: String,
    },
    /// `checkout`, `merge`.
    Vcs {
        operation: String,
    },
    Unknown,
}

/// How it is known, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Evidence {
    /// The author declared the edit, and its digests were found.
    Declared,
    /// The text differs before and after the author's turn, and nobody else explains the difference.
    Digest,
    /// The editor said so.
    Editor,
    /// Taken from another tool's record.
    Import,
    /// The shape of the change looks like it. Never enough to name an author.
    Suspected,
    None,
}

/// The tool that our own code actions are.
pub const OWN_TOOL: &str = "tagout";

/// Who wrote a byte. Nobody is a person by default.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Origin {
    pub actor: Actor,
    pub evidence: Evidence,
}

/// What the outside knows about who made a change that it saw. The only way from there to an [`Origin`] is
/// [`Witness::origin`]; a claim that explains the change by its content overrules it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "saw", rename_all = "lowercase")]
pub enum Witness {
    /// The text changed, that is all. What a plain language client and a watched file can say.
    #[default]
    Nothing,
    /// A plugin in the editor saw a person type (or paste, or use the editor's own refactoring).
    Typing {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        id: Option<String>,
    },
    /// A plugin in the editor saw a completion or a chat edit being accepted.
    Accepted(Agent),
    /// The editor ran this formatter or code action.
    Formatting { tool: String },
    /// Git moved a ref, the index or the worktree.
    Git { operation: String },
    /// Much text at once while an agent was at work.
    Burst,
}

impl Witness {
    /// The origin of what was written under these eyes.
    pub fn origin(&self) -> Origin {
        let (actor, evidence) = match self.clone() {
            Witness::Nothing => (Actor::Unknown, Evidence::None),
            Witness::Typing { id } => (Actor::Human { id }, Evidence::Editor),
            Witness::Accepted(agent) => (Actor::Ai(agent), Evidence::Editor),
            Witness::Formatting { tool } => (Actor::Tool { name: tool }, Evidence::Editor),
            Witness::Git { operation } => (Actor::Vcs { operation }, Evidence::Editor),
            Witness::Burst => (Actor::Unknown, Evidence::Suspected),
        };
        Origin { actor, evidence }
    }
}

impl Origin {
    /// Nobody knows.
    pub fn unknown() -> Origin {
        Witness::Nothing.origin()
    }

    /// The agent, if one wrote it.
    pub fn agent(&self) -> Option<&Agent> {
        match &self.actor {
            Actor::Ai(agent) => Some(agent),
            _ => None,
        }
    }

    /// A tool that writes what stands there in another way. Our own code actions say something else.
    pub(super) fn respells(&self) -> bool {
        matches!(&self.actor, Actor::Tool { name } if name != OWN_TOOL)
    }

    /// A person wrote it.
    pub fn is_human(&self) -> bool {
        matches!(self.actor, Actor::Human { .. })
    }

    /// The same person, tool, or session of the same agent, whichever call it was.
    pub fn same_author(&self, other: &Origin) -> bool {
        match (&self.actor, &other.actor) {
            (Actor::Ai(one), Actor::Ai(two)) => one.agent == two.agent && one.session == two.session,
            (one, two) => one == two,
        }
    }
}
